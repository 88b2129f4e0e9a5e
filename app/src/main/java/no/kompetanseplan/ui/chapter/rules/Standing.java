package no.kompetanseplan.ui.chapter.rules;

import no.kompetanseplan.ui.kit.grid.Grid;
import no.kompetanseplan.ui.kit.table.GridModel;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/// Tells of the row that the keyboard stands in, of the one table among several that has it. Every
/// table has a row with focus of its own.
final class Standing {

    private Standing() {}

    static <R> void in(Grid<?> grid, GridModel<R> model, Consumer<R> row) {
        model.selectedProperty().subscribe(now -> tell(grid, now, row));
        grid.focusWithinProperty().subscribe(_ -> tell(grid, model.selected(), row));
    }

    private static <R> void tell(Grid<?> grid, @Nullable R now, Consumer<R> row) {
        if (now != null && grid.isFocusWithin()) {
            row.accept(now);
        }
    }
}
