package no.kompetanseplan.ui.chapter.prose;

import no.kompetanseplan.model.Block;
import no.kompetanseplan.model.BlockFields;
import no.kompetanseplan.model.Ordering;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.BlockStyle;
import no.kompetanseplan.model.prose.Prose;
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

    /// Whether a block is not a line of text but a table or a register.
    static boolean isOwn(BlockStyle style) {
        return style == BlockStyle.TABLE || style == BlockStyle.REGISTER;
    }

    /// Whether the next paragraph goes on in the same style.
    private static boolean goesOn(BlockStyle style) {
        return style == BlockStyle.BULLET
                || style == BlockStyle.NUMBERED
                || style == BlockStyle.QUOTE;
    }

    /// Parts a paragraph in two. What follows a heading is a paragraph; an empty line of a list
    /// that is parted becomes a paragraph instead.
    ///
    /// @param before what stays, as stored
    /// @param after what goes to the new paragraph, as stored
    static Plan split(Plan plan, Id id, String before, String after, Id made) {
        Block block = plan.find(BlockFields.TABLE, id);
        if (block == null || block.section() == null) {
            return plan;
        }
        boolean goesOn = goesOn(style(block));
        if (goesOn && before.isEmpty() && after.isEmpty()) {
            return style(plan, id, BlockStyle.PARAGRAPH);
        }
        Plan parted = plan.with(BlockFields.TABLE, id, BlockFields.TEXT, before);
        BlockStyle next = goesOn ? style(block) : BlockStyle.PARAGRAPH;
        Plan added = add(parted, block.section(), made, id, after, next);
        return goesOn
                ? added.with(BlockFields.TABLE, made, BlockFields.LEVEL, block.level())
                : added;
    }

    /// Puts a paragraph at the end of the one before it in its section.
    static Plan joinToBefore(Plan plan, Id id) {
        Block block = plan.find(BlockFields.TABLE, id);
        Block before = block == null ? null : neighbour(plan, block, -1);
        if (block == null || before == null || isOwn(style(before)) || isOwn(style(block))) {
            return plan;
        }
        String words = Prose.read(before.text()).plus(Prose.read(block.text())).write();
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

    /// Moves a line of a list further in (1) or out (-1); no further in than below the line above.
    static Plan deeper(Plan plan, Id id, int by) {
        Block block = plan.find(BlockFields.TABLE, id);
        if (block == null
                || (style(block) != BlockStyle.BULLET && style(block) != BlockStyle.NUMBERED)) {
            return plan;
        }
        Block above = neighbour(plan, block, -1);
        int most =
                above == null || !goesOn(style(above)) || style(above) == BlockStyle.QUOTE
                        ? 0
                        : Math.min(BlockFields.MOST_LEVEL, above.depth() + 1);
        int level = Math.clamp(block.depth() + by, 0, Math.max(most, block.depth() - 1));
        return plan.with(BlockFields.TABLE, id, BlockFields.LEVEL, level == 0 ? null : level);
    }

    /// Moves a paragraph up (negative) or down in its section.
    static Plan move(Plan plan, Id id, int by) {
        Block block = plan.find(BlockFields.TABLE, id);
        return block == null || block.section() == null
                ? plan
                : Ordering.moved(plan, id, blocks(plan, block.section()), by);
    }

    /// A paragraph to be: its style, how far in it stands and its text.
    record Fresh(BlockStyle style, int level, Prose text) {

        Fresh(BlockStyle style, Prose text) {
            this(style, 0, text);
        }
    }

    private static Plan level(Plan plan, Id id, Fresh fresh) {
        return fresh.level() == 0
                ? plan
                : plan.with(BlockFields.TABLE, id, BlockFields.LEVEL, fresh.level());
    }

    /// Puts paragraphs into a place of another: the first goes on where it was left, and what stood
    /// after the place goes on after the last. The first and the last are not tables.
    ///
    /// @param made ids of the second and the later paragraphs
    static Plan insert(
            Plan plan,
            Id section,
            Id id,
            Prose before,
            List<Fresh> fresh,
            Prose after,
            List<Id> made) {
        Block block = plan.find(BlockFields.TABLE, id);
        boolean takesStyle = before.spans().isEmpty() && (block == null || !goesOn(style(block)));
        Fresh first = fresh.getFirst();
        Prose start = before.plus(first.text());
        Plan next =
                write(plan, section, id, (fresh.size() == 1 ? start.plus(after) : start).write());
        if (takesStyle && next.find(BlockFields.TABLE, id) != null) {
            next = level(style(next, id, first.style()), id, first);
        }
        return insertAfter(next, section, id, fresh, after, made);
    }

    private static Plan insertAfter(
            Plan plan, Id section, Id id, List<Fresh> fresh, Prose after, List<Id> made) {
        Plan next = plan;
        Id last = next.find(BlockFields.TABLE, id) == null ? null : id;
        for (int i = 1; i < fresh.size(); i++) {
            Fresh each = fresh.get(i);
            boolean goesOn = i == fresh.size() - 1 && !isOwn(each.style());
            Prose words = goesOn ? each.text().plus(after) : each.text();
            String stored = isOwn(each.style()) ? words.words() : words.write();
            next = add(next, section, made.get(i - 1), last, stored, each.style());
            next = level(next, made.get(i - 1), each);
            last = made.get(i - 1);
        }
        return next;
    }

    /// Adds a table or register after another block, or last.
    static Plan addOwn(Plan plan, Block block, @Nullable Id after) {
        return block.section() == null
                ? plan
                : Ordering.putAfter(plan, block, blocks(plan, block.section()), after);
    }

    /// Adds a paragraph after another, or last.
    static Plan add(
            Plan plan, Id section, Id made, @Nullable Id after, String words, BlockStyle style) {
        Block block = new Block(made, section, style, words, "");
        return Ordering.putAfter(plan, block, blocks(plan, section), after);
    }
}
