package no.kompetanseplan.publication;

import java.math.BigDecimal;

/// What stands in a cell of a public table. A hidden one has no number.
public sealed interface Value {

    /// Positions.
    record Count(long count) implements Value {}

    /// A share or a mean in per cent, rounded as it is shown.
    record Percent(BigDecimal percent) implements Value {}

    /// Full-time equivalents, to one decimal.
    record Fte(BigDecimal fte) implements Value {}

    /// Not shown, because it is small or because it would tell of what is.
    record Hidden() implements Value {}

    /// There is nobody to take a share of.
    record None() implements Value {}
}
