package no.kompetanseplan.exchange.docx;

import no.kompetanseplan.exchange.ExportFailure;
import no.kompetanseplan.exchange.ExportFile;
import no.kompetanseplan.exchange.Progress;
import no.kompetanseplan.exchange.document.PrintedPlan;

import org.apache.poi.xwpf.usermodel.XWPFDocument;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/// The plan as a Word document.
public final class PlanDocx {

    /// Writing and checking.
    private static final int STEPS = 2;

    private PlanDocx() {}

    /// Writes the document; the stream stays open.
    public static void write(PrintedPlan plan, OutputStream out) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            new DocxPlan(document, plan).write();
            document.write(out);
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
                    progress.step(1, STEPS);
                },
                file -> DocxCheck.verify(file, plan));
    }
}
