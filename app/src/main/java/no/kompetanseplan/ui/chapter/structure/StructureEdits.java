package no.kompetanseplan.ui.chapter.structure;

import no.kompetanseplan.model.AgreementFields;
import no.kompetanseplan.model.Block;
import no.kompetanseplan.model.Book;
import no.kompetanseplan.model.GrantFields;
import no.kompetanseplan.model.Ordering;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PlanHead;
import no.kompetanseplan.model.PlanHeadFields;
import no.kompetanseplan.model.Section;
import no.kompetanseplan.model.SectionFields;
import no.kompetanseplan.model.choice.Numbering;
import no.kompetanseplan.model.choice.PageKind;
import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What happens to the sections of a plan when people order them. Each function gives the same plan
/// back where the act makes no sense.
final class StructureEdits {

    /// Headings are printed to this level.
    static final int DEEPEST = 4;

    private static final Pattern LAST = Pattern.compile("^(.*?)(\\d{1,4})$");

    private StructureEdits() {}

    /// A new section after another, at its level; last among the chapters without one.
    static Plan added(Plan plan, Id id, @Nullable Id after) {
        Section beside = plan.find(SectionFields.TABLE, after);
        Book book = Book.of(plan);
        Section above = beside == null ? null : book.above(beside);
        Id parent = above == null ? null : above.id();
        List<Section> among = book.under(parent);
        Section last = beside == null && !among.isEmpty() ? among.getLast() : beside;
        String number =
                plan.head().numbering() == Numbering.GENERATED || last == null
                        ? ""
                        : unused(next(last.number()), book);
        PageKind page = parent == null ? PageKind.TEXT : null;
        Section made = new Section(id, parent, number, "", page, "");
        return Ordering.putAfter(plan, made, among, last == null ? null : last.id());
    }

    /// A written number that no section has; none where it is taken, since people then number on.
    private static String unused(String number, Book book) {
        boolean isTaken = book.all().stream().anyMatch(each -> each.number().equals(number));
        return isTaken ? "" : number;
    }

    /// The number that follows a written one: after «3.2» comes «3.3».
    private static String next(String number) {
        Matcher last = LAST.matcher(number);
        return last.matches() ? last.group(1) + (Integer.parseInt(last.group(2)) + 1) : "";
    }

    /// Without these sections, what lies in them and their text.
    static Plan removed(Plan plan, List<Id> ids) {
        Set<Id> gone = gone(plan, ids);
        for (Block block : plan.blocks()) {
            if (block.section() != null && gone.contains(block.section())) {
                gone.add(block.id());
            }
        }
        return plan.without(gone);
    }

    private static Set<Id> gone(Plan plan, List<Id> ids) {
        Book book = Book.of(plan);
        Set<Id> gone = new HashSet<>();
        for (Id id : ids) {
            Section section = plan.find(SectionFields.TABLE, id);
            if (section != null) {
                book.within(section).forEach(each -> gone.add(each.id()));
            }
        }
        return gone;
    }

    /// The section of these, or below them, whose page shows rows that would no longer be seen;
    /// null when all may go.
    static @Nullable Section stillUsed(Plan plan, List<Id> ids) {
        return gone(plan, ids).stream()
                .map(id -> plan.find(SectionFields.TABLE, id))
                .filter(section -> section != null && hasRows(plan, section))
                .findFirst()
                .orElse(null);
    }

    private static boolean hasRows(Plan plan, Section section) {
        PageKind page = section.page() == null ? PageKind.TEXT : section.page();
        return switch (page) {
            case TEXT, BUDGET -> false;
            case GRANTS ->
                    !plan.rows(GrantFields.TABLE).isEmpty()
                            || !plan.rows(AgreementFields.TABLE).isEmpty();
            case STAFFING -> !plan.staffing().isEmpty();
            case STRATEGIES, AREAS -> !plan.focusAreas().isEmpty();
            case RULES -> !plan.leaveRules().isEmpty() || !plan.supplementRules().isEmpty();
            case ACTION_PLAN -> !plan.measures().isEmpty();
            case THEME_DAYS -> !plan.themeDays().isEmpty();
        };
    }

    /// Moved up (-1) or down (1) among the sections beside it.
    static Plan moved(Plan plan, Id id, int by) {
        Section section = plan.find(SectionFields.TABLE, id);
        if (section == null) {
            return plan;
        }
        Book book = Book.of(plan);
        Section above = book.above(section);
        return Ordering.moved(plan, id, book.under(above == null ? null : above.id()), by);
    }

    /// Set under the section before it, as its last.
    static Plan indented(Plan plan, Id id) {
        Section section = plan.find(SectionFields.TABLE, id);
        if (section == null) {
            return plan;
        }
        Book book = Book.of(plan);
        Section above = book.above(section);
        List<Section> beside = book.under(above == null ? null : above.id());
        int place = beside.indexOf(section);
        if (place <= 0 || book.depth(section) + height(book, section) >= DEEPEST) {
            return plan;
        }
        Section under = beside.get(place - 1);
        return Ordering.putAfter(plan, below(section, under.id()), book.under(under.id()), null);
    }

    /// How many levels a section and what lies in it take: 1 for one without sections below.
    private static int height(Book book, Section section) {
        return 1
                + book.under(section.id()).stream()
                        .mapToInt(each -> height(book, each))
                        .max()
                        .orElse(0);
    }

    /// Set beside the section it lies in, after it.
    static Plan outdented(Plan plan, Id id) {
        Section section = plan.find(SectionFields.TABLE, id);
        Book book = Book.of(plan);
        Section above = section == null ? null : book.above(section);
        if (section == null || above == null) {
            return plan;
        }
        Section over = book.above(above);
        Id parent = over == null ? null : over.id();
        Section moved = below(section, parent);
        if (parent == null && section.page() == null) {
            moved = SectionFields.TABLE.with(moved, id, SectionFields.PAGE, PageKind.TEXT);
        }
        return Ordering.putAfter(plan, moved, book.under(parent), above.id());
    }

    private static Section below(Section section, @Nullable Id parent) {
        return SectionFields.TABLE.with(section, section.id(), SectionFields.PARENT, parent);
    }

    /// Who numbers the chapters. What has no number when the program begins to do so keeps having
    /// none.
    static Plan numbered(Plan plan, Numbering chosen) {
        List<Section> marked = new ArrayList<>();
        for (Section section : plan.sections()) {
            if (chosen == Numbering.GENERATED
                    && section.number().isEmpty()
                    && !section.unnumbered()) {
                marked.add(
                        SectionFields.TABLE.with(
                                section, section.id(), SectionFields.UNNUMBERED, true));
            }
        }
        return plan.with(plan.head())
                .with(marked)
                .with(PlanHeadFields.TABLE, PlanHead.ID, PlanHeadFields.NUMBERING, chosen);
    }

    /// The ids of sections in the order of the book, without those that lie in another of them.
    static List<Id> outermost(Plan plan, List<Section> chosen) {
        Book book = Book.of(plan);
        Set<Id> ids = new HashSet<>();
        chosen.forEach(each -> ids.add(each.id()));
        List<Id> outermost = new ArrayList<>();
        for (Section section : book.all()) {
            boolean isInside = false;
            for (Section up = book.above(section); up != null; up = book.above(up)) {
                isInside |= ids.contains(up.id());
            }
            if (ids.contains(section.id()) && !isInside) {
                outermost.add(section.id());
            }
        }
        return outermost;
    }
}
