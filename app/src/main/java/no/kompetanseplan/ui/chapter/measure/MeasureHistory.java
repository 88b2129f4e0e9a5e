package no.kompetanseplan.ui.chapter.measure;

import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.choice.MeasureState;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Kind;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.session.HistoryEntry;
import no.kompetanseplan.session.HistoryEntry.FieldChange;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// What has been done to a measure and to the rows that belong to it now: its cost lines,
/// participants and responsible bodies. Pure: the tab only draws it.
public final class MeasureHistory {

    /// One edit.
    ///
    /// @param parts at least one, in the order of the fields
    public record Step(HistoryEntry entry, List<Part> parts) {}

    /// What an edit did to one field, or to a row as a whole.
    ///
    /// @param field null when the row was made (`after` is there) or removed
    /// @param isOld whether the plan says something else now, so that one can go back to `after`
    public record Part(
            Id row,
            Table<? extends Row> table,
            @Nullable Field<? extends Row, ?> field,
            @Nullable Object before,
            @Nullable Object after,
            boolean isOld) {

        public boolean isNumber() {
            return field != null
                    && switch (field.kind().type()) {
                        case INTEGER, MONEY, PERCENT, DAYS -> true;
                        default -> false;
                    };
        }
    }

    private MeasureHistory() {}

    /// The rows whose history is that of the measure.
    public static Set<Id> rows(Plan plan, Id measure) {
        Set<Id> rows = new LinkedHashSet<>();
        rows.add(measure);
        MeasureEdits.costLines(plan, measure).forEach(line -> rows.add(line.id()));
        EffectEdits.effects(plan, measure).forEach(effect -> rows.add(effect.id()));
        MeasureEdits.participations(plan, measure).forEach(part -> rows.add(part.id()));
        MeasureEdits.responsibilities(plan, measure).forEach(part -> rows.add(part.id()));
        return rows;
    }

    /// The steps, newest first. Where a row stands among others, and which measure it belongs to,
    /// is not told.
    public static List<Step> of(Plan plan, Id measure, List<HistoryEntry> entries) {
        List<Step> steps = new ArrayList<>();
        for (HistoryEntry entry : entries) {
            List<Part> parts = new ArrayList<>();
            for (FieldChange change : entry.changes()) {
                Part part = part(plan, measure, change);
                if (part != null) {
                    parts.add(part);
                }
            }
            parts.sort(Comparator.comparingInt(MeasureHistory::place));
            if (!parts.isEmpty()) {
                steps.add(new Step(entry, List.copyOf(parts)));
            }
        }
        return steps;
    }

    /// The measure ahead of what belongs to it, a row as a whole ahead of its fields in reading
    /// order.
    private static int place(Part part) {
        int own = part.table().equals(MeasureFields.TABLE) ? 0 : 1_000;
        return part.field() == null ? own : own + 1 + part.table().place(part.field().name());
    }

    private static @Nullable Part part(Plan plan, Id measure, FieldChange change) {
        Table<? extends Row> table = change.table();
        Field<? extends Row, ?> field = change.field();
        if (table == null
                || Objects.equals(change.before(), change.after())
                || measure.equals(change.after())) {
            return null;
        }
        if (field == null) {
            boolean isRow = change.before() == null || change.after() == null;
            return isRow
                    ? new Part(change.row(), table, null, change.before(), change.after(), false)
                    : null;
        }
        boolean isOld = isOld(plan, table, change.row(), field, change.after());
        return field.kind().type() == Kind.Type.RANK
                ? null
                : new Part(change.row(), table, field, change.before(), change.after(), isOld);
    }

    /// Whether one can go back to a value. Enrolment is asked for where its conditions are seen.
    private static boolean isOld(
            Plan plan,
            Table<? extends Row> table,
            Id id,
            Field<? extends Row, ?> field,
            @Nullable Object value) {
        Row row = plan.find(table, id);
        return row != null
                && !MeasureState.ENROLMENT.equals(value)
                && !Objects.equals(now(row, field), value);
    }

    /// The field is one of the row's own type.
    @SuppressWarnings("unchecked")
    private static <R extends Row> @Nullable Object now(Row row, Field<R, ?> field) {
        return field.get().apply((R) row);
    }

    /// The plan with one field as it was after an edit; unchanged when the row is gone.
    public static Plan back(Plan plan, Part part) {
        Field<? extends Row, ?> field = part.field();
        if (field == null) {
            return plan;
        }
        boolean isPlace = field.name().equals(MeasureFields.DIMENSION.name());
        if (isPlace && part.table().type() == Measure.class && part.after() instanceof Id where) {
            return MeasureEdits.withDimension(plan, part.row(), where);
        }
        return with(plan, part.table(), part.row(), field, part.after());
    }

    /// Field and value come from the history of a row of that table.
    @SuppressWarnings("unchecked")
    private static <R extends Row, V> Plan with(
            Plan plan,
            Table<R> table,
            Id row,
            Field<? extends Row, V> field,
            @Nullable Object value) {
        return plan.with(table, row, (Field<R, V>) field, (V) value);
    }
}
