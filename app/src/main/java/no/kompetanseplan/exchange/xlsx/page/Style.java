package no.kompetanseplan.exchange.xlsx.page;

/// How a cell looks. Each is made once in a workbook, when it is first used.
public enum Style {
    /// Heading of a sheet.
    TITLE(Look.PLAIN.size(16).inBold()),
    /// Line under the heading; runs over empty cells to its right.
    SUBTITLE(Look.PLAIN.colour(Look.MUTED)),
    /// Remark in small print, wrapped.
    NOTE(Look.PLAIN.colour(Look.MUTED).wrapping()),
    /// Heading of a table within a sheet.
    SECTION(Look.PLAIN.size(12).inBold()),
    /// Band over a group of rows, such as a table of the action plan.
    BAND(Look.PLAIN.size(12).inBold().fill(Look.BAND_FILL)),
    HEAD(Look.PLAIN.inBold().fill(Look.HEAD_FILL).withEdges().wrapping()),
    HEAD_NUMBER(Look.PLAIN.inBold().fill(Look.HEAD_FILL).withEdges().wrapping().right()),
    HEAD_DATE(Look.PLAIN.inBold().fill(Look.HEAD_FILL).withEdges().wrapping().centred()),

    HEAD_YEAR(Look.PLAIN.inBold().fill(Look.HEAD_FILL).withEdges().right().format(Look.BARE)),
    HEAD_YEAR_LEFT(Look.PLAIN.inBold().fill(Look.HEAD_FILL).withEdges().left().format(Look.BARE)),

    TEXT(Look.PLAIN.withEdges().wrapping()),
    STRONG(Look.PLAIN.withEdges().wrapping().inBold()),
    MUTED_TEXT(Look.PLAIN.withEdges().wrapping().colour(Look.MUTED)),
    INTEGER(Look.PLAIN.withEdges().right().format(Look.WHOLE)),
    KRONER(Look.PLAIN.withEdges().right().format(Look.WHOLE)),
    KRONER_ORE(Look.PLAIN.withEdges().right().format(Look.TWO)),
    /// Kroner in a table where a dash stands for none.
    KRONER_DASH(Look.PLAIN.withEdges().right().format(Look.DASH)),
    /// As it is, with all its decimals.
    PLAIN_NUMBER(Look.PLAIN.withEdges().right().format(Look.FOUR)),
    DAYS(Look.PLAIN.withEdges().right().format(Look.ONE_OR_TWO)),
    /// A share in per cent of hundred: 10,1
    SHARE(Look.PLAIN.withEdges().right().format(Look.ONE)),
    /// A rate kept as a fraction: 0,051 is shown as 5,1 %.
    RATE(Look.PLAIN.withEdges().right().format(Look.RATE)),
    /// A factor of its own, such as 1,02.
    FACTOR(Look.PLAIN.withEdges().right().format(Look.FOUR)),
    /// Full-time equivalents, where parts of one matter.
    FTE(Look.PLAIN.withEdges().right().format(Look.TWO)),
    YEAR(Look.PLAIN.withEdges().right().format(Look.BARE)),
    YEAR_LABEL(Look.PLAIN.withEdges().left().format(Look.BARE)),
    DATE(Look.PLAIN.withEdges().centred().format(Look.DAY)),

    /// Figures that the sums follow: blue, and named so in the sheet about the file.
    INPUT_INTEGER(Look.PLAIN.withEdges().right().colour(Look.INPUT).format(Look.WHOLE)),
    INPUT_KRONER(Look.PLAIN.withEdges().right().colour(Look.INPUT).format(Look.TWO)),
    INPUT_DAYS(Look.PLAIN.withEdges().right().colour(Look.INPUT).format(Look.ONE_OR_TWO)),
    INPUT_RATE(Look.PLAIN.withEdges().right().colour(Look.INPUT).format(Look.RATE)),
    INPUT_FTE(Look.PLAIN.withEdges().right().colour(Look.INPUT).format(Look.TWO)),
    INPUT_DATE(Look.PLAIN.withEdges().centred().colour(Look.INPUT).format(Look.DAY)),

    /// The name of a row for ever, in small print, so that what is changed can be read back.
    ROW_ID(Look.PLAIN.size(7).colour(Look.MUTED)),

    TOTAL_TEXT(Look.PLAIN.inBold().withEdges().wrapping().asTotal()),
    TOTAL_INTEGER(Look.PLAIN.inBold().withEdges().right().asTotal().format(Look.WHOLE)),
    TOTAL_KRONER(Look.PLAIN.inBold().withEdges().right().asTotal().format(Look.DASH)),
    TOTAL_SHARE(Look.PLAIN.inBold().withEdges().right().asTotal().format(Look.ONE)),
    TOTAL_FTE(Look.PLAIN.inBold().withEdges().right().asTotal().format(Look.TWO)),

    /// Label and value in a list of facts.
    LABEL(Look.PLAIN.inBold().wrapping()),
    VALUE(Look.PLAIN.wrapping()),
    VALUE_INTEGER(Look.PLAIN.left().format(Look.WHOLE)),
    VALUE_KRONER(Look.PLAIN.left().format(Look.KR)),
    VALUE_DATE(Look.PLAIN.left().format(Look.DAY)),
    VALUE_MOMENT(Look.PLAIN.left().format(Look.MOMENT));

    @SuppressWarnings("ImmutableEnumChecker") // a record of values; the checker wants an annotation
    private final Look look;

    Style(Look look) {
        this.look = look;
    }

    Look look() {
        return look;
    }
}
