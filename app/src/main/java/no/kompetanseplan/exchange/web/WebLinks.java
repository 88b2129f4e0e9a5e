package no.kompetanseplan.exchange.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/// Which addresses a printed plan links to: pages and mail, nothing that runs or reads files.
final class WebLinks {

    private WebLinks() {}

    static boolean isSafe(String link) {
        try {
            String scheme = new URI(link).getScheme();
            return scheme != null
                    && switch (scheme.toLowerCase(Locale.ROOT)) {
                        case "http", "https", "mailto" -> true;
                        default -> false;
                    };
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
