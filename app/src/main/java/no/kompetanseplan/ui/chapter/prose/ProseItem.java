package no.kompetanseplan.ui.chapter.prose;

import no.kompetanseplan.model.Block;
import no.kompetanseplan.model.Book;
import no.kompetanseplan.model.ListNumbers;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Section;
import no.kompetanseplan.model.SectionFields;
import no.kompetanseplan.model.choice.BlockStyle;
import no.kompetanseplan.model.choice.PageKind;
import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// A line of the document: a heading, a paragraph, or the way to a page of its own.
///
/// @param id the section or paragraph; of a place to write that has no paragraph yet, its id to be
/// @param section the section it stands in, or is the heading of
/// @param depth 1 for the chapter, 2 for its sections, and so on
/// @param number printed before a heading or the line of a numbered list; else empty
/// @param style of a paragraph; null for a heading of a section or a link
/// @param level how far in the line of a list stands; else 0
record ProseItem(
        Kind kind,
        Id id,
        Id section,
        int depth,
        String number,
        String words,
        @Nullable BlockStyle style,
        int level) {

    /// A line that is none of a list.
    private ProseItem(Kind kind, Id id, Id section, int depth, String number, String words) {
        this(kind, id, section, depth, number, words, null, 0);
    }

    /// What sort of line it is.
    enum Kind {
        TITLE,
        BLOCK,
        /// A table, or what a register prints.
        OWN,
        /// A place to write in a section without paragraphs.
        BLANK,
        /// The section has a page of its own.
        LINK
    }

    /// The lines of a section and those below it.
    ///
    /// @param blank the id that the first paragraph of an empty section is going to have
    static List<ProseItem> of(Plan plan, Id chapter, UnaryOperator<Id> blank) {
        List<ProseItem> items = new ArrayList<>();
        Section section = plan.find(SectionFields.TABLE, chapter);
        if (section != null) {
            collect(plan, Book.of(plan), section, 1, blank, items);
        }
        return items;
    }

    private static void collect(
            Plan plan,
            Book book,
            Section section,
            int depth,
            UnaryOperator<Id> blank,
            List<ProseItem> items) {
        Id id = section.id();
        items.add(new ProseItem(Kind.TITLE, id, id, depth, section.number(), section.title()));
        List<Block> blocks = ProseEdits.blocks(plan, id);
        lines(blocks, id, depth, items);
        boolean ownPage = depth > 1 && section.page() != null && section.page() != PageKind.TEXT;
        List<Section> below = book.under(id);
        if (ownPage) {
            items.add(new ProseItem(Kind.LINK, linkId(id), id, depth, "", ""));
        } else if (blocks.isEmpty() && (below.isEmpty() || depth == 1)) {
            items.add(new ProseItem(Kind.BLANK, blank.apply(id), id, depth, "", ""));
        }
        if (!ownPage) {
            below.forEach(each -> collect(plan, book, each, depth + 1, blank, items));
        }
    }

    private static void lines(List<Block> blocks, Id section, int depth, List<ProseItem> items) {
        ListNumbers numbers = new ListNumbers();
        for (Block block : blocks) {
            int line = numbers.next(block);
            items.add(of(block, section, depth, line == 0 ? "" : line + "."));
        }
    }

    private static ProseItem of(Block block, Id section, int depth, String number) {
        BlockStyle style = ProseEdits.style(block);
        return new ProseItem(
                ProseEdits.isOwn(style) ? Kind.OWN : Kind.BLOCK,
                block.id(),
                section,
                depth,
                number,
                ProseEdits.isOwn(style) ? block.caption() : block.text(),
                style,
                block.depth());
    }

    private static Id linkId(Id section) {
        return Id.named("link " + section);
    }
}
