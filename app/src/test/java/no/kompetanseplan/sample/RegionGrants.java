package no.kompetanseplan.sample;

import no.kompetanseplan.model.Agreement;
import no.kompetanseplan.model.AgreementFields;
import no.kompetanseplan.model.BankEntryFields;
import no.kompetanseplan.model.Grant;
import no.kompetanseplan.model.GrantApplicationFields;
import no.kompetanseplan.model.GrantFields;
import no.kompetanseplan.model.GrantUseFields;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.PostShareFields;
import no.kompetanseplan.model.ProfessionFields;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.SharedPostFields;
import no.kompetanseplan.model.choice.AgreementKind;
import no.kompetanseplan.model.choice.AgreementState;
import no.kompetanseplan.model.choice.BankKind;
import no.kompetanseplan.model.choice.GrantState;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.model.value.Percent;
import no.kompetanseplan.model.value.Rank;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Grants with applications and what was spent, agreements in every state, posts that are shared
/// and what the municipalities offer each other. All made up; an agreement bears a number.
final class RegionGrants {

    /// What one person is given when the education begins, and when it is completed.
    private static final int INSTALMENT = 15_000;

    private static final int PEOPLE_PER = 90;

    private final List<Row> rows = new ArrayList<>();

    private RegionGrants() {}

    static List<Row> rows() {
        RegionGrants part = new RegionGrants();
        part.grants();
        part.applications();
        part.uses();
        part.agreements();
        part.posts();
        part.bank();
        return part.rows;
    }

    private static Id id(Table<?> table, String name) {
        return RegionBodies.id(table, name);
    }

    private void grants() {
        put(
                grant("G1", "Kompetanse- og innovasjonstilskudd 2026", GrantState.AWARDED)
                        .set(GrantFields.APPLIED, Money.kroner(850_000))
                        .set(GrantFields.AWARDED, Money.kroner(600_000))
                        .set(GrantFields.PURPOSE, "Opplæring i demensomsorg")
                        .set(GrantFields.EARMARK, "Bare kursavgift og vikar")
                        .set(GrantFields.AWARDED_ON, LocalDate.of(2026, 4, 20))
                        .set(GrantFields.USE_BY, LocalDate.of(2026, 12, 31))
                        .set(GrantFields.REPORT_BY, LocalDate.of(2027, 3, 1)));
        put(
                grant("G2", "Stipend til helsefagarbeidere 2026", GrantState.AWARDED)
                        .set(GrantFields.AWARDED, Money.kroner(900_000))
                        .set(GrantFields.PURPOSE, "Stipend ved oppstart og ved avslutning")
                        .set(GrantFields.EARMARK, "Kan ikke flyttes til andre tiltak")
                        .set(GrantFields.AWARDED_ON, LocalDate.of(2026, 5, 12))
                        .set(GrantFields.USE_BY, LocalDate.of(2027, 6, 30))
                        .set(GrantFields.REPORT_BY, LocalDate.of(2027, 9, 1)));
        put(
                grant("G3", "Stipend til helsefagarbeidere 2027", GrantState.PLANNED)
                        .set(GrantFields.PURPOSE, "Stipend ved oppstart og ved avslutning")
                        .set(GrantFields.APPLY_BY, LocalDate.of(2027, 2, 15))
                        .set(GrantFields.ANSWER_BY, LocalDate.of(2027, 5, 1)));
        put(
                grant("G4", "Tilskudd til velferdsteknologi", GrantState.APPLIED)
                        .set(GrantFields.GIVER, RegionBodies.body("Fylkeskommunen"))
                        .set(GrantFields.APPLIED, Money.kroner(150_000))
                        .set(GrantFields.PURPOSE, "Kurs for superbrukere")
                        .set(GrantFields.UNCLEAR, "Om beløpet er samlet eller til hver kommune.")
                        .set(GrantFields.ANSWER_BY, LocalDate.of(2027, 1, 31)));
        put(
                grant("G5", "Tilskudd til simuleringsutstyr", GrantState.REJECTED)
                        .set(GrantFields.APPLIED, Money.kroner(400_000))
                        .set(GrantFields.PURPOSE, "Innkjøp av simuleringsutstyr"));
    }

