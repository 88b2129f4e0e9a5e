package no.kompetanseplan.model;

import no.kompetanseplan.model.value.Days;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Percent;

import org.jspecify.annotations.Nullable;

/// A service whose need of staff follows from its workload (WISN, formula F12).
///
/// @param id its name for ever
/// @param service the service
/// @param municipality municipality; null for the region
/// @param profession profession that does the work
/// @param possibleDays working days of a year before absence (A)
/// @param holidays public holidays (B)
/// @param leave annual leave (C)
/// @param sick sick leave (D)
/// @param other other absence (E)
/// @param dayMinutes minutes of a working day
/// @param existing staff there is, one full position = 100 %
/// @param source where the numbers are from
/// @param note remarks that never print
/// @param rank place among its like
public record Workload(
        Id id,
        String service,
        @Nullable Id municipality,
        @Nullable Id profession,
        @Nullable Days possibleDays,
        @Nullable Days holidays,
        @Nullable Days leave,
        @Nullable Days sick,
        @Nullable Days other,
        @Nullable Integer dayMinutes,
        @Nullable Percent existing,
        String source,
        String note,
        String rank)
        implements Row {}
