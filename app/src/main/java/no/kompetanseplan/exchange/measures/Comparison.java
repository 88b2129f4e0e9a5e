package no.kompetanseplan.exchange.measures;

import no.kompetanseplan.exchange.Reason;
import no.kompetanseplan.exchange.measures.MeasurePreview.Cell;
import no.kompetanseplan.exchange.measures.MeasurePreview.Line;
import no.kompetanseplan.exchange.measures.MeasurePreview.Outcome;
import no.kompetanseplan.exchange.measures.RowValues.Result;
import no.kompetanseplan.exchange.office.HeadWords;
import no.kompetanseplan.model.Dimension;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.text.Language;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// Lays the rows of a file beside the measures of a plan. A row belongs to the measure whose id it
/// names, or else to the one of its dimension with the same title, whatever its case and signs.
final class Comparison {

    private static final Pattern SUM =
            Pattern.compile("(?i)(sum|totalt?|i alt|til sammen|i sum)\\b.{0,40}");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{32}");

    private final Plan before;
    private final RowValues values;
    private final Supplier<Id> ids;
    private final Dimensions dimensions;
    private final String otherwise;
    private final Map<RowPlace, Reason> shut;
    private final Map<String, List<Measure>> byTitle = new HashMap<>();
    private final Map<Id, RowPlace> used = new HashMap<>();
    private final Map<String, RowPlace> made = new HashMap<>();
    private final Placing placing;
    private final List<Line> lines = new ArrayList<>();
    private final Set<MeasureColumn> columns = EnumSet.noneOf(MeasureColumn.class);
    private final List<Measure> changes = new ArrayList<>();

    /// @param otherwise the dimension of rows without one; empty for none
    /// @param shut rows that are refused for a reason that others have found
    Comparison(
            Plan plan,
            Language language,
            Supplier<Id> ids,
            String otherwise,
            Map<RowPlace, Reason> shut) {
        this.before = plan;
        this.shut = Map.copyOf(shut);
        this.placing = new Placing(plan);
        this.values = new RowValues(language, plan.head().planPeriod());
        this.ids = ids;
        this.dimensions = new Dimensions(plan, ids);
        this.otherwise = otherwise;
        for (Measure measure : plan.ordered(MeasureFields.TABLE)) {
            note(measure.dimension(), measure.title(), measure);
            if (!measure.printedTitle().isEmpty()) {
                note(measure.dimension(), measure.printedTitle(), measure);
            }
        }
    }

    private void note(@Nullable Id dimension, String title, Measure measure) {
        List<Measure> same = byTitle.computeIfAbsent(key(dimension, title), _ -> new ArrayList<>());
        if (!same.contains(measure)) {
            same.add(measure);
        }
        List<Measure> anywhere = byTitle.computeIfAbsent(key(title), _ -> new ArrayList<>());
        if (!anywhere.contains(measure)) {
            anywhere.add(measure);
        }
    }

    private static String key(@Nullable Id dimension, String title) {
        return dimension + "|" + key(title);
    }

    private static String key(String title) {
        return HeadWords.plain(title);
    }

    MeasurePreview of(List<MeasureTable> tables) {
        for (MeasureTable table : tables) {
            columns.clear();
            table.taken().forEach(column -> columns.add(Objects.requireNonNull(column.field())));
            String start = start(table, tables.size());
            RowReader reader = new RowReader(table, line -> dimensions.named(line) != null);
            for (MeasureRow row : reader.read()) {
                lines.add(line(row, start));
            }
        }
        Plan after = before.with(changes);
        if (lines.stream().anyMatch(line -> line.outcome() == Outcome.NEW)) {
            after = after.with(dimensions.made());
        }
        return new MeasurePreview(lines, dimensions.made(), after.with(placed(after)));
    }

    /// The new measures, and those whose ranks give way, as they are after the changes.
    private List<Measure> placed(Plan after) {
        List<Measure> placed = new ArrayList<>();
        for (Measure measure : placing.placed()) {
            Measure now = after.find(MeasureFields.TABLE, measure.id());
            placed.add(
                    now == null
                            ? measure
                            : MeasureFields.TABLE.with(
                                    now, now.id(), MeasureFields.RANK, measure.rank()));
        }
        return placed;
    }

    /// What names the dimension of a table as a whole: the first thing over it that the plan knows,
    /// else what was chosen, else, of several tables, what stands over each.
    private String start(MeasureTable table, int tables) {
        List<String> over = table.source().above();
        for (String above : over) {
            if (dimensions.named(above) != null) {
                return above;
            }
        }
        if (!otherwise.isEmpty()) {
            return otherwise;
        }
        return tables > 1 && !over.isEmpty() ? over.getFirst() : "";
    }

    private Line line(MeasureRow row, String start) {
        String title = MeasureTable.line(row.text(MeasureColumn.TITLE));
        Reason reason = refusal(row, title);
        if (reason != null) {
            return refused(row, title, reason);
        }
        Dimension section = named(row.section());
        Dimension own = named(row.text(MeasureColumn.DIMENSION).strip());
        Dimension dimension = own == null ? section : own;
        dimension = dimension == null ? named(start) : dimension;
        Measure match = match(row, title, dimension);
        RowPlace twice = match == null ? made.get(key(id(dimension), title)) : used.get(match.id());
        if (twice != null) {
            return refused(row, title, Reason.of("import.reason.twice", twice.first()));
        }
        boolean isArea = !row.section().isEmpty() && section == null;
        return match == null
                ? fresh(row, title, dimension, isArea)
                : changed(row, title, dimension, match);
    }

