package no.kompetanseplan.ui.kit.grid;

import no.kompetanseplan.ui.kit.table.Column;
import no.kompetanseplan.ui.kit.table.GridModel;

import java.util.Arrays;
import java.util.List;

/// Where each column stands, in px. Columns get their narrowest width or the one the user chose;
/// what is left over is shared by what each asked for; when there is too little, all but the gutter
/// and the first column scroll sideways.
final class Widths<R> {

    private static final double GUTTER_EM = 22 / 14.0;
    private static final double NARROWEST_EM = 2;
    private static final double WIDEST_EM = 60;

    private final GridModel<R> model;
    private double[] px = new double[0];
    private double gutter;
    private double total;
    private double scrolled;
    private double available;
    private boolean narrow;

    Widths(GridModel<R> model) {
        this.model = model;
    }

    /// Works the widths out anew.
    ///
    /// @param words what the words of each head need, px
    /// @return whether any of them changed
    boolean fit(double em, double available, double[] words) {
        List<Column<R>> columns = model.columns();
        double[] now = new double[columns.size()];
        double newGutter = model.isNumbered() ? Math.rint(GUTTER_EM * em) : 0;
        double least = newGutter;
        double wishes = 0;
        for (int i = 0; i < now.length; i++) {
            Column<R> column = columns.get(i);
            Double chosen = model.widths().get(column.key());
            now[i] =
                    chosen == null
                            ? Math.max(Math.ceil(column.minEm() * em), words[i])
                            : Math.ceil(chosen * em);
            least += now[i];
            wishes += chosen == null ? column.grow() : 0;
        }
        double spare = available - least;
        for (int i = 0; i < now.length && spare > 0 && wishes > 0; i++) {
            if (!model.widths().containsKey(columns.get(i).key())) {
                now[i] = Math.floor(now[i] + spare * columns.get(i).grow() / wishes);
            }
        }
        boolean changed = !Arrays.equals(px, now) || newGutter != gutter;
        px = now;
        gutter = newGutter;
        total = gutter + Arrays.stream(px).sum();
        this.available = available;
        narrow = total > available + 1;
        return changed;
    }

    /// Whether the columns need more room than there is.
    boolean isNarrow() {
        return narrow;
    }

    double total() {
        return total;
    }

    double gutter() {
        return gutter;
    }

    /// What does not scroll sideways: the gutter and the first column.
    double frozen() {
        return gutter + (px.length == 0 ? 0 : px[0]);
    }

    /// What stays at the right edge while the rest moves: the last column of some tables.
    double frozenEnd() {
        return narrow && model.isLastFixed() && px.length > 1 ? px[px.length - 1] : 0;
    }

    int count() {
        return px.length;
    }

    double of(int column) {
        return column < px.length ? px[column] : 0;
    }

    /// The left edge of a column as it is seen now. A row may be laid out once more between a
    /// change of the columns and their widths: a column without a width yet stands at the right
    /// edge.
    double x(int column) {
        if (column > 0 && column == px.length - 1 && frozenEnd() > 0) {
            return available - frozenEnd();
        }
        double x = gutter;
        for (int i = 0; i < column; i++) {
            x += of(i);
        }
        return column == 0 ? x : x - scrolled;
    }

    double scrolled() {
        return scrolled;
    }

    void scroll(double by) {
        scrolled = by;
    }

    /// The column at a place seen now; -1 for the gutter.
    int columnAt(double x) {
        if (x < gutter) {
            return -1;
        }
        if (x < frozen() || px.length == 1) {
            return 0;
        }
        boolean isEnd = frozenEnd() > 0 && x >= available - frozenEnd();
        for (int i = px.length - 1; i > 0; i--) {
            if ((isEnd || frozenEnd() == 0 || i < px.length - 1) && x >= x(i)) {
                return i;
            }
        }
        return Math.min(1, px.length - 1);
    }

    /// Gives a column a width of the user's choice, for as long as it is being pulled.
    void choose(int column, double width, double em) {
        double chosen = Math.clamp(width / em, NARROWEST_EM, WIDEST_EM);
        model.widths().put(model.columns().get(column).key(), chosen);
    }

    /// The choice is made: the page may keep it.
    void chosen() {
        Runnable resize = model.acts().resize();
        if (resize != null) {
            resize.run();
        }
    }

    /// Back to the widths the table has by itself.
    void reset() {
        model.widths().clear();
        chosen();
    }
}
