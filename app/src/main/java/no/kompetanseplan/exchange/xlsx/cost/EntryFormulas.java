package no.kompetanseplan.exchange.xlsx.cost;

import no.kompetanseplan.budget.Calculation;
import no.kompetanseplan.budget.Entry;
import no.kompetanseplan.budget.YearShare;
import no.kompetanseplan.exchange.xlsx.cost.CostLayout.EntryRow;
import no.kompetanseplan.exchange.xlsx.cost.CostLayout.Part;
import no.kompetanseplan.exchange.xlsx.page.Cell;
import no.kompetanseplan.exchange.xlsx.page.Ref;
import no.kompetanseplan.exchange.xlsx.page.Style;
import no.kompetanseplan.exchange.xlsx.sheet.Source;
import no.kompetanseplan.model.CostLine;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.Participation;
import no.kompetanseplan.model.SupplementRule;
import no.kompetanseplan.model.SupplementRuleFields;
import no.kompetanseplan.model.choice.CostKind;
import no.kompetanseplan.model.choice.SplitMode;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.model.value.Percent;
import no.kompetanseplan.model.value.Period;
import no.kompetanseplan.staffing.StaffingTable;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The formulas of one entry, which give the program's amount to the krone:
///
/// - an amount is rounded half up to whole kroner per year; of an amount spread over several years
///   a year gets what the days up to its end come to, rounded, less what the years before it got,
///   so that the years add up to the rounded whole;
/// - a common amount is shared out by whole weights: each part is rounded down, and the kroner that
///   are then missing go one by one to the largest remainders, ties to the row that stands first
///   (formula F20). Remainders are whole numbers, so no program can compare them differently.
///
/// Before an amount is rounded to kroner it is rounded to a millionth: spreadsheet programs reckon
/// in binary fractions, and half a krone must not fall short by a trillionth.
final class EntryFormulas {

    private static final int MONTHS = 12;

    private final Source source;
    private final CostLayout layout;
    private final RuleFormulas rules;
    private final String participantsSheet;
    private final String linesSheet;

    EntryFormulas(Source source, CostLayout layout, RuleFormulas rules) {
        this.source = source;
        this.layout = layout;
        this.rules = rules;
        this.participantsSheet = source.text("xlsx.sheet.participants");
        this.linesSheet = source.text("xlsx.sheet.cost-lines");
    }

    static String at(int column, EntryRow row) {
        return Ref.cell(column, row.row());
    }

    /// A grant is income.
    static String sign(Entry entry) {
        return entry.kind() == CostKind.GRANT ? "-" : "";
    }

    /// Participants, quantity, position, price, and what they come to.
    List<Cell> inputs(EntryRow row) {
        List<Cell> cells =
                switch (row.entry().calculation()) {
                    case Calculation.Leave leave -> leave(row, leave);
                    case Calculation.Supplement supplement -> supplement(row, supplement);
                    case Calculation.PerParticipant each ->
                            List.of(
                                    participants(row, each.participants()),
                                    quantity(row, each.quantity()),
                                    Cell.blank(Style.RATE),
                                    price(row, each.unitPrice()));
                    case Calculation.PerMunicipality each ->
                            priced(row, each.quantity(), each.unitPrice());
                    case Calculation.Shared each -> priced(row, each.quantity(), each.unitPrice());
                    case Calculation.Time each -> time(row, each);
                    case Calculation.Fixed each ->
                            List.of(
                                    Cell.blank(Style.INTEGER),
                                    Cell.blank(Style.INTEGER),
                                    Cell.blank(Style.RATE),
                                    Cell.number(Style.INPUT_KRONER, each.amount().toKroner()));
                };
        List<Cell> all = new ArrayList<>(cells);
        all.add(whole(row, cells));
        return all;
    }

    private List<Cell> priced(EntryRow row, int quantity, Money unitPrice) {
        return List.of(
                Cell.blank(Style.INTEGER),
                quantity(row, quantity),
                Cell.blank(Style.RATE),
                price(row, unitPrice));
    }

    private List<Cell> leave(EntryRow row, Calculation.Leave leave) {
        Measure measure = row.line().measure();
        LocalDate day = firstDay(row);
        String days = measure == null ? null : rules.days(measure, day, leave);
        String price = rules.dayPrice(place(row), day, leave.price());
        return List.of(
                participants(row, leave.participants()),
                figure(Style.DAYS, Style.INPUT_DAYS, days, leave.daysAtFull().value()),
                position(row, leave.position()),
                figure(Style.KRONER_ORE, Style.INPUT_KRONER, price, leave.price().kroner()));
    }

