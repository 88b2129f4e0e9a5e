package no.kompetanseplan.exchange.xlsx.cost;

import static no.kompetanseplan.exchange.xlsx.cost.EntryInputs.at;

import no.kompetanseplan.budget.Calculation;
import no.kompetanseplan.budget.YearShare;
import no.kompetanseplan.exchange.xlsx.cost.CostLayout.EntryRow;
import no.kompetanseplan.exchange.xlsx.page.Cell;
import no.kompetanseplan.exchange.xlsx.page.Ref;
import no.kompetanseplan.exchange.xlsx.page.Style;
import no.kompetanseplan.exchange.xlsx.sheet.Source;
import no.kompetanseplan.model.PriceIndex;
import no.kompetanseplan.model.PriceIndexFields;
import no.kompetanseplan.model.choice.CostKind;
import no.kompetanseplan.model.choice.SplitMode;
import no.kompetanseplan.model.value.Money;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The part of an amount that falls in a year, to the krone:
///
/// - an amount is rounded half up to whole kroner per year; of an amount spread over several years
///   a year gets what the days up to its end come to, rounded, less what the years before it got,
///   so that the years add up to the rounded whole;
/// - what follows the price index is then multiplied with what prices have become, and rounded
///   again; the running total is of amounts before that;
/// - of an amount shared by percent only what the percent come to is given.
///
/// Before an amount is rounded to kroner it is rounded to a millionth: spreadsheet programs reckon
/// in binary fractions, and half a krone must not fall short by a trillionth.
final class EntryYears {

    private static final int MONTHS = 12;

    /// Kept of a part of a period before it is rounded, as in the budget.
    private static final int DECIMALS = 20;

    private final Source source;
    private final CostLayout layout;
    private final String sharesSheet;
    private final int firstYear;
    private final Map<Integer, PriceIndex> rises = new TreeMap<>();

    EntryYears(Source source, CostLayout layout) {
        this.source = source;
        this.layout = layout;
        this.sharesSheet = source.text("xlsx.sheet.shares");
        LocalDate begin = source.head().planPeriod().from();
        this.firstYear = begin == null ? 0 : begin.getYear();
        for (PriceIndex index : source.plan().ordered(PriceIndexFields.TABLE)) {
            if (index.year() != null && index.rise() != null) {
                rises.putIfAbsent(index.year(), index);
            }
        }
    }

    /// The part of the year, the amount at the prices it is entered in, the price level, and the
    /// year's amount in whole kroner before a grant is turned to income.
    List<Cell> cells(EntryRow row, BigDecimal whole) {
        return switch (row.entry().calculation()) {
            case Calculation.Leave leave -> year(row, leave.share(), whole);
            case Calculation.Stipend each -> year(row, each.share(), whole);
            case Calculation.PerParticipant each -> year(row, each.share(), whole);
            case Calculation.PerMunicipality each -> year(row, each.share(), whole);
            case Calculation.Time each -> year(row, each.share(), whole);
            case Calculation.Fixed each -> year(row, each.share(), whole);
            case Calculation.Shared each -> year(row, each.share(), whole);
            case Calculation.Supplement each ->
                    List.of(
                            Cell.number(Style.INPUT_INTEGER, each.months()),
                            Cell.number(Style.INTEGER, MONTHS),
                            Cell.formula(Style.KRONER, rounded(part(row)), own(row)),
                            Cell.blank(Style.FACTOR),
                            Cell.formula(
                                    Style.KRONER, at(EntriesSheet.FIXED_PRICES, row), own(row)));
        };
    }

    private static BigDecimal own(EntryRow row) {
        Money amount = row.entry().amount();
        return EntriesSheet.kroner(
                row.entry().kind() == CostKind.GRANT ? amount.negated() : amount);
    }

    private List<Cell> year(EntryRow row, YearShare share, BigDecimal whole) {
        boolean isSpread = !share.isWhole();
        boolean adjusted = row.line().line().adjusted();
        BigDecimal value = value(row, share, whole);
        BigDecimal total =
                row.entry().calculation() instanceof Calculation.Shared shared
                        ? EntriesSheet.kroner(shared.total())
                        : own(row);
        return List.of(
                isSpread
                        ? Cell.number(Style.INPUT_INTEGER, share.part())
                        : Cell.blank(Style.INTEGER),
                isSpread
                        ? Cell.number(Style.INPUT_INTEGER, share.whole())
                        : Cell.blank(Style.INTEGER),
                Cell.formula(Style.KRONER, yearFormula(row, isSpread), value),
                adjusted ? level(row, share) : Cell.blank(Style.FACTOR),
                Cell.formula(Style.KRONER, givenFormula(row, adjusted), total));
    }

    /// What the year gets before prices rise, as the formula will find it.
    private BigDecimal value(EntryRow row, YearShare share, BigDecimal whole) {
        if (share.isWhole()) {
            return Calculation.inWholeKroner(whole);
        }
        long until = 0;
        for (EntryRow each : earlierRows(row)) {
            until += part(each.entry().calculation());
        }
        return until(whole, until + share.part(), share.whole())
                .subtract(until(whole, until, share.whole()));
    }