    private Draft<Grant> grant(String fact, String title, GrantState state) {
        return Draft.of(GrantFields.TABLE, id(GrantFields.TABLE, fact))
                .set(GrantFields.TITLE, title)
                .set(GrantFields.GIVER, RegionBodies.body("Statsforvalteren"))
                .set(GrantFields.STATE, state)
                .set(GrantFields.SOURCE, "Eksempeltall")
                .set(GrantFields.RANK, rank());
    }

    /// The stipends: the larger the municipality, the more apply, and all in all more than there
    /// is; the first in order are given both instalments until the money is spent.
    private void applications() {
        int left = 900_000;
        for (Map.Entry<String, Integer> each : RegionBodies.SIZES.entrySet()) {
            int people = each.getValue() / PEOPLE_PER;
            if (people == 0) {
                continue;
            }
            int start = Math.min(left, people * INSTALMENT);
            int completion = Math.min(left - start, people * INSTALMENT);
            left -= start + completion;
            put(
                    Draft.of(
                                    GrantApplicationFields.TABLE,
                                    id(GrantApplicationFields.TABLE, "G2/" + each.getKey()))
                            .set(GrantApplicationFields.GRANT, id(GrantFields.TABLE, "G2"))
                            .set(GrantApplicationFields.BODY, RegionBodies.body(each.getKey()))
                            .set(GrantApplicationFields.APPLICANTS, people)
                            .set(
                                    GrantApplicationFields.APPLIED,
                                    Money.kroner(2L * people * INSTALMENT))
                            .set(GrantApplicationFields.AT_START, Money.kroner(start))
                            .set(GrantApplicationFields.AT_COMPLETION, Money.kroner(completion))
                            .set(GrantApplicationFields.PAID, Money.kroner(start))
                            .set(GrantApplicationFields.RANK, rank()));
        }
    }

    private void uses() {
        use("Tromsø", LocalDate.of(2026, 9, 14), 180_000);
        use("Narvik", LocalDate.of(2026, 9, 28), 95_000);
        use("Senja", LocalDate.of(2026, 10, 6), 74_500);
        use("Alta", LocalDate.of(2026, 10, 21), 88_000);
    }

    private void use(String body, LocalDate day, int kroner) {
        put(
                Draft.of(GrantUseFields.TABLE, id(GrantUseFields.TABLE, "G1/" + body))
                        .set(GrantUseFields.GRANT, id(GrantFields.TABLE, "G1"))
                        .set(GrantUseFields.DAY, day)
                        .set(GrantUseFields.BODY, RegionBodies.body(body))
                        .set(GrantUseFields.MEASURE, id(MeasureFields.TABLE, "K1"))
                        .set(GrantUseFields.AMOUNT, Money.kroner(kroner))
                        .set(GrantUseFields.TEXT, "Kursavgift og vikar")
                        .set(GrantUseFields.RANK, rank()));
    }

    private void agreements() {
        put(agreement("A-01", "Tromsø", AgreementState.RUNNING, 100_000, "2026-08-01"));
        put(agreement("A-02", "Senja", AgreementState.RUNNING, 90_000, "2026-08-15"));
        put(
                agreement("A-03", "Harstad", AgreementState.FULFILLED, 100_000, "2024-01-01")
                        .set(AgreementFields.ENDED, LocalDate.of(2025, 12, 31)));
        put(
                agreement("A-04", "Alta", AgreementState.BROKEN, 100_000, "2025-02-01")
                        .set(AgreementFields.ENDED, LocalDate.of(2026, 1, 31))
                        .set(AgreementFields.REPAID, Money.kroner(20_000)));
        put(agreement("A-05", "Hammerfest", AgreementState.RUNNING, 140_000, "2026-09-01"));
        put(
                agreement("A-06", "Lyngen", AgreementState.NOT_STARTED, 80_000, "2027-01-01")
                        .set(AgreementFields.DEADLINE, LocalDate.of(2027, 2, 1)));
        put(
                agreement("A-07", "Målselv", AgreementState.RUNNING, 160_000, "2026-08-01")
                        .set(AgreementFields.KIND, AgreementKind.RECRUITMENT_POST)
                        .set(AgreementFields.WHAT, "Rekrutteringsstillinger med videreutdanning")
                        .set(AgreementFields.PEOPLE, 2));
        put(
                agreement("A-08", "Narvik", AgreementState.RUNNING, 60_000, "2026-08-20")
                        .set(AgreementFields.KIND, AgreementKind.STUDY_SUPPORT)
                        .set(AgreementFields.WHAT, "Støtte til desentralisert sykepleierutdanning")
                        .set(AgreementFields.MEASURE, id(MeasureFields.TABLE, "K15"))
                        .set(AgreementFields.PEOPLE, 3));
    }

