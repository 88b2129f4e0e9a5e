package no.kompetanseplan.projection;

import no.kompetanseplan.model.Assumption;
import no.kompetanseplan.model.AssumptionFields;
import no.kompetanseplan.model.EducationPathFields;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureEffectFields;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.ProfessionFields;
import no.kompetanseplan.model.choice.AssumptionKind;
import no.kompetanseplan.model.choice.RetirementPreset;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Percent;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// All that a run needs, worked out of an input once: staff, rates, flows without measures, effects
/// and demand.
final class Setting {

    final ProjectionInput input;
    final Stock stock;
    final Hazards hazards;
    final Engine.Entrants entrants;
    final List<Effect> effects;
    final double[] demand;

    /// Who comes without any measure, with the replacement of those who quit.
    final Flows base;

    /// The course without any measure.
    final Course without;

    /// An effect and what it moves when nothing else works.
    record Part(Effect effect, Moved moved) {}

    private final Suppositions suppositions;
    private final List<Object> basis;
    private @Nullable Map<Id, Moved> alone;
    private @Nullable Map<Id, List<Part>> parts;

    Setting(ProjectionInput input) {
        this.input = input;
        basis = basis(input);
        stock = input.stock();
        suppositions = new Suppositions(input.plan(), input.scenario());
        hazards = new Hazards(input.plan(), stock, suppositions);
        Pipeline pipeline =
                Pipeline.of(input.plan(), stock, suppositions, input.baseYear(), input.years());
        entrants = pipeline.entrants();
        base = pipeline.flows();
        without =
                new Engine(stock, hazards, entrants, input.years()).all(base, pipeline.replaced());
        effects = Effect.of(input.plan(), stock, input.baseYear());
        demand = Demand.of(stock, suppositions, Demography.of(input, suppositions), input.years());
    }

    /// Whether another input comes to the same setting.
    boolean holdsFor(ProjectionInput other) {
        return stock == other.stock()
                && input.facts().population() == other.facts().population()
                && basis.equals(basis(other));
    }

    /// All that a setting is made of besides the staff and the population. Of measures the start
    /// alone counts, so that their other fields and states can change.
    private static List<Object> basis(ProjectionInput input) {
        Map<Id, Optional<LocalDate>> starts = new HashMap<>();
        for (Measure measure : input.plan().rows(MeasureFields.TABLE)) {
            starts.put(measure.id(), Optional.ofNullable(measure.period().from()));
        }
        return List.of(
                input.years(),
                input.baseYear(),
                Optional.ofNullable(input.scenario()),
                input.plan().rows(AssumptionFields.TABLE),
                input.plan().rows(EducationPathFields.TABLE),
                input.plan().rows(ProfessionFields.TABLE),
                input.plan().rows(MeasureEffectFields.TABLE),
                starts);
    }

    /// What each measure with an estimate moves by itself, in the order of the plan.
    synchronized Map<Id, Moved> alone() {
        if (alone == null) {
            Map<Id, Moved> all = new LinkedHashMap<>();
            Variation variation = new Variation(this, Set.of(), without);
            for (Effect effect : effects) {
                all.computeIfAbsent(effect.measure(), measure -> moved(measure, variation));
            }
            alone = all;
        }
        return alone;
    }

    private Moved moved(Id measure, Variation variation) {
        return moved(measure, variation, variation.run(Set.of(measure)));
    }

    private Moved moved(Id measure, Variation variation, BitSet run) {
        int[] groups = run.stream().toArray();
        int years = input.years();
        double[] more = new double[groups.length * (years + 1)];
        for (int i = 0; i < more.length; i++) {
            more[i] = variation.more(groups[i / (years + 1)], i % (years + 1));
        }
        variation.undo(run);
        return new Moved(measure, groups, more);
    }

    /// What each effect moves by itself, by measure: the several effects of a measure turn out each
    /// for itself, and a point of position is no person.
    synchronized Map<Id, List<Part>> parts() {
        if (parts == null) {
            Map<Id, List<Effect>> own = new LinkedHashMap<>();
            for (Effect effect : effects) {
                own.computeIfAbsent(effect.measure(), _ -> new ArrayList<>()).add(effect);
            }
            Variation variation = new Variation(this, Set.of(), without);
            Map<Id, List<Part>> all = new LinkedHashMap<>();
            alone().forEach((measure, moved) ->
                    all.put(
                            measure,
                            parts(own.getOrDefault(measure, List.of()), moved, variation)));
            parts = all;
        }
        return parts;
    }

    private List<Part> parts(List<Effect> effects, Moved together, Variation variation) {
        return effects.size() == 1
                ? List.of(new Part(effects.getFirst(), together))
                : effects.stream()
                        .map(effect ->
                                new Part(
                                        effect,
                                        moved(effect.measure(), variation, variation.run(effect))))
                        .toList();
    }

    /// Every assumption that was used, then those that nobody has set.
    List<Used> used() {
        List<Used> all = new ArrayList<>();
        suppositions.used().stream()
                .sorted(
                        Comparator.comparing(Assumption::kind)
                                .thenComparing(row -> row.scenario() != null)
                                .thenComparing(Assumption::rank))
                .forEach(row -> all.add(new Used(kind(row), row, null, null)));
        for (AssumptionKind kind : AssumptionKind.values()) {
            if (suppositions.lacking().contains(kind)) {
                all.addAll(standard(kind));
            }
        }
        return List.copyOf(all);
    }

    private static AssumptionKind kind(Assumption row) {
        return row.kind() == null ? AssumptionKind.TURNOVER : row.kind();
    }

    private List<Used> standard(AssumptionKind kind) {
        return switch (kind) {
            case RETIREMENT -> retirement();
            case TURNOVER, DEMAND_GROWTH -> List.of(new Used(kind, null, Percent.ZERO, null));
            case RECRUITS -> List.of(new Used(kind, null, Percent.FULL, null));
            case EXIT_RATE,
                    DEATH,
                    POSITION_OF_NEW,
                    STANDARD,
                    PRODUCTIVITY,
                    TURNOVER_TOTAL,
                    SERVICE_USE ->
                    List.of();
        };
    }

    private List<Used> retirement() {
        return stock.professions.all().stream()
                .map(this::preset)
                .distinct()
                .sorted()
                .map(preset -> new Used(AssumptionKind.RETIREMENT, null, null, preset))
                .toList();
    }

    private RetirementPreset preset(@Nullable Id profession) {
        var row = input.plan().find(ProfessionFields.TABLE, profession);
        return Hazards.standard(row == null ? null : row.specialLimit());
    }
}
