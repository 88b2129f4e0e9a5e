package no.kompetanseplan.sample;

import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.CostLine;
import no.kompetanseplan.model.CostLineFields;
import no.kompetanseplan.model.GrantFields;
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

/// The cost lines behind the words of KOSTNAD/RESSURSBRUK. Three rows of the source give an amount,
/// one of them that there is nothing to pay; whatever else they name is a line without one, and the
/// budget tells what it lacks. Only what the source says is calculated later is marked so.
final class SampleCosts {

    private static final String FOOD_AND_ROOMS = "Lokaler, mat og eventuelle forelesere";
    private static final String REPLACEMENT = "Vikarutgifter";
    private static final String TRAVEL = "Reise";
    private static final String FEE = "Kursavgift";
    private static final String TIME = "Tid avsatt til deltakelse og reise";
    private static final String NOBODY = "";

    private final Facts facts;
    private final List<Row> rows = new ArrayList<>();

    private SampleCosts(Facts facts) {
        this.facts = facts;
    }

    static List<Row> rows(Facts facts) {
        SampleCosts part = new SampleCosts(facts);
        part.recruitment();
        part.mobilisation();
        part.courses();
        part.studies();
        part.byTheRules();
        return part.rows;
    }

    private void recruitment() {
        together("R01", CostKind.GRANT, "Eksterne midler fra Fylkesmannen", "FM");
        stipend("S1", "Stipend ved oppstart av utdanningen");
        stipend("S2", "Stipend ved avslutning av utdanningsløpet");
        each("R02", CostKind.REPLACEMENT, REPLACEMENT);
        together("R03", CostKind.OTHER, "Del av kostnadene som UiT dekker", "UIT");
        together("R04", CostKind.OWN_TIME, "Tidsressurs for utredning og oppfølging", NOBODY);
        put(
                line(
                                "R05",
                                CostKind.OTHER,
                                "Merkostnad ved omgjorte stillingshjemler, 1:1,2",
                                NOBODY)
                        .set(CostLineFields.BASIS, CostBasis.PER_MUNICIPALITY)
                        .set(CostLineFields.SPLIT_SOURCE, "Kapittel 4.1 og 7")
                        .set(
                                CostLineFields.NOTE,
                                "Regnes av forholdstallet når kommunen har sagt hvor mange"
                                        + " stillinger det gjelder."));
    }

    private void mobilisation() {
        each("M01", CostKind.OWN_TIME, TIME);
        together("M01", CostKind.VENUE, FOOD_AND_ROOMS, "NTSS");
        each("M02", CostKind.OWN_TIME, TIME);
        together("M02", CostKind.VENUE, FOOD_AND_ROOMS, "NTSS");
        each("M02", CostKind.REPLACEMENT, REPLACEMENT);
        put(
                line("M03", CostKind.VENUE, FOOD_AND_ROOMS, "NTSS")
                        .set(CostLineFields.BASIS, CostBasis.FIXED)
                        .set(
                                CostLineFields.NOTE,
                                "NTSS tar administrativt ansvar det første året."));
        each("M03", CostKind.REPLACEMENT, REPLACEMENT);
        each("M03", CostKind.TRAVEL, TRAVEL);
        each("M04", CostKind.REPLACEMENT, REPLACEMENT);
        each("M04", CostKind.TRAVEL, TRAVEL);
    }

