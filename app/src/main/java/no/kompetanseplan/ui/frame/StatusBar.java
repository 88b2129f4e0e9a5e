package no.kompetanseplan.ui.frame;

import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;

import no.kompetanseplan.session.SaveState;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.text.Texts;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.Icon;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/// What is saved, work in the background, the selection and the zoom. It says «lagret» only of what
/// the file has, and «lagrer» only when that takes so long that one may wonder.
public final class StatusBar {

    private static final Duration WONDER = Duration.millis(400);

    private final Texts texts;
    private final ZoneId zone;
    private final HBox node = new HBox();
    private final Label saved = new Label();
    private final HBox acts = new HBox();
    private final Hyperlink findings = new Hyperlink();
    private final Hyperlink mode = new Hyperlink();
    private final Label modeWay = new Label();
    private final Label selection = new Label();
    private final Label zoom = new Label();
    private final PauseTransition wonder = new PauseTransition(WONDER);

    /// A bar that says nothing yet.
    ///
    /// @param work shows what goes on in the background
    /// @param retry tries to save the waiting change again
    /// @param copy saves a copy of the plan elsewhere
    public StatusBar(Texts texts, ZoneId zone, WorkBar work, Runnable retry, Runnable copy) {
        this.texts = texts;
        this.zone = zone;
        acts.getChildren()
                .addAll(
                        Buttons.link(texts.get("shell.save.retry"), retry),
                        Buttons.link(texts.get("shell.save.copy"), copy));
        acts.getStyleClass().add("acts");
        saved.getStyleClass().add("status");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        wonder.setOnFinished(_ -> say(texts.get("shell.save.saving"), Icon.WORK, "muted"));
        node.getStyleClass().add("statusbar");
        node.getChildren()
                .addAll(saved, acts, findings, work.node(), gap, mode, modeWay, selection, zoom);
        mode.getStyleClass().addAll("mode", "semi");
        modeWay.getStyleClass().add("mode-way");
        mode("", "", () -> {});
        findings.getStyleClass().add("open-findings");
        findings.setGraphic(Icon.FINDING.small());
        findings(0, () -> {});
        failed(false);
    }

    /// How many findings are open, as a link to them; nothing when there are none.
    public void findings(int count, Runnable show) {
        findings.setText(texts.get("shell.findings", count));
        findings.setOnAction(_ -> show.run());
        findings.setVisible(count > 0);
        findings.setManaged(count > 0);
    }

    public Region node() {
        return node;
    }

    /// How it is with the newest change.
    ///
    /// @param at when the file got it, null before the first change of the day
    public void save(SaveState state, @Nullable Instant at) {
        wonder.stop();
        failed(state == SaveState.FAILED);
        switch (state) {
            case SAVED -> say(savedWords(at), Icon.CHECK, "success");
            case SAVING -> wonder.playFromStart();
            case FAILED -> say(texts.get("shell.save.failed"), Icon.FINDING, "danger");
            case READ_ONLY -> say(texts.get("shell.save.readonly"), Icon.LOCK, "muted");
        }
    }

    private String savedWords(@Nullable Instant at) {
        return at == null
                ? texts.get("shell.save.all")
                : texts.get(
                        "shell.save.saved",
                        Formats.of(texts.language()).time(at.atZone(zone).toLocalTime()));
    }

    private void say(String words, Icon icon, String tone) {
        saved.setText(words);
        saved.setGraphic(icon.small());
        saved.getStyleClass().setAll("label", "status", tone);
    }

    private void failed(boolean failed) {
        acts.setVisible(failed);
        acts.setManaged(failed);
    }

    /// A question that stays on wherever one goes, as a link to it; empty for none.
    ///
    /// @param way how one leaves it
    public void mode(String words, String way, Runnable show) {
        mode.setText(words);
        mode.setOnAction(_ -> show.run());
        modeWay.setText(way);
        for (Node each : List.of(mode, modeWay)) {
            each.setVisible(!words.isEmpty());
            each.setManaged(!words.isEmpty());
        }
    }

    public void selection(String words) {
        selection.setText(words);
    }

    /// More about the selection, where the pointer rests on it.
    public void hint(String words) {
        selection.setTooltip(words.isEmpty() ? null : new Tooltip(words));
    }

    public void zoom(int percent) {
        zoom.setText(texts.get("shell.zoom.percent", percent));
    }
}
