package no.kompetanseplan.ui.welcome;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import no.kompetanseplan.template.Template;
import no.kompetanseplan.text.Language;
import no.kompetanseplan.text.Texts;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Segments;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.Words;
import no.kompetanseplan.ui.prefs.Look;
import no.kompetanseplan.ui.prefs.Preferences;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// The first page: a new plan, a plan one has, the sample plan, and how the program speaks and
/// looks. Enter opens the last plan.
public final class WelcomePage {

    private static final int ZOOM_STEP = 10;

    private final Texts texts;
    private final Preferences preferences;
    private final WelcomeActs acts;
    private final BorderPane node = new BorderPane();
    private final NoticeSlot notices = new NoticeSlot(this::focus);
    private final Node first;

    public WelcomePage(Texts texts, Preferences preferences, Clock clock, WelcomeActs acts) {
        this.texts = texts;
        this.preferences = preferences;
        this.acts = acts;
        Label title = styled(texts.get("shell.welcome.title"), "welcome-title");
        Label says = styled(texts.get("shell.welcome.says"), "welcome-says");
        says.setWrapText(true);
        RecentList recent = new RecentList(texts, preferences, clock, acts);
        Button sample = opens("shell.welcome.sample.open", acts.sample());
        Button network = opens("shell.welcome.network.open", acts.network());
        first = Objects.requireNonNullElse(recent.newest(), sample);
        VBox left = new VBox(templates(), open());
        left.getStyleClass().add("welcome-left");
        VBox right =
                new VBox(
                        recent.node(),
                        sampleCard("shell.welcome.sample", sample),
                        sampleCard("shell.welcome.network", network));
        right.getStyleClass().add("welcome-right");
        HBox.setHgrow(right, Priority.ALWAYS);
        HBox columns = new HBox(left, right);
        columns.getStyleClass().add("welcome-columns");
        VBox page = new VBox(title, says, notices.node(), columns);
        page.getStyleClass().add("welcome-page");
        StackPane centred = new StackPane(page);
        StackPane.setAlignment(page, Pos.TOP_CENTER);
        ScrollPane scroll = new ScrollPane(centred);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("edge-to-edge", "welcome-scroll");
        node.getStyleClass().add("welcome");
        node.setCenter(scroll);
        node.setBottom(foot());
    }

    public Region node() {
        return node;
    }

    /// Puts the focus on the last plan, or on the sample where there is none.
    public void focus() {
        first.requestFocus();
    }

    /// Shows what goes on, or why a plan could not be opened; null takes it away.
    public void notice(@Nullable Region banner) {
        notices.show(banner);
    }

    private Region templates() {
        VBox card = new VBox();
        card.getStyleClass().add("welcome-card");
        for (Template template : Template.values()) {
            Runnable create = () -> acts.create().accept(template);
            String name = template.name(texts);
            card.getChildren().add(way(icon(template), name, template.says(texts), create));
        }
        String word = texts.get("import.doc.welcome");
        String says = texts.get("import.doc.welcome.says");
        card.getChildren().add(way(Icon.DOCUMENT, word, says, acts.document()));
        return new VBox(styled(texts.get("shell.welcome.new"), "welcome-heading"), card);
    }

    private static Region way(Icon icon, String name, String sentence, Runnable act) {
        Label says = styled(sentence, "small", "muted");
        says.setWrapText(true);
        VBox words = new VBox(styled(name, "semi"), says);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(icon.node(), words, Icon.NEXT.node());
        line.getStyleClass().add("line");
        return rowButton(line, name + ". " + sentence, act);
    }

    static Icon icon(Template template) {
        return switch (template) {
            case REGIONAL -> Icon.BOOK;
            case KS -> Icon.CHECKLIST;
            case NETWORK -> Icon.GROUPS;
            case EMPTY -> Icon.DOCUMENT;
        };
    }

    /// A line that is pressed as a button, by mouse, Enter or Space. (A real button does not give a
    /// wrapped text its height.)
    static Region rowButton(HBox line, String spoken, Runnable act) {
        HBox.setHgrow(line, Priority.ALWAYS);
        HBox row = new HBox(line);
        row.getStyleClass().add("welcome-row");
        row.setFocusTraversable(true);
        row.setAccessibleRole(AccessibleRole.BUTTON);
        row.setAccessibleText(spoken);
        row.setOnMouseClicked(_ -> act.run());
        row.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                event.consume();
                act.run();
            }
        });
        return row;
    }

    private Region open() {
        Button choose = Buttons.accent(Icon.OPEN, texts.get("shell.command.open"));
        choose.setOnAction(_ -> acts.choose().run());
        Label key = styled("Ctrl+O", "muted");
        HBox line = new HBox(choose, key);
        line.getStyleClass().add("welcome-open");
        return new VBox(styled(texts.get("shell.welcome.open"), "welcome-heading"), line);
    }

    private Button opens(String words, Runnable act) {
        Button button = Buttons.of(Icon.NEXT, texts.get(words));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }

    private Region sampleCard(String key, Button open) {
        Label head = styled(texts.get(key), "semi");
        Label says = styled(texts.get(key + ".says"), "small", "muted");
        says.setWrapText(true);
        VBox words = new VBox(head, says);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox card = new HBox(words, open);
        card.getStyleClass().addAll("card", "sample-card");
        return card;
    }

    private Region foot() {
        Label local = Words.status(Icon.LOCK, texts.get("shell.welcome.local"), Tone.MUTED);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Segments<Language> language =
                Segments.of(List.of(Language.values()), Language::ownName).small();
        language.setValue(preferences.language());
        language.valueProperty()
                .addListener((_, _, chosen) -> {
                    preferences.language(chosen);
                    acts.restyle().run();
                });
        Segments<Look> look =
                Segments.of(
                                List.of(Look.values()),
                                each ->
                                        texts.get(
                                                "shell.look."
                                                        + each.name().toLowerCase(Locale.ROOT)))
                        .small();
        look.setValue(preferences.look());
        look.valueProperty()
                .addListener((_, _, chosen) -> {
                    preferences.look(chosen);
                    acts.restyle().run();
                });
        HBox foot = new HBox(local, gap, language, look, zoom());
        foot.getStyleClass().add("welcome-foot");
        return foot;
    }

    private Region zoom() {
        Button smaller = Buttons.small(Buttons.of("A−"));
        smaller.setAccessibleText(texts.get("shell.command.smaller"));
        smaller.setOnAction(_ -> zoom(preferences.zoom() - ZOOM_STEP));
        Button ordinary =
                Buttons.small(Buttons.of(texts.get("shell.zoom.percent", preferences.zoom())));
        ordinary.setOnAction(_ -> zoom(Preferences.NO_ZOOM));
        Button larger = Buttons.small(Buttons.of("A+"));
        larger.setAccessibleText(texts.get("shell.command.larger"));
        larger.setOnAction(_ -> zoom(preferences.zoom() + ZOOM_STEP));
        HBox row = new HBox(smaller, ordinary, larger);
        row.getStyleClass().add("zoom-row");
        return row;
    }

    private void zoom(int percent) {
        preferences.zoom(percent);
        acts.restyle().run();
    }

    static Label styled(String words, String... classes) {
        Label label = new Label(words);
        label.getStyleClass().addAll(classes);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
