package no.kompetanseplan.checks;

import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.Tables;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Kind;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.prose.Prose;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Period;

import java.util.Set;
import java.util.stream.Stream;

/// A text of the plan that readers see, with its place.
///
/// @param field name of the field in the row
/// @param words without marks
record Writing(Id row, String field, String stored, String words) {

    /// Remarks that never print, and fields that say how a source wrote something.
    private static final Set<String> UNPRINTED = Set.of("note", "printed_title", "rank");

    /// Every printed text of the plan.
    static Stream<Writing> all(Plan plan) {
        return plan.all().stream().flatMap(row -> of(Tables.of(row), row));
    }

    private static <R extends Row> Stream<Writing> of(Table<R> table, R row) {
        return table.fields().stream()
                .filter(field -> !UNPRINTED.contains(field.name()))
                .map(field -> new Writing(row.id(), field.name(), text(field, row), ""))
                .filter(writing -> !writing.stored.isEmpty())
                .map(writing ->
                        new Writing(
                                writing.row,
                                writing.field,
                                writing.stored,
                                Prose.read(writing.stored).words()));
    }

    private static <R, V> String text(Field<R, V> field, R row) {
        if (field.kind().type() == Kind.Type.TEXT) {
            return String.valueOf(field.get().apply(row));
        }
        return field.get().apply(row) instanceof Period period ? period.wording() : "";
    }
}
