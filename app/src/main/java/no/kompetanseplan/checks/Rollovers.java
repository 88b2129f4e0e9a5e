package no.kompetanseplan.checks;

import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.RolloverChoiceFields;
import no.kompetanseplan.model.choice.MeasureState;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// Measures of the plan before that nobody has said the fate of, and measures that have been sent
/// away to be studied without a day to come back.
final class Rollovers implements Check {

    @Override
    public Stream<Finding> find(Plan plan, List<Writing> writings) {
        Stream<Finding> open =
                plan.ordered(RolloverChoiceFields.TABLE).stream()
                        .filter(choice -> choice.fate() == null)
                        .map(choice ->
                                Finding.of(
                                        What.ROLLOVER_OPEN,
                                        choice.id(),
                                        RolloverChoiceFields.FATE.name(),
                                        choice.title()));
        Stream<Finding> away =
                away(plan)
                        .filter(measure -> measure.returns() == null)
                        .map(measure -> found(What.STUDY_WITHOUT_RETURN, measure));
        return Stream.concat(open, away);
    }

    /// Measures that should have been back from study before a day.
    static Stream<Finding> overdue(Plan plan, @Nullable LocalDate today) {
        return today == null
                ? Stream.empty()
                : away(plan)
                        .filter(measure -> {
                            LocalDate due = measure.returns();
                            return due != null && due.isBefore(today);
                        })
                        .map(measure -> found(What.STUDY_OVERDUE, measure));
    }

    private static Stream<Measure> away(Plan plan) {
        return plan.ordered(MeasureFields.TABLE).stream()
                .filter(measure -> measure.state() == MeasureState.SENT_FOR_STUDY);
    }

    private static Finding found(What what, Measure measure) {
        return Finding.of(what, measure.id(), MeasureFields.RETURNS.name(), measure.title());
    }
}
