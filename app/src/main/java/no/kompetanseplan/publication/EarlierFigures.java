package no.kompetanseplan.publication;

import no.kompetanseplan.privacy.CrossTable;
import no.kompetanseplan.privacy.Edition;
import no.kompetanseplan.privacy.Groups;
import no.kompetanseplan.privacy.Merge;
import no.kompetanseplan.privacy.Sums;
import no.kompetanseplan.publication.EarlierLines.Old;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What readers of earlier editions know of the groups of today. A municipality of which a number
/// is another now has another register, and what was shown of it is of no use any more; what was
/// shown of all others still holds, and so does a sum of all without that municipality's part.
///
/// @param counts that were shown
/// @param sums of sizes that were shown
/// @param assumed what is taken to be known of the municipalities that have not changed
/// @param guarded tables of today in the categories of those shown before: what is small in them
///   must not follow, whether they are shown now or not
record EarlierFigures(
        List<Edition.Earlier> counts,
        List<Sums.Earlier> sums,
        List<CrossTable> assumed,
        List<CrossTable> guarded) {

    private static final String A_PLUS = " \\+ ";

    /// A table of an edition and those groups of today that it would show in its cells.
    private record Known(Old old, CrossTable table) {

        @Nullable Long cell(int row, int column) {
            boolean isThere = row < old.cells().size() && column < old.cells().get(row).size();
            return isThere ? old.cells().get(row).get(column) : null;
        }

        @Nullable Long sum(int row) {
            return row < old.sums().size() ? old.sums().get(row) : null;
        }

        int height() {
            return table.rows().size() + (table.hasRowOfSums() ? 1 : 0);
        }

        int width() {
            return table.columns().size() + (table.hasColumnOfSums() ? 1 : 0);
        }
    }

    /// What is known from editions.
    static EarlierFigures of(List<List<String>> editions, StaffGroups staff) {
        EarlierFigures known =
                new EarlierFigures(
                        new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        editions.forEach(lines -> known.add(EarlierLines.read(lines), staff));
        return known;
    }

    private void add(List<Old> edition, StaffGroups staff) {
        List<Known> tables = new ArrayList<>();
        for (Old old : edition) {
            CrossTable made = staff.recognized().get(old.key());
            if (made != null) {
                tables.add(new Known(old, made.joined(places(old, made))));
                String names =
                        String.join("\n", old.rows()) + "\n" + String.join("\n", old.columns());
                guarded.add(made.joined(Merge.read(names, made)));
            }
        }
        Set<String> changed = new LinkedHashSet<>();
        tables.forEach(each -> addChanged(changed, each, staff));
        for (Known each : tables) {
            addShown(each);
            if (!changed.isEmpty()) {
                addUnchanged(each, changed);
            }
        }
        addPlaces(edition, changed, staff.recognized());
    }

    /// Where the categories that a table had are in the one of today; nowhere when they are gone.
    private static Merge places(Old old, CrossTable made) {
        return new Merge(places(old.rows(), made.rows()), places(old.columns(), made.columns()));
    }

    private static List<List<Integer>> places(List<String> old, List<String> names) {
        return old.stream()
                .map(each ->
                        Stream.of(each.split(A_PLUS, -1))
                                .map(names::indexOf)
                                .filter(at -> at >= 0)
                                .toList())
                .toList();
    }

    private static void addChanged(Set<String> changed, Known known, StaffGroups staff) {
        boolean isRows = isByMunicipality(known.old);
        int size = isRows ? known.table.rows().size() : columns(known.old);
        for (int at = 0; at < size; at++) {
            boolean isOther =
                    isRows
                            ? isOtherRow(known, at, staff.groups())
                            : isOtherColumn(known, at, staff.groups());
            if (isOther) {
                changed.add(name(known.old, at));
            }
        }
    }

    private static boolean isOtherRow(Known known, int row, Groups groups) {
        Long sum = known.sum(row);
        return (sum != null && sum != groups.held(known.table, row))
                || IntStream.range(0, known.width())
                        .anyMatch(column -> isOther(known, row, column, groups));
    }

    private static boolean isOtherColumn(Known known, int column, Groups groups) {
        return IntStream.range(0, known.height())
                .anyMatch(row -> isOther(known, row, column, groups));
    }

    private static boolean isOther(Known known, int row, int column, Groups groups) {
        Long shown = known.cell(row, column);
        return shown != null && shown != groups.count(known.table, row, column);
    }

    private static boolean isByMunicipality(Old old) {
        StaffTable table = StaffTable.holding(old.key());
        return table == StaffTable.MUNICIPALITIES || table == StaffTable.KEYS_BY_MUNICIPALITY;
    }

    /// How many columns are of municipalities.
    private static int columns(Old old) {
        return StaffTable.holding(old.key()) == StaffTable.OVER_FIFTY ? old.columns().size() : 0;
    }

    private static String name(Old old, int at) {
        return isByMunicipality(old) ? old.rows().get(at) : old.columns().get(at);
    }

    private void addShown(Known known) {
        for (int row = 0; row < known.height(); row++) {
            for (int column = 0; column < known.width(); column++) {
                Long shown = known.cell(row, column);
                if (shown != null) {
                    counts.add(new Edition.Earlier(known.table, row, column, shown));
                }
            }
            Long sum = known.sum(row);
            if (sum != null) {
                sums.add(new Sums.Earlier(known.table, row, sum));
            }
        }
    }

    /// Takes the sums that were shown to be known without those who have changed.
    private void addUnchanged(Known known, Set<String> changed) {
        CrossTable table = known.table;
        int rows = table.rows().size();
        int columns = table.columns().size();
        if (isByMunicipality(known.old) && table.hasRowOfSums()) {
            List<Integer> same = same(known.old.rows(), changed);
            List<List<Integer>> shown = shown(columns, at -> known.cell(rows, at));
            assumed.add(table.joined(new Merge(List.of(same), shown)));
            if (known.cell(rows, columns) != null) {
                assumed.add(table.joined(new Merge(List.of(same), List.of(all(columns)))));
            }
            addUnchangedSum(known, changed, same);
        } else if (columns(known.old) > 0 && table.hasColumnOfSums()) {
            List<Integer> same = same(known.old.columns(), changed);
            List<List<Integer>> shown = shown(rows, at -> known.cell(at, columns));
            assumed.add(table.joined(new Merge(shown, List.of(same))));
            if (known.cell(rows, columns) != null) {
                assumed.add(table.joined(new Merge(List.of(all(rows)), List.of(same))));
            }
        }
    }

    /// The sizes of all that have not changed, where those of each of the others were shown.
    private void addUnchangedSum(Known known, Set<String> changed, List<Integer> same) {
        int rows = known.table.rows().size();
        Long left = known.sum(rows);
        for (int row = 0; row < rows && left != null; row++) {
            if (changed.contains(known.old.rows().get(row))) {
                Long taken = known.sum(row);
                left = taken == null ? null : Long.valueOf(left - taken);
            }
        }
        if (left != null) {
            List<Integer> all = all(known.table.columns().size());
            CrossTable rest = known.table.joined(new Merge(List.of(same), List.of(all)));
            sums.add(new Sums.Earlier(rest, 0, left));
        }
    }

    /// The education of each profession in a municipality tells how many they are: where key
    /// figures of education were shown and now are not part of what is masked, that is taken to be
    /// known.
    private void addPlaces(
            List<Old> edition, Set<String> changed, Map<String, CrossTable> recognized) {
        CrossTable places = recognized.get(StaffGroups.PLACES);
        String key = KeyFigures.part(StaffTable.KEYS_BY_MUNICIPALITY, KeyFigures.EDUCATION);
        for (Old old : edition) {
            if (places != null && old.key().equals(key)) {
                List<List<Integer>> same =
                        places(old.rows(), places.columns()).stream()
                                .filter(each -> each.size() == 1)
                                .filter(each ->
                                        !changed.contains(places.columns().get(each.getFirst())))
                                .toList();
                assumed.add(places.joined(new Merge(Merge.none(places).rows(), same)));
            }
        }
    }

    private static List<Integer> same(List<String> names, Set<String> changed) {
        return IntStream.range(0, names.size())
                .filter(at -> !changed.contains(names.get(at)))
                .boxed()
                .toList();
    }

    private static List<Integer> all(int size) {
        return IntStream.range(0, size).boxed().toList();
    }

    /// What was shown at a place.
    @FunctionalInterface
    private interface Shown {
        @Nullable Long at(int place);
    }

    private static List<List<Integer>> shown(int size, Shown shown) {
        return IntStream.range(0, size)
                .filter(at -> shown.at(at) != null)
                .mapToObj(List::of)
                .toList();
    }
}
