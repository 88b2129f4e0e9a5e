package no.kompetanseplan.exchange.xlsx.page;

/// A column of a page, with its width in characters.
///
/// @param least narrowest
/// @param most widest; text that needs more is wrapped
public record Column(int least, int most) {

    public static Column of(int width) {
        return new Column(width, width);
    }

    /// As wide as its content, within limits.
    public static Column fitted(int least, int most) {
        return new Column(least, most);
    }
}
