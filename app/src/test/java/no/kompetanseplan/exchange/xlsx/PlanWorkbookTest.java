package no.kompetanseplan.exchange.xlsx;

import no.kompetanseplan.Golden;
import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.exchange.ExportStamp;
import no.kompetanseplan.exchange.Progress;
import no.kompetanseplan.exchange.json.SamplePlan;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.text.Language;
import no.kompetanseplan.text.Texts;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZonedDateTime;

class PlanWorkbookTest {

    private static final ExportStamp STAMP =
            new ExportStamp(
                    ZonedDateTime.parse("2026-11-22T10:31:00+01:00[Europe/Oslo]"),
                    "0123456789ab",
                    "1.0");

    @Test
    void theSamplePlanIsWrittenAsTheGoldenDumpSays() throws IOException {
        String dump = WorkbookDump.of(read(bytes(SamplePlan.read(), Language.NB)));
        Golden.check(
                Path.of("src/test/resources/no/kompetanseplan/exchange/xlsx/sample.txt"), dump);
    }

    private static byte[] bytes(Plan plan, Language language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PlanWorkbook.write(Assessment.of(plan), Texts.of(language), STAMP, out, Progress.NONE);
        return out.toByteArray();
    }

    private static XSSFWorkbook read(byte[] bytes) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }
}
