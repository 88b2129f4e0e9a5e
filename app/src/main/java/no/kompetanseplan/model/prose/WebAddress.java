package no.kompetanseplan.model.prose;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a link of a text may lead to: pages and mail, nothing that runs or reads files. People
/// paste addresses with spaces and Norwegian letters in them; files hold them as RFC 3986 writes
/// them.
public final class WebAddress {

    private static final Pattern PAGE =
            Pattern.compile("(?is)(https?)://(?:([^/?#@]*)@)?([^/?#@:]+)(:\\d{1,5})?([/?#].*)?");
    private static final Pattern MAIL = Pattern.compile("(?is)mailto:([^@\\s]+@[^@\\s?]+)(\\?.*)?");
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?");
    private static final Pattern ENCODED = Pattern.compile("%[0-9A-Fa-f]{2}");

    /// What stands in an address as it is, besides letters and digits of ASCII.
    private static final String PLAIN = "-._~:/?@!$&'()*+,;=";

    private WebAddress() {}

    /// The address as a file can hold it, or nothing when the link is no address of a page or of
    /// mail.
    public static String of(String link) {
        String stripped = link.strip();
        Matcher page = PAGE.matcher(stripped);
        if (page.matches()) {
            String host = host(page.group(3));
            String user = page.group(2) == null ? "" : encoded(page.group(2)) + "@";
            return host.isEmpty()
                    ? ""
                    : checked(
                            page.group(1).toLowerCase(Locale.ROOT)
                                    + "://"
                                    + user
                                    + host
                                    + (page.group(4) == null ? "" : page.group(4))
                                    + (page.group(5) == null ? "" : encoded(page.group(5))));
        }
        return MAIL.matcher(stripped).matches()
                ? checked("mailto:" + encoded(stripped.substring("mailto:".length())))
                : "";
    }

    private static String host(String name) {
        try {
            String ascii = IDN.toASCII(name, IDN.ALLOW_UNASSIGNED);
            return HOST.matcher(ascii).matches() ? ascii : "";
        } catch (IllegalArgumentException _) {
            return ""; // a part of the name is empty or too long
        }
    }

    private static String encoded(String part) {
        Matcher written = ENCODED.matcher(part);
        StringBuilder out = new StringBuilder();
        boolean hasFragment = false;
        for (int at = 0; at < part.length(); ) {
            int letter = part.codePointAt(at);
            boolean opensFragment = letter == '#' && !hasFragment;
            boolean isWritten = letter == '%' && written.region(at, part.length()).lookingAt();
            if (opensFragment || isWritten || isPlain(letter)) {
                out.appendCodePoint(letter);
            } else {
                for (byte each : Character.toString(letter).getBytes(StandardCharsets.UTF_8)) {
                    out.append(String.format(Locale.ROOT, "%%%02X", each & 0xFF));
                }
            }
            hasFragment |= opensFragment;
            at += Character.charCount(letter);
        }
        return out.toString();
    }

    private static boolean isPlain(int letter) {
        return (letter >= 'a' && letter <= 'z')
                || (letter >= 'A' && letter <= 'Z')
                || (letter >= '0' && letter <= '9')
                || PLAIN.indexOf(letter) >= 0;
    }

    private static String checked(String address) {
        try {
            return new URI(address).toString();
        } catch (URISyntaxException _) {
            return "";
        }
    }
}
