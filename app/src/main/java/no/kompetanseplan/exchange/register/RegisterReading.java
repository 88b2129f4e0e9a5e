package no.kompetanseplan.exchange.register;

import no.kompetanseplan.exchange.ImportFailure;

import java.util.function.Function;

/// A register that has been read. The rows that are shown can be corrected at once, however long
/// the file is. Not safe for several threads.
public final class RegisterReading {

    private final LineKeeper lines;
    private final LineKeeper.Sum sum;
    private final Function<LineKeeper.Sum, RegisterPreview> shown;
    private final RegisterPreview preview;

    /// @param shown what is shown of all rows
    RegisterReading(LineKeeper lines, Function<LineKeeper.Sum, RegisterPreview> shown) {
        this.lines = lines;
        this.sum = lines.sum();
        this.shown = shown;
        this.preview = shown.apply(sum);
    }

    /// The file as it was read.
    public RegisterPreview preview() {
        return preview;
    }

    /// As if the file had these texts in the rows that are shown.
    ///
    /// @param choice the one that was read with, and corrections since then
    /// @throws ImportFailure when a correction puts a national id in the place of a running number
    public RegisterPreview corrected(RegisterChoice choice) throws ImportFailure {
        return shown.apply(lines.corrected(sum, choice.corrections()));
    }
}
