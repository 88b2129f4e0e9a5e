package no.kompetanseplan.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import no.kompetanseplan.model.Block;
import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.ConversionRule;
import no.kompetanseplan.model.FocusArea;
import no.kompetanseplan.model.FocusAreaFields;
import no.kompetanseplan.model.Goal;
import no.kompetanseplan.model.LeaveRule;
import no.kompetanseplan.model.LegalBasis;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PlanHead;
import no.kompetanseplan.model.PlanHeadFields;
import no.kompetanseplan.model.Proposal;
import no.kompetanseplan.model.ProposalFields;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.Section;
import no.kompetanseplan.model.Staffing;
import no.kompetanseplan.model.StipendRuleFields;
import no.kompetanseplan.model.ThemeDayFields;
import no.kompetanseplan.model.choice.BlockStyle;
import no.kompetanseplan.model.choice.BodyKind;
import no.kompetanseplan.model.choice.FocusKind;
import no.kompetanseplan.model.choice.GoalLevel;
import no.kompetanseplan.model.choice.PageKind;
import no.kompetanseplan.model.choice.ProposalKind;
import no.kompetanseplan.model.choice.StudyBasis;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Days;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.model.value.Percent;
import no.kompetanseplan.model.value.Period;
import no.kompetanseplan.model.value.Ranked;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// A plan of made-up rows that no check has anything to say of; the tests break one thing at a
/// time.
final class CleanPlan {

    static final Id TEXT = Id.named("block");
    static final Id OTHER_TEXT = Id.named("other block");
    static final Id CHAPTER = Id.named("chapter 2");
    static final Id SUBSECTION = Id.named("section 2.2");
    static final Id FIRST_AREA = Id.named("area 5.1");
    static final Id SECOND_AREA = Id.named("area 5.2");
    static final Id LAW = Id.named("law");
    static final Id PROPOSAL = Id.named("proposal");
    static final Id MEASURE = Id.named("measure");
    static final Id GOAL = Id.named("goal");
    static final Id DAY = Id.named("theme day");
    static final Id LEAVE = Id.named("leave 30");
    static final Id STIPEND = Id.named("stipend");
    static final Id CONVERSION = Id.named("conversion");

    private CleanPlan() {}

    static Plan plan() {
        List<Row> rows = new ArrayList<>();
        rows.add(head());
        for (String name :
                List.of("Fjelldal kommune", "Storvik kommune", "Nesby kommune", "Lia kommune")) {
            Id id = Id.named(name);
            rows.add(body(id, name));
            rows.add(new Staffing(Id.named("staff " + name), id, 150, "", ""));
        }
        rows.add(
                new Section(
                        Id.named("chapter 1"), null, "1", "Innledning", PageKind.ACTION_PLAN, "a"));
        rows.add(new Section(CHAPTER, null, "2", "Grunnlag", null, "b"));
        rows.add(new Section(Id.named("section 2.1"), CHAPTER, "2.1", "Tall", null, "a"));
        rows.add(new Section(SUBSECTION, CHAPTER, "2.2", "Mål", null, "b"));
        rows.add(block(TEXT, "De fire kommunene har 600 stillinger (se kapittel 2.1)."));
        rows.add(block(OTHER_TEXT, "Planen gjelder i fireårsperioden 2027–2030."));
        rows.add(area(FIRST_AREA, "5.1", "Demens", "a"));
        rows.add(area(SECOND_AREA, "5.2", "Ledelse", "b"));
        for (Id area : List.of(FIRST_AREA, SECOND_AREA)) {
            Id law = area.equals(FIRST_AREA) ? LAW : Id.named("other law");
            rows.add(new LegalBasis(law, area, "Helseloven", "§ 3", "", "", null, "", ""));
        }
        rows.add(proposal());
        rows.add(new Goal(GOAL, GoalLevel.OUTPUT, "1", "Flere fagfolk", ""));
        rows.add(measure(MEASURE, "Kurs i demens"));
        rows.add(day());
        rows.add(leave("leave 15", 15, 7));
        rows.add(leave("leave 30", 30, 14));
        rows.add(stipend());
        rows.add(conversion("conversion", "ufaglært", 120));
        return Plan.of(rows);
    }

    private static PlanHead head() {
        PlanHead head = PlanHeadFields.TABLE.blank(PlanHead.ID);
        head = PlanHeadFields.TABLE.with(head, PlanHead.ID, PlanHeadFields.TITLE, "Planen");
        head =
                PlanHeadFields.TABLE.with(
                        head, PlanHead.ID, PlanHeadFields.PLAN_PERIOD, years(2027, 2030));
        head =
                PlanHeadFields.TABLE.with(
                        head, PlanHead.ID, PlanHeadFields.ACTION_PERIOD, years(2027, 2028));
        return PlanHeadFields.TABLE.with(
                head, PlanHead.ID, PlanHeadFields.THEME_DAYS_TITLE, "Temadager vår 2027");
    }

