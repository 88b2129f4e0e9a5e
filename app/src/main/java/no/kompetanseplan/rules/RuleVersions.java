package no.kompetanseplan.rules;

import no.kompetanseplan.model.Ordering;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Id;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/// A rule that changes from a date on: the row in force ends the day before, and a copy of it
/// begins. Years before the date keep their rule.
public final class RuleVersions {

    /// How a first day stands to the days that a rule holds.
    public enum Start {
        /// The rule holds from before it, and a new version may begin.
        WITHIN,
        /// The rule itself begins on it.
        SAME,
        TOO_EARLY,
        TOO_LATE
    }

    private RuleVersions() {}

    /// How a day stands to the rule that a version of is to begin on it.
    public static <R extends Row> Start start(Table<R> table, R rule, LocalDate first) {
        LocalDate from = date(table, "validFrom").get().apply(rule);
        LocalDate to = date(table, "validTo").get().apply(rule);
        if (to != null && first.isAfter(to)) {
            return Start.TOO_LATE;
        }
        if (from == null || first.isAfter(from)) {
            return Start.WITHIN;
        }
        return first.equals(from) ? Start.SAME : Start.TOO_EARLY;
    }

    /// The plan with a new version of a rule, next to the old one; the same plan for an unknown
    /// rule, and for a day that the rule does not hold from before.
    ///
    /// @param table a row type with the fields `validFrom` and `validTo`
    /// @param among the rules it stands among, in order
    public static <R extends Row> Plan from(
            Plan plan,
            Table<R> table,
            Id rule,
            LocalDate first,
            Id newId,
            Function<Plan, List<R>> among) {
        R old = plan.find(table, rule);
        if (old == null || start(table, old, first) != Start.WITHIN) {
            return plan;
        }
        Plan ended = plan.with(table, rule, date(table, "validTo"), first.minusDays(1));
        R begun = table.copy(old, newId);
        begun = table.with(begun, newId, date(table, "validFrom"), first);
        return Ordering.putAfter(ended, begun, among.apply(ended), rule);
    }

    @SuppressWarnings("unchecked") // a field of this name is a date in every table that has it
    private static <R extends Row> Field<R, LocalDate> date(Table<R> table, String name) {
        return (Field<R, LocalDate>) table.fields().get(table.place(name));
    }
}
