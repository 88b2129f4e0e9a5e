package no.kompetanseplan.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.kompetanseplan.exchange.json.SamplePlan;
import no.kompetanseplan.model.Block;
import no.kompetanseplan.model.BlockFields;
import no.kompetanseplan.model.ClaimFields;
import no.kompetanseplan.model.ContributorFields;
import no.kompetanseplan.model.CouncilDecisionFields;
import no.kompetanseplan.model.DecisionPointFields;
import no.kompetanseplan.model.DecisionRoundFields;
import no.kompetanseplan.model.DefinitionFields;
import no.kompetanseplan.model.DutyFields;
import no.kompetanseplan.model.HearingCommentFields;
import no.kompetanseplan.model.HearingRecipientFields;
import no.kompetanseplan.model.HearingRoundFields;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeetingSeriesFields;
import no.kompetanseplan.model.ParkedTopicFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PrincipleFields;
import no.kompetanseplan.model.RolloverClockFields;
import no.kompetanseplan.model.Section;
import no.kompetanseplan.model.SectionFields;
import no.kompetanseplan.model.SourceFields;
import no.kompetanseplan.model.StudyFields;
import no.kompetanseplan.model.StudyModuleFields;
import no.kompetanseplan.model.choice.BlockStyle;
import no.kompetanseplan.model.choice.RegisterKind;
import no.kompetanseplan.model.prose.Prose;
import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The registers of the sample plan and the chapters that print them, counted by hand.
class SampleRegistersTest {

    private final Plan plan = SamplePlan.read();

    @Test
    void everyRegisterHasTheRowsOfTheSource() {
        assertEquals(
                Map.of("CONCEPT", 16L, "PURPOSE", 3L, "ABBREVIATION", 14L),
                plan.rows(DefinitionFields.TABLE).stream()
                        .collect(
                                Collectors.groupingBy(
                                        each -> String.valueOf(each.kind()),
                                        Collectors.counting())));
        assertEquals(20, plan.rows(SourceFields.TABLE).size());
        assertEquals(7, plan.rows(ClaimFields.TABLE).size());
        assertEquals(4, plan.rows(PrincipleFields.TABLE).size());
        assertEquals(4, plan.rows(ParkedTopicFields.TABLE).size());
        assertEquals(10, plan.rows(RolloverClockFields.TABLE).size());
        assertEquals(5, plan.rows(DutyFields.TABLE).size());
        assertEquals(8, plan.rows(ContributorFields.TABLE).size());
        assertEquals(21, plan.rows(StudyFields.TABLE).size());
        assertEquals(8, plan.rows(StudyModuleFields.TABLE).size());
        assertEquals(3, plan.rows(MeetingSeriesFields.TABLE).size());
    }

    @Test
    void aPrincipleHasAConsequenceOnlyWhereTheSourceSaysOne() {
        assertEquals(
                List.of("1 false", "2 false", "3 false", "4 true"),
                plan.ordered(PrincipleFields.TABLE).stream()
                        .map(each -> each.number() + " " + !each.consequence().isEmpty())
                        .toList());
    }

    @Test
    void theTwoClocksRunEveryYearAndEveryFourthYear() {
        assertEquals(
                List.of("1 2017-08-01", "1 2017-08-01", "4 2020-08-01", "4 2020-08-01"),
                plan.ordered(RolloverClockFields.TABLE).stream()
                        .limit(4)
                        .map(each -> each.everyYears() + " " + each.first().from())
                        .toList());
    }

    @Test
    void networksMeetAsOftenAsTheirRowsSay() {
        assertEquals(
                List.of("4 null", "2 null", "2 3"),
                plan.ordered(MeetingSeriesFields.TABLE).stream()
                        .map(each -> each.timesFrom() + " " + each.timesTo())
                        .toList());
    }

    @Test
    void sixCouncilsHaveDecidedInOneMatterAndNoneInTheOther() {
        assertEquals(2, plan.rows(DecisionRoundFields.TABLE).size());
        assertEquals(4, plan.rows(DecisionPointFields.TABLE).size());
        assertEquals(
                Map.of("ADOPTED", 6L, "NOT_REPORTED", 6L),
                plan.rows(CouncilDecisionFields.TABLE).stream()
                        .collect(
                                Collectors.groupingBy(
                                        each -> String.valueOf(each.state()),
                                        Collectors.counting())));
        assertTrue(
                plan.rows(CouncilDecisionFields.TABLE).stream()
                        .allMatch(each -> each.meeting() == null));
        assertEquals(1, plan.rows(HearingRoundFields.TABLE).size());
        assertEquals(6, plan.rows(HearingRecipientFields.TABLE).size());
        assertEquals(0, plan.rows(HearingCommentFields.TABLE).size());
    }

    @Test
    void everyMeasureServesAGoalAndEveryClaimHasMeasures() {
        for (Measure measure : plan.measures()) {
            assertTrue(!measure.goals().isEmpty(), measure.title());
        }
        plan.rows(ClaimFields.TABLE)
                .forEach(claim -> assertTrue(!claim.measures().isEmpty(), claim.text()));
    }

    @Test
    void registersArePrintedWhereTheSourceHasTheirLists() {
        assertEquals(
                List.of(
                        "1.4 GOALS",
                        "2 DEFINITIONS",
                        "Prinsipper som legges til grunn PRINCIPLES",
                        "6.4.2 PARKED_TOPICS",
                        "8 ROLLOVER",
                        "Ansvarsfordeling DUTIES",
                        "Avslutning CONTRIBUTORS"),
                plan.ordered(BlockFields.TABLE).stream()
                        .filter(each -> each.style() == BlockStyle.REGISTER)
                        .map(each -> name(each.section()) + " " + each.register())
                        .toList());
        Set<RegisterKind> once = new HashSet<>();
        for (Block block : plan.blocks()) {
            assertTrue(block.register() == null || once.add(block.register()));
        }
    }

    private String name(@Nullable Id section) {
        Section found = plan.find(SectionFields.TABLE, section);
        assertNotNull(found);
        return found.number().isEmpty() ? found.title() : found.number();
    }

    @Test
    void theTextKeepsTheFiguresAndTheDefectsOfTheSource() {
        String all =
                plan.ordered(BlockFields.TABLE).stream()
                        .map(each -> Prose.read(each.text()).words())
                        .collect(Collectors.joining("\n"));
        for (String words :
                Arrays.asList(
                        "nesten 1000 ansatte",
                        "over 40 %",
                        "Nesten 40 prosent",
                        "Kåfjord, Nordreisa, Skjervøy, Kåfjord, Lyngen og Storfjord",
                        "##. desember 2016",
                        "44,4 prosent",
                        "65,7 prosent",
                        "53 prosent",
                        "21,1 prosent",
                        "3,8 yrkesaktive",
                        "kr 412 800,-",
                        "kr 378 000,-",
                        "28 prosent",
                        "20–39 år",
                        "939 stillinger",
                        "fireårsperiode",
                        "oppsummer ",
                        "kostand/ressursbruk")) {
            assertTrue(all.contains(words), words);
        }
    }
}
