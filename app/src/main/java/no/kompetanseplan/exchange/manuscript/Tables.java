package no.kompetanseplan.exchange.manuscript;

import no.kompetanseplan.exchange.measures.ColumnChoice;
import no.kompetanseplan.exchange.measures.MeasureColumn;
import no.kompetanseplan.exchange.measures.MeasureImport;
import no.kompetanseplan.exchange.measures.MeasurePreview;
import no.kompetanseplan.exchange.measures.MeasurePreview.Outcome;
import no.kompetanseplan.exchange.measures.MeasureTable;
import no.kompetanseplan.exchange.office.SourceRow;
import no.kompetanseplan.exchange.office.SourceTable;
import no.kompetanseplan.exchange.office.word.LeftOut;
import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.Dimension;
import no.kompetanseplan.model.DimensionFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.Staffing;
import no.kompetanseplan.model.choice.BlockStyle;
import no.kompetanseplan.model.choice.BodyKind;
import no.kompetanseplan.model.choice.BodyRole;
import no.kompetanseplan.model.choice.PageKind;
import no.kompetanseplan.model.prose.Prose;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Rank;
import no.kompetanseplan.model.value.Ranked;
import no.kompetanseplan.registers.PlainTable;
import no.kompetanseplan.text.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Makes of each table what it is: measures, positions by municipality, or a table of text.
final class Tables {

    private static final int LONGEST_TEXT = 20_000;
    private static final int LONGEST_CAPTION = 300;
    private static final Pattern NUMBERED =
            Pattern.compile("(?iu)^\\s*(?:tabell|table)\\s+\\d+\\s*[:.–-]?\\s*");
    private static final Pattern LETTERED = Pattern.compile("(\\p{Lu}) +(\\p{Lu}.*)");
    private static final Pattern COUNTER = Pattern.compile("(?:\\d{1,4}[.)]?)?");
    private static final Pattern NUMBER = Pattern.compile("^\\d{1,3}(?:\\.\\d{1,3}){0,5}\\.?\\s+");

    /// A table of measures with the heading that names its dimension.
    private record Measures(SourceTable table, String dimension, String letter) {}

    private final Chapters chapters;
    private final Texts texts;
    private final Supplier<Id> ids;
    private final List<Row> rows = new ArrayList<>();
    private final List<Measures> measures = new ArrayList<>();
    private final List<ImportedPlan.Table> told = new ArrayList<>();
    private String staffingTitle = "";
    private boolean hasStaffing;

    Tables(Chapters chapters, Texts texts, Supplier<Id> ids) {
        this.chapters = chapters;
        this.texts = texts;
        this.ids = ids;
    }

    /// Municipalities and their positions.
    List<Row> rows() {
        return rows;
    }

    String staffingTitle() {
        return staffingTitle;
    }

    /// Adds a table where one stands.
    ///
    /// @param caption words over it; empty for none
    /// @return what it became
    TableUse add(FoundTable table, TableUse wanted, String caption) {
        StaffingRows staffing =
                wanted == TableUse.STAFFING && !hasStaffing
                        ? StaffingRows.of(table.source())
                        : null;
        if (staffing != null) {
            staffing(table, staffing, caption);
            return TableUse.STAFFING;
        }
        if (wanted == TableUse.ACTION_PLAN) {
            measures(table, caption);
            return TableUse.ACTION_PLAN;
        }
        plain(table.source(), caption);
        told.add(new ImportedPlan.Table(table.number(), name(table, caption), TableUse.PLAIN, ""));
        return TableUse.PLAIN;
    }

    private static String name(FoundTable table, String caption) {
        return caption.isEmpty() ? table.name() : caption;
    }

