package no.kompetanseplan.privacy;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/// The tables of a document, masked together: what one hides cannot be worked out from another, or
/// from what was published before. A table that must hide more than half of its cells tells
/// nothing, and is refused.
public final class Edition {

    /// A figure that was shown in an earlier edition.
    ///
    /// @param table the table it stood in, with the categories it had then
    /// @param row from 0; the number of rows for the sum of them
    /// @param column from 0; the number of columns for the sum of them
    /// @param count as it was shown
    public record Earlier(CrossTable table, int row, int column, long count) {}

    /// What earlier editions told.
    ///
    /// @param figures that they showed
    /// @param guarded tables in which nobody may work out what is small, though they may not be
    ///   shown: with what is known of the others a sum of all would tell
    public record Before(Collection<Earlier> figures, List<CrossTable> guarded) {

        static final Before NONE = new Before(List.of(), List.of());

        public Before {
            figures = List.copyOf(figures);
            guarded = List.copyOf(guarded);
        }
    }

    private final Groups groups;
    private final List<CrossTable> assumed;
    private final Before before;
    private final List<CrossTable> apart;
    private final Threshold threshold;
    private final Steps steps;

    /// Guarded figures that follow from what is known, whatever is shown now.
    private final Set<String> lost = new HashSet<>();

    private Edition(
            Groups groups,
            List<CrossTable> assumed,
            Before before,
            Threshold threshold,
            Steps steps) {
        this.groups = groups;
        this.assumed = List.copyOf(assumed);
        this.before = before;
        this.apart =
                Stream.of(
                                assumed.stream(),
                                before.figures.stream().map(Earlier::table),
                                before.guarded.stream())
                        .flatMap(each -> each)
                        .distinct()
                        .toList();
        this.threshold = threshold;
        this.steps = steps;
    }

    /// Masks tables over the same groups of persons.
    ///
    /// @param earlier what is known already, where it still holds
    /// @param steps told how far it has come, and may stop it
    /// @return what becomes of each table, in their order
    public static List<Verdict> of(
            Groups groups,
            List<CrossTable> tables,
            Collection<Earlier> earlier,
            Threshold threshold,
            Steps steps) {
        Before before = new Before(earlier, List.of());
        return of(groups, tables, List.of(), before, threshold, steps);
    }

    /// Masks tables over the same groups of persons, part of a system of which other tables tell
    /// too.
    ///
    /// @param assumed tables whose cells are taken to be known though nobody publishes them: all
    ///   that the rest of the system and this part have in common. Then what is safe in each part
    ///   is safe in all, since a population that fits one part fits the others too
    public static List<Verdict> of(
            Groups groups,
            List<CrossTable> tables,
            List<CrossTable> assumed,
            Before before,
            Threshold threshold,
            Steps steps) {
        return new Edition(groups, assumed, before, threshold, steps).verdicts(tables);
    }

    /// Whether something small in guarded tables follows from what is known and assumed, whatever
    /// is shown.
    public static boolean isLost(
            Groups groups,
            List<CrossTable> assumed,
            Before before,
            Threshold threshold,
            Steps steps) {
        Edition edition = new Edition(groups, assumed, before, threshold, steps);
        return !before.guarded.isEmpty() && !edition.tried(List.of()).broken().isEmpty();
    }

    private List<Verdict> verdicts(List<CrossTable> tables) {
        if (!before.guarded.isEmpty()) {
            lost.addAll(tried(List.of()).broken());
        }
        Map<CrossTable, Verdict> verdicts = new LinkedHashMap<>();
        List<CrossTable> shown = new ArrayList<>();
        for (CrossTable table : tables) {
            Trial alone = tried(List.of(table));
            if (isUnfit(alone, 0)) {
                verdicts.put(table, refused(table, alone.table(0)));
            } else {
                verdicts.put(table, new Verdict.Published(alone.table(0)));
                shown.add(table);
            }
        }
        Trial together = tried(shown);
        while (!shown.isEmpty()) {
            int worst = worst(together);
            if (worst < 0) {
                break;
            }
            CrossTable table = shown.remove(worst);
            verdicts.put(table, refused(table, together.table(worst)));
            together = tried(shown);
        }
        for (int i = 0; i < shown.size(); i++) {
            verdicts.put(shown.get(i), new Verdict.Published(together.table(i)));
        }
        return tables.stream().map(verdicts::get).toList();
    }

