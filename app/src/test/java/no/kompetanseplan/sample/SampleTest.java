package no.kompetanseplan.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.kompetanseplan.exchange.json.PlanJson;
import no.kompetanseplan.exchange.json.SamplePlan;
import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.Section;
import no.kompetanseplan.model.SectionFields;
import no.kompetanseplan.model.Tables;
import no.kompetanseplan.model.choice.BodyKind;
import no.kompetanseplan.model.choice.BodyRole;
import no.kompetanseplan.model.choice.Numbering;
import no.kompetanseplan.model.choice.PageKind;
import no.kompetanseplan.model.choice.PlanStage;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Kind;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.prose.Prose;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Ranked;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The sample plan as a whole: its file, its head and bodies, its chapters, and what holds of every
/// row. The figures of its chapters are in [SampleFiguresTest].
class SampleTest {

    private static final Pattern PERSONAL =
            Pattern.compile(
                    "\\S@\\S|https?://|\\b\\d{11}\\b|\\b\\d{8}\\b|\\b\\d{3} \\d{2} \\d{3}\\b");

    private final Plan plan = SamplePlan.read();

    /// `-Dsample.facts=FOLDER` makes the file anew before it is tested.
    @BeforeAll
    static void makeAnewWhenAsked() throws Exception {
        String folder = System.getProperty("sample.facts");
        if (folder != null) {
            SamplePlanGenerator.write(new Facts(Path.of(folder)), SamplePlanGenerator.FILE);
        }
    }

    @Test
    void theProgramCarriesTheFileThatLiesInDataSamples() throws Exception {
        try (InputStream in = Files.newInputStream(SamplePlanGenerator.FILE)) {
            assertEquals(PlanJson.read(in), plan);
        }
    }

    @Test
    void theHeadHasItsTitlePeriodsAndStage() {
        assertEquals("Regional rekrutterings- og kompetanseplan 2016–2020", plan.head().title());
        assertEquals("Nord-Troms", plan.head().region());
        assertEquals(
                Draft.period("2016-01-01", "2020-12-31", "2016–2020"), plan.head().planPeriod());
        assertEquals(
                Draft.period("2016-01-01", "2017-12-31", "2016–2017"), plan.head().actionPeriod());
        assertEquals(PlanStage.DRAFT_AFTER_HEARING, plan.head().stage());
        assertFalse(plan.head().coverageNote().isEmpty());
    }

    @Test
    void sixMunicipalitiesHaveTheirNumbersAndAreTheMembersOfTheGroup() {
        Map<String, String> codes = new HashMap<>();
        List<Id> municipalities = new ArrayList<>();
        for (Body body : plan.bodies()) {
            if (body.kind() == BodyKind.MUNICIPALITY) {
                codes.put(body.shortName(), body.code());
                municipalities.add(body.id());
            }
        }
        assertEquals(
                Map.of(
                        "Lyngen",
                        "5536",
                        "Storfjord",
                        "5538",
                        "Kåfjord",
                        "5540",
                        "Skjervøy",
                        "5542",
                        "Nordreisa",
                        "5544",
                        "Kvænangen",
                        "5546"),
                codes);
        Body group = body("kommunene");
        assertEquals(Set.copyOf(municipalities), Set.copyOf(group.members().ids()));
        assertEquals(
                Set.copyOf(municipalities),
                Set.copyOf(SampleFacts.of(plan).register().municipalities()));
    }

    @Test
    void everyPartInTheWorkOnThePlanIsTaken() {
        assertEquals(BodyRole.OWNER, body("Regionrådet").role());
        assertEquals(BodyRole.PROJECT_LEAD, body("NTSS").role());
        assertEquals(BodyRole.STEERING_GROUP, body("RU").role());
        assertEquals(BodyRole.WORKING_GROUP, body("AG").role());
        assertEquals(BodyRole.PARTNER_FINANCE, body("fylkeskommunen").role());
        assertEquals(BodyRole.PARTNER_EXPERT, body("RESULT").role());
        assertEquals(BodyRole.PARTNER_EXPERT, body("UiT").role());
        assertEquals(48, plan.bodies().size());
    }

