package no.kompetanseplan.projection;

import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.choice.AssumptionKind;
import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Who there will be and who will be needed, year by year, without measures, with the decided, with
/// the proposed too and with those somebody chose; and what each measure gives. Effects of measures
/// change what comes in and goes out, never the gap, so two of them do not count the same person
/// twice (formula F23).
///
/// Parts are computed when first asked for; safe for several threads.
public final class Projection {

    private final ProjectionInput input;
    private final Setting setting;
    private final Set<Id> sure;
    private final Set<Id> possible;
    private final Course decided;
    private final Course proposed;
    private final Course chosen;
    private @Nullable Sums sums;
    private @Nullable List<Contribution> contributions;

    private Projection(ProjectionInput input, @Nullable Projection known) {
        this.input = input;
        setting =
                known != null && known.setting.holdsFor(input) ? known.setting : new Setting(input);
        sure = moving(ProjectionInput.decided(input.plan()));
        possible = moving(ProjectionInput.proposed(input.plan()));
        Set<Id> asked = moving(input.chosen());
        Map<Set<Id>, Course> courses = new HashMap<>();
        courses.put(Set.of(), setting.without);
        if (known != null && known.setting == setting) {
            courses.put(known.moving(known.input.chosen()), known.chosen);
            courses.put(known.sure, known.decided);
            courses.put(known.possible, known.proposed);
        }
        decided = courses.computeIfAbsent(sure, some -> run(Set.of(), setting.without, some));
        proposed = courses.computeIfAbsent(possible, some -> run(sure, decided, some));
        chosen = courses.computeIfAbsent(asked, some -> run(sure, decided, some));
    }

    private Course run(Set<Id> measures, Course of, Set<Id> some) {
        Variation variation = new Variation(setting, measures, of);
        variation.run(some);
        return variation.course();
    }

    public static Projection of(ProjectionInput input) {
        return new Projection(input, null);
    }

    /// The same as [#of(ProjectionInput)], with what another projection has reckoned already: after
    /// a tick of a measure only the groups that it reaches are run again.
    ///
    /// @param known of any input; null for none
    public static Projection of(ProjectionInput input, @Nullable Projection known) {
        return new Projection(input, known);
    }

    public ProjectionInput input() {
        return input;
    }

    Setting setting() {
        return setting;
    }

    public int baseYear() {
        return input.baseYear();
    }

    public int lastYear() {
        return baseYear() + input.years();
    }

    /// The whole region.
    public Line region() {
        return line(null, null, Totals.ALL, Totals.ALL);
    }

    /// Each profession that has staff or is reached, in the order of the plan, last those of
    /// unknown profession.
    public List<Line> professions() {
        List<Line> lines = new ArrayList<>();
        for (int p = 0; p < setting.stock.professions.size(); p++) {
            lines.add(line(setting.stock.professions.id(p), null, p, Totals.ALL));
        }
        return List.copyOf(lines);
    }

    /// Each municipality in the order of the plan, last those of unknown municipality.
    public List<Line> municipalities() {
        List<Line> lines = new ArrayList<>();
        for (int k = 0; k < setting.stock.municipalities.size(); k++) {
            lines.add(line(null, setting.stock.municipalities.id(k), Totals.ALL, k));
        }
        return List.copyOf(lines);
    }

    /// A profession, a municipality or both; null for all. Of an id nobody knows there is nobody.
    public Line of(@Nullable Id profession, @Nullable Id municipality) {
        int p = profession == null ? Totals.ALL : setting.stock.professions.place(profession);
        int k =
                municipality == null
                        ? Totals.ALL
                        : setting.stock.municipalities.place(municipality);
        return (profession != null && p < 0) || (municipality != null && k < 0)
                ? nobody(profession, municipality)
                : line(profession, municipality, p, k);
    }

    /// Everything the result rests on, with what nobody has set.
    public List<Used> assumptions() {
        return setting.used();
    }

    /// What of a total turnover was found not to be retirement: the least and the most share among
    /// the professions, 1 = 100 %; empty when no total was given.
    public List<Double> splitTurnover() {
        List<Double> shares =
                setting.hazards.splits.stream().map(Hazards.Split::quit).sorted().toList();
        return shares.isEmpty() ? List.of() : List.of(shares.getFirst(), shares.getLast());
    }

    /// Whether the need follows the population and not a growth a year.
    public boolean followsPopulation() {
        return assumptions().stream().anyMatch(used -> used.kind() == AssumptionKind.SERVICE_USE);
    }

    /// What each measure with an estimate gives, dropped ones left out, in the order of the plan.
    public synchronized List<Contribution> contributions() {
        if (contributions == null) {
            contributions = Contributions.of(this, setting.alone(), Totals.ALL, Totals.ALL);
        }
        return contributions;
    }

    /// What each measure gives a profession, a municipality or both; null for all. Of an id nobody
    /// knows there is nothing.
    public List<Contribution> contributions(@Nullable Id profession, @Nullable Id municipality) {
        if (profession == null && municipality == null) {
            return contributions();
        }
        int p = profession == null ? Totals.ALL : setting.stock.professions.place(profession);
        int k =
                municipality == null
                        ? Totals.ALL
                        : setting.stock.municipalities.place(municipality);
        return (profession != null && p < 0) || (municipality != null && k < 0)
                ? List.of()
                : Contributions.of(this, setting.alone(), p, k);
    }

