package no.kompetanseplan.exchange.xlsx.sheet;

import no.kompetanseplan.exchange.xlsx.page.Cell;
import no.kompetanseplan.exchange.xlsx.page.Column;
import no.kompetanseplan.exchange.xlsx.page.Page;
import no.kompetanseplan.exchange.xlsx.page.Style;
import no.kompetanseplan.model.ConversionRule;
import no.kompetanseplan.model.ConversionRuleFields;
import no.kompetanseplan.model.LeavePolicy;
import no.kompetanseplan.model.LeavePolicyFields;
import no.kompetanseplan.model.LeaveRule;
import no.kompetanseplan.model.LeaveRuleFields;
import no.kompetanseplan.model.StipendRule;
import no.kompetanseplan.model.StipendRuleFields;
import no.kompetanseplan.model.SupplementRule;
import no.kompetanseplan.model.SupplementRuleFields;
import no.kompetanseplan.model.choice.StudyBasis;
import no.kompetanseplan.model.value.Days;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// The rules of chapter 6 with their exact figures: paid leave by credits and by length, what holds
/// outside those tables, supplements, stipends, conversion of posts. The figures are named, and the
/// budget's formulas read them here.
public final class RulesSheet implements PlanSheet {

    static final int UNIT = 1;
    static final int FIGURE = 2;
    static final int ROW_ID = 7;
    private static final String NO_BASIS = "xlsx.rules.no-basis";

    @Override
    public String name() {
        return "xlsx.sheet.rules";
    }

    @Override
    public List<Column> columns(Source source) {
        return List.of(
                Column.of(44),
                Column.of(16),
                Column.of(16),
                Column.of(13),
                Column.of(13),
                Column.of(14),
                Column.of(46),
                Column.of(4));
    }

    @Override
    public void write(Page page, Source source) {
        source.heading(page, source.text(name()));
        leave(page, source, StudyBasis.CREDITS, "xlsx.rules.leave-credits");
        leave(page, source, StudyBasis.MONTHS, "xlsx.rules.leave-months");
        policies(page, source);
        supplements(page, source);
        stipends(page, source);
        conversions(page, source);
    }

    private static void leave(Page page, Source source, StudyBasis basis, String title) {
        section(page, source, title, basisKey(basis), "xlsx.rules.days");
        for (LeaveRule rule : source.plan().ordered(LeaveRuleFields.TABLE)) {
            if (rule.basis() == basis || (rule.basis() == null && basis == StudyBasis.CREDITS)) {
                page.add(
                        Cell.text(source.text(rule.basis() == null ? NO_BASIS : title + ".row")),
                        Cell.number(Style.INTEGER, rule.size()),
                        days(rule.days()),
                        Cell.date(Style.DATE, rule.validFrom()),
                        Cell.date(Style.DATE, rule.validTo()),
                        Cell.text(rule.source()),
                        Cell.text(source.text("xlsx.rules.leave-remark")),
                        id(rule.id()));
                page.name(source.names().of(rule.id()), FIGURE);
            }
        }
    }

    private static String basisKey(StudyBasis basis) {
        return basis == StudyBasis.CREDITS ? "xlsx.rules.credits" : "xlsx.rules.months";
    }

    private static void policies(Page page, Source source) {
        section(page, source, "xlsx.rules.policies", "xlsx.rules.days-per-unit", "xlsx.rules.cap");
        List<LeavePolicy> policies = source.plan().ordered(LeavePolicyFields.TABLE);
        if (policies.isEmpty()) {
            page.spread(Cell.text(Style.NOTE, source.text("xlsx.rules.no-policies")));
        }
        for (LeavePolicy policy : policies) {
            String basis = source.choice(policy.basis());
            String choice =
                    policy.gap() == null
                            ? source.text("xlsx.rules.no-policy")
                            : source.choice(policy.gap());
            page.add(
                    Cell.text(basis + ": " + choice),
                    days(policy.daysPerUnit()),
                    days(policy.cap()),
                    Cell.date(Style.DATE, policy.validFrom()),
                    Cell.date(Style.DATE, policy.validTo()),
                    Cell.text(policy.source()),
                    Cell.text(
                            policy.cap() == null
                                    ? ""
                                    : source.text(
                                            "xlsx.rules.cap-per", source.choice(policy.capPer()))),
                    id(policy.id()));
            page.name(source.names().of(policy.id()), 1);
            page.name(source.names().of(policy.id(), "xlsx.name.cap"), FIGURE);
        }
    }

