package no.kompetanseplan.projection;

import no.kompetanseplan.model.value.Id;

import java.util.List;

/// What one measure gives in full-time equivalents, alone and beside the others.
///
/// @param measure the measure
/// @param first first year it works
/// @param alone by year: what it gives when no other measure works
/// @param last what it gives in the last year beside the chosen measures: what is lost without it,
///   or won with it
/// @param low as `last`, should its effects be least
/// @param high as `last`, should its effects be most
public record Contribution(
        Id measure, int first, List<Double> alone, double last, double low, double high) {

    public Contribution {
        alone = List.copyOf(alone);
    }
}
