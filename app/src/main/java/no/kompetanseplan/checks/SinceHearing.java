package no.kompetanseplan.checks;

import no.kompetanseplan.model.ConversionRule;
import no.kompetanseplan.model.ConversionRuleFields;
import no.kompetanseplan.model.CostLineFields;
import no.kompetanseplan.model.HearingRound;
import no.kompetanseplan.model.HearingRoundFields;
import no.kompetanseplan.model.LeavePolicy;
import no.kompetanseplan.model.LeavePolicyFields;
import no.kompetanseplan.model.LeaveRule;
import no.kompetanseplan.model.LeaveRuleFields;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.ParticipationFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.ResponsibilityFields;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.StipendRule;
import no.kompetanseplan.model.StipendRuleFields;
import no.kompetanseplan.model.SupplementRule;
import no.kompetanseplan.model.SupplementRuleFields;
import no.kompetanseplan.model.Tables;
import no.kompetanseplan.model.choice.MeasureState;
import no.kompetanseplan.model.choice.PlanStage;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What has changed since the newest hearing so much that those who answered may want to be heard
/// again: scope, cost, period or responsibility of a measure, or a rule. After adoption the
/// councils have decided on the plan as it is, and nothing is said.
public final class SinceHearing {

    private static final List<Field<Measure, ?>> SCOPE =
            List.of(
                    MeasureFields.SCOPE,
                    MeasureFields.CREDITS,
                    MeasureFields.CREDITS_TO,
                    MeasureFields.MONTHS,
                    MeasureFields.STUDY_YEARS);

    private static final List<Table<? extends Row>> RULES =
            List.of(
                    LeaveRuleFields.TABLE,
                    LeavePolicyFields.TABLE,
                    SupplementRuleFields.TABLE,
                    StipendRuleFields.TABLE,
                    ConversionRuleFields.TABLE);

    /// What no reader of the plan sees, and where a line stands among its like.
    private static final Set<String> UNPRINTED = Set.of("note", "rank");

    private final Plan sent;
    private final Plan now;
    private final List<Finding> found = new ArrayList<>();

    private SinceHearing(Plan sent, Plan now) {
        this.sent = sent;
        this.now = now;
    }

    /// The findings; none without an edition to compare with.
    ///
    /// @param sent the plan as it was sent in its newest hearing
    static Stream<Finding> find(@Nullable Plan sent, Plan now) {
        List<HearingRound> rounds = now.ordered(HearingRoundFields.TABLE);
        if (sent == null || rounds.isEmpty() || now.head().stage() == PlanStage.ADOPTED) {
            return Stream.empty();
        }
        SinceHearing since = new SinceHearing(sent, now);
        since.measures();
        RULES.forEach(since::rules);
        since.gone(rounds.getLast().id());
        return since.found.stream();
    }

    /// Whether a change of that field is one of those that are found.
    public static boolean touches(Table<? extends Row> table, String field) {
        if (table.equals(MeasureFields.TABLE)) {
            return field.equals(MeasureFields.PERIOD.name())
                    || field.equals(MeasureFields.RESPONSIBLE_WORDING.name())
                    || field.equals(MeasureFields.COST_WORDING.name())
                    || SCOPE.stream().anyMatch(each -> each.name().equals(field));
        }
        boolean isPart =
                table.equals(CostLineFields.TABLE)
                        || table.equals(ParticipationFields.TABLE)
                        || table.equals(ResponsibilityFields.TABLE);
        return (isPart || RULES.contains(table)) && !UNPRINTED.contains(field);
    }

    private void measures() {
        Map<Id, Measure> before =
                sent.rows(MeasureFields.TABLE).stream()
                        .collect(Collectors.toMap(Measure::id, Function.identity()));
        Map<Id, List<String>> costs = parts(now, true);
        Map<Id, List<String>> oldCosts = parts(sent, true);
        Map<Id, List<String>> duties = parts(now, false);
        Map<Id, List<String>> oldDuties = parts(sent, false);
        for (Measure measure : now.ordered(MeasureFields.TABLE)) {
            Measure old = before.get(measure.id());
            if (isDropped(measure)) {
                continue;
            }
            if (old == null || isDropped(old)) {
                add(What.HEARD_NEW, measure, null, measure.title());
                continue;
            }
            boolean sameCost = isSame(oldCosts, costs, measure.id());
            boolean sameDuty = isSame(oldDuties, duties, measure.id());
            compare(old, measure, sameCost, sameDuty);
        }
    }

