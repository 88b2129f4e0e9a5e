package no.kompetanseplan.supplement;

import no.kompetanseplan.model.value.Percent;
import no.kompetanseplan.text.Formats;

/// A municipality's own figures from the staffing register; never typed.
///
/// @param positions its registered positions
/// @param total those of the region
/// @param share of the region, to one decimal
public record Figures(long positions, long total, Percent share) {

    /// «225 registrerte stillinger, 24,0 % av regionen.»
    public String words(Formats formats) {
        return formats.texts()
                .get(
                        "supplement.figures",
                        formats.integer(positions),
                        formats.percent(share.number(), 1));
    }

    /// «939 registrerte stillinger i regionen.»
    public String regional(Formats formats) {
        return formats.texts().get("supplement.figures.region", formats.integer(total));
    }
}