    private @Nullable Dimension named(String text) {
        return text.isEmpty() ? null : dimensions.namedOrMade(text);
    }

    /// Why a row is not looked at any further; null when it is.
    private @Nullable Reason refusal(MeasureRow row, String title) {
        String named = row.text(MeasureColumn.DIMENSION).strip();
        if (!named.isEmpty() && named(named) == null) {
            String known = String.join(", ", dimensions.names());
            return Reason.of("import.reason.dimension", named, known);
        }
        if (title.isEmpty()) {
            return Reason.of("import.reason.no-title");
        }
        return SUM.matcher(title).matches()
                ? Reason.of("import.reason.sum")
                : shut.get(row.place());
    }

    private static @Nullable Id id(@Nullable Dimension dimension) {
        return dimension == null ? null : dimension.id();
    }

    private static Line refused(MeasureRow row, String title, Reason reason) {
        List<Cell> cells = new ArrayList<>();
        for (MeasureColumn column : MeasureColumn.values()) {
            String text = row.text(column);
            if (!text.isBlank()) {
                cells.add(new Cell(column, "", text));
            }
        }
        return new Line(Outcome.REFUSED, row.place(), null, title, "", cells, reason);
    }

    private @Nullable Measure match(MeasureRow row, String title, @Nullable Dimension dimension) {
        String id = row.text(MeasureColumn.ID).strip();
        if (ID.matcher(id).matches()) {
            Measure named = before.find(MeasureFields.TABLE, Id.of(id));
            if (named != null) {
                return named;
            }
        }
        List<Measure> same =
                dimension == null
                        ? byTitle.getOrDefault(key(title), List.of())
                        : byTitle.getOrDefault(key(dimension.id(), title), List.of());
        for (Measure each : same) {
            if (!used.containsKey(each.id())) {
                return each;
            }
        }
        return same.isEmpty() ? null : same.getLast();
    }

    private Line fresh(
            MeasureRow row, String title, @Nullable Dimension dimension, boolean isArea) {
        Id id = ids.get();
        Measure measure = MeasureFields.TABLE.blank(id);
        if (dimension != null) {
            measure =
                    MeasureFields.TABLE.with(measure, id, MeasureFields.DIMENSION, dimension.id());
        }
        List<Cell> cells = new ArrayList<>();
        Map<MeasureColumn, String> texts = new HashMap<>(row.cells());
        if (isArea) {
            texts.putIfAbsent(MeasureColumn.AREA, row.section());
        }
        for (MeasureColumn column : MeasureColumn.values()) {
            String text = texts.getOrDefault(column, "");
            switch (values.read(measure, column, text)) {
                case Result.Refused(var reason) -> {
                    return refused(row, title, reason);
                }
                case Result.Read(var read) -> measure = read;
            }
            String now = values.shown(measure, column);
            if (!now.isEmpty() && column != MeasureColumn.ID) {
                cells.add(new Cell(column, "", now));
            }
        }
        made.put(key(id(dimension), title), row.place());
        placing.add(measure);
        return new Line(
                Outcome.NEW,
                row.place(),
                id,
                title,
                dimension == null ? "" : dimension.name(),
                cells,
                null);
    }

    private Line changed(
            MeasureRow row, String title, @Nullable Dimension dimension, Measure match) {
        Measure measure = match;
        List<Cell> cells = new ArrayList<>();
        for (MeasureColumn column : columns) {
            String text = row.text(column);
            if (values.isSame(match, column, text) || isTitle(match, column, title)) {
                continue;
            }
            switch (values.read(measure, column, text)) {
                case Result.Refused(var reason) -> {
                    return refused(row, title, reason);
                }
                case Result.Read(var read) -> measure = read;
            }
            cells.add(new Cell(column, values.shown(match, column), values.shown(measure, column)));
        }
        cells.removeIf(cell -> cell.old().equals(cell.now()));
        measure = moved(measure, dimension, cells);
        used.put(match.id(), row.place());
        placing.met(measure);
        if (!cells.isEmpty()) {
            changes.add(measure);
        }
        return new Line(
                cells.isEmpty() ? Outcome.UNCHANGED : Outcome.CHANGED,
                row.place(),
                match.id(),
                title,
                nameOf(measure),
                cells,
                null);
    }

    /// The measure in the dimension the file has it in.
    private Measure moved(Measure measure, @Nullable Dimension dimension, List<Cell> cells) {
        if (dimension == null || dimension.id().equals(measure.dimension())) {
            return measure;
        }
        cells.add(new Cell(MeasureColumn.DIMENSION, nameOf(measure), dimension.name()));
        return MeasureFields.TABLE.with(
                measure, measure.id(), MeasureFields.DIMENSION, dimension.id());
    }

    private String nameOf(Measure measure) {
        Dimension found = dimensions.find(measure.dimension());
        return found == null ? "" : found.name();
    }

    /// Whether the file has the title in the spelling of the printed plan, which the measure keeps
    /// beside its own.
    private static boolean isTitle(Measure match, MeasureColumn column, String title) {
        return column == MeasureColumn.TITLE
                && RowValues.normal(match.printedTitle()).equals(RowValues.normal(title));
    }
}
