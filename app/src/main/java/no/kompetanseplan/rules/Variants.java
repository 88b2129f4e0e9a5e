package no.kompetanseplan.rules;

import no.kompetanseplan.model.ConversionRuleFields;
import no.kompetanseplan.model.EmployerRateFields;
import no.kompetanseplan.model.LeavePolicyFields;
import no.kompetanseplan.model.LeaveRuleFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.RuleVariant;
import no.kompetanseplan.model.StipendRuleFields;
import no.kompetanseplan.model.SupplementRuleFields;
import no.kompetanseplan.model.Tables;
import no.kompetanseplan.model.WageFields;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Kind;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What a plan would be with another value of a rule in force: what is asked in «what if». The plan
/// itself stays as it is.
public final class Variants {

    /// As many variants as people can weigh against each other.
    public static final int MOST = 5;

    private static final List<Table<? extends Row>> RULES =
            List.of(
                    LeaveRuleFields.TABLE,
                    LeavePolicyFields.TABLE,
                    SupplementRuleFields.TABLE,
                    StipendRuleFields.TABLE,
                    ConversionRuleFields.TABLE,
                    WageFields.TABLE,
                    EmployerRateFields.TABLE);

    private Variants() {}

    /// The rules that can be varied, in the order of chapter 6.
    public static List<Row> rules(Plan plan) {
        List<Row> rules = new ArrayList<>();
        RULES.forEach(table -> rules.addAll(plan.ordered(table)));
        return rules;
    }

    /// The fields of a rule that a variant may set: days, kroner and percent.
    public static List<Field<?, ?>> fields(Row rule) {
        Table<? extends Row> table = Tables.of(rule);
        if (!RULES.contains(table)) {
            return List.of();
        }
        List<Field<?, ?>> fields = new ArrayList<>();
        for (Field<?, ?> field : table.fields()) {
            Kind.Type type = field.kind().type();
            if (type == Kind.Type.DAYS || type == Kind.Type.MONEY || type == Kind.Type.PERCENT) {
                fields.add(field);
            }
        }
        return fields;
    }

    /// The field that a variant sets; null when its rule is gone or has no such field.
    public static @Nullable Field<?, ?> field(Plan plan, RuleVariant variant) {
        Row rule = variant.rule() == null ? null : plan.find(variant.rule());
        return rule == null
                ? null
                : fields(rule).stream()
                        .filter(field -> field.name().equals(variant.field()))
                        .findFirst()
                        .orElse(null);
    }

    /// The value a rule has today in one of its fields, as the file stores it; null for none.
    @SuppressWarnings("unchecked") // a field of the table that the row is of
    public static <R extends Row> @Nullable Object today(R rule, Field<?, ?> field) {
        return ((Field<R, ?>) field).scalar(rule);
    }

    /// The plan with the variant in force: from its first day as a new version of the rule, else in
    /// the place of the old value.
    ///
    /// @param newId of the new version
    /// @return null when the variant says nothing that can be in force
    public static @Nullable Plan inForce(Plan plan, RuleVariant variant, Id newId) {
        Row rule = variant.rule() == null ? null : plan.find(variant.rule());
        return rule == null ? null : inForce(plan, Tables.of(rule), rule.id(), variant, newId);
    }

    private static <R extends Row> @Nullable Plan inForce(
            Plan plan, Table<R> table, Id rule, RuleVariant variant, Id newId) {
        Field<R, ?> field = named(table, variant.field());
        Long scalar = stored(variant);
        if (field == null || scalar == null || !field.kind().accepts(scalar)) {
            return null;
        }
        LocalDate first = variant.validFrom();
        boolean isDated = named(table, "validFrom") != null;
        RuleVersions.Start start =
                first == null || !isDated
                        ? RuleVersions.Start.SAME
                        : start(plan, table, rule, first);
        if (start == RuleVersions.Start.SAME) {
            return set(plan, table, rule, field, scalar);
        }
        if (first == null || start != RuleVersions.Start.WITHIN) {
            return null;
        }
        Plan begun = RuleVersions.from(plan, table, rule, first, newId, now -> now.ordered(table));
        return set(begun, table, newId, field, scalar);
    }

    /// How a day stands to the days a rule holds; null for no rule, and for one that has no dates.
    public static RuleVersions.@Nullable Start start(
            Plan plan, @Nullable Id rule, LocalDate first) {
        Row row = rule == null ? null : plan.find(rule);
        return row == null || named(Tables.of(row), "validFrom") == null
                ? null
                : RuleVersions.start(Tables.of(row), row, first);
    }

    private static <R extends Row> RuleVersions.Start start(
            Plan plan, Table<R> table, Id rule, LocalDate first) {
        R row = plan.find(table, rule);
        return row == null ? RuleVersions.Start.TOO_LATE : RuleVersions.start(table, row, first);
    }

    private static <R extends Row, V> Plan set(
            Plan plan, Table<R> table, Id row, Field<R, V> field, Long scalar) {
        return plan.with(table, row, field, field.kind().value(scalar));
    }

    private static <R> @Nullable Field<R, ?> named(Table<R> table, String name) {
        return table.fields().stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /// The value of a variant as its field stores it; null when it says nothing that can be meant.
    public static @Nullable Long stored(RuleVariant variant) {
        String value = variant.value();
        return value.matches("-?[0-9]{1,18}") ? Long.valueOf(value) : null;
    }
}
