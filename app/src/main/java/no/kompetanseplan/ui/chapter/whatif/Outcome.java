package no.kompetanseplan.ui.chapter.whatif;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.budget.RuleImpact;
import no.kompetanseplan.budget.RuleImpact.Cell;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.RuleVariant;
import no.kompetanseplan.model.RuleVariantFields;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.rules.Variants;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/// What each variant would change in the net budget of the municipalities, reckoned beside the
/// window.
///
/// @param plan the plan as it is
/// @param impacts by variant; none for those that say nothing yet
record Outcome(Plan plan, Map<Id, RuleImpact> impacts) {

    /// A line of a table: what the amounts of years are now and would be.
    ///
    /// @param row a measure or municipality; null for the sum of all
    record Line(@Nullable Id row, Map<Integer, Money> before, Map<Integer, Money> after) {

        Money change(int year) {
            return after.getOrDefault(year, Money.ZERO)
                    .minus(before.getOrDefault(year, Money.ZERO));
        }

        Money sum() {
            return after.values().stream().reduce(Money.ZERO, Money::plus);
        }

        Money change() {
            return sum().minus(before.values().stream().reduce(Money.ZERO, Money::plus));
        }
    }

    static Outcome of(Assessment now) {
        Map<Id, RuleImpact> impacts = new LinkedHashMap<>();
        for (RuleVariant variant : now.plan().ordered(RuleVariantFields.TABLE)) {
            Plan other = Variants.inForce(now.plan(), variant, variant.id());
            if (other != null) {
                impacts.put(variant.id(), Assessment.of(other, now.facts()).since(now));
            }
        }
        return new Outcome(now.plan(), impacts);
    }

    /// The years that a variant changes something in.
    SortedSet<Integer> years(Id variant) {
        SortedSet<Integer> years = new TreeSet<>();
        for (RuleImpact.Reach reach : reached(variant)) {
            reach.cells().forEach(cell -> years.add(cell.year()));
        }
        return years;
    }

    /// The measures whose amounts change, in the order of the action plan.
    List<Line> measures(Id variant) {
        Map<Id, Map<Boolean, Map<Integer, Money>>> sums = new LinkedHashMap<>();
        for (RuleImpact.Reach reach : reached(variant)) {
            reach.cells().forEach(cell -> add(sums, reach.measure(), cell));
        }
        return lines(sums);
    }

    /// The municipalities whose amounts change, in the order of the plan.
    List<Line> municipalities(Id variant) {
        Map<Id, Map<Boolean, Map<Integer, Money>>> sums = new LinkedHashMap<>();
        plan.municipalities().forEach(body -> sums.put(body.id(), new HashMap<>()));
        for (RuleImpact.Reach reach : reached(variant)) {
            reach.cells().forEach(cell -> add(sums, cell.municipality(), cell));
        }
        sums.values().removeIf(Map::isEmpty);
        return lines(sums);
    }

    /// All lines together.
    static Line sum(List<Line> lines) {
        return new Line(null, sums(lines, Line::before), sums(lines, Line::after));
    }

    private static Map<Integer, Money> sums(
            List<Line> lines, Function<Line, Map<Integer, Money>> side) {
        Map<Integer, Money> sums = new HashMap<>();
        lines.forEach(line ->
                side.apply(line).forEach((year, amount) -> sums.merge(year, amount, Money::plus)));
        return sums;
    }

    private List<RuleImpact.Reach> reached(Id variant) {
        RuleImpact impact = impacts.get(variant);
        return impact == null ? List.of() : impact.measures();
    }

    private static void add(Map<Id, Map<Boolean, Map<Integer, Money>>> sums, Id row, Cell cell) {
        Map<Boolean, Map<Integer, Money>> sides = sums.computeIfAbsent(row, _ -> new HashMap<>());
        sides.computeIfAbsent(false, _ -> new HashMap<>())
                .merge(cell.year(), cell.before(), Money::plus);
        sides.computeIfAbsent(true, _ -> new HashMap<>())
                .merge(cell.year(), cell.after(), Money::plus);
    }

    private static List<Line> lines(Map<Id, Map<Boolean, Map<Integer, Money>>> sums) {
        return sums.entrySet().stream()
                .map(each ->
                        new Line(
                                each.getKey(),
                                each.getValue().getOrDefault(false, Map.of()),
                                each.getValue().getOrDefault(true, Map.of())))
                .toList();
    }
}
