package no.kompetanseplan.model;

import static no.kompetanseplan.model.field.Kind.choice;
import static no.kompetanseplan.model.field.Kind.date;
import static no.kompetanseplan.model.field.Kind.flag;
import static no.kompetanseplan.model.field.Kind.period;
import static no.kompetanseplan.model.field.Kind.text;

import no.kompetanseplan.model.choice.ActionPlanLayout;
import no.kompetanseplan.model.choice.Numbering;
import no.kompetanseplan.model.choice.PlanLanguage;
import no.kompetanseplan.model.choice.PlanStage;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Period;

import java.time.LocalDate;
import java.util.List;

/// What a user may see and change on a [PlanHead], in reading order.
public final class PlanHeadFields {

    public static final Field<PlanHead, String> TITLE =
            Field.of("title", text(300), PlanHead::title).asRequired();
    public static final Field<PlanHead, String> SUBTITLE =
            Field.of("subtitle", text(300), PlanHead::subtitle);
    public static final Field<PlanHead, String> REGION =
            Field.of("region", text(200), PlanHead::region);
    public static final Field<PlanHead, String> SECTOR =
            Field.of("sector", text(200), PlanHead::sector);
    public static final Field<PlanHead, Period> PLAN_PERIOD =
            Field.of("planPeriod", period(), PlanHead::planPeriod).asRequired();
    public static final Field<PlanHead, Period> ACTION_PERIOD =
            Field.of("actionPeriod", period(), PlanHead::actionPeriod);
    public static final Field<PlanHead, PlanStage> STAGE =
            Field.of("stage", choice(PlanStage.class), PlanHead::stage);
    public static final Field<PlanHead, String> FOOTER =
            Field.of("footer", text(300), PlanHead::footer);
    public static final Field<PlanHead, String> ACTION_PLAN_TITLE =
            Field.of("actionPlanTitle", text(300), PlanHead::actionPlanTitle);
    public static final Field<PlanHead, String> THEME_DAYS_TITLE =
            Field.of("themeDaysTitle", text(300), PlanHead::themeDaysTitle);
    public static final Field<PlanHead, String> ACTIVITY_PERIODS =
            Field.of("activityPeriods", text(500), PlanHead::activityPeriods);
    public static final Field<PlanHead, String> STAFFING_TITLE =
            Field.of("staffingTitle", text(300), PlanHead::staffingTitle);
    public static final Field<PlanHead, String> STAFFING_SOURCE =
            Field.of("staffingSource", text(500), PlanHead::staffingSource);
    public static final Field<PlanHead, LocalDate> STAFFING_DATE =
            Field.of("staffingDate", date(), PlanHead::staffingDate);
    public static final Field<PlanHead, String> COVERAGE_NOTE =
            Field.of("coverageNote", text(1000), PlanHead::coverageNote);
    public static final Field<PlanHead, PlanLanguage> LANGUAGE =
            Field.of("language", choice(PlanLanguage.class), PlanHead::language);
    public static final Field<PlanHead, Numbering> NUMBERING =
            Field.of("numbering", choice(Numbering.class), PlanHead::numbering);
    public static final Field<PlanHead, ActionPlanLayout> LAYOUT =
            Field.of("layout", choice(ActionPlanLayout.class), PlanHead::layout);
    public static final Field<PlanHead, Boolean> ALPHABETICAL =
            Field.of("alphabetical", flag(), PlanHead::alphabetical);
    public static final Field<PlanHead, String> NOTE =
            Field.of("note", text(20000), PlanHead::note);

    public static final Table<PlanHead> TABLE =
            Table.of(
                    PlanHead.class,
                    "plan_head",
                    List.of(
                            TITLE,
                            SUBTITLE,
                            REGION,
                            SECTOR,
                            PLAN_PERIOD,
                            ACTION_PERIOD,
                            STAGE,
                            FOOTER,
                            ACTION_PLAN_TITLE,
                            THEME_DAYS_TITLE,
                            ACTIVITY_PERIODS,
                            STAFFING_TITLE,
                            STAFFING_SOURCE,
                            STAFFING_DATE,
                            COVERAGE_NOTE,
                            LANGUAGE,
                            NUMBERING,
                            LAYOUT,
                            ALPHABETICAL,
                            NOTE));

    private PlanHeadFields() {}
}
