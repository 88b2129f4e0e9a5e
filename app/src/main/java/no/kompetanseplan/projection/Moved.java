package no.kompetanseplan.projection;

import no.kompetanseplan.model.value.Id;

import java.util.function.IntPredicate;

/// What a measure, or one effect of it, moves by itself.
///
/// @param groups those it reaches
/// @param more by those groups and year: full-time equivalents beyond those without measures
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
record Moved(Id measure, int[] groups, double[] more) {

    /// Full-time equivalents of some groups in a year.
    double of(IntPredicate part, int years, int t) {
        double sum = 0;
        for (int i = 0; i < groups.length; i++) {
            sum += part.test(groups[i]) ? more[i * (years + 1) + t] : 0;
        }
        return sum;
    }
}