    private static Body body(Id id, String name) {
        return new Body(
                id,
                name,
                "",
                BodyKind.MUNICIPALITY,
                null,
                "",
                "",
                null,
                Ranked.NONE,
                null,
                null,
                "",
                "");
    }

    static Block block(Id id, String text) {
        return new Block(id, SUBSECTION, BlockStyle.PARAGRAPH, text, "");
    }

    static FocusArea area(Id id, String number, String title, String rank) {
        FocusArea area = FocusAreaFields.TABLE.blank(id);
        area = FocusAreaFields.TABLE.with(area, id, FocusAreaFields.KIND, FocusKind.AREA);
        area = FocusAreaFields.TABLE.with(area, id, FocusAreaFields.NUMBER, number);
        area = FocusAreaFields.TABLE.with(area, id, FocusAreaFields.TITLE, title);
        return FocusAreaFields.TABLE.with(area, id, FocusAreaFields.RANK, rank);
    }

    private static Proposal proposal() {
        Table<Proposal> table = ProposalFields.TABLE;
        Proposal row = table.blank(PROPOSAL);
        row = table.with(row, PROPOSAL, ProposalFields.AREA, FIRST_AREA);
        row = table.with(row, PROPOSAL, ProposalFields.KIND, ProposalKind.NUMBERED);
        return table.with(row, PROPOSAL, ProposalFields.TITLE, "Kurs for alle");
    }

    static Measure measure(Id id, String title) {
        Table<Measure> table = MeasureFields.TABLE;
        Measure row = table.with(table.blank(id), id, MeasureFields.TITLE, title);
        row = table.with(row, id, MeasureFields.GOAL, "Kunnskap");
        row = table.with(row, id, MeasureFields.RESPONSIBLE_WORDING, "Nesby");
        row = table.with(row, id, MeasureFields.PERIOD, years(2027, 2027));
        row = table.with(row, id, MeasureFields.AREA_WORDING, "5.1 Demens");
        row = table.with(row, id, MeasureFields.AREAS, Ranked.of(FIRST_AREA));
        row = table.with(row, id, MeasureFields.GOALS, Ranked.of(GOAL));
        return table.with(row, id, MeasureFields.PROPOSALS, Ranked.of(PROPOSAL));
    }

    private static Row day() {
        var table = ThemeDayFields.TABLE;
        var row = table.with(table.blank(DAY), DAY, ThemeDayFields.TITLE, "Pårørende");
        return table.with(
                row,
                DAY,
                ThemeDayFields.PERIOD,
                new Period(LocalDate.of(2027, 3, 1), LocalDate.of(2027, 3, 2), "Uke 9"));
    }

    static LeaveRule leave(String name, int credits, int days) {
        return new LeaveRule(
                Id.named(name),
                StudyBasis.CREDITS,
                credits,
                Days.of(days),
                null,
                null,
                "6.1",
                "",
                "");
    }

    private static Row stipend() {
        var table = StipendRuleFields.TABLE;
        var row = table.with(table.blank(STIPEND), STIPEND, StipendRuleFields.TITLE, "Stipend");
        return table.with(row, STIPEND, StipendRuleFields.CEILING, new Money(1_000_000));
    }

    static ConversionRule conversion(String name, String from, int percent) {
        return new ConversionRule(
                Id.named(name), from, "sykepleier", Percent.of(percent), "", "", "", "");
    }

    static Period years(int from, int to) {
        return new Period(
                LocalDate.of(from, 1, 1),
                LocalDate.of(to, 12, 31),
                from == to ? Integer.toString(from) : from + "–" + to);
    }

    /// The clean plan with one value another.
    static <R extends Row, V> Plan with(
            Table<R> table, Id id, Field<R, V> field, @Nullable V value) {
        return plan().with(table, id, field, value);
    }

    /// The clean plan with another text in the first block.
    static Plan saying(String text) {
        return plan().with(block(TEXT, text));
    }

    /// Says that these checks find this and nothing else.
    static void assertFinds(
            Plan plan, What what, Id row, @Nullable Field<?, ?> field, String... arguments) {
        Finding wanted =
                new Finding(what, row, field == null ? null : field.name(), List.of(arguments));
        assertEquals(List.of(wanted), Checks.of(plan));
    }

    static void assertSilent(Plan plan) {
        assertEquals(List.of(), Checks.of(plan));
    }
}
