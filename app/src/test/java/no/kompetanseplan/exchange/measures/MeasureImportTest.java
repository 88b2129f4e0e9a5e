package no.kompetanseplan.exchange.measures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.exchange.ExportStamp;
import no.kompetanseplan.exchange.ImportFailure;
import no.kompetanseplan.exchange.Progress;
import no.kompetanseplan.exchange.document.PrintedPlan;
import no.kompetanseplan.exchange.docx.PlanDocx;
import no.kompetanseplan.exchange.json.SamplePlan;
import no.kompetanseplan.exchange.measures.MeasurePreview.Cell;
import no.kompetanseplan.exchange.measures.MeasurePreview.Line;
import no.kompetanseplan.exchange.measures.MeasurePreview.Outcome;
import no.kompetanseplan.exchange.xlsx.PlanWorkbook;
import no.kompetanseplan.model.Dimension;
import no.kompetanseplan.model.DimensionFields;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.MeasureState;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.text.Language;
import no.kompetanseplan.text.Texts;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;

class MeasureImportTest {

    private static final ExportStamp STAMP =
            new ExportStamp(ZonedDateTime.parse("2026-11-22T10:31:00Z"), "0123456789ab", "1.0");

    @TempDir private Path folder;

    private int made;

    MeasureImportTest() {
        folder = Path.of("");
    }

    @Test
    void ourOwnWorkbookComesBackUnchangedInEachLanguage() throws IOException {
        Plan plan = SamplePlan.read();
        for (Language language : Language.values()) {
            Path file = folder.resolve(language.code() + ".xlsx");
            PlanWorkbook.export(
                    file, Assessment.of(plan), Texts.of(language), STAMP, Progress.NONE);
            MeasurePreview preview = preview(file, plan, "");
            assertEquals(List.of(), notUnchanged(preview), language.code());
            assertEquals(37, preview.count(Outcome.UNCHANGED));
            assertEquals(plan, preview.plan());
        }
    }

    @Test
    void ourOwnDocumentComesBackUnchanged() throws IOException {
        Plan plan = SamplePlan.read();
        Path file = folder.resolve("plan.docx");
        Texts texts = Texts.of(Language.NB);
        PlanDocx.export(file, PrintedPlan.of(Assessment.of(plan), texts, STAMP), Progress.NONE);
        MeasurePreview preview = preview(file, plan, "");
        assertEquals(List.of(), notUnchanged(preview));
        assertEquals(37, preview.count(Outcome.UNCHANGED));
    }

    @Test
    void rowsAreNewChangedUnchangedOrRefusedEachWithItsCells() throws IOException {
        Plan plan = SamplePlan.read();
        Measure old = measure(plan, "Program for ufaglærte");
        MeasurePreview preview = preview(proposal(old), plan, "");
        assertEquals(
                List.of(
                        Outcome.CHANGED,
                        Outcome.NEW,
                        Outcome.REFUSED,
                        Outcome.REFUSED,
                        Outcome.REFUSED),
                preview.lines().stream().map(Line::outcome).toList());
        assertEquals(
                List.of(
                        new Cell(MeasureColumn.PERIOD, "Høst 2016", "Høst 2017"),
                        new Cell(MeasureColumn.STATE, "Prioritert", "Satt i gang")),
                preview.lines().get(0).cells().stream()
                        .filter(cell -> cell.column() != MeasureColumn.TITLE)
                        .toList());
        assertEquals(6, preview.lines().get(1).place().first());
        Measure fresh = measure(preview.plan(), "Nytt tiltak");
        assertEquals("når det passer", fresh.period().wording());
        assertEquals(old.dimension(), fresh.dimension());
        Measure changed = measure(preview.plan(), "Program for ufaglærte");
        assertEquals(MeasureState.STARTED, changed.state());
        assertEquals(LocalDate.of(2017, 8, 1), changed.period().from());
        assertEquals(old.costWording(), changed.costWording());
        assertEquals(plan.measures().size() + 1, preview.plan().measures().size());
        assertTrue(
                preview.lines().get(3).reason() != null
                        && preview.lines()
                                .get(3)
                                .reason()
                                .sentence(Texts.of(Language.NB))
                                .contains("6"));
    }