    private void courses() {
        put(
                perParticipant("K01", CostKind.FEE, "Påmelding")
                        .set(CostLineFields.UNIT_PRICE, amount("K01")));
        put(
                perParticipant("K01", CostKind.OWN_TIME, "Fri til webinarer og mellomarbeid")
                        .set(CostLineFields.QUANTITY, 10)
                        .set(
                                CostLineFields.NOTE,
                                "To dager per måned i fem måneder, desember 2015–april 2016. Om de"
                                        + " to dagene også gjelder webinarene, står ikke."));
        put(
                line("K02", CostKind.GRANT, "Tilskudd til utgifter", "USH")
                        .set(CostLineFields.BASIS, CostBasis.FIXED)
                        .set(CostLineFields.SPLIT, SplitMode.EQUAL)
                        .set(CostLineFields.UNIT_PRICE, amount("K02"))
                        .set(CostLineFields.GRANT, Draft.id(GrantFields.TABLE, SampleGrants.USH))
                        .set(
                                CostLineFields.NOTE,
                                "Kilden sier ikke om beløpet er samlet eller per kommune; her er"
                                        + " det ført som samlet."));
        together("K02", CostKind.VENUE, "Forelesere og lokaler", "USH");
        each("K02", CostKind.REPLACEMENT, REPLACEMENT);
        put(
                line("K03", CostKind.FEE, "Gratis kurs", NOBODY)
                        .set(CostLineFields.BASIS, CostBasis.FIXED)
                        .set(CostLineFields.UNIT_PRICE, amount("K03")));
        together("K03", CostKind.LECTURER, "Foreleser og lunsj", "UIT");
        put(
                perParticipant("K03", CostKind.OWN_TIME, "Arbeidstid til kurset")
                        .set(CostLineFields.QUANTITY, 1)
                        .set(
                                CostLineFields.NOTE,
                                "Kurset er gratis og varer én dag; den dagen går av"
                                        + " arbeidstiden."));
        together("K06", CostKind.VENUE, FOOD_AND_ROOMS, "NTSS");
        each("K06", CostKind.REPLACEMENT, REPLACEMENT);
        each("K06", CostKind.TRAVEL, TRAVEL);
        later("K08", CostKind.FEE, "Kurset, beregnes når opplegget er klart");
        each("K08", CostKind.REPLACEMENT, REPLACEMENT);
        each("K09", CostKind.FEE, FEE);
        each("K09", CostKind.REPLACEMENT, REPLACEMENT);
        each("K11", CostKind.FEE, FEE);
        each("K11", CostKind.REPLACEMENT, REPLACEMENT);
        together("K13", CostKind.VENUE, "Alt unntatt reise og vikar", "NTSS");
        each("K13", CostKind.REPLACEMENT, REPLACEMENT);
        each("K13", CostKind.TRAVEL, TRAVEL);
    }

    private void studies() {
        put(
                line(
                                "K04",
                                CostKind.FEE,
                                "Offentlig godkjent fagskole, gratis for studenten",
                                NOBODY)
                        .set(CostLineFields.BASIS, CostBasis.FIXED)
                        .set(CostLineFields.UNIT_PRICE, Money.ZERO));
        put(
                Draft.of(CostLineFields.TABLE, "K04/PRIVATE")
                        .set(CostLineFields.MEASURE, Draft.id(MeasureFields.TABLE, "K04"))
                        .set(CostLineFields.KIND, CostKind.FEE)
                        .set(CostLineFields.TEXT, "Studieavgift ved privat skole")
                        .set(CostLineFields.BASIS, CostBasis.PER_PARTICIPANT)
                        .set(CostLineFields.SPLIT, SplitMode.BY_PARTICIPANTS)
                        .set(CostLineFields.NOTE, "Kan dekkes av fylkeskommunen etter søknad.")
                        .set(CostLineFields.RANK, Rank.at(rows.size())));
        each("K04", CostKind.OWN_TIME, "Arbeidstid til samlinger");
        together("K04", CostKind.OTHER, "Kommunale stimuleringstiltak", NOBODY);
        later("K07", CostKind.FEE, "Studieavgift, avhengig av leverandør");
        later("K07", CostKind.REPLACEMENT, REPLACEMENT);
        for (String study : List.of("K14", "K15", "K18", "K21", "K22")) {
            later(study, CostKind.OTHER, "Studiet, beregnes når opplegget er klart");
        }
        each("K19", CostKind.TRAVEL, "Reise og opphold ved samlinger");
        each("K19", CostKind.REPLACEMENT, REPLACEMENT);
    }

