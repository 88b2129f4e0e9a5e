package no.kompetanseplan.ui.chapter.prose;

import javafx.scene.input.KeyEvent;

import no.kompetanseplan.model.Block;
import no.kompetanseplan.model.BlockFields;
import no.kompetanseplan.model.Ordering;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.SectionFields;
import no.kompetanseplan.model.choice.BlockStyle;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.ui.chapter.Desk;

import org.jspecify.annotations.Nullable;

/// What the keys do in the text: Enter parts a paragraph, Backspace and Delete join, arrows walk
/// from one to the next, undo and redo are the plan's.
final class Writing {

    private final TextPage page;
    private final Desk desk;

    Writing(TextPage page, Desk desk) {
        this.page = page;
        this.desk = desk;
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
                    case DELETE -> !event.isShortcutDown() && joinNext(piece);
                    case UP -> vertical(piece, event, -1);
                    case DOWN -> vertical(piece, event, 1);
                    case TAB -> walk(piece, event.isShiftDown() ? -1 : 1);
                    case Z, Y -> steps(piece, event);
                    default -> false;
                };
        if (taken) {
            event.consume();
        }
    }

    private boolean enter(Piece piece, KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return false;
        }
        piece.commit();
        ProseItem item = piece.item();
        if (item.kind() == ProseItem.Kind.TITLE) {
            walk(piece, 1);
            return true;
        }
        String words = piece.words();
        String before = words.substring(0, piece.caret());
        String after = words.substring(piece.caret());
        Id made = desk.newId();
        desk.edit(
                "step.text.split",
                plan -> ProseEdits.split(plan, item.id(), before, after, made),
                () -> page.edit(made, 0));
        return true;
    }

    private boolean joinToBefore(Piece piece) {
        ProseItem item = piece.item();
        if (piece.caret() > 0 || piece.hasSelection() || item.kind() != ProseItem.Kind.BLOCK) {
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
        join(item.id(), before);
        return true;
    }

    /// The first paragraph of a section goes when it is empty and not the only one.
    private boolean removeIfEmpty(Piece piece) {
        Block block = block(piece.item().id());
        Piece next = page.neighbour(piece, -1);
        if (block == null || !piece.words().isEmpty() || next == null) {
            return false;
        }
        desk.edit(
                "step.text.remove",
                plan -> plan.without(block.id()),
                () -> page.edit(next.item().id(), next.words().length()));
        return true;
    }

    private boolean joinNext(Piece piece) {
        ProseItem item = piece.item();
        boolean atEnd = piece.caret() == piece.words().length() && !piece.hasSelection();
        Block block = atEnd ? block(item.id()) : null;
        Block next = block == null ? null : ProseEdits.neighbour(desk.session().plan(), block, 1);
        if (block == null || next == null) {
            return false;
        }
        piece.commit();
        join(next.id(), block);
        return true;
    }

    private void join(Id second, Block first) {
        Piece before = page.piece(first.id());
        int caret = before == null ? first.text().length() : before.words().length();
        desk.edit(
                "step.text.join",
                plan -> ProseEdits.joinToBefore(plan, second),
                () -> page.edit(first.id(), caret));
    }

    private boolean vertical(Piece piece, KeyEvent event, int by) {
        if (event.isAltDown() && event.isShiftDown()) {
            piece.commit();
            desk.edit("step.text.move", plan -> ProseEdits.move(plan, piece.item().id(), by));
            return true;
        }
        boolean plain = !event.isShiftDown() && !event.isAltDown() && !event.isShortcutDown();
        return plain && piece.isAtEdge(by) && walk(piece, by);
    }

    private boolean walk(Piece piece, int by) {
        Piece next = page.neighbour(piece, by);
        if (next == null) {
            return false;
        }
        next.edit(by > 0 ? 0 : next.words().length());
        return true;
    }

    private boolean steps(Piece piece, KeyEvent event) {
        if (!event.isShortcutDown()) {
            return false;
        }
        piece.commit();
        boolean redo = event.isShiftDown() || event.getCode() == javafx.scene.input.KeyCode.Y;
        if (redo) {
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
