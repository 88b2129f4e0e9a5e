package no.kompetanseplan.exchange.xlsx.sheet;

import no.kompetanseplan.exchange.xlsx.page.Cell;
import no.kompetanseplan.exchange.xlsx.page.Column;
import no.kompetanseplan.exchange.xlsx.page.Page;
import no.kompetanseplan.exchange.xlsx.page.Style;
import no.kompetanseplan.grants.GrantReport;
import no.kompetanseplan.grants.Ledger;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What became of one grant: the same figures as the printed report tells, with sums that live.
public final class GrantSheet implements PlanSheet {

    private final Ledger ledger;

    public GrantSheet(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public String name() {
        return "xlsx.sheet.grant";
    }

    @Override
    public List<Column> columns(Source source) {
        return List.of(Column.of(34), Column.of(44), Column.of(16), Column.of(16), Column.of(16));
    }

    @Override
    public void write(Page page, Source source) {
        GrantReport report = GrantReport.of(source.plan(), ledger);
        source.heading(page, source.text("document.grant.title", ledger.grant().title()));
        fact(page, source, "field.grant.giver", source.body(ledger.grant().giver()));
        fact(page, source, "field.grant.purpose", ledger.grant().purpose());
        fact(page, source, "field.grant.earmark", ledger.grant().earmark());
        day(page, source, "field.grant.awardedOn", ledger.grant().awardedOn());
        day(page, source, "field.grant.useBy", ledger.grant().useBy());
        day(page, source, "field.grant.reportBy", ledger.grant().reportBy());
        page.gap();
        sums(page, source);
        shares(page, source, report);
        spent(page, source, report);
        results(page, source, report);
        signatures(page, source);
    }

    private void sums(Page page, Source source) {
        page.add(Cell.text(Style.SECTION, source.text("document.grant.sums")));
        sum(page, source, "grants.pot.applied", ledger.applied());
        int awarded = page.next();
        sum(page, source, "grants.pot.awarded", ledger.awarded());
        sum(page, source, "grants.pot.allocated", ledger.allocated());
        sum(page, source, "grants.pot.paid", ledger.paid());
        int used = page.next();
        sum(page, source, "grants.pot.used", ledger.used());
        Money unspent = ledger.unspent();
        if (unspent != null) {
            page.add(
                    Cell.text(Style.TOTAL_TEXT, source.text("grants.pot.unspent")),
                    Cell.formula(
                            Style.TOTAL_KRONER, "B" + awarded + "-B" + used, unspent.toKroner()));
        }
        page.gap();
    }

    private static void sum(Page page, Source source, String key, @Nullable Money amount) {
        page.add(
                Cell.text(Style.TEXT, source.text(key)),
                Cell.number(Style.KRONER_DASH, amount == null ? null : amount.toKroner()));
    }

    private static void shares(Page page, Source source, GrantReport report) {
        if (report.shares().isEmpty()) {
            return;
        }
        page.add(Cell.text(Style.SECTION, source.text("document.grant.allocation")));
        page.add(
                Cell.text(Style.HEAD, source.text("field.grant_application.body")),
                Cell.text(Style.HEAD_NUMBER, source.text("grants.applied")),
                Cell.text(Style.HEAD_NUMBER, source.text("grants.given")),
                Cell.text(Style.HEAD_NUMBER, source.text("field.grant_application.paid")),
                Cell.text(Style.HEAD_NUMBER, source.text("grants.pot.used")));
        int first = page.next();
        BigDecimal[] total = {BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO};
        for (GrantReport.Share each : report.shares()) {
            List<Money> amounts = List.of(each.applied(), each.given(), each.paid(), each.used());
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.text(Style.TEXT, source.body(each.body())));
            for (int i = 0; i < total.length; i++) {
                cells.add(Cell.number(Style.KRONER_DASH, amounts.get(i).toKroner()));
                total[i] = total[i].add(amounts.get(i).toKroner());
            }
            page.add(cells);
        }
        int last = page.next() - 1;
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.text(Style.TOTAL_TEXT, source.text("grants.sum")));
        for (int i = 0; i < total.length; i++) {
            char column = (char) ('B' + i);
            cells.add(
                    Cell.formula(
                            Style.TOTAL_KRONER,
                            "SUM(" + column + first + ":" + column + last + ")",
                            total[i]));
        }
        page.add(cells);
        page.gap();
    }

    private void spent(Page page, Source source, GrantReport report) {
        page.add(Cell.text(Style.SECTION, source.text("document.grant.uses")));
        if (report.spent().isEmpty()) {
            page.spread(Cell.text(Style.VALUE, source.text("document.grant.unused")));
            page.gap();
            return;
        }
        page.add(
                Cell.text(Style.HEAD, source.text("field.grant_application.body")),
                Cell.text(Style.HEAD, source.text("field.grant.purpose")),
                Cell.text(Style.HEAD_NUMBER, source.text("document.grant.kroner")));
        int first = page.next();
        for (GrantReport.Spent each : report.spent()) {
            page.add(
                    Cell.text(
                            Style.TEXT,
                            each.body() == null
                                    ? source.text("document.grant.region")
                                    : source.body(each.body())),
                    Cell.text(Style.TEXT, on(source, each)),
                    Cell.number(Style.KRONER_DASH, each.amount().toKroner()));
        }
        int last = page.next() - 1;
        page.add(
                Cell.text(Style.TOTAL_TEXT, source.text("grants.sum")),
                Cell.text(Style.TOTAL_TEXT, ""),
                Cell.formula(
                        Style.TOTAL_KRONER,
                        "SUM(C" + first + ":C" + last + ")",
                        ledger.used().toKroner()));
        page.gap();
    }

    private static void results(Page page, Source source, GrantReport report) {
        page.add(Cell.text(Style.SECTION, source.text("document.grant.results")));
        if (report.results().isEmpty()) {
            page.spread(Cell.text(Style.VALUE, source.text("document.grant.no-results")));
            page.gap();
            return;
        }
        page.add(
                Cell.text(Style.HEAD, source.text("field.grant_use.measure")),
                Cell.text(Style.HEAD_NUMBER, source.text("grants.participants")),
                Cell.text(Style.HEAD_NUMBER, source.text("document.grant.completed")));
        for (GrantReport.Result each : report.results()) {
            page.add(
                    Cell.text(Style.TEXT, title(source, each.measure())),
                    Cell.number(Style.INTEGER, each.participants()),
                    Cell.number(Style.INTEGER, each.completed()));
        }
        page.spread(Cell.text(Style.NOTE, source.text("document.grant.results.note")));
        page.gap();
    }

    /// Lines to sign on paper. Who signs is no part of the plan.
    private static void signatures(Page page, Source source) {
        page.add(Cell.text(Style.SECTION, source.text("document.grant.signatures")));
        page.add(
                Cell.text(Style.HEAD, source.text("document.grant.sign.role")),
                Cell.text(Style.HEAD, source.text("document.grant.sign.signature")),
                Cell.text(Style.HEAD, source.text("document.grant.sign.place")));
        for (String role : List.of("responsible", "economy")) {
            page.add(
                    Cell.text(Style.TEXT, source.text("document.grant.sign." + role) + "\n"),
                    Cell.text(Style.TEXT, ""),
                    Cell.text(Style.TEXT, ""));
        }
    }

    private static void fact(Page page, Source source, String key, String words) {
        if (!words.isBlank()) {
            page.add(Cell.text(Style.LABEL, source.text(key)), Cell.text(Style.VALUE, words));
        }
    }

    private static void day(Page page, Source source, String key, @Nullable LocalDate day) {
        if (day != null) {
            page.add(
                    Cell.text(Style.LABEL, source.text(key)),
                    Cell.text(Style.VALUE, source.formats().date(day)));
        }
    }

    private static String on(Source source, GrantReport.Spent each) {
        if (each.measure() != null) {
            return title(source, each.measure());
        }
        return each.text().isBlank() ? source.text("document.grant.unsaid") : each.text();
    }

    private static String title(Source source, Id measure) {
        Measure found = source.plan().find(MeasureFields.TABLE, measure);
        return found == null ? source.text("document.untitled") : found.title();
    }
}
