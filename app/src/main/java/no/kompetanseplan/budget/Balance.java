package no.kompetanseplan.budget;

import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;

/// A line whose parts do not add up to what it costs in a year (formula F20): a prize of 50 000 to
/// which 54 000 is given has 4 000 over.
///
/// @param needed what the line costs
/// @param given what those who share it give
public record Balance(Id measure, Id line, int year, Money needed, Money given) {

    /// Positive when more is given than needed, negative when it falls short.
    public Money surplus() {
        return given.minus(needed);
    }
}
