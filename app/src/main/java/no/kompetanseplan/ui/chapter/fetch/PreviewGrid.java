package no.kompetanseplan.ui.chapter.fetch;

import no.kompetanseplan.exchange.measures.MeasurePreview;
import no.kompetanseplan.exchange.measures.MeasurePreview.Cell;
import no.kompetanseplan.exchange.measures.MeasurePreview.Line;
import no.kompetanseplan.exchange.measures.MeasurePreview.Outcome;
import no.kompetanseplan.text.Texts;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.grid.Grid;
import no.kompetanseplan.ui.kit.table.Column;
import no.kompetanseplan.ui.kit.table.GridModel;
import no.kompetanseplan.ui.kit.table.Look;
import no.kompetanseplan.ui.kit.table.Section;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What becomes of each row of a file, a line for each, with every cell that changes.
final class PreviewGrid {

    private static final int LONGEST = 140;

    private final Texts texts;
    private final GridModel<Line> model;
    private final Grid<Line> grid;

    PreviewGrid(Texts texts) {
        this.texts = texts;
        this.model = new GridModel<>(PreviewGrid::key, columns()).unnumbered();
        this.grid = Grid.of(model, texts).named(texts.get("import.page.grid")).smallText();
    }

    Grid<Line> node() {
        return grid;
    }

    GridModel<Line> model() {
        return model;
    }

    void show(MeasurePreview preview) {
        model.setSections(List.of(Section.untitled(preview.lines())));
    }

    private List<Column<Line>> columns() {
        return List.of(
                Column.<Line>of("row", texts.get("import.page.row"), 3.6, PreviewGrid::row)
                        .right()
                        .grow(0),
                Column.<Line>of(
                                "outcome",
                                texts.get("import.page.outcome"),
                                7.2,
                                line -> texts.get(line.outcome().key()))
                        .look(PreviewGrid::look)
                        .grow(0),
                Column.<Line>of("title", texts.get("field.measure.title"), 13, Line::title)
                        .strong()
                        .grow(1),
                Column.<Line>of(
                                "dimension",
                                texts.get("field.measure.dimension"),
                                9.5,
                                Line::dimension)
                        .grow(0.4),
                Column.<Line>of("cells", texts.get("import.page.cells"), 21, this::cells).grow(2));
    }

    /// A row that is a list of points is several lines.
    private static List<Object> key(Line line) {
        return List.of(line.place(), line.title(), line.outcome());
    }

    private static String row(Line line) {
        int first = line.place().first();
        int last = line.place().last();
        return first == last ? Integer.toString(first) : first + "–" + last;
    }

    private static Look look(Line line) {
        return switch (line.outcome()) {
            case NEW -> Look.of(Tone.SUCCESS, Icon.ADD, "");
            case CHANGED -> Look.of(Tone.ACCENT, Icon.EDIT, "");
            case UNCHANGED -> Look.of(Tone.MUTED, Icon.CHECK, "");
            case REFUSED -> Look.of(Tone.DANGER, Icon.REFUSED, "");
        };
    }

    private String cells(Line line) {
        if (line.reason() != null) {
            return line.reason().sentence(texts);
        }
        List<String> lines = new ArrayList<>();
        for (Cell cell : line.cells()) {
            String label = texts.get(cell.column().label());
            String now = quoted(cell.now());
            boolean isNew = line.outcome() == Outcome.NEW;
            boolean isTitle = cell.column().key().equals("title");
            if (isNew && !isTitle) {
                lines.add(label + ": " + now);
            } else if (!isNew) {
                lines.add(label + ": " + quoted(cell.old()) + " → " + now);
            }
        }
        return String.join("\n", lines);
    }

    private String quoted(String text) {
        String line = text.replace("\n", " / ");
        String cut = line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
        return text.isEmpty()
                ? texts.get("import.page.empty").toLowerCase(Locale.ROOT)
                : "«" + cut + "»";
    }
}
