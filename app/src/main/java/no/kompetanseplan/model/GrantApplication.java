package no.kompetanseplan.model;

import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;

import org.jspecify.annotations.Nullable;

/// What a municipality applies for from a [Grant] and is given of it; their order is the priority.
/// Applicants are numbers, never names.
///
/// @param id its name for ever
/// @param grant the grant
/// @param body the municipality
/// @param applicants how many persons it is for; null = one application for the municipality
/// @param applied øre applied for
/// @param atStart øre given when the education begins, or at once
/// @param atCompletion øre given when it is completed
/// @param paid øre paid out so far
/// @param note remarks that never print
/// @param rank place among its like
public record GrantApplication(
        Id id,
        @Nullable Id grant,
        @Nullable Id body,
        @Nullable Integer applicants,
        @Nullable Money applied,
        @Nullable Money atStart,
        @Nullable Money atCompletion,
        @Nullable Money paid,
        String note,
        String rank)
        implements Row {}