    private static void supplements(Page page, Source source) {
        section(page, source, "xlsx.rules.supplements", "xlsx.rules.credits", "xlsx.rules.yearly");
        for (SupplementRule rule : source.plan().ordered(SupplementRuleFields.TABLE)) {
            String share =
                    source.text(rule.proportional() ? "xlsx.rules.by-position" : "xlsx.rules.full");
            String adds =
                    rule.credits() == null
                            ? ""
                            : "; "
                                    + source.text(
                                            rule.adds() ? "xlsx.rules.adds" : "xlsx.rules.no-add");
            page.add(
                    Cell.text(rule.title()),
                    Cell.number(Style.INTEGER, rule.credits()),
                    money(rule.amount()),
                    Cell.date(Style.DATE, rule.validFrom()),
                    Cell.date(Style.DATE, rule.validTo()),
                    Cell.text(rule.source()),
                    Cell.text(share + adds),
                    id(rule.id()));
            page.name(source.names().of(rule.id()), FIGURE);
        }
    }

    private static void stipends(Page page, Source source) {
        section(page, source, "xlsx.rules.stipends", "xlsx.rules.bound", "xlsx.rules.ceiling");
        for (StipendRule rule : source.plan().ordered(StipendRuleFields.TABLE)) {
            String event = source.choice(rule.event());
            page.add(
                    Cell.text(event.isEmpty() ? rule.title() : rule.title() + " (" + event + ")"),
                    Cell.number(Style.INTEGER, rule.boundMonths()),
                    money(rule.ceiling()),
                    Cell.date(Style.DATE, rule.validFrom()),
                    Cell.date(Style.DATE, rule.validTo()),
                    Cell.text(rule.source()),
                    Cell.text(rule.condition()),
                    id(rule.id()));
            page.name(source.names().of(rule.id()), FIGURE);
        }
    }

    private static void conversions(Page page, Source source) {
        section(page, source, "xlsx.rules.conversions", null, "xlsx.rules.ratio");
        for (ConversionRule rule : source.plan().ordered(ConversionRuleFields.TABLE)) {
            page.add(
                    Cell.text(rule.fromPost() + " → " + rule.toPost()),
                    Cell.blank(Style.TEXT),
                    rule.ratio() == null
                            ? Cell.blank(Style.INPUT_DAYS)
                            : Cell.number(Style.INPUT_DAYS, rule.ratio().factor()),
                    Cell.blank(Style.DATE),
                    Cell.blank(Style.DATE),
                    Cell.text(rule.source()),
                    Cell.text(rule.condition()));
        }
    }

    private static void section(
            Page page, Source source, String title, @Nullable String second, String third) {
        page.gap();
        page.add(Cell.text(Style.SECTION, source.text(title)));
        page.add(
                Cell.text(Style.HEAD, source.text("xlsx.rules.rule")),
                Cell.text(Style.HEAD_NUMBER, second == null ? "" : source.text(second)),
                Cell.text(Style.HEAD_NUMBER, source.text(third)),
                Cell.text(Style.HEAD_DATE, source.text("xlsx.head.valid-from")),
                Cell.text(Style.HEAD_DATE, source.text("xlsx.head.valid-to")),
                Cell.text(Style.HEAD, source.text("xlsx.head.source")),
                Cell.text(Style.HEAD, source.text("xlsx.head.condition")));
    }

    private static Cell id(Id id) {
        return Cell.text(Style.ROW_ID, id.toString());
    }

    private static Cell days(@Nullable Days days) {
        return days == null
                ? Cell.blank(Style.INPUT_DAYS)
                : Cell.number(Style.INPUT_DAYS, days.value());
    }

    private static Cell money(@Nullable Money money) {
        return money == null
                ? Cell.blank(Style.INPUT_KRONER)
                : Cell.number(Style.INPUT_KRONER, money.toKroner());
    }
}
