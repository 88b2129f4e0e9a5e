package no.kompetanseplan.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.checks.Checks;
import no.kompetanseplan.checks.Finding;
import no.kompetanseplan.checks.What;
import no.kompetanseplan.exchange.json.PlanJson;
import no.kompetanseplan.exchange.staffing.Catalogue;
import no.kompetanseplan.exchange.staffing.Indicators;
import no.kompetanseplan.exchange.staffing.Sheet;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.text.Language;
import no.kompetanseplan.text.Texts;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/// The third sample: figures of a partnership, counted in two ways and for two years, against what
/// is published.
class CommitteeSampleTest {

    private static final Texts NB = Texts.of(Language.NB);

    /// `-Dsample.facts=FOLDER` makes the file anew before it is tested.
    @BeforeAll
    static void makeAnewWhenAsked() throws Exception {
        String folder = System.getProperty("sample.facts");
        if (folder != null) {
            CommitteePlanGenerator.write(new Facts(Path.of(folder, "committee")));
        }
    }

    private static Plan plan() throws Exception {
        try (InputStream in = Files.newInputStream(CommitteePlanGenerator.FILE)) {
            return PlanJson.read(in);
        }
    }

    private static List<Sheet> sheets() throws Exception {
        return Indicators.of(plan(), NB).stream().map(Indicators::sheet).toList();
    }

    private static String line(Sheet sheet, int row) {
        return String.join("|", sheet.rows().get(row).cells()).replace('\u00a0', ' ');
    }

    @Test
    void twoWaysOfCountingStandBesideEachOtherWithDifferenceAndRatio() throws Exception {
        Sheet days = sheets().getFirst();
        assertEquals("Utskrivningsklare liggedøgn – somatikk, 2022", days.title());
        assertEquals(
                List.of("Sted", "Tidligere grunnlag", "HN-Lis - fakturert", "Forskjell", "Forhold"),
                days.heads());
        assertEquals(17, days.rows().size());
        assertEquals("Tromsø|8 190|6 904|1 286|84,3 %", line(days, 0));
        assertEquals("Kvæfjord|133|4|129|3,0 %", line(days, 13));
        assertEquals("Andre kommuner|585|254|331|43,4 %", line(days, 15));
        assertEquals("Totalt|16 017|11 079|4 938|69,2 %", line(days, 16));
        String note = days.note();
        assertEquals(
                List.of(true, true, true),
                List.of(
                        note.contains("DIPS"),
                        note.contains("brukt hittil"),
                        note.contains("24 timer")));
    }

    @Test
    void yearsAndSharesAreComputed() throws Exception {
        Sheet reported = sheets().get(1);
        assertEquals(
                List.of("Sted", "2021", "2022", "Endring", "Endring i prosent"), reported.heads());
        assertEquals("Til UNN|232|223|−9|−3,9 %", line(reported, 0));
        assertEquals("Totalt|333|324|−9|−2,7 %", line(reported, 2));
        Sheet answered = sheets().get(2);
        assertEquals("Til UNN|147|223|65,9 %", line(answered, 0));
        assertEquals("Fra UNN|55|101|54,5 %", line(answered, 1));
        assertEquals("Totalt|202|324|62,3 %", line(answered, 2));
    }

    @Test
    void theTextIsHeldAgainstTheFigures() throws Exception {
        Set<What> about =
                Set.of(What.INDICATOR_IN_TEXT, What.INDICATOR_CHANGE, What.INDICATOR_TOTAL);
        assertEquals(
                List.of(
                        "Teksten sier 1572 for Narvik, men tabellen «Utskrivningsklare liggedøgn –"
                                + " somatikk» har 1450.",
                        "Teksten sier «10 færre enn i 2021», men «Samhandlingsavvik» gikk fra 333"
                                + " i 2021 til 324 i 2022: en endring på 9."),
                Checks.of(plan()).stream()
                        .filter(finding -> about.contains(finding.what()))
                        .map(finding -> words(finding))
                        .toList());
    }

    private static String words(Finding finding) {
        return finding.words(NB);
    }

    @Test
    void theCatalogueTellsSourceAndLevelOfEachVariable() throws Exception {
        Sheet table = Catalogue.of(plan(), NB);
        assertEquals(22, table.rows().size());
        assertEquals("Fastlegekonsultasjoner|–|KPR|kommune|–", line(table, 3));
    }

    @Test
    void onlyIndicatorsThatAreDeclaredOpenAreInThePublicEdition() throws Exception {
        Assessment open = Assessment.of(plan()).publicEdition();
        assertEquals(3, Indicators.of(open.plan(), NB).size());
        assertEquals(3, Catalogue.of(open.plan(), NB).rows().size());
    }
}
