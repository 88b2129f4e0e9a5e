package no.kompetanseplan.ui.welcome;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import no.kompetanseplan.text.Formats;
import no.kompetanseplan.text.Texts;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.Words;
import no.kompetanseplan.ui.prefs.Preferences;
import no.kompetanseplan.ui.prefs.Recent;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;

/// The plans opened lately. One that is gone stays, with a way to find it.
final class RecentList {

    private final Texts texts;
    private final Clock clock;
    private final WelcomeActs acts;
    private final VBox node = new VBox();
    private @Nullable Node newest;

    RecentList(Texts texts, Preferences preferences, Clock clock, WelcomeActs acts) {
        this.texts = texts;
        this.clock = clock;
        this.acts = acts;
        fill(preferences);
    }

    Region node() {
        return node;
    }

    /// The line of the last plan that is still there, or null.
    @Nullable Node newest() {
        return newest;
    }

    private void fill(Preferences preferences) {
        List<Recent> recent = preferences.recent();
        node.setVisible(!recent.isEmpty());
        node.setManaged(!recent.isEmpty());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Hyperlink clear =
                Buttons.link(
                        texts.get("shell.recent.clear"),
                        () -> {
                            preferences.recent(List.of());
                            acts.restyle().run();
                        });
        HBox head =
                new HBox(
                        WelcomePage.styled(texts.get("shell.recent"), "welcome-heading"),
                        gap,
                        clear);
        VBox card = new VBox();
        card.getStyleClass().add("welcome-card");
        recent.forEach(each -> card.getChildren().add(row(each)));
        node.getChildren().setAll(head, card);
    }

    private Node row(Recent recent) {
        Path file = recent.file();
        boolean there = Files.isRegularFile(file);
        Label title = WelcomePage.styled(recent.title(), there ? "semi" : "muted");
        Label where = WelcomePage.styled(shortPath(file), "small", "muted");
        VBox words = new VBox(title, where);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        Label changed = WelcomePage.styled(there ? changed(file) : "", "small");
        changed.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(words, changed, chip(recent, there));
        line.getStyleClass().add("line");
        Runnable act = there ? () -> acts.open().accept(file) : () -> acts.find().accept(recent);
        if (!there) {
            Label find = WelcomePage.styled(texts.get("shell.recent.find"), "link");
            find.setMinWidth(Region.USE_PREF_SIZE);
            line.getChildren().add(find);
        }
        String spoken = recent.title() + ", " + file + ", " + changed.getText();
        Node row = WelcomePage.rowButton(line, spoken, act);
        newest = there && newest == null ? row : newest;
        return row;
    }

    private Label chip(Recent recent, boolean there) {
        Label chip;
        String key = "choice.PlanStage." + recent.stage();
        if (!there) {
            chip = Words.chip(Icon.FINDING, texts.get("shell.recent.missing"), Tone.WARNING);
        } else {
            chip = Words.chip(texts.has(key) ? texts.get(key) : "", Tone.ACCENT);
            chip.setVisible(texts.has(key));
        }
        chip.setMinWidth(Region.USE_PREF_SIZE);
        return chip;
    }

    /// The last folders and the file: «Fellesområde › Helse › nord-troms.kplan».
    private static String shortPath(Path file) {
        int names = file.getNameCount();
        Path end = names > 3 ? file.subpath(names - 3, names) : file;
        StringBuilder out = new StringBuilder();
        end.forEach(part -> out.append(out.isEmpty() ? "" : " › ").append(part));
        return out.toString();
    }

    private String changed(Path file) {
        try {
            ZonedDateTime at = Files.getLastModifiedTime(file).toInstant().atZone(clock.getZone());
            Formats formats = Formats.of(texts.language());
            return at.toLocalDate().equals(LocalDate.now(clock))
                    ? texts.get("shell.recent.today", formats.time(at.toLocalTime()))
                    : formats.longDate(at.toLocalDate());
        } catch (IOException _) {
            return "";
        }
    }
}
