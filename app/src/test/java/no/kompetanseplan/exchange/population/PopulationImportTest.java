package no.kompetanseplan.exchange.population;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.kompetanseplan.Golden;
import no.kompetanseplan.exchange.ImportFailure;
import no.kompetanseplan.exchange.Progress;
import no.kompetanseplan.exchange.Reason;
import no.kompetanseplan.exchange.json.SamplePlan;
import no.kompetanseplan.exchange.population.PopulationPreview.Line;
import no.kompetanseplan.exchange.population.PopulationPreview.Outcome;
import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.Dataset;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.BodyKind;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Rank;
import no.kompetanseplan.staffing.Population;
import no.kompetanseplan.staffing.Sex;
import no.kompetanseplan.text.Language;
import no.kompetanseplan.text.Texts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

class PopulationImportTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Path SAMPLES = Path.of("..", "data-samples", "population");
    private static final Texts NB = Texts.of(Language.NB);
    private static final String HEAD = "\"region\";\"kjønn\";\"alder\";\"Personer 2019\"";

    @TempDir private Path folder;

    PopulationImportTest() {
        folder = Path.of("");
    }

    private PopulationImport read(String text, Charset charset) throws IOException {
        Path file = folder.resolve("tabell" + text.hashCode() + ".txt");
        Files.write(file, text.getBytes(charset));
        return PopulationImport.read(file, Progress.NONE);
    }

    private PopulationImport csv(String... rows) throws IOException {
        return read(String.join("\r\n", rows), StandardCharsets.UTF_8);
    }

    private String refused(String text) {
        ImportFailure failure =
                assertThrows(
                        ImportFailure.class,
                        () -> read(text, StandardCharsets.UTF_8).preview(plan("5544 Nordreisa")));
        String sentence = failure.sentence(NB);
        assertTrue(sentence.startsWith("«tabell") || sentence.contains("«tabell"), sentence);
        return failure.key();
    }

    /// A plan of municipalities written as number and name.
    private static Plan plan(String... municipalities) {
        Plan plan = Plan.EMPTY;
        int place = 0;
        for (String each : municipalities) {
            Id id = Id.named(each);
            Body body = BodyFields.TABLE.blank(id);
            body = BodyFields.TABLE.with(body, id, BodyFields.NAME, each.substring(5));
            body = BodyFields.TABLE.with(body, id, BodyFields.CODE, each.substring(0, 4));
            body = BodyFields.TABLE.with(body, id, BodyFields.RANK, Rank.at(place++));
            plan =
                    plan.with(
                            BodyFields.TABLE.with(
                                    body, id, BodyFields.KIND, BodyKind.MUNICIPALITY));
        }
        return plan;
    }

    private static List<String> keys(Line line) {
        return line.remarks().stream().map(Reason::key).toList();
    }

    @Test
    void theSampleTablesAreOfTheRightFormAndSayWhatThePlanSays() throws IOException {
        Golden.check(SAMPLES.resolve("folkemengde-eksempel.json"), PopulationTables.json());
        Golden.check(SAMPLES.resolve("framskriving-eksempel.csv"), PopulationTables.csv());
        Plan plan = SamplePlan.read();
        Id kvanangen =
                plan.municipalities().stream()
                        .filter(body -> body.name().startsWith("Kvænangen"))
                        .findFirst()
                        .orElseThrow()
                        .id();

        PopulationPreview counted =
                PopulationImport.read(SAMPLES.resolve("folkemengde-eksempel.json"), Progress.NONE)
                        .preview(plan);
        PopulationPreview projected =
                PopulationImport.read(SAMPLES.resolve("framskriving-eksempel.csv"), Progress.NONE)
                        .preview(plan);

        assertEquals(6, counted.count(Outcome.TAKEN));
        assertEquals(6, projected.count(Outcome.TAKEN));
        assertEquals(List.of(2014, 2015, 2016), counted.population().years());
        Population now = counted.population();
        Population then = projected.population();
        assertEquals(760, now.persons(kvanangen, 2016, 20, 67));
        assertEquals(100, now.persons(kvanangen, 2016, 80, 119));
        assertEquals(380, then.persons(kvanangen, 2040, 20, 67));
        assertEquals(100, then.persons(kvanangen, 2040, 80, 119));
        assertFalse(counted.about().isProjection());
        Dataset made = projected.dataset(Id.named("d"), NB, "a");
        assertEquals(LocalDate.of(2016, 1, 1), made.date());
        assertTrue(made.name().contains("2016–2040, Hovedalternativet (MMMM)"), made.name());
        assertEquals(LocalDate.of(2016, 1, 1), counted.dataset(Id.named("c"), NB, "a").date());
    }

    @Test
    void aTableOfTheStatbankIsReadWithItsTitleSignsAndLetters() throws IOException {
        PopulationPreview preview =
                read(
                                "\"07459: Alders- og kjønnsfordeling (K), etter region, kjønn,"
                                    + " alder, statistikkvariabel og år\"\r\n\r\n"
                                    + "\"region\";\"kjønn\";\"alder\";\"Personer 2018\";\"Personer"
                                    + " 2019\"\r\n"
                                    + "\"1942 Nordreisa (-2019)\";\"Begge kjønn\";\"0 år\";9;9\r\n"
                                    + "\"1942 Nordreisa (-2019)\";\"Menn\";\"0 år\";1"
                                    + " 200;\"..\"\r\n"
                                    + "\"\";\"Kvinner\";\"0 år\";:;-\r\n"
                                    + "\"\";\"\";\"105 år eller eldre\";2;.\r\n"
                                    + "\"1902 Tromsø\";\"Menn\";\"0 år\";7;7\r\n"
                                    + "\"19 Troms\";\"Menn\";\"0 år\";7;7\r\n"
                                    + "\"Fotnote: tallene er fra 1. januar\"\r\n",
                                WINDOWS)
                        .preview(plan("5544 Nordreisa", "5546 Kvænangen"));
        Line nordreisa = preview.lines().getFirst();
        Population people = preview.population();

        assertEquals(1200, people.persons(nordreisa.municipality(), 2018, Sex.MAN, 0));
        assertEquals(2, people.persons(nordreisa.municipality(), 2018, Sex.WOMAN, 105));
        assertEquals(0, people.persons(nordreisa.municipality(), 2019));
        assertTrue(people.has(nordreisa.municipality(), 2019));
        assertEquals(List.of("population.remark.hidden"), keys(nordreisa));
        assertEquals("1942 Nordreisa (-2019)", nordreisa.regions().getFirst());
        assertEquals(Outcome.MISSING, preview.lines().get(1).outcome());
        assertEquals(1, preview.others());
        Dataset made = preview.dataset(Id.named("d"), NB, "a");
        assertEquals("Statistisk sentralbyrå, tabell 07459", made.source());
        assertEquals("Folkemengde 1. januar 2018–2019", made.name());
        assertTrue(made.coverage().contains("Kvænangen er ikke med"), made.coverage());
    }

    @Test
    void aTableWithARowForEachYearIsReadToo() throws IOException {
        PopulationPreview preview =
                csv(
                                "\"region\",\"alder\",\"statistikkvariabel\",\"år\",\"07459:"
                                        + " Befolkning\"",
                                "\"K-5544 Nordreisa\",\"0-19 år\",\"Personer\",\"2024\",\"41\"",
                                "\"K-5544 Nordreisa\",\"20 år eller"
                                        + " eldre\",\"Personer\",\"2024\",\"7\"")
                        .preview(plan("5544 Nordreisa"));
        Id id = preview.lines().getFirst().municipality();

        assertEquals(41, preview.population().persons(id, 2024, 0, 19));
        assertEquals(3, preview.population().persons(id, 2024, Sex.UNKNOWN, 0));
        assertEquals(7, preview.population().persons(id, 2024, Sex.UNKNOWN, 20));
        assertEquals("population.notice.spread", preview.notices().getFirst().key());
        assertTrue(preview.about().isSpread());
    }

    @Test
    void mergedMunicipalitiesAddUpAndSplitOnesAreTold() throws IOException {
        PopulationPreview preview =
                csv(
                                HEAD + ";\"Personer 2021\"",
                                "1903 Harstad;Menn;1;10;.",
                                "5402 Harstad;Menn;1;.;12",
                                "1927 Tranøy;Menn;1;1;0",
                                "1928 Torsken;Menn;1;2;0",
                                "1929 Berg;Menn;1;3;0",
                                "1931 Lenvik;Menn;1;4;0",
                                "5421 Senja;Menn;1;0;11",
                                "1805 Narvik;Menn;1;5;.",
                                "1850 Tysfjord;Menn;1;6;.",
                                "1806 Narvik;Menn;1;.;9",
                                "9999 Uoppgitt;Menn;1;1;1")
                        .preview(plan("5503 Harstad", "5530 Senja", "1806 Narvik", "1931 Lenvik"));
        Population people = preview.population();
        Line harstad = preview.lines().get(0);
        Line senja = preview.lines().get(1);
        Line narvik = preview.lines().get(2);
        Line lenvik = preview.lines().get(3);

        assertEquals(10, people.persons(harstad.municipality(), 2019));
        assertEquals(12, people.persons(harstad.municipality(), 2021));
        assertEquals(Outcome.TAKEN, harstad.outcome());
        assertEquals(10, people.persons(senja.municipality(), 2019));
        assertEquals(11, people.persons(senja.municipality(), 2021));
        assertEquals(5, senja.regions().size());
        assertFalse(people.has(narvik.municipality(), 2019));
        assertEquals(List.of("population.remark.part", "population.remark.split"), keys(narvik));
        assertEquals(4, people.persons(lenvik.municipality(), 2019));
        assertFalse(people.has(lenvik.municipality(), 2021));
        assertEquals(List.of("population.remark.wider"), keys(lenvik));
        assertTrue(
                preview.notices().stream()
                        .anyMatch(each -> each.key().equals("population.notice.unknown")));
    }

    @Test
    void theMainAlternativeOfAProjectionIsReadUnlessAnotherIsAskedFor() throws IOException {
        PopulationImport projection =
                csv(
                        "\"14288: Framskrevet folkemengde 1. januar (2024-framskrivingen)\"",
                        "region;alder;Lav vekst (LLML) 2030;Hovedalternativet (MMMM) 2030",
                        "5546 Kvænangen;0 år;3;5");
        Plan plan = plan("1943 Kvænangen");

        assertEquals(2, projection.contents().size());
        assertEquals("Hovedalternativet (MMMM)", projection.content());
        PopulationPreview main = projection.preview(plan);
        assertEquals(5, main.lines().getFirst().persons());
        assertEquals(2024, main.about().madeIn());
        assertEquals(3, projection.withContent("llml").preview(plan).lines().getFirst().persons());
        assertThrows(ImportFailure.class, () -> projection.withContent("HHMH"));
    }

    @Test
    void sparseValuesAndSignsOfStatusAreUnderstood() throws IOException {
        String json =
                "{\"class\":\"dataset\",\"label\":\"t\",\"id\":[\"Region\",\"Alder\",\"Tid\"],"
                        + "\"size\":[1,2,2],\"role\":{\"time\":[\"Tid\"]},\"dimension\":{"
                        + "\"Region\":{\"category\":{\"label\":{\"5546\":\"Kvænangen\"}}},"
                        + "\"Alder\":{\"category\":{\"index\":[\"000\",\"001\"]}},"
                        + "\"Tid\":{\"category\":{\"index\":[\"2019\",\"2020\"]}}},"
                        + "\"value\":{\"0\":4,\"2\":5,\"3\":0},\"status\":{\"3\":\":\"}}";
        PopulationPreview preview =
                read(json, StandardCharsets.UTF_8).preview(plan("5546 Kvænangen"));
        Id id = preview.lines().getFirst().municipality();

        assertEquals(9, preview.population().persons(id, 2019));
        assertFalse(preview.population().has(id, 2020));
    }

    @Test
    void whatIsNoSuchTableIsRefusedWithItsPlace() {
        assertEquals("population.csv.heads", refused("navn;alder\nA;3\n"));
        assertEquals("population.csv.heads", refused(""));
        assertEquals("population.no-age", refused("region;kjønn;2019\n5544;Menn;3\n"));
        assertEquals("population.no-year", refused("region;alder;antall\n5544;3;3\n"));
        assertEquals("population.row.age", refused(HEAD + "\n5544 N;Menn;gammel;3\n"));
        assertEquals("population.row.sex", refused(HEAD + "\n5544 N;hankjønn;3;3\n"));
        assertEquals("population.wrong", refused(HEAD + "\n5544 N;Menn;3;3,5\n"));
        assertEquals("population.wrong", refused(HEAD + "\n5544 N;Menn;3;-3\n"));
        assertEquals("population.no-age", refused(HEAD + "\n5544 N;Menn;Alle aldre;3\n"));
        assertEquals("population.empty", refused(HEAD + "\n"));
        assertEquals("population.json.syntax", refused("{\"class\":"));
        assertEquals("population.json.syntax", refused("{\"class\":\"a\",\"class\":\"b\"}"));
        assertEquals("population.json.other", refused("{\"format\":\"kompetanseplan\"}"));
        assertEquals("population.json.other", refused("[1,2]"));
        assertEquals("population.json.place", refused("{\"class\":\"dataset\",\"id\":[\"A\"]}"));
        assertEquals("population.too-large", refused("{\"a\":" + "[".repeat(99)));
    }

    @Test
    void aDamagedTableIsReadOrRefusedWithASentenceAndNeverFails() throws IOException {
        Random random = new Random(20_160_101);
        List<String> whole = List.of(PopulationTables.json(), PopulationTables.csv());
        Plan plan = SamplePlan.read();
        int refused = 0;
        for (int i = 0; i < 120; i++) {
            StringBuilder text = new StringBuilder(whole.get(i % 2).substring(0, 2_500));
            if (i % 2 == 0) {
                text = new StringBuilder(whole.getFirst());
            }
            for (int j = 0; j <= random.nextInt(4); j++) {
                int at = random.nextInt(Math.min(text.length(), 6_000));
                int until = Math.min(text.length(), at + random.nextInt(1, 40));
                String junk = "\"{}[];,:0\n9999999999".substring(random.nextInt(10));
                text.replace(at, until, random.nextBoolean() ? "" : junk);
            }
            Path file = folder.resolve("f" + i);
            Files.writeString(file, text);
            try {
                PopulationImport.read(file, Progress.NONE)
                        .preview(plan)
                        .dataset(Id.named("x"), NB, "a");
            } catch (ImportFailure e) {
                refused++;
                assertFalse(e.sentence(NB).isBlank());
            }
        }
        assertTrue(refused > 10, "refused " + refused);
    }
}
