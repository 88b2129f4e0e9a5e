package no.kompetanseplan.exchange.xlsx.cost;

import no.kompetanseplan.model.value.Money;

import java.math.BigDecimal;

/// Amounts summed by year, each year by its place among the years of the workbook.
final class YearSums {

    private final long[] ore;

    /// @param years how many there are
    YearSums(int years) {
        ore = new long[years];
    }

    void add(int year, Money amount) {
        ore[year] = Math.addExact(ore[year], amount.ore());
    }

    BigDecimal kroner(int year) {
        return BigDecimal.valueOf(ore[year], 2);
    }
}
