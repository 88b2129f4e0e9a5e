package no.kompetanseplan.exchange.xlsx.page;

/// Text as cells of a workbook file can hold it.
final class CellText {

    private static final int ESCAPE_LENGTH = 7;

    private CellText() {}

    /// Carriage returns, which spreadsheet programs show as boxes, become line feeds; characters
    /// that XML can't hold become the replacement character; what readers would take for the code
    /// of a character (`_x0041_`) is coded itself, so that it stays as written.
    static String kept(String text) {
        return isPlain(text) ? text : mended(text);
    }

    /// Whether nothing in the text could need mending.
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '_' || c >= Character.MIN_SURROGATE) {
                return false;
            }
        }
        return true;
    }

    private static String mended(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        StringBuilder kept = new StringBuilder(lines.length());
        for (int i = 0; i < lines.length(); i++) {
            char c = lines.charAt(i);
            if (c == '_' && isCode(lines, i)) {
                kept.append("_x005F_");
            } else {
                kept.append(isLegal(lines, i) ? c : '\uFFFD');
            }
        }
        return kept.toString();
    }

    /// With the replacement character for what XML can't hold, and nothing else changed.
    static String legal(String text) {
        StringBuilder legal = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            legal.append(isLegal(text, i) ? text.charAt(i) : '\uFFFD');
        }
        return legal.toString();
    }

    private static boolean isCode(String text, int at) {
        if (at + ESCAPE_LENGTH > text.length()
                || text.charAt(at + 1) != 'x'
                || text.charAt(at + ESCAPE_LENGTH - 1) != '_') {
            return false;
        }
        for (int i = at + 2; i < at + ESCAPE_LENGTH - 1; i++) {
            if (Character.digit(text.charAt(i), 16) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLegal(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        }
        return (c >= ' ' || c == '\t' || c == '\n') && c < '\uFFFE';
    }
}
