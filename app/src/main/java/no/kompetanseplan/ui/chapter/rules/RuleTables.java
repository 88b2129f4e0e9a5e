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
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.field.FieldColumns;
import no.kompetanseplan.ui.chapter.field.RowTable;
import no.kompetanseplan.ui.kit.table.Column;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/// The tables of chapter 6 and of the assumptions behind it, each over its rows of the plan.
final class RuleTables {

    private static final double DATE = 6;
    private static final double NUMBER = 6.5;
    private static final double PAY = 6;
    private static final double SOURCE = 4;
    private static final double USED = 5.5;

    private final Desk desk;
    private final Predicate<Row> unused;
    private final Function<Row, String> usedBy;
    private final Consumer<Row> showUsers;
    private final VariantMarks marks;

    /// @param unused whether nothing uses a rule
    /// @param usedBy the words for how much uses a rule, such as «4 tiltak»
    /// @param showUsers shows what that is
    RuleTables(
            Desk desk,
            Predicate<Row> unused,
            Function<Row, String> usedBy,
            Consumer<Row> showUsers) {
        this.desk = desk;
        this.unused = unused;
        this.usedBy = usedBy;
        this.showUsers = showUsers;
        this.marks = new VariantMarks(desk);
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
                                        size -> desk.text("rules.size.of." + basis.name(), size))
                                .note(marks::note),
                        varied(fields.of(LeaveRuleFields.DAYS, desk.text("rules.days"), NUMBER)),
                        fields.of(LeaveRuleFields.VALID_FROM, DATE),
                        fields.of(LeaveRuleFields.VALID_TO, DATE),
                        fields.of(LeaveRuleFields.SOURCE, SOURCE),
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
                        fields.of(SupplementRuleFields.TITLE, 11).note(marks::note),
                        fields.of(SupplementRuleFields.CREDITS, 5.5),
                        varied(
                                fields.of(
                                        SupplementRuleFields.AMOUNT,
                                        desk.text("rules.amount"),
                                        NUMBER)),
                        fields.of(
                                SupplementRuleFields.PROPORTIONAL,
                                desk.text("rules.proportional"),
                                6),
                        fields.of(SupplementRuleFields.ADDS, desk.text("rules.adds"), 6),
                        fields.of(SupplementRuleFields.VALID_FROM, DATE),
                        fields.of(SupplementRuleFields.VALID_TO, DATE),
                        fields.of(SupplementRuleFields.SOURCE, SOURCE),
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
                        fields.of(StipendRuleFields.TITLE, 11).note(marks::note),
                        varied(
                                fields.of(
                                        StipendRuleFields.CEILING,
                                        desk.text("rules.ceiling"),
                                        NUMBER)),
                        recruitment
                                ? fields.of(
                                        StipendRuleFields.BOUND_MONTHS,
                                        desk.text("rules.bound"),
                                        NUMBER)
                                : fields.of(StipendRuleFields.EVENT, 8),
                        fields.of(StipendRuleFields.CONDITION, 9),
                        fields.of(StipendRuleFields.VALID_FROM, DATE),
                        fields.of(StipendRuleFields.VALID_TO, DATE),
                        fields.of(StipendRuleFields.SOURCE, SOURCE),
                        used()));
    }

    RowTable<ConversionRule> conversions() {
        FieldColumns<ConversionRule> fields = fields(ConversionRuleFields.TABLE);
        return table(
                ConversionRuleFields.TABLE,
                "conversion-rule",
                plan -> plan.ordered(ConversionRuleFields.TABLE),
                fields,
                List.of(
                        fields.of(ConversionRuleFields.FROM_POST, 11).note(marks::note),
                        fields.of(ConversionRuleFields.TO_POST, 11),
                        varied(fields.of(ConversionRuleFields.RATIO, NUMBER)),
                        fields.of(ConversionRuleFields.SOURCE, 7),
                        used()));
    }

    RowTable<Wage> wages() {
        FieldColumns<Wage> fields = fields(WageFields.TABLE);
        return table(
                WageFields.TABLE,
                "wage",
                plan -> plan.ordered(WageFields.TABLE),
                fields,
                List.of(
                        fields.of(WageFields.TITLE, 14).note(marks::note),
                        fields.of(WageFields.CODE, 5),
                        varied(fields.of(WageFields.AMOUNT, desk.text("rules.wage"), 7)),
                        fields.of(WageFields.YEAR, 5),
                        fields.of(WageFields.USED, desk.text("rules.wage.used"), 6),
                        fields.of(WageFields.SOURCE, 7),
                        used()));
    }

    RowTable<EmployerRate> rates() {
        FieldColumns<EmployerRate> fields = fields(EmployerRateFields.TABLE);
        Column<EmployerRate> body =
                fields.ref(
                        EmployerRateFields.BODY,
                        7,
                        BodyFields.TABLE,
                        Plan::municipalities,
                        Body::shortName);
        return table(
                EmployerRateFields.TABLE,
                "employer-rate",
                plan -> plan.ordered(EmployerRateFields.TABLE),
                fields,
                List.of(
                        body.note(marks::note),
                        varied(fields.of(EmployerRateFields.HOLIDAY_PAY, PAY)),
                        varied(fields.of(EmployerRateFields.PENSION, PAY)),
                        varied(
                                fields.of(
                                        EmployerRateFields.EMPLOYER_TAX,
                                        desk.text("rules.tax"),
                                        NUMBER)),
                        varied(fields.of(EmployerRateFields.REPLACEMENT_DAY, NUMBER)),
                        varied(fields.of(EmployerRateFields.REPLACED_SHARE, NUMBER)),
                        until(
                                fields.of(EmployerRateFields.VALID_FROM, DATE),
                                EmployerRateFields.VALID_TO),
                        fields.of(EmployerRateFields.SOURCE, 7),
                        used()));
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
                        fields.of(PriceIndexFields.SOURCE, 12),
                        used()));
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
        return Column.<R>of("used", desk.text("rules.used"), USED, usedBy::apply)
                .grow(0.4)
                .linkWhen(row -> !unused.test(row), showUsers::accept);
    }

    /// A value that shows what it would be beside what it is, where a variant asks for another.
    private <R extends Row> Column<R> varied(Column<R> column) {
        return column.change(row -> marks.change(row, column.key())).wholeChange(true);
    }

    /// A first day with the last below it, for tables without room for both.
    private <R extends Row> Column<R> until(Column<R> first, Field<R, LocalDate> last) {
        Formats formats = Formats.of(desk.texts().language());
        return first.note(row -> {
            LocalDate day = last.get().apply(row);
            return day == null ? "" : desk.text("rules.until", formats.date(day));
        });
    }
}
