package no.kompetanseplan.ui.chapter.proposal;

import no.kompetanseplan.model.Dimension;
import no.kompetanseplan.model.DimensionFields;
import no.kompetanseplan.model.FocusArea;
import no.kompetanseplan.model.FocusAreaFields;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Ordering;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Proposal;
import no.kompetanseplan.model.ProposalFields;
import no.kompetanseplan.model.Responsibility;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.ThemeDay;
import no.kompetanseplan.model.ThemeDayFields;
import no.kompetanseplan.model.choice.FocusKind;
import no.kompetanseplan.model.choice.MeasureState;
import no.kompetanseplan.model.choice.ProposalFate;
import no.kompetanseplan.model.choice.ProposalKind;
import no.kompetanseplan.model.choice.ResponsibilityRole;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Period;
import no.kompetanseplan.model.value.Rank;
import no.kompetanseplan.model.value.Ranked;
import no.kompetanseplan.ui.chapter.measure.MeasureEdits;
import no.kompetanseplan.ui.chapter.measure.ResponsibleEdits;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

/// Edits of the long-term pool: proposals are added, moved, given a fate and promoted.
public final class ProposalEdits {

    private ProposalEdits() {}

    /// A new numbered proposal in an area.
    ///
    /// @param after the proposal it stands after; last when null or not of the area
    public static Plan added(Plan plan, Id area, Id id, @Nullable Id after) {
        List<Proposal> all = AreaEdits.proposals(plan, area);
        Proposal blank = blank(id, area, null, ProposalKind.NUMBERED);
        return renumbered(Ordering.putAfter(plan, blank, all, after), area);
    }

    /// A new point under a proposal, last.
    public static Plan withPoint(Plan plan, Id parent, Id id) {
        Proposal above = plan.find(ProposalFields.TABLE, parent);
        if (above == null) {
            return plan;
        }
        Proposal point = blank(id, above.area(), parent, ProposalKind.SUBPOINT);
        return Ordering.putAfter(plan, point, AreaEdits.points(plan, parent), null);
    }

    private static Proposal blank(
            Id id, @Nullable Id area, @Nullable Id parent, ProposalKind kind) {
        Proposal blank = ProposalFields.TABLE.blank(id);
        Proposal inArea = ProposalFields.TABLE.with(blank, id, ProposalFields.AREA, area);
        Proposal inParent = ProposalFields.TABLE.with(inArea, id, ProposalFields.PARENT, parent);
        return ProposalFields.TABLE.with(inParent, id, ProposalFields.KIND, kind);
    }

    /// A proposal moved up or down among its like: within its area, or within its parent.
    public static Plan moved(Plan plan, Id id, int by) {
        Proposal proposal = plan.find(ProposalFields.TABLE, id);
        Id area = proposal == null ? null : proposal.area();
        if (proposal == null || area == null) {
            return plan;
        }
        boolean point = plan.find(ProposalFields.TABLE, proposal.parent()) != null;
        Id parent = proposal.parent();
        List<Proposal> among =
                point && parent != null
                        ? AreaEdits.points(plan, parent)
                        : AreaEdits.proposals(plan, area);
        Plan moved = Ordering.moved(plan, id, among, by);
        return moved.equals(plan) ? plan : renumbered(moved, area);
    }

    /// Without a proposal and its points; measures and theme days forget them.
    public static Plan removed(Plan plan, Id id) {
        Proposal proposal = plan.find(ProposalFields.TABLE, id);
        if (proposal == null) {
            return plan;
        }
        List<Id> gone = new ArrayList<>(List.of(id));
        AreaEdits.points(plan, id).forEach(point -> gone.add(point.id()));
        List<Row> changed = new ArrayList<>();
        for (Measure measure : plan.measures()) {
            Ranked left = without(measure.proposals(), gone);
            if (!left.equals(measure.proposals())) {
                changed.add(withProposals(measure, left));
            }
        }
        for (ThemeDay day : plan.themeDays()) {
            Ranked left = without(day.proposals(), gone);
            if (!left.equals(day.proposals())) {
                changed.add(
                        ThemeDayFields.TABLE.with(day, day.id(), ThemeDayFields.PROPOSALS, left));
            }
        }
        Plan removed = plan.with(changed).without(gone);
        return proposal.area() == null ? removed : renumbered(removed, proposal.area());
    }

    private static Ranked without(Ranked ids, List<Id> gone) {
        Ranked left = ids;
        for (Id id : gone) {
            left = left.without(id);
        }
        return left;
    }

