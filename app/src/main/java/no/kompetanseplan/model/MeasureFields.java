package no.kompetanseplan.model;

import static no.kompetanseplan.model.field.Kind.choice;
import static no.kompetanseplan.model.field.Kind.date;
import static no.kompetanseplan.model.field.Kind.integer;
import static no.kompetanseplan.model.field.Kind.period;
import static no.kompetanseplan.model.field.Kind.rank;
import static no.kompetanseplan.model.field.Kind.ranked;
import static no.kompetanseplan.model.field.Kind.ref;
import static no.kompetanseplan.model.field.Kind.text;

import no.kompetanseplan.model.choice.CostState;
import no.kompetanseplan.model.choice.MeasureState;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Period;
import no.kompetanseplan.model.value.Ranked;

import java.time.LocalDate;
import java.util.List;

/// What a user may see and change on a [Measure], in reading order.
public final class MeasureFields {

    public static final Field<Measure, Id> DIMENSION =
            Field.of("dimension", ref(), Measure::dimension).asRequired();
    public static final Field<Measure, String> AREA_WORDING =
            Field.of("areaWording", text(300), Measure::areaWording);
    public static final Field<Measure, String> TITLE =
            Field.of("title", text(300), Measure::title).asRequired();
    public static final Field<Measure, String> GOAL = Field.of("goal", text(2000), Measure::goal);
    public static final Field<Measure, String> TARGET_GROUP =
            Field.of("targetGroup", text(1000), Measure::targetGroup);
    public static final Field<Measure, String> SCOPE =
            Field.of("scope", text(2000), Measure::scope);
    public static final Field<Measure, Period> PERIOD =
            Field.of("period", period(), Measure::period).asRequired();
    public static final Field<Measure, String> RESPONSIBLE_WORDING =
            Field.of("responsibleWording", text(500), Measure::responsibleWording);
    public static final Field<Measure, String> COST_WORDING =
            Field.of("costWording", text(2000), Measure::costWording);
    public static final Field<Measure, CostState> COST_STATE =
            Field.of("costState", choice(CostState.class), Measure::costState);
    public static final Field<Measure, MeasureState> STATE =
            Field.of("state", choice(MeasureState.class), Measure::state);
    public static final Field<Measure, LocalDate> RETURNS =
            Field.of("returns", date(), Measure::returns);
    public static final Field<Measure, Period> PLANNING =
            Field.of("planning", period(), Measure::planning);
    public static final Field<Measure, Integer> CREDITS =
            Field.of("credits", integer(0, 600), Measure::credits);
    public static final Field<Measure, Integer> CREDITS_TO =
            Field.of("creditsTo", integer(0, 600), Measure::creditsTo);
    public static final Field<Measure, Integer> MONTHS =
            Field.of("months", integer(0, 120), Measure::months);
    public static final Field<Measure, Integer> STUDY_YEARS =
            Field.of("studyYears", integer(1, 10), Measure::studyYears);
    public static final Field<Measure, Ranked> AREAS = Field.of("areas", ranked(), Measure::areas);
    public static final Field<Measure, Ranked> PROPOSALS =
            Field.of("proposals", ranked(), Measure::proposals);
    public static final Field<Measure, Ranked> GOALS = Field.of("goals", ranked(), Measure::goals);
    public static final Field<Measure, String> PRINTED_TITLE =
            Field.of("printedTitle", text(300), Measure::printedTitle);
    public static final Field<Measure, String> NOTE = Field.of("note", text(20000), Measure::note);
    public static final Field<Measure, String> RANK = Field.of("rank", rank(), Measure::rank);

    public static final Table<Measure> TABLE =
            Table.of(
                    Measure.class,
                    "measure",
                    List.of(
                            DIMENSION,
                            AREA_WORDING,
                            TITLE,
                            GOAL,
                            TARGET_GROUP,
                            SCOPE,
                            PERIOD,
                            RESPONSIBLE_WORDING,
                            COST_WORDING,
                            COST_STATE,
                            STATE,
                            RETURNS,
                            PLANNING,
                            CREDITS,
                            CREDITS_TO,
                            MONTHS,
                            STUDY_YEARS,
                            AREAS,
                            PROPOSALS,
                            GOALS,
                            PRINTED_TITLE,
                            NOTE,
                            RANK));

    private MeasureFields() {}
}
