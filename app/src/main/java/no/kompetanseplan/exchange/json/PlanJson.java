package no.kompetanseplan.exchange.json;

import no.kompetanseplan.exchange.ExportFailure;
import no.kompetanseplan.exchange.ExportFile;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.staffing.CountedPlan;
import no.kompetanseplan.staffing.Facts;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.CharBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A whole plan to JSON and back. Reading what was written gives an equal plan.
public final class PlanJson {

    public static final String FORMAT = "kompetanseplan";

    /// Raised when a reader of the version before could misread a file.
    public static final int VERSION = 1;

    /// The largest file taken in, in bytes.
    public static final int MAX_BYTES = 50_000_000;

    /// Limits on foreign files; no source text in locations, since it would reach messages.
    static final JsonMapper MAPPER =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(32)
                                                    .maxStringLength(1_000_000)
                                                    .maxNumberLength(32)
                                                    .maxNameLength(200)
                                                    .maxDocumentLength(MAX_BYTES)
                                                    .maxTokenCount(5_000_000)
                                                    .build())
                                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                                    .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                                    .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                                    .build())
                    .build();

    private PlanJson() {}

    /// Writes the plan as UTF-8 in a stable order: tables as in `Tables.ALL`, rows by rank, fields
    /// as declared, absent ones left out. The stream is flushed and left open.
    public static void write(Plan plan, OutputStream out) throws IOException {
        write(plan, Facts.NONE, out);
    }

    /// As above, followed by the lines of the datasets that the plan counts by. Lines of datasets
    /// that are not in use stay behind.
    public static void write(Plan plan, Facts facts, OutputStream out) throws IOException {
        try {
            PlanJsonWriter.write(plan, facts, out);
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    /// The plan in a file.
    ///
    /// @throws ImportException when the file is not one that [#write] could have made; nothing of
    ///   it is used then
    /// @throws IOException when the stream can't be read
    public static Plan read(InputStream in) throws IOException, ImportException {
        return content(in).plan();
    }

    /// As [#read], with the datasets that the plan counts by.
    public static CountedPlan content(InputStream in) throws IOException, ImportException {
        CharBuffer text = StrictText.read(in, MAX_BYTES);
        try (JsonCursor cursor = new JsonCursor(parser(text))) {
            try {
                return new PlanJsonReader(cursor).document();
            } catch (JacksonException e) {
                throw cursor.fault(e);
            }
        }
    }

    private static JsonParser parser(CharBuffer text) {
        return MAPPER.createParser(text.array(), text.position(), text.remaining());
    }

    /// Puts the plan in the place of a file, whole and read back, or leaves the file as it was.
    ///
    /// @throws ExportFailure with a sentence for the user
    public static void export(Path target, Plan plan, Facts facts) throws ExportFailure {
        ExportFile.replace(
                target, out -> write(plan, facts, out), written -> check(written, plan, facts));
    }

    private static void check(Path written, Plan plan, Facts facts) throws IOException {
        if (Files.size(written) > MAX_BYTES) {
            throw new ExportFailure("exchange.json.too-large", null, MAX_BYTES / 1_000_000);
        }
        try (InputStream in = Files.newInputStream(written)) {
            if (!content(in).equals(new CountedPlan(plan, facts.withPublished(List.of())))) {
                throw new IOException("The file holds another plan");
            }
        } catch (ImportException e) {
            throw new IOException(e);
        }
    }
}
