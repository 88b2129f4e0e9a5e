package no.kompetanseplan.model;

import static no.kompetanseplan.model.field.Kind.choice;
import static no.kompetanseplan.model.field.Kind.date;
import static no.kompetanseplan.model.field.Kind.period;
import static no.kompetanseplan.model.field.Kind.rank;
import static no.kompetanseplan.model.field.Kind.ranked;
import static no.kompetanseplan.model.field.Kind.ref;
import static no.kompetanseplan.model.field.Kind.text;

import no.kompetanseplan.model.choice.GoalLevel;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Period;
import no.kompetanseplan.model.value.Ranked;

import java.time.LocalDate;
import java.util.List;

/// What a user may see and change on a [Goal], in reading order.
public final class GoalFields {

    public static final Field<Goal, GoalLevel> LEVEL =
            Field.of("level", choice(GoalLevel.class), Goal::level).asRequired();
    public static final Field<Goal, String> NUMBER = Field.of("number", text(20), Goal::number);
    public static final Field<Goal, String> TEXT =
            Field.of("text", text(1000), Goal::text).asRequired();
    public static final Field<Goal, Id> AREA = Field.of("area", ref(), Goal::area);
    public static final Field<Goal, String> RESPONSIBLE_WORDING =
            Field.of("responsibleWording", text(1000), Goal::responsibleWording);
    public static final Field<Goal, Ranked> RESPONSIBLE =
            Field.of("responsible", ranked(), Goal::responsible);
    public static final Field<Goal, Period> PERIOD = Field.of("period", period(), Goal::period);
    public static final Field<Goal, LocalDate> REVIEW = Field.of("review", date(), Goal::review);
    public static final Field<Goal, String> RANK = Field.of("rank", rank(), Goal::rank);

    public static final Table<Goal> TABLE =
            Table.of(
                    Goal.class,
                    "goal",
                    List.of(
                            LEVEL,
                            NUMBER,
                            TEXT,
                            AREA,
                            RESPONSIBLE_WORDING,
                            RESPONSIBLE,
                            PERIOD,
                            REVIEW,
                            RANK));

    private GoalFields() {}
}
