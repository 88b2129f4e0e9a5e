package no.kompetanseplan.exchange.manuscript;

import static no.kompetanseplan.exchange.office.DocxFiles.cell;
import static no.kompetanseplan.exchange.office.DocxFiles.paragraph;
import static no.kompetanseplan.exchange.office.DocxFiles.row;
import static no.kompetanseplan.exchange.office.DocxFiles.run;
import static no.kompetanseplan.exchange.office.DocxFiles.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.exchange.ExportStamp;
import no.kompetanseplan.exchange.Progress;
import no.kompetanseplan.exchange.document.PrintedPlan;
import no.kompetanseplan.exchange.docx.PlanDocx;
import no.kompetanseplan.exchange.json.SamplePlan;
import no.kompetanseplan.exchange.office.DocxFiles;
import no.kompetanseplan.exchange.office.word.LeftOut;
import no.kompetanseplan.model.Block;
import no.kompetanseplan.model.BlockFields;
import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.Book;
import no.kompetanseplan.model.Dimension;
import no.kompetanseplan.model.DimensionFields;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Section;
import no.kompetanseplan.model.choice.BlockStyle;
import no.kompetanseplan.model.choice.PageKind;
import no.kompetanseplan.model.prose.Prose;
import no.kompetanseplan.model.prose.Span;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.sample.SampleFacts;
import no.kompetanseplan.text.Language;
import no.kompetanseplan.text.Texts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

class ManuscriptTest {

    private static final ExportStamp STAMP =
            new ExportStamp(ZonedDateTime.parse("2026-11-22T10:31:00Z"), "0123456789ab", "1.0");

    @TempDir private Path folder;

    private int made;

    ManuscriptTest() {
        folder = Path.of("");
    }

    @Test
    void ourOwnDocumentComesBackWithItsChaptersAndItsThirtySevenMeasures() throws IOException {
        Plan sample = SamplePlan.read();
        Path file = folder.resolve("plan.docx");
        PrintedPlan printed =
                PrintedPlan.of(
                        Assessment.of(sample, SampleFacts.of(sample)),
                        Texts.of(Language.NB),
                        STAMP);
        PlanDocx.export(file, printed, Progress.NONE);
        ImportedPlan imported = read(file);
        Plan plan = imported.plan();
        assertEquals(sample.head().title(), plan.head().title());
        assertEquals(sample.head().subtitle(), plan.head().subtitle());
        assertEquals(sample.head().region(), plan.head().region());
        assertEquals(sample.head().planPeriod(), plan.head().planPeriod());
        assertEquals(sample.head().footer(), plan.head().footer());
        assertEquals(titles(sample), titles(plan));
        assertEquals(measures(sample), measures(plan));
        assertEquals(List.of(), imported.refused());
        assertEquals(
                sample.ordered(DimensionFields.TABLE).stream().map(Dimension::tableTitle).toList(),
                plan.ordered(DimensionFields.TABLE).stream().map(Dimension::tableTitle).toList());
        assertEquals(
                sample.municipalities().stream().map(Body::inShort).sorted().toList(),
                plan.municipalities().stream().map(Body::inShort).sorted().toList());
        assertEquals(
                List.of(), Words.missing(Words.ofDocument(file), imported), "words that are lost");
    }

    @Test
    void everyParagraphOfOurOwnDocumentIsAParagraphAgain() throws IOException {
        Plan sample = SamplePlan.read();
        Path file = folder.resolve("plan.docx");
        Texts texts = Texts.of(Language.NB);
        PrintedPlan printed =
                PrintedPlan.of(Assessment.of(sample, SampleFacts.of(sample)), texts, STAMP);
        PlanDocx.export(file, printed, Progress.NONE);
        List<String> again =
                read(file).plan().ordered(BlockFields.TABLE).stream()
                        .map(block -> Prose.read(block.text()).words().strip())
                        .toList();
        for (Block block : sample.ordered(BlockFields.TABLE)) {
            boolean isText =
                    block.style() == BlockStyle.PARAGRAPH || block.style() == BlockStyle.BULLET;
            String words =
                    Prose.read(block.text())
                            .words(span ->
                                    switch (span) {
                                        case Span.Reference(var row) -> printed.name(row);
                                        case Span.Gap gap -> gap.shown();
                                        default -> "";
                                    })
                            .strip();
            assertTrue(!isText || words.isEmpty() || again.contains(words), words);
        }
    }

