package no.kompetanseplan.checks;

import no.kompetanseplan.model.ConversionRule;
import no.kompetanseplan.model.ConversionRuleFields;
import no.kompetanseplan.model.Plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Two conversions to the same post at the same ratio, from different posts: the cost of one of
/// them can hardly be right, or one post has two names.
final class Conversions implements Check {

    private record Result(String toPost, int ratio) {}

    @Override
    public Stream<Finding> find(Plan plan, List<Writing> writings) {
        Map<Result, ConversionRule> first = new HashMap<>();
        return plan.ordered(ConversionRuleFields.TABLE).stream()
                .filter(rule -> !rule.fromPost().isBlank() && !rule.toPost().isBlank())
                .flatMap(rule -> of(rule, first));
    }

    private static Stream<Finding> of(ConversionRule rule, Map<Result, ConversionRule> first) {
        if (rule.ratio() == null) {
            return Stream.empty();
        }
        Result result = new Result(folded(rule.toPost()), rule.ratio().hundredths());
        ConversionRule other = first.putIfAbsent(result, rule);
        return other == null || folded(other.fromPost()).equals(folded(rule.fromPost()))
                ? Stream.empty()
                : Stream.of(
                        Finding.of(
                                What.CONVERSION_SAME_RATIO,
                                rule.id(),
                                ConversionRuleFields.FROM_POST.name(),
                                other.fromPost(),
                                rule.fromPost(),
                                rule.toPost()));
    }

    private static String folded(String post) {
        return post.strip().toLowerCase(Sentences.NORWEGIAN);
    }
}
