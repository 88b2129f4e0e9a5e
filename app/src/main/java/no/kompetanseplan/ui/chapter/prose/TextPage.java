package no.kompetanseplan.ui.chapter.prose;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import no.kompetanseplan.model.BlockFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Section;
import no.kompetanseplan.model.SectionFields;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.session.SessionState;
import no.kompetanseplan.ui.act.Command;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.Page;
import no.kompetanseplan.ui.chapter.Place;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.Pop;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
    private final Naming naming;
    private final Stretch stretch;
    private final StretchActs stretched;
    private final Walking walking;
    private final PieceActs pieceActs;
    private final ToolActs acts;
    private List<ProseItem> items = List.of();
    private @Nullable Piece last;
    private @Nullable Piece awaited;

    /// The page of a chapter, or with null of a plan that has none.
    public TextPage(Desk desk, @Nullable Id chapter) {
        this.desk = desk;
        this.chapter = chapter;
        writing = new Writing(this, desk);
        naming = new Naming(desk, pieces::values);
        stretch = new Stretch(this);
        marking = new Marking(desk, pop, naming::names);
        pasting = new Pasting(this, desk);
        stretched = new StretchActs(this, desk, stretch, naming::words);
        walking = new Walking(this, stretch, stretched);
        fresh = new NewBlocks(this, desk);
        aids = new TextAids(this, desk, pop);
        footnotes = new Footnotes(desk.texts(), this::openNote);
        acts = new ToolActs(this, stretched, marking, fresh);
        pieceActs =
                new PieceActs(
                        this::pressed,
                        this::entered,
                        this::moved,
                        this::typed,
                        writing::write,
                        pasting::paste,
                        marking::open,
                        this::prompt,
                        this::name);
        tools = new TextTools(desk.texts(), acts.tools());
        sheet = new Sheet(desk.text("shell.text.document"));
        node.setTop(new VBox(tools.node(), aids.findBar()));
        node.setCenter(new StackPane(sheet.node(), pop.node()));
        node.addEventFilter(KeyEvent.KEY_PRESSED, walking::pressed);
        node.addEventFilter(KeyEvent.KEY_TYPED, walking::typed);
        node.addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, walking::composed);
        new StretchPointer(this, stretch).listen(sheet.node());
        node.addEventFilter(KeyEvent.KEY_PRESSED, aids::pressed);
        node.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, aids::menu);
        node.addEventFilter(
                MouseEvent.MOUSE_PRESSED,
                event -> pop.leave(event.getTarget() instanceof Node clicked ? clicked : null));
        refresh(desk.session().state());
    }

    @Override
    public Node node() {
        return node;
    }

    // ---------- the plan ----------

    @Override
    public void refresh(SessionState state) {
        Plan plan = state.plan();
        Piece written = last;
        Id edited = written != null && written.isEdited() ? written.item().id() : null;
        List<ProseItem> before = items;
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
        footnotes.show(naming.number(plan, inOrder()));
        shown.add(footnotes.node());
        sheet.show(shown);
        Section section = plan.find(SectionFields.TABLE, chapter);
        tools.where(section == null ? "" : section.heading());
        tools.show(last);
        aids.refresh(plan);
        naming.ask(state);
        stretch.show();
        if (edited != null && !pieces.containsKey(edited)) {
            standBefore(edited, before);
        }
    }

    /// The block one stood in is gone: the caret goes to the end of the one before it.
    private void standBefore(Id gone, List<ProseItem> before) {
        Piece nearest = null;
        for (ProseItem item : before) {
            if (item.id().equals(gone)) {
                break;
            }
            nearest = pieces.getOrDefault(item.id(), nearest);
        }
        if (nearest != null) {
            nearest.enter(-1);
        }
    }

    private Piece piece(ProseItem item) {
        Piece piece = pieces.get(item.id());
        if (piece == null) {
            piece = new Piece(item, pieceActs);
            naming.dress(piece);
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

    private void openNote(Footnotes.Line line) {
        Piece piece = pieces.get(line.block());
        if (piece != null) {
            piece.edit(line.place(), line.place() + 1);
            marking.open(piece);
        }
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
        if (awaited != null) {
            awaited.edit(awaited.field().caret());
            awaited = node.getScene() == null ? awaited : null;
            return true;
        }
        sheet.node().requestFocus();
        return true;
    }

    @Override
    public void reveal(Place place) {
        Id row = place.row();
        Stop stop = row == null ? null : stop(row);
        if (stop instanceof Piece piece && Caret.of(place) >= 0) {
            awaited = node.getScene() == null ? piece : null;
            piece.edit(Caret.of(place));
        } else if (stop != null) {
            stop.enter(1);
        }
    }

    @Override
    public @Nullable Place here() {
        return chapter == null || last == null ? null : Caret.place(chapter, last);
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

    @Nullable ProseItem lastItem() {
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

    /// What one comes to on the page, in reading order.
    List<Stop> stops() {
        List<Stop> all = new ArrayList<>();
        for (ProseItem item : items) {
            Stop stop = item.kind() == ProseItem.Kind.LINK ? null : stop(item.id());
            if (stop != null) {
                all.add(stop);
            }
        }
        return all;
    }

    /// Where the focus is, or null.
    @Nullable Stop standing() {
        return stops().stream().filter(Stop::isStoodIn).findFirst().orElse(null);
    }

    Sheet sheet() {
        return sheet;
    }

    Pasting pasting() {
        return pasting;
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
        if (acts.pressed(piece, event)) {
            event.consume();
        } else {
            writing.pressed(piece, event);
        }
    }

    private void entered(Piece piece) {
        last = piece;
        tools.show(piece);
        stretch.entered(piece);
        if (!stretch.isOn()) {
            sheet.reveal(piece.field());
        }
    }

    private void typed(Piece piece) {
        stretch.clear();
        aids.typed();
    }

    private void moved(Piece piece) {
        if (piece.isEdited()) {
            tools.show(piece);
            stretch.moved(piece);
            if (!stretch.isWhole()) {
                sheet.reveal(piece.field());
            }
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
    public List<Command> commands() {
        return acts.commands(desk.texts(), aids);
    }

    @Override
    public String status() {
        return aids.status();
    }

    @Override
    public String statusHint() {
        return desk.text("shell.text.planwords", naming.planWords());
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
