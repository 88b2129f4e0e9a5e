package no.kompetanseplan.privacy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Counts of persons that are published together: the finest cross of all tables of a document, and
/// the figures, each the sum of some of its cells. All tables belong in one system, or the
/// difference between two of them tells what each hides.
public final class Figures {

    private final long[] cells;
    private final List<int[]> sums = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final BitSet unshown = new BitSet();
    private final BitSet sensitive = new BitSet();
    private final BitSet known = new BitSet();

    /// @param cells persons in each cell of the finest cross; copied
    /// @throws IllegalArgumentException when a cell is negative
    public Figures(long... cells) {
        this.cells = cells.clone();
        for (long cell : cells) {
            if (cell < 0) {
                throw new IllegalArgumentException("negative count: " + cell);
            }
        }
    }

    /// Adds a figure to be shown.
    ///
    /// @param parts the cells it sums, each once
    /// @return its number, counted from 0
    /// @throws IllegalArgumentException when a cell is not there, or named twice
    public int add(int... parts) {
        int[] sorted = parts.clone();
        Arrays.sort(sorted);
        for (int i = 0; i < sorted.length; i++) {
            boolean isDouble = i > 0 && sorted[i] == sorted[i - 1];
            if (sorted[i] < 0 || sorted[i] >= cells.length || isDouble) {
                throw new IllegalArgumentException("no such cell, or twice: " + sorted[i]);
            }
        }
        numbers.putIfAbsent(Arrays.toString(sorted), sums.size());
        sums.add(sorted);
        return sums.size() - 1;
    }

    /// Adds a figure to be shown, or finds the one that sums the same cells.
    ///
    /// @return its number, counted from 0
    public int addOnce(int... parts) {
        int[] sorted = parts.clone();
        Arrays.sort(sorted);
        Integer there = numbers.get(Arrays.toString(sorted));
        return there == null ? add(sorted) : there;
    }

    /// Adds a figure that no table shows but that nobody may work out when it is small, such as
    /// those of a group who are not in a part of it that is shown.
    ///
    /// @return its number, counted from 0
    public int addUnshown(int... parts) {
        int figure = add(parts);
        unshown.set(figure);
        return figure;
    }

    /// Guards a figure that no table shows, unless one does show it.
    ///
    /// @return its number, counted from 0; negative where everybody has it
    int guard(int... parts) {
        Integer there = numbers.get(Arrays.toString(parts));
        if (there != null) {
            return known.get(there) ? -1 : there;
        }
        int figure = add(parts);
        unshown.set(figure);
        return figure;
    }

    /// Hides a figure for another reason than its count.
    public void hide(int figure) {
        sensitive.set(figure);
    }

    /// Tells that a figure has been published before, so that everybody has it.
    public void know(int figure) {
        known.set(figure);
    }

    /// Takes something for known that nobody has published. A figure of the same cells that is
    /// small cannot be protected then.
    void assume(int... parts) {
        int figure = add(parts);
        unshown.set(figure);
        known.set(figure);
    }

    /// How many figures there are.
    public int size() {
        return sums.size();
    }

    /// The true value of a figure, in persons.
    public long value(int figure) {
        return sum(figure, cells);
    }

    int cells() {
        return cells.length;
    }

    long cell(int cell) {
        return cells[cell];
    }

    long[] allCells() {
        return cells.clone();
    }

    int[] parts(int figure) {
        return sums.get(figure);
    }

    /// What a figure would be if the cells were these.
    long sum(int figure, long[] of) {
        long sum = 0;
        for (int part : sums.get(figure)) {
            sum += of[part];
        }
        return sum;
    }

    boolean isUnshown(int figure) {
        return unshown.get(figure);
    }

    boolean isSensitive(int figure) {
        return sensitive.get(figure);
    }

    boolean isKnown(int figure) {
        return known.get(figure);
    }
}
