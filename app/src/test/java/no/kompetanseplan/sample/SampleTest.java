package no.kompetanseplan.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;

import no.kompetanseplan.exchange.json.PlanJson;
import no.kompetanseplan.model.Plan;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

class SampleTest {

    /// `-Dsample.facts=FOLDER` makes the file anew before it is tested.
    @BeforeAll
    static void makeAnewWhenAsked() throws Exception {
        String folder = System.getProperty("sample.facts");
        if (folder != null) {
            SamplePlanGenerator.write(new Facts(Path.of(folder)), SamplePlanGenerator.FILE);
        }
    }

    @Test
    void theSampleHasItsMeasures() throws Exception {
        try (InputStream in = Files.newInputStream(SamplePlanGenerator.FILE)) {
            Plan plan = PlanJson.read(in);
            assertEquals(37, plan.measures().size());
        }
    }
}
