package no.kompetanseplan.store.history;

import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;

/// The cells of one row, shown or not.
final class Cells {

    final Id row;
    @Nullable Cell first;

    /// The edit that said last which table the row belongs to, -1 before any.
    int tableEdit = -1;

    @Nullable String table;

    Cells(Id row) {
        this.row = row;
    }

    @Nullable Cell get(String field) {
        for (Cell cell = first; cell != null; cell = cell.next) {
            if (cell.field.equals(field)) {
                return cell;
            }
        }
        return null;
    }

    Cell add(String field, Written value) {
        Cell cell = new Cell(field, value, first);
        first = cell;
        return cell;
    }

    /// Leaves only the cells that say whether the row exists.
    void forgetContent() {
        Cell kept = null;
        for (Cell cell = first; cell != null; cell = cell.next) {
            if (cell.field.equals(Fold.EXISTENCE) || cell.field.equals(Fold.ERASED)) {
                Cell copy = new Cell(cell.field, cell.shown(), kept);
                copy.become(cell.heads());
                kept = copy;
            }
        }
        first = kept;
    }

    void remove(String field) {
        Cell kept = null;
        for (Cell cell = first; cell != null; cell = cell.next) {
            if (!cell.field.equals(field)) {
                Cell copy = new Cell(cell.field, cell.shown(), kept);
                copy.become(cell.heads());
                kept = copy;
            }
        }
        first = kept;
    }
}
