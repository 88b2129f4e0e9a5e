package no.kompetanseplan.staffing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.kompetanseplan.model.Dataset;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Profession;
import no.kompetanseplan.model.choice.DatasetKind;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Percent;
import no.kompetanseplan.staffing.Figure.Measure;
import no.kompetanseplan.staffing.Register.Position;
import no.kompetanseplan.staffing.Turnover.Line;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;

/// Who must have left between two registers, reckoned by hand and against registers of persons who
/// are followed.
class TurnoverTest {

    private static final Id A = new Id(1, 1);
    private static final Id B = new Id(1, 2);
    private static final Id NURSE = new Id(2, 1);
    private static final Id HELPER = new Id(2, 2);
    private static final LocalDate FIRST = LocalDate.of(2024, 12, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 12, 1);

    private final Map<Dataset, Register> registers = new LinkedHashMap<>();

    /// A: nurses of 40, 40 and 50, a helper of 30; a year after nurses of 41 and 23, helpers of 31
    /// and 51. Of the nurses one of 40 must have left and the one of 50 may now be a helper. B: a
    /// helper of 60; a year after a helper of 61 and a nurse of 41, who may have come from A.
    @Test
    void theLeastNumberWhoLeftIsThatWhichTheAgesAskFor() {
        register(
                FIRST,
                null,
                row(A, NURSE, 40, 0),
                row(A, NURSE, 40, 1),
                row(A, NURSE, 50, 2),
                row(A, HELPER, 30, 3),
                row(B, HELPER, 60, 4));
        register(
                LAST,
                null,
                row(A, NURSE, 41, 0),
                row(A, NURSE, 23, 1),
                row(A, HELPER, 31, 2),
                row(A, HELPER, 51, 3),
                row(B, HELPER, 61, 4),
                row(B, NURSE, 41, 5));
        Turnover told = told();
        assertEquals(List.of(new Line(A, 4, 4, 1), new Line(B, 1, 2, 0)), told.municipalities());
        assertEquals(
                Set.of(new Line(NURSE, 3, 3, 2), new Line(HELPER, 2, 3, 0)),
                new HashSet<>(told.professions()));
        assertEquals(new Line(null, 5, 6, 1), told.together());
        assertEquals(new Line(null, 5, 6, 0), told.region(), "the other of 40 may be in B");
        assertEquals(
                List.of(new BigDecimal("20.0"), new BigDecimal("0.0")),
                told.figures().stream().map(Figure::value).toList());
        assertEquals(
                List.of(Measure.TURNOVER, Measure.TURNOVER_REGION),
                told.figures().stream().map(Figure::measure).toList());
        assertEquals(2, told.from().size());
    }

    @Test
    void whoHasSeveralPositionsIsOnePersonInAMunicipality() {
        register(FIRST, null, row(A, NURSE, 40, 0), row(A, NURSE, 40, 0), row(B, NURSE, 40, 0));
        register(LAST, null, row(A, NURSE, 41, 0), row(B, NURSE, 25, 1));
        assertEquals(new Line(null, 2, 2, 1), told().together(), "one municipality was left");
        assertEquals(new Line(null, 1, 2, 0), told().region(), "and the region was not");
    }

    @Test
    void whoeverIsNotToldOfMayBeAnybody() {
        register(FIRST, null, row(A, NURSE, 40, 0), row(A, NURSE, -1, 1), row(A, HELPER, 50, 2));
        register(LAST, null, row(A, NURSE, -1, 0), row(A, null, 20, 1), row(null, NURSE, 30, 2));
        Turnover told = told();
        assertEquals(new Line(null, 3, 2, 0), told.together());
        assertEquals(
                Set.of(new Line(NURSE, 2, 1, 0), new Line(HELPER, 1, 0, 0)),
                new HashSet<>(told.professions()));
    }

    /// With a month more or less than a year a person may have had none or two birthdays.
    @Test
    void registersThatAreNotAYearApartToTheDayAreReadWithTheirWidestMeaning() {
        register(FIRST, A, row(A, NURSE, 40, 0), row(A, NURSE, 50, 1));
        register(LocalDate.of(2025, 12, 31), A, row(A, NURSE, 42, 0), row(A, NURSE, 50, 1));
        assertEquals(1, told().together().left());
        registers.clear();
        register(FIRST, A, row(A, NURSE, 40, 0), row(A, NURSE, 50, 1));
        register(LocalDate.of(2025, 11, 1), A, row(A, NURSE, 42, 0), row(A, NURSE, 50, 1));
        assertEquals(1, told().together().left());
    }

