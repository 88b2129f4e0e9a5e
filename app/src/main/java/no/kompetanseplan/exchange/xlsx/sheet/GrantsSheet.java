package no.kompetanseplan.exchange.xlsx.sheet;

import no.kompetanseplan.exchange.xlsx.page.Cell;
import no.kompetanseplan.exchange.xlsx.page.Column;
import no.kompetanseplan.exchange.xlsx.page.Page;
import no.kompetanseplan.exchange.xlsx.page.Ref;
import no.kompetanseplan.exchange.xlsx.page.Style;
import no.kompetanseplan.grants.Ledger;
import no.kompetanseplan.grants.Obligation;
import no.kompetanseplan.model.Agreement;
import no.kompetanseplan.model.AgreementFields;
import no.kompetanseplan.model.Grant;
import no.kompetanseplan.model.GrantFields;
import no.kompetanseplan.model.GrantUse;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.choice.AgreementState;
import no.kompetanseplan.model.value.Money;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// All grants with what is awarded, spent and left, what it was spent on, and the agreements with
/// an obligation by their numbers (formulas F17 and F18). Sums and what is left follow when an
/// amount is changed. Never part of what all may see.
public final class GrantsSheet implements PlanSheet {

    private static final int AWARDED = 4;
    private static final int ALLOCATED = 5;
    private static final int USED = 6;
    private static final int LEFT = 7;
    private static final int COLUMNS = 10;

    private static final int PAID = 4;
    private static final int BOUND = 5;
    private static final int SERVED = 6;
    private static final int REPAID = 7;

    /// The heads of the grants; below title, plan and what the sheet is.
    private static final int HEAD_ROW = 4;

    /// Rows from the last grant to the first that tells what was spent: total, gap, title, heads.
    private static final int BETWEEN = 4;

    private final List<Ledger> grants;
    private final List<Obligation> agreements;

    private GrantsSheet(List<Ledger> grants, List<Obligation> agreements) {
        this.grants = grants;
        this.agreements = agreements;
    }

    /// The sheet as things stand on the day of the export.
    public static GrantsSheet of(Source source) {
        return new GrantsSheet(
                Ledger.all(source.plan()),
                Obligation.all(source.plan(), source.stamp().at().toLocalDate()));
    }

    /// Whether the plan has any grant or agreement to show.
    public static boolean isNeeded(Source source) {
        return !source.assessment().isPublic()
                && !(source.plan().ordered(GrantFields.TABLE).isEmpty()
                        && source.plan().ordered(AgreementFields.TABLE).isEmpty());
    }

    @Override
    public String name() {
        return "xlsx.sheet.grants";
    }

    @Override
    public List<Column> columns(Source source) {
        return List.of(
                Column.fitted(8, 14),
                Column.of(40),
                Column.of(28),
                Column.of(18),
                Column.fitted(14, 20),
                Column.fitted(14, 20),
                Column.fitted(14, 20),
                Column.fitted(14, 20),
                Column.fitted(16, 20),
                Column.of(14));
    }

    @Override
    public void write(Page page, Source source) {
        source.heading(page, source.text("xlsx.grants.title"));
        page.add(Cell.text(Style.SUBTITLE, source.text("xlsx.grants.how")));
        grants(page, source);
        uses(page, source);
        agreements(page, source);
    }

    private void grants(Page page, Source source) {
        head(
                page,
                source,
                "xlsx.entries.number",
                "field.grant.title",
                "field.grant.giver",
                "field.grant.state",
                "grants.pot.awarded",
                "grants.pot.allocated",
                "grants.pot.used",
                "grants.pot.unspent",
                "field.grant.useBy",
                "field.grant.reportBy");
        page.repeatLast();
        page.freeze(2);
        int uses = 0;
        for (Ledger each : grants) {
            uses += each.uses().size();
        }
        int first = HEAD_ROW + grants.size() + 1 + BETWEEN;
        for (int i = 0; i < grants.size(); i++) {
            page.add(grant(source, i, page.next(), first, first + uses - 1));
        }
        List<Cell> total = label(source);
        total.add(sum(page, AWARDED, grants.size(), of(Ledger::awarded)));
        total.add(sum(page, ALLOCATED, grants.size(), of(Ledger::allocated)));
        total.add(sum(page, USED, grants.size(), of(Ledger::used)));
        total.add(sum(page, LEFT, grants.size(), of(Ledger::unspent)));
        page.add(filled(total));
    }

    private List<Cell> grant(Source source, int number, int row, int firstUse, int lastUse) {
        Ledger ledger = grants.get(number);
        Grant grant = ledger.grant();
        Money unspent = ledger.unspent();
        BigDecimal used = ledger.used().toKroner();
        return List.of(
                Cell.number(Style.INTEGER, number + 1L),
                Cell.text(grant.title()),
                Cell.text(source.body(grant.giver())),
                Cell.text(source.choice(grant.state())),
                kroner(ledger.awarded()),
                kroner(ledger.allocated()),
                lastUse < firstUse
                        ? Cell.number(Style.KRONER_DASH, used)
                        : Cell.formula(
                                Style.KRONER_DASH,
                                Ref.formula(
                                        "SUMIFS(%s,%s,%s)",
                                        Ref.range(AWARDED, firstUse, lastUse),
                                        Ref.range(0, firstUse, lastUse),
                                        Ref.cell(0, row)),
                                used),
                unspent == null
                        ? Cell.blank(Style.KRONER_DASH)
                        : Cell.formula(
                                Style.KRONER_DASH,
                                Ref.cell(AWARDED, row) + "-" + Ref.cell(USED, row),
                                unspent.toKroner()),
                Cell.date(Style.DATE, grant.useBy()),
                Cell.date(Style.DATE, grant.reportBy()));
    }

