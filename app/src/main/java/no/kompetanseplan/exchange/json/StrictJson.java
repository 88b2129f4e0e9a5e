package no.kompetanseplan.exchange.json;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.io.InputStream;
import java.nio.CharBuffer;

/// JSON of others as a tree, read as strictly and with the same limits as a plan.
public final class StrictJson {

    private StrictJson() {}

    /// The whole of a file.
    ///
    /// @throws ImportException when it is no JSON, says a name twice or is beyond the limits
    /// @throws IOException when the stream can't be read
    public static JsonNode read(InputStream in) throws IOException, ImportException {
        CharBuffer text = StrictText.read(in, PlanJson.MAX_BYTES);
        JsonParser parser =
                PlanJson.MAPPER.createParser(text.array(), text.position(), text.remaining());
        try (JsonCursor cursor = new JsonCursor(parser)) {
            try {
                JsonNode tree = PlanJson.MAPPER.readTree(parser);
                cursor.end();
                return tree;
            } catch (JacksonException e) {
                throw cursor.fault(e);
            }
        }
    }
}
