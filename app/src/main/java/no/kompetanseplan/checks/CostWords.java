package no.kompetanseplan.checks;

import no.kompetanseplan.model.CostLine;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.CostState;
import no.kompetanseplan.model.choice.MeasureState;
import no.kompetanseplan.model.value.Id;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Measures whose words tell of kroner, replacement or that it is free, while the budget has no
/// line for it and nobody has marked why.
final class CostWords implements Check {

    private static final Pattern COST =
            Pattern.compile(
                    "(?<!\\p{L})(kr\\.? ?\\d[\\d \u00a0]*|\\d[\\d \u00a0]*"
                            + " kroner|vikar\\p{L}*|gratis|kostnadsfri\\p{L}*)",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @Override
    public Stream<Finding> find(Plan plan, List<Writing> writings) {
        Set<Id> reckoned =
                plan.costLines().stream()
                        .map(CostLine::measure)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        return plan.ordered(MeasureFields.TABLE).stream()
                .filter(each -> each.state() != MeasureState.DROPPED)
                .filter(each -> !reckoned.contains(each.id()) && !isMarked(each))
                .flatMap(CostWords::said);
    }

    /// Whether it is said why it has no amount: free, paid by others, calculated later.
    private static boolean isMarked(Measure measure) {
        return measure.costState() != null && measure.costState() != CostState.AMOUNT;
    }

    private static Stream<Finding> said(Measure measure) {
        Matcher found = COST.matcher(measure.costWording());
        return found.find()
                ? Stream.of(
                        Finding.of(
                                What.COST_WITHOUT_LINE,
                                measure.id(),
                                MeasureFields.COST_WORDING.name(),
                                measure.title(),
                                found.group().strip()))
                : Stream.empty();
    }
}
