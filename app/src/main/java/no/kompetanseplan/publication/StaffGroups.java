package no.kompetanseplan.publication;

import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Profession;
import no.kompetanseplan.model.ProfessionFields;
import no.kompetanseplan.privacy.CrossTable;
import no.kompetanseplan.privacy.Groups;
import no.kompetanseplan.staffing.AgeBand;
import no.kompetanseplan.staffing.Axis;
import no.kompetanseplan.staffing.Axis.Category;
import no.kompetanseplan.staffing.Facts;
import no.kompetanseplan.staffing.Register;
import no.kompetanseplan.staffing.StaffingTable;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The positions of a plan in groups that are alike in all that its tables show, and the tables
/// over them. Rows and columns are called by the keys of their categories.
///
/// @param tables those that can be made: all from a register, the municipalities alone from typed
///   numbers, none from nothing
record StaffGroups(Groups groups, Map<StaffTable, CrossTable> tables) {

    private static final int FIFTY = 50;
    private static final String ALL = "positions";

    /// Rows and columns of a table, and the place of each position in them.
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    private record Layout(StaffTable table, List<String> rows, List<String> columns, int[][] at) {}

    static StaffGroups of(Plan plan, Facts facts, boolean hasEmpty) {
        if (!facts.hasStaff()) {
            return typed(plan, facts);
        }
        Register register = facts.register();
        Axis municipalities =
                Axis.municipalities(
                        register, plan.municipalities().stream().map(Body::id).toList());
        Axis professions =
                Axis.professions(
                        register,
                        plan.ordered(ProfessionFields.TABLE).stream().map(Profession::id).toList());
        Axis ages = Axis.ages(register, AgeBand.FIVE_YEARS);
        Axis time = Axis.workingTime(register);
        boolean[] all = new boolean[register.size()];
        boolean[] old = new boolean[register.size()];
        Arrays.fill(all, true);
        for (int i = 0; i < old.length; i++) {
            old[i] = register.age(i) >= FIFTY;
        }
        return grouped(
                register,
                List.of(
                        layout(StaffTable.MUNICIPALITIES, municipalities, null, all),
                        layout(StaffTable.OVER_FIFTY, professions, municipalities, old),
                        layout(StaffTable.AGES, ages, time, all)),
                hasEmpty);
    }

    private static StaffGroups typed(Plan plan, Facts facts) {
        List<String> names = new ArrayList<>();
        List<Long> counts = new ArrayList<>();
        for (StaffingTable.Line line : StaffingTable.of(plan, facts).rows()) {
            if (line.positions() != null && line.municipality() != null) {
                names.add(line.municipality().toString());
                counts.add(line.positions().longValue());
            }
        }
        Map<StaffTable, CrossTable> tables = new EnumMap<>(StaffTable.class);
        if (!names.isEmpty()) {
            String key = StaffTable.MUNICIPALITIES.key();
            tables.put(StaffTable.MUNICIPALITIES, CrossTable.ofCells(key, names, List.of(ALL)));
        }
        long[] cells = counts.stream().mapToLong(Long::longValue).toArray();
        return new StaffGroups(Groups.of(cells), tables);
    }

    /// @param of whether a position is in the table
    private static Layout layout(
            StaffTable table, Axis rows, @Nullable Axis columns, boolean[] of) {
        BitSet used = new BitSet();
        for (int i = 0; i < of.length; i++) {
            if (of[i]) {
                used.set(rows.of(i));
            }
        }
        int[] kept = used.stream().toArray();
        int[][] at = new int[of.length][];
        for (int i = 0; i < of.length; i++) {
            at[i] =
                    of[i]
                            ? new int[] {
                                Arrays.binarySearch(kept, rows.of(i)),
                                columns == null ? 0 : columns.of(i)
                            }
                            : new int[] {CrossTable.OUTSIDE, CrossTable.OUTSIDE};
        }
        List<Category> names = rows.categories();
        return new Layout(
                table,
                Arrays.stream(kept).mapToObj(each -> names.get(each).key()).toList(),
                columns == null
                        ? List.of(ALL)
                        : columns.categories().stream().map(Category::key).toList(),
                at);
    }

    private static StaffGroups grouped(Register register, List<Layout> layouts, boolean hasEmpty) {
        Map<List<Integer>, List<Integer>> alike = new LinkedHashMap<>();
        for (int i = 0; i < register.size(); i++) {
            List<Integer> places = new ArrayList<>();
            for (Layout layout : layouts) {
                places.add(layout.at[i][0]);
                places.add(layout.at[i][1]);
            }
            alike.computeIfAbsent(places, _ -> new ArrayList<>()).add(i);
        }
        if (hasEmpty) {
            addEmpty(alike, layouts);
        }
        long[] counts = alike.values().stream().mapToLong(List::size).toArray();
        List<int[]> persons =
                alike.values().stream()
                        .map(rows -> rows.stream().mapToInt(register::person).toArray())
                        .toList();
        Map<StaffTable, CrossTable> tables = new EnumMap<>(StaffTable.class);
        List<List<Integer>> places = List.copyOf(alike.keySet());
        for (int i = 0; i < layouts.size(); i++) {
            Layout layout = layouts.get(i);
            int at = 2 * i;
            if (!layout.rows.isEmpty()) {
                tables.put(
                        layout.table,
                        new CrossTable(
                                layout.table.key(),
                                layout.rows,
                                layout.columns,
                                places.stream().mapToInt(each -> each.get(at)).toArray(),
                                places.stream().mapToInt(each -> each.get(at + 1)).toArray()));
            }
        }
        return new StaffGroups(Groups.of(counts, persons), tables);
    }

    /// A group of nobody for each empty cell, so that it can be hidden like others.
    private static void addEmpty(Map<List<Integer>, List<Integer>> alike, List<Layout> layouts) {
        for (int i = 0; i < layouts.size(); i++) {
            int at = 2 * i;
            Layout layout = layouts.get(i);
            for (int row = 0; row < layout.rows.size(); row++) {
                for (int column = 0; column < layout.columns.size(); column++) {
                    int r = row;
                    int c = column;
                    boolean isThere =
                            alike.keySet().stream()
                                    .anyMatch(each -> each.get(at) == r && each.get(at + 1) == c);
                    if (!isThere) {
                        List<Integer> places = new ArrayList<>();
                        for (int j = 0; j < 2 * layouts.size(); j++) {
                            places.add(CrossTable.OUTSIDE);
                        }
                        places.set(at, row);
                        places.set(at + 1, column);
                        alike.put(places, new ArrayList<>());
                    }
                }
            }
        }
    }
}
