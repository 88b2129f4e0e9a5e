package no.kompetanseplan.sample;

import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.Grant;
import no.kompetanseplan.model.GrantFields;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.choice.GrantState;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.model.value.Rank;

import java.util.ArrayList;
import java.util.List;

/// The money of others that the sample plan names: what is given, and what the region means to
/// apply for, year by year. Only one has an amount in the source.
final class SampleGrants {

    /// What the centre for nursing homes has given the municipalities.
    static final String USH = "USH";

    private static final String GOVERNOR = "FM";

    private final Facts facts;
    private final List<Row> rows = new ArrayList<>();

    private SampleGrants(Facts facts) {
        this.facts = facts;
    }

    static List<Row> rows(Facts facts) {
        SampleGrants part = new SampleGrants(facts);
        part.given();
        part.appliedForEachYear();
        return part.rows;
    }

    private void given() {
        put(
                grant(USH, "Tilskudd fra USH", USH, GrantState.AWARDED)
                        .set(
                                GrantFields.PURPOSE,
                                "Kommunenes utgifter til samlingene om dokumentasjon av helsehjelp")
                        .set(
                                GrantFields.AWARDED,
                                Money.kroner(facts.find("action_plan", "K02").number("amount_nok")))
                        .set(
                                GrantFields.UNCLEAR,
                                "Om beløpet er samlet eller til hver kommune, står ikke.")
                        .set(GrantFields.SOURCE, "Kapittel 7"));
    }

    private void appliedForEachYear() {
        put(
                grant(
                                GOVERNOR + "/plan",
                                "Midler til de prioriterte tiltakene",
                                GOVERNOR,
                                GrantState.PLANNED)
                        .set(GrantFields.PURPOSE, "Tiltakene som er prioritert i planen")
                        .set(GrantFields.SOURCE, "Kapittel 6")
                        .set(GrantFields.NOTE, "Beløpet er ikke oppgitt."));
        int first = year("plan_period_from");
        int last = year("plan_period_to");
        for (int year = first; year <= last; year++) {
            put(
                    grant(
                                    GOVERNOR + "/" + year,
                                    "Stipend til ansatte " + year,
                                    GOVERNOR,
                                    GrantState.PLANNED)
                            .set(
                                    GrantFields.PURPOSE,
                                    "Ansatte som tar utdanning til helsefagarbeider")
                            .set(GrantFields.SOURCE, "6.3")
                            .set(
                                    GrantFields.NOTE,
                                    "Søkes hvert år. Beløpet er ikke oppgitt; Fylkesmannen"
                                            + " prioriterer område og tildeler."));
        }
    }

    private int year(String key) {
        return Integer.parseInt(facts.plan(key).substring(0, 4));
    }

    private Draft<Grant> grant(String fact, String title, String giver, GrantState state) {
        return Draft.of(GrantFields.TABLE, fact)
                .set(GrantFields.TITLE, title)
                .set(GrantFields.GIVER, Draft.id(BodyFields.TABLE, giver))
                .set(GrantFields.STATE, state)
                .set(GrantFields.RANK, Rank.at(rows.size()));
    }

    private void put(Draft<Grant> grant) {
        rows.add(grant.row());
    }
}
