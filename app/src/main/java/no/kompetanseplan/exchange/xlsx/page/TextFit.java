package no.kompetanseplan.exchange.xlsx.page;

/// How many lines a text takes in a column, from the widths of the letters of Calibri. The tables
/// stand in for measuring a font, which would need a windowing system and that font.
final class TextFit {

    /// Widths in hundredths of the font size, for the characters from space to tilde, regular.
    private static final int[] REGULAR = {
        23, 33, 40, 50, 51, 71, 68, 22, 30, 30, 50, 50, 25, 31, 25, 39, 51, 51, 51, 51, 51, 51, 51,
        51, 51, 51, 27, 27, 50, 50, 50, 46, 89, 58, 54, 53, 62, 49, 46, 63, 62, 25, 32, 52, 42, 85,
        65, 66, 52, 67, 54, 46, 49, 64, 57, 89, 52, 49, 47, 31, 39, 31, 50, 50, 29, 48, 53, 42, 53,
        50, 31, 47, 53, 23, 24, 45, 23, 80, 53, 53, 53, 53, 35, 39, 33, 53, 45, 71, 43, 45, 40, 31,
        46, 31, 50
    };

    private static final int OTHER_CAPITAL = 68;
    private static final int OTHER = 55;
    private static final int BOLD_PERCENT = 104;

    /// A cell keeps some of its width free on both sides; the rest is for fonts put in for Calibri.
    private static final int SIDE_PIXELS = 7;

    private static final int PIXELS_PER_CHARACTER = 7;

    private TextFit() {}

    /// Width of the longest line of a text, as a column width in characters.
    static int width(String text, Look look) {
        int widest = 0;
        int from = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
            widest = Math.max(widest, units(text.substring(from, end), look));
            from = end + 1;
        }
        widest = Math.max(widest, units(text.substring(from), look));
        int pixels = widest * look.points() / 75 + SIDE_PIXELS;
        return pixels / PIXELS_PER_CHARACTER + 1;
    }

    /// Lines that a text takes in a column of that width, at least 1. Broken at spaces and after
    /// hyphens, as spreadsheet programs do; a word that is too long is cut where the column ends.
    static int lines(String text, Look look, int columnWidth) {
        int room = room(look, columnWidth);
        if (text.indexOf('\n') < 0 && units(text, look) <= room) {
            return 1;
        }
        int lines = 0;
        for (String paragraph : text.split("\n", -1)) {
            lines += paragraphLines(paragraph, look, room);
        }
        return lines;
    }

    /// Index at which a text must be cut so that what stands before it takes at most so many lines;
    /// its length when it all fits.
    static int cut(String text, Look look, int columnWidth, int mostLines) {
        if (lines(text, look, columnWidth) <= mostLines) {
            return text.length();
        }
        int low = 1;
        int high = text.length();
        while (low + 1 < high) {
            int middle = (low + high) >>> 1;
            if (lines(text.substring(0, middle), look, columnWidth) <= mostLines) {
                low = middle;
            } else {
                high = middle;
            }
        }
        int space = Math.max(text.lastIndexOf(' ', low), text.lastIndexOf('\n', low));
        int at = space > low / 2 ? space + 1 : low;
        return Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
    }

    private static int room(Look look, int columnWidth) {
        int pixels = columnWidth * PIXELS_PER_CHARACTER - SIDE_PIXELS;
        return Math.max(pixels, PIXELS_PER_CHARACTER) * 75 / look.points();
    }

    private static int paragraphLines(String paragraph, Look look, int room) {
        int lines = 1;
        int used = 0;
        int start = 0;
        while (start < paragraph.length()) {
            int end = wordEnd(paragraph, start);
            int word = units(paragraph.substring(start, end).stripTrailing(), look);
            int whole = units(paragraph.substring(start, end), look);
            if (used > 0 && used + word > room) {
                lines++;
                used = 0;
            }
            lines += Math.max(0, word - 1) / room;
            used = word > room ? word % room + whole - word : used + whole;
            start = end;
        }
        return lines;
    }

    private static int wordEnd(String text, int start) {
        int end = start;
        while (end < text.length()) {
            char c = text.charAt(end++);
            if (c == ' ' || c == '-' || c == '\t') {
                break;
            }
        }
        while (end < text.length() && text.charAt(end) == ' ') {
            end++;
        }
        return end;
    }

    private static int units(String text, Look look) {
        int units = 0;
        for (int i = 0; i < text.length(); i++) {
            units += units(text.charAt(i));
        }
        return look.bold() ? units * BOLD_PERCENT / 100 : units;
    }

    private static int units(char c) {
        int place = c - ' ';
        if (place >= 0 && place < REGULAR.length) {
            return REGULAR[place];
        }
        return Character.isUpperCase(c) || c == 'æ' ? OTHER_CAPITAL : OTHER;
    }
}
