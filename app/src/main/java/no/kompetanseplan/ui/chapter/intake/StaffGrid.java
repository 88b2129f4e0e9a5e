package no.kompetanseplan.ui.chapter.intake;

import no.kompetanseplan.exchange.register.RegisterColumn;
import no.kompetanseplan.exchange.register.RegisterLine;
import no.kompetanseplan.exchange.register.RegisterLine.Outcome;
import no.kompetanseplan.exchange.register.RegisterLine.Problem;
import no.kompetanseplan.exchange.register.RegisterPreview;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.text.Texts;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Reading;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.grid.Grid;
import no.kompetanseplan.ui.kit.table.CellEdit;
import no.kompetanseplan.ui.kit.table.Column;
import no.kompetanseplan.ui.kit.table.Edits;
import no.kompetanseplan.ui.kit.table.GridModel;
import no.kompetanseplan.ui.kit.table.Look;
import no.kompetanseplan.ui.kit.table.Section;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The rows of a register as the file has them, with what becomes of each and why before them, so
/// that it is seen however many columns there are. Cells can be corrected here: the file stays as
/// it is.
final class StaffGrid {

    /// Told of the texts that take the place of those in the file.
    @FunctionalInterface
    interface Corrections {
        void correct(List<Correction> all);
    }

    /// A text in the place of what the file has.
    record Correction(int row, RegisterColumn column, String text) {}

    private final Texts texts;
    private final Formats formats;
    private final GridModel<RegisterLine> model;
    private final Grid<RegisterLine> grid;
    private Set<RegisterColumn> shown = EnumSet.noneOf(RegisterColumn.class);

    StaffGrid(Texts texts, Corrections corrections) {
        this.texts = texts;
        this.formats = Formats.of(texts.language());
        this.model =
                new GridModel<>(RegisterLine::row, columns(Set.of()))
                        .unnumbered()
                        .onEdit(edits -> corrections.correct(corrected(edits)));
        this.grid = Grid.of(model, texts).named(texts.get("fetch.grid")).smallText();
    }

    private static List<Correction> corrected(Edits<RegisterLine> edits) {
        List<Correction> all = new ArrayList<>();
        for (CellEdit<RegisterLine> cell : edits.cells()) {
            RegisterColumn column = RegisterColumn.of(cell.column().key());
            if (column != null) {
                String text = cell.value() instanceof String words ? words : "";
                all.add(new Correction(cell.row().row(), column, text));
            }
        }
        return all;
    }

    Grid<RegisterLine> node() {
        return grid;
    }

    GridModel<RegisterLine> model() {
        return model;
    }

    void show(RegisterPreview preview) {
        Set<RegisterColumn> has = EnumSet.noneOf(RegisterColumn.class);
        preview.lines().forEach(line -> has.addAll(line.cells().keySet()));
        has.remove(RegisterColumn.PERSON);
        has.remove(RegisterColumn.IGNORED);
        if (!has.equals(shown)) {
            shown = has;
            model.columnsProperty().set(columns(has));
        }
        model.setSections(List.of(Section.untitled(preview.lines())));
    }

    private List<Column<RegisterLine>> columns(Set<RegisterColumn> has) {
        List<Column<RegisterLine>> columns = new ArrayList<>();
        columns.add(
                Column.<RegisterLine>of(
                                "row",
                                texts.get("import.page.row"),
                                3.6,
                                line -> formats.integer(line.row()))
                        .right()
                        .grow(0));
        columns.add(
                Column.<RegisterLine>of(
                                "outcome", texts.get("import.page.outcome"), 16, line -> said(line))
                        .look(StaffGrid::look)
                        .grow(1.6));
        has.forEach(column -> columns.add(cell(column)));
        return columns;
    }

    private Column<RegisterLine> cell(RegisterColumn column) {
        boolean isNumber =
                switch (column) {
                    case AGE, BIRTH, POSITION -> true;
                    default -> false;
                };
        boolean isWide = column == RegisterColumn.TITLE || column == RegisterColumn.MUNICIPALITY;
        Column<RegisterLine> cell =
                Column.<RegisterLine>of(
                                column.key(),
                                texts.get(column.label()),
                                isWide ? 8 : column == RegisterColumn.FURTHER ? 7.4 : 5.4,
                                line -> line.text(column))
                        .line((_, typed) -> Reading.ok(typed.strip()))
                        .look(line -> look(line, column));
        return isNumber ? cell.right().grow(0) : cell.grow(isWide ? 1 : 0.5);
    }

    private Look look(RegisterLine line, RegisterColumn column) {
        String why =
                line.problems().stream()
                        .filter(problem -> problem.column() == column)
                        .map(problem -> problem.reason().sentence(texts))
                        .collect(Collectors.joining(" "));
        boolean isWrong = !why.isEmpty() && line.outcome() == Outcome.REFUSED;
        return isWrong
                ? Look.wrong(why)
                : why.isEmpty() ? Look.PLAIN : Look.of(Tone.WARNING, Icon.WARNING, why);
    }

    private static Look look(RegisterLine line) {
        return switch (line.outcome()) {
            case TAKEN -> Look.of(Tone.SUCCESS, Icon.CHECK, "");
            case LOOK_OVER -> Look.of(Tone.WARNING, Icon.WARNING, "");
            case REFUSED -> Look.of(Tone.DANGER, Icon.REFUSED, "");
            case SKIPPED -> Look.of(Tone.MUTED);
        };
    }

    private String said(RegisterLine line) {
        return line.problems().isEmpty()
                ? texts.get(line.outcome().key())
                : line.problems().stream()
                        .map(Problem::reason)
                        .map(reason -> reason.sentence(texts))
                        .collect(Collectors.joining(" "));
    }
}
