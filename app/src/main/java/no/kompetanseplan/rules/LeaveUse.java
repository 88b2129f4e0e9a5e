package no.kompetanseplan.rules;

import no.kompetanseplan.model.LeaveRule;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.MeasureState;
import no.kompetanseplan.model.choice.StudyBasis;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Period;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// What the leave rules say of each study of the plan, whether or not leave is granted and anybody
/// takes part: which measures a rule reaches, and which sizes have no rule.
public final class LeaveUse {

    /// One study of one size. A measure with a range of credits («15–30 stp») has two, one for each
    /// end of the range.
    ///
    /// @param open whether the size is an end of a range and still to be chosen
    public record Use(Id measure, LeaveQuestion question, boolean open, Leave leave) {

        /// Whether the answer rests on this row or policy.
        public boolean restsOn(Id rule) {
            return leave instanceof Leave.Granted granted && restsOn(granted.ground(), rule);
        }

        private static boolean restsOn(Leave.Ground ground, Id rule) {
            boolean policy = ground instanceof Leave.ByPolicy by && by.policy().id().equals(rule);
            return policy || ground.rows().stream().map(LeaveRule::id).anyMatch(rule::equals);
        }

        /// Whether a row of exactly this size gave the answer.
        boolean hasRow() {
            return leave instanceof Leave.Granted granted
                    && granted.ground() instanceof Leave.ByRow;
        }
    }

    private final List<Use> uses;

    private LeaveUse(List<Use> uses) {
        this.uses = List.copyOf(uses);
    }

    public static LeaveUse of(Plan plan) {
        LeaveTable table = LeaveTable.of(plan);
        LocalDate planStart = plan.head().planPeriod().from();
        List<Use> uses = new ArrayList<>();
        for (Measure measure : plan.ordered(MeasureFields.TABLE)) {
            LeaveQuestion question = LeaveQuestion.of(measure, day(measure.period(), planStart));
            if (question != null && measure.state() != MeasureState.DROPPED) {
                Integer most = question.sizeTo();
                boolean open = most != null && question.isRange();
                add(uses, table, measure.id(), question.ofSize(question.size()), open);
                if (open && most != null) {
                    add(uses, table, measure.id(), question.ofSize(most), true);
                }
            }
        }
        return new LeaveUse(uses);
    }

    /// The day whose rules hold for a study: its first; that of the plan while it is undated.
    private static @Nullable LocalDate day(Period period, @Nullable LocalDate planStart) {
        LocalDate from = period.from() == null ? period.to() : period.from();
        return from == null ? planStart : from;
    }

    private static void add(
            List<Use> uses, LeaveTable table, Id measure, LeaveQuestion question, boolean open) {
        uses.add(new Use(measure, question, open, table.leave(question)));
    }

    /// Every study, in the order of the action plan.
    public List<Use> all() {
        return uses;
    }

    /// The studies whose answer rests on a row or policy.
    public List<Use> of(Id rule) {
        return uses.stream().filter(use -> use.restsOn(rule)).toList();
    }

    /// The sizes that have no row of their own, with the studies of each.
    public SortedMap<Integer, List<Use>> withoutRow(StudyBasis basis) {
        SortedMap<Integer, List<Use>> sizes = new TreeMap<>();
        for (Use use : uses) {
            if (use.question().basis() == basis && !use.hasRow()) {
                sizes.computeIfAbsent(use.question().size(), _ -> new ArrayList<>()).add(use);
            }
        }
        for (Map.Entry<Integer, List<Use>> size : sizes.entrySet()) {
            size.setValue(List.copyOf(size.getValue()));
        }
        return sizes;
    }
}
