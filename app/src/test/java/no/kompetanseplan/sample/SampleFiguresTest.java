package no.kompetanseplan.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.kompetanseplan.exchange.json.SamplePlan;
import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.ConversionRule;
import no.kompetanseplan.model.ConversionRuleFields;
import no.kompetanseplan.model.CostLine;
import no.kompetanseplan.model.Dimension;
import no.kompetanseplan.model.DimensionFields;
import no.kompetanseplan.model.FocusArea;
import no.kompetanseplan.model.FocusAreaFields;
import no.kompetanseplan.model.LeaveRuleFields;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Proposal;
import no.kompetanseplan.model.ProposalFields;
import no.kompetanseplan.model.Responsibility;
import no.kompetanseplan.model.StaffingFields;
import no.kompetanseplan.model.StipendRuleFields;
import no.kompetanseplan.model.SupplementRuleFields;
import no.kompetanseplan.model.ThemeDay;
import no.kompetanseplan.model.ThemeDayFields;
import no.kompetanseplan.model.WageFields;
import no.kompetanseplan.model.choice.CostKind;
import no.kompetanseplan.model.choice.FocusKind;
import no.kompetanseplan.model.choice.MeasureState;
import no.kompetanseplan.model.choice.ProposalKind;
import no.kompetanseplan.model.choice.ResponsibilityRole;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.model.value.Percent;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Every count and figure of the sample plan, written here once more and by hand.
class SampleFiguresTest {

    private static final String PERIODS =
            """
            R01 2016-01-01 2017-12-31; R02 2016-08-01 2016-12-31; R03 2016-01-01 2020-12-31;
            R04 2017-01-01 2017-12-31; R05 2016-01-01 2020-12-31; R06 2016-08-01 2017-06-30;
            R07 2016-08-01 2017-06-30; R08 2016-08-01 2017-06-30; R09 2016-08-01 2020-12-31;
            M01 2016-11-01 -; M02 2017-01-01 2017-06-30; M03 2016-08-01 -;
            M04 2016-01-01 -; M05 2017-01-01 2017-06-30; M06 2017-01-01 2017-12-31;
            K01 2015-12-01 2016-04-30; K02 2016-01-01 2016-12-31; K03 2016-08-29 2016-09-04;
            K04 - -; K05 - -; K06 2016-08-01 2016-12-31;
            K07 2017-01-01 -; K08 2017-01-01 2017-06-30; K09 2016-08-01 2016-12-31;
            K10 2017-01-01 2017-12-31; K11 2016-08-01 -; K12 2017-01-01 2020-12-31;
            K13 2016-01-01 2017-12-31; K14 2016-01-01 2017-12-31; K15 - -;
            K16 2017-01-01 -; K17 - -; K18 - -;
            K19 - -; K20 - -; K21 2016-01-01 2020-12-31;
            K22 2016-01-01 2020-12-31;
            """;

    private final Plan plan = SamplePlan.read();

    @Test
    void thirtySevenMeasuresStandInThreeTables() {
        assertEquals(37, plan.measures().size());
        assertEquals(
                Map.of("R", 9L, "M", 6L, "K", 22L), counted(plan.measures(), this::letter));
    }

    private String letter(Measure measure) {
        Dimension dimension = plan.find(DimensionFields.TABLE, measure.dimension());
        return dimension == null ? "" : dimension.letter();
    }

    @Test
    void everyMeasureHasThePeriodOfItsRowAndItsWording() {
        Stream.of(PERIODS.strip().split(";\\s*", -1))
                .filter(line -> !line.isEmpty())
                .forEach(
                        line -> {
                            String[] parts = line.strip().split(" ", -1);
                            Measure measure = measure(parts[0]);
                            String from = String.valueOf(measure.period().from());
                            String to = String.valueOf(measure.period().to());
                            assertEquals(
                                    line.strip(),
                                    (parts[0] + " " + from + " " + to).replace("null", "-"));
                            assertTrue(!measure.period().wording().isEmpty(), parts[0]);
                        });
        assertEquals("Høst 2016: Uke 35", measure("K03").period().wording());
        assertEquals("Ønsket oppstart så fort som mulig", measure("K17").period().wording());
        assertEquals(
                Set.of("K04", "K05", "K07"),
                Stream.of("R01", "M01", "K01", "K04", "K05", "K07", "K15")
                        .filter(id -> measure(id).planning().isDated())
                        .collect(Collectors.toSet()));
    }

