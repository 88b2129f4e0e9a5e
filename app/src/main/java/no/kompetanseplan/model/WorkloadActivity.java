package no.kompetanseplan.model;

import no.kompetanseplan.model.choice.WorkloadKind;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Percent;

import org.jspecify.annotations.Nullable;

/// One kind of work of a [Workload].
///
/// @param id its name for ever
/// @param workload service it is part of
/// @param name what is done
/// @param kind how it is counted
/// @param volume how many a year, for work per unit
/// @param unitMinutes minutes each takes, for work per unit
/// @param share share of everybody's time, for work that all do
/// @param staff how many do it, for work of some
/// @param hours hours a year each, for work of some
/// @param note remarks that never print
/// @param rank place among its like
public record WorkloadActivity(
        Id id,
        @Nullable Id workload,
        String name,
        @Nullable WorkloadKind kind,
        @Nullable Integer volume,
        @Nullable Integer unitMinutes,
        @Nullable Percent share,
        @Nullable Integer staff,
        @Nullable Integer hours,
        String note,
        String rank)
        implements Row {}
