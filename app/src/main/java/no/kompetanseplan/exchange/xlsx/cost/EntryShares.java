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
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.staffing.StaffingTable;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

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

    /// One round of sharing out: an amount between rows that stand under each other.
    ///
    /// @param size cell or formula of the amount, without its sign
    /// @param total what that is, in kroner
    /// @param own weight of this row
    /// @param sum weights of all
    private record Round(int first, int last, String size, long total, long own, long sum) {}

    /// Weight, all weights, the part in whole kroner, what is left of the division; of a line where
    /// a group has a percent, the percent, its remainder and what it comes to; and the amount.
    /// Where a group has a percent, it is the part of each percent that its rows share.
    List<Cell> cells(EntryRow row, Calculation.Shared shared) {
        boolean isTwice = isWithGroup(row);
        String year = at(EntriesSheet.THIS_YEAR, row);
        String whole = shared.total().ore() < 0 ? "ABS(" + year + ")" : year;
        Round round =
                isTwice
                        ? second(row, shared)
                        : new Round(
                                row.first(),
                                row.last(),
                                whole,
                                kroner(shared.total()),
                                shared.weight(),
                                shared.weights());
        List<Cell> cells = new ArrayList<>();
        cells.add(
                isTwice && shared.within() == null
                        ? Cell.number(Style.INTEGER, 1)
                        : weight(row, shared, round.own()));
        cells.addAll(divided(row, round));
        cells.addAll(
                isTwice
                        ? percents(row, shared, round, whole)
                        : Collections.nCopies(3, Cell.blank(Style.INTEGER)));
        String floor = at(EntriesSheet.FLOOR, row);
        String share = floor + "+" + more(row.row(), EntriesSheet.REST, round, left(round));
        cells.add(
                Cell.formula(
                        Style.KRONER,
                        amountSign(row, shared) + "(" + share + ")",
                        EntriesSheet.kroner(row.entry().amount())));
        return cells;
    }

    private static long kroner(Money money) {
        return Math.abs(money.ore() / 100);
    }

    /// All weights, the part in whole kroner and what is left of the division.
    private static List<Cell> divided(EntryRow row, Round round) {
        String weight = at(EntriesSheet.WEIGHT, row);
        String weights = at(EntriesSheet.WEIGHTS, row);
        BigInteger[] parts = parts(round);
        return List.of(
                Cell.formula(
                        Style.INTEGER,
                        "SUM(" + column(EntriesSheet.WEIGHT, round.first(), round.last()) + ")",
                        round.sum()),
                Cell.formula(
                        Style.INTEGER,
                        Ref.formula(
                                "(%s*%s-%s)/%s",
                                round.size(), weight, at(EntriesSheet.REST, row), weights),
                        new BigDecimal(parts[0])),
                Cell.formula(
                        Style.INTEGER,
                        Ref.formula("MOD(%s*%s,%s)", round.size(), weight, weights),
                        new BigDecimal(parts[1])));
    }

    private static BigInteger[] parts(Round round) {
        return BigInteger.valueOf(round.total())
                .multiply(BigInteger.valueOf(round.own()))
                .divideAndRemainder(BigInteger.valueOf(round.sum()));
    }

    /// One krone for those with the largest remainders, ties to the row that stands first.
    private static String more(int row, int rests, Round round, String left) {
        String rest = Ref.cell(rests, row);
        return Ref.formula(
                "IF(COUNTIF(%s,\">\"&%s)+COUNTIF(%s,%s)<=%s,1,0)",
                column(rests, round.first(), round.last()),
                rest,
                column(rests, round.first(), row),
                rest,
                left);
    }

    private static String left(Round round) {
        String floors = column(EntriesSheet.FLOOR, round.first(), round.last());
        return round.size() + "-SUM(" + floors + ")";
    }

    /// Whether the line is shared by percent and a group is among those who have one, so that it is
    /// shared out twice.
    private boolean isWithGroup(EntryRow row) {
        return row.entry().calculation() instanceof Calculation.Shared shared
                && shared.mode() == SplitMode.PERCENT
                && layout.shares().sharesOf(row.line()).stream().anyMatch(layout.shares()::isGroup);
    }

    /// How the part of a percent is shared out between its rows: one, or those of a group.
    private Round second(EntryRow row, Calculation.Shared shared) {
        Calculation.Within within = shared.within();
        String part = at(EntriesSheet.PART_OF_PERCENT, row);
        return within == null
                ? new Round(row.row(), row.row(), part, kroner(row.entry().amount()), 1, 1)
                : new Round(
                        edge(row, -1),
                        edge(row, 1),
                        part,
                        kroner(within.part()),
                        within.weight(),
                        within.weights());
    }

    /// The first or last row of the same year that is of the same percent.
    private int edge(EntryRow row, int step) {
        List<EntryRow> rows = layout.rowsWith(row);
        int at = row.row();
        int end = step < 0 ? row.first() : row.last();
        while (at != end && isSame(rows.get(at + step - CostLayout.FIRST_ROW), row)) {
            at += step;
        }
        return at;
    }

    private static boolean isSame(EntryRow one, EntryRow other) {
        return one.entry().calculation() instanceof Calculation.Shared a
                && other.entry().calculation() instanceof Calculation.Shared b
                && Objects.equals(a.agreement(), b.agreement());
    }

    /// The percent, its remainder and what it comes to, in the first of its rows; the others take
    /// the last from there.
    private List<Cell> percents(EntryRow row, Calculation.Shared shared, Round own, String whole) {
        BigDecimal value = BigDecimal.valueOf(own.total());
        if (row.row() > own.first()) {
            String first = Ref.fixed(EntriesSheet.PART_OF_PERCENT, own.first());
            return List.of(
                    Cell.blank(Style.INTEGER),
                    Cell.blank(Style.INTEGER),
                    Cell.formula(Style.INTEGER, first, value));
        }
        Round round =
                new Round(
                        row.first(),
                        row.last(),
                        whole,
                        kroner(shared.total()),
                        shared.weight(),
                        shared.weights());
        String percent = at(EntriesSheet.PERCENT, row);
        String rest = at(EntriesSheet.PERCENT_REST, row);
        String sum = "SUM(" + column(EntriesSheet.PERCENT, row.first(), row.last()) + ")";
        String rests = "SUM(" + column(EntriesSheet.PERCENT_REST, row.first(), row.last()) + ")";
        String left = rests + "/" + sum;
        return List.of(
                weight(row, shared.within(null), shared.weight()),
                Cell.formula(
                        Style.INTEGER,
                        Ref.formula("MOD(%s*%s,%s)", whole, percent, sum),
                        new BigDecimal(parts(round)[1])),
                Cell.formula(
                        Style.INTEGER,
                        Ref.formula("(%s*%s-%s)/%s+", whole, percent, rest, sum)
                                + more(row.row(), EntriesSheet.PERCENT_REST, round, left),
                        value));
    }

    static String amountSign(EntryRow row, Calculation.Shared shared) {
        boolean grant = row.entry().kind() == CostKind.GRANT;
        return grant == shared.total().ore() < 0 ? "" : "-";
    }

    static String column(int column, int first, int last) {
        return Ref.fixed(column, first) + ":" + Ref.fixed(column, last);
    }

    /// The weight, from the cells it follows from where it does.
    private Cell weight(EntryRow row, Calculation.Shared shared, long wanted) {
        Id municipality = row.entry().municipality();
        Calculation.Within within = shared.within();
        SplitMode mode = within == null ? shared.mode() : within.mode();
        Term term = null;
        if (mode == SplitMode.PERCENT) {
            term = percentOf(shared);
        } else if (municipality != null && mode != null) {
            term =
                    switch (mode) {
                        case BY_PARTICIPANTS -> participants(row, municipality);
                        case BY_POSITIONS -> positionsOf(municipality);
                        case BY_RESIDENTS -> residents(municipality, row.entry().year());
                        case EQUAL, FIXED, PERCENT -> null;
                    };
        }
        String formula = term == null || term.value() != wanted ? null : term.formula();
        return EntryInputs.figure(
                Style.INTEGER, Style.INPUT_INTEGER, formula, BigDecimal.valueOf(wanted));
    }

    /// Of those who begin in the year of the entry or with the measure, as the budget counts them.
    private @Nullable Term participants(EntryRow row, Id municipality) {
        List<Part> all = layout.partsOf(row.line().measure());
        int year = row.entry().year();
        boolean some = all.stream().anyMatch(part -> part.counts() && part.begins(year));
        List<String> cells = new ArrayList<>();
        long sum = 0;
        for (Part part : all) {
            Id body = part.participation().body();
            Integer count = part.participation().count();
            if (municipality.equals(body) && (!some || part.begins(year))) {
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

    /// The percent in whole hundredths.
    private @Nullable Term percentOf(Calculation.Shared shared) {
        Id agreement = shared.agreement();
        ShareRows.Share share = agreement == null ? null : layout.shares().share(agreement);
        if (share == null) {
            return null;
        }
        String cell = Ref.on(sharesSheet, Ref.cell(SharesSheet.PERCENT, share.row()));
        return new Term(Ref.formula("ROUND(%s*%s,0)", cell, PARTS), shared.weight());
    }
}
