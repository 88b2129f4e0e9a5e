package no.kompetanseplan.model;

import static no.kompetanseplan.model.field.Kind.choice;
import static no.kompetanseplan.model.field.Kind.date;
import static no.kompetanseplan.model.field.Kind.rank;
import static no.kompetanseplan.model.field.Kind.ref;
import static no.kompetanseplan.model.field.Kind.text;

import no.kompetanseplan.model.choice.DecisionState;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Id;

import java.time.LocalDate;
import java.util.List;

/// What a user may see and change on a [CouncilDecision], in reading order.
public final class CouncilDecisionFields {

    public static final Field<CouncilDecision, Id> ROUND =
            Field.of("round", ref(), CouncilDecision::round).asRequired();
    public static final Field<CouncilDecision, Id> BODY =
            Field.of("body", ref(), CouncilDecision::body).asRequired();
    public static final Field<CouncilDecision, LocalDate> MEETING =
            Field.of("meeting", date(), CouncilDecision::meeting);
    public static final Field<CouncilDecision, String> CASE_NUMBER =
            Field.of("caseNumber", text(30), CouncilDecision::caseNumber);
    public static final Field<CouncilDecision, DecisionState> STATE =
            Field.of("state", choice(DecisionState.class), CouncilDecision::state);
    public static final Field<CouncilDecision, String> VOTES =
            Field.of("votes", text(200), CouncilDecision::votes);
    public static final Field<CouncilDecision, LocalDate> SENT =
            Field.of("sent", date(), CouncilDecision::sent);
    public static final Field<CouncilDecision, String> NOTE =
            Field.of("note", text(2000), CouncilDecision::note);
    public static final Field<CouncilDecision, String> RANK =
            Field.of("rank", rank(), CouncilDecision::rank);

    public static final Table<CouncilDecision> TABLE =
            Table.of(
                    CouncilDecision.class,
                    "council_decision",
                    List.of(ROUND, BODY, MEETING, CASE_NUMBER, STATE, VOTES, SENT, NOTE, RANK));

    private CouncilDecisionFields() {}
}
