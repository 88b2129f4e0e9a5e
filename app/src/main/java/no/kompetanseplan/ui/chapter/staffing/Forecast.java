package no.kompetanseplan.ui.chapter.staffing;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.exchange.staffing.ScenarioYears.Course;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Scenario;
import no.kompetanseplan.model.ScenarioFields;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.projection.Contribution;
import no.kompetanseplan.projection.Line;
import no.kompetanseplan.projection.Projection;
import no.kompetanseplan.projection.ProjectionInput;
import no.kompetanseplan.session.SessionState;
import no.kompetanseplan.staffing.Facts;
import no.kompetanseplan.ui.kit.Newest;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/// The projection that the page shows: for whom, by which scenario and with which measures. Ticking
/// a measure here is a question and changes nothing in the plan; a measure that is decided in the
/// plan is ticked from then on. Reckoned beside the window; the curve comes before what each
/// measure gives.
final class Forecast {

    /// Whom the curve is for.
    record Scope(@Nullable Id profession, @Nullable Id municipality) {

        static final Scope REGION = new Scope(null, null);
    }

    /// A reckoned curve.
    ///
    /// @param line the years of the scope
    /// @param compared the same by what the plan holds to, while a scenario is shown; null
    ///   otherwise
    /// @param isTried whether its bands are those of a trial
    record Curve(Projection projection, Line line, @Nullable Line compared, boolean isTried) {

        Scope scope() {
            return new Scope(line.profession(), line.municipality());
        }
    }

    /// What each measure gives those the curve is for.
    ///
    /// @param of whose curve it is
    record Gives(Projection projection, Scope of, List<Contribution> all) {

        /// Whether it is of what a curve shows.
        boolean isOf(Curve curve) {
            return projection.equals(curve.projection()) && of.equals(curve.scope());
        }
    }

    /// The curve by what the plan holds to and by each of its scenarios.
    ///
    /// @param courses empty in a plan without scenarios
    record Compared(Scope of, List<Course> courses) {}

    private final List<Consumer<Curve>> curves = new ArrayList<>();
    private final List<Consumer<Gives>> parts = new ArrayList<>();
    private final Newest<Curve> curve = new Newest<>("projection", this::show);
    private final Newest<Gives> gives =
            new Newest<>("contributions", all -> parts.forEach(each -> each.accept(all)));
    private final List<Consumer<Compared>> sides = new ArrayList<>();
    private final Newest<Compared> compared =
            new Newest<>("scenarios", all -> sides.forEach(each -> each.accept(all)));
    private Runnable asked = () -> {};
    private Facts facts = Facts.NONE;
    private @Nullable Plan plan;
    private @Nullable Assessment assessment;
    private Set<Id> decided = Set.of();
    private final Map<Id, Boolean> questions;
    private Scope scope = Scope.REGION;
    private @Nullable Id scenario;
    private int years = ProjectionInput.USUAL_YEARS;
    private @Nullable Curve newest;

    /// What was reckoned last, by a scenario and by what the plan holds to, so that a tick runs no
    /// more than the groups it reaches. Used by the questions, which come one at a time.
    private final AtomicReference<@Nullable Projection> tried = new AtomicReference<>();

    private final AtomicReference<@Nullable Projection> kept = new AtomicReference<>();

    /// The same for each scenario beside the others.
    private final AtomicReference<Map<Id, Projection>> beside = new AtomicReference<>(Map.of());

    /// @param questions what is asked of measures otherwise than the plan says; kept by the caller
    Forecast(Map<Id, Boolean> questions) {
        this.questions = questions;
    }

    /// Told of each new curve, on the FX thread.
    void onCurve(Consumer<Curve> action) {
        curves.add(action);
    }

    /// Told of what each measure gives, on the FX thread.
    void onContributions(Consumer<Gives> action) {
        parts.add(action);
    }

    /// Told when somebody asks for another curve, before it comes.
    void onAsked(Runnable action) {
        asked = action;
    }

    /// Told of the scenarios beside each other, on the FX thread.
    void onCompared(Consumer<Compared> action) {
        sides.add(action);
    }

