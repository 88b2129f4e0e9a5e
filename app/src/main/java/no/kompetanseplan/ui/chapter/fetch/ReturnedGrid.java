package no.kompetanseplan.ui.chapter.fetch;

import no.kompetanseplan.exchange.xlsx.back.ReturnedCell;
import no.kompetanseplan.text.Texts;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Option;
import no.kompetanseplan.ui.kit.Reading;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.grid.Grid;
import no.kompetanseplan.ui.kit.table.CellEdit;
import no.kompetanseplan.ui.kit.table.Column;
import no.kompetanseplan.ui.kit.table.Edits;
import no.kompetanseplan.ui.kit.table.GridModel;
import no.kompetanseplan.ui.kit.table.Look;
import no.kompetanseplan.ui.kit.table.Section;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/// The cells of a workbook that comes back: where, what it was, what the plan says now, what the
/// workbook says, and whether it is taken, which is chosen here.
final class ReturnedGrid {

    private static final String YES = "yes";
    private static final String NO = "no";

    /// Names a figure whatever list it stands in.
    private record Key(String sheet, String address) {}

    private final Texts texts;
    private final Runnable chosen;
    private final GridModel<ReturnedLine> model;
    private final Grid<ReturnedLine> grid;
    private final Set<Key> against = new HashSet<>();
    private final Set<Key> inFavour = new HashSet<>();

    /// @param chosen told when a figure is chosen or left
    ReturnedGrid(Texts texts, Runnable chosen) {
        this.texts = texts;
        this.chosen = chosen;
        this.model =
                new GridModel<>(ReturnedLine::number, columns()).unnumbered().onEdit(this::choose);
        this.grid = Grid.of(model, texts).named(texts.get("returned.grid")).smallText();
    }

    Grid<ReturnedLine> node() {
        return grid;
    }

    GridModel<ReturnedLine> model() {
        return model;
    }

    void show(List<ReturnedLine> lines) {
        model.setSections(List.of(Section.untitled(lines)));
    }

    /// Whether a figure is taken: yes, until somebody says no; one that the plan has changed too,
    /// only when somebody says yes.
    boolean isTaken(ReturnedCell cell) {
        Key key = new Key(cell.sheet(), cell.address());
        return cell.isConflict() ? inFavour.contains(key) : !against.contains(key);
    }

    private void choose(Edits<ReturnedLine> edits) {
        for (CellEdit<ReturnedLine> each : edits.cells()) {
            ReturnedCell cell = each.row().cell();
            if (cell != null) {
                Key key = new Key(cell.sheet(), cell.address());
                boolean yes = YES.equals(each.value());
                var _ = yes ? against.remove(key) : against.add(key);
                var _ = yes ? inFavour.add(key) : inFavour.remove(key);
            }
        }
        chosen.run();
    }

    private List<Column<ReturnedLine>> columns() {
        return List.of(
                Column.<ReturnedLine>of(
                                "outcome",
                                texts.get("import.page.outcome"),
                                8.5,
                                line -> texts.get("returned.outcome." + key(line)))
                        .look(ReturnedGrid::look)
                        .grow(0),
                Column.<ReturnedLine>of("take", texts.get("returned.take"), 4.6, this::taken)
                        .choice(
                                _ -> options(),
                                line -> isYes(line) ? YES : NO,
                                (_, key) -> Reading.ok(key),
                                texts.get("returned.take.unknown"))
                        .editableWhen(line -> line.cell() != null)
                        .grow(0),
                Column.<ReturnedLine>of(
                                "where", texts.get("returned.where"), 10, ReturnedLine::where)
                        .grow(0.4),
                Column.<ReturnedLine>of("what", texts.get("returned.what"), 16, ReturnedLine::what)
                        .strong()
                        .grow(2),
                Column.<ReturnedLine>of(
                                "field", texts.get("returned.field"), 8, ReturnedLine::field)
                        .grow(0.4),
                figure("exported", ReturnedLine::exported),
                figure("plan", ReturnedLine::plan),
                figure("now", ReturnedLine::now).strong());
    }

    private Column<ReturnedLine> figure(String key, Function<ReturnedLine, String> shown) {
        return Column.<ReturnedLine>of(key, texts.get("returned." + key), 7.5, shown)
                .right()
                .grow(0);
    }

    private List<Option> options() {
        return List.of(
                Option.of(YES, texts.get("returned.yes")), Option.of(NO, texts.get("returned.no")));
    }

    private boolean isYes(ReturnedLine line) {
        ReturnedCell cell = line.cell();
        return cell != null && isTaken(cell);
    }

    private String taken(ReturnedLine line) {
        return line.cell() == null ? "" : texts.get(isYes(line) ? "returned.yes" : "returned.no");
    }

    private static String key(ReturnedLine line) {
        return line.outcome().name().toLowerCase(Locale.ROOT);
    }

    private static Look look(ReturnedLine line) {
        return switch (line.outcome()) {
            case CHANGED -> Look.of(Tone.ACCENT, Icon.EDIT, "");
            case CONFLICT -> Look.of(Tone.WARNING, Icon.WARNING, "");
            case REFUSED -> Look.of(Tone.DANGER, Icon.REFUSED, "");
            case NOTE -> Look.of(Tone.MUTED);
        };
    }
}
