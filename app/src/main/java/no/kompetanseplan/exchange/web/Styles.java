package no.kompetanseplan.exchange.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/// The style sheets beside this class.
final class Styles {

    private Styles() {}

    static String read(String name) throws IOException {
        try (InputStream in = Styles.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("Missing " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
