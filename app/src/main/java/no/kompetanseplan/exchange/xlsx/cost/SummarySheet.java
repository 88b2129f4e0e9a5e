package no.kompetanseplan.exchange.xlsx.cost;

import no.kompetanseplan.budget.Budget;
import no.kompetanseplan.budget.Entry;
import no.kompetanseplan.budget.View;
import no.kompetanseplan.exchange.xlsx.page.Cell;
import no.kompetanseplan.exchange.xlsx.page.Column;
import no.kompetanseplan.exchange.xlsx.page.Page;
import no.kompetanseplan.exchange.xlsx.page.Style;
import no.kompetanseplan.exchange.xlsx.sheet.MaskedStaff;
import no.kompetanseplan.exchange.xlsx.sheet.PlanSheet;
import no.kompetanseplan.exchange.xlsx.sheet.Source;
import no.kompetanseplan.model.Dimension;
import no.kompetanseplan.model.DimensionFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PlanHead;
import no.kompetanseplan.model.choice.FocusKind;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.staffing.StaffingTable;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// The plan at a glance: what it holds, what it costs, what is not calculated, and where to find
/// it.
public final class SummarySheet implements PlanSheet {

    private final MunicipalityTabs tabs;

    public SummarySheet(MunicipalityTabs tabs) {
        this.tabs = tabs;
    }

    @Override
    public String name() {
        return "xlsx.sheet.summary";
    }

    @Override
    public List<Column> columns(Source source) {
        return List.of(Column.of(46), Column.of(24), Column.of(70));
    }

    @Override
    public void write(Page page, Source source) {
        PlanHead head = source.head();
        page.add(Cell.text(Style.TITLE, source.title()));
        page.add(Cell.text(Style.SUBTITLE, head.subtitle()));
        SummaryChecks checks = new SummaryChecks(tabs, source);
        checks.write(page);
        page.gap();
        words(page, source, "xlsx.about.stage", source.choice(head.stage()));
        words(page, source, "xlsx.summary.region", head.region());
        words(page, source, "xlsx.summary.plan-period", source.formats().period(head.planPeriod()));
        words(
                page,
                source,
                "xlsx.summary.action-period",
                source.formats().period(head.actionPeriod()));
        content(page, source);
        money(page, source);
        checks.frames(page);
        staffing(page, source);
    }

    private static void content(Page page, Source source) {
        Plan plan = source.plan();
        section(page, source, "xlsx.summary.content");
        count(page, source, "xlsx.summary.municipalities", plan.municipalities().size());
        count(
                page,
                source,
                "xlsx.summary.areas",
                plan.focusAreas().stream().filter(a -> a.kind() == FocusKind.AREA).count());
        count(page, source, "xlsx.summary.proposals", plan.proposals().size());
        count(page, source, "xlsx.summary.measures", plan.measures().size());
        for (Dimension dimension : plan.ordered(DimensionFields.TABLE)) {
            long own =
                    plan.measures().stream()
                            .filter(m -> dimension.id().equals(m.dimension()))
                            .count();
            page.add(
                    Cell.text(Style.VALUE, source.text("xlsx.summary.of-which", dimension.name())),
                    Cell.number(Style.VALUE_INTEGER, own));
        }
        count(page, source, "xlsx.summary.theme-days", plan.themeDays().size());
    }

    /// What the net comes to at the low or the high prices.
    private void bound(Page page, Source source, String which, Function<Entry, Money> amount) {
        Money sum =
                source.assessment().budget().entries().stream()
                        .filter(View.NET::counts)
                        .map(amount)
                        .reduce(Money.ZERO, Money::plus);
        Conditions where = new Conditions(source);
        String others = where.undivided(tabs.layout().labels().undivided());
        page.add(
                Cell.text(Style.VALUE, source.text("xlsx.summary." + which)),
                Cell.formula(
                        Style.VALUE_KRONER,
                        "SUM("
                                + source.text("xlsx.name.entry-" + which)
                                + ")-"
                                + where.bound(which, others),
                        sum.toKroner()),
                Cell.text(Style.NOTE, source.text("xlsx.summary." + which + ".note")));
    }

    private void money(Page page, Source source) {
        Budget budget = source.assessment().budget();
        section(page, source, "xlsx.summary.money");
        for (Map.Entry<Integer, Money> year : budget.byYear(View.NET).entrySet()) {
            String label = year.getKey().toString();
            page.add(
                    Cell.text(Style.VALUE, source.text("xlsx.summary.net-in", label)),
                    Cell.formula(
                            Style.VALUE_KRONER,
                            source.text("xlsx.name.net", label),
                            year.getValue().toKroner()));
        }
        sum(page, source, budget, "net", View.NET);
        if (tabs.layout().hasRange()) {
            bound(page, source, "low", Entry::low);
            bound(page, source, "high", Entry::high);
        }
        sum(page, source, budget, "grants", View.GRANTS);
        sum(page, source, budget, "external", View.EXTERNAL);
        sum(page, source, budget, "all", View.ALL);
        page.add(
                Cell.text(Style.LABEL, source.text("xlsx.summary.missing")),
                Cell.formula(
                        Style.VALUE_INTEGER,
                        source.text("xlsx.name.missing-total"),
                        budget.uncalculated().size()),
                Cell.text(
                        Style.NOTE,
                        source.text(
                                "xlsx.missing.measures", budget.measuresNotCalculated().size())));
    }

    private static void sum(Page page, Source source, Budget budget, String key, View view) {
        page.add(
                Cell.text(Style.LABEL, source.text("xlsx.summary." + key)),
                Cell.formula(
                        Style.VALUE_KRONER,
                        source.text("xlsx.name." + key + "-total"),
                        budget.sum(view).toKroner()),
                Cell.text(Style.NOTE, source.text("xlsx.summary." + key + ".note")));
    }

    private static void staffing(Page page, Source source) {
        StaffingTable table = source.assessment().staffing();
        section(page, source, "xlsx.sheet.staffing");
        if (MaskedStaff.isMasked(source)) {
            page.add(
                    Cell.text(Style.LABEL, source.text("xlsx.staffing.positions")),
                    Cell.text(Style.VALUE, MaskedStaff.total(source)),
                    Cell.text(Style.NOTE, table.coverageNote()));
            return;
        }
        page.add(
                Cell.text(Style.LABEL, source.text("xlsx.staffing.positions")),
                Cell.formula(
                        Style.VALUE_INTEGER,
                        source.text("xlsx.name.positions-total"),
                        table.total()),
                Cell.text(Style.NOTE, table.coverageNote()));
    }

    private static void section(Page page, Source source, String title) {
        page.gap();
        page.add(Cell.text(Style.SECTION, source.text(title)));
    }

    private static void words(Page page, Source source, String label, String value) {
        if (!value.isEmpty()) {
            page.add(Cell.text(Style.LABEL, source.text(label)), Cell.text(Style.VALUE, value));
        }
    }

    private static void count(Page page, Source source, String label, long number) {
        page.add(
                Cell.text(Style.LABEL, source.text(label)),
                Cell.number(Style.VALUE_INTEGER, number));
    }
}
