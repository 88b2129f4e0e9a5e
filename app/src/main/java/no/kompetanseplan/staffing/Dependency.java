package no.kompetanseplan.staffing;

import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Percent;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// How many there are of working age, or in work, for each person of 80 or over (formula F13). The
/// two numerators give different figures, so which one it is stands with the figure.
///
/// @param numerator persons of working age, or those of them in work
/// @param old persons of 80 or over
public record Dependency(Definition definition, long numerator, long old) {

    /// Who is counted in the numerator.
    public enum Definition {
        /// All from 20 to 67 years.
        OF_WORKING_AGE,
        /// Those of them who are in work.
        IN_WORK
    }

    /// Ages of work, and the age from which one is old.
    public static final int WORK_FROM = 20;

    public static final int WORK_TO = 67;
    public static final int OLD = 80;

    /// By residents of working age.
    public static Dependency ofWorkingAge(Population population, Id municipality, int year) {
        return new Dependency(
                Definition.OF_WORKING_AGE,
                population.persons(municipality, year, WORK_FROM, WORK_TO),
                old(population, municipality, year));
    }

    /// By residents of working age, of several places together.
    public static Dependency ofWorkingAge(long workers, long old) {
        return new Dependency(Definition.OF_WORKING_AGE, workers, old);
    }

    /// By those who are in work.
    ///
    /// @param employed share of those of working age who are in work
    public static Dependency inWork(
            Population population, Id municipality, int year, Percent employed) {
        long inAge = population.persons(municipality, year, WORK_FROM, WORK_TO);
        long inWork =
                BigDecimal.valueOf(inAge)
                        .multiply(BigDecimal.valueOf(employed.hundredths(), 4))
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValueExact();
        return new Dependency(Definition.IN_WORK, inWork, old(population, municipality, year));
    }

    private static long old(Population population, Id municipality, int year) {
        return population.persons(municipality, year, OLD, Population.MAX_AGE);
    }

    /// To one decimal; null where nobody is that old.
    public @Nullable BigDecimal ratio() {
        return old == 0
                ? null
                : BigDecimal.valueOf(numerator)
                        .divide(BigDecimal.valueOf(old), 1, RoundingMode.HALF_UP);
    }
}
