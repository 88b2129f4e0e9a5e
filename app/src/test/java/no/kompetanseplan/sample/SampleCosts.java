package no.kompetanseplan.sample;

import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.CostLine;
import no.kompetanseplan.model.CostLineFields;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.choice.CostBasis;
import no.kompetanseplan.model.choice.CostKind;
import no.kompetanseplan.model.choice.SplitMode;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.model.value.Rank;
import no.kompetanseplan.sample.Facts.Fact;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// The cost lines behind the words of KOSTNAD/RESSURSBRUK. Two rows of the source give an amount;
/// whatever else they name is a line that is not calculated.
final class SampleCosts {

    private static final String FOOD_AND_ROOMS = "Lokaler, mat og eventuelle forelesere";
    private static final String REPLACEMENT = "Vikarutgifter";
    private static final String NOBODY = "";

    private final Facts facts;
    private final List<Row> rows = new ArrayList<>();

    private SampleCosts(Facts facts) {
        this.facts = facts;
    }

    static List<Row> rows(Facts facts) {
        SampleCosts part = new SampleCosts(facts);
        part.recruitmentAndMobilisation();
        part.courses();
        part.leave();
        return part.rows;
    }

    private void recruitmentAndMobilisation() {
        fixed("R01", CostKind.GRANT, "Eksterne midler fra Fylkesmannen", "FM");
        each("R02", CostKind.REPLACEMENT, REPLACEMENT);
        fixed("R03", CostKind.OTHER, "Del av kostnadene som UiT dekker", "UIT");
        fixed("M01", CostKind.VENUE, FOOD_AND_ROOMS, "NTSS");
        fixed("M02", CostKind.VENUE, FOOD_AND_ROOMS, "NTSS");
        each("M02", CostKind.REPLACEMENT, REPLACEMENT);
        fixed("M03", CostKind.VENUE, FOOD_AND_ROOMS, "NTSS");
        each("M03", CostKind.REPLACEMENT, REPLACEMENT);
        each("M03", CostKind.TRAVEL, "Reise");
        each("M04", CostKind.REPLACEMENT, REPLACEMENT);
        each("M04", CostKind.TRAVEL, "Reise");
    }

    private void courses() {
        amount("K01", CostKind.FEE, "Påmelding", CostBasis.PER_PARTICIPANT, NOBODY);
        each("K01", CostKind.OTHER, "Fri til webinarer og mellomarbeid, to dager i måneden");
        amount("K02", CostKind.GRANT, "Tilskudd til utgifter", CostBasis.FIXED, "USH");
        fixed("K02", CostKind.VENUE, "Forelesere og lokaler", "USH");
        each("K02", CostKind.REPLACEMENT, REPLACEMENT);
        each("K04", CostKind.FEE, "Studieavgift ved privat skole");
        fixed("K06", CostKind.VENUE, FOOD_AND_ROOMS, "NTSS");
        each("K06", CostKind.REPLACEMENT, REPLACEMENT);
        each("K06", CostKind.TRAVEL, "Reise");
        each("K07", CostKind.FEE, "Studieavgift");
        each("K07", CostKind.REPLACEMENT, REPLACEMENT);
        each("K08", CostKind.REPLACEMENT, REPLACEMENT);
        each("K09", CostKind.FEE, "Kursavgift");
        each("K09", CostKind.REPLACEMENT, REPLACEMENT);
        each("K11", CostKind.FEE, "Kursavgift");
        each("K11", CostKind.REPLACEMENT, REPLACEMENT);
        fixed("K13", CostKind.VENUE, "Alt unntatt reise og vikar", "NTSS");
        each("K13", CostKind.REPLACEMENT, REPLACEMENT);
        each("K13", CostKind.TRAVEL, "Reise");
        each("K19", CostKind.TRAVEL, "Reise og opphold ved samlinger");
        each("K19", CostKind.REPLACEMENT, REPLACEMENT);
    }

    /// A study with credits has a leave line: what it costs follows from chapter 6.1 and from how
    /// many take part, which the source does not say.
    private void leave() {
        for (Fact fact : facts.table("action_plan")) {
            if (fact.has("credits_min")) {
                rows.add(
                        line(fact.get("id"), CostKind.LEAVE, "Permisjon med lønn etter 6.1", NOBODY)
                                .set(CostLineFields.BASIS, CostBasis.PER_PARTICIPANT)
                                .set(CostLineFields.SPLIT, SplitMode.BY_PARTICIPANTS)
                                .set(
                                        CostLineFields.NOTE,
                                        "Gjelder bare når permisjon med lønn blir innvilget.")
                                .row());
            }
        }
    }

    private void fixed(String measure, CostKind kind, String text, String payer) {
        rows.add(
                line(measure, kind, text, payer)
                        .set(CostLineFields.BASIS, CostBasis.FIXED)
                        .set(CostLineFields.NOT_CALCULATED, true)
                        .row());
    }

    private void each(String measure, CostKind kind, String text) {
        rows.add(
                line(measure, kind, text, NOBODY)
                        .set(CostLineFields.BASIS, CostBasis.PER_PARTICIPANT)
                        .set(CostLineFields.SPLIT, SplitMode.BY_PARTICIPANTS)
                        .set(CostLineFields.NOT_CALCULATED, true)
                        .row());
    }

    private void amount(String measure, CostKind kind, String text, CostBasis basis, String payer) {
        Fact fact =
                facts.table("action_plan").stream()
                        .filter(each -> each.get("id").equals(measure))
                        .findFirst()
                        .orElseThrow();
        boolean shared = basis == CostBasis.PER_PARTICIPANT;
        rows.add(
                line(measure, kind, text, payer)
                        .set(CostLineFields.BASIS, basis)
                        .set(
                                CostLineFields.SPLIT,
                                shared ? SplitMode.BY_PARTICIPANTS : SplitMode.EQUAL)
                        .set(CostLineFields.UNIT_PRICE, Money.kroner(fact.number("amount_nok")))
                        .set(
                                CostLineFields.NOTE,
                                shared
                                        ? ""
                                        : "Kilden sier ikke om beløpet er samlet eller per kommune;"
                                                + " her er det ført som samlet.")
                        .row());
    }

    private Draft<CostLine> line(String measure, CostKind kind, String text, String payer) {
        return Draft.of(CostLineFields.TABLE, measure + "/" + kind)
                .set(CostLineFields.MEASURE, Draft.id(MeasureFields.TABLE, measure))
                .set(CostLineFields.KIND, kind)
                .set(CostLineFields.TEXT, text)
                .set(CostLineFields.PAYER, payer(payer))
                .set(CostLineFields.RANK, Rank.at(rows.size()));
    }

    private static @Nullable Id payer(String body) {
        return body.equals(NOBODY) ? null : Draft.id(BodyFields.TABLE, body);
    }
}
