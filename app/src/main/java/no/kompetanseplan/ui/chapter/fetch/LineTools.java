package no.kompetanseplan.ui.chapter.fetch;

import javafx.scene.Node;
import javafx.scene.control.Button;

import no.kompetanseplan.exchange.ExportFailure;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.FilterField;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Segments;
import no.kompetanseplan.ui.kit.grid.Grid;
import no.kompetanseplan.ui.kit.table.GridModel;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The row above the lines of a file on its way in: which of them are shown, words to look for, and
/// what saves those that were refused.
///
/// @param <L> a line
/// @param <O> what becomes of a line
public final class LineTools<L, O extends Enum<O>> {

    /// Writes the lines that were refused to a workbook.
    @FunctionalInterface
    public interface Refused {
        void export(Path target) throws ExportFailure;
    }

    private final Desk desk;
    private final GridModel<L> model;
    private final FilterField filter;
    private final Function<L, O> outcome;
    private Optional<O> shown = Optional.empty();

    public LineTools(Desk desk, GridModel<L> model, Grid<L> grid, Function<L, O> outcome) {
        this.desk = desk;
        this.model = model;
        this.outcome = outcome;
        this.filter =
                new FilterField(
                        desk.text("import.page.filter"),
                        model.filterProperty(),
                        grid::requestFocus);
    }

    /// Whether no words are looked for, so that Esc has nothing to empty.
    public boolean isUnfiltered() {
        return filter.getText().isEmpty();
    }

    /// How many of the lines are shown.
    public String status(int all) {
        return desk.text("import.page.status", model.shownProperty().get(), all);
    }

    /// Shows the lines of one outcome.
    public void only(@Nullable O one) {
        shown = Optional.ofNullable(one);
        model.whereProperty().set(line -> one == null || outcome.apply(line) == one);
    }

    /// The row.
    ///
    /// @param keys of the words, such as `fetch.show.` before `all` and the outcomes
    /// @param counts how many lines each outcome has, in the order they are shown
    /// @param refused null when there are none to save
    public List<Node> nodes(
            String keys, int all, Map<O, Integer> counts, @Nullable Refused refused) {
        if (shown.isPresent() && !counts.containsKey(shown.get())) {
            only(null);
        }
        List<Optional<O>> kinds = new ArrayList<>();
        kinds.add(Optional.empty());
        counts.keySet().forEach(each -> kinds.add(Optional.of(each)));
        Segments<Optional<O>> which =
                Segments.of(
                        kinds,
                        kind ->
                                desk.text(
                                        keys + kind.map(LineTools::key).orElse("all"),
                                        kind.map(counts::get).orElse(all)));
        which.setValue(shown);
        which.valueProperty()
                .subscribe((_, chosen) -> {
                    only(chosen.orElse(null));
                    desk.inspectorChanged();
                });
        List<Node> nodes = new ArrayList<>(List.of(which, filter));
        if (refused != null) {
            Button save = Buttons.flat(Icon.SPREADSHEET, desk.text("import.refused.save"));
            save.setOnAction(_ -> save(refused));
            nodes.add(save);
        }
        return nodes;
    }

    private static String key(Enum<?> outcome) {
        return outcome.name().toLowerCase(Locale.ROOT);
    }

    private void save(Refused refused) {
        desk.window()
                .chooseTarget(
                        desk.text("import.refused.save"),
                        desk.text("import.refused.sheet") + ".xlsx",
                        target ->
                                desk.window()
                                        .work(
                                                desk.text("import.refused.making"),
                                                writing(refused, target)));
    }

    private Desk.Work<Path> writing(Refused refused, Path target) {
        return new Desk.Work<>(
                _ -> {
                    refused.export(target);
                    return target;
                },
                made -> desk.window().toast(desk.text("import.refused.saved", made), false),
                desk.window()::failed,
                () -> {});
    }
}
