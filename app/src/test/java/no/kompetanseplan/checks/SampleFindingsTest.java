package no.kompetanseplan.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import no.kompetanseplan.Golden;
import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.exchange.json.SamplePlan;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.sample.SampleFacts;
import no.kompetanseplan.text.Language;
import no.kompetanseplan.text.Texts;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

class SampleFindingsTest {

    private static final Path GOLDEN =
            Path.of("src/test/resources/no/kompetanseplan/checks/sample-findings.txt");
    private static final Path NETWORK =
            Path.of("src/test/resources/no/kompetanseplan/checks/network-findings.txt");

    @Test
    void theSamplePlanHasTheDefectsItsSourceHas() throws IOException {
        Golden.check(GOLDEN, list(SamplePlan.read()));
    }

    @Test
    void thePlanOfANetworkHasTheDefectsItsSourceHas() throws IOException {
        Golden.check(NETWORK, list(SamplePlan.network()));
    }

    private static String list(Plan plan) {
        Texts texts = Texts.of(Language.NB);
        return Assessment.of(plan, SampleFacts.of(plan)).findings().stream()
                .map(finding ->
                        texts.get("check.severity." + severity(finding))
                                + ": "
                                + finding.words(texts))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    @Test
    void everythingACheckCanSayHasWordsInThreeLanguages() {
        List<String> missing = new ArrayList<>();
        for (Language language : Language.values()) {
            Texts texts = Texts.of(language);
            for (What what : What.values()) {
                List<String> keys =
                        List.of(
                                "check." + what.key(),
                                "check." + what.key() + ".why",
                                "check.topic." + what.topic().key(),
                                "check.severity." + what.severity().key());
                keys.stream().filter(key -> !texts.has(key)).forEach(missing::add);
            }
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void everySentenceGetsAllItsArguments() {
        for (Language language : Language.values()) {
            for (Finding finding : Checks.of(SamplePlan.read())) {
                String words = finding.words(Texts.of(language));
                assertEquals(-1, words.indexOf('{'), words);
                assertFalse(words.contains("null"), words);
            }
        }
    }

    private static String severity(Finding finding) {
        return finding.severity().key();
    }
}
