package no.kompetanseplan.ui.kit.table;

import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Tone;

import org.jspecify.annotations.Nullable;

/// How a cell is shown beside its words.
///
/// @param icon stands before the words
/// @param spoken what a screen reader adds, such as «ikke beregnet»; empty when the words say it
/// @param isWrong whether the cell is framed as one to correct
public record Look(Tone tone, @Nullable Icon icon, String spoken, boolean isWrong) {

    public static final Look PLAIN = new Look(Tone.PLAIN, null, "", false);

    public static Look of(Tone tone) {
        return new Look(tone, null, "", false);
    }

    public static Look of(Tone tone, Icon icon, String spoken) {
        return new Look(tone, icon, spoken, false);
    }

    /// A cell to correct.
    ///
    /// @param spoken why
    public static Look wrong(String spoken) {
        return new Look(Tone.PLAIN, null, spoken, true);
    }
}