    @Test
    void withoutTwoRegistersOfAMunicipalityAYearApartNothingIsTold() {
        register(LAST, A, row(A, NURSE, 41, 0));
        register(LocalDate.of(2024, 6, 1), A, row(A, NURSE, 40, 0));
        register(FIRST, B, row(B, NURSE, 40, 0));
        assertTrue(told().isEmpty());
        assertEquals(List.of(), told().figures());
        assertEquals(Set.of(A, B), Set.copyOf(told().apart()));
        registers.clear();
        register(FIRST, A, row(A, NURSE, 40, 0));
        register(LAST, A, row(A, NURSE, 41, 0));
        register(LocalDate.of(2025, 11, 15), B, row(B, NURSE, 40, 0));
        register(LocalDate.of(2024, 11, 15), B, row(B, NURSE, 40, 0));
        assertFalse(told().isEmpty());
        assertNotNull(told().together());
        assertNull(told().region(), "a move between two days may be in neither register");
    }

    @Test
    void aRegisterOfAYearBeforeIsReadThoughThePlanDoesNotCountByIt() {
        register(FIRST, A, row(A, NURSE, 40, 0), row(A, NURSE, 41, 1));
        register(LAST, A, row(A, NURSE, 41, 0));
        Facts facts = facts();
        assertEquals(1, facts.former().size());
        assertEquals(1, facts.register().size(), "and is not counted");
        assertEquals(2, facts.lines().size(), "but goes with the plan");
    }

    /// Persons who are followed: the least number is never more than those who truly left.
    @Test
    void theLeastNumberIsNeverMoreThanThoseWhoTrulyLeft() {
        for (int seed = 0; seed < 200; seed++) {
            registers.clear();
            Random random = new Random(seed);
            List<Position> before = new ArrayList<>();
            List<Position> after = new ArrayList<>();
            int left = 0;
            for (int person = 0; person < 60; person++) {
                Id profession = random.nextBoolean() ? NURSE : HELPER;
                int age = 20 + random.nextInt(8);
                before.add(row(A, profession, random.nextInt(9) == 0 ? -1 : age, person));
                if (random.nextInt(5) == 0) {
                    left++;
                } else {
                    boolean isTold = random.nextInt(9) != 0;
                    after.add(row(A, isTold ? profession : null, age + 1, person));
                }
            }
            for (int person = 60; person < 60 + random.nextInt(10); person++) {
                after.add(row(A, NURSE, 20 + random.nextInt(8), person));
            }
            Collections.shuffle(after, random);
            register(FIRST, A, before.toArray(Position[]::new));
            register(LAST, A, after.toArray(Position[]::new));
            Turnover told = told();
            long jobs = told.professions().stream().mapToLong(Line::left).sum();
            assertTrue(told.together().left() <= left, "seed " + seed);
            assertTrue(jobs <= left, "seed " + seed);
            assertTrue(told.together().left() >= 60 - after.size(), "seed " + seed);
        }
    }

    @Test
    void theCountrysTurnoverIsFoundByTheCodesOfAProfession() {
        assertEquals(
                new Percent(13_90), share("7174,2223,3231*"), "nurses, 13.9 % from 2021 to 2022");
        assertEquals(new Percent(11_60), share(" 5321 , 7076 "));
        assertNull(NationalTurnover.of(profession("5132*")));
        assertNull(NationalTurnover.of(profession("")));
    }

    private static @Nullable Percent share(String codes) {
        NationalTurnover told = NationalTurnover.of(profession(codes));
        return told == null ? null : told.share();
    }

    private static Profession profession(String codes) {
        return new Profession(NURSE, "", null, codes, "", null, "", "");
    }

    private Turnover told() {
        return Turnover.of(facts());
    }

    /// The newest register of each municipality is in use.
    private Facts facts() {
        List<Dataset> rows = new ArrayList<>(registers.keySet());
        List<Dataset> used = new ArrayList<>();
        Map<Id, Register> content = new LinkedHashMap<>();
        for (Dataset row : rows) {
            boolean isUsed =
                    rows.stream()
                            .filter(each -> Objects.equals(each.municipality(), row.municipality()))
                            .noneMatch(each -> Facts.isNewer(each, row.date()));
            content.put(row.id(), registers.get(row));
            used.add(
                    new Dataset(
                            row.id(),
                            "",
                            "",
                            row.date(),
                            "",
                            null,
                            "",
                            DatasetKind.STAFF,
                            row.municipality(),
                            isUsed,
                            "",
                            "",
                            ""));
        }
        return Facts.of(Plan.of(used), each -> content.get(each.id()), _ -> null);
    }

    private void register(LocalDate day, @Nullable Id municipality, Position... positions) {
        Register.Builder built = new Register.Builder();
        Arrays.stream(positions).forEach(built::add);
        registers.put(
                new Dataset(
                        new Id(9, registers.size() + 1),
                        "",
                        "",
                        day,
                        "",
                        null,
                        "",
                        DatasetKind.STAFF,
                        municipality,
                        true,
                        "",
                        "",
                        ""),
                built.build());
    }

    private static Position row(
            @Nullable Id municipality, @Nullable Id profession, int age, int person) {
        return new Position(
                municipality,
                profession,
                age,
                Sex.UNKNOWN,
                Register.FULL,
                Education.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                person);
    }
}
