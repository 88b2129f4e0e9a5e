package no.kompetanseplan.ui.chapter.supplement;

import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import no.kompetanseplan.supplement.CorePart;
import no.kompetanseplan.supplement.Figures;
import no.kompetanseplan.supplement.LocalPart;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.Words;
import no.kompetanseplan.ui.kit.form.AreaPiece;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// One part of the plan on the page: its name, the regional words that nobody changes here, and the
/// municipality's own, written where they stand.
final class PartRow {

    /// Longer regional words are shown in part until one asks for all.
    private static final int MOST = 480;

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Desk desk;
    private final Formats formats;
    private final VBox name = new VBox();
    private final VBox core = new VBox();
    private final VBox own = new VBox();
    private final Label words = new Label();
    private final Hyperlink more;
    private final AreaPiece text = new AreaPiece("");
    private boolean isWhole;
    private LocalPart part;

    /// @param chosen told when the focus comes here
    /// @param write saves what is typed
    PartRow(
            Desk desk,
            LocalPart part,
            Consumer<PartRow> chosen,
            BiConsumer<PartRow, String> write) {
        this.desk = desk;
        this.formats = Formats.of(desk.texts().language());
        this.part = part;
        this.more = Buttons.link("", this::unfold);
        name.getStyleClass().add("part-name");
        core.getStyleClass().add("part-core");
        own.getStyleClass().add("part-own");
        words.getStyleClass().addAll("serif", "core-words");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        core.setFocusTraversable(true);
        core.setAccessibleRole(AccessibleRole.TEXT);
        core.setOnMousePressed(_ -> core.requestFocus());
        core.setOnKeyPressed(this::pressed);
        more.setFocusTraversable(false);
        core.focusedProperty()
                .subscribe((_, focused) -> {
                    if (focused) {
                        chosen.accept(this);
                    }
                });
        text.input().getStyleClass().add("own-words");
        text.input()
                .focusedProperty()
                .subscribe((_, focused) -> {
                    if (focused) {
                        chosen.accept(this);
                    }
                });
        text.onCommit(typed -> write.accept(this, typed));
        text.onType(typed -> write.accept(this, typed));
        show(part);
    }

    LocalPart part() {
        return part;
    }

    /// Lays its cells out as a line of the page.
    void layInto(GridPane grid, int line, boolean withCore) {
        List<Node> cells = withCore ? List.of(name, core, own) : List.of(name, own);
        for (int i = 0; i < cells.size(); i++) {
            GridPane.setConstraints(cells.get(i), i, line);
            GridPane.setValignment(cells.get(i), VPos.TOP);
            GridPane.setVgrow(cells.get(i), Priority.NEVER);
            grid.getChildren().add(cells.get(i));
        }
    }

    void show(LocalPart shown) {
        part = shown;
        CorePart about = shown.core();
        Label where = new Label(about.where(desk.texts()));
        where.getStyleClass().add("semi");
        Label title = Words.of(about.title(), Tone.MUTED);
        title.getStyleClass().add("small");
        for (Label label : List.of(where, title)) {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
        name.getChildren()
                .setAll(where.getText().isEmpty() ? List.of(title) : List.of(where, title));
        core();
        own();
        String line = about.line(desk.texts());
        text.running(desk.text("supplement.own.name", line));
        core.setAccessibleText(desk.text("supplement.core.name", line, about.words()));
    }

    private void core() {
        Figures figures = part.figures();
        String regional = figures == null ? "" : figures.regional(formats);
        String all = (regional + "\n" + part.core().words()).strip();
        boolean isLong = all.length() > MOST + MOST / 2;
        words.setText(isLong && !isWhole ? cut(all) : all);
        core.getChildren().setAll(words);
        if (isLong) {
            more.setText(desk.text(isWhole ? "supplement.less" : "supplement.more"));
            core.getChildren().add(more);
        }
        if (part.core().isRequired()) {
            core.getChildren().add(Words.chip(desk.text("supplement.required"), Tone.ACCENT));
        }
        if (part.isCoreChanged()) {
            core.getChildren()
                    .add(Words.notice(Icon.WARNING, desk.text("supplement.changed"), Tone.WARNING));
        }
    }

    private static String cut(String words) {
        int end = words.lastIndexOf(' ', MOST);
        return words.substring(0, end < 0 ? MOST : end) + " …";
    }

    /// Enter and Space on the regional words are the link below them, so that Tab goes straight on
    /// to the municipality's own.
    private void pressed(KeyEvent event) {
        boolean isMore = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE;
        if (isMore && core.isFocused()) {
            unfold();
            event.consume();
        }
    }

    private void unfold() {
        isWhole = !isWhole;
        core();
    }

    private void own() {
        text.show(part.text());
        own.getChildren().removeIf(node -> !node.equals(text));
        if (own.getChildren().isEmpty()) {
            own.getChildren().add(text);
        }
        boolean isNotHere = part.isNotHere();
        text.setVisible(!isNotHere);
        text.setManaged(!isNotHere);
        if (part.own() != null && isNotHere) {
            String reason = part.own().reason().strip();
            String says = desk.text("choice.SupplementRelation.NOT_HERE");
            own.getChildren().add(reading(reason.isEmpty() ? says + "." : says + ": " + reason));
        }
        Figures figures = part.figures();
        if (figures != null) {
            own.getChildren().addFirst(Words.of(desk.text("supplement.from-register"), Tone.MUTED));
            own.getChildren().addFirst(reading(figures.words(formats)));
        }
        if (part.state() == LocalPart.State.MISSING) {
            String key = part.isWithoutReason() ? "supplement.reason.needed" : "supplement.missing";
            own.getChildren().add(Words.notice(Icon.WARNING, desk.text(key), Tone.WARNING));
        }
    }

    private static Label reading(String sentence) {
        Label label = new Label(sentence);
        label.getStyleClass().addAll("serif", "core-words");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    void choose(boolean isChosen) {
        List.of(name, core, own).forEach(cell -> cell.pseudoClassStateChanged(CHOSEN, isChosen));
    }

    /// Puts the keyboard where one writes; on the regional words where nothing is to be written.
    void enter() {
        if (text.isVisible()) {
            text.input().requestFocus();
        } else {
            core.requestFocus();
        }
    }

    boolean holds(Node focused) {
        return focused.equals(core) || focused.equals(text.input()) || focused.equals(more);
    }

    /// What the page scrolls to.
    Region node() {
        return own;
    }

    void commit() {
        text.commit();
    }
}
