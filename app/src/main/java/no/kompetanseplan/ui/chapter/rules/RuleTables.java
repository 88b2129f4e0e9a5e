package no.kompetanseplan.ui.chapter.rules;

import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.ConversionRule;
import no.kompetanseplan.model.ConversionRuleFields;
import no.kompetanseplan.model.EmployerRate;
import no.kompetanseplan.model.EmployerRateFields;
import no.kompetanseplan.model.LeaveRule;
import no.kompetanseplan.model.LeaveRuleFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PriceIndex;
import no.kompetanseplan.model.PriceIndexFields;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.StipendRule;
import no.kompetanseplan.model.StipendRuleFields;
import no.kompetanseplan.model.SupplementRule;
import no.kompetanseplan.model.SupplementRuleFields;
import no.kompetanseplan.model.Wage;
import no.kompetanseplan.model.WageFields;
import no.kompetanseplan.model.choice.StipendEvent;
import no.kompetanseplan.model.choice.StudyBasis;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.field.FieldColumns;
import no.kompetanseplan.ui.chapter.field.RowTable;
import no.kompetanseplan.ui.kit.table.Column;

import java.util.List;
import java.util.function.Function;

/// The tables of chapter 6 and of the assumptions behind it, each over its rows of the plan.
final class RuleTables {

    private static final double DATE = 7;
    private static final double NUMBER = 6.5;

    private final Desk desk;
    private final Function<Row, String> usedBy;

    /// @param usedBy the words for how many measures use a rule, such as «4 tiltak»
    RuleTables(Desk desk, Function<Row, String> usedBy) {
        this.desk = desk;
        this.usedBy = usedBy;
    }

    /// Leave by credits or by months: the rows of that basis, by size.
    RowTable<LeaveRule> leave(StudyBasis basis) {
        FieldColumns<LeaveRule> fields = fields(LeaveRuleFields.TABLE);
        return table(
                LeaveRuleFields.TABLE,
                "leave-rule",
                plan -> leaveRules(plan, basis),
                fields,
                List.of(
                        fields.naming(
                                LeaveRuleFields.SIZE,
                                desk.text("rules.size." + basis.name()),
                                11,
                                size -> desk.text("rules.size.of." + basis.name(), size)),
                        fields.of(LeaveRuleFields.DAYS, desk.text("rules.days"), NUMBER),
                        fields.of(LeaveRuleFields.VALID_FROM, DATE),
                        fields.of(LeaveRuleFields.VALID_TO, DATE),
                        used()));
    }

    static List<LeaveRule> leaveRules(Plan plan, StudyBasis basis) {
        return plan.ordered(LeaveRuleFields.TABLE).stream()
                .filter(rule -> rule.basis() == basis)
                .toList();
    }

    RowTable<SupplementRule> supplements() {
        FieldColumns<SupplementRule> fields = fields(SupplementRuleFields.TABLE);
        return table(
                SupplementRuleFields.TABLE,
                "supplement-rule",
                plan -> plan.ordered(SupplementRuleFields.TABLE),
                fields,
                List.of(
                        fields.of(SupplementRuleFields.TITLE, 11),
                        fields.of(SupplementRuleFields.CREDITS, NUMBER),
                        fields.of(SupplementRuleFields.AMOUNT, desk.text("rules.amount"), NUMBER),
                        fields.of(
                                SupplementRuleFields.PROPORTIONAL,
                                desk.text("rules.proportional"),
                                7),
                        fields.of(SupplementRuleFields.ADDS, desk.text("rules.adds"), 6),
                        fields.of(SupplementRuleFields.VALID_FROM, DATE),
                        used()));
    }

