package no.kompetanseplan.rules;

import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.model.value.Percent;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Posts converted to posts of higher competence (formula F19). With the ratio 1:1,2 six posts cost
/// as much as five after conversion.
///
/// @param posts number of posts, such as 6 or 0,8
/// @param unitCost what one post costs a year before conversion
/// @param ratio cost after relative to before, above 0: 1:1,2 is 120 %
public record Conversion(BigDecimal posts, Money unitCost, Percent ratio) {

    private static final int SCALE = 4;

    public Conversion {
        if (ratio.hundredths() <= 0) {
            throw new IllegalArgumentException("Ratio: " + ratio);
        }
    }

    public Money costBefore() {
        return unitCost.times(posts);
    }

    /// What as many posts cost after conversion.
    public Money costAfter() {
        return unitCost.times(posts.multiply(ratio.factor()));
    }

    public Money extraCost() {
        return costAfter().minus(costBefore());
    }

    /// How many posts the money pays for after conversion, to four decimals.
    public BigDecimal postsForTheSameMoney() {
        return posts.divide(ratio.factor(), SCALE, RoundingMode.HALF_UP).stripTrailingZeros();
    }
}
