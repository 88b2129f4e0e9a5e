package no.kompetanseplan.budget;

import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.choice.CostKind;
import no.kompetanseplan.model.choice.Funding;
import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/// What the amounts of a budget may be told apart by.
public enum Axis {
    MEASURE,
    DIMENSION,
    YEAR,
    MUNICIPALITY,
    KIND,
    PAYER,
    FUNDING;

    /// A value on an axis.
    public sealed interface Key {

        /// Nothing said: no dimension, no municipality of its own, no payer but the municipalities.
        Key NONE = new Nothing();
    }

    /// A measure, dimension or body.
    public record OfRow(Id row) implements Key {}

    /// A calendar year.
    public record OfYear(int year) implements Key {}

    /// A kind of cost.
    public record OfKind(CostKind kind) implements Key {}

    /// Whether the money is there.
    public record OfFunding(Funding funding) implements Key {}

    private record Nothing() implements Key {}

    /// The key of entries of a plan.
    public Function<Entry, Key> keys(Plan plan) {
        return switch (this) {
            case MEASURE -> entry -> new OfRow(entry.measure());
            case DIMENSION -> dimensions(plan);
            case YEAR -> entry -> new OfYear(entry.year());
            case MUNICIPALITY -> entry -> row(entry.municipality());
            case KIND -> entry -> new OfKind(entry.kind());
            case PAYER -> entry -> row(entry.payer());
            case FUNDING ->
                    entry -> entry.funding() == null ? Key.NONE : new OfFunding(entry.funding());
        };
    }

    /// The key of a measure by itself, such as one without any amount; null where a measure alone
    /// has none.
    @Nullable Key ofMeasure(Plan plan, Id measure) {
        return switch (this) {
            case MEASURE -> new OfRow(measure);
            case DIMENSION -> dimension(plan, measure);
            case YEAR, MUNICIPALITY, KIND, PAYER, FUNDING -> null;
        };
    }

    /// Looked up once for each measure: entries are many more.
    private static Function<Entry, Key> dimensions(Plan plan) {
        Map<Id, Key> known = new HashMap<>();
        for (Measure measure : plan.measures()) {
            known.put(measure.id(), row(measure.dimension()));
        }
        return entry -> known.getOrDefault(entry.measure(), Key.NONE);
    }

    private static Key dimension(Plan plan, Id measure) {
        Measure found = plan.find(MeasureFields.TABLE, measure);
        return row(found == null ? null : found.dimension());
    }

    private static Key row(@Nullable Id id) {
        return id == null ? Key.NONE : new OfRow(id);
    }

    /// All keys there may be, in the order people know them by; those nobody uses too. What is said
    /// of nothing comes last.
    List<Key> order(Plan plan, Stream<Entry> entries) {
        List<Key> keys =
                new ArrayList<>(
                        switch (this) {
                            case MEASURE -> rows(plan.ordered(MeasureFields.TABLE));
                            case DIMENSION ->
                                    rows(plan.dimensions().stream().sorted(Plan.ORDER).toList());
                            case YEAR -> years(entries);
                            case MUNICIPALITY -> rows(plan.municipalities());
                            case KIND -> kinds();
                            case PAYER -> rows(plan.bodies().stream().sorted(Plan.ORDER).toList());
                            case FUNDING -> fundings();
                        });
        keys.add(Key.NONE);
        return keys;
    }

    private static List<Key> rows(List<? extends Row> rows) {
        return rows.stream().<Key>map(row -> new OfRow(row.id())).toList();
    }

    private static List<Key> years(Stream<Entry> entries) {
        return entries.map(Entry::year).distinct().sorted().<Key>map(OfYear::new).toList();
    }

    private static List<Key> kinds() {
        return Stream.of(CostKind.values()).<Key>map(OfKind::new).toList();
    }

    private static List<Key> fundings() {
        return Stream.of(Funding.values()).<Key>map(OfFunding::new).toList();
    }
}
