package no.kompetanseplan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.kompetanseplan.model.Dataset;
import no.kompetanseplan.model.DatasetFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.SectionFields;
import no.kompetanseplan.model.Staffing;
import no.kompetanseplan.model.choice.PageKind;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.publication.PublicStaff;
import no.kompetanseplan.session.Environment;
import no.kompetanseplan.session.Intake;
import no.kompetanseplan.session.PlanSession;
import no.kompetanseplan.staffing.Population;
import no.kompetanseplan.staffing.Sex;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// What stands in the files of a public edition, to the last byte.
class PublicExportTest {

    private static final Pattern THREE = Pattern.compile("\"positions\"\\s*:\\s*3\\D");

    private static final String REMARK = "bare for arbeidsgruppen";

    @TempDir private Path folder;

    @Test
    void noFileOfAPublicEditionHoldsAHiddenNumberOrARemark() throws IOException {
        Path plan = file(typed());
        for (String kind : List.of("docx", "pdf", "html", "xlsx", "json")) {
            Path open = folder.resolve("offentlig." + kind);
            Path closed = folder.resolve("intern." + kind);
            assertEquals(0, run("export", kind, plan.toString(), "--out", closed.toString()));
            assertEquals(
                    0, run("export", kind, plan.toString(), "--public", "--out", open.toString()));
            String made = words(open, kind);
            assertFalse(made.contains(REMARK), kind);
            assertFalse(made.contains("Fjelldal 3,"), kind + " tells in words");
            assertFalse(made.contains("Fjelldal 3 "), kind + " tells in a table");
            assertEquals(kind.equals("json"), words(closed, kind).contains(REMARK), kind);
            if (kind.equals("xlsx")) {
                assertTrue(made.contains("<v>93</v>"), "the true sum");
                assertFalse(made.contains("<v>70</v>"), "no sum of the shown ones");
            }
            String people = kind.equals("json") ? "Folkemengde" : "forsørgerbyrde";
            assertTrue(kind.equals("xlsx") || made.contains(people), kind + " without residents");
            if (!kind.equals("json")) {
                assertTrue(made.contains("færre enn 5 personer"), kind);
                assertTrue(made.contains("2 celler er skjult"), kind);
            }
        }
        Environment reading =
                new Environment(folder, "Test", "test", Clock.systemUTC(), Runnable::run, false);
        try (PlanSession kept = PlanSession.openForReading(plan, reading)) {
            List<List<String>> editions = kept.state().assessment().facts().published();
            assertEquals(1, editions.size(), "what was shown is kept once");
            assertTrue(editions.getFirst().contains("row\t:"), editions.toString());
        }
        assertFalse(THREE.matcher(Files.readString(folder.resolve("offentlig.json"))).find());
        assertTrue(THREE.matcher(Files.readString(folder.resolve("intern.json"))).find());
    }

    private static Plan typed() {
        Plan plan = PublicStaff.typed();
        Id chapter = Id.named("chapter");
        plan =
                plan.with(
                        SectionFields.TABLE.with(
                                SectionFields.TABLE.with(
                                        SectionFields.TABLE.blank(chapter),
                                        chapter,
                                        SectionFields.TITLE,
                                        "Analyse"),
                                chapter,
                                SectionFields.PAGE,
                                PageKind.STAFFING));
        Staffing first = plan.staffing().getFirst();
        return plan.with(
                new Staffing(first.id(), first.body(), first.positions(), REMARK, first.rank()));
    }

    private Path file(Plan plan) {
        Path path = folder.resolve("plan.kplan");
        Environment environment =
                new Environment(folder, "Test", "test", Clock.systemUTC(), Runnable::run, false);
        try (PlanSession session = PlanSession.create(path, environment, "step.plan.new", plan)) {
            var _ =
                    session.addDatasets("step.plan.new", List.of(residents(plan)), each -> each)
                            .join();
        }
        return path;
    }

    private static Intake residents(Plan plan) {
        Id id = Id.named("residents");
        Dataset row = DatasetFields.TABLE.blank(id);
        row = DatasetFields.TABLE.with(row, id, DatasetFields.NAME, "Folkemengde");
        row = DatasetFields.TABLE.with(row, id, DatasetFields.NOTE, REMARK);
        Id body = plan.municipalities().getFirst().id();
        Population people =
                new Population.Builder()
                        .add(body, 2026, Sex.WOMAN, 40, 4321)
                        .add(body, 2026, Sex.WOMAN, 85, 432)
                        .build();
        return Intake.of(row, people);
    }

    /// All letters of a PDF: those of its pages, and every string and stream that it holds besides,
    /// such as titles, alternative texts and metadata.
    private static String pdf(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            StringBuilder all = new StringBuilder(new PDFTextStripper().getText(document));
            all.append('\n');
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                add(all, document.getDocument().getObjectFromPool(key).getObject());
            }
            return all.toString().replaceAll("\\s+", " ");
        }
    }

    private static void add(StringBuilder all, @Nullable COSBase part) throws IOException {
        switch (part) {
            case COSString words -> all.append(words.getString()).append('\n');
            case COSArray list -> {
                for (COSBase each : list) {
                    add(all, each);
                }
            }
            case COSDictionary fields -> {
                for (COSName name : fields.keySet()) {
                    if (!COSName.ID.equals(name)) { // of the file: another one each time
                        add(all, fields.getItem(name));
                    }
                }
                if (fields instanceof COSStream stream
                        && COSName.getPDFName("Metadata").equals(fields.getItem(COSName.TYPE))) {
                    all.append(stream.toTextString());
                }
            }
            case null, default -> {}
        }
    }

    /// All bytes of a file as text, with each part of a zip unpacked.
    private static String words(Path file, String kind) throws IOException {
        if (kind.equals("pdf")) {
            return pdf(file);
        }
        if (!kind.equals("docx") && !kind.equals("xlsx")) {
            return Files.readString(file, StandardCharsets.ISO_8859_1)
                    + Files.readString(file, StandardCharsets.UTF_8);
        }
        StringBuilder all = new StringBuilder();
        try (InputStream in = Files.newInputStream(file);
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8)).append('\n');
            }
        }
        return all.toString();
    }

    private static int run(String... arguments) {
        var out = new ByteArrayOutputStream();
        return Cli.run(
                List.of(arguments),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                Map.of(),
                Clock.systemUTC());
    }
}
