package no.kompetanseplan.exchange.xlsx.page;

import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.jspecify.annotations.Nullable;

/// The parts of a style. Colours are RGB; formats are the codes of workbook files, where a comma
/// stands for whatever the reader's language groups thousands with.
///
/// @param points size of the letters
/// @param fill colour behind; null = none
/// @param side where the content stands; null = text left, numbers right
record Look(
        int points,
        boolean bold,
        int colour,
        @Nullable Integer fill,
        boolean edged,
        boolean total,
        boolean wrapped,
        @Nullable HorizontalAlignment side,
        String format) {

    static final int MUTED = 0x57606A;
    static final int INPUT = 0x0B4FA8;
    static final int EDGE = 0xBFC6D0;
    static final int TOTAL_EDGE = 0x24292F;
    static final int HEAD_FILL = 0xE4EAF2;
    static final int BAND_FILL = 0xF3F5F9;

    /// What does not agree, or falls short: dark on light, legible also in grey.
    static final int ALARM = 0x9B1C1C;

    static final int ALARM_FILL = 0xFBE3E4;

    static final String BARE = "0";
    static final String WHOLE = "#,##0";
    static final String DASH = "#,##0;-#,##0;\"–\"";
    static final String ONE = "0.0";
    static final String TWO = "#,##0.00";
    static final String FOUR = "0.0000";
    static final String ONE_OR_TWO = "#,##0.0#";
    static final String RATE = "0.0#\"\u00A0\"%";
    static final String KR = "\"kr\u00A0\"#,##0;-\"kr\u00A0\"#,##0";
    static final String DAY = "dd\\.mm\\.yyyy";
    static final String MOMENT = "dd\\.mm\\.yyyy\\ hh:mm";

    static final Look PLAIN =
            new Look(10, false, 0x1F2328, null, false, false, false, null, "General");

    Look size(int newPoints) {
        return new Look(newPoints, bold, colour, fill, edged, total, wrapped, side, format);
    }

    Look inBold() {
        return new Look(points, true, colour, fill, edged, total, wrapped, side, format);
    }

    Look colour(int rgb) {
        return new Look(points, bold, rgb, fill, edged, total, wrapped, side, format);
    }

    Look fill(int rgb) {
        return new Look(points, bold, colour, rgb, edged, total, wrapped, side, format);
    }

    Look withEdges() {
        return new Look(points, bold, colour, fill, true, total, wrapped, side, format);
    }

    /// With the strong line above that a sum has.
    Look asTotal() {
        return new Look(points, bold, colour, fill, edged, true, wrapped, side, format);
    }

    Look wrapping() {
        return new Look(points, bold, colour, fill, edged, total, true, side, format);
    }

    Look left() {
        return on(HorizontalAlignment.LEFT);
    }

    Look centred() {
        return on(HorizontalAlignment.CENTER);
    }

    Look right() {
        return on(HorizontalAlignment.RIGHT);
    }

    private Look on(HorizontalAlignment newSide) {
        return new Look(points, bold, colour, fill, edged, total, wrapped, newSide, format);
    }

    /// Room that a number of this format needs beside its whole digits.
    int decimals() {
        return switch (format) {
            case TWO, ONE_OR_TWO -> 3;
            case ONE -> 2;
            case FOUR, RATE -> 5;
            case DAY -> 6;
            case MOMENT -> 12;
            default -> 0;
        };
    }

    Look format(String code) {
        return new Look(points, bold, colour, fill, edged, total, wrapped, side, code);
    }
}