    @Test
    void headingsInTheLanguageOfWordBecomeChaptersWithTheirNumbers() throws IOException {
        Path file =
                new DocxFiles(
                                paragraph("Tittel", "Kompetanseplan 2027–2030")
                                        + paragraph("Overskrift1", "Forord")
                                        + paragraph("Vi vil.")
                                        + paragraph("Overskrift1", "1 Bakgrunn")
                                        + paragraph("Overskrift2", "1.1. Hvorfor")
                                        + paragraph("Sitat", "Det viktigste er folk."))
                        .write(folder.resolve("a.docx"));
        Plan plan = read(file).plan();
        assertEquals("Kompetanseplan 2027–2030", plan.head().title());
        assertEquals("2027–2030", plan.head().planPeriod().wording());
        List<Section> all = Book.of(plan).all();
        assertEquals(
                List.of("|Forord|true", "1|Bakgrunn|false", "1.1|Hvorfor|false"),
                all.stream()
                        .map(each -> each.number() + "|" + each.title() + "|" + each.unnumbered())
                        .toList());
        assertEquals(all.get(1).id(), all.get(2).parent());
        assertEquals(BlockStyle.QUOTE, plan.ordered(BlockFields.TABLE).get(1).style());
    }

    @Test
    void numbersThatWordCountsItselfAreCounted() throws IOException {
        String levels =
                "<w:abstractNum w:abstractNumId=\"0\">"
                        + level(0, "decimal", "%1", "Heading1")
                        + level(1, "decimal", "%1.%2", "Heading2")
                        + "</w:abstractNum><w:abstractNum w:abstractNumId=\"1\">"
                        + level(0, "bullet", "o", "")
                        + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId"
                        + " w:val=\"0\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId"
                        + " w:val=\"1\"/></w:num>";
        String styles =
                "<w:style w:type=\"paragraph\" w:styleId=\"Heading1\"><w:name w:val=\"heading 1\"/>"
                        + "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
                        + "<w:style w:type=\"paragraph\" w:styleId=\"Heading2\">"
                        + "<w:name w:val=\"heading 2\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/>"
                        + "</w:numPr></w:pPr></w:style>";
        String bullet =
                "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"2\"/></w:numPr></w:pPr>"
                        + run("Et punkt")
                        + "</w:p>";
        Path file =
                new DocxFiles(
                                paragraph("Heading1", "Innledning")
                                        + paragraph("Heading1", "Analyse")
                                        + paragraph("Heading2", "Alder")
                                        + paragraph("Heading2", "Deltid")
                                        + bullet)
                        .with("styles", styles)
                        .with("numbering", levels)
                        .write(folder.resolve("a.docx"));
        Plan plan = read(file).plan();
        assertEquals(
                List.of("1 Innledning", "2 Analyse", "2.1 Alder", "2.2 Deltid"), numbered(plan));
        assertEquals(BlockStyle.BULLET, plan.ordered(BlockFields.TABLE).getFirst().style());
    }

    @Test
    void aDocumentWithoutStylesIsDividedByItsNumbers() throws IOException {
        Path file =
                new DocxFiles(
                                paragraph("Plan for kompetanse")
                                        + paragraph("1 Bakgrunn")
                                        + paragraph("I 2016 ble planen laget.")
                                        + paragraph("1.1 Mandat")
                                        + paragraph("2016 var et godt år")
                                        + paragraph("2 Analyse"))
                        .write(folder.resolve("a.docx"));
        Plan plan = read(file).plan();
        assertEquals(List.of("1 Bakgrunn", "1.1 Mandat", "2 Analyse"), numbered(plan));
        assertEquals("Plan for kompetanse", plan.head().title());
    }

