package no.kompetanseplan.rollover;

import no.kompetanseplan.model.HearingRoundFields;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PlanHead;
import no.kompetanseplan.model.PlanHeadFields;
import no.kompetanseplan.model.RolloverChoice;
import no.kompetanseplan.model.RolloverChoiceFields;
import no.kompetanseplan.model.choice.MeasureState;
import no.kompetanseplan.model.choice.PlanStage;
import no.kompetanseplan.model.choice.RolloverFate;
import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What becomes of the measures of the plan before, and what a plan may not do until that is said.
public final class Rollover {

    private Rollover() {}

    /// How many measures of the plan before nobody has said the fate of.
    public static int open(Plan plan) {
        return Math.toIntExact(
                plan.rows(RolloverChoiceFields.TABLE).stream()
                        .filter(choice -> choice.fate() == null)
                        .count());
    }

    /// The measures that the plan before did not have; none in a plan that has none before it.
    public static List<Measure> fresh(Plan plan) {
        List<RolloverChoice> choices = plan.rows(RolloverChoiceFields.TABLE);
        Set<Id> old = choices.stream().map(RolloverChoice::id).collect(Collectors.toSet());
        return choices.isEmpty()
                ? List.of()
                : plan.ordered(MeasureFields.TABLE).stream()
                        .filter(measure -> !old.contains(choiceOf(measure.id())))
                        .toList();
    }

    /// The name of the choice for a measure.
    static Id choiceOf(Id measure) {
        return Id.named("rollover_choice " + measure);
    }

    /// The plan where this becomes of some measures. What is ended stays in the plan as dropped, so
    /// that the choice can be taken back with all that belongs to the measure.
    ///
    /// @param fate null to leave it open
    public static Plan chosen(Plan plan, List<Id> choices, @Nullable RolloverFate fate) {
        Plan after = plan;
        for (Id id : choices) {
            RolloverChoice choice = after.find(RolloverChoiceFields.TABLE, id);
            if (choice != null) {
                after = after.with(RolloverChoiceFields.TABLE, id, RolloverChoiceFields.FATE, fate);
                after = settled(after, choice, fate);
            }
        }
        return after;
    }

    private static Plan settled(Plan plan, RolloverChoice choice, @Nullable RolloverFate fate) {
        Measure measure = plan.find(MeasureFields.TABLE, choice.measure());
        if (measure == null) {
            return plan;
        }
        MeasureState state = measure.state();
        if (fate == RolloverFate.ENDED) {
            state = MeasureState.DROPPED;
        } else if (state == MeasureState.DROPPED) {
            state = choice.state();
        }
        return plan.with(MeasureFields.TABLE, measure.id(), MeasureFields.STATE, state);
    }

    /// Whether an edit changes a plan that a later one has taken over from. Taking it into use
    /// again, by another stage, is no such edit.
    public static boolean isLocked(Plan before, Plan after) {
        return before.head().stage() == PlanStage.REPLACED
                && after.head().stage() == PlanStage.REPLACED
                && !before.equals(after);
    }

    /// Whether an edit sends a plan to hearing, by its stage or by asking somebody.
    public static boolean isHearing(Plan before, Plan after) {
        PlanStage stage = after.head().stage();
        boolean isLater = stage == PlanStage.HEARING || stage == PlanStage.DRAFT_AFTER_HEARING;
        return (isLater && before.head().stage() != stage)
                || after.rows(HearingRoundFields.TABLE).size()
                        > before.rows(HearingRoundFields.TABLE).size();
    }

    /// The plan locked, when it is adopted: the next one has begun.
    public static Plan locked(Plan plan) {
        return plan.head().stage() == PlanStage.ADOPTED
                ? plan.with(
                        PlanHeadFields.TABLE, PlanHead.ID, PlanHeadFields.STAGE, PlanStage.REPLACED)
                : plan;
    }
}
