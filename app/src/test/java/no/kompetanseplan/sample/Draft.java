package no.kompetanseplan.sample;

import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Kind;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Period;
import no.kompetanseplan.model.value.Ranked;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/// A row in the making: fields are set by name, in any order.
final class Draft<R extends Row> {

    private final Table<R> table;
    private final Id id;
    private R row;

    private Draft(Table<R> table, Id id) {
        this.table = table;
        this.id = id;
        this.row = table.blank(id);
    }

    static <R extends Row> Draft<R> of(Table<R> table, Id id) {
        return new Draft<>(table, id);
    }

    /// A row named after its fact: the same id whenever the sample is made.
    static <R extends Row> Draft<R> of(Table<R> table, String fact) {
        return new Draft<>(table, id(table, fact));
    }

    static Id id(Table<?> table, String fact) {
        return Id.named("nord-troms/" + table.name() + "/" + fact);
    }

    static Ranked refs(Table<?> table, List<String> facts) {
        return Ranked.of(facts.stream().map(fact -> id(table, fact)).toList());
    }

    /// A period of two ISO dates, either empty, and its wording.
    static Period period(String from, String to, String wording) {
        return new Period(date(from), date(to), wording);
    }

    private static @Nullable LocalDate date(String iso) {
        return iso.isEmpty() ? null : LocalDate.parse(iso);
    }

    <V> Draft<R> set(Field<R, V> field, @Nullable V value) {
        Kind<V> kind = field.kind();
        if (!kind.isList() && !kind.accepts(kind.scalar(value))) {
            throw new IllegalArgumentException(table.name() + "." + field.name() + ": " + value);
        }
        row = table.with(row, id, field, value);
        return this;
    }

    R row() {
        return row;
    }
}
