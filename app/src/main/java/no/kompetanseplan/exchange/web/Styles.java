package no.kompetanseplan.exchange.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/// The style sheets and the colour profile beside this class.
final class Styles {

    private Styles() {}

    static String read(String name) throws IOException {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    /// A file beside this class as it is.
    static byte[] bytes(String name) throws IOException {
        try (InputStream in = Styles.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("Missing " + name);
            }
            return in.readAllBytes();
        }
    }
}
