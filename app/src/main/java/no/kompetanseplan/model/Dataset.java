package no.kompetanseplan.model;

import no.kompetanseplan.model.choice.DatasetKind;
import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// A register or table taken in whole: immutable bytes kept by hash beside the log.
///
/// @param id its name for ever
/// @param name what it is
/// @param source who publishes it
/// @param date day it shows
/// @param coverage what it leaves out
/// @param rows rows
/// @param hash SHA-256 of its lines, 64 hex digits
/// @param kind what its lines are
/// @param municipality municipality it is of; null for the region
/// @param inUse whether the plan counts by it
/// @param method how it was made, and what was read as what
/// @param note remarks that never print
/// @param rank place among its like
public record Dataset(
        Id id,
        String name,
        String source,
        @Nullable LocalDate date,
        String coverage,
        @Nullable Integer rows,
        String hash,
        @Nullable DatasetKind kind,
        @Nullable Id municipality,
        boolean inUse,
        String method,
        String note,
        String rank)
        implements Row {}
