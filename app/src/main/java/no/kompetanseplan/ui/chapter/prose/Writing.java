package no.kompetanseplan.ui.chapter.prose;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import no.kompetanseplan.model.Block;
import no.kompetanseplan.model.BlockFields;
import no.kompetanseplan.model.Ordering;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.SectionFields;
import no.kompetanseplan.model.choice.BlockStyle;
import no.kompetanseplan.model.prose.Prose;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.kit.prose.FieldKeys;
import no.kompetanseplan.ui.kit.prose.TypedAhead;

import org.jspecify.annotations.Nullable;

/// What the keys do in the text: Enter parts a paragraph, Backspace and Delete join, arrows walk
/// from one to the next, undo and redo are the plan's.
final class Writing {

    private final TextPage page;
    private final Desk desk;
    private final TypedAhead ahead;

    Writing(TextPage page, Desk desk) {
        this.page = page;
        this.desk = desk;
        this.ahead = new TypedAhead(page.node());
    }

    /// Tells the plan what was typed.
    void write(ProseItem item, String words) {
        if (item.kind() == ProseItem.Kind.TITLE) {
            desk.type(
                    "step.text.title",
                    plan ->
                            plan.with(
                                    SectionFields.TABLE,
                                    item.section(),
                                    SectionFields.TITLE,
                                    words));
        } else {
            desk.type(
                    "step.text.write",
                    plan -> ProseEdits.write(plan, item.section(), item.id(), words));
        }
    }

    void pressed(Piece piece, KeyEvent event) {
        boolean taken =
                switch (event.getCode()) {
                    case ENTER -> enter(piece, event);
                    case BACK_SPACE -> !event.isShortcutDown() && joinToBefore(piece);
                    case DELETE -> plain(event) && joinNext(piece);
                    case UP -> move(piece, event, -1);
                    case DOWN -> move(piece, event, 1);
                    case LEFT -> sideways(piece, event, -1);
                    case RIGHT -> sideways(piece, event, 1);
                    case TAB -> tab(piece, event.isShiftDown() ? -1 : 1);
                    case Z, Y -> steps(event);
                    default -> false;
                };
        if (taken) {
            event.consume();
        }
    }

    /// Keys on a block that is not written: arrows walk, Delete removes, Enter goes on writing, and
    /// so do letters.
    void pressed(OwnBlock block, KeyEvent event) {
        if (event.getEventType().equals(KeyEvent.KEY_TYPED)) {
            String letters = FieldKeys.letters(event);
            if (!letters.isBlank() && writeAfter(block.item(), letters)) {
                event.consume();
            }
            return;
        }
        boolean taken =
                switch (event.getCode()) {
                    case UP, LEFT -> move(block, event, -1) || walk(block, -1);
                    case DOWN, RIGHT -> move(block, event, 1) || walk(block, 1);
                    case TAB -> walk(block, event.isShiftDown() ? -1 : 1);
                    case DELETE, BACK_SPACE -> remove(block);
                    case ENTER -> !event.isShortcutDown() && writeAfter(block.item(), "");
                    case Z, Y -> steps(event);
                    default -> false;
                };
        if (taken) {
            event.consume();
        }
    }

    /// At the start of a line of a list, another level of it; elsewhere, and where there is none,
    /// the next place.
    private boolean tab(Piece piece, int by) {
        Id id = piece.item().id();
        Plan now = desk.session().plan();
        boolean isStart = piece.field().caret() == 0 && !piece.field().hasSelection();
        if (!isStart || ProseEdits.deeper(now, id, by).equals(now)) {
            return walk(piece, by);
        }
        piece.commit();
        desk.edit("step.text.level", plan -> ProseEdits.deeper(plan, id, by));
        return true;
    }

    private static boolean plain(KeyEvent event) {
        return !event.isShortcutDown() && !event.isShiftDown();
    }