    private void uses(Page page, Source source) {
        page.gap();
        page.add(Cell.text(Style.SECTION, source.text("document.grant.uses")));
        head(
                page,
                source,
                "xlsx.entries.number",
                "field.grant.purpose",
                "field.grant_application.body",
                "field.grant.title",
                "document.grant.kroner");
        int count = 0;
        for (int i = 0; i < grants.size(); i++) {
            for (GrantUse each : grants.get(i).uses()) {
                Measure measure = source.plan().find(MeasureFields.TABLE, each.measure());
                page.add(
                        Cell.number(Style.INTEGER, i + 1L),
                        Cell.text(measure == null ? each.text() : measure.title()),
                        Cell.text(source.body(each.body())),
                        Cell.text(grants.get(i).grant().title()),
                        kroner(each.amount()));
                count++;
            }
        }
        List<Cell> total = label(source);
        total.add(sum(page, AWARDED, count, of(Ledger::used)));
        page.add(total);
    }

    private void agreements(Page page, Source source) {
        page.gap();
        page.add(Cell.text(Style.SECTION, source.text("grants.agreements")));
        head(
                page,
                source,
                "field.agreement.number",
                "field.agreement.what",
                "field.agreement.body",
                "field.agreement.state",
                "field.agreement.amount",
                "field.agreement.boundMonths",
                "xlsx.grants.served",
                "field.agreement.repaid",
                "grants.agreement.due",
                "field.agreement.deadline");
        BigDecimal paid = BigDecimal.ZERO;
        BigDecimal repaid = BigDecimal.ZERO;
        BigDecimal due = BigDecimal.ZERO;
        for (Obligation each : agreements) {
            page.add(agreement(source, each, page.next()));
            paid = paid.add(orNone(each.agreement().amount()));
            repaid = repaid.add(orNone(each.agreement().repaid()));
            due = due.add(orNone(each.due()));
        }
        List<Cell> total = label(source);
        total.add(sum(page, PAID, agreements.size(), paid));
        total.add(Cell.blank(Style.TOTAL_INTEGER));
        total.add(Cell.blank(Style.TOTAL_INTEGER));
        total.add(sum(page, REPAID, agreements.size(), repaid));
        total.add(sum(page, REPAID + 1, agreements.size(), due));
        page.add(filled(total));
    }

    private static List<Cell> agreement(Source source, Obligation each, int row) {
        Agreement agreement = each.agreement();
        String words = agreement.what();
        return List.of(
                Cell.text(agreement.number()),
                Cell.text(words.isEmpty() ? source.choice(agreement.kind()) : words),
                Cell.text(source.body(agreement.body())),
                Cell.text(source.choice(agreement.state())),
                kroner(agreement.amount()),
                Cell.number(Style.INTEGER, agreement.boundMonths()),
                Cell.number(Style.INTEGER, each.served()),
                kroner(agreement.repaid()),
                due(each, row),
                Cell.date(Style.DATE, agreement.deadline()));
    }

    /// What was paid times the months left by the months bound, less what has been paid back;
    /// nothing unless the agreement is broken.
    private static Cell due(Obligation each, int row) {
        Money due = each.due();
        if (due == null) {
            return Cell.blank(Style.KRONER_DASH);
        }
        if (each.agreement().state() != AgreementState.BROKEN) {
            return Cell.number(Style.KRONER_DASH, 0);
        }
        return Cell.formula(
                Style.KRONER_DASH,
                Ref.formula(
                        "MAX(0,ROUND(ROUND(%s*(%s-%s)/%s,2),0)-%s)",
                        Ref.cell(PAID, row),
                        Ref.cell(BOUND, row),
                        Ref.cell(SERVED, row),
                        Ref.cell(BOUND, row),
                        Ref.cell(REPAID, row)),
                due.toKroner());
    }

    private BigDecimal of(Function<Ledger, @Nullable Money> amount) {
        return grants.stream()
                .map(each -> orNone(amount.apply(each)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal orNone(@Nullable Money amount) {
        return amount == null ? BigDecimal.ZERO : amount.toKroner();
    }

    private static Cell kroner(@Nullable Money amount) {
        return Cell.number(Style.KRONER_DASH, amount == null ? null : amount.toKroner());
    }

    private static void head(Page page, Source source, String... keys) {
        List<Cell> heads = new ArrayList<>();
        for (int i = 0; i < keys.length; i++) {
            Style style =
                    i == COLUMNS - 1
                            ? Style.HEAD_DATE
                            : i >= AWARDED ? Style.HEAD_NUMBER : Style.HEAD;
            heads.add(Cell.text(style, source.text(keys[i])));
        }
        page.add(heads);
    }

    private static List<Cell> label(Source source) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.blank(Style.TOTAL_TEXT));
        cells.add(Cell.text(Style.TOTAL_TEXT, source.text("xlsx.total")));
        cells.add(Cell.blank(Style.TOTAL_TEXT));
        cells.add(Cell.blank(Style.TOTAL_TEXT));
        return cells;
    }

    private static List<Cell> filled(List<Cell> cells) {
        while (cells.size() < COLUMNS) {
            cells.add(Cell.blank(Style.TOTAL_TEXT));
        }
        return cells;
    }

    /// The sum of a column over the rows just written.
    private static Cell sum(Page page, int column, int rows, BigDecimal value) {
        int last = page.next() - 1;
        return rows == 0
                ? Cell.number(Style.TOTAL_KRONER, value)
                : Cell.formula(
                        Style.TOTAL_KRONER,
                        "SUM(" + Ref.range(column, last - rows + 1, last) + ")",
                        value);
    }
}
