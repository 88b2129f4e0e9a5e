package no.kompetanseplan.projection;

import no.kompetanseplan.model.choice.AssumptionKind;
import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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
    private final Course decided;
    private final Course proposed;
    private final Course chosen;
    private @Nullable Map<Id, Course> alone;
    private @Nullable List<Contribution> contributions;

    private Projection(ProjectionInput input) {
        this.input = input;
        setting = new Setting(input);
        Set<Id> sure = ProjectionInput.decided(input.plan());
        Set<Id> all = ProjectionInput.proposed(input.plan());
        decided = setting.with(sure);
        proposed = all.equals(sure) ? decided : setting.with(all);
        chosen = same(input.chosen(), sure) ? decided : setting.with(input.chosen());
    }

    public static Projection of(ProjectionInput input) {
        return new Projection(input);
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
        return line(null, null, new Part(-1, -1));
    }

    /// Each profession that has staff or is reached, in the order of the plan, last those of
    /// unknown profession.
    public List<Line> professions() {
        List<Line> lines = new ArrayList<>();
        for (int p = 0; p < setting.stock.professions.size(); p++) {
            lines.add(line(setting.stock.professions.id(p), null, new Part(p, -1)));
        }
        return List.copyOf(lines);
    }

    /// Each municipality in the order of the plan, last those of unknown municipality.
    public List<Line> municipalities() {
        List<Line> lines = new ArrayList<>();
        for (int k = 0; k < setting.stock.municipalities.size(); k++) {
            lines.add(line(null, setting.stock.municipalities.id(k), new Part(-1, k)));
        }
        return List.copyOf(lines);
    }

    /// A profession, a municipality or both; null for all. Of an id nobody knows there is nobody.
    public Line of(@Nullable Id profession, @Nullable Id municipality) {
        int p = profession == null ? -1 : setting.stock.professions.place(profession);
        int k = municipality == null ? -1 : setting.stock.municipalities.place(municipality);
        boolean unknown = (profession != null && p < 0) || (municipality != null && k < 0);
        return line(profession, municipality, unknown ? new Part(-2, -2) : new Part(p, k));
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
            contributions = Contributions.of(this, alone());
        }
        return contributions;
    }

    /// What one measure gives beside the chosen ones; null when it has no estimate that can be
    /// counted.
    public @Nullable Contribution contribution(Id measure) {
        return measures().contains(measure)
                ? Contributions.one(this, measure, setting.with(Set.of(measure)))
                : null;
    }

    /// Supply with the chosen measures less demand in the last year, all of the region.
    public double gap() {
        double demand = 0;
        for (int g = 0; g < setting.stock.groups; g++) {
            demand += setting.demand[chosen.at(g, input.years())];
        }
        return total(chosen, input.years()) - demand;
    }

    /// What the chosen measures give in the last year beyond the sum of their contributions: they
    /// share some of the same people, or lift each other.
    public double interaction() {
        double together = total(chosen, input.years()) - total(setting.without, input.years());
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

    double total(Course course, int t) {
        double sum = 0;
        for (int g = 0; g < setting.stock.groups; g++) {
            sum += course.supply[course.at(g, t)];
        }
        return sum;
    }

    /// Each measure that moves the curve, with the course it gives by itself.
    private synchronized Map<Id, Course> alone() {
        if (alone == null) {
            Set<Id> possible = ProjectionInput.proposed(input.plan());
            Map<Id, Course> courses = new LinkedHashMap<>();
            for (Id measure : measures()) {
                if (possible.contains(measure)) {
                    courses.put(measure, setting.with(Set.of(measure)));
                }
            }
            alone = courses;
        }
        return alone;
    }

    private Set<Id> measures() {
        Set<Id> measures = new LinkedHashSet<>();
        setting.effects.forEach(effect -> measures.add(effect.measure()));
        return measures;
    }

    /// Whether two sets have the same measures that move the curve.
    private boolean same(Set<Id> one, Set<Id> other) {
        Set<Id> moving = measures();
        Set<Id> first = new HashSet<>(one);
        Set<Id> second = new HashSet<>(other);
        first.retainAll(moving);
        second.retainAll(moving);
        return first.equals(second);
    }

    /// Which groups count: all, one profession, one municipality, or a group; -1 stands for all.
    private record Part(int profession, int municipality) {

        boolean has(int group, int professions) {
            return (profession == -1 || group % professions == profession)
                    && (municipality == -1 || group / professions == municipality);
        }
    }

    private Line line(@Nullable Id profession, @Nullable Id municipality, Part part) {
        Set<Id> sure = ProjectionInput.decided(input.plan());
        Set<Id> all = ProjectionInput.proposed(input.plan());
        List<YearFigures> years = new ArrayList<>();
        double before = 0;
        for (int t = 0; t <= input.years(); t++) {
            double demand = sum(setting.demand, part, t);
            years.add(
                    new YearFigures(
                            baseYear() + t,
                            demand,
                            supply(setting.without, part, t, Set.of()),
                            supply(decided, part, t, sure),
                            supply(proposed, part, t, all),
                            supply(chosen, part, t, input.chosen()),
                            sum(setting.without.persons, part, t),
                            sum(setting.without.exits, part, t),
                            sum(setting.without.retired, part, t),
                            t == 0 ? 0 : demand - before));
            before = demand;
        }
        return new Line(profession, municipality, years);
    }

    /// The band holds both who happens to leave and how unsure the effects are, each effect as far
    /// as its measure moves the supply by itself.
    private Supply supply(Course course, Part part, int t, Set<Id> measures) {
        double variance = sum(course.variance, part, t);
        double plain = sum(setting.without.supply, part, t);
        for (Map.Entry<Id, Course> one : alone().entrySet()) {
            if (measures.contains(one.getKey())) {
                double moved = sum(one.getValue().supply, part, t) - plain;
                variance += moved * moved * unsureness(one.getKey());
            }
        }
        return Supply.of(sum(course.supply, part, t), variance);
    }

    /// Squared spread of the effects of a measure to their size.
    private double unsureness(Id measure) {
        double size = 0;
        double variance = 0;
        for (Effect effect : setting.effects) {
            if (effect.measure().equals(measure)) {
                size += effect.mean();
                variance += effect.variance();
            }
        }
        return size == 0 ? 0 : variance / (size * size);
    }

    private double sum(double[] values, Part part, int t) {
        double sum = 0;
        int professions = setting.stock.professions.size();
        for (int g = 0; g < setting.stock.groups; g++) {
            if (part.has(g, professions)) {
                sum += values[g * (input.years() + 1) + t];
            }
        }
        return sum;
    }
}
