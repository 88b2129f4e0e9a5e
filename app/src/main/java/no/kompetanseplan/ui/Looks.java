package no.kompetanseplan.ui;

import javafx.application.ColorScheme;
import javafx.application.Platform;

import no.kompetanseplan.ui.prefs.Look;

/// Light or dark, also when the operating system decides.
final class Looks {

    private Looks() {}

    static boolean isDark(Look look) {
        return switch (look) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    }
}
