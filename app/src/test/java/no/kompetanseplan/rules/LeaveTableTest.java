package no.kompetanseplan.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import no.kompetanseplan.model.LeavePolicy;
import no.kompetanseplan.model.LeavePolicyFields;
import no.kompetanseplan.model.LeaveRule;
import no.kompetanseplan.model.LeaveRuleFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.CapPer;
import no.kompetanseplan.model.choice.GapPolicy;
import no.kompetanseplan.model.choice.StudyBasis;
import no.kompetanseplan.model.value.Days;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Percent;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

class LeaveTableTest {

    private static final List<LeaveRule> CHAPTER_6 =
            List.of(
                    row(StudyBasis.CREDITS, 15, 7),
                    row(StudyBasis.CREDITS, 30, 15),
                    row(StudyBasis.CREDITS, 60, 30),
                    row(StudyBasis.MONTHS, 6, 5),
                    row(StudyBasis.MONTHS, 12, 10));
    private static final LeaveTable TABLE = LeaveTable.of(Plan.of(CHAPTER_6));

    @Test
    void theTablesOfChapterSixGiveTheirDaysAtEveryPosition() {
        List<Integer> positions = List.of(100, 80, 75, 50);
        assertEquals(List.of("7", "5.6", "5.25", "3.5"), credits(15, positions));
        assertEquals(List.of("15", "12", "11.25", "7.5"), credits(30, positions));
        assertEquals(List.of("30", "24", "22.5", "15"), credits(60, positions));
        assertEquals(List.of("5", "4", "3.75", "2.5"), months(6, positions));
        assertEquals(List.of("10", "8", "7.5", "5"), months(12, positions));
    }

    @Test
    void theAnswerNamesTheRowItComesFrom() {
        Leave.Granted leave =
                assertInstanceOf(
                        Leave.Granted.class,
                        TABLE.leave(LeaveQuestion.credits(30, Percent.of(80))));
        assertEquals(Days.of(15), leave.atFullPosition());
        assertEquals(new Leave.ByRow(CHAPTER_6.get(1)), leave.ground());
    }

    @Test
    void aSizeWithoutARowIsNotGuessed() {
        for (int size : List.of(10, 20, 40, 120)) {
            assertInstanceOf(
                    Leave.NeedsPolicy.class,
                    TABLE.leave(LeaveQuestion.credits(size, Percent.FULL)));
        }
        Leave.NeedsPolicy leave =
                (Leave.NeedsPolicy) TABLE.leave(LeaveQuestion.credits(20, Percent.FULL));
        assertEquals(CHAPTER_6.get(0), leave.below());
        assertEquals(CHAPTER_6.get(1), leave.above());
        assertNull(
                ((Leave.NeedsPolicy) TABLE.leave(LeaveQuestion.credits(10, Percent.FULL))).below());
    }

    @Test
    void theNearestLowerRowHoldsAndNothingBelowTheSmallest() {
        assertEquals(
                List.of("0", "7", "15", "30"), sizes(policy(GapPolicy.NEAREST_LOWER, null, null)));
    }

    @Test
    void proportionalGoesAlongTheLineBetweenRowsAndInProportionOutsideThem() {
        assertEquals(
                List.of("4.6666666667", "9.6666666667", "20", "60"),
                sizes(policy(GapPolicy.PROPORTIONAL, null, null)));
    }

    @Test
    void proportionalMeetsTheRowsAndGrowsWithTheSize() {
        LeaveTable table = TABLE.under(policy(GapPolicy.PROPORTIONAL, null, null));
        Days last = Days.ZERO;
        for (int size = 1; size <= 200; size++) {
            Days days = days(table.leave(LeaveQuestion.credits(size, Percent.FULL)));
            assertEquals(1, days.compareTo(last), "size " + size);
            last = days;
        }
    }

    @Test
    void aDayPerTwoCreditsAtMostTwentyOneAStudyYearNeedsNoRows() {
        LeavePolicy halfADay = policy(GapPolicy.PER_CREDIT, "0.5", "21");
        LeaveTable table = LeaveTable.of(Plan.of(List.of(with(halfADay, CapPer.STUDY_YEAR))));
        assertEquals("7.5", full(table, 15));
        assertEquals("15", full(table, 30));
        assertEquals("21", full(table, 60));
        assertEquals("42", full(table, 120));
        assertEquals("26", full(table, 52, 2));
        LeaveTable once = LeaveTable.of(Plan.of(List.of(with(halfADay, CapPer.STUDY))));
        assertEquals("21", full(once, 120));
    }

    @Test
    void aCapSaysThatItCut() {
        LeaveTable table =
                LeaveTable.of(
                        Plan.of(
                                List.of(
                                        with(
                                                policy(GapPolicy.PER_CREDIT, "0.5", "21"),
                                                CapPer.STUDY_YEAR))));
        assertEquals(Days.of(42), cappedAt(table, 120));
        assertNull(cappedAt(table, 30));
    }

    @Test
    void aPolicyMayRefuse() {
        LeavePolicy policy = policy(GapPolicy.REFUSE, null, null);
        assertEquals(
                new Leave.Refused(LeaveQuestion.credits(20, Percent.FULL), policy),
                TABLE.under(policy).leave(LeaveQuestion.credits(20, Percent.FULL)));
    }

    @Test
    void aPolicyWithoutItsNumberIsNoPolicy() {
        assertInstanceOf(
                Leave.NeedsPolicy.class,
                TABLE.under(policy(GapPolicy.PER_CREDIT, null, null))
                        .leave(LeaveQuestion.credits(20, Percent.FULL)));
        assertInstanceOf(
                Leave.NeedsPolicy.class,
                LeaveTable.of(Plan.of(List.of(policy(GapPolicy.PROPORTIONAL, null, null))))
                        .leave(LeaveQuestion.credits(20, Percent.FULL)));
    }

