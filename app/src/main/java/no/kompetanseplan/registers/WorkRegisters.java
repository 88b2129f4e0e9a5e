package no.kompetanseplan.registers;

import no.kompetanseplan.model.Goal;
import no.kompetanseplan.model.GoalFields;
import no.kompetanseplan.model.ParkedTopic;
import no.kompetanseplan.model.ParkedTopicFields;
import no.kompetanseplan.model.Principle;
import no.kompetanseplan.model.PrincipleFields;
import no.kompetanseplan.model.ProgrammeItem;
import no.kompetanseplan.model.ProgrammeItemFields;
import no.kompetanseplan.model.RolloverClock;
import no.kompetanseplan.model.RolloverClockFields;
import no.kompetanseplan.model.Study;
import no.kompetanseplan.model.StudyFields;
import no.kompetanseplan.model.ThemeDay;
import no.kompetanseplan.model.ThemeDayFields;
import no.kompetanseplan.model.choice.RegisterKind;

/// What the plan wants, offers and comes back to.
final class WorkRegisters {

    private WorkRegisters() {}

    /// The goals with their level and how many measures serve them. A plan whose goals have areas
    /// is printed by its action plan and not here.
    static RegisterTable goals(Cells cells) {
        return cells.<Goal>draft(RegisterKind.GOALS)
                .column(
                        cells.label(GoalFields.TABLE, GoalFields.LEVEL),
                        2,
                        goal -> (cells.choice(goal.level()) + " " + goal.number()).strip())
                .column(cells.label(GoalFields.TABLE, GoalFields.TEXT), 7, Goal::text)
                .number(cells.text("registers.measures"), 1, goal -> cells.measuresOf(goal.id()))
                .of(cells.goals());
    }

    static RegisterTable principles(Cells cells) {
        return cells.<Principle>draft(RegisterKind.PRINCIPLES)
                .column(
                        cells.text("registers.principle"),
                        3,
                        each -> (each.number() + " " + each.title()).strip())
                .column(
                        cells.label(PrincipleFields.TABLE, PrincipleFields.TEXT),
                        5,
                        Principle::text)
                .column(
                        cells.label(PrincipleFields.TABLE, PrincipleFields.CONSEQUENCE),
                        4,
                        Principle::consequence)
                .column(
                        cells.label(PrincipleFields.TABLE, PrincipleFields.BODIES),
                        2,
                        each -> cells.bodies(each.bodies()))
                .of(cells.rows(PrincipleFields.TABLE));
    }

    /// The topics that still come back.
    static RegisterTable parkedTopics(Cells cells) {
        return cells.<ParkedTopic>draft(RegisterKind.PARKED_TOPICS)
                .column(
                        cells.label(ParkedTopicFields.TABLE, ParkedTopicFields.TITLE),
                        3,
                        ParkedTopic::title)
                .column(
                        cells.label(ParkedTopicFields.TABLE, ParkedTopicFields.TEXT),
                        5,
                        ParkedTopic::text)
                .column(
                        cells.label(ParkedTopicFields.TABLE, ParkedTopicFields.DUE),
                        2,
                        topic -> cells.period(topic.due()))
                .of(cells.rows(ParkedTopicFields.TABLE, topic -> !topic.closed()));
    }

    static RegisterTable studies(Cells cells) {
        return cells.<Study>draft(RegisterKind.STUDIES)
                .column(
                        cells.label(StudyFields.TABLE, StudyFields.TITLE),
                        4,
                        study -> Cells.joined(study.title(), study.code()))
                .column(
                        cells.label(StudyFields.TABLE, StudyFields.CREDITS),
                        2,
                        study -> cells.range(study.credits(), study.creditsTo()))
                .column(cells.label(StudyFields.TABLE, StudyFields.PROVIDER), 2, Study::provider)
                .column(cells.label(StudyFields.TABLE, StudyFields.FORM), 3, Study::form)
                .column(cells.label(StudyFields.TABLE, StudyFields.ADMISSION), 3, Study::admission)
                .column(cells.label(StudyFields.TABLE, StudyFields.COHORTS), 2, Study::cohorts)
                .of(cells.rows(StudyFields.TABLE));
    }

    /// The programmes of the theme days, day by day.
    static RegisterTable programmes(Cells cells) {
        return cells.<ProgrammeItem>draft(RegisterKind.PROGRAMMES)
                .column(
                        cells.label(ProgrammeItemFields.TABLE, ProgrammeItemFields.THEME_DAY),
                        3,
                        item -> themeDay(cells, item))
                .column(
                        cells.text("registers.clock"),
                        2,
                        item ->
                                item.ends().isEmpty()
                                        ? item.starts()
                                        : item.starts() + "–" + item.ends())
                .column(
                        cells.label(ProgrammeItemFields.TABLE, ProgrammeItemFields.TITLE),
                        4,
                        ProgrammeItem::title)
                .column(
                        cells.label(ProgrammeItemFields.TABLE, ProgrammeItemFields.LECTURER),
                        2,
                        ProgrammeItem::lecturer)
                .of(cells.rows(ProgrammeItemFields.TABLE));
    }

    private static String themeDay(Cells cells, ProgrammeItem item) {
        ThemeDay day = cells.plan().find(ThemeDayFields.TABLE, item.themeDay());
        return day == null
                ? ""
                : Cells.joined(day.title(), cells.period(day.period()), day.place());
    }

    static RegisterTable rollover(Cells cells) {
        return cells.<RolloverClock>draft(RegisterKind.ROLLOVER)
                .column(
                        cells.label(RolloverClockFields.TABLE, RolloverClockFields.WHAT),
                        4,
                        RolloverClock::what)
                .column(
                        cells.text("registers.howOften"),
                        2,
                        clock ->
                                clock.everyYears() == null
                                        ? cells.text("registers.once")
                                        : cells.text("registers.every", clock.everyYears()))
                .column(
                        cells.label(RolloverClockFields.TABLE, RolloverClockFields.FIRST),
                        2,
                        clock -> cells.period(clock.first()))
                .column(
                        cells.label(RolloverClockFields.TABLE, RolloverClockFields.BODIES),
                        3,
                        clock -> cells.bodies(clock.bodies()))
                .of(cells.rows(RolloverClockFields.TABLE));
    }
}
