package no.kompetanseplan.exchange.accounting;

import no.kompetanseplan.model.AccountCode;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/// A column of the file for the accounting system.
public enum AccountColumn {
    ACCOUNT,
    UNIT,
    SERVICE,
    PROJECT,
    /// Year and month as six digits; 00 for the whole year.
    PERIOD,
    /// Kroner with two decimals and a comma.
    AMOUNT,
    TEXT;

    /// Longest text that accounting systems take.
    private static final int LONGEST = 200;

    /// What it is called in options and as its head.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// What stands in a line.
    ///
    /// @param month 1-12; 0 for the whole year
    String of(AccountLine line, int month) {
        AccountCode code = line.code();
        return switch (this) {
            case ACCOUNT -> code == null ? "" : code.account();
            case UNIT -> code == null ? "" : code.unit();
            case SERVICE -> code == null ? "" : code.service();
            case PROJECT -> code == null ? "" : code.project();
            case PERIOD -> String.format(Locale.ROOT, "%04d%02d", line.year(), month);
            case AMOUNT -> line.kroner() + ",00";
            case TEXT -> plain(line.text());
        };
    }

    /// Text on one line that no spreadsheet program takes for a formula.
    private static String plain(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        String cut = line.length() > LONGEST ? line.substring(0, LONGEST) : line;
        return cut.isEmpty() || "=+-@".indexOf(cut.charAt(0)) < 0 ? cut : "'" + cut;
    }

    /// The column of a name; null when there is none.
    public static @Nullable AccountColumn named(String name) {
        for (AccountColumn column : values()) {
            if (column.key().equals(name.strip().toLowerCase(Locale.ROOT))) {
                return column;
            }
        }
        return null;
    }
}
