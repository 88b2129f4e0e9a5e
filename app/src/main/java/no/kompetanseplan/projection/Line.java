package no.kompetanseplan.projection;

import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// The years of the region, a profession, a municipality or a profession in a municipality.
///
/// @param profession null for all, or for staff of unknown profession
/// @param municipality null for all, or for staff of unknown municipality
/// @param years from the base year on
public record Line(@Nullable Id profession, @Nullable Id municipality, List<YearFigures> years) {

    public Line {
        years = List.copyOf(years);
    }

    public YearFigures first() {
        return years.getFirst();
    }

    public YearFigures last() {
        return years.getLast();
    }
}
