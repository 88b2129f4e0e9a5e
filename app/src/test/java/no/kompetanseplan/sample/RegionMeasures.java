package no.kompetanseplan.sample;

import no.kompetanseplan.model.CostLine;
import no.kompetanseplan.model.CostLineFields;
import no.kompetanseplan.model.CostShareFields;
import no.kompetanseplan.model.DimensionFields;
import no.kompetanseplan.model.FocusAreaFields;
import no.kompetanseplan.model.GoalFields;
import no.kompetanseplan.model.GrantFields;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.ParticipationFields;
import no.kompetanseplan.model.ProfessionFields;
import no.kompetanseplan.model.ProposalFields;
import no.kompetanseplan.model.ResponsibilityFields;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.choice.CostBasis;
import no.kompetanseplan.model.choice.CostKind;
import no.kompetanseplan.model.choice.CostState;
import no.kompetanseplan.model.choice.Funding;
import no.kompetanseplan.model.choice.MeasureState;
import no.kompetanseplan.model.choice.ProposalFate;
import no.kompetanseplan.model.choice.ProposalKind;
import no.kompetanseplan.model.choice.ResponsibilityRole;
import no.kompetanseplan.model.choice.SplitMode;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.model.value.Percent;
import no.kompetanseplan.model.value.Rank;
import no.kompetanseplan.model.value.Ranked;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/// The measures of the example region: a line for each in `region-measures.txt`, with its cost
/// lines below. How many take part is drawn with a fixed seed.
///
/// A measure: number | title | goal | target group | scope | from | to | period in words | credits
/// | months | profession | participants per thousand positions | years they begin | area |
/// responsible | state | cost in words. A cost line: kind | basis | quantity | price/low/high |
/// what else | payer | text.
final class RegionMeasures {

    private static final String NONE = "-";
    private static final int SEED = 2026;

    /// Positions of those who take part, in percent.
    private static final int[] POSITIONS = {100, 100, 80, 75, 60};

    private final List<Row> rows = new ArrayList<>();
    private final SplittableRandom random = new SplittableRandom(SEED);
    private String measure = "";
    private int places;

    private RegionMeasures() {}

    static Id id(Table<?> table, String name) {
        return RegionBodies.id(table, name);
    }

    static List<Row> rows() {
        RegionMeasures part = new RegionMeasures();
        for (String line : SampleChapters.resource("region-measures.txt").lines().toList()) {
            String[] cells = cells(line);
            if (line.startsWith("- ")) {
                cells[0] = cells[0].substring(2);
                part.cost(cells);
            } else {
                part.measure(cells);
            }
        }
        return part.rows;
    }

    private static String[] cells(String line) {
        return Arrays.stream(line.split(" \\| ", -1)).map(String::strip).toArray(String[]::new);
    }

    private void measure(String[] cells) {
        measure = cells[0];
        String letter = measure.substring(0, 1);
        boolean isCourse = letter.equals("K");
        String[] credits = cells[8].split("-", -1);
        Ranked areas = Ranked.of(List.of(id(FocusAreaFields.TABLE, cells[13])));
        rows.add(
                Draft.of(MeasureFields.TABLE, id(MeasureFields.TABLE, measure))
                        .set(MeasureFields.DIMENSION, id(DimensionFields.TABLE, letter))
                        .set(MeasureFields.AREA_WORDING, isCourse ? cells[13] : "")
                        .set(MeasureFields.TITLE, cells[1])
                        .set(MeasureFields.GOAL, cells[2])
                        .set(MeasureFields.TARGET_GROUP, cells[3])
                        .set(MeasureFields.SCOPE, cells[4])
                        .set(MeasureFields.PERIOD, Draft.period(cells[5], cells[6], cells[7]))
                        .set(MeasureFields.RESPONSIBLE_WORDING, cells[14])
                        .set(MeasureFields.COST_WORDING, cells[16])
                        .set(MeasureFields.COST_STATE, state(cells[16]))
                        .set(MeasureFields.STATE, MeasureState.valueOf(cells[15]))
                        .set(MeasureFields.CREDITS, number(credits[0]))
                        .set(
                                MeasureFields.CREDITS_TO,
                                credits.length > 1 ? number(credits[1]) : null)
                        .set(MeasureFields.MONTHS, number(cells[9]))
                        .set(MeasureFields.AREAS, areas)
                        .set(
                                MeasureFields.PROPOSALS,
                                Ranked.of(List.of(id(ProposalFields.TABLE, measure))))
                        .set(MeasureFields.GOALS, Ranked.of(List.of(id(GoalFields.TABLE, letter))))
                        .set(MeasureFields.RANK, Rank.at(places++))
                        .row());
        proposal(cells);
        responsible(cells[14]);
        participants(cells);
    }

