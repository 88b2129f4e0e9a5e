package no.kompetanseplan.exchange.register;

/// What became of the rows under the head.
///
/// @param read rows with text
/// @param taken taken as they are
/// @param lookOver taken, but with something to look at
/// @param refused positions that are not taken
/// @param skipped sums, headings and repeated heads: no positions
public record RegisterCounts(int read, int taken, int lookOver, int refused, int skipped) {

    /// Rows that come into the plan.
    public int fetched() {
        return taken + lookOver;
    }
}
