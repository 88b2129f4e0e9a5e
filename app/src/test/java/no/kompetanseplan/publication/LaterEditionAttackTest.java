package no.kompetanseplan.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PublicationRule;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.privacy.Cell;
import no.kompetanseplan.privacy.MaskedTable;
import no.kompetanseplan.privacy.Steps;
import no.kompetanseplan.privacy.Thief;
import no.kompetanseplan.staffing.Answer;
import no.kompetanseplan.staffing.Education;
import no.kompetanseplan.staffing.Facts;
import no.kompetanseplan.staffing.Register;
import no.kompetanseplan.staffing.Register.Position;
import no.kompetanseplan.staffing.Sex;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// One who has read two public editions and knows which municipalities have another register in the
/// later one. What he reads of the others in either edition is of the same persons to him.
class LaterEditionAttackTest {

    private static final int T = 5;
    private static final int PROFESSIONS = 3;

    private final Plan plan =
            PublicStaff.plan()
                    .with(new PublicationRule(PublicationRule.ID, T, null, false, "", null, ""));
    private final List<Id> municipalities = plan.municipalities().stream().map(Body::id).toList();

    /// A position.
    private record Post(int municipality, int profession, int age, int size) {}

    /// What an edition shows or hides.
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    private record Figure(String what, int[] cells, long truth, boolean isShown) {}

    @Test
    void twoPersonsInAMunicipalityOfManyBeforeAreNotWorkedOut() {
        List<Post> before = staff(new Random(3), 80, 120, 60, 50);
        List<Post> after = new ArrayList<>(before);
        after.removeIf(each -> each.municipality == 3);
        after.add(new Post(3, 0, 44, 8_000));
        after.add(new Post(3, 0, 45, 8_000));
        attack(before, after, Set.of(3));
        long width = narrowest(before, after, Set.of(3), false);
        assertTrue(width < 2, "found where the later edition knows nothing of the first: " + width);
    }

    @Test
    void theTableOfThoseOverFiftyIsWithoutAMunicipalityOfTwo() {
        List<Post> staff = staff(new Random(3), 80, 120, 60, 0);
        staff.add(new Post(3, 0, 44, 8_000));
        staff.add(new Post(3, 0, 45, 8_000));
        Publication made = Publication.of(plan, facts(staff), List.of(), Steps.NONE);
        Publication.Entry old = made.of(StaffTable.OVER_FIFTY);
        assertNotNull(old);
        assertEquals(3, old.columns().size(), "nobody of two over fifty tells of both");
        assertFalse(old.columns().contains(municipalities.get(3).toString()));
    }

    @Test
    void thatNobodyOfAHandfulIsOverFiftyIsNotTold() {
        List<Post> before = staff(new Random(6), 80, 120, 60, 50);
        List<Post> after = new ArrayList<>(before);
        after.removeIf(each -> each.municipality == 3);
        IntStream.range(0, T + 2).forEach(at -> after.add(new Post(3, at % 2, 30 + at, 8_000)));
        attack(before, after, Set.of(3));
    }