    private static CostState state(String words) {
        if (words.startsWith("Beregnes")) {
            return CostState.NOT_CALCULATED;
        }
        if (words.startsWith("Avhengig")) {
            return CostState.DEPENDS;
        }
        if (words.startsWith("Gratis")) {
            return CostState.FREE;
        }
        return words.startsWith("Tid") ? CostState.OWN_TIME : CostState.AMOUNT;
    }

    private static @Nullable Integer number(String cell) {
        return cell.equals(NONE) || cell.isEmpty() ? null : Integer.valueOf(cell);
    }

    private void proposal(String[] cells) {
        rows.add(
                Draft.of(ProposalFields.TABLE, id(ProposalFields.TABLE, measure))
                        .set(ProposalFields.AREA, id(FocusAreaFields.TABLE, cells[13]))
                        .set(ProposalFields.KIND, ProposalKind.NUMBERED)
                        .set(ProposalFields.NUMBER, measure.substring(1))
                        .set(ProposalFields.TITLE, cells[1])
                        .set(ProposalFields.FATE, ProposalFate.IN_PLAN)
                        .set(ProposalFields.RANK, Rank.at(places++))
                        .row());
    }

    private void responsible(String name) {
        rows.add(
                Draft.of(ResponsibilityFields.TABLE, id(ResponsibilityFields.TABLE, measure))
                        .set(ResponsibilityFields.MEASURE, id(MeasureFields.TABLE, measure))
                        .set(ResponsibilityFields.BODY, RegionBodies.body(name))
                        .set(ResponsibilityFields.ROLE, ResponsibilityRole.RESPONSIBLE)
                        .set(ResponsibilityFields.RANK, Rank.at(places++))
                        .row());
    }

    private void participants(String[] cells) {
        int perThousand = Integer.parseInt(cells[11]);
        Id profession = cells[10].equals(NONE) ? null : id(ProfessionFields.TABLE, cells[10]);
        List<String> years = List.of(cells[12].split(",", -1));
        for (Map.Entry<String, Integer> each : RegionBodies.SIZES.entrySet()) {
            for (String year : years) {
                int count = drawn(each.getValue() * perThousand);
                if (perThousand > 0 && count > 0) {
                    String fact = measure + "/" + each.getKey() + "/" + year;
                    rows.add(
                            Draft.of(ParticipationFields.TABLE, id(ParticipationFields.TABLE, fact))
                                    .set(
                                            ParticipationFields.MEASURE,
                                            id(MeasureFields.TABLE, measure))
                                    .set(ParticipationFields.BODY, RegionBodies.body(each.getKey()))
                                    .set(ParticipationFields.COUNT, count)
                                    .set(ParticipationFields.POSITION, position())
                                    .set(ParticipationFields.YEAR, number(year))
                                    .set(ParticipationFields.PROFESSION, profession)
                                    .set(ParticipationFields.RANK, Rank.at(places++))
                                    .row());
                }
            }
        }
    }

    /// About so many thousandths, from half to one and a half of it.
    private int drawn(int thousandths) {
        return (thousandths * (500 + random.nextInt(1000)) / 1000 + 500) / 1000;
    }

    private Percent position() {
        return Percent.of(POSITIONS[random.nextInt(POSITIONS.length)]);
    }

