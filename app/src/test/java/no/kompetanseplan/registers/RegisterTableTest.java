package no.kompetanseplan.registers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.Definition;
import no.kompetanseplan.model.Duty;
import no.kompetanseplan.model.Goal;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.MeetingSeries;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.RolloverClock;
import no.kompetanseplan.model.choice.GoalLevel;
import no.kompetanseplan.model.choice.RegisterKind;
import no.kompetanseplan.model.choice.TermKind;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Period;
import no.kompetanseplan.model.value.Ranked;
import no.kompetanseplan.registers.RegisterTable.Column;
import no.kompetanseplan.registers.RegisterTable.Line;
import no.kompetanseplan.text.Language;
import no.kompetanseplan.text.Texts;

import org.junit.jupiter.api.Test;

import java.util.List;

class RegisterTableTest {

    private static final Texts TEXTS = Texts.of(Language.NB);
    private static final Id CENTRE = Id.named("centre");

    private static List<String> heads(RegisterTable table) {
        return table.columns().stream().map(Column::head).toList();
    }

    private static List<List<String>> cells(RegisterTable table) {
        return table.lines().stream().map(Line::cells).toList();
    }

    private static Body centre() {
        Body body = BodyFields.TABLE.blank(CENTRE);
        body = BodyFields.TABLE.with(body, CENTRE, BodyFields.NAME, "Studiesenteret");
        return BodyFields.TABLE.with(body, CENTRE, BodyFields.SHORT_NAME, "SS");
    }

    @Test
    void everyRegisterOfAnEmptyPlanIsAnEmptyTableWithAHead() {
        for (RegisterKind kind : RegisterKind.values()) {
            RegisterTable table = RegisterTable.of(Plan.EMPTY, kind, TEXTS);
            assertEquals(kind, table.kind());
            assertEquals(List.of(), table.lines(), kind.name());
            assertEquals(1, table.columns().size(), kind.name());
        }
    }

    @Test
    void aDutyNamesItsBodiesByTheirShortNamesAndSaysWhereOneIsGone() {
        Duty duty =
                new Duty(
                        Id.named("duty"),
                        "Kunngjør kurs",
                        Ranked.NONE.with(CENTRE),
                        Ranked.NONE.with(Id.named("gone")),
                        Ranked.NONE,
                        Ranked.NONE,
                        "",
                        "i god tid",
                        "a");
        RegisterTable table =
                RegisterTable.of(Plan.of(List.of(centre(), duty)), RegisterKind.DUTIES, TEXTS);
        assertEquals(List.of("Oppgave", "Utfører", "Ansvarlig", "Når"), heads(table));
        assertEquals(
                List.of(List.of("Kunngjør kurs", "SS", TEXTS.get("cell.gone"), "i god tid")),
                cells(table));
    }

    @Test
    void goalsStandByLevelWithTheNumberOfMeasuresThatServeThem() {
        Goal output = new Goal(Id.named("r1"), GoalLevel.OUTPUT, "1", "Nettverk", "a");
        Goal main = new Goal(Id.named("h1"), GoalLevel.MAIN, "", "Felles strategi", "b");
        Measure measure = MeasureFields.TABLE.blank(Id.named("m"));
        measure =
                MeasureFields.TABLE.with(
                        measure, measure.id(), MeasureFields.GOALS, Ranked.NONE.with(output.id()));
        RegisterTable table =
                RegisterTable.of(
                        Plan.of(List.of(output, main, measure)), RegisterKind.GOALS, TEXTS);
        assertEquals(
                List.of(
                        List.of("Hovedmål", "Felles strategi", "0"),
                        List.of("Resultatmål 1", "Nettverk", "1")),
                cells(table));
    }

    @Test
    void conceptsAndAbbreviationsAreTwoListsOfOneRegister() {
        Plan plan =
                Plan.of(
                        List.of(
                                term("Kompetanse", TermKind.CONCEPT),
                                term("HTV", TermKind.ABBREVIATION)));
        assertEquals(
                List.of(List.of("Kompetanse", "forklart")),
                cells(RegisterTable.of(plan, RegisterKind.DEFINITIONS, TEXTS)));
        assertEquals(
                List.of(List.of("HTV", "forklart")),
                cells(RegisterTable.of(plan, RegisterKind.ABBREVIATIONS, TEXTS)));
    }

    private static Definition term(String word, TermKind kind) {
        return new Definition(Id.named(word), word, kind, "forklart", "", "", word);
    }

    @Test
    void howOftenIsSaidInWords() {
        assertEquals("hvert år", often(1));
        assertEquals("hvert 4. år", often(4));
        MeetingSeries series =
                new MeetingSeries(
                        Id.named("series"),
                        "Fagteam",
                        null,
                        "",
                        2,
                        3,
                        null,
                        null,
                        null,
                        "",
                        Period.NONE,
                        Ranked.NONE,
                        "",
                        "");
        RegisterTable table =
                RegisterTable.of(Plan.of(List.of(series)), RegisterKind.MEETING_SERIES, TEXTS);
        assertEquals(List.of(List.of("Fagteam", "2–3")), cells(table));
    }

    private static String often(int years) {
        RolloverClock clock =
                new RolloverClock(
                        Id.named("clock"),
                        "Tiltaksplanen",
                        years,
                        Period.NONE,
                        Ranked.NONE,
                        null,
                        null,
                        "",
                        "");
        return cells(RegisterTable.of(Plan.of(List.of(clock)), RegisterKind.ROLLOVER, TEXTS))
                .getFirst()
                .get(1);
    }

    @Test
    void aWrittenTableKeepsItsCellsAndKnowsItsNumbers() {
        PlainTable table = PlainTable.read("Kommune\tAntall\nStorfjord\t95\nKåfjord");
        assertEquals(List.of("Kommune", "Antall"), table.heads());
        assertEquals(List.of(List.of("Storfjord", "95"), List.of("Kåfjord", "")), table.rows());
        assertTrue(table.columns().get(1).isNumber());
        PlainTable lines = new PlainTable(List.of("A"), List.of(List.of("to\nlinjer\tog fane")));
        assertEquals(
                List.of(List.of("to\nlinjer og fane")), PlainTable.read(lines.stored()).rows());
        assertEquals(List.of(), PlainTable.read(" \n").heads());
    }
}