    private boolean enter(Piece piece, KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || piece.field().selectedSpan() != null) {
            return false;
        }
        ProseItem item = piece.item();
        if (item.kind() == ProseItem.Kind.TITLE) {
            walk(piece, 1);
            return true;
        }
        if (piece.field().hasSelection()) {
            piece.field().put(Prose.EMPTY);
        }
        piece.commit();
        int caret = piece.field().caret();
        Prose all = piece.field().prose();
        String before = all.part(0, caret).write();
        String after = all.part(caret, all.length()).write();
        Id made = desk.newId();
        desk.edit(
                "step.text.split",
                plan -> ProseEdits.split(plan, item.id(), before, after, made),
                () -> page.edit(made, 0));
        return true;
    }

    private boolean joinToBefore(Piece piece) {
        ProseItem item = piece.item();
        boolean inside = piece.field().caret() > 0 || piece.field().hasSelection();
        if (inside || item.kind() != ProseItem.Kind.BLOCK) {
            return false;
        }
        piece.commit();
        if (item.style() != BlockStyle.PARAGRAPH) {
            desk.edit(
                    "step.text.style",
                    plan -> ProseEdits.style(plan, item.id(), BlockStyle.PARAGRAPH));
            return true;
        }
        Block block = block(item.id());
        Block before =
                block == null ? null : ProseEdits.neighbour(desk.session().plan(), block, -1);
        if (before == null) {
            return removeIfEmpty(piece);
        }
        if (ProseEdits.isOwn(ProseEdits.style(before))) {
            return walk(piece, -1);
        }
        join(item.id(), before);
        return true;
    }

    /// The first paragraph of a section goes when it is empty and not the only one.
    private boolean removeIfEmpty(Piece piece) {
        Block block = block(piece.item().id());
        Stop next = page.neighbour(piece, -1);
        if (block == null || piece.field().length() > 0 || next == null) {
            return false;
        }
        desk.edit("step.text.remove", plan -> plan.without(block.id()), () -> next.enter(-1));
        return true;
    }

    private boolean joinNext(Piece piece) {
        ProseItem item = piece.item();
        boolean atEnd =
                piece.field().caret() == piece.field().length() && !piece.field().hasSelection();
        Block block = atEnd ? block(item.id()) : null;
        Block next = block == null ? null : ProseEdits.neighbour(desk.session().plan(), block, 1);
        if (block == null || next == null) {
            return false;
        }
        if (ProseEdits.isOwn(ProseEdits.style(next))) {
            return walk(piece, 1);
        }
        piece.commit();
        join(next.id(), block);
        return true;
    }

    private void join(Id second, Block first) {
        Piece before = page.piece(first.id());
        int caret = before == null ? Prose.read(first.text()).length() : before.field().length();
        desk.edit(
                "step.text.join",
                plan -> ProseEdits.joinToBefore(plan, second),
                () -> page.edit(first.id(), caret));
    }

    private boolean remove(OwnBlock block) {
        Stop next = page.neighbour(block, -1);
        desk.edit(
                "step.text.removeblock",
                plan -> plan.without(block.item().id()),
                () -> {
                    if (next != null) {
                        next.enter(-1);
                    }
                });
        return true;
    }

    private boolean writeAfter(ProseItem item, String letters) {
        if (!ahead.begin(letters)) {
            return true;
        }
        Id made = desk.newId();
        desk.edit(
                "step.text.add",
                plan ->
                        ProseEdits.add(
                                plan, item.section(), made, item.id(), "", BlockStyle.PARAGRAPH),
                () -> write(made));
        return true;
    }

    private void write(Id made) {
        page.edit(made, 0);
        Piece piece = page.piece(made);
        String typed = ahead.take();
        if (piece != null && !typed.isEmpty()) {
            piece.field().type(typed);
        }
    }

    /// Alt+Shift+arrow moves a block among those of its section.
    private boolean move(Stop stop, KeyEvent event, int by) {
        if (!event.isAltDown() || !event.isShiftDown()) {
            return false;
        }
        page.leave();
        desk.edit("step.text.move", plan -> ProseEdits.move(plan, stop.item().id(), by));
        return true;
    }

    /// Past the end of a paragraph the caret goes on in the next.
    private boolean sideways(Piece piece, KeyEvent event, int by) {
        int edge = by < 0 ? 0 : piece.field().length();
        return plain(event)
                && !event.isAltDown()
                && !piece.field().hasSelection()
                && piece.field().caret() == edge
                && walk(piece, by);
    }

    private boolean walk(Stop from, int by) {
        Stop next = page.neighbour(from, by);
        if (next == null) {
            return false;
        }
        next.enter(by);
        return true;
    }

    private boolean steps(KeyEvent event) {
        if (!event.isShortcutDown()) {
            return false;
        }
        page.leave();
        if (event.isShiftDown() || event.getCode() == KeyCode.Y) {
            desk.redo();
        } else {
            desk.undo();
        }
        return true;
    }

    private @Nullable Block block(Id id) {
        return desk.session().plan().find(BlockFields.TABLE, id);
    }

    /// A new paragraph right under the heading of a section.
    static Plan addFirst(Plan plan, Id section, Id made) {
        Block block = new Block(made, section, BlockStyle.PARAGRAPH, "", "");
        return Ordering.put(plan, block, ProseEdits.blocks(plan, section), 0);
    }
}