    @Test
    void emphasisLinksAndFootnotesAreKept() throws IOException {
        String text =
                "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Viktig</w:t></w:r>"
                        + run(" er ")
                        + "<w:hyperlink r:id=\"l1\"><w:r><w:t>loven</w:t></w:r></w:hyperlink>"
                        + "<w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>";
        Path file =
                new DocxFiles(paragraph("Heading1", "Kapittel") + text)
                        .with(
                                "footnotes",
                                "<w:footnote w:id=\"2\"><w:p>"
                                        + run("Helsetjenesteloven")
                                        + "</w:p></w:footnote>")
                        .withLink("l1", "https://lovdata.no")
                        .write(folder.resolve("a.docx"));
        assertEquals(
                "**Viktig** er [[https://lovdata.no|loven]]{{note Helsetjenesteloven}}",
                read(file).plan().ordered(BlockFields.TABLE).getFirst().text());
    }

    @Test
    void whatHasNoPlaceIsToldOfWithItsWordsAndItsPlace() throws IOException {
        String text =
                "<w:p>"
                        + run("Ny ")
                        + "<w:ins w:id=\"1\">"
                        + run("tekst")
                        + "</w:ins><w:del"
                        + " w:id=\"2\"><w:r><w:delText>gammel</w:delText></w:r></w:del><w:r><w:commentReference"
                        + " w:id=\"5\"/></w:r><w:r><w:drawing><wp:docPr descr=\"Et"
                        + " kart\"/></w:drawing></w:r>"
                        + "<w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx>"
                        + "<w:txbxContent><w:p>"
                        + run("I en ramme")
                        + "</w:p></w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback>"
                        + "<w:pict><w:txbxContent><w:p>"
                        + run("I en ramme")
                        + "</w:p></w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
                        + "</w:p>";
        Path file =
                new DocxFiles(paragraph("Heading1", "Kart") + text)
                        .with(
                                "comments",
                                "<w:comment w:id=\"5\"><w:p>"
                                        + run("Er dette rett?")
                                        + "</w:p></w:comment>")
                        .write(folder.resolve("a.docx"));
        ImportedPlan imported = read(file);
        assertEquals("Ny tekst", imported.plan().ordered(BlockFields.TABLE).getFirst().text());
        assertEquals(
                List.of(
                        new LeftOut(LeftOut.Kind.INSERTED, "Kart", ""),
                        new LeftOut(LeftOut.Kind.DELETED, "Kart", "gammel"),
                        new LeftOut(LeftOut.Kind.COMMENT, "Kart", "Er dette rett?"),
                        new LeftOut(LeftOut.Kind.PICTURE, "Kart", "Et kart"),
                        new LeftOut(LeftOut.Kind.TEXT_BOX, "Kart", "I en ramme")),
                imported.leftOut());
    }

    @Test
    void tablesBecomeMeasuresPositionsOrTablesOfText() throws IOException {
        Path file = new DocxFiles(threeTables()).write(folder.resolve("a.docx"));
        ImportedPlan imported = read(file);
        Plan plan = imported.plan();
        assertEquals(
                List.of(TableUse.STAFFING, TableUse.ACTION_PLAN, TableUse.PLAIN),
                imported.tables().stream().map(ImportedPlan.Table::use).toList());
        assertEquals(
                List.of("Lyngen kommune", "Kåfjord"),
                plan.municipalities().stream().map(Body::name).toList());
        assertEquals(2000, plan.staffing().stream().mapToInt(each -> each.positions()).sum());
        assertEquals("KLASS 2026", plan.head().staffingSource());
        List<Section> sections = Book.of(plan).all();
        assertEquals(PageKind.STAFFING, sections.get(0).page());
        assertEquals(PageKind.ACTION_PLAN, sections.get(1).page());
        Measure kurs =
                plan.measures().stream()
                        .filter(each -> each.title().equals("Kurs"))
                        .findFirst()
                        .orElseThrow();
        assertEquals("Høy", kurs.note());
        assertEquals(
                List.of("Rekruttering", "Arbeidsmiljø"),
                plan.ordered(DimensionFields.TABLE).stream().map(Dimension::name).toList());
        Block meetings = plan.ordered(BlockFields.TABLE).getLast();
        assertEquals("Når\tHvor\nMai\tOslo", meetings.text());
        assertEquals("Møter", meetings.caption());
        // The number is kept as 1200, and what the source is is printed by the program.
        assertEquals(List.of("200", "kilde"), Words.missing(Words.ofDocument(file), imported));
    }