    @Test
    void aRowOfTheSizeGoesBeforeThePolicy() {
        assertEquals("15", full(TABLE.under(policy(GapPolicy.PER_CREDIT, "1", null)), 30));
    }

    @Test
    void aRangeOfCreditsMustBeChosenFrom() {
        LeaveQuestion range =
                new LeaveQuestion(StudyBasis.CREDITS, 15, 30, Percent.FULL, null, null);
        assertEquals(new Leave.NeedsSize(15, 30), TABLE.leave(range));
        assertEquals(Days.of(7), days(TABLE.leave(range.ofSize(15))));
    }

    @Test
    void theRowThatHeldWhenTheStudyBeganCounts() {
        LeaveRule until = dated(15, null, LocalDate.of(2016, 12, 31));
        LeaveRule since = dated(16, LocalDate.of(2017, 1, 1), null);
        LeaveTable table = LeaveTable.of(Plan.of(List.of(until, since)));
        assertEquals(Days.of(15), days(table.leave(on(LocalDate.of(2016, 12, 31)))));
        assertEquals(Days.of(16), days(table.leave(on(LocalDate.of(2017, 1, 1)))));
        assertInstanceOf(
                Leave.NeedsPolicy.class,
                LeaveTable.of(Plan.of(List.of(until))).leave(on(LocalDate.of(2017, 1, 1))));
    }

    @Test
    void ofTwoRowsThatHoldTheNewerOneCounts() {
        LeaveRule old = dated(15, null, null);
        LeaveRule newer = dated(16, LocalDate.of(2017, 1, 1), null);
        LeaveTable table = LeaveTable.of(Plan.of(List.of(old, newer)));
        assertEquals(Days.of(15), days(table.leave(on(LocalDate.of(2016, 8, 1)))));
        assertEquals(Days.of(16), days(table.leave(on(LocalDate.of(2017, 8, 1)))));
    }

    @Test
    void theOrderOfTheRowsDoesNotMatter() {
        Random random = new Random(15);
        LeavePolicy policy = policy(GapPolicy.PROPORTIONAL, null, null);
        for (int i = 0; i < 50; i++) {
            List<LeaveRule> rows = new ArrayList<>(CHAPTER_6);
            Collections.shuffle(rows, random);
            LeaveTable shuffled = LeaveTable.of(Plan.of(rows)).under(policy);
            LeaveQuestion question = LeaveQuestion.credits(random.nextInt(130), Percent.of(73));
            assertEquals(TABLE.under(policy).leave(question), shuffled.leave(question));
        }
    }

    @Test
    void incompleteRowsGiveNothing() {
        LeaveRule blank = LeaveRuleFields.TABLE.blank(Id.named("blank"));
        LeaveTable table = LeaveTable.of(Plan.of(List.of(blank, CHAPTER_6.get(0))));
        assertEquals("7", full(table, 15));
    }

    private static LeaveQuestion on(LocalDate day) {
        return new LeaveQuestion(StudyBasis.CREDITS, 30, null, Percent.FULL, null, day);
    }

    private static List<String> credits(int credits, List<Integer> positions) {
        return positions.stream()
                .map(p -> text(TABLE.leave(LeaveQuestion.credits(credits, Percent.of(p)))))
                .toList();
    }

    private static List<String> months(int months, List<Integer> positions) {
        return positions.stream()
                .map(p -> text(TABLE.leave(LeaveQuestion.months(months, Percent.of(p)))))
                .toList();
    }

    private static List<String> sizes(LeavePolicy policy) {
        return List.of(10, 20, 40, 120).stream()
                .map(size -> full(TABLE.under(policy), size))
                .toList();
    }

    private static String full(LeaveTable table, int credits) {
        return text(table.leave(LeaveQuestion.credits(credits, Percent.FULL)));
    }

    private static String full(LeaveTable table, int credits, int years) {
        return text(
                table.leave(
                        new LeaveQuestion(
                                StudyBasis.CREDITS, credits, null, Percent.FULL, years, null)));
    }

    private static @Nullable Days cappedAt(LeaveTable table, int credits) {
        Leave.Granted leave =
                (Leave.Granted) table.leave(LeaveQuestion.credits(credits, Percent.FULL));
        return ((Leave.ByPolicy) leave.ground()).cappedAt();
    }

    private static Days days(Leave leave) {
        return assertInstanceOf(Leave.Granted.class, leave).days();
    }

    private static String text(Leave leave) {
        return days(leave).value().toPlainString();
    }

    private static LeaveRule row(StudyBasis basis, int size, int days) {
        Id id = Id.named(basis + " " + size);
        return new LeaveRule(id, basis, size, Days.of(days), null, null, "6.1", "", "");
    }

    private static LeaveRule dated(int days, @Nullable LocalDate from, @Nullable LocalDate to) {
        Id id = Id.named("dated " + days);
        return new LeaveRule(id, StudyBasis.CREDITS, 30, Days.of(days), from, to, "", "", "");
    }

    private static LeavePolicy policy(
            GapPolicy gap, @Nullable String perUnit, @Nullable String cap) {
        return new LeavePolicy(
                Id.named("policy"),
                StudyBasis.CREDITS,
                gap,
                perUnit == null ? null : new Days(new java.math.BigDecimal(perUnit)),
                cap == null ? null : new Days(new java.math.BigDecimal(cap)),
                null,
                null,
                null,
                "",
                "",
                "");
    }

    private static LeavePolicy with(LeavePolicy policy, CapPer capPer) {
        return LeavePolicyFields.TABLE.with(policy, policy.id(), LeavePolicyFields.CAP_PER, capPer);
    }
}
