package no.kompetanseplan.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.kompetanseplan.exchange.json.PlanJson;
import no.kompetanseplan.exchange.json.SamplePlan;
import no.kompetanseplan.model.Goal;
import no.kompetanseplan.model.GoalFields;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.MeetingSeriesFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.RoleDescriptionFields;
import no.kompetanseplan.model.RolloverClockFields;
import no.kompetanseplan.model.RosterFields;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.Source;
import no.kompetanseplan.model.SourceFields;
import no.kompetanseplan.model.Tables;
import no.kompetanseplan.model.choice.ActionPlanLayout;
import no.kompetanseplan.model.choice.RegisterKind;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Ranked;
import no.kompetanseplan.registers.RegisterTable;
import no.kompetanseplan.registers.YearlyHours;
import no.kompetanseplan.text.Language;
import no.kompetanseplan.text.Texts;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The second sample: a plan laid out by goals, counted by hand.
class NetworkSampleTest {

    private final Plan plan = SamplePlan.network();

    /// `-Dsample.facts=FOLDER` makes the file anew before it is tested.
    @BeforeAll
    static void makeAnewWhenAsked() throws Exception {
        String folder = System.getProperty("sample.facts");
        if (folder != null) {
            NetworkPlanGenerator.write(new Facts(Path.of(folder, "network")));
        }
    }

    @Test
    void theProgramCarriesTheFileThatLiesInDataSamples() throws Exception {
        try (InputStream in = Files.newInputStream(NetworkPlanGenerator.FILE)) {
            assertEquals(PlanJson.read(in), plan);
        }
    }

    @Test
    void sixteenGoalsStandInFiveAreasWithFortyThreeMeasures() {
        assertEquals(ActionPlanLayout.GOALS_FIRST, plan.head().layout());
        assertEquals(5, plan.focusAreas().size());
        Map<Id, Long> goals =
                plan.goals().stream()
                        .collect(
                                Collectors.groupingBy(
                                        goal -> Objects.requireNonNull(goal.area()),
                                        Collectors.counting()));
        assertEquals(
                List.of(1L, 5L, 5L, 3L, 2L),
                plan.focusAreas().stream()
                        .sorted(Plan.ORDER)
                        .map(a -> goals.getOrDefault(a.id(), 0L))
                        .toList());
        assertEquals(43, plan.measures().size());
        assertTrue(plan.measures().stream().allMatch(each -> each.goals().ids().size() == 1));
    }

    @Test
    void oneGoalHasNoMeasuresAndAnotherNoDeadline() {
        Set<Id> served = new HashSet<>();
        plan.measures().forEach(each -> served.addAll(each.goals().ids()));
        assertEquals(
                List.of("3.2"),
                plan.ordered(GoalFields.TABLE).stream()
                        .filter(goal -> !served.contains(goal.id()))
                        .map(Goal::number)
                        .toList());
        assertEquals(
                Map.of("Kontinuerlig", 15L, "", 1L),
                plan.goals().stream()
                        .collect(
                                Collectors.groupingBy(
                                        goal -> goal.period().wording(), Collectors.counting())));
        assertEquals(
                List.of("4.3"),
                plan.goals().stream()
                        .filter(goal -> goal.period().wording().isEmpty())
                        .map(Goal::number)
                        .toList());
    }

    @Test
    void fourGoalsAreEverybodysAndLeadToNobody() {
        assertEquals(
                List.of("1.1 Alle", "2.1 Alle", "5.1 Alle", "5.2 Alle"),
                plan.ordered(GoalFields.TABLE).stream()
                        .filter(goal -> goal.responsible().isEmpty())
                        .map(goal -> goal.number() + " " + goal.responsibleWording())
                        .toList());
    }

    @Test
    void oneGoverningDocumentHasRunOutBeforeThePlanBegins() {
        assertEquals(14, plan.rows(SourceFields.TABLE).size());
        assertEquals(
                List.of("Nasjonal kreftstrategi 2018-2022. Leve med kreft"),
                plan.rows(SourceFields.TABLE).stream()
                        .filter(each -> isBefore(each.validTo(), LocalDate.of(2024, 1, 1)))
                        .map(Source::title)
                        .toList());
    }