    @Test
    void twoPersonsInAMunicipalityThatHadNobodyAreNotWorkedOut() {
        List<Post> before = staff(new Random(4), 80, 120, 60, 0);
        List<Post> after = new ArrayList<>(before);
        after.add(new Post(3, 1, 44, 8_000));
        after.add(new Post(3, 1, 61, 10_000));
        attack(before, after, Set.of(3));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void smallChangesDoNotTellOfTheFew(int seed) {
        Random random = new Random(seed);
        List<Post> before = staff(random, 60, 90, 40, 4 + random.nextInt(30));
        int changed = random.nextInt(municipalities.size());
        List<Post> after = new ArrayList<>(before);
        int left = random.nextInt(6);
        for (int i = 0; i < left; i++) {
            List<Post> own = after.stream().filter(each -> each.municipality == changed).toList();
            if (own.size() > 1) {
                after.remove(own.get(random.nextInt(own.size())));
            }
        }
        IntStream.range(0, 1 + random.nextInt(6)).forEach(_ -> after.add(post(random, changed)));
        attack(before, after, Set.of(changed));
    }

    private static List<Post> staff(Random random, int... sizes) {
        List<Post> staff = new ArrayList<>();
        for (int municipality = 0; municipality < sizes.length; municipality++) {
            for (int i = 0; i < sizes[municipality]; i++) {
                staff.add(post(random, municipality));
            }
        }
        return staff;
    }

    private static Post post(Random random, int municipality) {
        int profession = Math.min(PROFESSIONS - 1, random.nextInt(10) / 4);
        int size = random.nextInt(3) == 0 ? Register.FULL : 7_500;
        return new Post(municipality, profession, 22 + random.nextInt(45), size);
    }

    private void attack(List<Post> before, List<Post> after, Set<Integer> changed) {
        long width = narrowest(before, after, changed, true);
        assertTrue(width >= 2, "one of the few could be narrowed to a width of " + width);
    }

    /// How little room the best known of the few is left.
    private long narrowest(
            List<Post> before, List<Post> after, Set<Integer> changed, boolean isAware) {
        Publication first = Publication.of(plan, facts(before), List.of(), Steps.NONE);
        List<List<String>> earlier = isAware ? List.of(EarlierLines.write(first)) : List.of();
        Publication second = Publication.of(plan, facts(after), earlier, Steps.NONE);
        List<Figure> now = figures(second, after, changed, true);
        Thief thief =
                new Thief(
                        8 * municipalities.size() * PROFESSIONS,
                        Stream.concat(figures(first, before, changed, false).stream(), now.stream())
                                .flatMap(LaterEditionAttackTest::sum)
                                .toList());
        long few =
                now.stream()
                        .filter(LaterEditionAttackTest::isFew)
                        .mapToLong(
                                each -> thief.width(each.cells, each.truth, new long[] {1, T - 1}))
                        .min()
                        .orElse(T);
        long telling =
                telling(after, changed).stream()
                        .mapToLong(each -> thief.width(each.cells, each.truth, new long[] {0, T}))
                        .min()
                        .orElse(T);
        return Math.min(few, telling);
    }

    /// Traits that nobody of a small municipality has.
    private List<Figure> telling(List<Post> staff, Set<Integer> changed) {
        Map<String, Predicate<Post>> traits =
                Map.of(
                        "50 or more", each -> each.age >= 50,
                        "under 50", each -> each.age < 50,
                        "part-time", each -> each.size < Register.FULL,
                        "full-time", each -> each.size >= Register.FULL);
        List<Figure> telling = new ArrayList<>();
        for (int municipality = 0; municipality < municipalities.size(); municipality++) {
            int at = municipality;
            long size = staff.stream().filter(each -> each.municipality == at).count();
            traits.forEach((name, trait) -> {
                Predicate<Post> in = trait.and(each -> each.municipality == at);
                boolean isTelling = size > 0 && size < 2 * T && staff.stream().noneMatch(in);
                if (isTelling) {
                    telling.add(figure(at + " " + name, in, staff, changed, true, false));
                }
            });
        }
        return telling;
    }

    private static boolean isFew(Figure each) {
        return !each.isShown && each.truth > 0 && each.truth < T;
    }

    private static Stream<Thief.Sum> sum(Figure each) {
        return each.isShown
                ? Stream.of(new Thief.Sum(each.cells, each.truth, each.truth))
                : isFew(each) ? Stream.of(new Thief.Sum(each.cells, 1, T - 1)) : Stream.of();
    }

    private Facts facts(List<Post> staff) {
        Register.Builder built = new Register.Builder();
        for (int i = 0; i < staff.size(); i++) {
            Post post = staff.get(i);
            built.add(
                    new Position(
                            municipalities.get(post.municipality),
                            profession(post.profession),
                            post.age,
                            Sex.WOMAN,
                            post.size,
                            Education.RELEVANT,
                            Answer.NO,
                            Answer.NO,
                            i));
        }
        Register register = built.build();
        return Facts.of(plan, _ -> register, _ -> null);
    }

    private static Id profession(int number) {
        return Id.named(List.of("Sykepleier", "Helsefagarbeider", "Leder").get(number));
    }

    private List<Figure> figures(
            Publication made, List<Post> staff, Set<Integer> changed, boolean isNew) {
        List<Figure> figures = new ArrayList<>();
        for (Publication.Entry entry : made.entries()) {
            MaskedTable shown = entry.shown();
            if (shown != null && entry.table() == StaffTable.AGES) {
                figures.addAll(sides(shown, staff, changed, isNew));
            }
            for (int row = 0; shown != null && row < shown.cells().size(); row++) {
                for (int column = 0; column < shown.cells().get(row).size(); column++) {
                    Predicate<Post> in = in(entry.table(), shown, row, column);
                    if (in != null) {
                        boolean isShown = shown.at(row, column) instanceof Cell.Shown;
                        String what = entry.table() + " " + row + ", " + column;
                        figures.add(figure(what, in, staff, changed, isNew, isShown));
                    }
                }
            }
        }
        if (isNew) {
            figures.addAll(unshownPlaces(made, staff, changed));
        }
        return figures;
    }

    private List<Figure> unshownPlaces(Publication made, List<Post> staff, Set<Integer> changed) {
        Publication.Entry places = made.of(StaffTable.MUNICIPALITIES);
        if (places != null && places.shown() != null) {
            return List.of();
        }
        return IntStream.range(0, municipalities.size())
                .mapToObj(at ->
                        figure(
                                "municipality " + at,
                                each -> each.municipality == at,
                                staff,
                                changed,
                                true,
                                false))
                .toList();
    }

    /// What the rows of ages tell together of each side of fifty.
    private List<Figure> sides(
            MaskedTable shown, List<Post> staff, Set<Integer> changed, boolean isNew) {
        List<Figure> sides = new ArrayList<>();
        for (int column = 0; column <= shown.columns().size(); column++) {
            Predicate<Post> in = in(StaffTable.AGES, shown, shown.rows().size(), column);
            for (boolean isOld : new boolean[] {true, false}) {
                int at = column;
                boolean isShown =
                        IntStream.range(0, shown.rows().size())
                                .filter(row -> isOld == isOld(shown.rows().get(row)))
                                .allMatch(row -> shown.at(row, at) instanceof Cell.Shown);
                if (in != null && isShown) {
                    Predicate<Post> side = in.and(each -> isOld == (each.age >= 50));
                    sides.add(figure("ages", side, staff, changed, isNew, true));
                }
            }
        }
        return sides;
    }

    private static boolean isOld(String band) {
        return band.compareTo("50") >= 0;
    }

    private Figure figure(
            String what,
            Predicate<Post> in,
            List<Post> staff,
            Set<Integer> changed,
            boolean isNew,
            boolean isShown) {
        int[] cells =
                IntStream.range(0, 8 * municipalities.size() * PROFESSIONS)
                        .filter(cell -> {
                            int place = cell / 8;
                            boolean isOther = isNew && changed.contains(place / PROFESSIONS);
                            int age = cell % 4 >= 2 ? 50 : 49;
                            int size = cell % 2 == 1 ? 1 : Register.FULL;
                            Post like =
                                    new Post(place / PROFESSIONS, place % PROFESSIONS, age, size);
                            return isOther == (cell % 8 >= 4) && in.test(like);
                        })
                        .toArray();
        return new Figure(what, cells, staff.stream().filter(in).count(), isShown);
    }

    private @Nullable Predicate<Post> in(StaffTable table, MaskedTable shown, int row, int column) {
        boolean isRowSum = row == shown.rows().size();
        boolean isColumnSum = column == shown.columns().size();
        String across = isColumnSum ? "" : shown.columns().get(column);
        if (table == StaffTable.AGES && !isRowSum) {
            return null;
        }
        Predicate<Post> in = isRowSum ? _ -> true : named(shown.rows().get(row));
        if (table == StaffTable.OVER_FIFTY) {
            in = in.and(each -> each.age >= 50 && isIn(shown, each));
        }
        if (isColumnSum || across.equals(Cells.ALL)) {
            return in;
        }
        return switch (across.substring(across.indexOf('.') + 1)) {
            case "part-time" -> in.and(each -> each.size < Register.FULL);
            case "full-time" -> in.and(each -> each.size >= Register.FULL);
            case "50-" -> in.and(each -> each.age >= 50);
            case "-49" -> in.and(each -> each.age < 50);
            default -> table == StaffTable.OVER_FIFTY ? in.and(named(across)) : null;
        };
    }

    private boolean isIn(MaskedTable shown, Post post) {
        return shown.columns().contains(municipalities.get(post.municipality).toString());
    }

    private Predicate<Post> named(String id) {
        return each ->
                municipalities.get(each.municipality).toString().equals(id)
                        || profession(each.profession).toString().equals(id);
    }
}
