package no.kompetanseplan.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.kompetanseplan.exchange.json.SamplePlan;
import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.ConversionRule;
import no.kompetanseplan.model.ConversionRuleFields;
import no.kompetanseplan.model.FocusArea;
import no.kompetanseplan.model.FocusAreaFields;
import no.kompetanseplan.model.LeaveRuleFields;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Proposal;
import no.kompetanseplan.model.StipendRuleFields;
import no.kompetanseplan.model.SupplementRuleFields;
import no.kompetanseplan.model.WageFields;
import no.kompetanseplan.model.choice.FocusKind;
import no.kompetanseplan.model.choice.ProposalKind;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.model.value.Percent;
import no.kompetanseplan.staffing.StaffingTable;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The figures of chapters 3 to 6 of the sample plan, written once more and by hand.
class SampleFiguresTest {

    private final Plan plan = SamplePlan.read();

    @Test
    void fourteenStrategiesAndElevenAreasHaveTheirPlaces() {
        assertEquals(
                Map.of("STRATEGY 4.1", 7L, "STRATEGY 4.2", 4L, "STRATEGY 4.3", 3L, "AREA 5", 11L),
                counted(plan.focusAreas(), each -> each.kind() + " " + each.chapter()));
        assertEquals(
                List.of(
                        "5.1", "5.2", "5.3", "5.4", "5.5", "5.6", "5.7", "5.8", "5.9", "5.10",
                        "5.11"),
                plan.ordered(FocusAreaFields.TABLE).stream()
                        .filter(each -> each.kind() == FocusKind.AREA)
                        .map(FocusArea::number)
                        .toList());
        assertTrue(
                plan.focusAreas().stream()
                        .filter(each -> each.kind() == FocusKind.AREA)
                        .noneMatch(each -> each.rationale().isEmpty()));
        assertEquals(19, plan.legalBases().size());
        assertEquals(
                Map.of(
                        "LISTED",
                        5L,
                        "LISTED_WITHOUT_SECTION",
                        2L,
                        "EXPLICIT_NONE",
                        1L,
                        "MISSING_IN_BLOCK",
                        2L,
                        "NO_BLOCK",
                        1L),
                counted(
                        plan.focusAreas().stream()
                                .filter(each -> each.kind() == FocusKind.AREA)
                                .toList(),
                        each -> String.valueOf(each.legalState())));
    }

    @Test
    void thePoolHasFiftyEightNumberedProposalsAndEighteenMore() {
        assertEquals(
                Map.of("NUMBERED", 58L, "SUBPOINT", 15L, "KEYWORD", 2L, "STRATEGY_AS_MEASURE", 1L),
                counted(plan.proposals(), each -> String.valueOf(each.kind())));
        List<Proposal> numbered =
                plan.proposals().stream()
                        .filter(each -> each.kind() == ProposalKind.NUMBERED)
                        .toList();
        assertEquals(Map.of("4.1", 14L, "4.2", 9L, "5", 35L), counted(numbered, this::chapter));
        assertEquals(
                Map.of(
                        "IN_PLAN",
                        32L,
                        "PARTLY_IN_PLAN",
                        6L,
                        "POSTPONED",
                        2L,
                        "COVERED",
                        1L,
                        "null",
                        17L),
                counted(numbered, each -> String.valueOf(each.fate())));
    }

    private String chapter(Proposal proposal) {
        FocusArea area = plan.find(FocusAreaFields.TABLE, proposal.area());
        return area == null ? "" : area.chapter();
    }

    @Test
    void aProposalIsInThePlanExactlyWhenAMeasureComesFromIt() {
        Set<Id> used =
                plan.measures().stream()
                        .flatMap(each -> each.proposals().ids().stream())
                        .collect(Collectors.toSet());
        for (Proposal proposal : plan.proposals()) {
            String fate = String.valueOf(proposal.fate());
            assertEquals(
                    used.contains(proposal.id()),
                    fate.equals("IN_PLAN") || fate.equals("PARTLY_IN_PLAN"),
                    proposal.title());
            assertTrue(
                    fate.equals("IN_PLAN") || !proposal.fateReason().isEmpty(), proposal.title());
        }
        assertEquals(
                List.of("Studium: Utfordrende adferd"),
                plan.measures().stream()
                        .filter(each -> each.proposals().isEmpty())
                        .map(Measure::title)
                        .toList());
        assertEquals(2, plan.proposals().stream().filter(Proposal::prioritised).count());
        assertTrue(plan.measures().stream().noneMatch(each -> each.areas().isEmpty()));
    }

    @Test
    void theRulesAreThoseOfChapterSix() {
        assertEquals(
                List.of(
                        "CREDITS 15 700",
                        "CREDITS 30 1500",
                        "CREDITS 60 3000",
                        "MONTHS 6 500",
                        "MONTHS 12 1000"),
                plan.ordered(LeaveRuleFields.TABLE).stream()
                        .map(each ->
                                each.basis()
                                        + " "
                                        + each.size()
                                        + " "
                                        + LeaveRuleFields.DAYS.scalar(each))
                        .toList());
        assertEquals(List.of(), plan.leavePolicies());
        assertEquals(
                List.of("30 10000.00 false", "60 20000.00 false", "null 5000.00 false"),
                plan.ordered(SupplementRuleFields.TABLE).stream()
                        .map(each ->
                                each.credits() + " " + kroner(each.amount()) + " " + each.adds())
                        .toList());
        assertEquals(
                List.of(
                        "START 10000.00",
                        "COMPLETION 10000.00",
                        "YEARLY_APPLICATION -",
                        "RECRUITMENT -"),
                plan.ordered(StipendRuleFields.TABLE).stream()
                        .map(each -> each.event() + " " + kroner(each.ceiling()))
                        .toList());
        List<ConversionRule> conversions = plan.ordered(ConversionRuleFields.TABLE);
        assertEquals(
                List.of("helsefagarbeider høgskole", "ufaglært høgskole"),
                conversions.stream().map(each -> each.fromPost() + " " + each.toPost()).toList());
        assertTrue(conversions.stream().allMatch(each -> Percent.of(120).equals(each.ratio())));
    }

    private static String kroner(@Nullable Money amount) {
        return amount == null ? "-" : amount.toKroner().toPlainString();
    }

    @Test
    void tableOneHas939PositionsAndTheWagesAreTheTwoOfTheSource() {
        Map<String, @Nullable Integer> positions = new TreeMap<>();
        StaffingTable.of(plan, SampleFacts.of(plan))
                .rows()
                .forEach(each -> positions.put(name(each.municipality()), each.positions()));
        assertEquals(
                Map.of(
                        "Storfjord",
                        95,
                        "Kåfjord",
                        103,
                        "Lyngen",
                        225,
                        "Skjervøy",
                        144,
                        "Nordreisa",
                        288,
                        "Kvænangen",
                        84),
                positions);
        assertEquals(
                List.of("412800.00 true null", "378000.00 false null"),
                plan.ordered(WageFields.TABLE).stream()
                        .map(each -> kroner(each.amount()) + " " + each.used() + " " + each.year())
                        .toList());
        assertEquals(List.of(), plan.employerRates());
    }

    private String name(@Nullable Id body) {
        Body found = plan.find(BodyFields.TABLE, body);
        return found == null ? "" : found.shortName();
    }

    private static <R> Map<String, Long> counted(List<R> rows, Function<R, String> by) {
        return rows.stream().collect(Collectors.groupingBy(by, Collectors.counting()));
    }
}
