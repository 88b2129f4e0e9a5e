package no.kompetanseplan.staffing;

import no.kompetanseplan.staffing.Axis.Category;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.IntPredicate;

/// Positions, persons and full-time equivalents of a register by any of its traits, with totals.
/// One pass over the register counts into a dense array, so a country of 400 000 positions takes
/// milliseconds.
///
/// Positions and full-time equivalents of the cells add up to their totals. Persons do not have to:
/// who has positions in two cells is one person in each, and one in their total.
public final class Crosstab {

    /// In the place of a category: all of the axis.
    public static final int ALL = -1;

    /// What a cell holds.
    ///
    /// @param persons different persons; what the protection of small numbers goes by
    /// @param hundredths sizes of the positions together, in 1/100 %; 10 000 is one full-time
    ///   equivalent (formula F1)
    public record Count(long positions, long persons, long hundredths) {

        public static final Count ZERO = new Count(0, 0, 0);
    }

    private final List<List<Category>> axes;
    private final int[] steps;
    private final int[] positions;
    private final int[] persons;
    private final long[] hundredths;

    private Crosstab(List<Axis> axes) {
        this.axes = axes.stream().map(Axis::categories).toList();
        this.steps = new int[axes.size()];
        int cells = 1;
        for (int i = axes.size() - 1; i >= 0; i--) {
            steps[i] = cells;
            cells = Math.multiplyExact(cells, axes.get(i).categories().size() + 1);
        }
        this.positions = new int[cells];
        this.persons = new int[cells];
        this.hundredths = new long[cells];
    }

    /// Counts all positions of a register.
    ///
    /// @param axes axes of that register, at most four
    public static Crosstab of(Register register, List<Axis> axes) {
        return of(register, axes, _ -> true);
    }

    /// Counts some positions of a register.
    ///
    /// @param axes axes of that register, at most four
    /// @param wanted whether the position of that row is counted
    public static Crosstab of(Register register, List<Axis> axes, IntPredicate wanted) {
        for (Axis axis : axes) {
            if (axis.size() != register.size()) {
                throw new IllegalArgumentException("An axis of another register");
            }
        }
        Crosstab table = new Crosstab(axes);
        CrosstabCount count = new CrosstabCount(register, axes, table.steps);
        count.run(wanted, table.positions, table.hundredths, table.persons);
        table.addUp();
        count.several(wanted, table.persons);
        return table;
    }

    /// Puts sums in the last place of each axis.
    private void addUp() {
        for (int axis = 0; axis < steps.length; axis++) {
            int step = steps[axis];
            int last = axes.get(axis).size();
            int block = step * (last + 1);
            for (int start = 0; start < positions.length; start += block) {
                for (int at = start; at < start + step * last; at++) {
                    int total = start + step * last + (at - start) % step;
                    positions[total] += positions[at];
                    persons[total] += persons[at];
                    hundredths[total] += hundredths[at];
                }
            }
        }
    }

    /// The categories of each axis.
    public List<List<Category>> axes() {
        return axes;
    }

    public List<Category> categories(int axis) {
        return axes.get(axis);
    }

    /// The count of a cell.
    ///
    /// @param places for each axis the place of a category, or [#ALL] for the total over it
    public Count cell(int... places) {
        if (places.length != steps.length) {
            throw new IllegalArgumentException("Axes: " + steps.length);
        }
        int at = 0;
        for (int i = 0; i < places.length; i++) {
            int last = axes.get(i).size();
            int place = places[i] == ALL ? last : Objects.checkIndex(places[i], last);
            at += place * steps[i];
        }
        return new Count(positions[at], persons[at], hundredths[at]);
    }

    /// The count of all that is in it.
    public Count total() {
        int[] all = new int[steps.length];
        Arrays.fill(all, ALL);
        return cell(all);
    }
}