    /// A study with credits has a leave line, and one of those that a supplement is given for has a
    /// line for it: what they cost follows from 6.1 and 6.2 and from how many take part, which the
    /// source does not say.
    private void byTheRules() {
        for (Fact fact : facts.table("action_plan")) {
            if (fact.has("credits_min")) {
                put(
                        perParticipant(
                                        fact.get("id"),
                                        CostKind.LEAVE,
                                        "Permisjon med lønn etter 6.1")
                                .set(
                                        CostLineFields.NOTE,
                                        "Gjelder bare når permisjon med lønn blir innvilget."));
                if (fact.number("credits_max") >= leastCredits()) {
                    supplement(fact.get("id"));
                }
            }
        }
        supplement("K04");
    }

    private int leastCredits() {
        return facts.table("rules").stream()
                .filter(rule -> rule.get("group").equals("supplement") && rule.has("threshold"))
                .mapToInt(rule -> rule.number("threshold"))
                .min()
                .orElseThrow();
    }

    private void supplement(String measure) {
        put(
                perParticipant(measure, CostKind.SUPPLEMENT, "Kompetansetillegg etter 6.2")
                        .set(
                                CostLineFields.NOTE,
                                "Utdanningen er pekt ut i den regionale planen, slik 6.2 krever."));
    }

    /// «Inntil» is a ceiling: the most it can turn out to be, never the likely amount.
    private void stipend(String rule, String text) {
        put(
                Draft.of(CostLineFields.TABLE, "R01/" + rule)
                        .set(CostLineFields.MEASURE, Draft.id(MeasureFields.TABLE, "R01"))
                        .set(CostLineFields.KIND, CostKind.STIPEND)
                        .set(CostLineFields.TEXT, text)
                        .set(CostLineFields.BASIS, CostBasis.PER_PARTICIPANT)
                        .set(CostLineFields.SPLIT, SplitMode.BY_PARTICIPANTS)
                        .set(
                                CostLineFields.HIGH_PRICE,
                                Money.kroner(facts.find("rules", rule).number("value_max")))
                        .set(
                                CostLineFields.NOTE,
                                "Tak etter 6.3. Kommunen prioriterer når tildelingen fra"
                                        + " Fylkesmannen og antall søkere er kjent.")
                        .set(CostLineFields.RANK, Rank.at(rows.size())));
    }

    private void together(String measure, CostKind kind, String text, String payer) {
        put(line(measure, kind, text, payer).set(CostLineFields.BASIS, CostBasis.FIXED));
    }

    private void each(String measure, CostKind kind, String text) {
        put(perParticipant(measure, kind, text));
    }

    private void later(String measure, CostKind kind, String text) {
        put(perParticipant(measure, kind, text).set(CostLineFields.NOT_CALCULATED, true));
    }

    private Draft<CostLine> perParticipant(String measure, CostKind kind, String text) {
        return line(measure, kind, text, NOBODY)
                .set(CostLineFields.BASIS, CostBasis.PER_PARTICIPANT)
                .set(CostLineFields.SPLIT, SplitMode.BY_PARTICIPANTS);
    }

    private Money amount(String measure) {
        return Money.kroner(facts.find("action_plan", measure).number("amount_nok"));
    }

    private Draft<CostLine> line(String measure, CostKind kind, String text, String payer) {
        return Draft.of(CostLineFields.TABLE, measure + "/" + kind)
                .set(CostLineFields.MEASURE, Draft.id(MeasureFields.TABLE, measure))
                .set(CostLineFields.KIND, kind)
                .set(CostLineFields.TEXT, text)
                .set(CostLineFields.PAYER, payer(payer))
                .set(CostLineFields.RANK, Rank.at(rows.size()));
    }

    private void put(Draft<CostLine> line) {
        rows.add(line.row());
    }

    private static @Nullable Id payer(String body) {
        return body.equals(NOBODY) ? null : Draft.id(BodyFields.TABLE, body);
    }
}
