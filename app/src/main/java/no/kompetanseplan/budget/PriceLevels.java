package no.kompetanseplan.budget;

import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PriceIndex;
import no.kompetanseplan.model.PriceIndexFields;
import no.kompetanseplan.model.value.Percent;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/// What prices and wages of one year have become in another, by the growth the plan expects. Years
/// that nobody has said anything about have no growth.
public final class PriceLevels {

    private final Map<Integer, Percent> rises = new HashMap<>();

    private PriceLevels() {}

    public static PriceLevels of(Plan plan) {
        PriceLevels levels = new PriceLevels();
        for (PriceIndex index : plan.ordered(PriceIndexFields.TABLE)) {
            if (index.year() != null && index.rise() != null) {
                levels.rises.putIfAbsent(index.year(), index.rise());
            }
        }
        return levels;
    }

    /// The factor from the prices of one year to those of a later one; 1 for the same or an earlier
    /// year.
    public BigDecimal factor(int from, int to) {
        BigDecimal factor = BigDecimal.ONE;
        for (int year = from + 1; year <= to; year++) {
            factor = factor.multiply(BigDecimal.ONE.add(rise(year).factor()));
        }
        return factor;
    }

    private Percent rise(int year) {
        return rises.getOrDefault(year, Percent.ZERO);
    }
}
