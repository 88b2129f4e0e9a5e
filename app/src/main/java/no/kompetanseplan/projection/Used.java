package no.kompetanseplan.projection;

import no.kompetanseplan.model.Assumption;
import no.kompetanseplan.model.choice.AssumptionKind;
import no.kompetanseplan.model.choice.RetirementPreset;
import no.kompetanseplan.model.value.Percent;

import org.jspecify.annotations.Nullable;

/// An assumption that a result rests on.
///
/// @param row as the plan or the scenario has it; null when nobody has set it and the program's
///   standard counts
/// @param share what counts where it is not set
/// @param retirement what counts where it is not set
public record Used(
        AssumptionKind kind,
        @Nullable Assumption row,
        @Nullable Percent share,
        @Nullable RetirementPreset retirement) {

    /// Whether nobody has set it.
    public boolean isStandard() {
        return row == null;
    }
}