    private void compare(Measure old, Measure measure, boolean sameCost, boolean sameDuty) {
        SCOPE.stream()
                .filter(field -> !isSame(field, old, measure))
                .limit(1)
                .forEach(field -> add(What.HEARD_SCOPE, measure, field, measure.title()));
        if (!sameCost || !isSame(MeasureFields.COST_WORDING, old, measure)) {
            add(What.HEARD_COST, measure, MeasureFields.COST_WORDING, measure.title());
        }
        if (!isSame(MeasureFields.PERIOD, old, measure)) {
            add(What.HEARD_PERIOD, measure, MeasureFields.PERIOD, measure.title());
        }
        if (!sameDuty || !isSame(MeasureFields.RESPONSIBLE_WORDING, old, measure)) {
            Field<Measure, ?> field = MeasureFields.RESPONSIBLE_WORDING;
            add(What.HEARD_RESPONSIBLE, measure, field, measure.title());
        }
    }

    /// What hangs on each measure, in words that leave out names of rows: a line that was taken out
    /// and put in again is no change.
    private static Map<Id, List<String>> parts(Plan plan, boolean costs) {
        Map<Id, List<String>> parts = new HashMap<>();
        if (costs) {
            plan.rows(CostLineFields.TABLE).forEach(row -> part(parts, row.measure(), row));
            plan.rows(ParticipationFields.TABLE).forEach(row -> part(parts, row.measure(), row));
        } else {
            plan.rows(ResponsibilityFields.TABLE).forEach(row -> part(parts, row.measure(), row));
        }
        return parts;
    }

    private static <R extends Row> void part(
            Map<Id, List<String>> parts, @Nullable Id measure, R row) {
        if (measure != null) {
            parts.computeIfAbsent(measure, _ -> new ArrayList<>())
                    .add(printed(Tables.of(row), row));
        }
    }

    private static <R> String printed(Table<R> table, R row) {
        Object[] values =
                table.fields().stream()
                        .filter(field -> !UNPRINTED.contains(field.name()))
                        .map(field -> field.get().apply(row))
                        .toArray();
        return table.name() + Arrays.toString(values);
    }

    private static boolean isSame(
            Map<Id, List<String>> before, Map<Id, List<String>> after, Id measure) {
        List<String> old = before.getOrDefault(measure, List.of());
        List<String> now = after.getOrDefault(measure, List.of());
        return old.stream().sorted().toList().equals(now.stream().sorted().toList());
    }

    private static <R> boolean isSame(Field<R, ?> field, R before, R after) {
        return Objects.equals(field.get().apply(before), field.get().apply(after));
    }

    private static boolean isDropped(Measure measure) {
        return measure.state() == MeasureState.DROPPED;
    }

    private <R extends Row> void rules(Table<R> table) {
        for (R rule : now.ordered(table)) {
            R old = sent.find(table, rule.id());
            if (old == null) {
                add(What.HEARD_NEW, rule, null, title(rule));
            } else if (!printed(table, old).equals(printed(table, rule))) {
                add(What.HEARD_RULE, rule, null, title(rule));
            }
        }
    }

    /// What stood in the edition and stands in the plan no more, in one finding at the round.
    private void gone(Id round) {
        List<String> titles = new ArrayList<>();
        for (Measure old : sent.ordered(MeasureFields.TABLE)) {
            Measure measure = now.find(MeasureFields.TABLE, old.id());
            if (!isDropped(old) && (measure == null || isDropped(measure))) {
                titles.add(old.title());
            }
        }
        for (Table<? extends Row> table : RULES) {
            sent.ordered(table).stream()
                    .filter(old -> now.find(old.id()) == null)
                    .forEach(old -> titles.add(title(old)));
        }
        if (!titles.isEmpty()) {
            found.add(
                    Finding.of(
                            What.HEARD_GONE,
                            round,
                            null,
                            titles.stream().distinct().collect(Collectors.joining("; "))));
        }
    }

    private static String title(Row row) {
        return switch (row) {
            case Measure measure -> measure.title();
            case SupplementRule rule -> rule.title();
            case StipendRule rule -> rule.title();
            case LeaveRule rule -> rule.source();
            case LeavePolicy policy -> policy.source();
            case ConversionRule rule -> rule.fromPost() + " – " + rule.toPost();
            default -> "";
        };
    }

    private void add(What what, Row row, @Nullable Field<?, ?> field, String title) {
        found.add(Finding.of(what, row.id(), field == null ? null : field.name(), title));
    }
}