    private Draft<Agreement> agreement(
            String number, String body, AgreementState state, int kroner, String from) {
        return Draft.of(AgreementFields.TABLE, id(AgreementFields.TABLE, number))
                .set(AgreementFields.NUMBER, number)
                .set(AgreementFields.BODY, RegionBodies.body(body))
                .set(AgreementFields.KIND, AgreementKind.RECRUITMENT_GRANT)
                .set(AgreementFields.WHAT, "Rekrutteringstilskudd, sykepleier")
                .set(AgreementFields.PROFESSION, id(ProfessionFields.TABLE, "Sykepleier"))
                .set(AgreementFields.MEASURE, id(MeasureFields.TABLE, "R3"))
                .set(AgreementFields.AMOUNT, Money.kroner(kroner))
                .set(AgreementFields.BOUND_FROM, LocalDate.parse(from))
                .set(AgreementFields.BOUND_MONTHS, 24)
                .set(AgreementFields.STATE, state)
                .set(AgreementFields.RANK, rank());
    }

    private void posts() {
        post("Fysioterapeut", "Dyrøy", List.of("Dyrøy", "Sørreisa"));
        post("Vernepleier", "Loppa", List.of("Loppa", "Hasvik"));
    }

    private void post(String profession, String host, List<String> bodies) {
        Id post = id(SharedPostFields.TABLE, profession);
        put(
                Draft.of(SharedPostFields.TABLE, post)
                        .set(SharedPostFields.TITLE, profession + ", delt stilling")
                        .set(SharedPostFields.PROFESSION, id(ProfessionFields.TABLE, profession))
                        .set(SharedPostFields.HOST, RegionBodies.body(host))
                        .set(SharedPostFields.POSITION, Percent.FULL)
                        .set(SharedPostFields.RANK, rank()));
        for (String body : bodies) {
            put(
                    Draft.of(PostShareFields.TABLE, id(PostShareFields.TABLE, body))
                            .set(PostShareFields.POST, post)
                            .set(PostShareFields.MUNICIPALITY, RegionBodies.body(body))
                            .set(PostShareFields.SHARE, Percent.of(100 / bodies.size()))
                            .set(PostShareFields.RANK, rank()));
        }
    }

    private void bank() {
        entry("Tromsø", BankKind.OFFER, "Veiledning i smertelindring", 20);
        entry("Harstad", BankKind.OFFER, "Ernæringsfysiolog", 30);
        entry("Kåfjord", BankKind.WANTED, "Ernæringsfysiolog", 20);
        entry("Ibestad", BankKind.WANTED, "Veiledning i smertelindring", 10);
    }

    private void entry(String body, BankKind kind, String text, int percent) {
        put(
                Draft.of(BankEntryFields.TABLE, id(BankEntryFields.TABLE, body))
                        .set(BankEntryFields.MUNICIPALITY, RegionBodies.body(body))
                        .set(BankEntryFields.KIND, kind)
                        .set(BankEntryFields.TEXT, text)
                        .set(BankEntryFields.EXTENT, Percent.of(percent))
                        .set(
                                BankEntryFields.PERIOD,
                                Draft.period("2026-01-01", "2029-12-31", "2026–2029"))
                        .set(BankEntryFields.RANK, rank()));
    }

    private String rank() {
        return Rank.at(rows.size());
    }

    private void put(Draft<?> draft) {
        rows.add(draft.row());
    }
}
