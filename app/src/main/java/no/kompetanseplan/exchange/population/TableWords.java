package no.kompetanseplan.exchange.population;

import no.kompetanseplan.staffing.Sex;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words by which tables of Statistics Norway name their parts.
final class TableWords {

    /// What a part of a table is.
    enum Part {
        REGION("region", "kommune", "municipality", "bostedskommune"),
        SEX("kjønn", "kjonn", "sex", "gender"),
        AGE("alder", "age"),
        YEAR("tid", "år", "year", "time"),
        CONTENT("contentscode", "statistikkvariabel", "contents", "innhold");

        @SuppressWarnings("ImmutableEnumChecker") // a copy that nobody changes
        private final List<String> words;

        Part(String... words) {
            this.words = List.of(words);
        }
    }

    private static final Pattern NUMBERED = Pattern.compile("(?:K-)?(\\d{4})(?:\\s+(.*))?");
    private static final Pattern YEAR = Pattern.compile("(?:(.*?)\\s+)?((?:18|19|20|21)\\d{2})");
    private static final Pattern TABLE = Pattern.compile("^\\s*(\\d{5})\\b\\s*:?\\s*(.*)$");
    private static final Pattern MADE = Pattern.compile("((?:19|20)\\d{2})-framskriv");

    private TableWords() {}

    /// What a head or the code of a dimension means; null for something else.
    static @Nullable Part part(String head) {
        String word = head.strip().toLowerCase(Locale.ROOT);
        for (Part part : Part.values()) {
            for (String known : part.words) {
                if (word.equals(known)) {
                    return part;
                }
            }
        }
        return null;
    }

    /// The sex of a label; [Sex#UNKNOWN] for both together; null when not understood.
    static @Nullable Sex sex(String label) {
        return switch (label.strip().toLowerCase(Locale.ROOT)) {
            case "kvinner", "kvinne", "females", "female", "women", "2" -> Sex.WOMAN;
            case "menn", "mann", "males", "male", "men", "1" -> Sex.MAN;
            case "begge kjønn", "begge", "both sexes", "i alt", "totalt", "total", "0" ->
                    Sex.UNKNOWN;
            default -> null;
        };
    }

    /// The four digits that a region begins with, with or without the sign that groups have; empty
    /// for other regions.
    static String number(String region) {
        Matcher numbered = NUMBERED.matcher(region.strip());
        return numbered.matches() ? numbered.group(1) : "";
    }

    /// The name after the number; all of it when there is none.
    static String name(String region) {
        Matcher numbered = NUMBERED.matcher(region.strip());
        if (!numbered.matches()) {
            return region.strip();
        }
        return numbered.group(2) == null ? "" : numbered.group(2).strip();
    }

    /// The year that a head ends with, such as «Personer 2016»; 0 for none.
    static int year(String head) {
        Matcher year = YEAR.matcher(head.strip());
        return year.matches() ? Integer.parseInt(year.group(2)) : 0;
    }

    /// What stands before the year.
    static String beforeYear(String head) {
        Matcher year = YEAR.matcher(head.strip());
        return year.matches() && year.group(1) != null ? year.group(1).strip() : "";
    }

    /// The five digits of the table in its title; empty for none.
    static String table(String title) {
        Matcher table = TABLE.matcher(title);
        return table.matches() ? table.group(1) : "";
    }

    /// The title without number and without the list of what it is by.
    static String subject(String title) {
        Matcher table = TABLE.matcher(title);
        String words = table.matches() ? table.group(2) : title;
        int by = words.indexOf(", etter ");
        return (by < 0 ? words : words.substring(0, by)).strip();
    }

    /// The year a projection was made, from «(2024-framskrivingen)»; 0 when the title tells none.
    static int madeIn(String title) {
        Matcher made = MADE.matcher(title.toLowerCase(Locale.ROOT));
        return made.find() ? Integer.parseInt(made.group(1)) : 0;
    }

    static boolean isProjection(String title) {
        String words = title.toLowerCase(Locale.ROOT);
        return words.contains("framskr") || words.contains("projection");
    }

    /// A figure as tables write it. «-» is none; «.», «..» and «:» stand for what is not told.
    static int count(String text) {
        String digits = text.strip().replaceAll("[\\s\\u00A0\\u202F]", "");
        if (digits.equals("-")) {
            return 0;
        }
        if (digits.isEmpty() || digits.equals(".") || digits.equals("..") || digits.equals(":")) {
            return Figures.MISSING;
        }
        boolean isNumber = digits.length() <= 8 && digits.chars().allMatch(TableWords::isDigit);
        return isNumber ? Integer.parseInt(digits) : Figures.WRONG;
    }

    private static boolean isDigit(int sign) {
        return sign >= '0' && sign <= '9';
    }
}
