package no.kompetanseplan.privacy;

/// A figure of a published table: what it is, or that it is hidden. A hidden one has no number, so
/// nothing that is handed a cell can let it slip.
public sealed interface Cell {

    /// What stands in the place of a hidden figure, in print, on screen and in files.
    String SIGN = ":";

    /// A figure that all may see.
    ///
    /// @param count persons or positions
    record Shown(long count) implements Cell {}

    /// A figure that is not shown, because it is small or because it would tell of one that is.
    record Hidden() implements Cell {}
}
