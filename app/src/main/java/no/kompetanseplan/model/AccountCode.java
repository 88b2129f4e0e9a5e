package no.kompetanseplan.model;

import no.kompetanseplan.model.choice.CostKind;
import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;

/// Where a kind of cost is booked in the accounts of a municipality.
///
/// @param id its name for ever
/// @param kind what is paid for; null = all kinds
/// @param body the municipality; null = all
/// @param account account
/// @param unit unit that is responsible
/// @param service service (KOSTRA function)
/// @param project project
/// @param note remarks that never print
/// @param rank place among its like
public record AccountCode(
        Id id,
        @Nullable CostKind kind,
        @Nullable Id body,
        String account,
        String unit,
        String service,
        String project,
        String note,
        String rank)
        implements Row {}
