package no.kompetanseplan.ui.chapter.control;

import javafx.scene.control.Label;

import no.kompetanseplan.checks.Finding.Severity;
import no.kompetanseplan.text.Texts;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.Words;

/// How much a finding matters, as icon and word.
final class Severities {

    private Severities() {}

    static Label label(Severity severity, Texts texts) {
        String words = texts.get("check.severity." + severity.key());
        return switch (severity) {
            case ERROR -> Words.status(Icon.FINDING, words, Tone.DANGER);
            case WARNING -> Words.status(Icon.WARNING, words, Tone.WARNING);
            case NOTICE -> Words.status(Icon.INFO, words, Tone.MUTED);
        };
    }
}
