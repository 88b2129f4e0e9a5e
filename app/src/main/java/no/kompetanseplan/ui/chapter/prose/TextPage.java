package no.kompetanseplan.ui.chapter.prose;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import no.kompetanseplan.model.BlockFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Section;
import no.kompetanseplan.model.SectionFields;
import no.kompetanseplan.model.choice.BlockStyle;
import no.kompetanseplan.model.prose.Span;
import no.kompetanseplan.model.prose.Span.Gap;
import no.kompetanseplan.model.prose.Span.Reference;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.session.PrintedNames;
import no.kompetanseplan.session.SessionState;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.Page;
import no.kompetanseplan.ui.chapter.Place;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.Newest;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// A chapter as running text: its headings and paragraphs, and those of the sections below it, as
/// they print, each edited where it stands.
public final class TextPage implements Page {

    private final Desk desk;
    private final @Nullable Id chapter;
    private final Sheet sheet;
    private final BorderPane node = new BorderPane();
    private final Pop pop = new Pop();
    private final TextTools tools;
    private final Footnotes footnotes;
    private final Writing writing;
    private final Marking marking;
    private final Pasting pasting;
    private final NewBlocks fresh;
    private final TextAids aids;
    private final Map<Id, Piece> pieces = new HashMap<>();
    private final Map<Id, OwnBlock> owns = new HashMap<>();
    private final Map<Id, Node> links = new HashMap<>();
    private final Map<Id, Id> blanks = new HashMap<>();
    private final Newest<Reckoned> asked = new Newest<>("names", this::reckoned);
    private final PieceActs acts;
    private Map<Id, String> names = Map.of();
    private int planWords;
    private NoteNumbers notes;
    private List<ProseItem> items = List.of();
    private @Nullable Piece last;

