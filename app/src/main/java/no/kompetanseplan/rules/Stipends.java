package no.kompetanseplan.rules;

import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.StipendRule;
import no.kompetanseplan.model.choice.StipendEvent;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.model.value.Percent;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/// The stipends of a plan (chapter 6.3, formula F17). «Inntil» is a ceiling, never an amount that
/// anybody has a right to.
public final class Stipends {

    private final List<StipendRule> rules;

    private Stipends(List<StipendRule> rules) {
        this.rules = Validity.newestFirst(rules, StipendRule::validFrom);
    }

    public static Stipends of(Plan plan) {
        return new Stipends(plan.stipendRules());
    }

    /// The rule of an event that holds on the day; null when there is none.
    public @Nullable StipendRule rule(StipendEvent event, @Nullable LocalDate day) {
        for (StipendRule rule : rules) {
            if (rule.event() == event && Validity.holds(rule.validFrom(), rule.validTo(), day)) {
                return rule;
            }
        }
        return null;
    }

    /// The most one person can get at start and completion together; null when neither has a
    /// ceiling.
    public @Nullable Money most(@Nullable LocalDate day) {
        Money start = ceiling(StipendEvent.START, day);
        Money completion = ceiling(StipendEvent.COMPLETION, day);
        return start == null ? completion : completion == null ? start : start.plus(completion);
    }

    /// What a number of persons is expected to get at most, when only a share completes.
    ///
    /// @param completing share that completes the education
    public Money expected(int persons, Percent completing, @Nullable LocalDate day) {
        Money start = ceiling(StipendEvent.START, day);
        Money completion = ceiling(StipendEvent.COMPLETION, day);
        Money certain = start == null ? Money.ZERO : start;
        Money likely = completion == null ? Money.ZERO : completion.times(completing.factor());
        return new Money(Math.multiplyExact(certain.plus(likely).ore(), (long) persons));
    }

    /// What is left of an allocation after the grants; negative when more is granted than there is.
    public static Money left(Money allocation, List<Money> granted) {
        Money left = allocation;
        for (Money grant : granted) {
            left = left.minus(grant);
        }
        return left;
    }

    private @Nullable Money ceiling(StipendEvent event, @Nullable LocalDate day) {
        StipendRule rule = rule(event, day);
        return rule == null ? null : rule.ceiling();
    }
}
