package no.kompetanseplan.exchange.xlsx.cost;

import no.kompetanseplan.budget.Calculation;
import no.kompetanseplan.budget.Entry;
import no.kompetanseplan.exchange.xlsx.cost.CostLayout.EntryRow;
import no.kompetanseplan.exchange.xlsx.cost.CostLayout.Part;
import no.kompetanseplan.exchange.xlsx.page.Cell;
import no.kompetanseplan.exchange.xlsx.page.Ref;
import no.kompetanseplan.exchange.xlsx.page.Style;
import no.kompetanseplan.exchange.xlsx.sheet.Source;
import no.kompetanseplan.model.CostLine;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.SupplementRule;
import no.kompetanseplan.model.SupplementRuleFields;
import no.kompetanseplan.model.choice.CostKind;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.model.value.Percent;
import no.kompetanseplan.model.value.Period;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What an entry is reckoned from: participants, quantity, position and price, each from the cell
/// where people change it.
final class EntryInputs {

    private final Source source;
    private final CostLayout layout;
    private final RuleFormulas rules;
    private final String participantsSheet;
    private final String linesSheet;
    private final String sharesSheet;

    EntryInputs(Source source, CostLayout layout, RuleFormulas rules) {
        this.source = source;
        this.layout = layout;
        this.rules = rules;
        this.participantsSheet = source.text("xlsx.sheet.participants");
        this.linesSheet = source.text("xlsx.sheet.cost-lines");
        this.sharesSheet = source.text("xlsx.sheet.shares");
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
                    case Calculation.Stipend stipend ->
                            List.of(
                                    participants(row, stipend.participants()),
                                    Cell.blank(Style.INTEGER),
                                    Cell.blank(Style.RATE),
                                    Cell.formula(
                                            Style.KRONER_ORE,
                                            rules.stipend(stipend.rule()),
                                            stipend.ceiling().toKroner()));
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
                                    agreed(each));
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

    private Cell agreed(Calculation.Fixed fixed) {
        ShareRows.Share share = layout.shares().share(fixed.agreement());
        String formula =
                share == null
                        ? null
                        : Ref.on(sharesSheet, Ref.cell(SharesSheet.AMOUNT, share.row()));
        return figure(Style.KRONER_ORE, Style.INPUT_KRONER, formula, fixed.amount().toKroner());
    }

    private List<Cell> time(EntryRow row, Calculation.Time time) {
        boolean replaced = row.entry().kind() == CostKind.REPLACEMENT;
        String price =
                replaced
                        ? rules.dayPrice(place(row), firstDay(row), time.price())
                        : rules.ownDay(place(row), firstDay(row), time.price());
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
        Calculation.Group group = CostLayout.group(row.entry().calculation());
        return group == null ? row.entry().municipality() : group.municipality();
    }

    /// The day whose rules and prices hold: the first of those who take part.
    private static @Nullable LocalDate firstDay(EntryRow row) {
        Measure measure = row.line().measure();
        Period own = row.line().line().period();
        Period period = own.isDated() || measure == null ? own : measure.period();
        LocalDate first = period.from() == null ? period.to() : period.from();
        Integer year = row.part() == null ? null : row.part().participation().year();
        return first == null || year == null ? first : first.withYear(year);
    }

    private Cell participants(EntryRow row, int participants) {
        Part part = row.part();
        return part == null
                ? Cell.number(Style.INPUT_INTEGER, participants == 1 ? null : participants)
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
        int column = layout.priceColumn(row.line().line());
        return Cell.formula(Style.KRONER_ORE, onLine(column, row), price.toKroner());
    }

    private String onLine(int column, EntryRow row) {
        return Ref.on(linesSheet, Ref.cell(column, row.line().row()));
    }

    static Cell figure(Style linked, Style input, @Nullable String formula, BigDecimal value) {
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

    /// Whether a line's amounts come from its own quantity and price.
    static boolean isPriced(CostLine line) {
        return line.kind() != CostKind.LEAVE && line.kind() != CostKind.SUPPLEMENT;
    }
}