    /// Takes the newest plan and its registers. What somebody asked stays, but for the measures
    /// whose state has changed.
    void refresh(SessionState state) {
        Facts now = state.assessment().facts();
        if (state.plan().equals(plan) && now.equals(facts)) {
            return;
        }
        plan = state.plan();
        assessment = state.assessment();
        facts = now;
        decided = ProjectionInput.decided(state.plan());
        questions.keySet().retainAll(ProjectionInput.proposed(state.plan()));
        questions.entrySet().removeIf(each -> each.getValue() == decided.contains(each.getKey()));
        if (scenario != null && state.plan().find(ScenarioFields.TABLE, scenario) == null) {
            scenario = null;
        }
        ask();
    }

    boolean hasRegister() {
        return facts.hasStaff();
    }

    @Nullable Curve newest() {
        return newest;
    }

    boolean isTicked(Id measure) {
        return questions.getOrDefault(measure, decided.contains(measure));
    }

    /// Whether anything is asked that the plan does not say.
    boolean isAsking() {
        return !questions.isEmpty() || scenario != null;
    }

    void tick(Id measure, boolean on) {
        if (on == decided.contains(measure)) {
            questions.remove(measure);
        } else {
            questions.put(measure, on);
        }
        asked.run();
        ask();
    }

    /// Back to what the plan says.
    void forget() {
        questions.clear();
        scenario = null;
        ask();
    }

    Scope scope() {
        return scope;
    }

    void scope(Scope other) {
        scope = other;
        ask();
    }

    @Nullable Id scenario() {
        return scenario;
    }

    void scenario(@Nullable Id other) {
        scenario = other;
        asked.run();
        ask();
    }

    int years() {
        return years;
    }

    void years(int other) {
        years = other;
        ask();
    }

    private void ask() {
        Plan of = plan;
        Assessment from = assessment;
        if (of == null || from == null || !facts.hasStaff()) {
            curve.forget();
            gives.forget();
            compared.forget();
            newest = null;
            return;
        }
        Set<Id> chosen = new HashSet<>();
        for (Id measure : ProjectionInput.proposed(of)) {
            if (isTicked(measure)) {
                chosen.add(measure);
            }
        }
        Scope wanted = scope;
        Id by = scenario;
        int until = years;
        curve.ask(() -> {
            ProjectionInput asked = from.projectionInput().withYears(until).withChosen(chosen);
            AtomicReference<@Nullable Projection> known = by == null ? kept : tried;
            Projection now = Projection.of(asked.withScenario(by), known.get());
            known.set(now);
            Projection held = by == null ? null : Projection.of(asked, kept.get());
            if (held != null) {
                kept.set(held);
            }
            return new Curve(
                    now,
                    now.of(wanted.profession(), wanted.municipality()),
                    held == null ? null : held.of(wanted.profession(), wanted.municipality()),
                    false);
        });
    }

    /// Takes the bands of a trial, unless a newer curve has come.
    void tried(Curve of, Line line) {
        if (of.equals(newest)) {
            Curve made = new Curve(of.projection, line, of.compared, true);
            newest = made;
            curves.forEach(each -> each.accept(made));
        }
    }

    private void show(Curve made) {
        newest = made;
        curves.forEach(each -> each.accept(made));
        Scope of = made.scope();
        gives.ask(() ->
                new Gives(
                        made.projection(),
                        of,
                        made.projection().contributions(of.profession(), of.municipality())));
        compare(made.projection().input().withScenario(null), of);
    }

    private void compare(ProjectionInput held, Scope of) {
        List<Scenario> all = held.plan().ordered(ScenarioFields.TABLE);
        compared.ask(() -> {
            List<Course> courses = new ArrayList<>();
            Map<Id, Projection> made = new HashMap<>();
            if (!all.isEmpty()) {
                courses.add(course(null, Projection.of(held, kept.get()), of));
            }
            for (Scenario each : all) {
                Projection known = beside.get().get(each.id());
                Projection by = Projection.of(held.withScenario(each.id()), known);
                made.put(each.id(), by);
                courses.add(course(each, by, of));
            }
            beside.set(made);
            return new Compared(of, courses);
        });
    }

    private static Course course(@Nullable Scenario scenario, Projection by, Scope of) {
        return new Course(scenario, by.of(of.profession(), of.municipality()));
    }
}
