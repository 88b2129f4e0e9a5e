package no.kompetanseplan.exchange.web;

import no.kompetanseplan.exchange.Progress;
import no.kompetanseplan.exchange.SheetPicture;
import no.kompetanseplan.exchange.document.PrintedPlan;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.IntBuffer;

/// The pages of a plan as its PDF has them, to look at before a file is made. One page is painted
/// at a time, whoever asks. The document is held in memory alone, so there is nothing to close.
public final class PlanSheets {

    private static final int STEPS = 2;

    private final PDDocument document;
    private final PDFRenderer renderer;

    private PlanSheets(PDDocument document) {
        this.document = document;
        this.renderer = new PDFRenderer(document);
    }

    /// Sets the plan as it would be written.
    public static PlanSheets of(PrintedPlan plan, Progress progress) throws IOException {
        progress.step(0, STEPS);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PlanPdf.write(plan, out);
        progress.step(1, STEPS);
        return new PlanSheets(Loader.loadPDF(out.toByteArray()));
    }

    public int count() {
        return document.getNumberOfPages();
    }

    /// Paints a page.
    ///
    /// @param page from 0
    /// @param dpi dots to an inch of paper
    public synchronized SheetPicture picture(int page, int dpi) throws IOException {
        BufferedImage image = renderer.renderImageWithDPI(page, (float) dpi);
        int width = image.getWidth();
        int height = image.getHeight();
        int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
        return new SheetPicture(width, height, IntBuffer.wrap(pixels));
    }
}
