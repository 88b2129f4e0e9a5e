package no.kompetanseplan.budget;

import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.choice.CostState;
import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;

/// A measure, or one line of it, without an amount, and why. Never counted as zero.
///
/// @param line the cost line, null when the measure as a whole has none, or it is about some of its
///   participants
public record Uncalculated(Id measure, @Nullable Id line, Reason reason) {

    /// Why there is no amount.
    public enum Reason {
        /// The plan says that it is calculated when the arrangement is ready.
        LATER,
        /// The plan says that the study phase has no cost.
        NONE_IN_STUDY_PHASE,
        /// The plan says that it depends on what is chosen.
        DEPENDS,
        /// The plan says that others pay, without an amount.
        EXTERNAL,
        /// The plan says that there is replacement to pay, without an amount.
        REPLACEMENT,
        /// The plan says that it takes working time, without an amount.
        OWN_TIME,
        /// Nothing is said of the cost.
        NOTHING_SAID,
        NO_PRICE,
        /// A low or a high price alone: what it most likely costs is not said.
        NO_LIKELY_PRICE,
        /// Working time or replacement without how many days.
        NO_DAYS,
        NO_PARTICIPANTS,
        NO_POSITIONS,
        NO_MUNICIPALITIES,
        /// No population table tells how many live there.
        NO_RESIDENTS,
        /// Nobody has entered the percent or amounts it is shared by.
        NO_SHARES,
        /// The percent it is shared by come to more than 100.
        SHARES_OVER_WHOLE,
        UNDATED,
        NO_CREDITS,
        CREDITS_RANGE,
        NO_POLICY,
        REFUSED,
        NO_RULE,
        /// No rule of stipends with a ceiling holds when the study begins or ends.
        NO_STIPEND_RULE,
        NO_WAGE,
        /// The amount is larger than any line of a plan can be.
        TOO_LARGE,
        /// Participants begin in a year far from the plan and are counted by no line; the rest is.
        PARTICIPANTS_BEYOND,
        /// The grant the income is from is refused.
        GRANT_REFUSED,
        /// The line costs less than nothing for somebody, and is no grant.
        NEGATIVE,
        /// The period is longer than any study or plan can be.
        PERIOD_TOO_LONG
    }

    /// Why a measure without cost lines has no amount, by what the plan says of its cost.
    static Reason reason(Measure measure) {
        CostState state = measure.costState();
        if (state == null) {
            return Reason.NOTHING_SAID;
        }
        return switch (state) {
            case AMOUNT -> Reason.NO_PRICE;
            case NOT_CALCULATED -> Reason.LATER;
            case NONE_IN_STUDY_PHASE -> Reason.NONE_IN_STUDY_PHASE;
            case DEPENDS -> Reason.DEPENDS;
            case EXTERNAL -> Reason.EXTERNAL;
            case REPLACEMENT -> Reason.REPLACEMENT;
            case OWN_TIME -> Reason.OWN_TIME;
            case FREE -> throw new IllegalArgumentException("A free measure has an amount: zero");
        };
    }
}
