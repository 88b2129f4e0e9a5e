package no.kompetanseplan.publication;

import java.util.Arrays;
import java.util.Optional;

/// The tables of the staff that a public edition can show.
public enum StaffTable {
    /// Registered positions by municipality.
    MUNICIPALITIES("municipalities"),
    /// Positions of those of 50 or more, by profession and municipality.
    OVER_FIFTY("over-fifty"),
    /// Positions by age, part-time and full-time.
    AGES("ages");

    private final String key;

    StaffTable(String key) {
        this.key = key;
    }

    /// Names it in files, for ever.
    public String key() {
        return key;
    }

    public static Optional<StaffTable> of(String key) {
        return Arrays.stream(values()).filter(table -> table.key.equals(key)).findFirst();
    }
}
