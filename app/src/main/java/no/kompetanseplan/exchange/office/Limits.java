package no.kompetanseplan.exchange.office;

/// How much is read of one file.
///
/// @param bytes size of the file
/// @param unpacked bytes that come out of it
/// @param characters characters that are kept or read
/// @param rows rows with something in them
/// @param columns columns of a row
/// @param cells cells of all rows
/// @param tables sheets and tables
public record Limits(
        long bytes,
        long unpacked,
        long characters,
        long rows,
        int columns,
        long cells,
        int tables) {

    /// Of a file whose tables are kept as a whole.
    public static final Limits KEPT =
            new Limits(50_000_000, 400_000_000, 20_000_000, 100_000, 500, 2_000_000, 2_000);

    /// Of a register, whose rows are read one by one.
    public static final Limits STREAMED =
            new Limits(
                    200_000_000, 4_000_000_000L, 4_000_000_000L, 1_000_000, 500, 500_000_000L, 100);
}
