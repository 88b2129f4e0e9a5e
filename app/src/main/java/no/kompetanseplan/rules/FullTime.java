package no.kompetanseplan.rules;

import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.model.value.Percent;

import java.math.BigDecimal;

/// What a package for more full-time work gives when the mean position rises (formula F22): 939
/// posts at 5 points more are 46.95 full-time equivalents.
///
/// @param posts posts or persons it reaches, none negative
/// @param points how much the mean position rises, in points of a full one
/// @param unitCost øre a year for a full-time equivalent, with add-ons
public record FullTime(int posts, Percent points, Money unitCost) {

    /// Full-time equivalents more, without hiring anybody.
    public BigDecimal equivalents() {
        return points.factor().multiply(BigDecimal.valueOf(posts)).stripTrailingZeros();
    }

    /// What they cost a year, if the work was not done by others before.
    public Money cost() {
        return unitCost.times(equivalents());
    }
}
