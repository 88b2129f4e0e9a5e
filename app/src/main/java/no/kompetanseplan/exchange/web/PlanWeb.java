package no.kompetanseplan.exchange.web;

import no.kompetanseplan.exchange.ExportFailure;
import no.kompetanseplan.exchange.ExportFile;
import no.kompetanseplan.exchange.Progress;
import no.kompetanseplan.exchange.document.PrintedPlan;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// The plan as one web page in one file.
public final class PlanWeb {

    /// Writing and checking.
    private static final int STEPS = 2;

    private PlanWeb() {}

    /// Writes the page; the stream stays open.
    public static void write(PrintedPlan plan, OutputStream out) throws IOException {
        out.write(PlanPage.forScreen(plan).getBytes(StandardCharsets.UTF_8));
    }

    /// Puts the page in the place of a file, whole or not at all.
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
                file -> {
                    if (!Files.readString(file).endsWith("</html>\n")) {
                        throw new IOException("The page has no end");
                    }
                });
    }
}
