package no.kompetanseplan.ui.chapter.prose;

import no.kompetanseplan.model.Block;
import no.kompetanseplan.model.BlockFields;
import no.kompetanseplan.model.choice.BlockStyle;
import no.kompetanseplan.model.choice.RegisterKind;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.ui.chapter.Desk;

import org.jspecify.annotations.Nullable;

/// Puts paragraphs, tables and registers into the text, and sets paragraphs in another style.
final class NewBlocks {

    private final TextPage page;
    private final Desk desk;

    NewBlocks(TextPage page, Desk desk) {
        this.page = page;
        this.desk = desk;
    }

    /// Adds an empty paragraph after a line; false when there is none.
    boolean paragraph(@Nullable ProseItem at) {
        if (at == null) {
            return false;
        }
        Id made = desk.newId();
        page.leave();
        desk.edit(
                "step.text.add",
                plan ->
                        at.kind() == ProseItem.Kind.TITLE
                                ? Writing.addFirst(plan, at.section(), made)
                                : ProseEdits.add(
                                        plan,
                                        at.section(),
                                        made,
                                        after(at),
                                        "",
                                        BlockStyle.PARAGRAPH),
                () -> page.edit(made, 0));
        return true;
    }

    /// Adds a table, or what a register holds, after a line.
    void own(@Nullable ProseItem at, BlockStyle style, @Nullable RegisterKind register) {
        if (at == null) {
            return;
        }
        Id made = desk.newId();
        page.leave();
        Block block = new Block(made, at.section(), style, "", register, "", "");
        desk.edit(
                "step.text.addblock",
                plan -> ProseEdits.addOwn(plan, block, after(at)),
                () -> {
                    Stop stop = page.stop(made);
                    if (stop != null) {
                        stop.enter(1);
                    }
                });
    }

    private static @Nullable Id after(ProseItem at) {
        return at.kind() == ProseItem.Kind.BLOCK || at.kind() == ProseItem.Kind.OWN
                ? at.id()
                : null;
    }

    /// Sets the paragraph in a style; the one it has already gives way to the ordinary one.
    void style(@Nullable Piece piece, BlockStyle chosen) {
        if (piece == null || piece.item().kind() != ProseItem.Kind.BLOCK) {
            return;
        }
        Id id = piece.item().id();
        int caret = piece.field().caret();
        boolean back = chosen == piece.item().style();
        BlockStyle style = back ? BlockStyle.PARAGRAPH : chosen;
        piece.commit();
        desk.edit(
                "step.text.style",
                plan -> {
                    Block block = plan.find(BlockFields.TABLE, id);
                    return block == null || ProseEdits.style(block) == style
                            ? plan
                            : ProseEdits.style(plan, id, style);
                },
                () -> page.edit(id, caret));
    }
}
