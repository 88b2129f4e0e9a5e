package no.kompetanseplan.model;

import no.kompetanseplan.model.choice.CostBasis;
import no.kompetanseplan.model.choice.CostKind;
import no.kompetanseplan.model.choice.Funding;
import no.kompetanseplan.model.choice.SplitMode;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.model.value.Period;

import org.jspecify.annotations.Nullable;

/// One cost or income of a measure. Amount = quantity × unit price, or follows from the rules
/// (LEAVE, SUPPLEMENT).
///
/// @param id its name for ever
/// @param measure the measure
/// @param kind what it pays for
/// @param text words for the line
/// @param basis what the quantity is multiplied with
/// @param quantity pieces, days or hours; null = 1
/// @param unitPrice øre for one
/// @param lowPrice øre for one if it turns out cheap; null = the likely price
/// @param highPrice øre for one if it turns out dear; null = the likely price
/// @param adjusted follows the price index from the first year of the plan
/// @param split how the municipalities share it
/// @param splitSource where that is decided, such as «6.5» or statutes
/// @param payer body that pays; null = the municipalities that take part
/// @param grant the grant an income comes from
/// @param funding whether the money is there; null = not said
/// @param period when it falls; none = the period of the measure
/// @param everyYear the amount falls every year of its period, not once
/// @param notCalculated known to cost, amount not known yet
/// @param note remarks that never print
/// @param rank place among its like
public record CostLine(
        Id id,
        @Nullable Id measure,
        @Nullable CostKind kind,
        String text,
        @Nullable CostBasis basis,
        @Nullable Integer quantity,
        @Nullable Money unitPrice,
        @Nullable Money lowPrice,
        @Nullable Money highPrice,
        boolean adjusted,
        @Nullable SplitMode split,
        String splitSource,
        @Nullable Id payer,
        @Nullable Id grant,
        @Nullable Funding funding,
        Period period,
        boolean everyYear,
        boolean notCalculated,
        String note,
        String rank)
        implements Row {}
