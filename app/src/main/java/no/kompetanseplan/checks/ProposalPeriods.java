package no.kompetanseplan.checks;

import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Proposal;
import no.kompetanseplan.model.ProposalFields;
import no.kompetanseplan.model.ThemeDay;
import no.kompetanseplan.model.ThemeDayFields;
import no.kompetanseplan.model.choice.MeasureState;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Period;
import no.kompetanseplan.model.value.Ranked;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// Measures and theme days set to another time than each of the proposals they come from. A
/// proposal that says only when it begins may be taken up at any time after.
final class ProposalPeriods implements Check {

    @Override
    public Stream<Finding> find(Plan plan, List<Writing> writings) {
        Stream<Finding> measures =
                plan.ordered(MeasureFields.TABLE).stream()
                        .filter(measure -> measure.state() != MeasureState.DROPPED)
                        .flatMap(measure -> of(plan, measure));
        Stream<Finding> days =
                plan.ordered(ThemeDayFields.TABLE).stream().flatMap(day -> of(plan, day));
        return Stream.concat(measures, days);
    }

    private static Stream<Finding> of(Plan plan, Measure row) {
        String field = MeasureFields.PERIOD.name();
        return of(plan, row.id(), field, row.title(), row.period(), row.proposals());
    }

    private static Stream<Finding> of(Plan plan, ThemeDay row) {
        String field = ThemeDayFields.PERIOD.name();
        return of(plan, row.id(), field, row.title(), row.period(), row.proposals());
    }

    private static Stream<Finding> of(
            Plan plan, Id row, String field, String title, Period period, Ranked from) {
        List<Proposal> dated =
                from.ids().stream()
                        .map(id -> plan.find(ProposalFields.TABLE, id))
                        .filter(Objects::nonNull)
                        .filter(proposal -> isWhole(proposal.period()))
                        .toList();
        boolean isElsewhere =
                isWhole(period)
                        && !dated.isEmpty()
                        && dated.stream()
                                .allMatch(each -> PeriodsOutside.isOutside(period, each.period()));
        return isElsewhere
                ? Stream.of(
                        Finding.of(
                                What.PROPOSAL_PERIOD,
                                row,
                                field,
                                title,
                                PeriodsOutside.words(period),
                                dated.getFirst().title(),
                                PeriodsOutside.words(dated.getFirst().period())))
                : Stream.empty();
    }

    private static boolean isWhole(Period period) {
        return period.from() != null && period.to() != null;
    }
}