    /// Numbered proposals of an area count from 1 in their order.
    private static Plan renumbered(Plan plan, Id area) {
        List<Row> changed = new ArrayList<>();
        int number = 0;
        for (Proposal proposal : AreaEdits.proposals(plan, area)) {
            if (proposal.kind() == ProposalKind.NUMBERED) {
                number++;
                String printed = Integer.toString(number);
                if (!proposal.number().equals(printed)) {
                    changed.add(
                            ProposalFields.TABLE.with(
                                    proposal, proposal.id(), ProposalFields.NUMBER, printed));
                }
            }
        }
        return plan.with(changed);
    }

    /// A proposal with a fate and the reason for it.
    public static Plan withFate(Plan plan, Id id, @Nullable ProposalFate fate, String reason) {
        return plan.with(ProposalFields.TABLE, id, ProposalFields.FATE, fate)
                .with(ProposalFields.TABLE, id, ProposalFields.FATE_REASON, reason);
    }

    /// A proposal that exactly these measures say they come from or cover.
    ///
    /// @param fate what that makes of it; null leaves its fate as it is
    public static Plan withRows(
            Plan plan, Id id, Collection<Id> measures, @Nullable ProposalFate fate) {
        List<Row> changed = new ArrayList<>();
        for (Measure measure : plan.measures()) {
            boolean wanted = measures.contains(measure.id());
            if (wanted != measure.proposals().contains(id)) {
                Ranked now =
                        wanted ? measure.proposals().with(id) : measure.proposals().without(id);
                changed.add(withProposals(measure, now));
            }
        }
        Plan linked = plan.with(changed);
        return fate == null
                ? linked
                : linked.with(ProposalFields.TABLE, id, ProposalFields.FATE, fate);
    }

    private static Measure withProposals(Measure measure, Ranked proposals) {
        return MeasureFields.TABLE.with(measure, measure.id(), MeasureFields.PROPOSALS, proposals);
    }

    /// A proposal taken into the action plan: a new, prioritised measure with its title, words and
    /// bodies of responsibility, period, area and a link back. Nothing is typed again, and the
    /// proposal stays in the pool.
    ///
    /// @param measureId id of the new measure
    /// @param ids new ids for its responsibilities
    public static Plan promoted(Plan plan, Id id, Id measureId, Supplier<Id> ids) {
        Proposal proposal = plan.find(ProposalFields.TABLE, id);
        if (proposal == null) {
            return plan;
        }
        FocusArea area = plan.find(FocusAreaFields.TABLE, proposal.area());
        Id dimension = dimension(plan, area);
        Measure measure =
                new Measure(
                        measureId,
                        dimension,
                        areaWording(area),
                        proposal.title(),
                        "",
                        "",
                        "",
                        proposal.period(),
                        responsibleWording(plan, proposal),
                        "",
                        null,
                        MeasureState.PRIORITISED,
                        null,
                        Period.NONE,
                        null,
                        null,
                        null,
                        null,
                        area == null ? Ranked.NONE : Ranked.of(area.id()),
                        Ranked.of(id),
                        Ranked.NONE,
                        "",
                        "",
                        "");
        List<Row> bodies = new ArrayList<>();
        for (Id body : proposal.responsible().ids()) {
            bodies.add(
                    new Responsibility(
                            ids.get(),
                            measureId,
                            body,
                            ResponsibilityRole.RESPONSIBLE,
                            null,
                            "",
                            Rank.at(bodies.size())));
        }
        List<Measure> among = MeasureEdits.ofDimension(plan, dimension);
        return Ordering.putAfter(plan, measure, among, null)
                .with(bodies)
                .with(ProposalFields.TABLE, id, ProposalFields.FATE, ProposalFate.IN_PLAN);
    }

    private static String areaWording(@Nullable FocusArea area) {
        return area == null || area.kind() != FocusKind.AREA ? "" : area.heading();
    }

    private static String responsibleWording(Plan plan, Proposal proposal) {
        return proposal.responsibleWording().isEmpty()
                ? ResponsibleEdits.names(plan, proposal.responsible().ids())
                : proposal.responsibleWording();
    }

    /// The dimension of a satsing, or the one whose table is for the areas: it names its first
    /// column in its own words. Without any such table it is the last.
    private static @Nullable Id dimension(Plan plan, @Nullable FocusArea area) {
        Dimension own = area == null ? null : plan.find(DimensionFields.TABLE, area.dimension());
        if (own != null) {
            return own.id();
        }
        List<Dimension> all = plan.ordered(DimensionFields.TABLE);
        for (Dimension dimension : all) {
            if (!dimension.measureHeading().isEmpty()) {
                return dimension.id();
            }
        }
        return all.isEmpty() ? null : all.getLast().id();
    }
}
