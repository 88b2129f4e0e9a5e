package no.kompetanseplan.cli;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.exchange.json.SamplePlan;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.model.value.Percent;
import no.kompetanseplan.model.value.Period;
import no.kompetanseplan.rules.DayPrice;
import no.kompetanseplan.session.PlanSession;
import no.kompetanseplan.staffing.CountedPlan;
import no.kompetanseplan.text.PeriodReader;
import no.kompetanseplan.text.Reading;
import no.kompetanseplan.text.ValueReader;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.nio.file.Path;

/// What the commands of `rules` share: values as people write them, and the plan whose rules hold,
/// the sample plan where none is named.
final class RuleInput {

    /// No post costs more a year.
    private static final Money MOST_OF_POST = Money.kroner(100_000_000);

    private final Desk desk;

    RuleInput(Desk desk) {
        this.desk = desk;
    }

    ValueReader reader() {
        return new ValueReader(desk.language(), new PeriodReader(Period.NONE));
    }

    /// The value of an option.
    ///
    /// @throws Refusal when it is not understood or empty, with what to write instead
    <T> T understood(String option, Reading<@Nullable T> reading) {
        return switch (reading) {
            case Reading.Understood<@Nullable T> read when read.value() != null -> read.value();
            case Reading.Understood<@Nullable T> _ ->
                    throw new Refusal(Exit.USAGE, "cli.usage.value", option);
            case Reading.NotUnderstood<@Nullable T> not ->
                    throw new Refusal(
                            Exit.USAGE, "cli.usage.why", option, not.sentence(desk.texts()));
        };
    }

    /// An amount of an option, not negative.
    Money money(String option, String written) {
        Money read = understood(option, reader().money(written));
        if (read.compareTo(Money.ZERO) < 0) {
            throw new Refusal(Exit.USAGE, "cli.usage.negative", option);
        }
        return read;
    }

    Percent position(String written) {
        Percent read = understood("--position", reader().position(written));
        if (read.compareTo(Percent.ZERO) <= 0 || read.compareTo(Percent.FULL) > 0) {
            throw new Refusal(Exit.USAGE, "cli.leave.position");
        }
        return read;
    }

    /// A number of an option that is given and within bounds.
    int within(int least, int most, String option, @Nullable Integer given) {
        if (given == null) {
            throw new Refusal(Exit.USAGE, "cli.usage.missing", option);
        }
        if (given < least || given > most) {
            throw new Refusal(
                    Exit.USAGE,
                    "cli.usage.range",
                    option,
                    desk.formats().integer(given),
                    desk.formats().integer(least),
                    desk.formats().integer(most));
        }
        return given;
    }

    /// A percent of an option within bounds.
    ///
    /// @param most whole percent
    /// @param isAbove whether it must be more than nothing
    Percent percent(String option, String written, int most, boolean isAbove) {
        Percent read = understood(option, reader().percent(written));
        int sign = read.compareTo(Percent.ZERO);
        if (sign < 0 || (isAbove && sign == 0) || read.compareTo(Percent.of(most)) > 0) {
            throw new Refusal(
                    Exit.USAGE,
                    isAbove ? "cli.usage.above" : "cli.usage.range",
                    option,
                    desk.formats().percent(read),
                    desk.formats().percent(Percent.ZERO),
                    desk.formats().percent(Percent.of(most)));
        }
        return read;
    }

    /// What a post costs a year: as given, else by the wage and the rates for all municipalities;
    /// null when neither tells.
    @Nullable Money unitCost(@Nullable String written, @Nullable DayPrice prices) {
        Money unit =
                written != null
                        ? money("--unit-cost", written)
                        : prices == null ? null : prices.yearly(null, null);
        return unit == null ? null : reasonable(unit);
    }

    private Money reasonable(Money unit) {
        if (unit.compareTo(MOST_OF_POST) > 0) {
            throw new Refusal(
                    Exit.USAGE,
                    "cli.usage.range",
                    "--unit-cost",
                    desk.formats().money(unit),
                    desk.formats().money(Money.ZERO),
                    desk.formats().money(MOST_OF_POST));
        }
        return unit;
    }

    Plan plan(@Nullable Path file) {
        if (file == null) {
            return SamplePlan.read();
        }
        try (PlanSession session = PlanSession.openForReading(file, desk.environment())) {
            return session.plan();
        }
    }

    /// The plan with what it counts by.
    Assessment assessment(@Nullable Path file) {
        if (file != null) {
            return BudgetCommand.assessment(desk, file);
        }
        CountedPlan sample = SamplePlan.regional();
        return Assessment.of(sample.plan(), sample.facts());
    }

    /// Says whose rules were used.
    void printPlan(@Nullable Path file, Plan plan) {
        desk.print(file == null ? "cli.leave.of-sample" : "cli.leave.of-plan", plan.head().title());
    }

    /// Says the rule and where it is written.
    void printRule(String title, String source) {
        String cited = source.isBlank() ? title : title + " (" + source + ")";
        desk.print("cli.budget.rule", cited);
    }

    /// 30 rather than 3E+1 or 30.00.
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
