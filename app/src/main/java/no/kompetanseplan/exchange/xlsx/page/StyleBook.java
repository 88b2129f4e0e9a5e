package no.kompetanseplan.exchange.xlsx.page;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.DefaultIndexedColorMap;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/// The styles of one workbook, each made when it is first used. A workbook takes 64 000 of them;
/// this makes at most two of each [Style].
final class StyleBook {

    /// Found on every office machine; others put in a font of the same widths.
    static final String FONT = "Calibri";

    private record Letters(int points, boolean bold, int colour) {}

    private final XSSFWorkbook workbook;

    /// The locale that number formats are marked with, such as `[$-414]`: so a Norwegian workbook
    /// shows Norwegian separators also where the machine is set to another language.
    private final String localeMark;

    /// Asked for every cell.
    private final Map<Style, Integer> places = new EnumMap<>(Style.class);

    private final Map<Style, Integer> quotedPlaces = new EnumMap<>(Style.class);
    private final Map<Letters, XSSFFont> fonts = new HashMap<>();

    StyleBook(XSSFWorkbook workbook, String localeMark) {
        this.workbook = workbook;
        this.localeMark = localeMark;
    }

    /// The number by which cells name the style.
    ///
    /// @param quoted the cell's text begins as a formula does: typed over, it still stays text
    int place(Style style, boolean quoted) {
        Map<Style, Integer> known = quoted ? quotedPlaces : places;
        Integer place = known.get(style);
        if (place == null) {
            place = make(style, quoted);
            known.put(style, place);
        }
        return place;
    }

    private int make(Style style, boolean quoted) {
        Look look = style.look();
        XSSFCellStyle made = workbook.createCellStyle();
        made.setFont(font(new Letters(look.points(), look.bold(), look.colour())));
        made.setVerticalAlignment(VerticalAlignment.TOP);
        made.setWrapText(look.wrapped());
        made.setQuotePrefixed(quoted);
        if (look.side() != null) {
            made.setAlignment(look.side());
            // Numbers keep a distance from the text that begins in the next column.
            made.setIndention((short) (look.side() == HorizontalAlignment.RIGHT ? 1 : 0));
        }
        if (look.fill() != null) {
            made.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            made.setFillForegroundColor(colour(look.fill()));
        }
        if (look.edged()) {
            edge(made, look);
        }
        if (!look.format().equals("General")) {
            made.setDataFormat(workbook.createDataFormat().getFormat(marked(look.format())));
        }
        return made.getIndex();
    }

    private static void edge(XSSFCellStyle made, Look look) {
        XSSFColor edge = colour(Look.EDGE);
        made.setBorderTop(look.total() ? BorderStyle.MEDIUM : BorderStyle.THIN);
        made.setTopBorderColor(look.total() ? colour(Look.TOTAL_EDGE) : edge);
        made.setBorderBottom(BorderStyle.THIN);
        made.setBottomBorderColor(edge);
        made.setBorderLeft(BorderStyle.THIN);
        made.setLeftBorderColor(edge);
        made.setBorderRight(BorderStyle.THIN);
        made.setRightBorderColor(edge);
    }

    private String marked(String format) {
        return localeMark + format;
    }

    private XSSFFont font(Letters letters) {
        return fonts.computeIfAbsent(letters, this::makeFont);
    }

    private XSSFFont makeFont(Letters letters) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) letters.points());
        font.setBold(letters.bold());
        font.setColor(colour(letters.colour()));
        return font;
    }

    static XSSFColor colour(int rgb) {
        byte[] parts = {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb};
        return new XSSFColor(parts, new DefaultIndexedColorMap());
    }
}
