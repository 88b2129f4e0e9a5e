package no.kompetanseplan.ui.welcome;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import no.kompetanseplan.exchange.ImportFailure;
import no.kompetanseplan.exchange.manuscript.FoundTable;
import no.kompetanseplan.exchange.manuscript.ImportedPlan;
import no.kompetanseplan.exchange.manuscript.Manuscript;
import no.kompetanseplan.exchange.manuscript.TableUse;
import no.kompetanseplan.exchange.measures.MeasurePreview;
import no.kompetanseplan.exchange.office.word.LeftOut;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PlanHead;
import no.kompetanseplan.model.PlanHeadFields;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.text.Texts;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.EmptyState;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Option;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.Words;
import no.kompetanseplan.ui.kit.form.ChoicePiece;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;

/// A plan from a Word document: the chapters that were found, what each table becomes, and what has
/// no place. Nothing is written before «Opprett plan»; Esc goes back.
public final class DocumentPage {

    private static final int MOST_LINES = 200;
    private static final int LONGEST = 120;

    private final Texts texts;
    private final Clock clock;
    private final Runnable other;
    private final BiConsumer<Plan, String> create;
    private final Runnable cancel;
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final BorderPane node = new BorderPane();
    private final NoticeSlot notices = new NoticeSlot(this::focus);
    private final TextField name = new TextField();
    private final VBox counts = new VBox();
    private final VBox found = new VBox();
    private final Map<Integer, TableUse> uses = new HashMap<>();
    private @Nullable Manuscript manuscript;
    private @Nullable ImportedPlan imported;

    /// A page that begins to read the file at once.
    ///
    /// @param other asks for another file
    /// @param create makes the plan file of a plan, under a name to begin with
    public DocumentPage(
            Texts texts,
            Clock clock,
            Path file,
            Runnable other,
            BiConsumer<Plan, String> create,
            Runnable cancel) {
        this.texts = texts;
        this.clock = clock;
        this.other = other;
        this.create = create;
        this.cancel = cancel;
        node.getStyleClass().addAll("welcome", "new-plan-page");
        node.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        String shortly = String.valueOf(file.getFileName());
        state(texts.get("import.page.reading", shortly), texts.get("import.doc.wait"), "");
        Thread.ofPlatform().daemon().name("reading").start(() -> read(file));
    }

    public Region node() {
        return node;
    }

    public void focus() {
        Node first = manuscript == null ? node.lookup(".button") : name;
        if (first != null) {
            first.requestFocus();
        }
    }

