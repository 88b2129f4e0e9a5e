package no.kompetanseplan.exchange.office.excel;

import no.kompetanseplan.exchange.ImportFailure;
import no.kompetanseplan.exchange.office.OfficeFile;
import no.kompetanseplan.exchange.office.XmlPart;

import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// What the numbers of a workbook look like to those who read it: a day as 01.08.2016, an amount
/// with its spaces, a share with its sign. Formulas are never worked out; their stored value
/// counts.
final class CellFormats {

    private static final Locale NORWEGIAN = Locale.of("nb", "NO");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd.MM.yyyy", NORWEGIAN);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", NORWEGIAN);
    private static final int LONGEST_NUMBER = 400;

    private record Format(int number, String pattern, boolean isDay, boolean isShare) {

        static Format of(int number, String pattern) {
            return new Format(
                    number,
                    pattern,
                    DateUtil.isADateFormat(number, pattern),
                    pattern.endsWith("%"));
        }
    }

    private static final Format GENERAL = Format.of(0, "General");

    private final List<Format> byStyle = new ArrayList<>();
    private final Map<Integer, String> patterns = new HashMap<>();
    private final DataFormatter formatter = new DataFormatter(NORWEGIAN);
    private final boolean isFrom1904;

    CellFormats(OfficeFile file, @Nullable String part, boolean isFrom1904) throws ImportFailure {
        this.isFrom1904 = isFrom1904;
        if (part == null) {
            return;
        }
        try (XmlPart xml = file.part(part)) {
            int inStyles = 0;
            while (xml.next()) {
                if (xml.isStart("numFmt")) {
                    patterns.put(number(xml.attribute("numFmtId")), xml.attribute("formatCode"));
                } else if (xml.isStart("cellXfs")) {
                    inStyles = xml.depth();
                } else if (xml.isEnd() && xml.depth() < inStyles) {
                    inStyles = 0;
                } else if (inStyles > 0 && xml.isStart("xf")) {
                    file.budget().keep(1);
                    int format = number(xml.attribute("numFmtId"));
                    byStyle.add(Format.of(format, pattern(format)));
                }
            }
        }
    }

    private String pattern(int format) {
        String own = patterns.get(format);
        return own == null
                ? Objects.requireNonNullElse(BuiltinFormats.getBuiltinFormat(format), "General")
                : own;
    }

    static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException _) {
            return 0;
        }
    }

    /// A stored number as it is shown; what is no number stays as it stands.
    String shown(String stored, String style) {
        if (stored.length() > LONGEST_NUMBER) {
            return stored;
        }
        Format format = format(style);
        try {
            double value = Double.parseDouble(stored);
            if (format.isDay() && DateUtil.isValidExcelDate(value)) {
                return day(DateUtil.getLocalDateTime(value, isFrom1904));
            }
            if (format.pattern().equalsIgnoreCase("general")) {
                return plain(value);
            }
            return formatter
                    .formatRawCellContents(value, format.number(), format.pattern(), isFrom1904)
                    .strip();
        } catch (RuntimeException _) {
            return stored;
        }
    }

    /// A stored number as it is, with all its decimals: a day as 01.08.2016, a share with its sign.
    /// Whole numbers are given as they stand.
    String exact(String stored, String style) {
        Format format = format(style);
        if (!format.isDay() && !format.isShare() && isWhole(stored)) {
            return stored;
        }
        if (stored.length() > LONGEST_NUMBER) {
            return stored;
        }
        try {
            double value = Double.parseDouble(stored);
            if (!Double.isFinite(value)) {
                return stored;
            }
            if (format.isDay() && DateUtil.isValidExcelDate(value)) {
                return day(DateUtil.getLocalDateTime(value, isFrom1904));
            }
            return format.isShare() ? plain(value * 100) + " %" : plain(value);
        } catch (RuntimeException _) {
            return stored;
        }
    }

    private static boolean isWhole(String stored) {
        for (int i = 0; i < stored.length(); i++) {
            if (stored.charAt(i) < '0' || stored.charAt(i) > '9') {
                return false;
            }
        }
        return stored.length() <= 15;
    }

    private Format format(String style) {
        int place = style.isEmpty() ? -1 : number(style);
        return place >= 0 && place < byStyle.size() ? byStyle.get(place) : GENERAL;
    }

    private static String day(LocalDateTime moment) {
        if (moment.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            return moment.format(DAY);
        }
        return moment.getYear() < 1901 ? moment.format(TIME) : moment.format(DAY);
    }

    /// Without the dust that binary fractions leave.
    private static String plain(double value) {
        return BigDecimal.valueOf(value)
                .round(new MathContext(15))
                .stripTrailingZeros()
                .toPlainString()
                .replace('.', ',');
    }
}