    private int worst(Trial trial) {
        int worst = -1;
        for (int i = 0; i < trial.tables().size(); i++) {
            boolean isWorse = worst < 0 || trial.table(i).hidden() > trial.table(worst).hidden();
            if (isUnfit(trial, i) && isWorse) {
                worst = i;
            }
        }
        return worst;
    }

    private boolean isUnfit(Trial trial, int table) {
        MaskedTable masked = trial.table(table);
        return !lost.containsAll(trial.broken())
                || trial.exposed().get(table)
                || 2 * masked.hidden() > masked.size();
    }

    /// Tables masked together.
    ///
    /// @param exposed those with a figure that cannot be protected
    /// @param broken guarded figures of other tables that cannot be
    private record Trial(List<MaskedTable> tables, BitSet exposed, Set<String> broken) {

        MaskedTable table(int number) {
            return tables.get(number);
        }
    }

    /// Masks tables over as few groups as they and what is known tell apart.
    private Trial tried(List<CrossTable> tables) {
        Map<List<Integer>, List<Integer>> alike = new LinkedHashMap<>();
        for (int group = 0; group < groups.size(); group++) {
            List<Integer> places = new ArrayList<>();
            for (CrossTable table : tables) {
                table.tell(group, places);
            }
            for (CrossTable table : apart) {
                table.tell(group, places);
            }
            alike.computeIfAbsent(places, _ -> new ArrayList<>()).add(group);
        }
        List<int[]> joins =
                alike.values().stream()
                        .map(each -> each.stream().mapToInt(Integer::intValue).toArray())
                        .toList();
        int[] firsts = joins.stream().mapToInt(each -> each[0]).toArray();
        return tried(
                groups.joined(joins),
                tables.stream().map(table -> table.over(firsts)).toList(),
                firsts);
    }

