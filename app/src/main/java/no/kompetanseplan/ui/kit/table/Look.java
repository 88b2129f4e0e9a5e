package no.kompetanseplan.ui.kit.table;

import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Tone;

import org.jspecify.annotations.Nullable;

/// How a cell is shown beside its words.
///
/// @param icon stands before the words
/// @param spoken what a screen reader adds, such as «ikke beregnet»; empty when the words say it
public record Look(Tone tone, @Nullable Icon icon, String spoken) {

    public static final Look PLAIN = new Look(Tone.PLAIN, null, "");

    public static Look of(Tone tone) {
        return new Look(tone, null, "");
    }

    public static Look of(Tone tone, Icon icon, String spoken) {
        return new Look(tone, icon, spoken);
    }
}
