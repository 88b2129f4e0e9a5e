package no.kompetanseplan.ui;

import no.kompetanseplan.model.PlanHead;
import no.kompetanseplan.model.choice.PlanStage;
import no.kompetanseplan.text.Texts;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/// What the window calls a plan, its state and a step.
final class Titles {

    private Titles() {}

    /// Region and years, which tell plans apart; the whole title where there is no region.
    static String shortly(PlanHead head) {
        return head.region().isEmpty()
                ? head.title()
                : (head.region() + " " + head.planPeriod().wording()).strip();
    }

    /// How far the plan has come; what it is for while that is not said.
    static String stage(PlanHead head, Texts texts) {
        PlanStage stage = head.stage();
        return stage == null ? head.sector() : texts.get("choice.PlanStage." + stage.name());
    }

    static String whole(PlanHead head, @Nullable Path file) {
        return file == null ? head.title() : head.title() + "\n" + file;
    }

    /// The words of a step; a step of a later release is just a change.
    static String step(@Nullable String label, Texts texts) {
        return label != null && texts.has(label) ? texts.get(label) : texts.get("shell.step.other");
    }
}
