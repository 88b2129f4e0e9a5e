package no.kompetanseplan.exchange.register;

import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;

/// How many positions the file has of a municipality, beside what the plan has.
///
/// @param fetched rows that come into the plan
/// @param typed registered positions typed in the plan; null for none
/// @param earlier rows of the register the plan counts by now; null for none
public record MunicipalityRows(
        Id municipality,
        String name,
        int fetched,
        @Nullable Integer typed,
        @Nullable Integer earlier) {

    /// Its name as it stands within a sentence.
    public String place() {
        return name.replaceFirst(" kommune$", "");
    }
}
