package no.kompetanseplan.cli;

import no.kompetanseplan.model.LeavePolicy;
import no.kompetanseplan.model.LeavePolicyFields;
import no.kompetanseplan.model.LeaveRule;
import no.kompetanseplan.model.LeaveRuleFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.CapPer;
import no.kompetanseplan.model.choice.GapPolicy;
import no.kompetanseplan.model.choice.StudyBasis;
import no.kompetanseplan.model.value.Days;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Percent;
import no.kompetanseplan.rules.Leave;
import no.kompetanseplan.rules.LeaveQuestion;
import no.kompetanseplan.rules.LeaveTable;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import tools.jackson.databind.node.ObjectNode;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;

/// Paid days of leave for one study, by the rules of a plan or of the sample plan. A size without a
/// row is answered only by a policy: that of the plan, or the one asked for with `--gap`.
@Command(name = "leave")
final class LeaveCommand implements Callable<Integer> {

    private static final String PER_CREDIT = "per-credit=";
    private static final int LARGEST = 600;

    private final Desk desk;
    private final RuleInput rules;

    @Option(names = "--credits", paramLabel = "N")
    private @Nullable Integer credits;

    @Option(names = "--months", paramLabel = "N")
    private @Nullable Integer months;

    @Option(names = "--position", paramLabel = "PCT")
    private String position = "100";

    @Option(names = "--plan", paramLabel = "P.kplan")
    private @Nullable Path file;

    @Option(names = "--gap", paramLabel = "POLICY")
    private @Nullable String gap;

    @Option(names = "--cap", paramLabel = "DAYS")
    private @Nullable String cap;

    @Option(names = "--cap-per", paramLabel = "study|study-year")
    private String capPer = "study";

    @Option(names = "--years", paramLabel = "N")
    private @Nullable Integer years;

    @Option(names = "--at", paramLabel = "DATE")
    private @Nullable String day;

    @Option(names = "--json")
    private boolean json;

    LeaveCommand(Desk desk) {
        this.desk = desk;
        this.rules = new RuleInput(desk);
    }

    @Override
    public Integer call() {
        LeaveQuestion question = question();
        LeavePolicy policy = gap == null ? null : policy(question.basis(), gap);
        Plan plan = rules.plan(file);
        boolean perUnit = gap != null && gap.startsWith(PER_CREDIT);
        if (plan.rows(LeaveRuleFields.TABLE).isEmpty()
                && plan.rows(LeavePolicyFields.TABLE).isEmpty()
                && !perUnit) {
            throw new Refusal(Exit.FOUND, "cli.leave.no-table");
        }
        LeaveTable table = LeaveTable.of(plan);
        Leave leave = (policy == null ? table : table.under(policy)).leave(question);
        return switch (leave) {
            case Leave.Granted granted -> {
                if (json) {
                    desk.print(json(question, granted, plan));
                } else {
                    print(question, granted, plan);
                }
                yield Exit.DONE;
            }
            case Leave.NeedsPolicy _ ->
                    throw new Refusal(Exit.FOUND, "cli.leave.needs-policy", size(question));
            case Leave.Refused _ ->
                    throw new Refusal(Exit.FOUND, "cli.leave.refused", size(question));
            case Leave.NeedsSize _ -> throw new IllegalStateException("One size was asked for");
        };
    }

    private LeaveQuestion question() {
        Integer size = credits == null ? months : credits;
        boolean oneOfThem = (credits == null) != (months == null);
        if (size == null || !oneOfThem) {
            throw new Refusal(Exit.USAGE, "cli.leave.one-size");
        }
        if (size < 1 || size > LARGEST || (years != null && years < 1)) {
            throw new Refusal(Exit.USAGE, "cli.leave.range", LARGEST);
        }
        StudyBasis basis = credits == null ? StudyBasis.MONTHS : StudyBasis.CREDITS;
        Percent read = rules.position(position);
        LocalDate at = day == null ? null : rules.understood("--at", rules.reader().date(day));
        return new LeaveQuestion(basis, size, null, read, years, at);
    }

    private LeavePolicy policy(StudyBasis basis, String words) {
        boolean perUnit = words.startsWith(PER_CREDIT);
        String days = perUnit ? words.substring(PER_CREDIT.length()) : "";
        GapPolicy chosen =
                switch (words) {
                    case "nearest-lower" -> GapPolicy.NEAREST_LOWER;
                    case "proportional" -> GapPolicy.PROPORTIONAL;
                    case "refuse" -> GapPolicy.REFUSE;
                    default -> GapPolicy.PER_CREDIT;
                };
        if (chosen == GapPolicy.PER_CREDIT && !perUnit) {
            throw new Refusal(Exit.USAGE, "cli.leave.gap");
        }
        CapPer per =
                switch (capPer) {
                    case "study" -> CapPer.STUDY;
                    case "study-year" -> CapPer.STUDY_YEAR;
                    default -> throw new Refusal(Exit.USAGE, "cli.usage.value", "--cap-per");
                };
        Days most = cap == null ? null : rules.understood("--cap", rules.reader().days(cap));
        return new LeavePolicy(
                Id.named("asked for"),
                basis,
                chosen,
                perUnit ? rules.understood("--gap", rules.reader().days(days)) : null,
                most,
                per,
                null,
                null,
                "",
                "",
                "");
    }

    private String size(LeaveQuestion question) {
        String unit =
                question.basis() == StudyBasis.CREDITS ? "cli.leave.credits" : "cli.leave.months";
        return desk.texts().get(unit, question.size());
    }

    private void print(LeaveQuestion question, Leave.Granted granted, Plan plan) {
        desk.print(
                "cli.leave.days",
                size(question),
                desk.formats().percent(granted.position()),
                desk.formats().days(granted.days()),
                desk.formats().days(granted.atFullPosition()));
        switch (granted.ground()) {
            case Leave.ByRow(LeaveRule rule) -> desk.print("cli.leave.by-row", rule.source());
            case Leave.ByPolicy policy -> {
                desk.print("cli.leave.policy." + name(policy.policy()));
                if (policy.cappedAt() != null) {
                    desk.print("cli.leave.capped", desk.formats().days(policy.cappedAt()));
                }
            }
        }
        rules.printPlan(file, plan);
    }

    private ObjectNode json(LeaveQuestion question, Leave.Granted granted, Plan plan) {
        ObjectNode root = Desk.object();
        root.put("basis", question.basis().name().toLowerCase(Locale.ROOT));
        root.put("size", question.size());
        root.put("position", RuleInput.plain(granted.position().number()));
        root.put("daysAtFullPosition", RuleInput.plain(granted.atFullPosition().value()));
        root.put("days", RuleInput.plain(granted.days().value()));
        switch (granted.ground()) {
            case Leave.ByRow(LeaveRule rule) -> {
                root.put("by", "row");
                root.put("source", rule.source());
            }
            case Leave.ByPolicy policy -> {
                root.put("by", name(policy.policy()));
                Days most = policy.cappedAt();
                if (most != null) {
                    root.put("cappedAt", RuleInput.plain(most.value()));
                }
            }
        }
        root.put("rulesOf", plan.head().title());
        root.put("sample", file == null);
        return root;
    }

    private static String name(LeavePolicy policy) {
        GapPolicy chosen = policy.gap() == null ? GapPolicy.REFUSE : policy.gap();
        return chosen.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
