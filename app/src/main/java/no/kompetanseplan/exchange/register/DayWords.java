package no.kompetanseplan.exchange.register;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the day that a title, a sheet or a file name tells of. A year alone is its last day.
final class DayWords {

    private static final int EARLIEST = 1990;
    private static final Pattern DAY =
            Pattern.compile(
                    "(?<!\\d)(?:(\\d{1,2})[.](\\d{1,2})[.](\\d{4})|(\\d{4})-(\\d{2})-(\\d{2}))(?!\\d)");
    private static final Pattern WORDS =
            Pattern.compile(
                    "(?i)(?<!\\d)(\\d{1,2})\\. ?(januar|februar|mars|april|mai|juni|juli|august"
                            + "|september|oktober|november|desember) (\\d{4})");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");
    private static final List<String> MONTHS =
            List.of(
                    "januar",
                    "februar",
                    "mars",
                    "april",
                    "mai",
                    "juni",
                    "juli",
                    "august",
                    "september",
                    "oktober",
                    "november",
                    "desember");

    private final LocalDate today;

    DayWords(LocalDate today) {
        this.today = today;
    }

    /// The first whole day that is told, else the first year that stands alone; null for none.
    @Nullable LocalDate find(List<String> texts) {
        for (String text : texts) {
            LocalDate day = day(text);
            if (day != null) {
                return day;
            }
        }
        for (String text : texts) {
            LocalDate day = year(text);
            if (day != null) {
                return day;
            }
        }
        return null;
    }

    private @Nullable LocalDate day(String text) {
        Matcher day = DAY.matcher(text);
        if (day.find()) {
            return day.group(1) == null
                    ? possible(day.group(4), whole(day.group(5)), day.group(6))
                    : possible(day.group(3), whole(day.group(2)), day.group(1));
        }
        Matcher words = WORDS.matcher(text);
        return words.find()
                ? possible(
                        words.group(3),
                        MONTHS.indexOf(words.group(2).toLowerCase(Locale.ROOT)) + 1,
                        words.group(1))
                : null;
    }

    private @Nullable LocalDate year(String text) {
        Matcher year = YEAR.matcher(text);
        if (!year.find()) {
            return null;
        }
        String found = year.group();
        boolean isAlone = !year.find();
        LocalDate last = isAlone ? possible(found, 12, "31") : null;
        return last == null && isAlone && whole(found) == today.getYear() ? today : last;
    }

    private @Nullable LocalDate possible(String year, int month, String day) {
        try {
            LocalDate found = LocalDate.of(whole(year), month, whole(day));
            return found.getYear() < EARLIEST || found.isAfter(today) ? null : found;
        } catch (DateTimeException _) {
            return null;
        }
    }

    private static int whole(String digits) {
        return Integer.parseInt(digits);
    }
}
