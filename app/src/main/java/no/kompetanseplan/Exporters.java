package no.kompetanseplan;

import no.kompetanseplan.exchange.ExportFailure;
import no.kompetanseplan.exchange.ExportFile;
import no.kompetanseplan.exchange.ExportStamp;
import no.kompetanseplan.exchange.json.ImportException;
import no.kompetanseplan.exchange.json.PlanJson;
import no.kompetanseplan.exchange.xlsx.PlanWorkbook;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.session.SessionState;
import no.kompetanseplan.text.Texts;
import no.kompetanseplan.ui.Exporter;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/// The kinds of file the window hands a plan over as.
final class Exporters {

    private Exporters() {}

    static List<Exporter> all(Clock clock, String version) {
        return List.of(
                new Exporter(
                        "shell.export.xlsx",
                        "xlsx",
                        (state, texts, target, steps) ->
                                workbook(state, texts, target, steps, clock, version)),
                new Exporter(
                        "shell.export.json",
                        "json",
                        (state, texts, target, _) -> json(state, texts, target)));
    }

    private static @Nullable String workbook(
            SessionState state,
            Texts texts,
            Path target,
            Exporter.Steps steps,
            Clock clock,
            String version) {
        try {
            ExportStamp stamp = ExportStamp.now(clock, state.head(), version);
            PlanWorkbook.export(target, state.assessment(), texts, stamp, steps::step);
            return null;
        } catch (ExportFailure e) {
            return e.sentence(texts);
        }
    }

    private static @Nullable String json(SessionState state, Texts texts, Path target) {
        Plan plan = state.plan();
        try {
            ExportFile.replace(
                    target, out -> PlanJson.write(plan, out), file -> check(file, plan));
            return null;
        } catch (ExportFailure e) {
            return e.sentence(texts);
        }
    }

    private static void check(Path file, Plan plan) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            if (!PlanJson.read(in).equals(plan)) {
                throw new IOException("The file holds another plan");
            }
        } catch (ImportException e) {
            throw new IOException(e);
        }
    }
}
