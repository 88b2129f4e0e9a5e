package no.kompetanseplan.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.kompetanseplan.exchange.json.SamplePlan;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PublicationRule;
import no.kompetanseplan.privacy.Cell;
import no.kompetanseplan.privacy.MaskedTable;
import no.kompetanseplan.privacy.Steps;
import no.kompetanseplan.privacy.Thief;
import no.kompetanseplan.sample.SampleFacts;
import no.kompetanseplan.staffing.Facts;
import no.kompetanseplan.staffing.Register;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// One who has read all public tables of the sample plan, with its key figures, and looks for the
/// numbers they hide. He counts the register anew and uses nothing of what masked it but what it
/// shows.
class PublicAttackTest {

    private static final int T = 5;

    private final Plan plan = SamplePlan.read();
    private final Facts facts = SampleFacts.of(plan);
    private final Register register = facts.register();
    private final Publication made =
            Publication.of(plan.with(rule()), facts, List.of(), Steps.NONE);

    /// A count that the tables show or hide.
    private record Known(String what, List<Integer> cells, long truth, boolean isShown) {}

    @Test
    void noHiddenCountFollowsFromAllTablesTogether() {
        List<Known> known = known();
        List<Known> few = known.stream().filter(PublicAttackTest::isFew).toList();
        assertTrue(few.size() > 8, "small counts: " + few.size());
        Thief thief = new Thief(cells(), sums(known));
        for (Known each : few) {
            int[] parts = each.cells.stream().mapToInt(Integer::intValue).toArray();
            long width = thief.width(parts, each.truth, new long[] {1, T - 1});
            assertTrue(width >= 2, each + " could be narrowed to a width of " + width);
        }
    }

    @Test
    void theSameThiefFindsOneWhoseGuardIsTakenAway() {
        List<Known> known = new ArrayList<>(known());
        long hidden = known.stream().filter(each -> !each.isShown).count();
        for (int i = 0; i < known.size(); i++) {
            Known each = known.get(i);
            if (!each.isShown && !isFew(each)) {
                known.set(i, new Known(each.what, each.cells, each.truth, true));
            }
        }
        assertTrue(known.stream().filter(each -> !each.isShown).count() < hidden, "no guards");
        Thief thief = new Thief(cells(), sums(known));
        assertTrue(
                known.stream()
                        .filter(PublicAttackTest::isFew)
                        .anyMatch(each ->
                                thief.width(
                                                each.cells.stream()
                                                        .mapToInt(Integer::intValue)
                                                        .toArray(),
                                                each.truth,
                                                new long[] {1, T - 1})
                                        < 2));
    }

    @Test
    void whatIsDerivedRestsOnWhatIsShown() {
        for (StaffTable table :
                List.of(StaffTable.KEYS_BY_MUNICIPALITY, StaffTable.KEYS_BY_PROFESSION)) {
            Publication strict = Publication.of(plan.with(rule(10)), facts, List.of(), Steps.NONE);
            Publication.Entry entry = strict.of(table);
            assertNotNull(entry);
            MaskedTable shown = entry.shown();
            assertNotNull(shown, table.key());
            List<List<Value>> values = strict.values(entry);
            int part = shown.columns().indexOf("time.part-time");
            int full = shown.columns().indexOf("time.full-time");
            for (int row = 0; row < values.size(); row++) {
                boolean isSplit =
                        shown.at(row, part) instanceof Cell.Shown
                                && shown.at(row, full) instanceof Cell.Shown;
                assertEquals(isSplit, values.get(row).get(3) instanceof Value.Percent);
                assertTrue(isSplit || values.get(row).get(1) instanceof Value.Hidden, "årsverk");
                assertTrue(isSplit || values.get(row).get(2) instanceof Value.Hidden, "mean");
            }
        }
    }

    private static boolean isFew(Known each) {
        return !each.isShown && each.truth > 0 && each.truth < T;
    }

    private static PublicationRule rule() {
        return rule(T);
    }

    private static PublicationRule rule(int persons) {
        return new PublicationRule(PublicationRule.ID, persons, null, false, "", null, "");
    }

    /// Each municipality with each profession, on either side of 50, part-time and full-time.
    private int cells() {
        return register.municipalities().size() * register.professions().size() * 4;
    }

    private int cell(int row) {
        int place =
                register.municipality(row) * register.professions().size()
                        + register.profession(row);
        return 4 * place
                + (register.age(row) >= 50 ? 2 : 0)
                + (register.position(row) < Register.FULL ? 1 : 0);
    }

    private static List<Thief.Sum> sums(List<Known> known) {
        List<Thief.Sum> sums = new ArrayList<>();
        for (Known each : known) {
            int[] parts = each.cells.stream().mapToInt(Integer::intValue).toArray();
            if (each.isShown) {
                sums.add(new Thief.Sum(parts, each.truth, each.truth));
            } else if (isFew(each)) {
                sums.add(new Thief.Sum(parts, 1, T - 1));
            }
        }
        return sums;
    }

    private List<Known> known() {
        List<Known> known = new ArrayList<>();
        Map<String, IntPredicate> columns =
                Map.of(
                        "time.part-time", cell -> cell % 2 == 1,
                        "time.full-time", cell -> cell % 2 == 0,
                        "age.50-", cell -> cell % 4 >= 2,
                        "age.-49", cell -> cell % 4 < 2,
                        "positions", _ -> true);
        for (Publication.Entry entry : made.entries()) {
            MaskedTable shown = entry.shown();
            if (shown != null && entry.table() != StaffTable.AGES) {
                boolean isOld = entry.table() == StaffTable.OVER_FIFTY;
                for (int column = 0; column < shown.cells().getFirst().size(); column++) {
                    boolean isSum = column == shown.columns().size();
                    String key = isSum ? "positions" : shown.columns().get(column);
                    IntPredicate in = columns.getOrDefault(key, isOld ? place(key) : null);
                    if (in != null) {
                        add(known, entry, column, in.and(cell -> !isOld || cell % 4 >= 2));
                    }
                }
            }
        }
        return known;
    }

    private void add(List<Known> known, Publication.Entry entry, int column, IntPredicate in) {
        MaskedTable shown = entry.shown();
        assertNotNull(shown);
        for (int row = 0; row < shown.cells().size(); row++) {
            boolean isSum = row == shown.rows().size();
            IntPredicate all = in.and(isSum ? _ -> true : place(shown.rows().get(row)));
            known.add(known(entry.table() + " " + row + ", " + column, all, shown.at(row, column)));
        }
    }

    private IntPredicate place(String id) {
        int professions = register.professions().size();
        return cell ->
                register.municipalities().get(cell / 4 / professions).toString().equals(id)
                        || register.professions().get(cell / 4 % professions).toString().equals(id);
    }

    private Known known(String what, IntPredicate in, Cell shown) {
        long truth = IntStream.range(0, register.size()).filter(row -> in.test(cell(row))).count();
        if (shown instanceof Cell.Shown(long count)) {
            assertEquals(truth, count, what);
        }
        return new Known(
                what,
                IntStream.range(0, cells()).filter(in).boxed().toList(),
                truth,
                shown instanceof Cell.Shown);
    }
}