    private void staffing(FoundTable table, StaffingRows staffing, String caption) {
        hasStaffing = true;
        staffingTitle = caption;
        chapters.page(PageKind.STAFFING, false);
        for (StaffingRows.Line line : staffing.lines()) {
            Id body = ids.get();
            String rank = Rank.at(rows.size());
            rows.add(
                    new Body(
                            body,
                            line.name(),
                            line.name().replaceFirst("(?iu)\\s+kommune$", ""),
                            BodyKind.MUNICIPALITY,
                            BodyRole.MEMBER,
                            "",
                            "",
                            null,
                            Ranked.NONE,
                            null,
                            null,
                            "",
                            rank));
            rows.add(new Staffing(ids.get(), body, line.positions(), "", rank));
        }
        String left = heads(table.source().rows().getFirst()) + " " + staffing.rest();
        told.add(
                new ImportedPlan.Table(
                        table.number(), name(table, caption), TableUse.STAFFING, left));
    }

    private static String heads(SourceRow row) {
        return String.join(" | ", row.filled().stream().map(row::text).toList());
    }

    private void measures(FoundTable table, String caption) {
        MeasureTable read =
                Objects.requireNonNull(MeasureTable.of(table.source(), ColumnChoice.NONE));
        for (SourceRow row : table.source().rows().subList(0, read.head())) {
            chapters.put(BlockStyle.PARAGRAPH, Prose.plain(heads(row)).write());
        }
        boolean isPart = chapters.isWithin();
        chapters.page(PageKind.ACTION_PLAN, isPart);
        String title = isPart ? chapters.title() : NUMBERED.matcher(caption).replaceFirst("");
        title = title.isBlank() ? chapters.title() : title;
        Matcher lettered = LETTERED.matcher(title);
        String letter = "";
        if (lettered.matches()) {
            letter = lettered.group(1);
            title = lettered.group(2);
            if (isPart) {
                chapters.rename(title);
            }
        }
        String dimension = NUMBER.matcher(title).replaceFirst("");
        measures.add(new Measures(table.source(), dimension, letter));
        told.add(
                new ImportedPlan.Table(
                        table.number(),
                        name(table, caption),
                        TableUse.ACTION_PLAN,
                        (letter
                                        + " "
                                        + heads(table.source().rows().get(read.head()))
                                        + counters(read))
                                .strip()));
    }

    /// The plan with the measures of all tables, and what became of everything.
    ImportedPlan withMeasures(Plan plan, Chapters done, List<LeftOut> leftOut) {
        List<SourceTable> sources = new ArrayList<>();
        ColumnChoice choice = ColumnChoice.NONE;
        for (Measures each : measures) {
            SourceTable source = each.table();
            sources.add(
                    new SourceTable(
                            source.number(),
                            source.name(),
                            List.of(each.dimension()),
                            source.rows()));
            choice = withAll(choice, source);
        }
        String only = measures.size() == 1 ? measures.getFirst().dimension() : "";
        MeasurePreview preview =
                new MeasureImport("", sources, 0, choice, only)
                        .previewAll(plan, texts.language(), ids);
        List<MeasurePreview.Line> refused =
                preview.lines().stream().filter(line -> line.outcome() == Outcome.REFUSED).toList();
        return new ImportedPlan(
                named(preview.plan()), done.count(), done.blockCount(), told, refused, leftOut);
    }

    /// Every column has a place: what no field is for goes to the remarks, but for a column that
    /// only counts the rows.
    private static ColumnChoice withAll(ColumnChoice choice, SourceTable source) {
        MeasureTable read = Objects.requireNonNull(MeasureTable.of(source, ColumnChoice.NONE));
        ColumnChoice all = choice;
        for (MeasureTable.Column column : read.columns()) {
            MeasureColumn field = column.field() == null ? MeasureColumn.NOTE : column.field();
            all = isCounter(read, column) ? all : all.with(column.head(), field);
        }
        return all;
    }

    private static boolean isCounter(MeasureTable table, MeasureTable.Column column) {
        List<SourceRow> rows = table.source().rows();
        return column.field() == null
                && rows.subList(table.head() + 1, rows.size()).stream()
                        .filter(row -> row.filled().size() > 1)
                        .map(row -> row.text(column.place()).strip())
                        .allMatch(text -> COUNTER.matcher(text).matches());
    }