    private Body body(String shortName) {
        return plan.bodies().stream()
                .filter(each -> each.shortName().equals(shortName))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void goalsStandOnThreeLevelsAndDimensionsAreThreeWithALetterAndAColour() {
        assertEquals(
                Map.of("MAIN", 1L, "OUTCOME", 3L, "OUTPUT", 5L),
                plan.goals().stream()
                        .collect(
                                Collectors.groupingBy(
                                        each -> String.valueOf(each.level()),
                                        Collectors.counting())));
        assertEquals(
                List.of("R BLUE ", "M GREEN ", "K VIOLET TILTAK IHT. KAP. 5"),
                plan.dimensions().stream()
                        .sorted(Plan.ORDER)
                        .map(d -> d.letter() + " " + d.colour() + " " + d.measureHeading())
                        .toList());
    }

    /// 98 headings are printed; the three of the levels of goals are printed by the register.
    @Test
    void theSectionsHaveTheNumbersTheyArePrintedWithAndTheirJump() {
        assertEquals(95, plan.sections().size());
        List<String> numbers =
                plan.ordered(SectionFields.TABLE).stream()
                        .map(Section::number)
                        .filter(number -> !number.isEmpty())
                        .toList();
        assertEquals(46, numbers.size());
        assertEquals(
                List.of("3.2.1", "3.2.2", "3.3.3", "3.3.4", "3.3.5", "4"),
                numbers.subList(numbers.indexOf("3.2.1"), numbers.indexOf("4") + 1));
        assertEquals(Numbering.WRITTEN, plan.head().numbering());
        for (Section section : plan.sections()) {
            assertEquals(section.number().isEmpty(), section.unnumbered(), section.title());
        }
    }

    @Test
    void everyKindOfPageIsThereAndNoHeadingShouts() {
        Map<PageKind, Set<String>> pages = new HashMap<>();
        for (Section section : plan.sections()) {
            assertFalse(
                    section.title().equals(section.title().toUpperCase(Locale.ROOT)),
                    section.title());
            if (section.page() != null) {
                pages.computeIfAbsent(section.page(), _ -> new HashSet<>())
                        .add(section.number().isEmpty() ? section.title() : section.number());
            }
        }
        assertEquals(
                Map.of(
                        PageKind.TEXT, Set.of("Forord", "1", "2", "3", "8", "Avslutning"),
                        PageKind.STAFFING, Set.of("3.1"),
                        PageKind.STRATEGIES, Set.of("4"),
                        PageKind.AREAS, Set.of("5"),
                        PageKind.RULES, Set.of("6"),
                        PageKind.GRANTS, Set.of("6.3"),
                        PageKind.BUDGET, Set.of("6.5"),
                        PageKind.ACTION_PLAN, Set.of("7"),
                        PageKind.THEME_DAYS, Set.of("Temadager")),
                pages);
    }

    @Test
    void theTextPagesHaveText() {
        Set<@Nullable Id> written = new HashSet<>();
        plan.blocks().forEach(block -> written.add(block.section()));
        plan.sections().stream()
                .filter(section -> written.contains(section.id()))
                .forEach(section -> written.add(section.parent()));
        for (Section section : plan.sections()) {
            if (section.page() == PageKind.TEXT) {
                assertTrue(written.contains(section.id()), section.title());
            }
        }
        assertTrue(plan.blocks().size() > 100, plan.blocks().size() + " blocks");
    }

    @Test
    void everyReferenceMeetsARow() {
        for (Table<? extends Row> table : Tables.ALL) {
            references(table)
                    .forEach(id -> assertNotNull(plan.find(id), () -> table + " refers to " + id));
        }
    }

    private <R extends Row> Stream<Id> references(Table<R> table) {
        return plan.rows(table).stream()
                .flatMap(row -> table.fields().stream().map(field -> field.get().apply(row)))
                .flatMap(value ->
                        value instanceof Ranked ranked
                                ? ranked.ids().stream()
                                : value instanceof Id id ? Stream.of(id) : Stream.of());
    }

    @Test
    void nothingThatIsRequiredIsMissingAndNoTwoRowsOfATypeHaveOneRank() {
        for (Table<? extends Row> table : Tables.ALL) {
            complete(table);
        }
    }

    private <R extends Row> void complete(Table<R> table) {
        Set<String> ranks = new HashSet<>();
        for (R row : plan.rows(table)) {
            for (Field<R, ?> field : table.fields()) {
                assertFalse(
                        field.required() && field.isEmpty(row),
                        () -> table + "." + field.name() + " of " + row);
            }
            assertTrue(ranks.add(row.rank()), () -> table + " " + row.rank());
        }
    }

    @Test
    void noTextHoldsPersonalDataOrAnAddress() {
        for (Table<? extends Row> table : Tables.ALL) {
            texts(table)
                    .forEach(text ->
                            assertFalse(PERSONAL.matcher(text).find(), () -> table + ": " + text));
        }
    }

    private <R extends Row> Stream<String> texts(Table<R> table) {
        return plan.rows(table).stream()
                .flatMap(row ->
                        table.fields().stream()
                                .filter(field -> field.kind().type() == Kind.Type.TEXT)
                                .filter(field -> !field.name().equals("link"))
                                .map(field -> String.valueOf(field.get().apply(row)))
                                .map(stored -> Prose.read(stored).words()));
    }
}
