package no.kompetanseplan.exchange.xlsx.cost;

import static no.kompetanseplan.exchange.xlsx.cost.EntryInputs.at;

import no.kompetanseplan.budget.Calculation;
import no.kompetanseplan.exchange.xlsx.cost.CostLayout.EntryRow;
import no.kompetanseplan.exchange.xlsx.cost.CostLayout.Part;
import no.kompetanseplan.exchange.xlsx.page.Cell;
import no.kompetanseplan.exchange.xlsx.page.Ref;
import no.kompetanseplan.exchange.xlsx.page.Style;
import no.kompetanseplan.exchange.xlsx.sheet.Source;
import no.kompetanseplan.model.choice.CostKind;
import no.kompetanseplan.model.choice.SplitMode;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.staffing.StaffingTable;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/// How a common amount is shared out by whole weights: each part is rounded down, and the kroner
/// that are then missing go one by one to the largest remainders, ties to the row that stands first
/// (formula F20). Remainders are whole numbers, so no program can compare them differently.
final class EntryShares {

    /// A percent has this many parts, so that weights are whole.
    private static final int PARTS = 10_000;

    /// A part of a weight as a formula, and what it comes to.
    private record Term(String formula, long value) {}

    private final Source source;
    private final CostLayout layout;
    private final String participantsSheet;
    private final String sharesSheet;

    EntryShares(Source source, CostLayout layout) {
        this.source = source;
        this.layout = layout;
        this.participantsSheet = source.text("xlsx.sheet.participants");
        this.sharesSheet = source.text("xlsx.sheet.shares");
    }

    /// Weight, all weights, the part in whole kroner, what is left of the division, and the amount.
    List<Cell> cells(EntryRow row, Calculation.Shared shared) {
        long total = Math.abs(shared.total().ore() / 100);
        String year = at(EntriesSheet.THIS_YEAR, row);
        String size = shared.total().ore() < 0 ? "ABS(" + year + ")" : year;
        String weight = at(EntriesSheet.WEIGHT, row);
        String weights = at(EntriesSheet.WEIGHTS, row);
        String rest = at(EntriesSheet.REST, row);
        String floor = at(EntriesSheet.FLOOR, row);
        BigInteger product =
                BigInteger.valueOf(total).multiply(BigInteger.valueOf(shared.weight()));
        BigInteger[] parts = product.divideAndRemainder(BigInteger.valueOf(shared.weights()));
        return List.of(
                weight(row, shared),
                Cell.formula(
                        Style.INTEGER,
                        "SUM(" + column(EntriesSheet.WEIGHT, row.first(), row.last()) + ")",
                        shared.weights()),
                Cell.formula(
                        Style.INTEGER,
                        Ref.formula("(%s*%s-%s)/%s", size, weight, rest, weights),
                        new BigDecimal(parts[0])),
                Cell.formula(
                        Style.INTEGER,
                        Ref.formula("MOD(%s*%s,%s)", size, weight, weights),
                        new BigDecimal(parts[1])),
                Cell.formula(
                        Style.KRONER,
                        amountSign(row, shared)
                                + "("
                                + floor
                                + Ref.formula(
                                        "+IF(COUNTIF(%s,\">\"&%s)+COUNTIF(%s,%s)<=%s-SUM(%s),1,0))",
                                        column(EntriesSheet.REST, row.first(), row.last()),
                                        rest,
                                        column(EntriesSheet.REST, row.first(), row.row()),
                                        rest,
                                        size,
                                        column(EntriesSheet.FLOOR, row.first(), row.last())),
                        EntriesSheet.kroner(row.entry().amount())));
    }

    static String amountSign(EntryRow row, Calculation.Shared shared) {
        boolean grant = row.entry().kind() == CostKind.GRANT;
        return grant == shared.total().ore() < 0 ? "" : "-";
    }

    static String column(int column, int first, int last) {
        return Ref.fixed(column, first) + ":" + Ref.fixed(column, last);
    }

    /// The weight, from the cells it follows from where it does.
    private Cell weight(EntryRow row, Calculation.Shared shared) {
        Id municipality = row.entry().municipality();
        SplitMode mode = shared.mode();
        Term term = null;
        if (mode == SplitMode.PERCENT) {
            term = percentOf(row, shared);
        } else if (municipality != null && mode != null) {
            term =
                    switch (mode) {
                        case BY_PARTICIPANTS -> participants(row, municipality);
                        case BY_POSITIONS -> positionsOf(municipality);
                        case BY_RESIDENTS -> residents(municipality, row.entry().year());
                        case EQUAL, FIXED, PERCENT -> null;
                    };
        }
        String formula = term == null || term.value() != shared.weight() ? null : term.formula();
        return EntryInputs.figure(
                Style.INTEGER, Style.INPUT_INTEGER, formula, BigDecimal.valueOf(shared.weight()));
    }

    /// Of those who begin in the year of the entry or with the measure, as the budget counts them.
    ///
    /// @param municipality null for all
    private @Nullable Term participants(EntryRow row, @Nullable Id municipality) {
        List<Part> all = layout.partsOf(row.line().measure());
        int year = row.entry().year();
        boolean some = all.stream().anyMatch(part -> part.counts() && part.begins(year));
        List<String> cells = new ArrayList<>();
        long sum = 0;
        for (Part part : all) {
            Id body = part.participation().body();
            Integer count = part.participation().count();
            boolean asked = municipality == null ? body != null : municipality.equals(body);
            if (asked && (!some || part.begins(year))) {
                sum += count == null ? 0 : count;
                cells.add(Ref.on(participantsSheet, Ref.cell(ParticipantsSheet.COUNT, part.row())));
            }
        }
        return cells.isEmpty() ? null : new Term(String.join("+", cells), sum);
    }

    private @Nullable Term positionsOf(Id municipality) {
        List<String> cells = new ArrayList<>();
        long sum = 0;
        for (StaffingTable.Line line : source.assessment().staffing().rows()) {
            if (municipality.equals(line.municipality()) && line.positions() != null) {
                sum += line.positions();
                cells.add(source.names().of(line.staffing()));
            }
        }
        return cells.isEmpty() ? null : new Term(String.join("+", cells), sum);
    }

    private @Nullable Term residents(Id municipality, int year) {
        ShareRows rows = layout.shares();
        Long residents = rows.residents(municipality, year);
        return residents == null
                ? null
                : new Term(
                        Ref.on(
                                sharesSheet,
                                Ref.cell(
                                        rows.residentsColumn(year),
                                        rows.residentsRow(municipality))),
                        residents);
    }

    /// The percent times the participants it stands for, so that all parts of a line have the same
    /// scale.
    private @Nullable Term percentOf(EntryRow row, Calculation.Shared shared) {
        Id agreement = shared.agreement();
        ShareRows.Share share = agreement == null ? null : layout.shares().share(agreement);
        if (share == null || share.share().percent() == null) {
            return null;
        }
        long percent = share.share().percent().hundredths();
        if (percent == 0 || shared.weight() % percent != 0) {
            return null;
        }
        long times = shared.weight() / percent;
        boolean group = layout.shares().isGroup(share);
        Term people = participants(row, group ? row.entry().municipality() : null);
        String factor =
                people != null && people.value() == times
                        ? "(" + people.formula() + ")"
                        : Long.toString(times);
        String cell = Ref.on(sharesSheet, Ref.cell(SharesSheet.PERCENT, share.row()));
        return new Term(Ref.formula("ROUND(%s*%s,0)*%s", cell, PARTS, factor), shared.weight());
    }
}
