package no.kompetanseplan.checks;

import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.MeasureState;
import no.kompetanseplan.model.field.Field;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Columns of the action plan that nearly every measure has filled in, and some have not. One
/// finding for each column, at the first of them.
final class ColumnGaps implements Check {

    /// Nearly every: all but one in so many.
    private static final int MANY = 5;

    private static final int NAMED = 3;

    private record Column(What what, Field<Measure, String> field) {}

    private static final List<Column> COLUMNS =
            List.of(
                    new Column(What.NO_AIM, MeasureFields.GOAL),
                    new Column(What.NO_TARGET_GROUP, MeasureFields.TARGET_GROUP),
                    new Column(What.NO_SCOPE, MeasureFields.SCOPE));

    @Override
    public Stream<Finding> find(Plan plan, List<Writing> writings) {
        List<Measure> measures =
                plan.ordered(MeasureFields.TABLE).stream()
                        .filter(measure -> measure.state() != MeasureState.DROPPED)
                        .filter(measure -> COLUMNS.stream().anyMatch(each -> has(each, measure)))
                        .toList();
        return COLUMNS.stream().flatMap(column -> of(column, measures));
    }

    private static Stream<Finding> of(Column column, List<Measure> measures) {
        List<Measure> empty = measures.stream().filter(measure -> !has(column, measure)).toList();
        if (empty.isEmpty() || empty.size() * MANY > measures.size()) {
            return Stream.empty();
        }
        String names =
                empty.stream().limit(NAMED).map(Measure::title).collect(Collectors.joining(", "));
        return Stream.of(
                Finding.of(
                        column.what,
                        empty.getFirst().id(),
                        column.field.name(),
                        Integer.toString(empty.size()),
                        empty.size() > NAMED ? names + " …" : names));
    }

    private static boolean has(Column column, Measure measure) {
        return !String.valueOf(column.field.get().apply(measure)).isBlank();
    }
}
