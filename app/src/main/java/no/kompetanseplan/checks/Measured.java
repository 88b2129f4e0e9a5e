package no.kompetanseplan.checks;

import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.Dataset;
import no.kompetanseplan.model.DatasetFields;
import no.kompetanseplan.model.IndicatorFigure;
import no.kompetanseplan.model.IndicatorFigureFields;
import no.kompetanseplan.model.IndicatorMethod;
import no.kompetanseplan.model.IndicatorMethodFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PublicTableFields;
import no.kompetanseplan.model.PublicationRule;
import no.kompetanseplan.model.PublicationRuleFields;
import no.kompetanseplan.model.SectionFields;
import no.kompetanseplan.model.SharedPostFields;
import no.kompetanseplan.model.choice.PageKind;
import no.kompetanseplan.staffing.Facts;
import no.kompetanseplan.staffing.IndicatorTable;
import no.kompetanseplan.staffing.SharedPosts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What is measured: datasets in use that do not say their day or what they leave out, a
/// municipality that no register tells of, a public edition by a threshold nobody decided, shares
/// of a post that are not the whole of it, and a printed total that is not the sum.
final class Measured {

    private Measured() {}

    /// @param facts what the plan counts by
    static Stream<Finding> find(Plan plan, Facts facts) {
        return Stream.of(
                        Facts.inUse(plan).stream().flatMap(Measured::ofDataset),
                        municipalities(plan, facts),
                        threshold(plan, facts),
                        posts(plan),
                        totals(plan))
                .flatMap(found -> found);
    }

    private static Stream<Finding> ofDataset(Dataset dataset) {
        List<Finding> found = new ArrayList<>();
        if (dataset.date() == null) {
            found.add(
                    Finding.of(
                            What.DATASET_UNDATED,
                            dataset.id(),
                            DatasetFields.DATE.name(),
                            dataset.name()));
        }
        if (dataset.coverage().isBlank()) {
            found.add(
                    Finding.of(
                            What.DATASET_WITHOUT_COVERAGE,
                            dataset.id(),
                            DatasetFields.COVERAGE.name(),
                            dataset.name()));
        }
        return found.stream();
    }

    private static Stream<Finding> municipalities(Plan plan, Facts facts) {
        return plan.municipalities().stream()
                .filter(_ -> facts.hasStaff())
                .filter(body -> facts.staffOf(body.id()) == null)
                .map(Measured::untold);
    }

    /// A public edition, given out or being made, whose threshold nobody has decided.
    private static Stream<Finding> threshold(Plan plan, Facts facts) {
        boolean isPublic =
                !facts.published().isEmpty() || !plan.rows(PublicTableFields.TABLE).isEmpty();
        PublicationRule rule = plan.find(PublicationRuleFields.TABLE, PublicationRule.ID);
        boolean isDecided = rule != null && !rule.decidedBy().isBlank() && rule.decidedOn() != null;
        if (!isPublic || isDecided) {
            return Stream.empty();
        }
        return plan.sections().stream()
                .filter(section -> section.page() == PageKind.STAFFING)
                .limit(1)
                .map(section ->
                        Finding.of(
                                What.THRESHOLD_UNDECIDED, section.id(), SectionFields.PAGE.name()));
    }

    private static Finding untold(Body body) {
        return Finding.of(What.REGISTER_MISSING, body.id(), BodyFields.NAME.name(), body.inShort());
    }

    private static Stream<Finding> posts(Plan plan) {
        var shares = SharedPosts.shares(plan);
        return plan.ordered(SharedPostFields.TABLE).stream()
                .flatMap(post -> {
                    long sum = SharedPosts.sum(shares.getOrDefault(post.id(), List.of()));
                    return sum == SharedPosts.WHOLE
                            ? Stream.empty()
                            : Stream.of(
                                    Finding.of(
                                            What.POST_SHARES,
                                            post.id(),
                                            SharedPostFields.TITLE.name(),
                                            post.title(),
                                            BigDecimal.valueOf(sum, 2)
                                                    .stripTrailingZeros()
                                                    .toPlainString()
                                                    .replace('.', ',')));
                });
    }

    private static Stream<Finding> totals(Plan plan) {
        return IndicatorTable.totals(plan).stream()
                .filter(IndicatorTable.Total::isWrong)
                .flatMap(total -> ofTotal(plan, total));
    }

    private static Stream<Finding> ofTotal(Plan plan, IndicatorTable.Total total) {
        IndicatorFigure printed = total.printed();
        if (printed == null) {
            return Stream.empty();
        }
        IndicatorMethod method = plan.find(IndicatorMethodFields.TABLE, total.method());
        return Stream.of(
                Finding.of(
                        What.INDICATOR_TOTAL,
                        printed.id(),
                        IndicatorFigureFields.VALUE.name(),
                        method == null ? printed.place() : method.name(),
                        String.valueOf(printed.value()),
                        Long.toString(total.sum())));
    }
}
