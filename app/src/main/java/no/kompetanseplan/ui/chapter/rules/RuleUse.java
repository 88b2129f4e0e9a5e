package no.kompetanseplan.ui.chapter.rules;

import no.kompetanseplan.budget.Budget;
import no.kompetanseplan.budget.RuleUsers;
import no.kompetanseplan.model.Agreement;
import no.kompetanseplan.model.AgreementFields;
import no.kompetanseplan.model.ConversionRule;
import no.kompetanseplan.model.LeaveRule;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PlannedConversionFields;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.StipendRule;
import no.kompetanseplan.model.SupplementRule;
import no.kompetanseplan.model.Wage;
import no.kompetanseplan.model.choice.AgreementKind;
import no.kompetanseplan.model.choice.StipendEvent;
import no.kompetanseplan.model.choice.StudyBasis;
import no.kompetanseplan.rules.Stipends;
import no.kompetanseplan.rules.WageUse;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;

/// What each row of chapter 6 bears on: leave and supplements on the measures that name their size
/// (a range names both its ends), other rows on the measures whose amounts rest on them, on planned
/// conversions, or on agreements.
final class RuleUse {

    private final Plan plan;
    private final RuleUsers users;

    RuleUse(Plan plan, Budget budget) {
        this.plan = plan;
        this.users = RuleUsers.of(plan, budget);
    }

    /// Whether a rule is used by measures because they name its size.
    static boolean isBySize(Row rule) {
        return rule instanceof LeaveRule || rule instanceof SupplementRule;
    }

    /// What uses a rule is called: `measures`, `conversions` or `agreements`.
    static String kind(Row rule) {
        return switch (rule) {
            case ConversionRule _ -> "conversions";
            case StipendRule stipend when stipend.event() == StipendEvent.RECRUITMENT ->
                    "agreements";
            default -> "measures";
        };
    }

    /// What uses a rule, in the order of the plan.
    List<? extends Row> of(Row rule) {
        return switch (rule) {
            case LeaveRule leave -> naming(leave.basis(), leave.size());
            case SupplementRule supplement when supplement.credits() != null ->
                    naming(StudyBasis.CREDITS, supplement.credits());
            case Wage wage -> WageUse.of(plan, wage);
            case ConversionRule conversion ->
                    plan.ordered(PlannedConversionFields.TABLE).stream()
                            .filter(row -> conversion.id().equals(row.rule()))
                            .toList();
            case StipendRule stipend when stipend.event() == StipendEvent.RECRUITMENT ->
                    agreements(stipend);
            default -> measures(rule);
        };
    }

    private List<Measure> measures(Row rule) {
        return users.of(rule.id()).stream()
                .map(id -> plan.find(MeasureFields.TABLE, id))
                .filter(Objects::nonNull)
                .toList();
    }

    private List<Agreement> agreements(StipendRule rule) {
        Stipends stipends = Stipends.of(plan);
        return plan.ordered(AgreementFields.TABLE).stream()
                .filter(row ->
                        row.kind() == AgreementKind.RECRUITMENT_GRANT
                                || row.kind() == AgreementKind.RECRUITMENT_POST)
                .filter(row ->
                        rule.equals(stipends.rule(StipendEvent.RECRUITMENT, row.boundFrom())))
                .toList();
    }

    private List<Measure> naming(@Nullable StudyBasis basis, @Nullable Integer size) {
        return size == null || basis == null
                ? List.of()
                : plan.measures().stream()
                        .filter(measure -> sizes(measure, basis).anyMatch(size::equals))
                        .toList();
    }

    /// The sizes that measures name and that have no row in the leave table of that basis.
    static NavigableSet<Integer> withoutRow(Plan plan, StudyBasis basis) {
        NavigableSet<Integer> sizes = new TreeSet<>();
        plan.measures().forEach(measure -> sizes(measure, basis).forEach(sizes::add));
        for (LeaveRule rule : RuleTables.leaveRules(plan, basis)) {
            Integer size = rule.size();
            if (size != null) {
                sizes.remove(size);
            }
        }
        return sizes;
    }

    private static Stream<Integer> sizes(Measure measure, StudyBasis basis) {
        return basis == StudyBasis.CREDITS
                ? Stream.concat(
                                Stream.ofNullable(measure.credits()),
                                Stream.ofNullable(measure.creditsTo()))
                        .distinct()
                : Stream.ofNullable(measure.months());
    }
}
