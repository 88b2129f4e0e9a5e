package no.kompetanseplan.ui.chapter.control;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import no.kompetanseplan.checks.Mend;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.Place;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.Words;
import no.kompetanseplan.ui.kit.form.AreaPiece;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// Beside the findings: one of them with its reason, its place, and the answer to it.
final class FindingInspector {

    private final Desk desk;
    private final BiConsumer<FindingLine.Found, String> accept;
    private final Consumer<FindingLine.Found> reopen;
    private final Consumer<FindingLine.Found> mend;
    private final VBox head = new VBox();
    private final VBox body = new VBox();
    private final VBox node = new VBox();
    private FindingLine.@Nullable Found shown;

    /// An inspector of nothing yet.
    ///
    /// @param accept lets a finding stand for a reason
    /// @param reopen takes the answer back
    /// @param mend makes the one change that mends it
    FindingInspector(
            Desk desk,
            BiConsumer<FindingLine.Found, String> accept,
            Consumer<FindingLine.Found> reopen,
            Consumer<FindingLine.Found> mend) {
        this.desk = desk;
        this.accept = accept;
        this.reopen = reopen;
        this.mend = mend;
        head.getStyleClass().add("inspector-head");
        body.getStyleClass().add("inspector-body");
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        node.getStyleClass().add("inspector-content");
        node.getChildren().setAll(head, scroll);
    }

    Node node() {
        return node;
    }

    /// Shows a finding; the same again leaves alone what is being typed.
    void show(FindingLine.Found found) {
        if (found.equals(shown)) {
            return;
        }
        shown = found;
        Label words = Words.of(found.words(), Tone.PLAIN);
        words.getStyleClass().setAll("label", "heading");
        words.setMinHeight(Label.USE_PREF_SIZE);
        head.getChildren()
                .setAll(Severities.label(found.finding().severity(), desk.texts()), words);
        List<Node> parts = new ArrayList<>();
        parts.add(caption("control.why"));
        parts.add(sentence(found.finding().why(desk.texts())));
        parts.add(caption("control.where"));
        parts.add(where(found));
        mend(found).ifPresent(parts::add);
        parts.add(answer(found));
        body.getChildren().setAll(parts);
    }

    /// Opens the field for the reason.
    void startAccepting() {
        if (shown != null && shown.reason() == null) {
            body.getChildren().removeLast();
            body.getChildren().add(form(shown));
        }
    }

    private Node where(FindingLine.Found found) {
        Place place = found.place();
        return place == null
                ? sentence(found.where())
                : Buttons.link(found.where(), () -> desk.window().go(place));
    }

    /// A button for the one change that mends it, where there is such a change.
    private Optional<Node> mend(FindingLine.Found found) {
        Mend mend = Mend.of(desk.session().plan(), found.finding());
        if (mend == null || found.reason() != null) {
            return Optional.empty();
        }
        Button now = Buttons.accent(Icon.CHECK, mend.words(desk.texts()));
        now.setOnAction(_ -> this.mend.accept(found));
        VBox box = new VBox(now);
        box.getStyleClass().add("finding-answer");
        return Optional.of(box);
    }

    private Node answer(FindingLine.Found found) {
        if (found.reason() == null) {
            Button start = Buttons.of(Icon.HIDDEN, desk.text("control.accept"));
            start.setOnAction(_ -> startAccepting());
            VBox box = new VBox(start);
            box.getStyleClass().add("finding-answer");
            return box;
        }
        Button open = Buttons.of(Icon.UNDO, desk.text("control.reopen"));
        open.setOnAction(_ -> reopen.accept(found));
        VBox box = new VBox(caption("control.acceptedas"), sentence(found.reason()), open);
        box.getStyleClass().add("finding-answer");
        return box;
    }

    private Node form(FindingLine.Found found) {
        AreaPiece reason =
                new AreaPiece(desk.text("control.reason")).help(desk.text("control.reason.help"));
        Button now = Buttons.accent(Icon.CHECK, desk.text("control.accept.now"));
        now.disableProperty()
                .bind(reason.input().textProperty().map(text -> text == null || text.isBlank()));
        now.setOnAction(_ -> accept.accept(found, reason.text().strip()));
        VBox box = new VBox(reason, now);
        box.getStyleClass().add("finding-answer");
        Platform.runLater(reason.input()::requestFocus);
        return box;
    }

    private Label caption(String key) {
        Label caption = new Label(desk.text(key));
        caption.getStyleClass().add("semi");
        return caption;
    }

    private static Label sentence(String words) {
        Label label = Words.of(words, Tone.PLAIN);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }
}
