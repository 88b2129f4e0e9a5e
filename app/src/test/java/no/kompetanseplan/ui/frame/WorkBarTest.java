package no.kompetanseplan.ui.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import no.kompetanseplan.text.Language;
import no.kompetanseplan.text.Texts;
import no.kompetanseplan.ui.frame.WorkBar.Ends;
import no.kompetanseplan.ui.kit.FxDriver;
import no.kompetanseplan.ui.kit.ShownText;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.SynchronousQueue;

class WorkBarTest {

    @Test
    void nothingMovesWhileItCountsAndNoNumberIsCut() {
        SynchronousQueue<Long> steps = new SynchronousQueue<>();
        WorkBar bar = FxDriver.onFx(() -> new WorkBar(Texts.of(Language.EN)));
        try (FxDriver fx = FxDriver.open(1440, 100, () -> new HBox(bar.node()))) {
            fx.run(() ->
                    bar.start(
                            "Makes the file",
                            told -> {
                                for (long done = steps.take(); done > 0; done = steps.take()) {
                                    told.step(done, 1000);
                                }
                                return "";
                            },
                            new Ends<>(_ -> {}, _ -> {}, () -> {})));
            List<Double> widths = new ArrayList<>();
            for (long done : new long[] {10, 190, 490, 1000}) {
                put(steps, done);
                String words = (done == 1000 ? "1,000" : done) + " of 1,000";
                fx.waitFor(words, () -> words.equals(count(bar).getText()));
                fx.waitFor("the bar", () -> count(bar).getWidth() > 0);
                assertEquals(List.of(), fx.get(() -> ShownText.cut((HBox) bar.node())));
                widths.add(fx.get(() -> count(bar).getWidth()));
            }
            put(steps, 0);
            assertEquals(1, new HashSet<>(widths).size(), widths.toString());
            assertEquals(Pos.CENTER_RIGHT, fx.get(() -> count(bar).getAlignment()));
            fx.waitFor("the end", () -> ((HBox) bar.node()).getChildren().isEmpty());
        }
    }

    private static void put(SynchronousQueue<Long> steps, long done) {
        try {
            steps.put(done);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static Label count(WorkBar bar) {
        HBox work = (HBox) ((HBox) bar.node()).getChildren().getFirst();
        return (Label) work.getChildren().get(2);
    }
}
