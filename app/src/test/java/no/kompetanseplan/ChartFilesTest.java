package no.kompetanseplan;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.kompetanseplan.exchange.figure.Chart;
import no.kompetanseplan.exchange.figure.Pyramid;
import no.kompetanseplan.text.Language;
import no.kompetanseplan.text.Texts;

import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;

/// A chart leaves the program as picture, drawing and table, each with what it shows and nothing
/// that is hidden.
class ChartFilesTest {

    private static final Texts TEXTS = Texts.of(Language.NB);
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2016-10-14T12:00:00Z"), ZoneOffset.UTC);

    @TempDir Path folder;

    @Test
    void aPictureIsPng() throws IOException {
        byte[] bytes = Files.readAllBytes(written("figur.png"));
        byte[] signature = {(byte) 0x89, 'P', 'N', 'G'};
        assertArrayEquals(signature, Arrays.copyOf(bytes, signature.length));
    }

    @Test
    void aDrawingTellsWhatItShowsToThoseWhoDoNotSeeIt() throws IOException {
        String svg = Files.readString(written("figur.svg"));
        assertTrue(svg.contains("<title id=\"chart-name\">Stillinger etter alder</title>"), svg);
        assertTrue(svg.contains("12 av 20 er over 50."), svg);
        assertTrue(svg.contains(">8</text>"), svg);
        assertTrue(svg.contains(">:</text>"), "what is hidden is a sign");
    }

    @Test
    void itsTableIsAWorkbookWithNumbersAsNumbersAndASignForWhatIsHidden() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(written("figur.xlsx")))) {
            Sheet sheet = book.getSheetAt(0);
            assertEquals(1, book.getNumberOfSheets());
            assertEquals("50–54", sheet.getRow(4).getCell(0).getStringCellValue());
            assertEquals(1_008, sheet.getRow(4).getCell(1).getNumericCellValue());
            assertEquals(":", sheet.getRow(5).getCell(2).getStringCellValue());
        }
    }

    @Test
    void aFolderThatIsGoneIsToldInASentence() {
        String problem =
                new ChartFiles(CLOCK)
                        .write(chart(), folder.resolve("borte").resolve("figur.png"), TEXTS)
                        .problem();
        assertFalse(problem.isEmpty());
    }

    private Path written(String name) {
        Path file = folder.resolve(name);
        assertEquals("", new ChartFiles(CLOCK).write(chart(), file, TEXTS).problem());
        return file;
    }

    private static Chart chart() {
        return Pyramid.of(
                new Pyramid.Labels(
                        "Stillinger etter alder",
                        "12 av 20 er over 50.",
                        "Alder",
                        "Deltid",
                        "Deltid",
                        "Heltid",
                        "Heltid",
                        "over 50 år",
                        ""),
                List.of(
                        new Pyramid.Band("45–49", 8L, null, false),
                        new Pyramid.Band("50–54", 1_008L, 4L, true)),
                count -> count < 1_000 ? Long.toString(count) : "1\u00a0008",
                300);
    }
}