    private Measure measure(String fact) {
        Measure measure =
                plan.find(MeasureFields.TABLE, Draft.id(MeasureFields.TABLE, fact));
        assertNotNull(measure, fact);
        return measure;
    }

    @Test
    void theRowsThatArePrintedWithEmptyCellsAreEmptyHereToo() {
        assertEquals(6, blank(Measure::goal) + blank(Measure::scope));
        assertEquals(7, blank(Measure::targetGroup));
        assertEquals(1, blank(Measure::responsibleWording));
        assertEquals(0, blank(Measure::costWording) + blank(Measure::title));
    }

    private long blank(Function<Measure, String> cell) {
        return plan.measures().stream().filter(each -> cell.apply(each).isEmpty()).count();
    }

    /// The facts count 13 rows as not calculated; R04 is own working time, a state of its own here.
    @Test
    void costsAreInTheStatesThatTheirWordsSay() {
        assertEquals(
                Map.of(
                        "NOT_CALCULATED", 12L, "OWN_TIME", 1L, "EXTERNAL", 8L, "DEPENDS", 7L,
                        "NONE_IN_STUDY_PHASE", 4L, "REPLACEMENT", 3L, "AMOUNT", 1L, "FREE", 1L),
                counted(plan.measures(), each -> String.valueOf(each.costState())));
    }

    @Test
    void onlyTwoCostLinesHaveAnAmountAndTheRestIsNotCalculatedOrFollowsFromTheRules() {
        List<CostLine> priced =
                plan.costLines().stream().filter(each -> each.unitPrice() != null).toList();
        assertEquals(
                Map.of(CostKind.FEE, Money.kroner(5000), CostKind.GRANT, Money.kroner(20_000)),
                priced.stream()
                        .collect(Collectors.toMap(CostLine::kind, CostLine::unitPrice)));
        for (CostLine line : plan.costLines()) {
            assertTrue(
                    line.notCalculated()
                            || line.unitPrice() != null
                            || line.kind() == CostKind.LEAVE,
                    line.text());
        }
        assertEquals(
                8, plan.costLines().stream().filter(each -> each.kind() == CostKind.LEAVE).count());
        assertEquals(List.of(), plan.participations());
    }

    @Test
    void studiesHaveTheirCredits() {
        assertEquals(
                Map.of(
                        "K01", "15 null", "K07", "30 null", "K14", "15 30", "K15", "30 60", "K18",
                        "60 null", "K19", "20 40", "K21", "120 null", "K22", "30 60"),
                Stream.of("K01", "K07", "K14", "K15", "K18", "K19", "K21", "K22")
                        .collect(
                                Collectors.toMap(
                                        id -> id,
                                        id -> measure(id).credits() + " " + measure(id).creditsTo())));
        assertEquals(
                8, plan.measures().stream().filter(each -> each.credits() != null).count());
    }

    @Test
    void responsibilityChangesInSixRowsAndTenAreSentForStudy() {
        assertEquals(
                6,
                plan.responsibilities().stream()
                        .filter(each -> each.phase().equals("Etter hvert"))
                        .map(Responsibility::measure)
                        .distinct()
                        .count());
        assertEquals(List.of("PRO", "AG"), bodies("R06", "Oppstart"));
        assertEquals(List.of("LN"), bodies("R06", "Etter hvert"));
        assertEquals(List.of("LN", "NTSS"), bodies("M04", "Etter hvert"));
        assertEquals(List.of(), bodies("K12", ""));
        Set<@Nullable Id> studied =
                plan.responsibilities().stream()
                        .filter(each -> each.role() == ResponsibilityRole.STUDIES)
                        .map(Responsibility::measure)
                        .collect(Collectors.toSet());
        Set<@Nullable Id> sent =
                plan.measures().stream()
                        .filter(each -> each.state() == MeasureState.SENT_FOR_STUDY)
                        .map(Measure::id)
                        .collect(Collectors.toSet());
        assertEquals(sent, studied);
        assertEquals(10, sent.size());
    }

