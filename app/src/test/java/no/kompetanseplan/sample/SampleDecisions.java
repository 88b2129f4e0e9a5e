package no.kompetanseplan.sample;

import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.CouncilDecisionFields;
import no.kompetanseplan.model.DecisionPointFields;
import no.kompetanseplan.model.DecisionRoundFields;
import no.kompetanseplan.model.HearingRecipientFields;
import no.kompetanseplan.model.HearingRoundFields;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.choice.DecisionKind;
import no.kompetanseplan.model.choice.DecisionState;
import no.kompetanseplan.model.value.Rank;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What the councils of the sample plan have decided and been asked: the anchoring of 2015, the
/// hearing of 2016, and the adoption that the source leaves without a day.
final class SampleDecisions {

    private static final String ANCHORING = "2015";
    private static final String ADOPTION = "2016";
    private static final String HEARING = "2016-09";

    private static final List<String> POINTS =
            List.of(
                    "Iverksetting med medvirkning",
                    "Interkommunalt samarbeid",
                    "Eiere av prosjektet",
                    "Medvirkning mellom kommunene");

    private final Facts facts;
    private final List<String> municipalities;
    private final List<Row> rows = new ArrayList<>();

    private SampleDecisions(Facts facts) {
        this.facts = facts;
        this.municipalities = List.of(facts.plan("municipalities").split(";", -1));
    }

    static List<Row> rows(Facts facts) {
        SampleDecisions part = new SampleDecisions(facts);
        part.hearing();
        part.anchoring();
        part.adoption();
        return part.rows;
    }

    private void hearing() {
        rows.add(
                Draft.of(HearingRoundFields.TABLE, HEARING)
                        .set(HearingRoundFields.TITLE, "Høring i september 2016")
                        .set(HearingRoundFields.OPENED, LocalDate.parse(facts.plan("hearing_from")))
                        .set(HearingRoundFields.DEADLINE, LocalDate.parse(facts.plan("hearing_to")))
                        .set(
                                HearingRoundFields.NOTE,
                                "Planen oppgir bare måneden; dagene er den første og den siste i"
                                        + " den. Svarene er ikke gjengitt.")
                        .set(HearingRoundFields.RANK, Rank.at(0))
                        .row());
        for (String body : municipalities) {
            rows.add(
                    Draft.of(HearingRecipientFields.TABLE, HEARING + "/" + body)
                            .set(
                                    HearingRecipientFields.HEARING,
                                    Draft.id(HearingRoundFields.TABLE, HEARING))
                            .set(HearingRecipientFields.BODY, Draft.id(BodyFields.TABLE, body))
                            .set(HearingRecipientFields.RANK, Rank.at(municipalities.indexOf(body)))
                            .row());
        }
    }

    private void anchoring() {
        rows.add(
                Draft.of(DecisionRoundFields.TABLE, ANCHORING)
                        .set(DecisionRoundFields.TITLE, "Videreføring av prosjektet i fase 3")
                        .set(DecisionRoundFields.KIND, DecisionKind.ANCHORING)
                        .set(
                                DecisionRoundFields.NOTE,
                                "Vedtatt i 2015, «tilnærmet like vedtak». Ordlyden i hver kommune"
                                        + " er ikke gjengitt.")
                        .set(DecisionRoundFields.RANK, Rank.at(0))
                        .row());
        for (int i = 0; i < POINTS.size(); i++) {
            rows.add(
                    Draft.of(DecisionPointFields.TABLE, ANCHORING + "/" + (i + 1))
                            .set(
                                    DecisionPointFields.ROUND,
                                    Draft.id(DecisionRoundFields.TABLE, ANCHORING))
                            .set(DecisionPointFields.TITLE, POINTS.get(i))
                            .set(
                                    DecisionPointFields.TEXT,
                                    facts.plan("council_decision_point_" + (i + 1)))
                            .set(DecisionPointFields.RANK, Rank.at(i))
                            .row());
        }
        councils(
                ANCHORING,
                DecisionState.ADOPTED,
                0,
                "Dato og saksnummer er ikke oppgitt; bare året 2015.");
    }

    private void adoption() {
        rows.add(
                Draft.of(DecisionRoundFields.TABLE, ADOPTION)
                        .set(DecisionRoundFields.TITLE, "Vedtak av planen")
                        .set(DecisionRoundFields.KIND, DecisionKind.ADOPTION)
                        .set(
                                DecisionRoundFields.SUMMARY,
                                "Regionrådet anbefaler ett felles saksfremlegg når planen behandles"
                                        + " for første gang, i 2016.")
                        .set(DecisionRoundFields.RANK, Rank.at(1))
                        .row());
        councils(
                ADOPTION,
                DecisionState.NOT_REPORTED,
                municipalities.size(),
                "Planen sier desember 2016, men dagen er ikke fylt ut.");
    }

    private void councils(String round, DecisionState state, int from, String note) {
        for (String body : municipalities) {
            rows.add(
                    Draft.of(CouncilDecisionFields.TABLE, round + "/" + body)
                            .set(
                                    CouncilDecisionFields.ROUND,
                                    Draft.id(DecisionRoundFields.TABLE, round))
                            .set(CouncilDecisionFields.BODY, Draft.id(BodyFields.TABLE, body))
                            .set(CouncilDecisionFields.STATE, state)
                            .set(CouncilDecisionFields.NOTE, note)
                            .set(
                                    CouncilDecisionFields.RANK,
                                    Rank.at(from + municipalities.indexOf(body)))
                            .row());
        }
    }
}
