package no.kompetanseplan.exchange.xlsx.cost;

import no.kompetanseplan.exchange.xlsx.page.Ref;
import no.kompetanseplan.exchange.xlsx.sheet.Source;

/// Sums over the entries under conditions, as formulas over the named columns of the entries.
final class Conditions {

    private final Source source;

    Conditions(Source source) {
        this.source = source;
    }

    /// Sum of the entries that meet all conditions.
    String sum(String... conditions) {
        return "SUMIFS(" + column("amount") + "," + String.join(",", conditions) + ")";
    }

    /// Worth of the working time of the entries that meet all conditions.
    String time(String... conditions) {
        return "SUMIFS(" + column("time") + "," + String.join(",", conditions) + ")";
    }

    /// Sum of the low or the high amounts of the entries that meet all conditions.
    ///
    /// @param which `low` or `high`
    String bound(String which, String... conditions) {
        return "SUMIFS(" + column(which) + "," + String.join(",", conditions) + ")";
    }

    /// What a municipality has set aside for a year.
    ///
    /// @param label cell that holds the label of the municipality
    /// @param year cell that holds the year
    String frame(String label, String year) {
        return Ref.formula(
                "SUMIFS(%s,%s,\"=\"&%s,%s,%s)",
                source.text("xlsx.name.frame-amount"),
                source.text("xlsx.name.frame-municipality"),
                label,
                source.text("xlsx.name.frame-year"),
                year);
    }

    /// @param address cell that holds the year
    String year(String address) {
        return column("year") + "," + address;
    }

    /// @param address cell that holds the number of the cost line
    String number(String address) {
        return column("number") + "," + address;
    }

    /// @param address cell that holds the label
    String municipality(String address) {
        return text("municipality", address);
    }

    /// @param address cell that holds the label
    String payer(String address) {
        return text("payer", address);
    }

    /// Those that no municipality bears.
    String undivided(String label) {
        return text("municipality", quoted(label));
    }

    /// Of a kind by its label.
    String kind(String label) {
        return text("kind", quoted(label));
    }

    /// Of a kind.
    ///
    /// @param address cell that holds the label
    String kindAt(String address) {
        return text("kind", address);
    }

    /// The equals sign makes the condition compare with all of the text, also where that begins as
    /// a comparison does.
    private String text(String which, String operand) {
        return column(which) + ",\"=\"&" + operand;
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }

    private String column(String which) {
        return source.text("xlsx.name.entry-" + which);
    }
}
