package no.kompetanseplan.exchange.web;

import no.kompetanseplan.exchange.ExportFailure;
import no.kompetanseplan.exchange.ExportFile;
import no.kompetanseplan.exchange.document.PrintedPlan;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// The plan as one web page in one file.
public final class PlanWeb {

    private PlanWeb() {}

    /// Writes the page; the stream stays open.
    public static void write(PrintedPlan plan, OutputStream out) throws IOException {
        String style = Styles.read("plan.css") + Styles.read("screen.css");
        out.write(PlanPage.of(plan, style).getBytes(StandardCharsets.UTF_8));
    }

    /// Puts the page in the place of a file, whole or not at all.
    ///
    /// @throws ExportFailure with a sentence for the user
    public static void export(Path target, PrintedPlan plan) throws ExportFailure {
        ExportFile.replace(
                target,
                out -> write(plan, out),
                file -> {
                    if (!Files.readString(file).endsWith("</html>\n")) {
                        throw new IOException("The page has no end");
                    }
                });
    }
}
