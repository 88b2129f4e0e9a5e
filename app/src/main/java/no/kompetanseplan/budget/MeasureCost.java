package no.kompetanseplan.budget;

import java.util.List;

/// What one measure comes to.
///
/// @param rows what it was reckoned from
/// @param after what recurs in the years past the plan
/// @param isFree whether the plan says that it costs nothing
/// @param ore the largest amounts of its entries, after those too, without their signs
/// @param lacksRoom whether a line was left out for the sake of all sums before it
record MeasureCost(
        MeasureRows rows,
        List<Entry> entries,
        List<Entry> after,
        List<Balance> balances,
        List<Uncalculated> uncalculated,
        boolean isFree,
        long ore,
        boolean lacksRoom) {}
