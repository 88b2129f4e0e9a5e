package no.kompetanseplan.checks;

import no.kompetanseplan.budget.Budget;
import no.kompetanseplan.budget.Calculation;
import no.kompetanseplan.budget.Entry;
import no.kompetanseplan.model.CostLine;
import no.kompetanseplan.model.CostLineFields;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.CostKind;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Period;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Lines of one measure that reckon the same for the same participants at the same time: leave by
/// rule, which is the cost of replacement, beside a line of replacement, and two lines by the same
/// rule. Silent where the note of the second line says what it is for.
final class CountedTwice {

    /// Whose an amount is in a year; null is a payer outside the municipalities.
    private record Place(@Nullable Id municipality, int year) {}

    private CountedTwice() {}

    static Stream<Finding> find(Plan plan, Budget budget) {
        List<Finding> found = new ArrayList<>();
        for (Measure measure : plan.ordered(MeasureFields.TABLE)) {
            Map<Id, Set<Place>> places = new LinkedHashMap<>();
            for (Entry entry : budget.entriesOf(measure.id())) {
                if (isReckoned(entry)) {
                    places.computeIfAbsent(entry.line(), _ -> new HashSet<>())
                            .add(new Place(entry.municipality(), entry.year()));
                }
            }
            find(plan, measure, places, found);
        }
        return found.stream();
    }

    /// Replacement and what follows from a rule; a stipend with a price of its own does not.
    private static boolean isReckoned(Entry entry) {
        return switch (entry.kind()) {
            case LEAVE, SUPPLEMENT, REPLACEMENT -> true;
            case STIPEND -> entry.calculation() instanceof Calculation.Stipend;
            case FEE, TRAVEL, VENUE, MATERIAL, LECTURER, OWN_TIME, GRANT, OTHER -> false;
        };
    }

    private static void find(
            Plan plan, Measure measure, Map<Id, Set<Place>> places, List<Finding> found) {
        List<Id> ids = List.copyOf(places.keySet());
        for (int i = 0; i < ids.size(); i++) {
            for (int k = i + 1; k < ids.size(); k++) {
                CostLine one = plan.find(CostLineFields.TABLE, ids.get(i));
                CostLine other = plan.find(CostLineFields.TABLE, ids.get(k));
                if (one != null && other != null) {
                    Set<Place> both = new HashSet<>(places.getOrDefault(one.id(), Set.of()));
                    both.retainAll(places.getOrDefault(other.id(), Set.of()));
                    find(measure, one, other, both, found);
                }
            }
        }
    }

    private static void find(
            Measure measure, CostLine one, CostLine other, Set<Place> both, List<Finding> found) {
        What what = what(one.kind(), other.kind());
        CostLine second = one.kind() == CostKind.REPLACEMENT ? one : other;
        boolean isSaid = !second.note().isBlank();
        if (what != null && !both.isEmpty() && !isSaid && overlap(measure, one, other)) {
            found.add(
                    Finding.of(
                            what,
                            second.id(),
                            CostLineFields.KIND.name(),
                            measure.title(),
                            years(both)));
        }
    }

    private static @Nullable What what(@Nullable CostKind one, @Nullable CostKind other) {
        if (one == other) {
            return one == CostKind.REPLACEMENT ? null : What.SAME_RULE_TWICE;
        }
        Set<@Nullable CostKind> kinds = new HashSet<>();
        kinds.add(one);
        kinds.add(other);
        return kinds.contains(CostKind.LEAVE) && kinds.contains(CostKind.REPLACEMENT)
                ? What.REPLACEMENT_TWICE
                : null;
    }

    private static boolean overlap(Measure measure, CostLine one, CostLine other) {
        Period first = one.period().isDated() ? one.period() : measure.period();
        Period second = other.period().isDated() ? other.period() : measure.period();
        return !PeriodsOutside.isOutside(first, second);
    }

    private static String years(Set<Place> places) {
        SortedSet<Integer> years = new TreeSet<>();
        places.forEach(place -> years.add(place.year()));
        return years.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
