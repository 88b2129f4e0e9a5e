package no.kompetanseplan.ui.chapter.prose;

import no.kompetanseplan.model.Block;
import no.kompetanseplan.model.BlockFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.BlockStyle;
import no.kompetanseplan.model.prose.Prose;
import no.kompetanseplan.model.prose.Span.Words;
import no.kompetanseplan.model.value.Id;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/// What is done to a selection over several blocks, in one step. Headings of sections stay: other
/// things hang on a section, which is removed in the list of contents.
final class StretchEdits {

    private StretchEdits() {}

    /// What of a block is selected.
    ///
    /// @param isText whether it is a paragraph, and not a table or a register, which goes whole
    record Cut(Id section, Id block, boolean isText, int from, int to) {}

    private static Prose words(Plan plan, Id id) {
        Block block = plan.find(BlockFields.TABLE, id);
        return block == null ? Prose.EMPTY : Prose.read(block.text());
    }

    private static Prose after(Plan plan, Cut cut) {
        Prose all = words(plan, cut.block());
        return all.part(cut.to(), all.length());
    }

    /// Whether what stands after the selection goes on in the paragraph it begins in: only within
    /// one section.
    private static boolean joins(List<Cut> text) {
        return text.getFirst().section().equals(text.getLast().section());
    }

    static List<Cut> text(List<Cut> cuts) {
        return cuts.stream().filter(Cut::isText).toList();
    }

    /// What the first paragraph is when words come in the place of the selection.
    static Prose first(Plan plan, List<Cut> text, Prose put) {
        Cut first = text.getFirst();
        Prose start = words(plan, first.block()).part(0, first.from()).plus(put);
        return joins(text) ? start.plus(after(plan, text.getLast())) : start;
    }

    /// Puts paragraphs in the place of the selection; none to take it away.
    ///
    /// @param made ids of the second and the later paragraphs
    static Plan replace(Plan plan, List<Cut> cuts, List<ProseEdits.Fresh> fresh, List<Id> made) {
        Plan next = plan;
        List<Cut> text = text(cuts);
        for (Cut cut : cuts) {
            boolean stays = text.contains(cut) && cut.equals(text.getFirst());
            if (!stays && next.find(BlockFields.TABLE, cut.block()) != null) {
                next = without(plan, next, cut, text);
            }
        }
        if (text.isEmpty()) {
            return next;
        }
        Cut first = text.getFirst();
        if (fresh.isEmpty()) {
            String words = first(plan, text, Prose.EMPTY).write();
            return ProseEdits.write(next, first.section(), first.block(), words);
        }
        Prose before = words(plan, first.block()).part(0, first.from());
        Prose after = joins(text) ? after(plan, text.getLast()) : Prose.EMPTY;
        return ProseEdits.insert(next, first.section(), first.block(), before, fresh, after, made);
    }

    private static Plan without(Plan plan, Plan next, Cut cut, List<Cut> text) {
        boolean isLast = cut.isText() && cut.equals(text.getLast());
        Prose rest = isLast && !joins(text) ? after(plan, cut) : Prose.EMPTY;
        return rest.spans().isEmpty()
                ? next.without(cut.block())
                : ProseEdits.write(next, cut.section(), cut.block(), rest.write());
    }

    /// Whether all selected words are set in a way.
    static boolean all(Plan plan, List<Cut> cuts, Predicate<Words> set) {
        return text(cuts).stream()
                .flatMap(
                        cut -> words(plan, cut.block()).part(cut.from(), cut.to()).spans().stream())
                .allMatch(span -> !(span instanceof Words words) || set.test(words));
    }

    /// Sets all selected words in another way.
    static Plan set(Plan plan, List<Cut> cuts, UnaryOperator<Words> change) {
        Plan next = plan;
        for (Cut cut : text(cuts)) {
            Prose now = words(next, cut.block()).set(cut.from(), cut.to(), change);
            next = ProseEdits.write(next, cut.section(), cut.block(), now.write());
        }
        return next;
    }

    /// Gives the selected paragraphs a style; that of them all gives way to the ordinary one.
    static Plan style(Plan plan, List<Cut> cuts, BlockStyle chosen) {
        List<Block> blocks =
                plan.rows(BlockFields.TABLE).stream()
                        .filter(block ->
                                text(cuts).stream().anyMatch(cut -> cut.block().equals(block.id())))
                        .toList();
        boolean back = blocks.stream().allMatch(block -> ProseEdits.style(block) == chosen);
        Plan next = plan;
        for (Block block : blocks) {
            next = ProseEdits.style(next, block.id(), back ? BlockStyle.PARAGRAPH : chosen);
        }
        return next;
    }
}