    /// The page of a chapter, or with null of a plan that has none.
    public TextPage(Desk desk, @Nullable Id chapter) {
        this.desk = desk;
        this.chapter = chapter;
        writing = new Writing(this, desk);
        marking = new Marking(desk, pop, () -> names);
        pasting = new Pasting(this, desk);
        fresh = new NewBlocks(this, desk);
        aids = new TextAids(this, desk, pop);
        footnotes = new Footnotes(desk.texts(), this::openNote);
        notes = new NoteNumbers(desk.session().plan());
        acts =
                new PieceActs(
                        this::pressed,
                        this::entered,
                        this::moved,
                        _ -> aids.typed(),
                        writing::write,
                        pasting::paste,
                        marking::open,
                        this::prompt,
                        this::name);
        tools = new TextTools(desk.texts(), toolActs());
        sheet = new Sheet(desk.text("shell.text.document"));
        node.setTop(new VBox(tools.node(), aids.findBar()));
        node.setCenter(new StackPane(sheet.node(), pop.node()));
        node.addEventFilter(KeyEvent.KEY_PRESSED, aids::pressed);
        node.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, aids::menu);
        node.addEventFilter(
                MouseEvent.MOUSE_PRESSED,
                event -> pop.leave(event.getTarget() instanceof Node clicked ? clicked : null));
        refresh(desk.session().state());
    }

    private TextTools.Acts toolActs() {
        return new TextTools.Acts(
                style -> fresh.style(last, style),
                () -> withField(piece -> piece.field().turnBold()),
                () -> withField(piece -> piece.field().turnItalic()),
                () -> withField(marking::link),
                () -> withField(marking::note),
                () -> withField(marking::reference),
                () -> withField(marking::gap),
                this::newRow,
                () -> fresh.own(lastItem(), BlockStyle.TABLE, null),
                kind -> fresh.own(lastItem(), BlockStyle.REGISTER, kind));
    }

    /// Does something with the piece written in last, which gets the focus back.
    private void withField(Consumer<Piece> act) {
        Piece piece = last;
        if (piece != null && !piece.field().isPlain()) {
            piece.field().requestFocus();
            act.accept(piece);
        }
    }

    @Override
    public Node node() {
        return node;
    }

    // ---------- the plan ----------

    @Override
    public void refresh(SessionState state) {
        Plan plan = state.plan();
        items = chapter == null ? List.of() : ProseItem.of(plan, chapter, this::blank);
        List<Node> shown = new ArrayList<>();
        Map<Id, Piece> gone = new HashMap<>(pieces);
        for (ProseItem item : items) {
            gone.remove(item.id());
            shown.add(
                    switch (item.kind()) {
                        case LINK -> links.computeIfAbsent(item.id(), _ -> link(item));
                        case OWN -> own(item, plan).node();
                        case TITLE, BLOCK, BLANK -> piece(item).node();
                    });
        }
        gone.keySet().forEach(pieces::remove);
        if (shown.isEmpty()) {
            Label none = new Label(desk.text("shell.text.nochapters"));
            none.getStyleClass().add("muted");
            shown.add(none);
        }
        number(plan);
        shown.add(footnotes.node());
        sheet.show(shown);
        Section section = plan.find(SectionFields.TABLE, chapter);
        tools.where(section == null ? "" : section.heading());
        tools.show(last);
        aids.refresh(plan);
        asked.ask(() ->
                new Reckoned(
                        PrintedNames.of(state.assessment(), desk.texts()), WordCount.of(plan)));
    }

    /// What follows from the whole plan.
    private record Reckoned(Map<Id, String> names, int words) {}

    private Piece piece(ProseItem item) {
        Piece piece = pieces.get(item.id());
        if (piece == null) {
            piece = new Piece(item, acts);
            piece.words(this::words, notes.first(item.id()));
            pieces.put(item.id(), piece);
        } else {
            piece.show(item);
        }
        return piece;
    }

    private OwnBlock own(ProseItem item, Plan plan) {
        OwnBlock block =
                owns.computeIfAbsent(
                        item.id(),
                        _ -> new OwnBlock(desk, item, (from, key) -> writing.pressed(from, key)));
        block.show(item, plan);
        return block;
    }

    /// Gives the footnotes their numbers.
    private void number(Plan plan) {
        NoteNumbers before = notes;
        notes = new NoteNumbers(plan);
        List<Footnotes.Line> lines = new ArrayList<>();
        for (ProseItem item : items) {
            Piece piece = pieces.get(item.id());
            if (piece == null || !notes.has(item.id())) {
                continue;
            }
            int first = notes.first(item.id());
            if (!before.has(item.id()) || before.first(item.id()) != first) {
                piece.words(this::words, first);
            }
            lines.addAll(Footnotes.lines(item.id(), piece.field().prose(), first));
        }
        footnotes.show(lines);
    }

    private void openNote(Footnotes.Line line) {
        Piece piece = pieces.get(line.block());
        if (piece != null) {
            piece.edit(line.place(), line.place() + 1);
            marking.open(piece);
        }
    }

    private void reckoned(Reckoned newest) {
        planWords = newest.words();
        desk.inspectorChanged();
        if (!newest.names().equals(names)) {
            names = newest.names();
            for (Piece piece : pieces.values()) {
                if (!piece.field().prose().references().isEmpty()) {
                    piece.words(this::words, notes.first(piece.item().id()));
                }
            }
        }
    }

    /// What references and gaps are shown as.
    private String words(Span span) {
        return switch (span) {
            case Reference see ->
                    names.isEmpty()
                            ? "…"
                            : names.getOrDefault(see.row(), desk.text("document.reference.gone"));
            case Gap gap -> "[" + gap.wants() + "]";
            case Span.Words plain -> plain.text();
            case Span.Note _ -> "";
        };
    }

    /// The id of the first paragraph of an empty section, kept until it is written.
    private Id blank(Id section) {
        Id id = blanks.computeIfAbsent(section, _ -> desk.newId());
        if (desk.session().plan().find(BlockFields.TABLE, id) != null) {
            id = desk.newId();
            blanks.put(section, id);
        }
        return id;
    }

    private Node link(ProseItem item) {
        Hyperlink link =
                Buttons.link(
                        desk.text("shell.text.openpage"),
                        () -> desk.window().go(Place.section(item.section())));
        link.getStyleClass().add("doc-link");
        return link;
    }

    /// The document as a whole: arrows scroll it, Tab goes to its first line.
    @Override
    public boolean focus() {
        sheet.node().requestFocus();
        return true;
    }

    @Override
    public void reveal(Place place) {
        Id row = place.row();
        Stop stop = row == null ? null : stop(row);
        if (stop != null) {
            stop.enter(1);
        }
    }

    @Override
    public void leave() {
        pieces.values().stream().filter(Piece::isEdited).forEach(Piece::commit);
    }

    // ---------- new blocks ----------

    @Override
    public boolean newRow() {
        return fresh.paragraph(lastItem());
    }

    private @Nullable ProseItem lastItem() {
        return last != null ? last.item() : items.isEmpty() ? null : items.getLast();
    }

    // ---------- editing ----------

    /// Edits the piece of an id, once it is shown.
    void edit(Id id, int caret) {
        Piece piece = pieces.get(id);
        if (piece != null) {
            piece.edit(caret);
        }
    }

    /// The piece that was written in last.
    @Nullable Piece last() {
        return last;
    }

    @Nullable Piece piece(Id id) {
        return pieces.get(id);
    }

    @Nullable Stop stop(Id id) {
        Piece piece = pieces.get(id);
        return piece == null ? owns.get(id) : piece;
    }

    /// What one comes to before (-1) or after (1) this one, or null.
    @Nullable Stop neighbour(Stop from, int by) {
        int at = items.indexOf(from.item()) + by;
        while (at >= 0 && at < items.size()) {
            Stop found = stop(items.get(at).id());
            if (found != null) {
                return found;
            }
            at += by;
        }
        return null;
    }

    private void pressed(Piece piece, KeyEvent event) {
        boolean marks = event.isShortcutDown() && event.isShiftDown() && !piece.field().isPlain();
        if (marks) {
            switch (event.getCode()) {
                case F -> marking.note(piece);
                case K -> marking.reference(piece);
                case L -> marking.link(piece);
                default -> marks = false;
            }
        }
        if (marks) {
            event.consume();
        } else {
            writing.pressed(piece, event);
        }
    }

    private void entered(Piece piece) {
        last = piece;
        tools.show(piece);
        sheet.reveal(piece.field());
    }

    private void moved(Piece piece) {
        if (piece.isEdited()) {
            tools.show(piece);
            sheet.reveal(piece.field());
            aids.moved(piece);
        }
    }

    /// Brings the caret of a piece into sight.
    void reveal(Piece piece) {
        sheet.reveal(piece.field());
    }

    /// What is written on the page, in reading order.
    List<Piece> inOrder() {
        List<Piece> all = new ArrayList<>();
        for (ProseItem item : items) {
            Piece piece = pieces.get(item.id());
            if (piece != null) {
                all.add(piece);
            }
        }
        return all;
    }

    @Override
    public String status() {
        return aids.status();
    }

    @Override
    public String statusHint() {
        return desk.text("shell.text.planwords", planWords);
    }

    private String prompt(ProseItem item) {
        return desk.text(
                item.kind() == ProseItem.Kind.TITLE ? "shell.text.untitled" : "shell.text.write");
    }

    /// The heading a piece stands under.
    private String name(ProseItem item) {
        Section section = desk.session().plan().find(SectionFields.TABLE, item.section());
        return section == null ? "" : section.heading();
    }
}