    /// The chosen measures that move the curve, in the order of the plan.
    public List<Id> moving() {
        Set<Id> moving = moving(input.chosen());
        return input.plan().ordered(MeasureFields.TABLE).stream()
                .map(Measure::id)
                .filter(moving::contains)
                .toList();
    }

    /// What one measure gives beside the chosen ones; null when it has no estimate that can be
    /// counted.
    public @Nullable Contribution contribution(Id measure) {
        Moved alone = setting.alone().get(measure);
        return alone == null ? null : Contributions.one(this, alone);
    }

    /// What the chosen measures give in the last year beyond the sum of their contributions: they
    /// share some of the same people, or lift each other.
    public double interaction() {
        int last = input.years();
        double together =
                sums().chosen.supply.at(Totals.ALL, Totals.ALL, last)
                        - sums().without.supply.at(Totals.ALL, Totals.ALL, last);
        for (Contribution one : contributions()) {
            together -= input.chosen().contains(one.measure()) ? one.last() : 0;
        }
        return together;
    }

    /// The effects of the chosen measures.
    List<Effect> chosenEffects() {
        return setting.effects.stream()
                .filter(effect -> input.chosen().contains(effect.measure()))
                .toList();
    }

    Course chosen() {
        return chosen;
    }

    /// The measures that move the curve, but for the dropped.
    Set<Id> possible() {
        return possible;
    }

    /// Those of some measures that move the curve.
    private Set<Id> moving(Set<Id> some) {
        Set<Id> moving = new HashSet<>();
        for (Effect effect : setting.effects) {
            if (some.contains(effect.measure())) {
                moving.add(effect.measure());
            }
        }
        return moving;
    }

    private Line nobody(@Nullable Id profession, @Nullable Id municipality) {
        Supply none = new Supply(0, 0, 0);
        List<YearFigures> years = new ArrayList<>();
        for (int year = baseYear(); year <= lastYear(); year++) {
            years.add(new YearFigures(year, 0, none, none, none, none, 0, 0, 0, 0));
        }
        return new Line(profession, municipality, years);
    }

    private Line line(@Nullable Id profession, @Nullable Id municipality, int p, int k) {
        Sums all = sums();
        List<YearFigures> years = new ArrayList<>();
        double before = 0;
        for (int t = 0; t <= input.years(); t++) {
            double demand = settled(all.demand.at(p, k, t));
            years.add(
                    new YearFigures(
                            baseYear() + t,
                            demand,
                            all.without.at(p, k, t),
                            all.decided.at(p, k, t),
                            all.proposed.at(p, k, t),
                            all.chosen.at(p, k, t),
                            all.persons.at(p, k, t),
                            all.exits.at(p, k, t),
                            all.retired.at(p, k, t),
                            t == 0 ? 0 : demand - before));
            before = demand;
        }
        return new Line(profession, municipality, years);
    }

    /// Without the dust that adding up fractions leaves, so that 150.55 does not come to be 150.5
    /// beside a count of the same register that says 150.6.
    private static double settled(double sum) {
        return Math.rint(sum * 1e9) / 1e9;
    }

    private synchronized Sums sums() {
        if (sums == null) {
            sums = new Sums(this);
        }
        return sums;
    }

    /// The band holds both who happens to leave and how unsure the effects are, each effect as far
    /// as it moves the supply by itself.
    private record Band(Totals supply, Totals variance, @Nullable Totals doubt) {

        Supply at(int p, int k, int t) {
            double unsure = doubt == null ? 0 : doubt.at(p, k, t);
            return Supply.of(settled(supply.at(p, k, t)), variance.at(p, k, t) + unsure);
        }
    }

    /// What lines are read from.
    private static final class Sums {

        private final Projection of;
        private final Map<Course, Band> plain = new HashMap<>();
        private final Map<Set<Id>, Totals> doubts = new HashMap<>();
        private final Totals demand;
        private final Totals persons;
        private final Totals exits;
        private final Totals retired;
        private final Band without;
        private final Band decided;
        private final Band proposed;
        private final Band chosen;

        Sums(Projection of) {
            this.of = of;
            demand = totals(of.setting.demand);
            persons = totals(of.setting.without.persons);
            exits = totals(of.setting.without.exits);
            retired = totals(of.setting.without.retired);
            without = band(of.setting.without, Set.of());
            decided = band(of.decided, of.sure);
            proposed = band(of.proposed, of.possible);
            chosen = band(of.chosen, of.moving(of.input.chosen()));
        }

        private Totals totals(double[] byGroup) {
            return Totals.of(of.setting.stock, of.input.years(), byGroup);
        }

        private Band band(Course course, Set<Id> measures) {
            Band band = plain.get(course);
            if (band == null) {
                band = new Band(totals(course.supply), totals(course.variance), null);
                plain.put(course, band);
            }
            return measures.isEmpty()
                    ? band
                    : new Band(
                            band.supply,
                            band.variance,
                            doubts.computeIfAbsent(measures, this::doubt));
        }

        private Totals doubt(Set<Id> measures) {
            List<Setting.Part> parts =
                    of.setting.parts().entrySet().stream()
                            .filter(measure -> measures.contains(measure.getKey()))
                            .filter(measure -> of.possible.contains(measure.getKey()))
                            .flatMap(measure -> measure.getValue().stream())
                            .toList();
            return Totals.doubt(of.setting.stock, of.input.years(), parts);
        }
    }
}
