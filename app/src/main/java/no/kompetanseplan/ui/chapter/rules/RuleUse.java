package no.kompetanseplan.ui.chapter.rules;

import no.kompetanseplan.model.LeaveRule;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.SupplementRule;
import no.kompetanseplan.model.Wage;
import no.kompetanseplan.model.choice.StudyBasis;
import no.kompetanseplan.rules.WageUse;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Which measures a rule of chapter 6 bears on, by the sizes they name. A range names both its
/// ends.
final class RuleUse {

    private RuleUse() {}

    /// The measures that name the size of a rule, or that cost by a wage; none for other rules.
    static List<Measure> of(Plan plan, Row rule) {
        return switch (rule) {
            case LeaveRule leave -> naming(plan, leave.basis(), leave.size());
            case SupplementRule supplement ->
                    naming(plan, StudyBasis.CREDITS, supplement.credits());
            case Wage wage -> WageUse.of(plan, wage);
            default -> List.of();
        };
    }

    /// Whether it can be told which measures a rule bears on.
    static boolean isKnown(Row rule) {
        return rule instanceof LeaveRule || rule instanceof SupplementRule || rule instanceof Wage;
    }

    private static List<Measure> naming(
            Plan plan, @Nullable StudyBasis basis, @Nullable Integer size) {
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
