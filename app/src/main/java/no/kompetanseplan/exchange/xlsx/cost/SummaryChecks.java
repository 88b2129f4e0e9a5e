package no.kompetanseplan.exchange.xlsx.cost;

import no.kompetanseplan.budget.Frames;
import no.kompetanseplan.exchange.xlsx.page.Cell;
import no.kompetanseplan.exchange.xlsx.page.Page;
import no.kompetanseplan.exchange.xlsx.page.Ref;
import no.kompetanseplan.exchange.xlsx.page.Style;
import no.kompetanseplan.exchange.xlsx.sheet.Source;
import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.value.Money;

import java.math.BigDecimal;

/// The block on top of the summary that tells whether the sums of the workbook agree: by
/// municipality, by measure, by year and by kind it must be what the entries come to.
final class SummaryChecks {

    private static final int VERDICT = 1;

    /// By municipality, measure, year and kind.
    private static final int SUMS = 4;

    private final MunicipalityTabs tabs;
    private final Source source;
    private final String agrees;
    private final String differs;

    SummaryChecks(MunicipalityTabs tabs, Source source) {
        this.tabs = tabs;
        this.source = source;
        this.agrees = source.text("xlsx.check.agrees");
        this.differs = source.text("xlsx.check.differs");
    }

    void write(Page page) {
        if (tabs.layout().entries().isEmpty()) {
            return;
        }
        page.gap();
        page.add(Cell.text(Style.SECTION, source.text("xlsx.budget.checks")));
        int all = page.next();
        ShareRows shares = tabs.layout().shares();
        int checks = shares.shares().isEmpty() ? SUMS : SUMS + 1;
        boolean isWhole = shares.shares().stream().allMatch(each -> shares.isWhole(each.line()));
        page.add(
                Cell.text(Style.LABEL, source.text("xlsx.check.all")),
                Cell.formula(
                        Style.LABEL,
                        Ref.formula(
                                "IF(COUNTIF(%s,\"%s\")=%s,\"%s\",\"%s\")",
                                Ref.range(VERDICT, all + 1, all + checks),
                                agrees,
                                checks,
                                agrees,
                                differs),
                        isWhole ? agrees : differs),
                Cell.text(Style.NOTE, source.text("xlsx.check.all.note")));
        String entries = "SUM(" + source.text("xlsx.name.entry-amount") + ")";
        String grants = source.text("xlsx.name.grants-total");
        check(page, "municipality", tabs.allTotals() + "+" + undivided(), entries, true);
        check(page, "measure", source.text("xlsx.name.lines-total"), entries, true);
        check(page, "year", source.text("xlsx.name.all-total") + "+" + grants, entries, true);
        check(page, "kind", source.text("xlsx.name.kinds-total"), entries, true);
        if (checks > SUMS) {
            String differing =
                    Ref.formula(
                            "COUNTIF(%s,\"%s\")", source.text("xlsx.name.share-check"), differs);
            check(page, "shares", differing, "0", isWhole);
        }
        page.redWhere(
                Ref.range(VERDICT, all, page.next() - 1),
                Ref.formula("%s<>\"%s\"", Ref.cell(VERDICT, all), agrees));
        changed(page, entries);
    }

    private String undivided() {
        Conditions where = new Conditions(source);
        return where.sum(where.undivided(tabs.layout().labels().undivided()));
    }

    private void check(Page page, String which, String sum, String entries, boolean isRight) {
        page.add(
                Cell.text(Style.VALUE, source.text("xlsx.check." + which)),
                Cell.formula(
                        Style.VALUE,
                        Ref.formula(
                                "IF(ROUND(%s-(%s),2)=0,\"%s\",\"%s\")",
                                entries, sum, agrees, differs),
                        isRight ? agrees : differs),
                Cell.text(Style.NOTE, source.text("xlsx.check." + which + ".note")));
    }

    /// Whether the figures are those of the plan: not wrong, but good to know.
    private void changed(Page page, String entries) {
        BigDecimal sum = BigDecimal.ZERO;
        for (CostLayout.EntryRow row : tabs.layout().entries()) {
            if (!EntriesSheet.isTime(row.entry())) {
                sum = sum.add(EntriesSheet.kroner(row.entry().amount()));
            }
        }
        String same = source.text("xlsx.check.as-exported");
        page.add(
                Cell.text(Style.VALUE, source.text("xlsx.check.exported")),
                Cell.formula(
                        Style.VALUE,
                        Ref.formula(
                                "IF(%s=%s,\"%s\",\"%s\")",
                                entries,
                                sum.toPlainString(),
                                same,
                                source.text("xlsx.check.changed")),
                        same),
                Cell.text(Style.NOTE, source.text("xlsx.check.exported.note")));
    }

    /// What municipalities that go over what they have set aside are short of, year by year.
    void frames(Page page) {
        Frames frames = Frames.of(source.plan(), source.assessment().budget());
        for (Integer year : frames.years()) {
            BigDecimal missing = BigDecimal.ZERO;
            for (Body each : source.plan().municipalities()) {
                Money left = frames.left(each.id(), year);
                if (left != null && left.ore() < 0) {
                    missing = missing.subtract(left.toKroner());
                }
            }
            String left = source.text("xlsx.name.frame-left");
            String cell = Ref.cell(VERDICT, page.next());
            page.add(
                    Cell.text(Style.VALUE, source.text("xlsx.summary.short", year.toString())),
                    Cell.formula(
                            Style.VALUE_KRONER,
                            Ref.formula(
                                    "-SUMIFS(%s,%s,%s,%s,\"<0\")",
                                    left, source.text("xlsx.name.frame-year"), year, left),
                            missing),
                    Cell.text(Style.NOTE, source.text("xlsx.summary.short.note")));
            page.redWhere(cell, cell + ">0");
        }
    }
}
