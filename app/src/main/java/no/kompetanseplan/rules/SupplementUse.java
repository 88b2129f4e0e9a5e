package no.kompetanseplan.rules;

import no.kompetanseplan.model.CostLine;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.SupplementRule;
import no.kompetanseplan.model.choice.CostKind;
import no.kompetanseplan.model.choice.MeasureState;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/// Which competence supplements the measures of the plan lead to, whether or not anybody takes
/// part. A measure that is not counted in credits leads to the supplement without credits only when
/// a cost line says that it gives one.
public final class SupplementUse {

    /// @param open whether the measure has a range of credits, and this is one end of it
    private record Use(Id measure, SupplementRule rule, boolean open) {}

    private final List<Use> uses;
    private final Map<Id, Money> amounts = new HashMap<>();

    private SupplementUse(List<Use> uses) {
        this.uses = List.copyOf(uses);
        for (Use use : uses) {
            Money amount = use.rule().amount();
            if (!use.open() && amount != null) {
                amounts.put(use.measure(), amount);
            }
        }
    }

    public static SupplementUse of(Plan plan) {
        Supplements supplements = Supplements.of(plan);
        Set<Id> withLine = new HashSet<>();
        for (CostLine line : plan.costLines()) {
            if (line.measure() != null && line.kind() == CostKind.SUPPLEMENT) {
                withLine.add(line.measure());
            }
        }
        List<Use> uses = new ArrayList<>();
        for (Measure measure : plan.ordered(MeasureFields.TABLE)) {
            boolean gives = measure.credits() != null || withLine.contains(measure.id());
            if (gives && measure.state() != MeasureState.DROPPED) {
                add(uses, supplements, measure);
            }
        }
        return new SupplementUse(uses);
    }

    private static void add(List<Use> uses, Supplements supplements, Measure measure) {
        Integer least = measure.credits();
        Integer most = measure.creditsTo() == null ? least : measure.creditsTo();
        boolean open = !Objects.equals(least, most);
        Stream.of(
                        supplements.rule(least, measure.period().to()),
                        supplements.rule(most, measure.period().to()))
                .filter(Objects::nonNull)
                .distinct()
                .forEach(rule -> uses.add(new Use(measure.id(), rule, open)));
    }

    /// The measures that lead to a supplement, in the order of the action plan.
    public List<Id> of(Id rule) {
        return uses.stream().filter(use -> use.rule().id().equals(rule)).map(Use::measure).toList();
    }

    /// The supplement a year that a measure leads to; null when it leads to none, or when its
    /// credits are still to be chosen.
    public @Nullable Money amount(Id measure) {
        return amounts.get(measure);
    }
}
