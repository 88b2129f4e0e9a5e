package no.kompetanseplan.model;

import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// The rule that decides which small numbers the public edition hides: one row.
///
/// @param id its name for ever
/// @param persons counts of fewer persons are hidden; null = 5
/// @param fte sums of fewer full-time equivalents are hidden; null = 10
/// @param zerosHidden whether a count of none is guarded as well
/// @param decidedBy who decided it
/// @param decidedOn when it was decided
/// @param note remarks that never print
public record PublicationRule(
        Id id,
        @Nullable Integer persons,
        @Nullable Integer fte,
        boolean zerosHidden,
        String decidedBy,
        @Nullable LocalDate decidedOn,
        String note)
        implements Row {

    /// The one row of every plan.
    public static final Id ID = Id.named("publication_rule");

    @Override
    public String rank() {
        return "";
    }
}