    private List<Cell> time(EntryRow row, Calculation.Time time) {
        boolean replaced = row.entry().kind() == CostKind.REPLACEMENT;
        String price = replaced ? rules.dayPrice(place(row), firstDay(row), time.price()) : null;
        return List.of(
                participants(row, time.participants()),
                quantity(row, time.days()),
                Cell.blank(Style.RATE),
                figure(Style.KRONER_ORE, Style.INPUT_KRONER, price, time.price().kroner()));
    }

    private List<Cell> supplement(EntryRow row, Calculation.Supplement supplement) {
        LocalDate newYear = LocalDate.of(row.entry().year(), 1, 1);
        BigDecimal yearly =
                supplement
                        .amount()
                        .toKroner()
                        .multiply(BigDecimal.ONE.add(supplement.addOns().factor()));
        SupplementRule rule = source.plan().find(SupplementRuleFields.TABLE, supplement.rule());
        boolean follows = rule != null && rule.proportional();
        return List.of(
                participants(row, supplement.participants()),
                Cell.blank(Style.INTEGER),
                follows ? position(row, supplement.position()) : Cell.blank(Style.RATE),
                Cell.formula(
                        Style.KRONER_ORE,
                        rules.supplement(place(row), newYear, supplement.rule()),
                        yearly));
    }

    /// The municipality of the participants: whose rates hold, whoever pays.
    private static @Nullable Id place(EntryRow row) {
        Part part = row.part();
        return part == null ? row.entry().municipality() : part.participation().body();
    }

    private static @Nullable LocalDate firstDay(EntryRow row) {
        Measure measure = row.line().measure();
        Period own = row.line().line().period();
        Period period = own.isDated() || measure == null ? own : measure.period();
        return period.from() == null ? period.to() : period.from();
    }

    private Cell participants(EntryRow row, int participants) {
        Part part = row.part();
        return part == null
                ? Cell.number(Style.INPUT_INTEGER, participants)
                : Cell.formula(
                        Style.INTEGER,
                        Ref.on(participantsSheet, Ref.cell(ParticipantsSheet.COUNT, part.row())),
                        participants);
    }

    private Cell position(EntryRow row, Percent position) {
        Part part = row.part();
        return part == null
                ? Cell.number(Style.INPUT_RATE, position.factor())
                : Cell.formula(
                        Style.RATE,
                        Ref.on(participantsSheet, Ref.cell(ParticipantsSheet.POSITION, part.row())),
                        position.factor());
    }

    private Cell quantity(EntryRow row, int quantity) {
        return Cell.formula(Style.INTEGER, onLine(CostLinesSheet.QUANTITY, row), quantity);
    }

    private Cell price(EntryRow row, Money price) {
        return Cell.formula(Style.KRONER_ORE, onLine(CostLinesSheet.PRICE, row), price.toKroner());
    }

    private String onLine(int column, EntryRow row) {
        return Ref.on(linesSheet, Ref.cell(column, row.line().row()));
    }

    private static Cell figure(
            Style linked, Style input, @Nullable String formula, BigDecimal value) {
        return formula == null ? Cell.number(input, value) : Cell.formula(linked, formula, value);
    }

    /// The product of the inputs that are there.
    private static Cell whole(EntryRow row, List<Cell> inputs) {
        List<String> factors = new ArrayList<>();
        BigDecimal product = BigDecimal.ONE;
        for (int i = 0; i < inputs.size(); i++) {
            BigDecimal value = inputs.get(i).number();
            if (value != null) {
                factors.add(at(EntriesSheet.PARTICIPANTS + i, row));
                product = product.multiply(value);
            }
        }
        return Cell.formula(Style.KRONER_ORE, String.join("*", factors), product);
    }

