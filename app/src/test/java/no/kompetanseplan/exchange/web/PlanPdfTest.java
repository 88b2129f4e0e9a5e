package no.kompetanseplan.exchange.web;

import static org.junit.jupiter.api.Assertions.assertTrue;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.exchange.ExportStamp;
import no.kompetanseplan.exchange.document.PrintedPlan;
import no.kompetanseplan.exchange.json.SamplePlan;
import no.kompetanseplan.text.Language;
import no.kompetanseplan.text.Texts;

import org.junit.jupiter.api.Test;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

class PlanPdfTest {

    @Test
    void theSampleIsSet() throws Exception {
        Clock clock = Clock.fixed(Instant.parse("2016-10-14T08:31:00Z"), ZoneOffset.UTC);
        PrintedPlan plan =
                PrintedPlan.of(
                        Assessment.of(SamplePlan.read()),
                        Texts.of(Language.NB),
                        ExportStamp.now(clock, "0123456789ab", "1.0"));
        Path folder = Files.createDirectories(Path.of("target", "snapshots"));
        try (OutputStream out = Files.newOutputStream(folder.resolve("plan.html"))) {
            PlanWeb.write(plan, out);
        }
        try (OutputStream out = Files.newOutputStream(folder.resolve("plan.docx"))) {
            no.kompetanseplan.exchange.docx.PlanDocx.write(plan, out);
        }
        long before = System.nanoTime();
        try (OutputStream out = Files.newOutputStream(folder.resolve("plan.pdf"))) {
            PlanPdf.write(plan, out);
        }
        System.out.println((System.nanoTime() - before) / 1_000_000);
        assertTrue(Files.size(folder.resolve("plan.pdf")) > 10_000);
    }
}