    /// Stipends to own employees, or those to external persons in return for a service obligation.
    RowTable<StipendRule> stipends(boolean recruitment) {
        FieldColumns<StipendRule> fields = fields(StipendRuleFields.TABLE);
        return table(
                StipendRuleFields.TABLE,
                "stipend-rule",
                plan ->
                        plan.ordered(StipendRuleFields.TABLE).stream()
                                .filter(rule ->
                                        recruitment == (rule.event() == StipendEvent.RECRUITMENT))
                                .toList(),
                fields,
                List.of(
                        fields.of(StipendRuleFields.TITLE, 13),
                        fields.of(StipendRuleFields.CEILING, desk.text("rules.ceiling"), NUMBER),
                        recruitment
                                ? fields.of(
                                        StipendRuleFields.BOUND_MONTHS,
                                        desk.text("rules.bound"),
                                        NUMBER)
                                : fields.of(StipendRuleFields.EVENT, 8),
                        fields.of(StipendRuleFields.CONDITION, 13)));
    }

    RowTable<ConversionRule> conversions() {
        FieldColumns<ConversionRule> fields = fields(ConversionRuleFields.TABLE);
        return table(
                ConversionRuleFields.TABLE,
                "conversion-rule",
                plan -> plan.ordered(ConversionRuleFields.TABLE),
                fields,
                List.of(
                        fields.of(ConversionRuleFields.FROM_POST, 11),
                        fields.of(ConversionRuleFields.TO_POST, 11),
                        fields.of(ConversionRuleFields.RATIO, NUMBER),
                        fields.of(ConversionRuleFields.SOURCE, 7)));
    }

    RowTable<Wage> wages() {
        FieldColumns<Wage> fields = fields(WageFields.TABLE);
        return table(
                WageFields.TABLE,
                "wage",
                plan -> plan.ordered(WageFields.TABLE),
                fields,
                List.of(
                        fields.of(WageFields.TITLE, 16),
                        fields.of(WageFields.AMOUNT, desk.text("rules.wage"), 7),
                        fields.of(WageFields.YEAR, 5),
                        fields.of(WageFields.USED, desk.text("rules.wage.used"), 6),
                        fields.of(WageFields.SOURCE, 7)));
    }

    RowTable<EmployerRate> rates() {
        FieldColumns<EmployerRate> fields = fields(EmployerRateFields.TABLE);
        Column<EmployerRate> body =
                fields.ref(
                        EmployerRateFields.BODY,
                        9,
                        BodyFields.TABLE,
                        Plan::municipalities,
                        Body::shortName);
        return table(
                EmployerRateFields.TABLE,
                "employer-rate",
                plan -> plan.ordered(EmployerRateFields.TABLE),
                fields,
                List.of(
                        body,
                        fields.of(EmployerRateFields.HOLIDAY_PAY, NUMBER),
                        fields.of(EmployerRateFields.PENSION, NUMBER),
                        fields.of(EmployerRateFields.EMPLOYER_TAX, desk.text("rules.tax"), NUMBER),
                        fields.of(EmployerRateFields.REPLACEMENT_DAY, NUMBER),
                        fields.of(EmployerRateFields.REPLACED_SHARE, NUMBER),
                        fields.of(EmployerRateFields.VALID_FROM, DATE)));
    }

    RowTable<PriceIndex> prices() {
        FieldColumns<PriceIndex> fields = fields(PriceIndexFields.TABLE);
        return table(
                PriceIndexFields.TABLE,
                "price-index",
                plan -> plan.ordered(PriceIndexFields.TABLE),
                fields,
                List.of(
                        fields.of(PriceIndexFields.YEAR, 5),
                        fields.of(PriceIndexFields.RISE, 7),
                        fields.of(PriceIndexFields.SOURCE, 12)));
    }

    private <R extends Row> FieldColumns<R> fields(Table<R> table) {
        return new FieldColumns<>(table, desk.texts(), () -> desk.session().plan());
    }

    private <R extends Row> RowTable<R> table(
            Table<R> table,
            String name,
            Function<Plan, List<R>> rows,
            FieldColumns<R> fields,
            List<Column<R>> columns) {
        RowTable<R> made = new RowTable<>(desk, table, name, rows, fields::apply, columns);
        made.model().unnumbered();
        return made;
    }

    private <R extends Row> Column<R> used() {
        return Column.<R>of("used", desk.text("rules.used"), 7, usedBy::apply).grow(0.4);
    }
}