    /// Shows that the plan is being made, or why it can't be; null takes it away.
    public void notice(@Nullable Region banner) {
        notices.show(banner);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            leave();
        }
    }

    private void leave() {
        stopped.set(true);
        cancel.run();
    }

    private void read(Path file) {
        Runnable end;
        try {
            Manuscript read =
                    Manuscript.read(
                            file,
                            (_, _) -> {
                                if (stopped.get()) {
                                    throw new CancellationException();
                                }
                            });
            ImportedPlan plan = plan(read);
            end = () -> show(read, plan);
        } catch (ImportFailure e) {
            end =
                    () ->
                            state(
                                    texts.get("import.doc.refused"),
                                    texts.get("import.doc.refused.says"),
                                    e.sentence(texts));
        } catch (CancellationException _) {
            return;
        }
        Runnable shown = end;
        Platform.runLater(() -> {
            if (!stopped.get()) {
                shown.run();
            }
        });
    }

    private ImportedPlan plan(Manuscript read) {
        return read.plan(uses, texts, () -> Id.create(clock.millis()));
    }

    /// Says what goes on, or why the file is not read.
    private void state(String heading, String says, String problem) {
        EmptyState state = new EmptyState(heading, says);
        if (!problem.isEmpty()) {
            state.getChildren().add(Words.notice(Icon.REFUSED, problem, Tone.DANGER));
            Button again = Buttons.accent(Icon.OPEN, texts.get("import.page.other"));
            again.setOnAction(_ -> other.run());
            state.act(again);
        }
        Button back = Buttons.of(texts.get("shell.cancel"));
        back.setOnAction(_ -> leave());
        StackPane middle = new StackPane(state.act(back));
        VBox.setVgrow(middle, Priority.ALWAYS);
        node.setCenter(new VBox(notices.node(), middle));
        Platform.runLater(this::focus);
    }

    private void show(Manuscript read, ImportedPlan plan) {
        manuscript = read;
        name.setText(plan.plan().head().title());
        VBox left =
                new VBox(
                        WelcomePage.styled(texts.get("import.doc.title"), "welcome-title"),
                        WelcomePage.styled(read.file(), "small", "muted"),
                        WelcomePage.styled(texts.get("import.doc.tables"), "welcome-heading"),
                        tables(read));
        left.getStyleClass().addAll("new-plan-templates", "document-tables");
        found.getStyleClass().add("new-plan-preview");
        node.setLeft(scroll(left));
        node.setCenter(scroll(found));
        node.setRight(scroll(form()));
        result(plan);
        Platform.runLater(this::focus);
    }

    private static ScrollPane scroll(Region content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().addAll("edge-to-edge", "welcome-scroll");
        return scroll;
    }

    /// What each table becomes. Tables that can only be text are counted and not asked about.
    private VBox tables(Manuscript read) {
        VBox box = new VBox();
        box.getStyleClass().add("fetch-columns");
        int plain = 0;
        for (FoundTable table : read.tables()) {
            if (table.mayBeMeasures() || table.mayBeStaffing()) {
                box.getChildren().add(chooser(table));
            } else {
                plain++;
            }
        }
        Label rest = Words.of(texts.get("import.doc.plain", plain), Tone.MUTED);
        rest.setMinHeight(Region.USE_PREF_SIZE);
        box.getChildren().add(rest);
        return box;
    }

    private ChoicePiece chooser(FoundTable table) {
        List<Option> options = new ArrayList<>();
        for (TableUse use : TableUse.values()) {
            if (table.allows(use)) {
                options.add(Option.of(use.name(), texts.get("cli.document.use." + use.key())));
            }
        }
        return new ChoicePiece(
                        texts.get("import.page.table.rows", shortened(table.name()), table.rows()))
                .options(options)
                .show(table.guess().name())
                .onCommit(key -> use(table, TableUse.valueOf(key)));
    }

    private void use(FoundTable table, TableUse use) {
        uses.put(table.number(), use);
        result(plan(Objects.requireNonNull(manuscript)));
    }

    private VBox form() {
        Label caption = WelcomePage.styled(texts.get("shell.new.name"), "small", "muted");
        caption.setLabelFor(name);
        name.setAccessibleText(texts.get("shell.new.name"));
        VBox field = new VBox(caption, name);
        field.getStyleClass().add("field");
        Button make = Buttons.accent(texts.get("shell.new.create"));
        make.disableProperty().bind(name.textProperty().map(String::isBlank));
        make.setOnAction(_ -> make());
        Button back = Buttons.of(texts.get("shell.cancel"));
        back.setOnAction(_ -> leave());
        HBox acts = new HBox(make, back);
        acts.getStyleClass().add("acts");
        counts.getStyleClass().add("fetch-counts");
        VBox form = new VBox(notices.node(), field, counts, acts);
        form.getStyleClass().add("new-plan");
        return form;
    }

    private void make() {
        ImportedPlan made = imported;
        if (made != null) {
            String title = name.getText().strip();
            Plan plan =
                    made.plan()
                            .with(PlanHeadFields.TABLE, PlanHead.ID, PlanHeadFields.TITLE, title);
            create.accept(plan, title);
        }
    }

    /// Shows the chapters, what is left out, and the sums.
    private void result(ImportedPlan plan) {
        imported = plan;
        Label facts =
                Words.of(
                        texts.get(
                                "cli.document.read",
                                plan.chapters(),
                                plan.blocks(),
                                plan.plan().measures().size(),
                                plan.plan().municipalities().size()),
                        Tone.PLAIN);
        facts.setMinHeight(Region.USE_PREF_SIZE);
        Label heading = new Label(texts.get("import.page.fromfile"));
        heading.getStyleClass().add("semi");
        counts.getChildren().setAll(heading, facts);
        List<Node> lines = new ArrayList<>();
        lines.add(WelcomePage.styled(texts.get("import.doc.chapters"), "welcome-title"));
        Objects.requireNonNull(manuscript).outline().stream()
                .limit(MOST_LINES)
                .forEach(each -> lines.add(chapter(each.getKey(), each.getValue())));
        lines.add(WelcomePage.styled(texts.get("import.doc.left"), "welcome-heading"));
        lines.addAll(left(plan));
        found.getChildren().setAll(lines);
    }

    private static Label chapter(int level, String words) {
        Label label = WelcomePage.styled(words, level == 1 ? "chapter-title" : "small");
        label.setWrapText(true);
        label.setStyle("-fx-padding: 0.2em 0 0.2em " + (level - 1) * 1.4 + "em;");
        return label;
    }

    private List<Node> left(ImportedPlan plan) {
        List<Node> lines = new ArrayList<>();
        for (MeasurePreview.Line line : plan.refused()) {
            String reason = Objects.requireNonNull(line.reason()).sentence(texts);
            lines.add(note(texts.get("cli.document.refused", shortened(line.title()), reason)));
        }
        Map<LeftOut.Kind, Integer> more = new EnumMap<>(LeftOut.Kind.class);
        for (LeftOut left : plan.leftOut()) {
            if (lines.size() < MOST_LINES && !left.text().isEmpty()) {
                String under = left.under().isEmpty() ? "" : " (" + shortened(left.under()) + ")";
                String kind = texts.get(left.kind().key());
                lines.add(note(kind + under + ": " + shortened(left.text())));
            } else {
                more.merge(left.kind(), 1, Integer::sum);
            }
        }
        more.forEach((kind, count) ->
                lines.add(note(texts.get("import.doc.more", texts.get(kind.key()), count))));
        if (lines.isEmpty()) {
            lines.add(note(texts.get("import.doc.nothing")));
        }
        return lines;
    }

    private static Label note(String words) {
        Label label = WelcomePage.styled(words, "small", "muted");
        label.setWrapText(true);
        return label;
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}