    @Test
    void aTableBecomesWhatAPersonSays() throws IOException {
        Path file = new DocxFiles(threeTables()).write(folder.resolve("a.docx"));
        Plan plain =
                Manuscript.read(file, Progress.NONE)
                        .plan(
                                Map.of(1, TableUse.PLAIN, 2, TableUse.PLAIN),
                                Texts.of(Language.NB),
                                this::id)
                        .plan();
        assertEquals(0, plain.measures().size());
        assertEquals(3, plain.blocks().stream().filter(ManuscriptTest::isTable).count());
    }

    private static String threeTables() {
        String wide = "<w:gridSpan w:val=\"3\"/>";
        return paragraph("Heading1", "3 Analyse")
                + paragraph("Caption", "Tabell 1: Stillinger")
                + table(
                        row("Kommune", "Stillinger", "Prosent"),
                        row("Lyngen kommune", "1 200", "60,0 %"),
                        row("Kåfjord", "800", "40,0 %"),
                        row("Sum", "2 000", "100 %"))
                + paragraph("Kilde: KLASS 2026")
                + paragraph("Heading1", "7 Handlingsplan")
                + table(
                        row("Nr", "TILTAK", "ANSVAR", "FRIST", "Prioritet"),
                        row(cell(wide, "REKRUTTERING")),
                        row("1", "Kurs", "Alle", "2027", "Høy"),
                        row(cell(wide, "ARBEIDSMILJØ")),
                        row("2", "Samling", "Ingen", "snart", ""))
                + paragraph("Heading1", "8 Annet")
                + paragraph("Caption", "Tabell 2: Møter")
                + table(row("Når", "Hvor"), row("Mai", "Oslo"));
    }

    private static boolean isTable(Block block) {
        return block.style() == BlockStyle.TABLE;
    }

    private static String level(int at, String format, String text, String style) {
        String link = style.isEmpty() ? "" : "<w:pStyle w:val=\"" + style + "\"/>";
        return "<w:lvl w:ilvl=\""
                + at
                + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\""
                + format
                + "\"/>"
                + link
                + "<w:lvlText w:val=\""
                + text
                + "\"/></w:lvl>";
    }

    private static List<String> numbered(Plan plan) {
        return Book.of(plan).all().stream()
                .map(each -> (each.number() + " " + each.title()).strip())
                .toList();
    }

    private static List<String> titles(Plan plan) {
        return Book.of(plan).chapters().stream()
                .map(each -> (each.number() + " " + each.title()).strip())
                .toList();
    }

    private static Map<String, List<String>> measures(Plan plan) {
        return plan.ordered(MeasureFields.TABLE).stream()
                .collect(
                        Collectors.groupingBy(
                                measure -> dimension(plan, measure),
                                Collectors.mapping(
                                        measure ->
                                                String.join(
                                                        " # ",
                                                        measure.title(),
                                                        measure.goal(),
                                                        measure.targetGroup(),
                                                        measure.scope(),
                                                        measure.period().wording(),
                                                        String.valueOf(measure.period().from()),
                                                        measure.responsibleWording()),
                                        Collectors.toList())));
    }

    private static String dimension(Plan plan, Measure measure) {
        Dimension dimension = plan.find(DimensionFields.TABLE, measure.dimension());
        return dimension == null ? "" : dimension.tableTitle();
    }

    private ImportedPlan read(Path file) throws IOException {
        return Manuscript.read(file, Progress.NONE).plan(Map.of(), Texts.of(Language.NB), this::id);
    }

    private Id id() {
        return Id.named("new " + made++);
    }
}
