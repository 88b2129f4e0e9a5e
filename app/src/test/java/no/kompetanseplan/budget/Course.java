package no.kompetanseplan.budget;

import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.CostLine;
import no.kompetanseplan.model.CostLineFields;
import no.kompetanseplan.model.LeaveRule;
import no.kompetanseplan.model.LeaveRuleFields;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Participation;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PlanHead;
import no.kompetanseplan.model.PlanHeadFields;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.Wage;
import no.kompetanseplan.model.WageFields;
import no.kompetanseplan.model.choice.BodyKind;
import no.kompetanseplan.model.choice.CostBasis;
import no.kompetanseplan.model.choice.CostKind;
import no.kompetanseplan.model.choice.StudyBasis;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Days;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.model.value.Percent;
import no.kompetanseplan.model.value.Period;

import java.time.LocalDate;
import java.util.List;

/// A small region with one course, for tests of the budget: Lyngen and Nordreisa, a course of 30
/// credits from August 2016 to June 2017, leave 15 days, wage 412 800.
final class Course {

    static final Id LYNGEN = Id.named("test/lyngen");
    static final Id NORDREISA = Id.named("test/nordreisa");
    static final Id COURSE = Id.named("test/course");
    static final Period STUDY =
            new Period(LocalDate.of(2016, 8, 1), LocalDate.of(2017, 6, 30), "Høst 2016–vår 2017");

    private Course() {}

    static Plan region() {
        PlanHead head =
                PlanHeadFields.TABLE.with(
                        PlanHeadFields.TABLE.blank(PlanHead.ID),
                        PlanHead.ID,
                        PlanHeadFields.PLAN_PERIOD,
                        new Period(
                                LocalDate.of(2016, 1, 1), LocalDate.of(2020, 12, 31), "2016–2020"));
        LeaveRule rule = LeaveRuleFields.TABLE.blank(Id.named("test/rule30"));
        rule = with(LeaveRuleFields.TABLE, rule, LeaveRuleFields.BASIS, StudyBasis.CREDITS);
        rule = with(LeaveRuleFields.TABLE, rule, LeaveRuleFields.SIZE, 30);
        rule = with(LeaveRuleFields.TABLE, rule, LeaveRuleFields.DAYS, Days.of(15));
        Wage wage = WageFields.TABLE.blank(Id.named("test/wage"));
        wage = with(WageFields.TABLE, wage, WageFields.AMOUNT, Money.kroner(412_800));
        wage = with(WageFields.TABLE, wage, WageFields.USED, true);
        Measure course = MeasureFields.TABLE.blank(COURSE);
        course = with(MeasureFields.TABLE, course, MeasureFields.TITLE, "Kurs");
        course = with(MeasureFields.TABLE, course, MeasureFields.PERIOD, STUDY);
        course = with(MeasureFields.TABLE, course, MeasureFields.CREDITS, 30);
        return Plan.of(
                List.of(
                        head,
                        municipality(LYNGEN, "Lyngen", "a"),
                        municipality(NORDREISA, "Nordreisa", "b"),
                        rule,
                        wage,
                        course));
    }

    static Plan withParticipants(Plan plan, int lyngen, int nordreisa) {
        return plan.with(
                new Participation(
                        Id.named("test/p1"), COURSE, LYNGEN, lyngen, Percent.FULL, null, null, "a"),
                new Participation(
                        Id.named("test/p2"),
                        COURSE,
                        NORDREISA,
                        nordreisa,
                        Percent.of(80),
                        null,
                        null,
                        "b"));
    }

    static CostLine line(String name, CostKind kind, CostBasis basis, int kroner) {
        CostLine line = CostLineFields.TABLE.blank(Id.named("test/line/" + name));
        line = with(CostLineFields.TABLE, line, CostLineFields.MEASURE, COURSE);
        line = with(CostLineFields.TABLE, line, CostLineFields.KIND, kind);
        line = with(CostLineFields.TABLE, line, CostLineFields.BASIS, basis);
        return with(CostLineFields.TABLE, line, CostLineFields.UNIT_PRICE, Money.kroner(kroner));
    }

    static <R extends Row, V> R with(Table<R> table, R row, Field<R, V> field, V value) {
        return table.with(row, row.id(), field, value);
    }

    private static Body municipality(Id id, String name, String rank) {
        Body body = BodyFields.TABLE.blank(id);
        body = with(BodyFields.TABLE, body, BodyFields.NAME, name);
        body = with(BodyFields.TABLE, body, BodyFields.RANK, rank);
        return with(BodyFields.TABLE, body, BodyFields.KIND, BodyKind.MUNICIPALITY);
    }
}
