package no.kompetanseplan.checks;

import no.kompetanseplan.budget.Budget;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.staffing.Facts;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// All checks.
public final class Checks {

    private static final List<Check> ALL =
            List.of(
                    new MissingFields(),
                    new TableTotals(),
                    new SharesInText(),
                    new Conversions(),
                    new GoalLinks(),
                    new GoalDeadlines(),
                    new Claims(),
                    new Documents(),
                    new Rosters(),
                    new Rollovers(),
                    new Programmes(),
                    new Supplements(),
                    new LocalMeasures(),
                    new Decisions(),
                    new CouncilDates(),
                    new Coverage(),
                    new PrioritisedProposals(),
                    new SectionNumbers(),
                    new References(),
                    new AreaNumbers(),
                    new AlphabeticalOrder(),
                    new PeriodsOutside(),
                    new ProposalPeriods(),
                    new MeasureOrigins(),
                    new ResponsibleNames(),
                    new ColumnGaps(),
                    new Doubles(),
                    new SpelledNames(),
                    new Laws(),
                    new RulesWithoutFigures(),
                    new LeaveSteps(),
                    new Effects(),
                    new Grants(),
                    new CostLines(),
                    new CostWords(),
                    new PlannedPosts(),
                    new BackwardsDates(),
                    new SameRules(),
                    new NegativeAmounts(),
                    new FrameRows(),
                    new GroupCircles(),
                    new Participants(),
                    new Unprinted());

    private static final List<TextCheck<?>> TEXTS =
            List.of(
                    new Placeholders(),
                    new Brackets(),
                    new MunicipalityLists(),
                    new CountsInText(),
                    new StaffingInText(),
                    new SharesOfStaff(),
                    new GroupsOfStaff(),
                    new IndicatorsInText(),
                    new TotalsInText(),
                    new PeriodYears(),
                    new ChapterReferences());

    private Checks() {}

    /// Everything found in a plan that has not been sent in any hearing, each [Finding#key()] once,
    /// in the order of [What] and for each in that of the plan.
    public static List<Finding> of(Plan plan) {
        return of(plan, Facts.NONE, new Readings(), null, null);
    }

    /// The same, with what was read of the plan before its last edit.
    ///
    /// @param measured what is measured and not decided
    /// @param sent the plan as it was sent in its newest hearing; null when nobody knows
    /// @param today tells what is overdue; null where no day is known, so that nothing is
    public static List<Finding> of(
            Plan plan,
            Facts measured,
            Readings readings,
            @Nullable Plan sent,
            @Nullable LocalDate today) {
        return of(plan, measured, Budget.of(plan, measured), readings, sent, today);
    }

    /// The same, with the budget of the plan at hand.
    public static List<Finding> of(
            Plan plan,
            Facts measured,
            Budget budget,
            Readings readings,
            @Nullable Plan sent,
            @Nullable LocalDate today) {
        Readings.Read read = readings.of(plan, measured, TEXTS);
        Set<String> keys = new HashSet<>();
        return Stream.of(
                        read.findings().stream(),
                        ALL.stream().flatMap(check -> check.find(plan, read.writings())),
                        Measured.find(plan, measured),
                        BudgetSums.find(plan, budget),
                        Unlikely.find(plan, measured),
                        SinceHearing.find(sent, plan),
                        Rollovers.overdue(plan, today),
                        Grants.due(plan, today))
                .flatMap(findings -> findings)
                .filter(finding -> keys.add(finding.key()))
                .sorted(Comparator.comparing(Finding::what))
                .toList();
    }
}
