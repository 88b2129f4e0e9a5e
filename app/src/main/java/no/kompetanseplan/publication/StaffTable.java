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
    AGES("ages"),
    /// Key figures by municipality.
    KEYS_BY_MUNICIPALITY("keys-municipality"),
    /// Key figures by profession.
    KEYS_BY_PROFESSION("keys-profession");

    private final String key;

    StaffTable(String key) {
        this.key = key;
    }

    /// Whether it shows key figures, which rest on counts that it does not show.
    public boolean isKeys() {
        return this == KEYS_BY_MUNICIPALITY || this == KEYS_BY_PROFESSION;
    }

    /// Whether its rows are professions.
    boolean isByProfession() {
        return this == OVER_FIFTY || this == KEYS_BY_PROFESSION;
    }

    /// Names it in files, for ever.
    public String key() {
        return key;
    }

    /// The table that a part of one is of: `keys-profession/education` is of `keys-profession`.
    static StaffTable holding(String key) {
        return of(key.split("/", 2)[0])
                .orElseThrow(() -> new IllegalArgumentException("no table " + key));
    }

    public static Optional<StaffTable> of(String key) {
        return Arrays.stream(values()).filter(table -> table.key.equals(key)).findFirst();
    }
}
