package no.kompetanseplan.ui;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.util.Duration;

import no.kompetanseplan.model.Plan;
import no.kompetanseplan.session.PlanSession;
import no.kompetanseplan.session.SaveState;
import no.kompetanseplan.session.Sentences;
import no.kompetanseplan.text.Texts;
import no.kompetanseplan.ui.frame.Banner;
import no.kompetanseplan.ui.frame.Frame;
import no.kompetanseplan.ui.frame.Regions;
import no.kompetanseplan.ui.kit.Buttons;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// The banners over the page: a change that is not saved, a plan that can only be read, an act that
/// failed. An unsaved change is tried again every ten seconds.
final class Notices {

    private static final Duration AGAIN = Duration.seconds(10);

    private final Texts texts;
    private final Frame frame;
    private final Runnable retry;
    private final Runnable copy;
    private final Timeline tries;
    private SaveState save = SaveState.SAVED;
    private String saveProblem = "";
    private @Nullable String refusal;
    private Plan plan = Plan.EMPTY;
    private @Nullable Region other;

    Notices(Texts texts, Frame frame, Runnable retry, Runnable copy) {
        this.texts = texts;
        this.frame = frame;
        this.retry = retry;
        this.copy = copy;
        tries = new Timeline(new KeyFrame(AGAIN, _ -> retry.run()));
        tries.setCycleCount(Animation.INDEFINITE);
        show();
    }

    /// How it is with the newest change.
    void saved(SaveState state) {
        if (state == SaveState.SAVING || state == save) {
            return;
        }
        save = state;
        if (state == SaveState.FAILED) {
            tries.playFromStart();
        } else {
            tries.stop();
            saveProblem = "";
        }
        show();
    }

    /// An edit, an undo or an export that came to nothing.
    void failed(Throwable problem) {
        say(Sentences.of(problem, texts));
    }

    /// Shows a banner made elsewhere in the place of the last such; with null takes it away.
    void other(@Nullable Region banner) {
        if (banner == null && other != null && Regions.isIn(focusOwner(), other)) {
            frame.focusPage();
        }
        other = banner;
        show();
    }

    private @Nullable Node focusOwner() {
        return frame.node().getScene() == null ? null : frame.node().getScene().getFocusOwner();
    }

    /// The plan is what it is now; when it is another, the next act has succeeded.
    void plan(Plan now) {
        if (refusal != null && !now.equals(plan)) {
            var _ = dismiss();
        }
        plan = now;
    }

    /// Takes away what was said of an act that came to nothing; false when nothing was.
    boolean dismiss() {
        boolean said = refusal != null;
        refusal = null;
        if (said) {
            show();
        }
        return said;
    }

    /// Shows a sentence until it is closed, the page is left or the next act succeeds.
    void say(String sentence) {
        if (save == SaveState.FAILED) {
            saveProblem = sentence;
        } else {
            refusal = sentence;
        }
        show();
    }

    /// Tries to save what is waiting.
    void retry(PlanSession session) {
        var _ =
                session.retry()
                        .whenComplete((_, problem) -> {
                            if (problem != null) {
                                failed(problem);
                            }
                        });
    }

    void leave() {
        tries.stop();
    }

    private void show() {
        List<Region> banners = new ArrayList<>();
        if (save == SaveState.FAILED) {
            String says = (saveProblem + " " + texts.get("shell.save.kept")).strip();
            banners.add(
                    Banner.of(
                            Banner.Weight.DANGER,
                            texts.get("shell.save.failed"),
                            says,
                            List.of(button("shell.save.retry", retry), copyButton())));
        }
        if (save == SaveState.READ_ONLY) {
            banners.add(
                    Banner.of(
                            Banner.Weight.INFO,
                            texts.get("shell.save.readonly"),
                            texts.get("shell.save.readonly.says"),
                            List.of(copyButton())));
        }
        if (refusal != null) {
            Button close = button("shell.close", this::close);
            banners.add(
                    Banner.of(
                            Banner.Weight.DANGER,
                            texts.get("shell.refused"),
                            refusal,
                            List.of(close)));
        }
        if (other != null) {
            banners.add(other);
        }
        frame.notices(banners);
    }

    private void close() {
        var _ = dismiss();
        frame.focusPage();
    }

    private Button copyButton() {
        return button("shell.save.copy", copy);
    }

    private Button button(String key, Runnable act) {
        Button button = Buttons.of(texts.get(key));
        button.setOnAction(_ -> act.run());
        return button;
    }
}