    @Test
    void aRowThatOpensForEnrolmentTooEarlyIsRefusedAndTheOthersAreTaken() throws IOException {
        Plan plan = SamplePlan.read();
        Path file =
                workbook(sheet -> {
                    row(sheet, 0, "Tiltak", "Mål", "Omfang", "Kostnad", "Status");
                    row(sheet, 1, "Nytt tiltak", "Et mål", "", "Kr 1 000", "Påmelding");
                    row(sheet, 2, "Nytt tiltak", "Et mål", "10 plasser", "", "Påmelding");
                    row(sheet, 3, "Annet tiltak", "Et mål", "10 plasser", "Gratis", "Prioritert");
                });
        MeasurePreview preview = preview(file, plan, "Rekrutteringstiltak");
        assertEquals(
                List.of(Outcome.REFUSED, Outcome.REFUSED, Outcome.NEW),
                preview.lines().stream().map(Line::outcome).toList());
        assertEquals(
                "Kan settes til påmelding når dette er på plass: omfang, beregnet kostnad.",
                Objects.requireNonNull(preview.lines().getFirst().reason())
                        .sentence(Texts.of(Language.NB)));
        assertEquals(plan.measures().size() + 1, preview.plan().measures().size());
    }

    @Test
    void aNewMeasureStandsAfterTheRowAboveItInTheFile() throws IOException {
        Plan plan = SamplePlan.read();
        List<Measure> before = plan.ordered(MeasureFields.TABLE);
        Path file =
                workbook(sheet -> {
                    row(sheet, 0, "Tiltak", "Mål", "Dimensjon");
                    row(sheet, 1, before.get(0).title(), before.get(0).goal(), "R");
                    row(sheet, 2, "Første nye", "", "Rekruttering");
                    row(sheet, 3, "Andre nye", "", "Rekruttering");
                    row(sheet, 4, "Fremmed", "", "Trivsel");
                });
        MeasurePreview preview = preview(file, plan, "");
        List<String> titles =
                preview.plan().ordered(MeasureFields.TABLE).stream()
                        .filter(each -> Objects.equals(before.get(0).dimension(), each.dimension()))
                        .map(Measure::title)
                        .limit(4)
                        .toList();
        assertEquals(
                List.of(before.get(0).title(), "Første nye", "Andre nye", before.get(1).title()),
                titles);
        assertEquals(Outcome.REFUSED, preview.lines().getLast().outcome());
    }

    @Test
    void aPlanWithoutDimensionsGetsThoseOfTheFile() throws IOException {
        Path file =
                workbook(sheet -> {
                    row(sheet, 0, "TILTAK", "ANSVARLIG", "FRIST");
                    row(sheet, 1, "REKRUTTERING");
                    row(sheet, 2, "Ett", "A", "01.02.2027");
                    row(sheet, 3, "To", "B", "");
                    row(sheet, 4, "ARBEIDSMILJØ");
                    row(sheet, 5, "Tre", "C", "Kontinuerlig");
                });
        MeasurePreview preview = preview(file, Plan.EMPTY, "");
        assertEquals(
                List.of("Rekruttering", "Arbeidsmiljø"),
                preview.plan().ordered(DimensionFields.TABLE).stream()
                        .map(Dimension::name)
                        .toList());
        assertEquals(3, preview.plan().measures().size());
        assertEquals(LocalDate.of(2027, 2, 1), measure(preview.plan(), "Ett").period().from());
    }

    @Test
    void aCellMergedDownwardsBelongsToEachOfItsRows() throws IOException {
        Path file =
                workbook(sheet -> {
                    row(sheet, 0, "Område", "Tiltak", "Ansvar");
                    row(sheet, 1, "Demens", "Ett", "A");
                    row(sheet, 2, "", "To", "B");
                    sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
                    row(sheet, 3, "Ledelse", "Tre", "C");
                    row(sheet, 4, "", "", "og D");
                    sheet.addMergedRegion(new CellRangeAddress(3, 4, 1, 1));
                });
        MeasurePreview preview = preview(file, Plan.EMPTY, "");
        assertEquals("Demens", measure(preview.plan(), "To").areaWording());
        assertEquals("C\nog D", measure(preview.plan(), "Tre").responsibleWording());
        assertEquals(5, preview.lines().get(2).place().last());
    }

    @Test
    void aCellWithSeveralPointsIsSeveralMeasures() throws IOException {
        Path file =
                workbook(sheet -> {
                    row(sheet, 0, "Mål", "Tiltak", "Ansvar");
                    row(sheet, 1, "Trygghet", "• Kurs\n• Samling", "Alle");
                    row(sheet, 2, "Ro", "- Besøk", "Noen");
                });
        MeasurePreview preview = preview(file, Plan.EMPTY, "");
        assertEquals(
                List.of("Kurs", "Samling", "Besøk"),
                preview.lines().stream().map(Line::title).toList());
        assertEquals("Trygghet", measure(preview.plan(), "Samling").goal());
    }

