package no.kompetanseplan.ui.kit.table;

import no.kompetanseplan.ui.kit.Badge;

import org.jspecify.annotations.Nullable;

/// How a whole row is shown.
///
/// @param indent steps to the right of its first cell
/// @param fold whether rows are folded away below it
/// @param badge before the words of its first cell
public record RowLook(Kind kind, int indent, Fold fold, @Nullable Badge badge) {

    public static final RowLook PLAIN = new RowLook(Kind.PLAIN, 0, Fold.NONE, null);

    /// What kind of row: an ordinary one, a group of rows, a sum, or a remark.
    public enum Kind {
        PLAIN,
        GROUP,
        SUM,
        MUTED
    }

    /// Whether the row opens and closes others.
    public enum Fold {
        NONE,
        OPEN,
        CLOSED
    }

    public static RowLook of(Kind kind) {
        return new RowLook(kind, 0, Fold.NONE, null);
    }

    public RowLook indented(int steps) {
        return new RowLook(kind, steps, fold, badge);
    }

    public RowLook folding(Fold state) {
        return new RowLook(kind, indent, state, badge);
    }

    public RowLook with(Badge mark) {
        return new RowLook(kind, indent, fold, mark);
    }
}
