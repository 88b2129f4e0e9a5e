package no.kompetanseplan.checks;

import static no.kompetanseplan.checks.CleanPlan.DAY;
import static no.kompetanseplan.checks.CleanPlan.MEASURE;
import static no.kompetanseplan.checks.CleanPlan.assertFinds;
import static no.kompetanseplan.checks.CleanPlan.assertSilent;
import static no.kompetanseplan.checks.CleanPlan.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.MeetingSeries;
import no.kompetanseplan.model.MeetingSeriesFields;
import no.kompetanseplan.model.Need;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PlanHead;
import no.kompetanseplan.model.PlanHeadFields;
import no.kompetanseplan.model.ProgrammeItem;
import no.kompetanseplan.model.ProgrammeItemFields;
import no.kompetanseplan.model.ThemeDayFields;
import no.kompetanseplan.model.choice.MeasureState;
import no.kompetanseplan.model.choice.NeedPriority;
import no.kompetanseplan.model.choice.RegisterKind;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Period;
import no.kompetanseplan.model.value.Ranked;
import no.kompetanseplan.registers.RegisterTable;
import no.kompetanseplan.registers.YearlyHours;
import no.kompetanseplan.staffing.Facts;
import no.kompetanseplan.text.Language;
import no.kompetanseplan.text.Texts;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

/// What is done through the years: programmes, hours, periods, studies and needs.
class YearRoundChecksTest {

    private static final Id SERIES = Id.named("series");

    private static ProgrammeItem item(String name, String starts, String ends) {
        return new ProgrammeItem(Id.named(name), DAY, starts, ends, name, "Fagleder", name);
    }

    @Test
    void linesOfAProgrammeMayFollowEachOtherButNotOverlap() {
        Plan plan = plan().with(List.of(item("a", "09.00", "10.00"), item("b", "10.00", "11.30")));
        assertSilent(plan);
        assertFinds(
                plan.with(item("c", "11.00", "12.00")),
                What.PROGRAMME_OVERLAP,
                Id.named("c"),
                ProgrammeItemFields.STARTS,
                "c",
                "b",
                "Pårørende");
        assertFinds(
                plan.with(item("d", "kl. ni", "")),
                What.PROGRAMME_TIME,
                Id.named("d"),
                ProgrammeItemFields.STARTS,
                "d",
                "Pårørende");
    }

    @Test
    void registrationClosesBeforeTheDay() {
        Plan late =
                plan().with(
                                ThemeDayFields.TABLE,
                                DAY,
                                ThemeDayFields.REGISTRATION,
                                LocalDate.of(2027, 3, 2));
        assertFinds(late, What.REGISTRATION_LATE, DAY, ThemeDayFields.REGISTRATION, "Pårørende");
    }

    @Test
    void theHoursOfAYearAreCountedFromTheDaysAndTheirProgrammes() {
        MeetingSeries series = MeetingSeriesFields.TABLE.blank(SERIES);
        Plan demanded =
                plan().with(series)
                        .with(MeetingSeriesFields.TABLE, SERIES, MeetingSeriesFields.TITLE, "Lokal")
                        .with(
                                MeetingSeriesFields.TABLE,
                                SERIES,
                                MeetingSeriesFields.HOURS_A_YEAR,
                                12);
        Plan nine =
                demanded.with(ThemeDayFields.TABLE, DAY, ThemeDayFields.SERIES, SERIES)
                        .with(List.of(item("a", "9", "12"), item("b", "12.00", "18.00")));
        assertEquals(
                List.of("2027 9/12", "2028 0/12"),
                YearlyHours.of(nine).stream()
                        .map(each -> each.year() + " " + each.registered() + "/" + each.demanded())
                        .toList());
        assertFinds(
                nine,
                What.HOURS_SHORT,
                SERIES,
                MeetingSeriesFields.HOURS_A_YEAR,
                "Lokal",
                "12",
                "2027: 9, 2028: 0");
        assertSilent(
                demanded.with(MeetingSeriesFields.TABLE, SERIES, MeetingSeriesFields.TIMES_FROM, 4)
                        .with(
                                MeetingSeriesFields.TABLE,
                                SERIES,
                                MeetingSeriesFields.HOURS_EACH,
                                3));
        assertEquals(
                "9 av 12 timer",
                RegisterTable.of(nine, RegisterKind.YEARLY_HOURS, Texts.of(Language.NB))
                        .lines()
                        .getFirst()
                        .cells()
                        .get(2));
    }

    @Test
    void periodsOfTheActivityPlanSayMonths() {
        Plan wrong =
                plan().with(
                                PlanHeadFields.TABLE,
                                PlanHead.ID,
                                PlanHeadFields.ACTIVITY_PERIODS,
                                "Januar–februar\nsnart");
        assertFinds(
                wrong,
                What.ACTIVITY_PERIOD_UNREAD,
                PlanHead.ID,
                PlanHeadFields.ACTIVITY_PERIODS,
                "snart");
    }

    @Test
    void aStudyHasADayToComeBackAndIsMissedWhenThatHasPassed() {
        Plan away =
                plan().with(
                                MeasureFields.TABLE,
                                MEASURE,
                                MeasureFields.STATE,
                                MeasureState.SENT_FOR_STUDY);
        assertFinds(
                away, What.STUDY_WITHOUT_RETURN, MEASURE, MeasureFields.RETURNS, "Kurs i demens");
        LocalDate due = LocalDate.of(2027, 3, 1);
        Plan dated = away.with(MeasureFields.TABLE, MEASURE, MeasureFields.RETURNS, due);
        assertSilent(dated);
        assertEquals(List.of(), Checks.of(dated, Facts.NONE, new Readings(), null, due));
        assertEquals(
                List.of(What.STUDY_OVERDUE),
                Checks.of(dated, Facts.NONE, new Readings(), null, due.plusDays(1)).stream()
                        .map(Finding::what)
                        .toList());
    }

    @Test
    void needsAreGatheredByAreaAndProfession() {
        Plan plan =
                plan().with(
                                List.of(
                                        need("1", "Nesby kommune", "Demens trinn 1", 4, "a"),
                                        need("2", "Lia kommune", "Demens trinn 1", 2, "b"),
                                        need("3", "Lia kommune", "Palliasjon", null, "c")));
        RegisterTable table =
                RegisterTable.of(plan, RegisterKind.NEEDS_BY_AREA, Texts.of(Language.NB));
        assertEquals(
                List.of(
                        List.of(
                                "5.1 Demens",
                                "Helsefagarbeider",
                                "Demens trinn 1\nPalliasjon",
                                "Nesby kommune, Lia kommune",
                                "minst 6",
                                "Høy")),
                table.lines().stream().map(RegisterTable.Line::cells).toList());
        assertEquals(
                3,
                RegisterTable.of(plan, RegisterKind.NEEDS, Texts.of(Language.NB)).lines().size());
    }

    private static Need need(
            String name, String municipality, String text, @Nullable Integer people, String rank) {
        return new Need(
                Id.named("need " + name),
                Id.named(municipality),
                "",
                CleanPlan.FIRST_AREA,
                "Helsefagarbeider",
                text,
                people,
                name.equals("2") ? NeedPriority.HIGH : NeedPriority.LOW,
                Period.NONE,
                "",
                Ranked.NONE,
                "",
                rank);
    }
}