    private static String counters(MeasureTable table) {
        StringBuilder words = new StringBuilder();
        for (MeasureTable.Column column : table.columns()) {
            if (isCounter(table, column)) {
                table.source()
                        .rows()
                        .forEach(row -> words.append(' ').append(row.text(column.place())));
            }
        }
        return words.toString();
    }

    /// The dimensions with the letters and first heads of their tables.
    private Plan named(Plan plan) {
        Plan out = plan;
        for (Measures each : measures) {
            Optional<Dimension> dimension =
                    out.dimensions().stream()
                            .filter(one -> one.tableTitle().equalsIgnoreCase(each.dimension()))
                            .findFirst();
            if (dimension.isEmpty()) {
                continue;
            }
            Dimension found = dimension.get();
            if (!each.letter().isEmpty()) {
                out =
                        out.with(
                                DimensionFields.TABLE,
                                found.id(),
                                DimensionFields.LETTER,
                                each.letter());
            }
            String head = firstHead(each.table());
            if (!head.equalsIgnoreCase(texts.get("document.measure"))) {
                out =
                        out.with(
                                DimensionFields.TABLE,
                                found.id(),
                                DimensionFields.MEASURE_HEADING,
                                head);
            }
        }
        return out;
    }

    private static String firstHead(SourceTable table) {
        MeasureTable read = Objects.requireNonNull(MeasureTable.of(table, ColumnChoice.NONE));
        return read.columns().stream()
                .filter(column -> column.field() == MeasureColumn.TITLE)
                .map(MeasureTable.Column::head)
                .filter(head -> head.length() <= 100)
                .findFirst()
                .orElse("");
    }

    /// Tables of text; one cell alone is text, and a table too long for a block is several.
    private void plain(SourceTable table, String caption) {
        List<List<String>> cells = new ArrayList<>();
        for (SourceRow row : table.rows()) {
            cells.add(cells(row, table.width()));
        }
        String title = NUMBERED.matcher(caption).replaceFirst("");
        if (title.length() > LONGEST_CAPTION) {
            chapters.put(BlockStyle.PARAGRAPH, Prose.plain(title).write());
            title = "";
        }
        if (table.width() == 1 && cells.size() == 1) {
            cells.getFirst()
                    .getFirst()
                    .lines()
                    .forEach(line -> chapters.put(BlockStyle.PARAGRAPH, Prose.plain(line).write()));
            return;
        }
        List<List<String>> rest = new ArrayList<>();
        int length = 0;
        for (List<String> row : cells.subList(1, cells.size())) {
            int more = row.stream().mapToInt(cell -> cell.length() + 1).sum();
            if (length + more > LONGEST_TEXT / 2 && !rest.isEmpty()) {
                put(cells.getFirst(), rest, title);
                rest.clear();
                length = 0;
            }
            rest.add(row);
            length += more;
        }
        put(cells.getFirst(), rest, title);
    }

    private void put(List<String> heads, List<List<String>> body, String caption) {
        String stored = new PlainTable(heads, body).stored();
        if (stored.length() <= LONGEST_TEXT) {
            chapters.put(BlockStyle.TABLE, stored, caption);
        } else {
            List<List<String>> all = new ArrayList<>(body);
            all.addFirst(heads);
            for (List<String> row : all) {
                String text = String.join(" | ", row);
                for (int at = 0; at < text.length(); at += LONGEST_TEXT / 2) {
                    int end = Math.min(text.length(), at + LONGEST_TEXT / 2);
                    String piece = text.substring(at, end);
                    chapters.put(BlockStyle.PARAGRAPH, Prose.plain(piece).write());
                }
            }
        }
    }

    private static List<String> cells(SourceRow row, int width) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            cells.add(row.isContinued(i) ? "" : row.text(i));
        }
        return cells;
    }
}
