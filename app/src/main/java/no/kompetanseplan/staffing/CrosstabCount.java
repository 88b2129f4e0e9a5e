package no.kompetanseplan.staffing;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/// How a [Crosstab] is filled: positions one by one, then the persons who have several, since they
/// are counted once in each cell and once in each total.
final class CrosstabCount {

    private static final int MOST_AXES = 4;

    private final Register register;
    private final Axis[] axes;
    private final int[] steps;
    private final int[] rowsOf;
    private final boolean anySeveral;

    CrosstabCount(Register register, List<Axis> axes, int[] steps) {
        if (axes.size() > MOST_AXES) {
            throw new IllegalArgumentException("axes " + axes.size());
        }
        this.register = register;
        this.axes = axes.toArray(Axis[]::new);
        this.steps = steps;
        this.rowsOf = new int[register.persons()];
        boolean any = false;
        for (int i = 0; i < register.size(); i++) {
            any |= ++rowsOf[register.person(i)] > 1;
        }
        this.anySeveral = any;
    }

    /// Counts the positions, and the persons who have one only.
    void run(IntPredicate wanted, int[] positions, long[] hundredths, int[] persons) {
        int[] cells = new int[register.size()];
        for (int i = 0; i < axes.length; i++) {
            axes[i].addPlaces(cells, steps[i]);
        }
        for (int row = 0; row < cells.length; row++) {
            if (wanted.test(row)) {
                int cell = cells[row];
                positions[cell]++;
                hundredths[cell] += register.position(row);
                if (!anySeveral || rowsOf[register.person(row)] == 1) {
                    persons[cell]++;
                }
            }
        }
    }

    /// Counts the persons who have several positions, in cells and in totals.
    void several(IntPredicate wanted, int[] persons) {
        if (!anySeveral) {
            return;
        }
        int[] rows = byPerson(wanted);
        int[] touched = new int[1 << axes.length];
        for (int from = 0; from < rows.length; ) {
            int person = register.person(rows[from]);
            int to = from;
            while (to < rows.length && register.person(rows[to]) == person) {
                to++;
            }
            touched = room(touched, (to - from) << axes.length);
            int count = touch(rows, from, to, touched);
            Arrays.sort(touched, 0, count);
            for (int i = 0; i < count; i++) {
                if (i == 0 || touched[i] != touched[i - 1]) {
                    persons[touched[i]]++;
                }
            }
            from = to;
        }
    }

    /// The cells and totals that the positions from one place to another are in.
    private int touch(int[] rows, int from, int to, int[] touched) {
        int count = 0;
        for (int i = from; i < to; i++) {
            for (int totals = 0; totals < 1 << axes.length; totals++) {
                touched[count++] = cell(rows[i], totals);
            }
        }
        return count;
    }

    private static int[] room(int[] old, int wanted) {
        return wanted <= old.length ? old : new int[wanted];
    }

    /// The wanted rows of persons with several, person by person.
    private int[] byPerson(IntPredicate wanted) {
        int[] next = new int[rowsOf.length + 1];
        for (int person = 0; person < rowsOf.length; person++) {
            next[person + 1] = next[person] + (rowsOf[person] > 1 ? rowsOf[person] : 0);
        }
        int[] slots = new int[next[rowsOf.length]];
        Arrays.fill(slots, -1);
        for (int row = 0; row < register.size(); row++) {
            int person = register.person(row);
            if (rowsOf[person] > 1 && wanted.test(row)) {
                slots[next[person]++] = row;
            }
        }
        return Arrays.stream(slots).filter(row -> row >= 0).toArray();
    }

    /// @param totals a bit for each axis of which the total is meant
    private int cell(int row, int totals) {
        int cell = 0;
        for (int i = 0; i < axes.length; i++) {
            boolean isTotal = (totals & (1 << i)) != 0;
            cell += steps[i] * (isTotal ? axes[i].categories().size() : axes[i].of(row));
        }
        return cell;
    }
}