    @Test
    void columnsGoWhereAPersonSaysAndOthersAreNotTakenIn() throws IOException {
        Path file =
                workbook(sheet -> {
                    row(sheet, 0, "Hva vi gjør", "Hvem", "Kroner");
                    row(sheet, 1, "Kurs", "Alle", "5 000,-");
                });
        ColumnChoice choice = ColumnChoice.read("Hva vi gjør=title,Hvem=Ansvarlig,Kroner=-");
        MeasurePreview preview =
                MeasureImport.read(file, Progress.NONE)
                        .withChoice(choice)
                        .preview(Plan.EMPTY, Language.NB, this::id);
        Measure measure = measure(preview.plan(), "Kurs");
        assertEquals("Alle", measure.responsibleWording());
        assertEquals("", measure.targetGroup());
        assertEquals("", measure.costWording());
        assertThrows(ImportFailure.class, () -> ColumnChoice.read("Hvem=nothing"));
        assertThrows(ImportFailure.class, () -> ColumnChoice.read("Hvem"));
    }

    @Test
    void aTableThatIsNotUnderstoodIsRefusedWithItsHeads() throws IOException {
        Path file =
                workbook(sheet -> {
                    row(sheet, 0, "Fornavn", "Etternavn", "Telefon");
                    row(sheet, 1, "x", "y", "z");
                });
        MeasureImport read = MeasureImport.read(file, Progress.NONE);
        ImportFailure failure = assertThrows(ImportFailure.class, read::orRefuse);
        assertEquals("import.heads", failure.key());
        assertTrue(
                failure.sentence(Texts.of(Language.NB)).contains("Fornavn | Etternavn | Telefon"));
    }

    @Test
    void theHeadsOfManyPlansAreUnderstood() {
        assertEquals(MeasureColumn.TITLE, column("TILTAK IHT. KAP. 5"));
        assertEquals(MeasureColumn.COST, column("KOSTNAD/\nRESSURSBRUK"));
        assertEquals(MeasureColumn.TARGET_GROUP, column("Målgruppe:"));
        assertEquals(MeasureColumn.GOAL, column("Mål for tiltaket"));
        assertEquals(MeasureColumn.RESPONSIBLE, column("Ansvarleg for gjennomføring"));
        assertEquals(MeasureColumn.PERIOD, column("Tidsfrist"));
        assertEquals(MeasureColumn.PERIOD, column("NÅR"));
        assertNull(Heads.guess("Fødselsdato2"));
    }

    private Path proposal(Measure old) throws IOException {
        return workbook(sheet -> {
            row(sheet, 0, "Forslag til ny tiltaksplan");
            row(sheet, 2, "Nr", "Aktivitet", "Formål", "Når", "Ansvar", "Status");
            row(sheet, 3, "", "REKRUTTERINGSTILTAK");
            row(
                    sheet,
                    4,
                    "1",
                    "PROGRAM FOR UFAGLÆRTE ",
                    old.goal(),
                    "Høst 2017",
                    old.responsibleWording(),
                    "Satt i gang");
            row(sheet, 5, "2", "Nytt tiltak", "Et mål", "når det passer", "Alle", "");
            row(sheet, 6, "3", "", "Uten navn", "2017", "Noen", "");
            row(sheet, 7, "4", "Nytt  tiltak", "", "2017", "", "");
            row(sheet, 8, "", "Sum", "", "", "", "");
        });
    }

    private static MeasureColumn column(String head) {
        Heads.Guess guess = Heads.guess(head);
        assertNotNull(guess, head);
        return guess.column();
    }

    private static List<String> notUnchanged(MeasurePreview preview) {
        return preview.lines().stream()
                .filter(line -> line.outcome() != Outcome.UNCHANGED)
                .map(Line::toString)
                .toList();
    }

    private static Measure measure(Plan plan, String title) {
        return plan.measures().stream()
                .filter(each -> each.title().equalsIgnoreCase(title))
                .findFirst()
                .orElseThrow();
    }

    private MeasurePreview preview(Path file, Plan plan, String dimension) throws IOException {
        MeasureImport read = MeasureImport.read(file, Progress.NONE).withDimension(dimension);
        read.orRefuse();
        return read.preview(plan, Language.NB, this::id);
    }

    private Id id() {
        return Id.named("new " + made++);
    }

    /// Fills a sheet.
    @FunctionalInterface
    private interface Filling {
        void fill(Sheet sheet);
    }

    private Path workbook(Filling filling) throws IOException {
        Path file = folder.resolve("tiltak.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            book.createSheet("Forside");
            filling.fill(book.createSheet("Ark"));
            book.write(out);
        }
        return file;
    }

    private static void row(Sheet sheet, int number, String... cells) {
        Row row = sheet.createRow(number);
        for (int i = 0; i < cells.length; i++) {
            if (!cells[i].isEmpty()) {
                row.createCell(i).setCellValue(cells[i]);
            }
        }
    }
}
