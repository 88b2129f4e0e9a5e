package no.kompetanseplan.projection;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// One year of a projection for the region or a part of it, in full-time equivalents.
///
/// @param demand needed (formula F8)
/// @param without there without any measure (formula F7)
/// @param decided there with the decided measures
/// @param proposed there with the proposed ones too
/// @param chosen there with the measures somebody chose
/// @param persons persons without any measure
/// @param exits that left since the year before, without any measure
/// @param retired of them at the ages of retirement
/// @param expansion how much more is needed than the year before
public record YearFigures(
        int year,
        double demand,
        Supply without,
        Supply decided,
        Supply proposed,
        Supply chosen,
        double persons,
        double exits,
        double retired,
        double expansion) {

    /// Supply less demand, below 0 when staff are lacking (formula F10).
    public double gap(Supply supply) {
        return supply.mean() - demand;
    }

    /// Lacking full-time equivalents as a reader finds them with a calculator: need less supply,
    /// both as they are written. Above 0 when staff are lacking.
    ///
    /// @param decimals of the numbers beside it
    public BigDecimal lacking(Supply supply, int decimals) {
        return written(demand, decimals).subtract(written(supply.mean(), decimals));
    }

    /// A figure in full-time equivalents as it is written everywhere.
    public static BigDecimal written(double fte, int decimals) {
        return BigDecimal.valueOf(fte).setScale(decimals, RoundingMode.HALF_UP);
    }

    /// Supply to demand, 1 = just enough; 1 too when nothing is needed (formula F10).
    public double coverage(Supply supply) {
        return demand == 0 ? 1 : supply.mean() / demand;
    }

    /// To be recruited in the year: expansion and replacement (formula F9). Below 0 when more leave
    /// than are needed.
    public double recruitment() {
        return expansion + exits;
    }
}
