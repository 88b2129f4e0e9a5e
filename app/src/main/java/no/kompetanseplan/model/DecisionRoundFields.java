package no.kompetanseplan.model;

import static no.kompetanseplan.model.field.Kind.choice;
import static no.kompetanseplan.model.field.Kind.date;
import static no.kompetanseplan.model.field.Kind.rank;
import static no.kompetanseplan.model.field.Kind.text;

import no.kompetanseplan.model.choice.DecisionKind;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;

import java.time.LocalDate;
import java.util.List;

/// What a user may see and change on a [DecisionRound], in reading order.
public final class DecisionRoundFields {

    public static final Field<DecisionRound, String> TITLE =
            Field.of("title", text(300), DecisionRound::title).asRequired();
    public static final Field<DecisionRound, DecisionKind> KIND =
            Field.of("kind", choice(DecisionKind.class), DecisionRound::kind);
    public static final Field<DecisionRound, LocalDate> PROPOSED =
            Field.of("proposed", date(), DecisionRound::proposed);
    public static final Field<DecisionRound, String> SUMMARY =
            Field.of("summary", text(8000), DecisionRound::summary);
    public static final Field<DecisionRound, String> BACKGROUND =
            Field.of("background", text(8000), DecisionRound::background);
    public static final Field<DecisionRound, String> ASSESSMENT =
            Field.of("assessment", text(8000), DecisionRound::assessment);
    public static final Field<DecisionRound, String> ATTACHMENTS =
            Field.of("attachments", text(1000), DecisionRound::attachments);
    public static final Field<DecisionRound, String> NOTE =
            Field.of("note", text(2000), DecisionRound::note);
    public static final Field<DecisionRound, String> RANK =
            Field.of("rank", rank(), DecisionRound::rank);

    public static final Table<DecisionRound> TABLE =
            Table.of(
                    DecisionRound.class,
                    "decision_round",
                    List.of(
                            TITLE,
                            KIND,
                            PROPOSED,
                            SUMMARY,
                            BACKGROUND,
                            ASSESSMENT,
                            ATTACHMENTS,
                            NOTE,
                            RANK));

    private DecisionRoundFields() {}
}