    private List<String> bodies(String measure, String phase) {
        Map<Id, String> names =
                Stream.of("PRO", "AG", "LN", "NTSS")
                        .collect(Collectors.toMap(id -> Draft.id(BodyFields.TABLE, id), id -> id));
        return plan.responsibilities().stream()
                .filter(each -> measure(measure).id().equals(each.measure()))
                .filter(each -> each.phase().equals(phase))
                .sorted(Plan.ORDER)
                .map(each -> names.getOrDefault(each.body(), "?"))
                .toList();
    }

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
                        "LISTED", 5L, "LISTED_WITHOUT_SECTION", 2L, "EXPLICIT_NONE", 1L,
                        "MISSING_IN_BLOCK", 2L, "NO_BLOCK", 1L),
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
                        "IN_PLAN", 32L, "PARTLY_IN_PLAN", 6L, "POSTPONED", 2L, "COVERED", 1L,
                        "null", 17L),
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
        assertEquals(
                2, plan.proposals().stream().filter(Proposal::prioritised).count());
        assertTrue(plan.measures().stream().noneMatch(each -> each.areas().isEmpty()));
    }

    @Test
    void sixThemeDaysHaveTheirHalfYears() {
        assertEquals(
                List.of(
                        "Barn som pårørende, Høst 2016, 2016-08-01–2016-12-31",
                        "Oppfølgingsdag «Dokumentasjon helsehjelp», Høst 2016,"
                                + " 2016-08-01–2016-12-31",
                        "Utagering/vold, Vår 2017, 2017-01-01–2017-06-30",
                        "Flerkulturell kompetanse, Vår 2017, 2017-01-01–2017-06-30",
                        "Overvekt, Høst 2017, 2017-08-01–2017-12-31",
                        "Diabetes 2, Høst 2017, 2017-08-01–2017-12-31"),
                plan.ordered(ThemeDayFields.TABLE).stream().map(SampleFiguresTest::shown).toList());
        assertEquals(
                List.of("5.2", "5.5", "5.8", "5.3", "5.2", "5.2"),
                plan.ordered(ThemeDayFields.TABLE).stream()
                        .map(each -> plan.find(FocusAreaFields.TABLE, each.area()))
                        .map(area -> area == null ? "" : area.number())
                        .toList());
    }

    private static String shown(ThemeDay day) {
        return "%s, %s, %s–%s"
                .formatted(
                        day.title(), day.period().wording(), day.period().from(), day.period().to());
    }

    @Test
    void theRulesAreThoseOfChapterSix() {
        assertEquals(
                List.of("CREDITS 15 700", "CREDITS 30 1500", "CREDITS 60 3000", "MONTHS 6 500",
                        "MONTHS 12 1000"),
                plan.ordered(LeaveRuleFields.TABLE).stream()
                        .map(
                                each ->
                                        each.basis() + " " + each.size() + " "
                                                + LeaveRuleFields.DAYS.scalar(each))
                        .toList());
        assertEquals(List.of(), plan.leavePolicies());
        assertEquals(
                List.of("30 10000.00 false", "60 20000.00 false", "null 5000.00 false"),
                plan.ordered(SupplementRuleFields.TABLE).stream()
                        .map(each -> each.credits() + " " + kroner(each.amount()) + " " + each.adds())
                        .toList());
        assertEquals(
                List.of("START 10000.00", "COMPLETION 10000.00", "YEARLY_APPLICATION -",
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
        plan.ordered(StaffingFields.TABLE)
                .forEach(each -> positions.put(name(each.body()), each.positions()));
        assertEquals(
                Map.of("Storfjord", 95, "Kåfjord", 103, "Lyngen", 225, "Skjervøy", 144,
                        "Nordreisa", 288, "Kvænangen", 84),
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