    private void cost(String[] cells) {
        CostKind kind = CostKind.valueOf(cells[0]);
        CostBasis basis =
                switch (cells[1]) {
                    case "each" -> CostBasis.PER_PARTICIPANT;
                    case "municipality" -> CostBasis.PER_MUNICIPALITY;
                    default -> CostBasis.FIXED;
                };
        String fact = measure + "/" + places;
        Id line = id(CostLineFields.TABLE, fact);
        String[] prices = cells[3].split("/", -1);
        Draft<CostLine> draft =
                Draft.of(CostLineFields.TABLE, line)
                        .set(CostLineFields.MEASURE, id(MeasureFields.TABLE, measure))
                        .set(CostLineFields.KIND, kind)
                        .set(CostLineFields.TEXT, cells[6])
                        .set(CostLineFields.BASIS, basis)
                        .set(CostLineFields.QUANTITY, number(cells[2]))
                        .set(CostLineFields.UNIT_PRICE, kroner(prices[0]))
                        .set(CostLineFields.LOW_PRICE, prices.length > 1 ? kroner(prices[1]) : null)
                        .set(
                                CostLineFields.HIGH_PRICE,
                                prices.length > 2 ? kroner(prices[2]) : null)
                        .set(
                                CostLineFields.PAYER,
                                cells[5].equals(NONE) ? null : RegionBodies.body(cells[5]))
                        .set(CostLineFields.RANK, Rank.at(places++));
        if (basis == CostBasis.PER_PARTICIPANT) {
            draft.set(CostLineFields.SPLIT, SplitMode.BY_PARTICIPANTS);
        }
        List.of(cells[4].split(" ", -1)).forEach(word -> flag(draft, line, fact, word));
        rows.add(draft.row());
    }

    private static @Nullable Money kroner(String cell) {
        return cell.equals(NONE) ? null : Money.kroner(Long.parseLong(cell));
    }

    private void flag(Draft<CostLine> draft, Id line, String fact, String word) {
        String value = word.substring(word.indexOf('=') + 1);
        switch (word.replaceFirst("=.*", "")) {
            case "adjusted" -> draft.set(CostLineFields.ADJUSTED, true);
            case "yearly" -> draft.set(CostLineFields.EVERY_YEAR, true);
            case "later" -> draft.set(CostLineFields.NOT_CALCULATED, true);
            case "funded" -> draft.set(CostLineFields.FUNDING, Funding.FUNDED);
            case "unfunded" -> draft.set(CostLineFields.FUNDING, Funding.UNFUNDED);
            case "equal" -> split(draft, SplitMode.EQUAL);
            case "participants" -> split(draft, SplitMode.BY_PARTICIPANTS);
            case "positions" -> split(draft, SplitMode.BY_POSITIONS);
            case "residents" -> split(draft, SplitMode.BY_RESIDENTS);
            case "grant" -> draft.set(CostLineFields.GRANT, id(GrantFields.TABLE, value));
            case "fixed" -> {
                split(draft, SplitMode.FIXED);
                share(line, fact, "kommunene", null, Money.kroner(Long.parseLong(value)));
            }
            case "percent" -> {
                split(draft, SplitMode.PERCENT);
                int percent = Integer.parseInt(value);
                share(line, fact, "kommunene", Percent.of(percent), null);
                share(line, fact, "Fylkeskommunen", Percent.of(100 - percent), null);
            }
            case NONE -> {}
            default -> throw new IllegalArgumentException(word);
        }
    }

    private static void split(Draft<CostLine> draft, SplitMode mode) {
        draft.set(CostLineFields.SPLIT, mode).set(CostLineFields.SPLIT_SOURCE, "6.5");
    }

    private void share(
            Id line, String fact, String body, @Nullable Percent percent, @Nullable Money amount) {
        rows.add(
                Draft.of(CostShareFields.TABLE, id(CostShareFields.TABLE, fact + "/" + body))
                        .set(CostShareFields.LINE, line)
                        .set(CostShareFields.BODY, RegionBodies.body(body))
                        .set(CostShareFields.PERCENT, percent)
                        .set(CostShareFields.AMOUNT, amount)
                        .set(CostShareFields.RANK, Rank.at(places++))
                        .row());
    }
}
