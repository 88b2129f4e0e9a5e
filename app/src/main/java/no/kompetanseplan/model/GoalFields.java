package no.kompetanseplan.model;

import static no.kompetanseplan.model.field.Kind.choice;
import static no.kompetanseplan.model.field.Kind.rank;
import static no.kompetanseplan.model.field.Kind.text;

import no.kompetanseplan.model.choice.GoalLevel;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;

import java.util.List;

/// What a user may see and change on a [Goal], in reading order.
public final class GoalFields {

    public static final Field<Goal, GoalLevel> LEVEL =
            Field.of("level", choice(GoalLevel.class), Goal::level).asRequired();
    public static final Field<Goal, String> NUMBER = Field.of("number", text(20), Goal::number);
    public static final Field<Goal, String> TEXT =
            Field.of("text", text(1000), Goal::text).asRequired();
    public static final Field<Goal, String> RANK = Field.of("rank", rank(), Goal::rank);

    public static final Table<Goal> TABLE =
            Table.of(Goal.class, "goal", List.of(LEVEL, NUMBER, TEXT, RANK));

    private GoalFields() {}
}
