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
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/// The action plan as it is shown: one table for each dimension, numbered in the order of the plan.
///
/// @param parts the tables, in the order of the dimensions
/// @param total measures in the plan
public record MeasureTable(List<Part> parts, int total) {

    /// One of the tables.
    ///
    /// @param dimension null for measures that have none, or one that is gone
    /// @param rows the measures that pass the filter
    /// @param size measures in the table, shown or not
    /// @param notCalculated how many of all its measures are not calculated
    public record Part(
            @Nullable Dimension dimension, List<Numbered> rows, int size, int notCalculated) {

        public @Nullable Id id() {
            return dimension == null ? null : dimension.id();
        }

        /// Head of the first column, which a table may have in its own words.
        public String firstHead() {
            return dimension == null || dimension.measureHeading().isEmpty()
                    ? MeasureColumn.TITLE.head()
                    : dimension.measureHeading();
        }
    }

    /// A measure and its number in its table, from 1; a filter does not change the number.
    public record Numbered(int number, Measure measure) {}

    /// The tables of a plan. Without a filter an empty table is shown too, so that it can be
    /// filled; with one only tables with a row are.
    ///
    /// @param notCalculated whether the cost of a measure counts as not calculated
    public static MeasureTable of(
            Plan plan, MeasureFilter filter, Predicate<Measure> notCalculated) {
        List<Part> parts = new ArrayList<>();
        Map<@Nullable Id, List<Measure>> byDimension = byDimension(plan);
        List<@Nullable Dimension> dimensions = new ArrayList<>(plan.ordered(DimensionFields.TABLE));
        dimensions.add(null);
        for (Dimension dimension : dimensions) {
            Id id = dimension == null ? null : dimension.id();
            List<Measure> all = byDimension.getOrDefault(id, List.of());
            boolean wanted = filter.dimension() == null || Objects.equals(filter.dimension(), id);
            if (!wanted || (dimension == null && all.isEmpty())) {
                continue;
            }
            Part part = part(dimension, all, filter, notCalculated);
            if (!part.rows().isEmpty() || !filter.hidesRows()) {
                parts.add(part);
            }
        }
        return new MeasureTable(parts, plan.measures().size());
    }

    private static Part part(
            @Nullable Dimension dimension,
            List<Measure> all,
            MeasureFilter filter,
            Predicate<Measure> notCalculated) {
        List<Numbered> rows = new ArrayList<>();
        int missing = 0;
        for (int i = 0; i < all.size(); i++) {
            Measure measure = all.get(i);
            missing += notCalculated.test(measure) ? 1 : 0;
            if (filter.passes(measure, notCalculated)) {
                rows.add(new Numbered(i + 1, measure));
            }
        }
        return new Part(dimension, List.copyOf(rows), all.size(), missing);
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

    /// How many measures are shown.
    public int shown() {
        return parts.stream().mapToInt(part -> part.rows().size()).sum();
    }

    /// Where a measure stands, or null when it is not shown.
    public @Nullable Numbered find(Id id) {
        for (Part part : parts) {
            for (Numbered row : part.rows()) {
                if (row.measure().id().equals(id)) {
                    return row;
                }
            }
        }
        return null;
    }
}
