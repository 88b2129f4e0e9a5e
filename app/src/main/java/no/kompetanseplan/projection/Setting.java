package no.kompetanseplan.projection;

import no.kompetanseplan.model.Assumption;
import no.kompetanseplan.model.ProfessionFields;
import no.kompetanseplan.model.choice.AssumptionKind;
import no.kompetanseplan.model.choice.RetirementPreset;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Percent;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
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

    private final Suppositions suppositions;

    Setting(ProjectionInput input) {
        this.input = input;
        stock = input.stock();
        suppositions = new Suppositions(input.plan(), input.scenario());
        hazards = new Hazards(input.plan(), stock, suppositions);
        Pipeline pipeline =
                Pipeline.of(input.plan(), stock, suppositions, input.baseYear(), input.years());
        entrants = pipeline.entrants();
        base = pipeline.flows();
        without = Engine.run(stock, hazards, base, entrants, pipeline.replaced());
        effects = Effect.of(input.plan(), stock, input.baseYear());
        demand = Demand.of(stock, suppositions, Demography.of(input, suppositions), input.years());
    }

    /// The course with the expected effects of some measures.
    Course with(Set<Id> measures) {
        List<Effect> some =
                effects.stream().filter(effect -> measures.contains(effect.measure())).toList();
        return some.isEmpty() ? without : Engine.run(stock, hazards, flows(some), entrants, null);
    }

    private Flows flows(Collection<Effect> some) {
        Flows flows = new Flows(base);
        for (Effect effect : some) {
            flows.add(effect, effect.mean(), input.baseYear(), entrants.beyond());
        }
        return flows;
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