    private Trial tried(Groups over, List<CrossTable> tables, int[] firsts) {
        Figures figures = new Figures(over.counts());
        List<int[][]> numbers =
                tables.stream().map(table -> numbers(over, figures, table)).toList();
        for (Earlier known : before.figures) {
            int[] parts = known.table().over(firsts).parts(known.row(), known.column());
            if (parts.length > 0 && over.count(parts) == known.count()) {
                figures.know(figures.addOnce(parts));
            }
        }
        guardRests(over, figures);
        Map<Integer, String> guarded = guard(over, figures, firsts);
        assumed.forEach(table -> assume(figures, table.over(firsts)));
        Mask mask = Suppression.of(figures, threshold, steps);
        BitSet exposed = new BitSet();
        List<MaskedTable> masked = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            masked.add(masked(tables.get(i), numbers.get(i), figures, mask));
            for (int[] row : numbers.get(i)) {
                for (int figure : row) {
                    exposed.set(i, exposed.get(i) || mask.exposed().get(figure));
                }
            }
        }
        Set<String> broken = new HashSet<>();
        mask.exposed().stream()
                .mapToObj(guarded::get)
                .filter(Objects::nonNull)
                .forEach(broken::add);
        return new Trial(masked, exposed, broken);
    }

    /// Guards what is small in tables that were shown before; names of these figures by number.
    private Map<Integer, String> guard(Groups over, Figures figures, int[] firsts) {
        Map<Integer, String> guarded = new HashMap<>();
        for (CrossTable wide : before.guarded) {
            CrossTable table = wide.over(firsts);
            for (int row = 0; row < table.height(); row++) {
                for (int column = 0; column < table.width(); column++) {
                    int[] parts = table.parts(row, column);
                    boolean isSmall = threshold.hides(over.persons(parts));
                    boolean isToGuard = isSmall || tellsOfAll(over, table, row, column);
                    int figure = isToGuard && parts.length > 0 ? figures.guard(parts) : -1;
                    if (figure >= 0) {
                        figures.hide(figure);
                        guarded.put(figure, table.key() + " " + row + " " + column);
                    }
                }
            }
        }
        return guarded;
    }

    private static void assume(Figures figures, CrossTable table) {
        for (int row = 0; row < table.rows().size(); row++) {
            for (int column = 0; column < table.columns().size(); column++) {
                int[] parts = table.parts(row, column);
                if (parts.length > 0) {
                    figures.assume(parts);
                }
            }
        }
    }

    /// The figures of a table, by row and column.
    private int[][] numbers(Groups over, Figures figures, CrossTable table) {
        int[][] numbers = new int[table.height()][table.width()];
        for (int row = 0; row < table.height(); row++) {
            for (int column = 0; column < table.width(); column++) {
                int[] parts = table.parts(row, column);
                numbers[row][column] = figures.addOnce(parts);
                if (threshold.hides(over.persons(parts)) || tellsOfAll(over, table, row, column)) {
                    figures.hide(numbers[row][column]);
                }
            }
        }
        return numbers;
    }

    /// Whether a cell tells a trait of everybody in a small row.
    private boolean tellsOfAll(Groups over, CrossTable table, int row, int column) {
        boolean isTrait = row < table.rows().size() && table.isTelling(column);
        return isTrait
                && threshold.tellsOfAll(
                        over.persons(table.parts(row, column)),
                        over.persons(table.parts(row, table.columns().size())));
    }

    /// Guards what is left of a figure when a part of it is taken away that another table shows:
    /// those under 50 where all and those over 50 are told.
    private void guardRests(Groups over, Figures figures) {
        int size = figures.size();
        for (int part = 0; part < size; part++) {
            int whole = nextWider(figures, part, size);
            if (whole >= 0) {
                BitSet rest = places(figures.parts(whole));
                rest.andNot(places(figures.parts(part)));
                int[] parts = rest.stream().toArray();
                if (threshold.hides(over.persons(parts))) {
                    figures.guard(parts);
                }
            }
        }
    }

    /// The smallest figure that holds all of another and little more than a handful besides.
    private int nextWider(Figures figures, int part, int size) {
        BitSet own = places(figures.parts(part));
        int best = -1;
        for (int whole = 0; whole < size && !own.isEmpty(); whole++) {
            long more = figures.value(whole) - figures.value(part);
            boolean isNear = more >= 0 && more < threshold.persons();
            boolean isWider = figures.parts(whole).length > figures.parts(part).length;
            if (isNear && isWider) {
                BitSet missing = (BitSet) own.clone();
                missing.andNot(places(figures.parts(whole)));
                boolean isBetter = best < 0 || figures.value(whole) < figures.value(best);
                best = missing.isEmpty() && isBetter ? whole : best;
            }
        }
        return best;
    }

    private static BitSet places(int[] parts) {
        BitSet places = new BitSet();
        for (int part : parts) {
            places.set(part);
        }
        return places;
    }

    private static MaskedTable masked(
            CrossTable table, int[][] numbers, Figures figures, Mask mask) {
        List<List<Cell>> cells = new ArrayList<>();
        int few = 0;
        int guards = 0;
        for (int row = 0; row < table.height(); row++) {
            List<Cell> line = new ArrayList<>();
            for (int column = 0; column < table.width(); column++) {
                int figure = numbers[row][column];
                boolean isHidden = mask.hides(figure);
                boolean isInner = row < table.rows().size() && column < table.columns().size();
                line.add(isHidden ? new Cell.Hidden() : new Cell.Shown(figures.value(figure)));
                if (isHidden && isInner) {
                    few += mask.few().get(figure) ? 1 : 0;
                    guards += mask.few().get(figure) ? 0 : 1;
                }
            }
            cells.add(line);
        }
        return new MaskedTable(table.key(), table.rows(), table.columns(), cells, few, guards);
    }

    private Verdict refused(CrossTable table, MaskedTable masked) {
        Verdict.Refused oneWay = proposed(table, masked, Siblings.merges(table, groups));
        return oneWay.proposal() == null
                ? proposed(table, masked, Siblings.both(table, groups))
                : oneWay;
    }

    private Verdict.Refused proposed(CrossTable table, MaskedTable masked, List<Merge> merges) {
        Merge best = null;
        MaskedTable joined = null;
        for (Merge merge : merges) {
            Trial trial = tried(List.of(table.joined(merge)));
            if (!isUnfit(trial, 0) && isBetter(trial.table(0), joined)) {
                best = merge;
                joined = trial.table(0);
            }
        }
        return new Verdict.Refused(table.key(), masked.hidden(), masked.size(), best, joined);
    }

    private static boolean isBetter(MaskedTable table, @Nullable MaskedTable than) {
        return than == null
                || Comparator.comparingInt(MaskedTable::hidden)
                                .thenComparing(MaskedTable::size, Comparator.reverseOrder())
                                .compare(table, than)
                        < 0;
    }
}