    private static BigDecimal until(BigDecimal whole, long days, long of) {
        return Calculation.inWholeKroner(
                whole.multiply(BigDecimal.valueOf(days))
                        .divide(BigDecimal.valueOf(of), DECIMALS, RoundingMode.HALF_UP));
    }

    private List<EntryRow> earlierRows(EntryRow row) {
        List<EntryRow> rows = layout.rowsWith(row);
        if (isCommon(row)) {
            return row.before().stream()
                    .map(each -> rows.get(each - CostLayout.FIRST_ROW))
                    .toList();
        }
        return rows.subList(row.first() - CostLayout.FIRST_ROW, row.row() - CostLayout.FIRST_ROW);
    }

    private static long part(Calculation calculation) {
        return switch (calculation) {
            case Calculation.Leave each -> each.share().part();
            case Calculation.Stipend each -> each.share().part();
            case Calculation.PerParticipant each -> each.share().part();
            case Calculation.PerMunicipality each -> each.share().part();
            case Calculation.Time each -> each.share().part();
            case Calculation.Fixed each -> each.share().part();
            case Calculation.Shared each -> each.share().part();
            case Calculation.Supplement each -> each.months();
        };
    }

    private Cell level(EntryRow row, YearShare share) {
        int base = firstYear == 0 ? firstYearOf(row) : firstYear;
        List<String> factors = new ArrayList<>();
        rises.forEach((year, index) -> {
            if (year > base && year <= share.year()) {
                factors.add("(1+" + source.names().of(index.id()) + ")");
            }
        });
        return factors.isEmpty()
                ? Cell.number(Style.FACTOR, share.price())
                : Cell.formula(Style.FACTOR, String.join("*", factors), share.price());
    }

    private int firstYearOf(EntryRow row) {
        int first =
                isCommon(row) && !row.before().isEmpty() ? row.before().getFirst() : row.first();
        return layout.rowsWith(row).get(first - CostLayout.FIRST_ROW).entry().year();
    }

    private static boolean isCommon(EntryRow row) {
        return row.entry().calculation() instanceof Calculation.Shared;
    }

    private String givenFormula(EntryRow row, boolean adjusted) {
        if (isCommon(row) && row.row() > row.first()) {
            return Ref.cell(EntriesSheet.THIS_YEAR, row.first());
        }
        String unadjusted = at(EntriesSheet.FIXED_PRICES, row);
        String amount =
                adjusted ? rounded(unadjusted + "*" + at(EntriesSheet.LEVEL, row)) : unadjusted;
        String percent = percent(row);
        return percent == null ? amount : rounded(amount + "*" + percent);
    }

    /// The sum of the percent a line is shared by; null when it is shared otherwise.
    private @Nullable String percent(EntryRow row) {
        if (!(row.entry().calculation() instanceof Calculation.Shared shared)
                || shared.mode() != SplitMode.PERCENT) {
            return null;
        }
        return layout.shares().sharesOf(row.line()).stream()
                .map(each -> Ref.on(sharesSheet, Ref.cell(SharesSheet.PERCENT, each.row())))
                .collect(Collectors.joining("+", "(", ")"));
    }

    private static String yearFormula(EntryRow row, boolean isSpread) {
        boolean common = isCommon(row);
        if (common && row.row() > row.first()) {
            return Ref.cell(EntriesSheet.FIXED_PRICES, row.first());
        }
        if (!isSpread) {
            return rounded(at(EntriesSheet.WHOLE, row));
        }
        boolean isFirst = common ? row.before().isEmpty() : row.row() == row.first();
        return isFirst
                ? rounded(part(row))
                : rounded(
                                Ref.formula(
                                        "%s*(%s+%s)/%s",
                                        at(EntriesSheet.WHOLE, row),
                                        earlier(EntriesSheet.PART, row, common),
                                        at(EntriesSheet.PART, row),
                                        at(EntriesSheet.OF, row)))
                        + "-"
                        + earlier(EntriesSheet.FIXED_PRICES, row, common);
    }

    /// The sum of a column over the earlier years of the same amount.
    static String earlier(int column, EntryRow row, boolean common) {
        String cells =
                common
                        ? row.before().stream()
                                .map(each -> Ref.cell(column, each))
                                .collect(Collectors.joining(","))
                        : Ref.range(column, row.first(), row.row() - 1);
        return "SUM(" + cells + ")";
    }

    private static String part(EntryRow row) {
        return at(EntriesSheet.WHOLE, row)
                + "*"
                + at(EntriesSheet.PART, row)
                + "/"
                + at(EntriesSheet.OF, row);
    }

    static String rounded(String kroner) {
        return "ROUND(ROUND(" + kroner + ",6),0)";
    }
}
