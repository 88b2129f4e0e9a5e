package no.kompetanseplan.ui.chapter.goals;

import no.kompetanseplan.model.DimensionFields;
import no.kompetanseplan.model.Goal;
import no.kompetanseplan.model.GoalFields;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Ordering;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PlanHead;
import no.kompetanseplan.model.PlanHeadFields;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.choice.ActionPlanLayout;
import no.kompetanseplan.model.choice.GoalLevel;
import no.kompetanseplan.model.choice.MeasureState;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Ranked;
import no.kompetanseplan.ui.chapter.measure.MeasureEdits;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;

/// Edits of goals and of their measures as bullets.
final class GoalEdits {

    private GoalEdits() {}

    /// A new goal after another, in its area, with the next number.
    static Plan added(Plan plan, Id id, @Nullable Id after) {
        Goal like = plan.find(GoalFields.TABLE, after);
        List<Goal> among = beside(plan, like == null ? null : like.area());
        Goal goal = GoalFields.TABLE.blank(id);
        goal = with(goal, GoalFields.AREA, like == null ? null : like.area());
        goal = with(goal, GoalFields.LEVEL, like == null ? GoalLevel.OUTPUT : like.level());
        goal = with(goal, GoalFields.NUMBER, next(among));
        return Ordering.putAfter(plan, goal, plan.ordered(GoalFields.TABLE), last(among));
    }

    private static <V> Goal with(Goal goal, Field<Goal, V> field, @Nullable V value) {
        return GoalFields.TABLE.with(goal, goal.id(), field, value);
    }

    private static @Nullable Id last(List<Goal> goals) {
        return goals.isEmpty() ? null : goals.getLast().id();
    }

    /// The goals of an area in order; those of no area for null.
    static List<Goal> beside(Plan plan, @Nullable Id area) {
        return plan.ordered(GoalFields.TABLE).stream()
                .filter(goal -> Objects.equals(area, goal.area()))
                .toList();
    }

    /// After «2.4» comes «2.5».
    private static String next(List<Goal> goals) {
        String number = goals.isEmpty() ? "" : goals.getLast().number();
        int dot = number.lastIndexOf('.');
        String tail = number.substring(dot + 1);
        return tail.matches("[0-9]{1,4}")
                ? number.substring(0, dot + 1) + (Integer.parseInt(tail) + 1)
                : "";
    }

    /// The measures of a goal as the lines say: what stands as before keeps its measure, a changed
    /// line renames the one in its place, a new line is a new measure, and a line that is gone
    /// takes its measure out of the goal, or out of the plan where it serves no other.
    static Plan bullets(Plan plan, Id goal, List<String> lines, Supplier<Id> ids) {
        List<Measure> old =
                plan.ordered(MeasureFields.TABLE).stream()
                        .filter(each -> each.goals().contains(goal))
                        .toList();
        List<@Nullable Measure> kept = matched(old, lines);
        Set<Id> used = new HashSet<>();
        kept.forEach(each -> {
            if (each != null) {
                used.add(each.id());
            }
        });
        Plan after = plan;
        Id before = null;
        for (int i = 0; i < lines.size(); i++) {
            Measure measure = kept.get(i);
            if (measure == null) {
                Measure made = made(plan, goal, ids.get(), lines.get(i), old);
                after = Ordering.putAfter(after, made, after.ordered(MeasureFields.TABLE), before);
                before = made.id();
            } else {
                after =
                        after.with(
                                MeasureFields.TABLE,
                                measure.id(),
                                MeasureFields.TITLE,
                                lines.get(i));
                before = measure.id();
            }
        }
        for (Measure each : old) {
            if (!used.contains(each.id())) {
                after = leaving(after, each, goal);
            }
        }
        return after;
    }

    /// For each line the measure it is: the one of the same words, else the next one left.
    private static List<@Nullable Measure> matched(List<Measure> old, List<String> lines) {
        List<Measure> left = new ArrayList<>(old);
        List<@Nullable Measure> kept = new ArrayList<>();
        for (String line : lines) {
            Measure same =
                    left.stream()
                            .filter(each -> each.title().equals(line))
                            .findFirst()
                            .orElse(null);
            if (same != null) {
                left.remove(same);
            }
            kept.add(same);
        }
        for (int i = 0; i < kept.size() && !left.isEmpty(); i++) {
            if (kept.get(i) == null) {
                kept.set(i, left.removeFirst());
            }
        }
        return kept;
    }

    private static Measure made(Plan plan, Id goal, Id id, String title, List<Measure> beside) {
        Table<Measure> table = MeasureFields.TABLE;
        Measure measure = table.blank(id);
        Id dimension =
                beside.isEmpty()
                        ? plan.ordered(DimensionFields.TABLE).stream()
                                .map(Row::id)
                                .findFirst()
                                .orElse(null)
                        : beside.getLast().dimension();
        Goal served = plan.find(GoalFields.TABLE, goal);
        Id area = served == null ? null : served.area();
        measure = table.with(measure, id, MeasureFields.TITLE, title);
        measure = table.with(measure, id, MeasureFields.DIMENSION, dimension);
        measure = table.with(measure, id, MeasureFields.STATE, MeasureState.PRIORITISED);
        measure = table.with(measure, id, MeasureFields.GOALS, Ranked.NONE.with(goal));
        return area == null
                ? measure
                : table.with(measure, id, MeasureFields.AREAS, Ranked.NONE.with(area));
    }

    private static Plan leaving(Plan plan, Measure measure, Id goal) {
        Ranked others = measure.goals().without(goal);
        return others.isEmpty()
                ? MeasureEdits.removed(plan, List.of(measure.id()))
                : plan.with(MeasureFields.TABLE, measure.id(), MeasureFields.GOALS, others);
    }

    /// The layout of the action plan, on screen and on paper.
    static Plan layout(Plan plan, ActionPlanLayout layout) {
        return plan.with(plan.head())
                .with(PlanHeadFields.TABLE, PlanHead.ID, PlanHeadFields.LAYOUT, layout);
    }
}
