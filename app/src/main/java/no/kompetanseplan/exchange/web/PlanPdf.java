package no.kompetanseplan.exchange.web;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;

import no.kompetanseplan.exchange.ExportFailure;
import no.kompetanseplan.exchange.ExportFile;
import no.kompetanseplan.exchange.Progress;
import no.kompetanseplan.exchange.document.PrintedPlan;
import no.kompetanseplan.exchange.figure.Painter;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;

/// The plan as a tagged PDF that can be archived (PDF/A-3a with the marks of PDF/UA), set from the
/// same markup as the web page.
public final class PlanPdf {

    static final String FONTS = "/no/kompetanseplan/ui/kit/fonts/";
    private static final String SERIF = "IBM Plex Serif";
    private static final String SANS = "Source Sans 3";
    private static final int REGULAR = 400;
    private static final int SEMIBOLD = 600;

    /// Setting takes most of the time, checking the rest.
    private static final int STEPS = 5;

    private PlanPdf() {}

    /// Writes the document; the stream stays open.
    public static void write(PrintedPlan plan, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePDDocument(document);
            builder.usePdfUaAccessibility(true);
            builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
            font(builder, document, "IBMPlexSerif-Regular.ttf", SERIF, REGULAR, FontStyle.NORMAL);
            font(builder, document, "IBMPlexSerif-SemiBold.ttf", SERIF, SEMIBOLD, FontStyle.NORMAL);
            font(builder, document, "IBMPlexSerif-Italic.ttf", SERIF, REGULAR, FontStyle.ITALIC);
            font(
                    builder,
                    document,
                    "IBMPlexSerif-SemiBoldItalic.ttf",
                    SERIF,
                    SEMIBOLD,
                    FontStyle.ITALIC);
            font(builder, document, "SourceSans3-Regular.ttf", SANS, REGULAR, FontStyle.NORMAL);
            font(builder, document, "SourceSans3-SemiBold.ttf", SANS, SEMIBOLD, FontStyle.NORMAL);
            font(builder, document, "SourceSans3-Italic.ttf", SANS, REGULAR, FontStyle.ITALIC);
            builder.useColorProfile(Styles.bytes("srgb.icc"));
            builder.withProducer("Kompetanseplan");
            builder.useObjectDrawerFactory(new FigureDrawer(plan, Painter.ready()));
            builder.withHtmlContent(PlanPage.forPaper(plan), "");
            builder.toStream(out);
            builder.run();
        }
    }

    /// Ligatures are not used: a glyph for «ft» has no letters that search, copying and reading
    /// aloud could find.
    private static void font(
            PdfRendererBuilder builder,
            PDDocument document,
            String file,
            String family,
            int weight,
            FontStyle style)
            throws IOException {
        try (InputStream in = PlanPdf.class.getResourceAsStream(FONTS + file)) {
            if (in == null) {
                throw new IOException("Missing " + file);
            }
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            font.setEnableGsub(false);
            builder.useFont(
                    new PDFontSupplier(PDType0Font.load(document, font, true)),
                    family,
                    weight,
                    style,
                    true);
        }
    }

    /// Puts the document in the place of a file, whole and opened once, or leaves the file as it
    /// was.
    ///
    /// @param progress told between the steps, where the work can be stopped
    /// @throws ExportFailure with a sentence for the user
    public static void export(Path target, PrintedPlan plan, Progress progress)
            throws ExportFailure {
        progress.step(0, STEPS);
        ExportFile.replace(
                target,
                out -> {
                    write(plan, out);
                    progress.step(STEPS - 1, STEPS);
                },
                PlanPdf::check);
    }

    private static void check(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            if (document.getNumberOfPages() == 0) {
                throw new IOException("The document has no pages");
            }
        }
    }
}
