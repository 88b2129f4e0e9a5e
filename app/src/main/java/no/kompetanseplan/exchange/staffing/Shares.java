package no.kompetanseplan.exchange.staffing;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Shares as the page writes them.
final class Shares {

    private Shares() {}

    /// Per cent to one decimal; nobody of nobody is 0.
    static BigDecimal tenths(long part, long all) {
        return all == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(part)
                        .movePointRight(2)
                        .divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_UP);
    }
}
