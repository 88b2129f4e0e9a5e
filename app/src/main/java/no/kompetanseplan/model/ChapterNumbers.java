package no.kompetanseplan.model;

import no.kompetanseplan.model.choice.FocusKind;
import no.kompetanseplan.model.choice.Numbering;
import no.kompetanseplan.model.choice.PageKind;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Numbers the chapters of a plan that lets the program do so: 1, 1.1, 1.1.1 in the order of the
/// book, none for a section marked as unnumbered or for what lies in it. Focus areas are numbered
/// after the chapter they stand in, and what names a chapter by its number (the satsinger, rules
/// and legal bases) follows it.
public final class ChapterNumbers {

    private final Plan plan;
    private final Book book;
    private final Map<Id, String> numbers = new HashMap<>();
    private final Map<String, String> renamed = new HashMap<>();
    private final List<Row> changed = new ArrayList<>();

    private ChapterNumbers(Plan plan) {
        this.plan = plan;
        this.book = Book.of(plan);
    }

    /// The plan after an edit, numbered anew where the edit has touched what numbers follow from. A
    /// plan whose numbers are written by people is left alone.
    public static Plan settled(Plan before, Plan after) {
        boolean isTouched =
                !before.sections().equals(after.sections())
                        || !before.focusAreas().equals(after.focusAreas())
                        || !before.head().equals(after.head());
        return isTouched && after.head().numbering() == Numbering.GENERATED
                ? numbered(after)
                : after;
    }

    /// The plan with every number as it ought to be.
    public static Plan numbered(Plan plan) {
        ChapterNumbers numbers = new ChapterNumbers(plan);
        numbers.under(null, "");
        numbers.areas();
        numbers.followers();
        return numbers.changed.isEmpty() ? plan : plan.with(numbers.changed);
    }

    private void under(@Nullable Id parent, String prefix) {
        int last = 0;
        for (Section section : book.under(parent)) {
            boolean hasNumber = !section.unnumbered() && (parent == null || !prefix.isEmpty());
            String number = hasNumber ? prefix + ++last : "";
            numbers.put(section.id(), number);
            if (!section.number().equals(number)) {
                if (!section.number().isEmpty()) {
                    renamed.putIfAbsent(section.number(), number);
                }
                changed.add(
                        SectionFields.TABLE.with(
                                section, section.id(), SectionFields.NUMBER, number));
            } else if (!number.isEmpty()) {
                renamed.put(number, number);
            }
            under(section.id(), number.isEmpty() ? "" : number + ".");
        }
    }

    /// Areas are numbered after the chapter whose page lists them, in the order they print.
    private void areas() {
        Section chapter =
                book.all().stream()
                        .filter(section -> section.page() == PageKind.AREAS)
                        .findFirst()
                        .orElse(null);
        String prefix = chapter == null ? "" : numbers.getOrDefault(chapter.id(), "");
        int last = 0;
        for (FocusArea area : FocusAreas.ordered(plan)) {
            if (area.kind() == FocusKind.STRATEGY) {
                FocusArea moved = following(area, FocusAreaFields.TABLE, FocusAreaFields.CHAPTER);
                if (!moved.equals(area)) {
                    changed.add(moved);
                }
                continue;
            }
            last++;
            String number = prefix.isEmpty() ? Integer.toString(last) : prefix + "." + last;
            if (!area.number().equals(number) || !area.chapter().equals(prefix)) {
                FocusArea named =
                        FocusAreaFields.TABLE.with(area, area.id(), FocusAreaFields.NUMBER, number);
                changed.add(
                        FocusAreaFields.TABLE.with(
                                named, area.id(), FocusAreaFields.CHAPTER, prefix));
            }
        }
    }

    private void followers() {
        follow(LegalBasisFields.TABLE, LegalBasisFields.PLACE);
        follow(LeaveRuleFields.TABLE, LeaveRuleFields.SOURCE);
        follow(SupplementRuleFields.TABLE, SupplementRuleFields.SOURCE);
        follow(StipendRuleFields.TABLE, StipendRuleFields.SOURCE);
        follow(ConversionRuleFields.TABLE, ConversionRuleFields.SOURCE);
    }

    private <R extends Row> void follow(Table<R> table, Field<R, String> field) {
        for (R row : plan.rows(table)) {
            R moved = following(row, table, field);
            if (!moved.equals(row)) {
                changed.add(moved);
            }
        }
    }

    private <R extends Row> R following(R row, Table<R> table, Field<R, String> field) {
        String place = Objects.requireNonNullElse(field.get().apply(row), "");
        String now = renamed.get(place);
        return now == null || now.equals(place) ? row : table.with(row, row.id(), field, now);
    }
}
