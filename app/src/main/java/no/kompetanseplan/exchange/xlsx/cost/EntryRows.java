package no.kompetanseplan.exchange.xlsx.cost;

import no.kompetanseplan.budget.Calculation;
import no.kompetanseplan.budget.Entry;
import no.kompetanseplan.exchange.xlsx.cost.CostLayout.EntryRow;
import no.kompetanseplan.exchange.xlsx.cost.CostLayout.Line;
import no.kompetanseplan.exchange.xlsx.cost.CostLayout.Part;

import org.jspecify.annotations.Nullable;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.Function;

/// The rows of a sheet of entries. Of each row no more is kept than its entry and a bit that says
/// whether a group begins there; the rest is found when the row is asked for, so that a hundred
/// thousand of them take no more memory than the budget they show.
final class EntryRows extends AbstractList<EntryRow> implements RandomAccess {

    private final boolean isAfter;
    private final Function<Entry, @Nullable Part> partOf;
    private final List<Entry> entries = new ArrayList<>();
    private final BitSet groups = new BitSet();
    private final List<Line> lines = new ArrayList<>();

    /// For each of the lines the place of its first entry.
    private int[] starts = new int[16];

    /// @param isAfter whether they are past the plan
    /// @param partOf the participants an entry is for
    EntryRows(boolean isAfter, Function<Entry, @Nullable Part> partOf) {
        this.isAfter = isAfter;
        this.partOf = partOf;
    }

    /// Adds the entries of a line. A common amount has a group for each year, the municipalities
    /// under each other; any other has one for each municipality or group of participants, its
    /// years under each other.
    void add(Line line, List<Entry> own) {
        if (own.isEmpty()) {
            return;
        }
        if (lines.size() == starts.length) {
            starts = Arrays.copyOf(starts, 2 * starts.length);
        }
        starts[lines.size()] = entries.size();
        lines.add(line);
        boolean common = own.getFirst().calculation() instanceof Calculation.Shared;
        for (int i = 0; i < own.size(); i++) {
            boolean goesOn =
                    i > 0
                            && (common
                                    ? own.get(i - 1).year() == own.get(i).year()
                                    : isSameGroup(own.get(i - 1), own.get(i)));
            if (!goesOn) {
                groups.set(entries.size());
            }
            entries.add(own.get(i));
        }
    }

    private static boolean isSameGroup(Entry one, Entry next) {
        return next.year() > one.year()
                && Objects.equals(
                        CostLayout.group(one.calculation()), CostLayout.group(next.calculation()));
    }

    @Override
    public EntryRow get(int at) {
        Entry entry = entries.get(at);
        int found = Arrays.binarySearch(starts, 0, lines.size(), at);
        int of = found < 0 ? -found - 2 : found;
        boolean common = entries.get(starts[of]).calculation() instanceof Calculation.Shared;
        int first = groups.previousSetBit(at);
        int next = groups.nextSetBit(at + 1);
        return new EntryRow(
                row(at),
                entry,
                lines.get(of),
                common ? null : partOf.apply(entry),
                row(first),
                row((next < 0 ? entries.size() : next) - 1),
                common ? before(starts[of], first) : List.of(),
                isAfter);
    }

    /// First rows of the groups of a line before one.
    private List<Integer> before(int start, int first) {
        List<Integer> before = new ArrayList<>();
        for (int at = start; at < first; at = groups.nextSetBit(at + 1)) {
            before.add(row(at));
        }
        return before;
    }

    private static int row(int at) {
        return CostLayout.FIRST_ROW + at;
    }

    @Override
    public int size() {
        return entries.size();
    }
}