    /// The part of the year, and the year's amount in whole kroner before a grant is turned to
    /// income.
    List<Cell> year(EntryRow row) {
        return switch (row.entry().calculation()) {
            case Calculation.Leave leave -> year(row, leave.share(), own(row));
            case Calculation.PerParticipant each -> year(row, each.share(), own(row));
            case Calculation.PerMunicipality each -> year(row, each.share(), own(row));
            case Calculation.Time each -> year(row, each.share(), own(row));
            case Calculation.Fixed each -> year(row, each.share(), own(row));
            case Calculation.Shared each ->
                    year(row, each.share(), EntriesSheet.kroner(each.total()));
            case Calculation.Supplement each ->
                    List.of(
                            Cell.number(Style.INPUT_INTEGER, each.months()),
                            Cell.number(Style.INTEGER, MONTHS),
                            Cell.formula(Style.KRONER, rounded(part(row)), own(row)));
        };
    }

    private static BigDecimal own(EntryRow row) {
        Money amount = row.entry().amount();
        return EntriesSheet.kroner(
                row.entry().kind() == CostKind.GRANT ? amount.negated() : amount);
    }

    private static List<Cell> year(EntryRow row, YearShare share, BigDecimal value) {
        boolean isSpread = !share.isWhole();
        return List.of(
                isSpread
                        ? Cell.number(Style.INPUT_INTEGER, share.part())
                        : Cell.blank(Style.INTEGER),
                isSpread
                        ? Cell.number(Style.INPUT_INTEGER, share.whole())
                        : Cell.blank(Style.INTEGER),
                Cell.formula(Style.KRONER, yearFormula(row, isSpread), value));
    }

    private static String yearFormula(EntryRow row, boolean isSpread) {
        boolean common = row.entry().calculation() instanceof Calculation.Shared;
        if (common && row.row() > row.first()) {
            return Ref.cell(EntriesSheet.THIS_YEAR, row.first());
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
                        + earlier(EntriesSheet.THIS_YEAR, row, common);
    }

    /// The sum of a column over the earlier years of the same amount.
    private static String earlier(int column, EntryRow row, boolean common) {
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

    private static String rounded(String kroner) {
        return "ROUND(ROUND(" + kroner + ",6),0)";
    }

    /// Weight, all weights, the part in whole kroner, what is left of the division, and the amount.
    List<Cell> sharedOut(EntryRow row, Calculation.Shared shared) {
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

    private static String amountSign(EntryRow row, Calculation.Shared shared) {
        boolean grant = row.entry().kind() == CostKind.GRANT;
        return grant == shared.total().ore() < 0 ? "" : "-";
    }

    private static String column(int column, int first, int last) {
        return Ref.fixed(column, first) + ":" + Ref.fixed(column, last);
    }

    /// The weight, from the cells it follows from where it does.
    private Cell weight(EntryRow row, Calculation.Shared shared) {
        Id municipality = row.entry().municipality();
        String formula = null;
        if (municipality != null && shared.mode() == SplitMode.BY_PARTICIPANTS) {
            formula = participantsOf(row, municipality, shared.weight());
        } else if (municipality != null && shared.mode() == SplitMode.BY_POSITIONS) {
            formula = positionsOf(municipality, shared.weight());
        }
        return figure(
                Style.INTEGER, Style.INPUT_INTEGER, formula, BigDecimal.valueOf(shared.weight()));
    }

    private @Nullable String participantsOf(EntryRow row, Id municipality, long weight) {
        List<String> cells = new ArrayList<>();
        long sum = 0;
        for (Part part : layout.partsOf(row.line().measure())) {
            Participation participation = part.participation();
            Integer count = participation.count();
            if (municipality.equals(participation.body()) && count != null) {
                sum += count;
                cells.add(Ref.on(participantsSheet, Ref.cell(ParticipantsSheet.COUNT, part.row())));
            }
        }
        return sum == weight && !cells.isEmpty() ? String.join("+", cells) : null;
    }

    private @Nullable String positionsOf(Id municipality, long weight) {
        List<String> cells = new ArrayList<>();
        long sum = 0;
        for (StaffingTable.Line line : source.assessment().staffing().rows()) {
            if (municipality.equals(line.municipality()) && line.positions() != null) {
                sum += line.positions();
                cells.add(source.names().of(line.staffing()));
            }
        }
        return sum == weight && !cells.isEmpty() ? String.join("+", cells) : null;
    }

    /// Whether a line's amounts come from its own quantity and price.
    static boolean isPriced(CostLine line) {
        return line.kind() != CostKind.LEAVE && line.kind() != CostKind.SUPPLEMENT;
    }
}
