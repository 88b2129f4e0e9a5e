package no.kompetanseplan.rules;

import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.SupplementRule;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.model.value.Percent;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/// The competence supplements of a plan (chapter 6.2, formula F16): an amount a year from the month
/// after completion for as long as the employment lasts.
///
/// A study takes the rule of exactly its credits; a study that is not counted in credits takes the
/// rule without credits (fagskole). What no rule names gives no supplement.
public final class Supplements {

    private static final int MONTHS = 12;
    private static final int SCALE = 10;

    private final List<SupplementRule> rules;

    private Supplements(List<SupplementRule> rules) {
        this.rules = Validity.newestFirst(rules, SupplementRule::validFrom);
    }

    public static Supplements of(Plan plan) {
        return new Supplements(plan.supplementRules());
    }

    /// The rule for one study, null when there is none.
    ///
    /// @param credits null for a study that is not counted in credits
    /// @param day day of completion; null = rules of any day
    public @Nullable SupplementRule rule(@Nullable Integer credits, @Nullable LocalDate day) {
        for (SupplementRule rule : rules) {
            if (Objects.equals(rule.credits(), credits) && isWhole(rule, day)) {
                return rule;
            }
        }
        return null;
    }

    /// The rule for a person with several studies. Where the rule that the sum of the credits
    /// reaches lets credits add (30 + 30 counts as 60), that one; else the one of the largest
    /// study.
    public @Nullable SupplementRule ruleForAll(List<Integer> credits, @Nullable LocalDate day) {
        int sum = credits.stream().mapToInt(Integer::intValue).sum();
        SupplementRule best = null;
        int reached = 0;
        for (SupplementRule rule : rules) {
            Integer size = rule.credits();
            boolean counts =
                    size != null && (credits.contains(size) || (rule.adds() && size <= sum));
            if (size != null && counts && size > reached && isWhole(rule, day)) {
                best = rule;
                reached = size;
            }
        }
        return best;
    }

    private static boolean isWhole(SupplementRule rule, @Nullable LocalDate day) {
        return rule.amount() != null && Validity.holds(rule.validFrom(), rule.validTo(), day);
    }

    /// Months of a year in which a supplement is paid: none ahead of the completion, twelve in the
    /// years after, and in the year of completion those that follow its month.
    public static int months(LocalDate completion, int year) {
        if (year < completion.getYear()) {
            return 0;
        }
        return year > completion.getYear() ? MONTHS : MONTHS - completion.getMonthValue();
    }

    /// What a supplement costs in a year, to the exact fraction of a krone.
    ///
    /// @param addOns holiday pay, pension and tax together
    /// @param months paid months of the year
    public static BigDecimal cost(
            SupplementRule rule, Percent position, BigDecimal addOns, int months) {
        Money amount = rule.amount() == null ? Money.ZERO : rule.amount();
        BigDecimal share = rule.proportional() ? position.factor() : BigDecimal.ONE;
        return amount.toKroner()
                .multiply(share)
                .multiply(BigDecimal.ONE.add(addOns))
                .multiply(BigDecimal.valueOf(months))
                .divide(BigDecimal.valueOf(MONTHS), SCALE, RoundingMode.HALF_UP);
    }
}
