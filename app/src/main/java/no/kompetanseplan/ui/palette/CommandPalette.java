package no.kompetanseplan.ui.palette;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.text.Texts;
import no.kompetanseplan.ui.act.Command;
import no.kompetanseplan.ui.act.Keys;
import no.kompetanseplan.ui.chapter.Place;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Newest;
import no.kompetanseplan.ui.kit.Words;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Search and commands in one field over the window, by keyboard alone: `>` finds commands only,
/// `#` numbers only. The plan is made searchable in the background after each change.
public final class CommandPalette {

    private final Texts texts;
    private final Supplier<List<Command>> commands;
    private final Consumer<Place> go;
    private final Consumer<Place> inspect;
    private final StackPane node = new StackPane();
    private final TextField field = new TextField();
    private final Label count = new Label();
    private final HitList list;
    private final Newest<SearchIndex> making = new Newest<>("search", this::made);
    private volatile SearchIndex index = SearchIndex.EMPTY;
    private @Nullable Node before;

    /// A closed palette.
    ///
    /// @param commands what can be done where one is
    /// @param go goes to the place of a hit
    /// @param inspect goes there and into the inspector
    public CommandPalette(
            Texts texts,
            Supplier<List<Command>> commands,
            Consumer<Place> go,
            Consumer<Place> inspect) {
        this.texts = texts;
        this.commands = commands;
        this.go = go;
        this.inspect = inspect;
        list = new HitList(texts, hit -> choose(hit, go), this::search);
        Region scrim = new Region();
        scrim.getStyleClass().add("scrim");
        scrim.setOnMouseClicked(_ -> close());
        Region box = box();
        StackPane.setAlignment(box, Pos.TOP_CENTER);
        node.getChildren().addAll(scrim, box);
        node.getStyleClass().add("palette-layer");
        node.setVisible(false);
        field.textProperty().subscribe(this::typed);
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private Region box() {
        field.setPromptText(texts.get("shell.search"));
        field.setAccessibleText(texts.get("shell.search"));
        count.getStyleClass().add("muted");
        HBox.setHgrow(field, Priority.ALWAYS);
        Label escape = Words.key("Esc");
        escape.setMinWidth(Region.USE_PREF_SIZE);
        count.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(Icon.SEARCH.node(), field, count, escape);
        head.getStyleClass().add("palette-head");
        ScrollPane scroll = list.node();
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox box = new VBox(head, scroll, foot());
        box.getStyleClass().add("palette");
        box.setMaxHeight(Region.USE_PREF_SIZE);
        return box;
    }

    private Region foot() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox foot =
                new HBox(
                        hint("↑↓", "shell.palette.choose"),
                        hint("Enter", "shell.palette.open"),
                        hint("Ctrl+Enter", "shell.palette.inspect"),
                        gap,
                        hint(">", "shell.palette.commands"),
                        hint("#", "shell.palette.numbers"));
        foot.getStyleClass().add("palette-foot");
        return foot;
    }

    private HBox hint(String key, String words) {
        Label label = new Label(texts.get(words));
        HBox hint = new HBox(Words.key(key), label);
        hint.getStyleClass().add("hint");
        return hint;
    }

    public Region node() {
        return node;
    }

    /// The window's plan is another: make it searchable when there is time.
    public void plan(Assessment assessment) {
        making.ask(() -> {
            List<Entry> numbers = PlanNumbers.of(assessment, texts);
            return PlanWords.index(assessment.plan(), texts, numbers, index);
        });
    }

    private void made(SearchIndex newest) {
        index = newest;
        if (isOpen()) {
            search();
        }
    }

    public boolean isOpen() {
        return node.isVisible();
    }

    /// Whether the newest plan can be searched.
    public boolean isReady() {
        return !making.isBusy();
    }

    /// Opens with an empty field; the focus comes back to where it was when it closes.
    public void open() {
        Scene scene = node.getScene();
        before = scene == null ? null : scene.getFocusOwner();
        node.setVisible(true);
        field.clear();
        search();
        field.requestFocus();
    }

    /// The window goes.
    public void leave() {
        making.forget();
    }

    private void close() {
        if (before != null) {
            before.requestFocus();
        }
        node.setVisible(false);
    }

    private void typed(String text) {
        list.foldAll();
        search();
    }

    private void search() {
        if (!isOpen()) {
            return;
        }
        Query query = Query.of(field.getText());
        Hits hits =
                index.with(possible())
                        .find(query.words(), query.groups(), group -> list.most(query, group));
        list.show(hits, query);
        count.setText(query.isEmpty() ? "" : texts.get("shell.palette.hits", hits.total()));
    }

    /// The commands that can be done now.
    private List<Entry> possible() {
        List<Entry> entries = new ArrayList<>();
        for (Command command : commands.get()) {
            if (command.listed() && command.can().getAsBoolean()) {
                String order = String.format(Locale.ROOT, "%03d", entries.size());
                entries.add(
                        Entry.of(Group.COMMANDS, command.words(), "", List.of())
                                .at(null, order)
                                .doing(command));
            }
        }
        return entries;
    }

    private void pressed(KeyEvent event) {
        boolean taken = true;
        switch (event.getCode()) {
            case ESCAPE -> close();
            case DOWN -> list.move(1);
            case UP -> list.move(-1);
            case PAGE_DOWN -> list.move(8);
            case PAGE_UP -> list.move(-8);
            case ENTER -> list.choose(hit -> choose(hit, event.isShortcutDown() ? inspect : go));
            case TAB -> list.move(event.isShiftDown() ? -1 : 1);
            default -> taken = isKeyOfWindow(event);
        }
        if (taken) {
            event.consume();
        }
    }

    /// Keys of the window do nothing under the palette, but the palette's own closes it.
    private boolean isKeyOfWindow(KeyEvent event) {
        boolean own = event.isShortcutDown() && event.getCode() == javafx.scene.input.KeyCode.K;
        if (own) {
            close();
        }
        return own || event.getCode().isFunctionKey();
    }

    private void choose(Hit hit, Consumer<Place> way) {
        close();
        Command command = hit.entry().command();
        Place place = hit.entry().place();
        if (command != null) {
            command.act().run();
        } else if (place != null) {
            way.accept(place);
        }
    }

    /// The keys of a command as the palette shows them; empty for none.
    static String keys(Entry entry, Texts texts) {
        Command command = entry.command();
        return command == null || command.shownKey() == null
                ? ""
                : Keys.shown(command.shownKey(), texts);
    }
}
