package no.kompetanseplan.model;

import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Percent;

import org.jspecify.annotations.Nullable;

/// Cost of a post after conversion relative to before (formula F19).
///
/// @param id its name for ever
/// @param fromPost post before
/// @param toPost post after
/// @param ratio 1:1,2 is 120 %
/// @param condition conditions
/// @param source where it is written, such as «6.1»
/// @param note remarks that never print
/// @param rank place among its like
public record ConversionRule(
        Id id,
        String fromPost,
        String toPost,
        @Nullable Percent ratio,
        String condition,
        String source,
        String note,
        String rank)
        implements Row {}
