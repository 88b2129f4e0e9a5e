package no.kompetanseplan.model;

import no.kompetanseplan.model.choice.ConversionMode;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.model.value.Percent;

import org.jspecify.annotations.Nullable;

/// Posts that are to become posts of another kind as people leave (formula F19).
///
/// @param id its name for ever
/// @param rule the conversion rule
/// @param body the municipality
/// @param year first year after the conversion
/// @param posts posts before, 100 % = one full-time equivalent
/// @param mode whether the number of posts or the cost stays
/// @param fromProfession profession before
/// @param toProfession profession after
/// @param unitCost øre a year for a post before; null = the assumed wage with add-ons
/// @param measure measure it belongs to
/// @param note remarks that never print
/// @param rank place among its like
public record PlannedConversion(
        Id id,
        @Nullable Id rule,
        @Nullable Id body,
        @Nullable Integer year,
        @Nullable Percent posts,
        @Nullable ConversionMode mode,
        @Nullable Id fromProfession,
        @Nullable Id toProfession,
        @Nullable Money unitCost,
        @Nullable Id measure,
        String note,
        String rank)
        implements Row {}
