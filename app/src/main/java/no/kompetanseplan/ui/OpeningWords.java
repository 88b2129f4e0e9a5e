package no.kompetanseplan.ui;

import javafx.scene.control.Button;
import javafx.scene.layout.Region;

import no.kompetanseplan.session.RescueOffer;
import no.kompetanseplan.session.Sentences;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.text.Texts;
import no.kompetanseplan.ui.frame.Banner;
import no.kompetanseplan.ui.kit.Buttons;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;

/// What is said of a file on its way in: that it is being opened, or why it can't be, and what can
/// be done instead.
final class OpeningWords {

    private OpeningWords() {}

    static Region going(Texts texts, Path file, Runnable cancel) {
        Button stop = button(texts.get("shell.cancel"), cancel);
        return Banner.working(
                texts.get("shell.welcome.opening"), String.valueOf(file.getFileName()), stop);
    }

    static Region refused(Texts texts, Exception problem, List<Button> acts) {
        return Banner.of(
                Banner.Weight.DANGER,
                texts.get("shell.welcome.failed"),
                Sentences.of(problem, texts),
                acts);
    }

    /// «Åpne sikkerhetskopien fra 14. oktober 2016 kl. 10.31».
    static Button rescue(Texts texts, RescueOffer offer, Clock clock, Runnable act) {
        ZonedDateTime at = offer.at().atZone(clock.getZone());
        Formats formats = Formats.of(texts.language());
        String day = formats.longDate(at.toLocalDate());
        String time = formats.time(at.toLocalTime());
        return button(texts.get("shell.welcome.rescue", day, time), act);
    }

    static Button read(Texts texts, Runnable act) {
        return button(texts.get("shell.welcome.read"), act);
    }

    static Button close(Texts texts, Runnable act) {
        return button(texts.get("shell.close"), act);
    }

    private static Button button(String words, Runnable act) {
        Button button = Buttons.of(words);
        button.setOnAction(_ -> act.run());
        return button;
    }
}
