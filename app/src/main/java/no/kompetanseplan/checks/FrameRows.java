package no.kompetanseplan.checks;

import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.BudgetFrame;
import no.kompetanseplan.model.BudgetFrameFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.model.value.Period;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.text.Language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Frames of a budget that are entered twice, which are added, or for a year far from the plan.
final class FrameRows implements Check {

    /// An economy plan has four years, and may begin in the last of the plan.
    private static final int YEARS_AFTER = 4;

    private static final Formats FORMATS = Formats.of(Language.NB);

    private record Place(Id body, int year) {}

    @Override
    public Stream<Finding> find(Plan plan, List<Writing> writings) {
        List<Finding> found = new ArrayList<>();
        Map<Place, Money> sums = new HashMap<>();
        for (BudgetFrame row : plan.ordered(BudgetFrameFields.TABLE)) {
            Body body = plan.find(BodyFields.TABLE, row.body());
            Integer year = row.year();
            Money amount = row.amount();
            if (body == null || year == null || amount == null) {
                continue;
            }
            Place place = new Place(body.id(), year);
            Money before = sums.get(place);
            if (before != null) {
                found.add(
                        finding(
                                What.FRAME_TWICE,
                                row,
                                BudgetFrameFields.AMOUNT.name(),
                                body,
                                FORMATS.amount(before),
                                FORMATS.amount(amount)));
            }
            sums.merge(place, amount, Money::plus);
            if (isFarFrom(plan.head().planPeriod(), year)) {
                found.add(
                        finding(
                                What.FRAME_OUTSIDE,
                                row,
                                BudgetFrameFields.YEAR.name(),
                                body,
                                FORMATS.period(plan.head().planPeriod())));
            }
        }
        return found.stream();
    }

    private static boolean isFarFrom(Period period, int year) {
        if (PeriodsOutside.isBackwards(period)) {
            return false;
        }
        boolean isBefore = period.from() != null && year < period.from().getYear();
        boolean isAfter = period.to() != null && year > period.to().getYear() + YEARS_AFTER;
        return isBefore || isAfter;
    }

    private static Finding finding(
            What what, BudgetFrame row, String field, Body body, String... more) {
        List<String> arguments = new ArrayList<>();
        arguments.add(body.inShort());
        arguments.add(String.valueOf(row.year()));
        arguments.addAll(List.of(more));
        return new Finding(what, row.id(), field, arguments);
    }
}
