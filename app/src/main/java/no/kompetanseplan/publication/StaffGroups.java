package no.kompetanseplan.publication;

import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Profession;
import no.kompetanseplan.model.ProfessionFields;
import no.kompetanseplan.privacy.CrossTable;
import no.kompetanseplan.privacy.Groups;
import no.kompetanseplan.privacy.Merge;
import no.kompetanseplan.privacy.Threshold;
import no.kompetanseplan.publication.Cells.Way;
import no.kompetanseplan.staffing.AgeBand;
import no.kompetanseplan.staffing.Axis;
import no.kompetanseplan.staffing.Facts;
import no.kompetanseplan.staffing.Register;
import no.kompetanseplan.staffing.StaffingTable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The positions of a plan in groups that are alike in all that some of its tables show, and these
/// tables over them. Rows and columns are called by the keys of their categories.
///
/// @param tables by their keys, in order
/// @param recognized tables that earlier editions may have shown, whether they can be shown now or
///   not
/// @param assumed tables that nobody publishes, but whose cells are taken to be known, so that what
///   is shown of other groups cannot tell more of these
/// @param guarded tables that nobody publishes, but whose small cells nobody may work out
record StaffGroups(
        Groups groups,
        Map<String, CrossTable> tables,
        Map<String, CrossTable> recognized,
        List<CrossTable> assumed,
        List<CrossTable> guarded) {

    /// How many of each profession there are in each municipality, which no edition shows.
    static final String PLACES = "places";

    /// Traits of municipalities of few persons, which no edition shows.
    private static final String SMALL = "small";

    private static final int FIFTY = 50;

    /// The axes of a register.
    private record Axes(Axis municipalities, Axis professions, Axis bands, Axis fifty, Axis time) {

        static Axes of(Plan plan, Register register) {
            return new Axes(
                    Axis.municipalities(
                            register, plan.municipalities().stream().map(Body::id).toList()),
                    Axis.professions(
                            register,
                            plan.ordered(ProfessionFields.TABLE).stream()
                                    .map(Profession::id)
                                    .toList()),
                    Axis.ages(register, AgeBand.FIVE_YEARS),
                    Axis.ages(register, AgeBand.splitAt(FIFTY)),
                    Axis.workingTime(register));
        }
    }

    /// The tables without key figures: all from a register, the municipalities alone from typed
    /// numbers, none from nothing.
    static StaffGroups plain(Plan plan, Facts facts, Threshold threshold) {
        if (!facts.hasStaff()) {
            return typed(plan, facts);
        }
        Axes axes = Axes.of(plan, facts.register());
        Cells cells =
                new Cells(
                        facts.register(),
                        List.of(
                                axes.municipalities,
                                axes.professions,
                                axes.fifty,
                                axes.bands,
                                axes.time));
        if (threshold.zerosHidden()) {
            addEmpty(cells, axes.bands.categories().size());
        }
        BitSet small = cells.few(0, 2 * threshold.persons());
        cells.fillLikeOthers(2, each -> small.get(each.get(0)));
        List<Way> traits = List.of(new Way(4, KeyFigures.TIME), new Way(2, KeyFigures.AGE));
        StaffGroups made =
                made(
                        cells,
                        List.of(
                                municipalities(cells, 0),
                                overFifty(cells, threshold),
                                cells.table(StaffTable.AGES.key(), 3, List.of(new Way(4, "")))),
                        List.of(),
                        ofSmall(cells, small, traits));
        String byMunicipality = StaffTable.KEYS_BY_MUNICIPALITY.key();
        String byProfession = StaffTable.KEYS_BY_PROFESSION.key();
        Map<String, CrossTable> recognized = new LinkedHashMap<>(made.tables);
        recognized.put(byMunicipality, cells.table(byMunicipality, 0, traits));
        recognized.put(byProfession, cells.table(byProfession, 1, traits));
        recognized.put(PLACES, places(cells));
        return new StaffGroups(made.groups, made.tables, recognized, List.of(), made.guarded);
    }

    /// How many of the municipalities of few persons have a trait. No table need show it, but what
    /// is shown of all and of the others would tell.
    ///
    /// @param small municipalities on the first axis
    private static List<CrossTable> ofSmall(Cells cells, BitSet small, List<Way> traits) {
        return small.isEmpty()
                ? List.of()
                : List.of(cells.table(SMALL, 0, traits, each -> small.get(each.get(0))));
    }

    /// How many positions there are where they are fewest, in any municipality, or in none.
    static int smallest(Register register) {
        int[] counts = new int[register.municipalities().size() + 1];
        for (int row = 0; row < register.size(); row++) {
            counts[register.municipality(row) + 1]++;
        }
        return Arrays.stream(counts).filter(count -> count > 0).min().orElse(0);
    }

    /// All tables of a register with key figures, in systems that can be masked one by one: what
    /// they could tell of each other is taken to be known in each. Key figures of working time and
    /// age share one with the municipalities and those over 50; ages, education and further
    /// education have one each.
    static List<StaffGroups> withKeys(Plan plan, Facts facts, Threshold threshold) {
        Register register = facts.register();
        Axes axes = Axes.of(plan, register);
        Cells main =
                new Cells(
                        register,
                        List.of(axes.municipalities, axes.professions, axes.fifty, axes.time));
        main.fill(2);
        List<Way> traits = List.of(new Way(3, KeyFigures.TIME), new Way(2, KeyFigures.AGE));
        CrossTable known = main.table("", 2, List.of(new Way(3, "")));
        Cells ages = new Cells(register, List.of(axes.fifty, axes.bands, axes.time));
        return List.of(
                made(
                        main,
                        List.of(
                                municipalities(main, 0),
                                overFifty(main),
                                main.table(StaffTable.KEYS_BY_MUNICIPALITY.key(), 0, traits),
                                main.table(StaffTable.KEYS_BY_PROFESSION.key(), 1, traits)),
                        List.of(places(main), known),
                        ofSmall(main, main.few(0, 2 * threshold.persons()), traits)),
                made(
                        ages,
                        List.of(ages.table(StaffTable.AGES.key(), 1, List.of(new Way(2, "")))),
                        List.of(ages.table("", 0, List.of(new Way(2, "")))),
                        List.of()),
                trait(register, axes, Axis.education(register), KeyFigures.EDUCATION),
                trait(register, axes, Axis.further(register), KeyFigures.FURTHER));
    }

    private static StaffGroups trait(Register register, Axes axes, Axis trait, String prefix) {
        Cells cells = new Cells(register, List.of(axes.municipalities, axes.professions, trait));
        cells.fill(2);
        List<Way> ways = List.of(new Way(2, prefix));
        return made(
                cells,
                List.of(
                        cells.table(
                                KeyFigures.part(StaffTable.KEYS_BY_MUNICIPALITY, prefix), 0, ways),
                        cells.table(
                                KeyFigures.part(StaffTable.KEYS_BY_PROFESSION, prefix), 1, ways)),
                List.of(places(cells)),
                List.of());
    }

    /// How many of each profession there are in each municipality.
    private static CrossTable places(Cells cells) {
        return cells.table("", 1, List.of(new Way(0, "")));
    }

    /// Groups of nobody where a cell is empty, so that it can be hidden like others. Axes are those
    /// of the plain tables.
    private static void addEmpty(Cells cells, int bands) {
        List<List<Integer>> real = cells.places();
        for (List<Integer> each : real) {
            for (List<Integer> other : real) {
                boolean hasOld =
                        real.stream()
                                .anyMatch(one ->
                                        one.get(0).equals(each.get(0))
                                                && one.get(1).equals(other.get(1))
                                                && one.get(2) == 1);
                if (!hasOld && other.get(2) == 1) {
                    cells.add(List.of(each.get(0), other.get(1), 1, other.get(3), other.get(4)));
                }
            }
        }
        for (int i = 0; i < 2 * bands; i++) {
            int band = i / 2;
            int time = i % 2;
            if (real.stream().noneMatch(one -> one.get(3) == band && one.get(4) == time)) {
                real.stream()
                        .filter(one -> one.get(3) == band)
                        .forEach(one ->
                                cells.add(List.of(one.get(0), one.get(1), one.get(2), band, time)));
            }
        }
    }

    private static CrossTable municipalities(Cells cells, int axis) {
        return cells.table(StaffTable.MUNICIPALITIES.key(), axis, List.of());
    }

    /// Axes are municipalities, professions and the two sides of fifty.
    private static CrossTable overFifty(Cells cells) {
        return cells.table(
                StaffTable.OVER_FIFTY.key(), 1, List.of(new Way(0, "")), each -> each.get(2) == 1);
    }

    /// Without the municipalities that have too few persons to be shown: that nobody of them is
    /// over fifty would tell of all of them.
    private static CrossTable overFifty(Cells cells, Threshold threshold) {
        BitSet few = cells.few(0, threshold.persons());
        CrossTable table = overFifty(cells);
        List<List<Integer>> columns =
                Merge.none(table).columns().stream()
                        .filter(each -> !few.get(each.getFirst()))
                        .toList();
        return columns.isEmpty()
                ? table
                : table.joined(new Merge(Merge.none(table).rows(), columns));
    }

    private static StaffGroups made(
            Cells cells,
            List<CrossTable> tables,
            List<CrossTable> assumed,
            List<CrossTable> guarded) {
        Map<String, CrossTable> byKey = new LinkedHashMap<>();
        tables.stream()
                .filter(table -> !table.rows().isEmpty())
                .forEach(table -> byKey.put(table.key(), table));
        return new StaffGroups(cells.groups(), byKey, byKey, assumed, guarded);
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
        Map<String, CrossTable> tables = new LinkedHashMap<>();
        if (!names.isEmpty()) {
            String key = StaffTable.MUNICIPALITIES.key();
            tables.put(key, CrossTable.ofCells(key, names, List.of(Cells.ALL)));
        }
        long[] cells = counts.stream().mapToLong(Long::longValue).toArray();
        return new StaffGroups(Groups.of(cells), tables, tables, List.of(), List.of());
    }
}
