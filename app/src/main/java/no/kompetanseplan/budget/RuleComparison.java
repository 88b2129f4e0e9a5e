package no.kompetanseplan.budget;

import no.kompetanseplan.budget.RuleImpact.Cell;
import no.kompetanseplan.budget.RuleImpact.ForOne;
import no.kompetanseplan.budget.RuleImpact.Reach;
import no.kompetanseplan.model.CostLine;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Participation;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.CostKind;
import no.kompetanseplan.model.value.Days;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.rules.DayPrice;
import no.kompetanseplan.rules.LeaveQuestion;
import no.kompetanseplan.rules.LeaveUse;
import no.kompetanseplan.rules.SupplementUse;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Finds the [RuleImpact] of an edit. Everything is looked up by measure, so the work grows with
/// the number of rows only.
final class RuleComparison {

    /// One side of the comparison.
    private static final class Side {

        private final Map<Id, List<LeaveUse.Use>> uses = new HashMap<>();
        private final SupplementUse supplements;
        private final DayPrice prices;
        private final Budget budget;

        Side(Plan plan, Budget budget) {
            for (LeaveUse.Use use : LeaveUse.of(plan).all()) {
                uses.computeIfAbsent(use.measure(), _ -> new ArrayList<>()).add(use);
            }
            this.supplements = SupplementUse.of(plan);
            this.prices = DayPrice.of(plan);
            this.budget = budget;
        }

        List<LeaveUse.Use> uses(Id measure) {
            return uses.getOrDefault(measure, List.of());
        }

        /// The answer to a question; null when the measure did not ask it.
        @Nullable ForOne forOne(Id measure, LeaveQuestion question) {
            for (LeaveUse.Use use : uses(measure)) {
                if (use.question().equals(question)) {
                    return forOne(use);
                }
            }
            return null;
        }

        ForOne forOne(LeaveUse.Use use) {
            DayCost day = DayCost.of(prices, prices.rates(null, use.question().day()));
            Days days = new ForOne(use.leave(), null).days();
            Money cost =
                    day == null || days == null
                            ? null
                            : Money.within(days.value().multiply(day.kroner()));
            return new ForOne(use.leave(), cost);
        }

        Map<Place, Money> net(Id measure) {
            Map<Place, Money> sums = new HashMap<>();
            for (Entry entry : budget.entriesOf(measure)) {
                if (entry.municipality() != null && View.NET.counts(entry)) {
                    Place place = new Place(entry.year(), entry.municipality());
                    sums.merge(place, entry.amount(), Money::plus);
                }
            }
            return sums;
        }
    }

    private record Place(int year, Id municipality) {}

    private final Plan plan;
    private final Side before;
    private final Side after;
    private final Map<Id, Long> participants = new HashMap<>();
    private final Set<Id> inBudget = new HashSet<>();

    RuleComparison(Plan before, Budget budgetBefore, Plan after, Budget budgetAfter) {
        this.plan = after;
        this.before = new Side(before, budgetBefore);
        this.after = new Side(after, budgetAfter);
        for (Participation part : after.participations()) {
            if (part.measure() != null && part.count() != null) {
                participants.merge(part.measure(), part.count().longValue(), Long::sum);
            }
        }
        for (CostLine line : after.costLines()) {
            boolean byRule = line.kind() == CostKind.LEAVE || line.kind() == CostKind.SUPPLEMENT;
            if (line.measure() != null && byRule) {
                inBudget.add(line.measure());
            }
        }
    }

    RuleImpact impact() {
        List<Reach> reached = new ArrayList<>();
        for (Measure measure : plan.ordered(MeasureFields.TABLE)) {
            reach(measure, reached);
        }
        return new RuleImpact(reached);
    }

    /// Supplement and budget stand with the first size of a measure, so that sums count them once.
    private void reach(Measure measure, List<Reach> out) {
        Id id = measure.id();
        List<Cell> cells = cells(id);
        boolean supplement =
                !Objects.equals(before.supplements.amount(id), after.supplements.amount(id));
        boolean told = false;
        for (LeaveUse.Use use : after.uses(id)) {
            ForOne old = before.forOne(id, use.question());
            ForOne now = after.forOne(use);
            if (differ(old, now)) {
                out.add(reach(measure, use, old, now, told ? List.of() : cells));
                told = true;
            }
        }
        if (!told && (supplement || !cells.isEmpty())) {
            out.add(reach(measure, null, null, null, cells));
        }
    }

    private Reach reach(
            Measure measure,
            LeaveUse.@Nullable Use use,
            @Nullable ForOne old,
            @Nullable ForOne now,
            List<Cell> cells) {
        Id id = measure.id();
        return new Reach(
                id,
                use,
                old,
                now,
                before.supplements.amount(id),
                after.supplements.amount(id),
                measure.period().isDated() ? YearShare.byDays(measure.period()) : List.of(),
                participants.getOrDefault(id, 0L),
                inBudget.contains(id),
                cells);
    }

    /// Whether a person gets other days or another cost; which row gave them is no difference.
    private static boolean differ(@Nullable ForOne old, ForOne now) {
        return old == null
                || old.leave().getClass() != now.leave().getClass()
                || !Objects.equals(old.days(), now.days())
                || !Objects.equals(old.cost(), now.cost());
    }

    private List<Cell> cells(Id measure) {
        Map<Place, Money> old = before.net(measure);
        Map<Place, Money> now = after.net(measure);
        Set<Place> places = new HashSet<>(old.keySet());
        places.addAll(now.keySet());
        return places.stream()
                .map(place -> cell(place, old, now))
                .filter(cell -> !cell.change().isZero())
                .sorted(Comparator.comparingInt(Cell::year).thenComparing(Cell::municipality))
                .toList();
    }

    private static Cell cell(Place place, Map<Place, Money> old, Map<Place, Money> now) {
        return new Cell(
                place.year(),
                place.municipality(),
                old.getOrDefault(place, Money.ZERO),
                now.getOrDefault(place, Money.ZERO));
    }
}
