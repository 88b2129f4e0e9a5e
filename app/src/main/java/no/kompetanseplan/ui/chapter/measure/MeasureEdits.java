package no.kompetanseplan.ui.chapter.measure;

import no.kompetanseplan.model.CostLine;
import no.kompetanseplan.model.CostLineFields;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Ordering;
import no.kompetanseplan.model.Participation;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Proposal;
import no.kompetanseplan.model.ProposalFields;
import no.kompetanseplan.model.Responsibility;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.ThemeDay;
import no.kompetanseplan.model.ThemeDayFields;
import no.kompetanseplan.model.choice.MeasureState;
import no.kompetanseplan.model.choice.ProposalFate;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Ranked;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;

/// Edits of whole measures: a measure and the rows that hang on it are added, copied and removed
/// together.
public final class MeasureEdits {

    private MeasureEdits() {}

    /// The measures of one table of the action plan, in the order of the plan.
    public static List<Measure> ofDimension(Plan plan, @Nullable Id dimension) {
        return plan.measures().stream()
                .filter(measure -> Objects.equals(measure.dimension(), dimension))
                .sorted(Plan.ORDER)
                .toList();
    }

    /// An empty, prioritised measure in a table of the action plan.
    ///
    /// @param after the measure it stands after; last when null or of another table
    public static Plan added(Plan plan, Id id, @Nullable Id dimension, @Nullable Id after) {
        Measure blank = MeasureFields.TABLE.blank(id);
        Measure placed = MeasureFields.TABLE.with(blank, id, MeasureFields.DIMENSION, dimension);
        Measure measure =
                MeasureFields.TABLE.with(placed, id, MeasureFields.STATE, MeasureState.PRIORITISED);
        return Ordering.putAfter(plan, measure, ofDimension(plan, dimension), after);
    }

    /// A copy right after the original, with copies of its cost lines, participants and
    /// responsibilities. The copy comes from no proposal: that link stays with the original.
    ///
    /// @param copyId id of the copy
    /// @param ids new ids for the rows that hang on it
    public static Plan duplicated(Plan plan, Id source, Id copyId, Supplier<Id> ids) {
        Measure original = plan.find(MeasureFields.TABLE, source);
        if (original == null) {
            return plan;
        }
        Measure copy = MeasureFields.TABLE.copy(original, copyId);
        copy = MeasureFields.TABLE.with(copy, copyId, MeasureFields.PROPOSALS, Ranked.NONE);
        List<Row> parts = new ArrayList<>();
        for (CostLine line : costLines(plan, source)) {
            Id id = ids.get();
            parts.add(
                    CostLineFields.TABLE.with(
                            CostLineFields.TABLE.copy(line, id),
                            id,
                            CostLineFields.MEASURE,
                            copyId));
        }
        for (Participation part : participations(plan, source)) {
            Id id = ids.get();
            parts.add(
                    new Participation(
                            id,
                            copyId,
                            part.body(),
                            part.count(),
                            part.position(),
                            null,
                            null,
                            part.rank()));
        }
        for (Responsibility one : responsibilities(plan, source)) {
            Id id = ids.get();
            parts.add(
                    new Responsibility(
                            id,
                            copyId,
                            one.body(),
                            one.role(),
                            one.validFrom(),
                            one.phase(),
                            one.rank()));
        }
        Plan placed =
                Ordering.putAfter(plan, copy, ofDimension(plan, original.dimension()), source);
        return placed.with(parts);
    }

    /// Measures of one table moved one step up (-1) or down (1) within it.
    public static Plan moved(Plan plan, List<Id> ids, int step) {
        Measure first = ids.isEmpty() ? null : plan.find(MeasureFields.TABLE, ids.getFirst());
        return first == null
                ? plan
                : Ordering.moved(plan, ids, ofDimension(plan, first.dimension()), step);
    }

    /// A measure moved last into the table of another dimension.
    public static Plan withDimension(Plan plan, Id id, @Nullable Id dimension) {
        Measure measure = plan.find(MeasureFields.TABLE, id);
        if (measure == null || Objects.equals(measure.dimension(), dimension)) {
            return plan;
        }
        Measure changed = MeasureFields.TABLE.with(measure, id, MeasureFields.DIMENSION, dimension);
        return Ordering.putAfter(plan, changed, ofDimension(plan, dimension), null);
    }

    /// Without these measures and all that hangs on them. A proposal that now has no row in the
    /// action plan is open again, and theme days forget the measures.
    public static Plan removed(Plan plan, Collection<Id> measures) {
        Set<Id> gone = new HashSet<>(measures);
        List<Row> changed = new ArrayList<>();
        for (ThemeDay day : plan.themeDays()) {
            Ranked left = without(day.measures(), gone);
            if (!left.equals(day.measures())) {
                changed.add(
                        ThemeDayFields.TABLE.with(day, day.id(), ThemeDayFields.MEASURES, left));
            }
        }
        changed.addAll(reopened(plan, gone));
        Set<Id> rows = new HashSet<>(gone);
        for (Id id : gone) {
            costLines(plan, id).forEach(line -> rows.add(line.id()));
            participations(plan, id).forEach(part -> rows.add(part.id()));
            responsibilities(plan, id).forEach(one -> rows.add(one.id()));
            EffectEdits.effects(plan, id).forEach(one -> rows.add(one.id()));
        }
        return plan.changed(changed, rows);
    }

    private static List<Proposal> reopened(Plan plan, Set<Id> gone) {
        Set<Id> lost = new HashSet<>();
        Set<Id> kept = new HashSet<>();
        for (Measure measure : plan.measures()) {
            (gone.contains(measure.id()) ? lost : kept).addAll(measure.proposals().ids());
        }
        return plan.proposals().stream()
                .filter(proposal -> lost.contains(proposal.id()) && !kept.contains(proposal.id()))
                .filter(proposal -> isInPlan(proposal.fate()))
                .map(MeasureEdits::withoutFate)
                .toList();
    }

    private static Proposal withoutFate(Proposal proposal) {
        return ProposalFields.TABLE.with(proposal, proposal.id(), ProposalFields.FATE, null);
    }

    /// Whether a fate says that the proposal has a row in the action plan.
    public static boolean isInPlan(@Nullable ProposalFate fate) {
        return fate == ProposalFate.IN_PLAN || fate == ProposalFate.PARTLY_IN_PLAN;
    }

    private static Ranked without(Ranked ids, Set<Id> gone) {
        Ranked left = ids;
        for (Id id : ids.ids()) {
            left = gone.contains(id) ? left.without(id) : left;
        }
        return left;
    }

    /// The cost lines of a measure in their order.
    public static List<CostLine> costLines(Plan plan, Id measure) {
        return plan.costLines().stream()
                .filter(line -> measure.equals(line.measure()))
                .sorted(Plan.ORDER)
                .toList();
    }

    /// The municipalities that take part in a measure, in their order.
    public static List<Participation> participations(Plan plan, Id measure) {
        return plan.participations().stream()
                .filter(part -> measure.equals(part.measure()))
                .sorted(Plan.ORDER)
                .toList();
    }

    /// The responsibilities for a measure in their order.
    public static List<Responsibility> responsibilities(Plan plan, Id measure) {
        return plan.responsibilities().stream()
                .filter(one -> measure.equals(one.measure()))
                .sorted(Plan.ORDER)
                .toList();
    }
}
