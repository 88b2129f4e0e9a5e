package no.kompetanseplan.ui.chapter.measure;

import no.kompetanseplan.model.Dimension;
import no.kompetanseplan.model.DimensionFields;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// The action plan as it is printed: one table for each dimension, in the order of the plan.
///
/// @param parts the tables, in the order of the dimensions
public record MeasureTable(List<Part> parts) {

    /// One of the tables.
    ///
    /// @param dimension null for measures that have none, or one that is gone
    /// @param notCalculated how many of its measures are not calculated
    public record Part(@Nullable Dimension dimension, List<Measure> measures, int notCalculated) {

        public @Nullable Id id() {
            return dimension == null ? null : dimension.id();
        }

        /// Head of the first column, which a table may have in its own words.
        public String firstHead() {
            return dimension == null || dimension.measureHeading().isEmpty()
                    ? MeasureColumn.TITLE.head()
                    : dimension.measureHeading();
        }

        /// The number of a measure in the table, from 1; 0 when it is not in it.
        public int number(Id measure) {
            for (int i = 0; i < measures.size(); i++) {
                if (measures.get(i).id().equals(measure)) {
                    return i + 1;
                }
            }
            return 0;
        }
    }

    /// The tables of a plan. Every dimension has one, so that an empty one can be filled; measures
    /// without a dimension have one when there are any.
    ///
    /// @param notCalculated whether the cost of a measure counts as not calculated
    public static MeasureTable of(Plan plan, Predicate<Measure> notCalculated) {
        Map<@Nullable Id, List<Measure>> byDimension = byDimension(plan);
        List<Part> parts = new ArrayList<>();
        for (Dimension dimension : plan.ordered(DimensionFields.TABLE)) {
            List<Measure> own = byDimension.getOrDefault(dimension.id(), List.of());
            parts.add(part(dimension, own, notCalculated));
        }
        List<Measure> homeless = byDimension.getOrDefault(null, List.of());
        if (!homeless.isEmpty()) {
            parts.add(part(null, homeless, notCalculated));
        }
        return new MeasureTable(List.copyOf(parts));
    }

    private static Part part(
            @Nullable Dimension dimension,
            List<Measure> measures,
            Predicate<Measure> notCalculated) {
        int missing = (int) measures.stream().filter(notCalculated).count();
        return new Part(dimension, List.copyOf(measures), missing);
    }

    private static Map<@Nullable Id, List<Measure>> byDimension(Plan plan) {
        Set<Id> known = new HashSet<>();
        plan.dimensions().forEach(dimension -> known.add(dimension.id()));
        Map<@Nullable Id, List<Measure>> byDimension = new HashMap<>();
        for (Measure measure : plan.ordered(MeasureFields.TABLE)) {
            Id id = measure.dimension();
            byDimension
                    .computeIfAbsent(
                            id != null && known.contains(id) ? id : null, _ -> new ArrayList<>())
                    .add(measure);
        }
        return byDimension;
    }

    /// The table a measure stands in, or null when the plan has no such measure.
    public @Nullable Part of(Id measure) {
        return parts.stream().filter(part -> part.number(measure) > 0).findFirst().orElse(null);
    }

    /// How many measures there are.
    public int total() {
        return parts.stream().mapToInt(part -> part.measures().size()).sum();
    }

    /// How many of them are not calculated.
    public int notCalculated() {
        return parts.stream().mapToInt(Part::notCalculated).sum();
    }
}
