package no.kompetanseplan.projection;

import no.kompetanseplan.model.choice.RetirementPreset;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/// Patterns of retirement as the share of those still at work who leave at each age (formula F6).
/// The mean ages come from the sources, the shapes around them are ours: rows of the plan for
/// single ages go before them.
public final class Retirement {

    /// What a profession without a special age limit of its own has, where the pattern asks for
    /// one.
    static final int USUAL_LIMIT = 65;

    private static final int EARLY = 3;

    /// The first age of retirement.
    static final int START = 55;

    private static final double BEFORE_LIMIT = 0.02;
    private static final List<Double> LAST_YEARS = List.of(0.25, 0.25, 0.30);

    /// Mean age of exit 58, as the region's foreword has it: each year one in four of those at work
    /// from 55 on, and all at 70. The same for all ages, since a mean says nothing of how many
    /// leave long after it, and a register always holds some who stay.
    private static final List<Double> LOCAL =
            Stream.concat(Collections.nCopies(15, 0.25).stream(), Stream.of(1.0)).toList();

    /// Mean age of exit between 63,0 (women) and 63,5 (men), as KS counts it.
    private static final List<Double> KS =
            List.of(
                    0.02, 0.02, 0.02, 0.02, 0.02, 0.03, 0.04, 0.28, 0.25, 0.25, 0.40, 0.35, 0.50,
                    0.50, 0.50, 1.0);

    private Retirement() {}

    /// Share that retires at an age.
    ///
    /// @param limit special age limit of the profession
    static double hazard(RetirementPreset preset, int limit, int age) {
        return switch (preset) {
            case LOCAL_58 -> at(LOCAL, age - START);
            case KS_63 -> at(KS, age - START);
            case SPECIAL_LIMIT -> {
                int before = age - (limit - EARLY);
                if (before >= 0) {
                    yield at(LAST_YEARS, before);
                }
                yield age < START ? 0 : BEFORE_LIMIT;
            }
        };
    }

    private static double at(List<Double> hazards, int place) {
        if (place < 0) {
            return 0;
        }
        return place < hazards.size() ? hazards.get(place) : 1;
    }

    /// Those of a cohort that retire in all when each age has `perAge` persons at risk from the
    /// first age of `hazards` on (formula F6).
    public static double retiring(double perAge, List<Double> hazards) {
        double staying = 1;
        double sum = 0;
        for (double hazard : hazards) {
            sum += perAge * staying * hazard;
            staying *= 1 - hazard;
        }
        return sum;
    }

    /// Mean age of exit of those at work at the first age of the pattern.
    static double meanAge(RetirementPreset preset, int limit) {
        double staying = 1;
        double sum = 0;
        for (int age = START; age <= Ages.LAST; age++) {
            double hazard = hazard(preset, limit, age);
            sum += age * staying * hazard;
            staying *= 1 - hazard;
        }
        return sum;
    }
}
