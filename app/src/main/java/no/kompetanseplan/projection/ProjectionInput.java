package no.kompetanseplan.projection;

import no.kompetanseplan.model.Dataset;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.MeasureState;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.staffing.Facts;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;

/// What a projection starts from: a plan, its registers, a scenario, how many years, and which
/// measures count in the chosen line. Immutable; the counted staff are kept, so changing the rest
/// costs no new count.
public final class ProjectionInput {

    public static final int MAX_YEARS = 25;
    public static final int USUAL_YEARS = 10;

    private static final int WITHOUT_DATES = 2000;

    private final Plan plan;
    private final Facts facts;
    private final Stock stock;
    private final @Nullable Id scenario;
    private final int years;
    private final Set<Id> chosen;

    private ProjectionInput(
            Plan plan, Facts facts, Stock stock, @Nullable Id scenario, int years, Set<Id> chosen) {
        this.plan = plan;
        this.facts = facts;
        this.stock = stock;
        this.scenario = scenario;
        this.years = Math.clamp(years, 1, MAX_YEARS);
        this.chosen = Set.copyOf(chosen);
    }

    /// The plan as it holds, ten years on, with the measures that are decided.
    public static ProjectionInput of(Plan plan, Facts facts) {
        return new ProjectionInput(
                plan, facts, Stock.of(plan, facts.register()), null, USUAL_YEARS, decided(plan));
    }

    /// With a plan changed since, and its decided measures as the chosen ones.
    public ProjectionInput withPlan(Plan changed) {
        return new ProjectionInput(
                changed, facts, stock.forPlan(changed), scenario, years, decided(changed));
    }

    /// With a scenario; null for what the plan holds to.
    public ProjectionInput withScenario(@Nullable Id other) {
        return new ProjectionInput(plan, facts, stock, other, years, chosen);
    }

    /// With another horizon, 1 to [#MAX_YEARS].
    public ProjectionInput withYears(int other) {
        return new ProjectionInput(plan, facts, stock, scenario, other, chosen);
    }

    /// With other measures in the chosen line.
    public ProjectionInput withChosen(Set<Id> measures) {
        return new ProjectionInput(plan, facts, stock, scenario, years, measures);
    }

    public Plan plan() {
        return plan;
    }

    public Facts facts() {
        return facts;
    }

    Stock stock() {
        return stock;
    }

    public @Nullable Id scenario() {
        return scenario;
    }

    /// How many years after the base year.
    public int years() {
        return years;
    }

    /// The measures of the chosen line.
    public Set<Id> chosen() {
        return chosen;
    }

    /// The year that the staff are of: that of the newest register in use, else of the plan.
    public int baseYear() {
        return facts.staff().stream()
                .map(staff -> staff.dataset())
                .map(Dataset::date)
                .filter(date -> date != null)
                .max(Comparator.naturalOrder())
                .map(LocalDate::getYear)
                .orElseGet(() -> yearOf(plan));
    }

    private static int yearOf(Plan plan) {
        LocalDate staffing = plan.head().staffingDate();
        if (staffing != null) {
            return staffing.getYear();
        }
        LocalDate from = plan.head().planPeriod().from();
        return from == null ? WITHOUT_DATES : from.getYear();
    }

    /// Whether a measure is decided: prioritised or further on its way.
    public static boolean isDecided(Measure measure) {
        MeasureState state = measure.state();
        if (state == null) {
            return false;
        }
        return switch (state) {
            case PRIORITISED, SENT_FOR_STUDY, ENROLMENT, STARTED, DONE -> true;
            case PROPOSED, DROPPED -> false;
        };
    }

    /// The measures of a plan that are decided.
    public static Set<Id> decided(Plan plan) {
        Set<Id> measures = new HashSet<>();
        for (Measure measure : plan.rows(MeasureFields.TABLE)) {
            if (isDecided(measure)) {
                measures.add(measure.id());
            }
        }
        return measures;
    }

    /// Those decided and those proposed: all but the dropped.
    public static Set<Id> proposed(Plan plan) {
        Set<Id> measures = new HashSet<>();
        for (Measure measure : plan.rows(MeasureFields.TABLE)) {
            if (measure.state() != MeasureState.DROPPED) {
                measures.add(measure.id());
            }
        }
        return measures;
    }
}
