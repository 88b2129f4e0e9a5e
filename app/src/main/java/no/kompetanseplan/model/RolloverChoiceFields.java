package no.kompetanseplan.model;

import static no.kompetanseplan.model.field.Kind.choice;
import static no.kompetanseplan.model.field.Kind.rank;
import static no.kompetanseplan.model.field.Kind.ref;
import static no.kompetanseplan.model.field.Kind.text;

import no.kompetanseplan.model.choice.MeasureState;
import no.kompetanseplan.model.choice.RolloverFate;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Id;

import java.util.List;

/// What a user may see and change on a [RolloverChoice], in reading order.
public final class RolloverChoiceFields {

    public static final Field<RolloverChoice, Id> MEASURE =
            Field.of("measure", ref(), RolloverChoice::measure).asRequired();
    public static final Field<RolloverChoice, RolloverFate> FATE =
            Field.of("fate", choice(RolloverFate.class), RolloverChoice::fate);
    public static final Field<RolloverChoice, String> REASON =
            Field.of("reason", text(1000), RolloverChoice::reason);
    public static final Field<RolloverChoice, String> OUTCOME =
            Field.of("outcome", text(1000), RolloverChoice::outcome);
    public static final Field<RolloverChoice, String> NUMBER =
            Field.of("number", text(10), RolloverChoice::number);
    public static final Field<RolloverChoice, String> TITLE =
            Field.of("title", text(300), RolloverChoice::title);
    public static final Field<RolloverChoice, String> GOAL =
            Field.of("goal", text(2000), RolloverChoice::goal);
    public static final Field<RolloverChoice, String> TARGET_GROUP =
            Field.of("targetGroup", text(1000), RolloverChoice::targetGroup);
    public static final Field<RolloverChoice, String> SCOPE =
            Field.of("scope", text(2000), RolloverChoice::scope);
    public static final Field<RolloverChoice, String> PERIOD =
            Field.of("period", text(300), RolloverChoice::period);
    public static final Field<RolloverChoice, String> RESPONSIBLE =
            Field.of("responsible", text(500), RolloverChoice::responsible);
    public static final Field<RolloverChoice, String> COST =
            Field.of("cost", text(2000), RolloverChoice::cost);
    public static final Field<RolloverChoice, MeasureState> STATE =
            Field.of("state", choice(MeasureState.class), RolloverChoice::state);
    public static final Field<RolloverChoice, String> PLAN =
            Field.of("plan", text(300), RolloverChoice::plan);
    public static final Field<RolloverChoice, String> RANK =
            Field.of("rank", rank(), RolloverChoice::rank);

    public static final Table<RolloverChoice> TABLE =
            Table.of(
                    RolloverChoice.class,
                    "rollover_choice",
                    List.of(
                            MEASURE,
                            FATE,
                            REASON,
                            OUTCOME,
                            NUMBER,
                            TITLE,
                            GOAL,
                            TARGET_GROUP,
                            SCOPE,
                            PERIOD,
                            RESPONSIBLE,
                            COST,
                            STATE,
                            PLAN,
                            RANK));

    private RolloverChoiceFields() {}
}
