package no.kompetanseplan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.kompetanseplan.exchange.json.PlanJson;
import no.kompetanseplan.exchange.json.SamplePlan;
import no.kompetanseplan.sample.SampleFacts;
import no.kompetanseplan.staffing.Facts;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/// The staff in numbers from the command line, of a plan that came as JSON with its register.
class StaffingCommandTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2017-10-02T09:00:00Z"), ZoneOffset.UTC);

    @TempDir private Path folder;
    private String out = "";

    private int run(String... arguments) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        int code = Cli.run(List.of(arguments), stream, stream, Map.of(), CLOCK);
        out = said.toString(StandardCharsets.UTF_8);
        return code;
    }

    private Path plan(Facts facts) throws Exception {
        Path json = folder.resolve("plan.json");
        Path plan = folder.resolve("plan.kplan");
        PlanJson.export(json, SamplePlan.read(), facts);
        assertEquals(Exit.DONE, run("import", json.toString(), "--out", plan.toString()), out);
        return plan;
    }

    @Test
    void everyFigureIsToldWithItsDefinitionAndWhatItIsCountedFrom() throws Exception {
        String plan = plan(SampleFacts.of(SamplePlan.read())).toString();
        assertEquals(Exit.DONE, run("staffing", plan), out);
        assertTrue(out.contains("Deltid, prosent: 65,7 (ansatte med under 100 % i alt"), out);
        assertTrue(out.contains("Kilde: Kartlegging av stillinger i helse og omsorg"), out);
        assertEquals(Exit.DONE, run("staffing", plan, "--json"), out);
        assertTrue(out.contains("\"over-50\""), out);
        Path csv = folder.resolve("over.csv");
        assertEquals(
                Exit.DONE,
                run("staffing", plan, "--by", "profession,municipality", "--csv", csv.toString()),
                out);
        assertTrue(out.contains("Leder · Alle: 63 stillinger, 63 ansatte"), out);
        assertTrue(out.contains("Interne tall"), out);
        String rows = Files.readString(csv, StandardCharsets.UTF_8);
        assertTrue(rows.contains("profession;municipality;positions;persons;fte"), rows);
        assertTrue(rows.contains("Alle;Lyngen;225;225;"), rows);
        assertEquals(Exit.USAGE, run("staffing", plan, "--by", "shoe-size"), out);
    }

    /// The sample has one register; a second one, in which everyone is a year older but the helpers
    /// of 40 are gone, is of the test alone.
    @Test
    void turnoverIsToldOfTwoRegistersAndUntilThenWhatIsMissing() throws Exception {
        String plan = plan(SampleFacts.of(SamplePlan.read())).toString();
        assertEquals(Exit.DONE, run("staffing", plan, "--table", "turnover"), out);
        assertTrue(out.contains("Turnover kan ikke regnes ut ennå"), out);
        assertTrue(out.contains("Sykepleier\t") && out.contains("\t13,9\u00a0%"), out);
        assertTrue(out.contains("fra 1. desember 2021"), out);
        assertEquals(
                Exit.BAD_INPUT, run("staffing", plan, "--table", "turnover-by-profession"), out);
        assertFalse(out.contains("Exception"), out);
        Path former = folder.resolve("before.csv");
        Path later = folder.resolve("after.csv");
        String head = "kommune;yrke;alder;stillingsprosent\n";
        Files.writeString(
                former, head + "Lyngen;Sykepleier;40;100\n".repeat(4) + "Lyngen;Lege;50;80\n");
        Files.writeString(
                later, head + "Lyngen;Sykepleier;41;100\n".repeat(3) + "Lyngen;Lege;51;80\n");
        take(plan, former, "2015-12-01");
        take(plan, later, "2016-12-01");
        assertEquals(Exit.DONE, run("staffing", plan), out);
        assertTrue(out.contains("Turnover i kommunene, minst, prosent: 20 ("), out);
        assertEquals(Exit.DONE, run("staffing", plan, "--table", "turnover"), out);
        assertTrue(out.contains("Lyngen\t5\t4\t1\t20,0\u00a0%"), out);
        assertTrue(out.contains("01.12.2015") && out.contains("01.12.2016"), out);
        assertTrue(out.contains("Bare ett register, og derfor ikke med: Storfjord"), out);
        assertEquals(Exit.DONE, run("staffing", plan, "--table", "turnover-by-profession"), out);
        assertTrue(out.contains("Sykepleier\t4\t3\t1\t25,0\u00a0%\t13,9\u00a0%"), out);
        assertEquals(Exit.DONE, run("staffing", plan, "--public"), out);
        assertFalse(out.contains("Turnover"), "two small registers stay within: " + out);
    }

    private void take(String plan, Path file, String day) {
        int done = run("import", "staff", file.toString(), "--into", plan, "--date", day);
        assertEquals(Exit.DONE, done, out);
    }

    @Test
    void aTableIsToldAsItIsPrinted() throws Exception {
        String plan = plan(SampleFacts.of(SamplePlan.read())).toString();
        assertEquals(Exit.DONE, run("staffing", plan, "--table", "keys-by-municipality"), out);
        assertTrue(out.contains("Storfjord\t95\t"), out);
        Path csv = folder.resolve("keys.csv");
        String[] written = {"staffing", plan, "--table", "ages", "--json", "--csv", csv.toString()};
        assertEquals(Exit.DONE, run(written), out);
        assertTrue(out.contains("\"heads\""), out);
        assertTrue(Files.readString(csv, StandardCharsets.UTF_8).contains(";Storfjord;"));
        assertEquals(Exit.BAD_INPUT, run("staffing", plan, "--table", "indicators"), out);
        assertEquals(Exit.USAGE, run("staffing", plan, "--table", "shoes"), out);
        assertTrue(out.contains("shared-posts"), out);
        assertEquals(Exit.USAGE, run("staffing", plan, "--public", "--table", "ages"), out);
    }

    @Test
    void thePublicTablesHideWhatTheEditionHidesAndTellNothingElse() throws Exception {
        String plan = plan(SampleFacts.of(SamplePlan.read())).toString();
        Path csv = folder.resolve("public.csv");
        assertEquals(Exit.DONE, run("staffing", plan, "--public", "--csv", csv.toString()), out);
        assertTrue(out.contains("færre enn 5 personer"), out);
        assertTrue(out.lines().anyMatch(line -> line.contains("\t:")), out);
        assertTrue(out.contains("65,7"), "the part-time share of the region: " + out);
        assertTrue(
                out.contains("Vernepleier\t50\t38,5\t77"),
                "whole percent of a small profession: " + out);
        assertFalse(out.contains("Framskriving av"), "no projection: " + out);
        String rows = Files.readString(csv, StandardCharsets.UTF_8);
        assertTrue(rows.contains(";:") && rows.contains("færre enn 5 personer"), rows);
        assertEquals(Exit.DONE, run("staffing", plan, "--public", "--json"), out);
        assertTrue(out.contains("\"threshold\" : 5"), out);
        assertEquals(Exit.USAGE, run("staffing", plan, "--public", "--by", "age"), out);
        Path workbook = folder.resolve("public.xlsx");
        assertEquals(
                Exit.DONE,
                run("export", "xlsx", plan, "--public", "--out", workbook.toString()),
                out);
        try (XSSFWorkbook book = new XSSFWorkbook(workbook.toFile())) {
            XSSFSheet sheet = book.getSheet("Bemanning");
            int widest = 0;
            boolean isHidden = false;
            for (Row row : sheet) {
                widest = Math.max(widest, row.getLastCellNum());
                for (Cell cell : row) {
                    isHidden |= new DataFormatter().formatCellValue(cell).equals(":");
                }
            }
            assertEquals(9, widest, "the professions with six municipalities, sum and share");
            assertTrue(isHidden);
        }
    }

    @Test
    void aPlanWithoutARegisterSaysSo() throws Exception {
        String plan = plan(Facts.NONE).toString();
        assertEquals(Exit.BAD_INPUT, run("staffing", plan));
        assertTrue(out.contains("ikke noe register i bruk"), out);
        assertFalse(out.contains("Exception"), out);
    }
}
