package no.kompetanseplan.model;

import no.kompetanseplan.model.choice.ActionPlanLayout;
import no.kompetanseplan.model.choice.Numbering;
import no.kompetanseplan.model.choice.PlanLanguage;
import no.kompetanseplan.model.choice.PlanStage;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Period;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// The plan as a whole: one row, the same id in every plan ([PlanHead#ID]).
///
/// @param id its name for ever
/// @param title as the cover prints it
/// @param subtitle second line of the cover
/// @param region name of the region
/// @param sector what the plan is for
/// @param planPeriod the years of the plan
/// @param actionPeriod the years of the action plan
/// @param stage how far the plan has come
/// @param footer running footer, without the page number
/// @param actionPlanTitle heading of the action plan
/// @param themeDaysTitle heading of the theme days
/// @param activityPeriods periods of the activity plan, one a line; months in words, without a year
/// @param staffingTitle caption of the staffing table
/// @param staffingSource where the registered positions come from
/// @param staffingDate day the register shows, null when unknown
/// @param coverageNote what the register leaves out; goes with the figures to every export
/// @param language written form of Norwegian it is in; null = bokmål
/// @param numbering where the numbers of chapters come from; null = as written
/// @param layout how the action plan is laid out; null = seven columns
/// @param alphabetical focus areas stand in Norwegian alphabetical order, whatever their rank
/// @param note remarks that never print
public record PlanHead(
        Id id,
        String title,
        String subtitle,
        String region,
        String sector,
        Period planPeriod,
        Period actionPeriod,
        @Nullable PlanStage stage,
        String footer,
        String actionPlanTitle,
        String themeDaysTitle,
        String activityPeriods,
        String staffingTitle,
        String staffingSource,
        @Nullable LocalDate staffingDate,
        String coverageNote,
        @Nullable PlanLanguage language,
        @Nullable Numbering numbering,
        @Nullable ActionPlanLayout layout,
        boolean alphabetical,
        String note)
        implements Row {

    /// The one head row of every plan.
    public static final Id ID = Id.named("plan_head");

    @Override
    public String rank() {
        return "";
    }
}