    private static boolean isBefore(@Nullable LocalDate day, LocalDate other) {
        return day != null && day.isBefore(other);
    }

    @Test
    void theYearlyProgrammeHasItsNineObligations() {
        assertEquals(6, plan.rows(MeetingSeriesFields.TABLE).size());
        assertEquals(3, plan.rows(RolloverClockFields.TABLE).size());
        assertEquals(4, plan.themeDays().size());
        assertEquals(
                List.of("ressurssykepleier\nnærmeste leder\nleder av kompetansenettverket"),
                plan.rows(RoleDescriptionFields.TABLE).stream()
                        .map(each -> each.signers())
                        .toList());
        assertEquals(2, plan.rows(RosterFields.TABLE).size());
    }

    @Test
    void theActivityPlanIsMadeFromWhatIsDatedAndHoldsWhatTheDocumentLists() {
        RegisterTable table =
                RegisterTable.of(plan, RegisterKind.ACTIVITY_PLAN, Texts.of(Language.NB));
        List<String> lines =
                table.lines().stream().map(line -> String.join("|", line.cells())).toList();
        assertEquals(
                List.of(
                        "Januar–februar 2024|Grunnkurs i utvidet palliasjon (2 dager)|",
                        "|Lokale områdesamlinger|",
                        "|Arbeidsgruppemøte|",
                        "|Evaluering og revisjon: Handlingsplanen|",
                        "|Evaluering og revisjon: Årsevaluering for ressurssykepleiere og ledere|",
                        "|Vurdere søknad om midler til kompetansehevende tiltak|",
                        "|Gjennomgang av årsrapport, evaluering av fjorårets handlingsplan|",
                        "|Starte planlegging av introduksjonskurs og grunnkurs /fagdag for neste"
                                + " år|",
                        "|Evaluering av introduksjons- og grunnkurs fortløpende|",
                        "Mars–juni 2024|Digitalt møte for ledere|",
                        "|Lokale områdesamlinger|",
                        "|Arbeidsgruppemøte|",
                        "|Evaluering og revisjon: Årsrapport|",
                        "Juli–september 2024|Lokale områdesamlinger|",
                        "|Arbeidsgruppemøte|",
                        "Oktober–desember 2024|Fagdag for alle|",
                        "|Introduksjonskurs (1 dag)|",
                        "|Lokale områdesamlinger|",
                        "|Arbeidsgruppemøte|"),
                lines.subList(0, 19));
        assertEquals(
                12, lines.stream().filter(line -> line.matches("[A-ZÅ].* 202[456]\\|.*")).count());
        assertEquals("Uten tidsrom|43 tiltak uten datoer|", lines.getLast());
    }

    @Test
    void nobodyHasRegisteredTheTwelveHoursOfLocalGatherings() {
        assertEquals(
                List.of("2024 0/12", "2025 0/12", "2026 0/12"),
                YearlyHours.of(plan).stream()
                        .map(each -> each.year() + " " + each.registered() + "/" + each.demanded())
                        .toList());
    }

    /// Measures have the deadline of their goal.
    @Test
    void everyReferenceMeetsARowAndNothingRequiredIsMissing() {
        for (Table<? extends Row> table : Tables.ALL) {
            complete(table);
        }
    }

    private <R extends Row> void complete(Table<R> table) {
        for (R row : plan.rows(table)) {
            for (Field<R, ?> field : table.fields()) {
                boolean needed = field.required() && !field.equals(MeasureFields.PERIOD);
                assertFalse(needed && field.isEmpty(row), () -> table + " " + row);
                Object value = field.get().apply(row);
                Stream<Id> ids =
                        value instanceof Ranked ranked
                                ? ranked.ids().stream()
                                : value instanceof Id id ? Stream.of(id) : Stream.of();
                ids.forEach(id -> assertNotNull(plan.find(id), () -> table + " " + row));
            }
        }
    }
}
