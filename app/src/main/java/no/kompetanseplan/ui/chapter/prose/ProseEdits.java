package no.kompetanseplan.ui.chapter.prose;

import no.kompetanseplan.model.Block;
import no.kompetanseplan.model.BlockFields;
import no.kompetanseplan.model.Ordering;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.BlockStyle;
import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What writing does to the paragraphs of a section. Every function gives the same plan back when
/// the paragraph is gone, so that a late key does no harm.
final class ProseEdits {

    private ProseEdits() {}

    /// The paragraphs of a section in their order.
    static List<Block> blocks(Plan plan, Id section) {
        return plan.blocks().stream()
                .filter(block -> section.equals(block.section()))
                .sorted(Plan.ORDER)
                .toList();
    }

    static BlockStyle style(Block block) {
        return block.style() == null ? BlockStyle.PARAGRAPH : block.style();
    }

    /// Sets the words of a paragraph; a paragraph that is not there yet becomes the last of its
    /// section when it gets its first words.
    static Plan write(Plan plan, Id section, Id id, String words) {
        if (plan.find(BlockFields.TABLE, id) != null) {
            return plan.with(BlockFields.TABLE, id, BlockFields.TEXT, words);
        }
        return words.isEmpty() ? plan : add(plan, section, id, null, words, BlockStyle.PARAGRAPH);
    }

    /// Parts a paragraph in two. What follows a heading is a paragraph; an empty bullet that is
    /// parted becomes a paragraph instead.
    static Plan split(Plan plan, Id id, String before, String after, Id made) {
        Block block = plan.find(BlockFields.TABLE, id);
        if (block == null || block.section() == null) {
            return plan;
        }
        boolean bullet = style(block) == BlockStyle.BULLET;
        if (bullet && before.isEmpty() && after.isEmpty()) {
            return style(plan, id, BlockStyle.PARAGRAPH);
        }
        Plan parted = plan.with(BlockFields.TABLE, id, BlockFields.TEXT, before);
        BlockStyle next = bullet ? BlockStyle.BULLET : BlockStyle.PARAGRAPH;
        return add(parted, block.section(), made, id, after, next);
    }

    /// Puts a paragraph at the end of the one before it in its section.
    static Plan joinToBefore(Plan plan, Id id) {
        Block block = plan.find(BlockFields.TABLE, id);
        Block before = block == null ? null : neighbour(plan, block, -1);
        if (block == null || before == null) {
            return plan;
        }
        String words = before.text() + block.text();
        return plan.with(BlockFields.TABLE, before.id(), BlockFields.TEXT, words).without(id);
    }

    /// The paragraph before (-1) or after (1) in the same section, or null.
    static @Nullable Block neighbour(Plan plan, Block block, int by) {
        if (block.section() == null) {
            return null;
        }
        List<Block> all = blocks(plan, block.section());
        int at = all.indexOf(block) + by;
        return at < 0 || at >= all.size() ? null : all.get(at);
    }

    static Plan style(Plan plan, Id id, BlockStyle style) {
        return plan.with(BlockFields.TABLE, id, BlockFields.STYLE, style);
    }

    /// Moves a paragraph up (negative) or down in its section.
    static Plan move(Plan plan, Id id, int by) {
        Block block = plan.find(BlockFields.TABLE, id);
        return block == null || block.section() == null
                ? plan
                : Ordering.moved(plan, id, blocks(plan, block.section()), by);
    }

    /// Adds a paragraph after another, or last.
    static Plan add(
            Plan plan, Id section, Id made, @Nullable Id after, String words, BlockStyle style) {
        Block block = new Block(made, section, style, words, "");
        return Ordering.putAfter(plan, block, blocks(plan, section), after);
    }
}
