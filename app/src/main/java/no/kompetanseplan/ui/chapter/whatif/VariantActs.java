package no.kompetanseplan.ui.chapter.whatif;

import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.RuleVariant;
import no.kompetanseplan.model.RuleVariantFields;
import no.kompetanseplan.model.Section;
import no.kompetanseplan.model.choice.PageKind;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.rules.Variants;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.Meetings;
import no.kompetanseplan.ui.chapter.Places;

import org.jspecify.annotations.Nullable;

/// What is done with a variant that has been weighed.
final class VariantActs {

    private final Desk desk;
    private final VariantWords words;

    VariantActs(Desk desk, VariantWords words) {
        this.desk = desk;
        this.words = words;
    }

    /// Makes the variant the rule that holds, as one step: a new version from its first day. What
    /// was typed just before is part of it, so the variant is read when its turn comes.
    void use(@Nullable Id wanted) {
        if (wanted == null) {
            return;
        }
        Id version = desk.newId();
        desk.edit(
                "step.rule_variant.use",
                plan -> {
                    RuleVariant variant = plan.find(RuleVariantFields.TABLE, wanted);
                    Plan made = variant == null ? null : Variants.inForce(plan, variant, version);
                    return made == null ? plan : made.without(wanted);
                },
                () -> used(wanted));
    }

    private void used(Id variant) {
        boolean isUsed = desk.session().plan().find(variant) == null;
        desk.window().toast(desk.text(isUsed ? "whatif.used" : "whatif.incomplete"), isUsed);
    }

    /// Puts the variant among the topics of the next meeting, with what it changes and the
    /// alternatives to it.
    ///
    /// @param known what the variants change; null while that is not reckoned
    void toMeeting(@Nullable Id wanted, @Nullable Outcome known) {
        Plan plan = desk.session().plan();
        RuleVariant variant = plan.find(RuleVariantFields.TABLE, wanted);
        if (variant != null && known != null) {
            Section rules = Places.section(plan, PageKind.RULES);
            Meetings.take(
                    desk,
                    words.title(plan, variant),
                    words.topic(plan, variant, known),
                    rules == null ? null : rules.id());
        }
    }
}
