package no.kompetanseplan.ui.kit.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

import no.kompetanseplan.model.prose.Prose;
import no.kompetanseplan.ui.kit.FxDriver;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Signs that are written as several characters move nothing that stands after them.
class EmojiTest {

    private static final String SIGNS = "👩‍⚕️🎉🇳🇴 e\u0301a\u030a 👍🏽 🏴󠁧󠁢󠁥󠁮󠁧󠁿";
    private static final String AFTER = " samisk språk og kultur i Nord";

    @Test
    void everyPlaceAfterThemIsWhereItsLetterIs() {
        ProseField plain = field(AFTER);
        ProseField signs = field("Før " + SIGNS + AFTER);
        ProseField accents = field("a\u030angst e\u0301n" + AFTER);
        try (FxDriver fx = open(900, plain, signs, accents)) {
            fx.settle().snapshot("emoji-line");
            List<Double> expected = steps(fx, plain, 0);
            assertEquals(expected, steps(fx, signs, ("Før " + SIGNS).length()));
            assertEquals(expected, steps(fx, accents, "a\u030angst e\u0301n".length()));
        }
    }

    @Test
    void aLongTextIsBrokenInsideItsColumnAndEveryWordStandsOnce() {
        String words =
                IntStream.range(0, 60).mapToObj(n -> "ord" + n + " ").reduce("", (a, b) -> a + b);
        String text = SIGNS + " " + words + SIGNS + " " + words;
        ProseField field = field(text);
        try (FxDriver fx = open(460, field)) {
            fx.run(() -> field.setMaxWidth(400));
            fx.settle().snapshot("emoji-paragraph");
            assertTrue(fx.get(() -> inkBeyond(fx, 360)) > 0);
            assertEquals(0, fx.get(() -> inkBeyond(fx, 399)));
            double right = -1;
            double top = -1;
            for (int place = 0; place <= text.length(); place++) {
                if (place == text.length() || text.charAt(place) == 'o') {
                    int at = place;
                    var bounds = fx.get(() -> field.boundsOf(at));
                    assertTrue(bounds.getMaxX() <= 402, "place " + place + " at " + bounds);
                    boolean onSame = Math.abs(bounds.getMinY() - top) < 5;
                    assertTrue(onSame ? bounds.getMinX() > right : bounds.getMinY() > top);
                    right = bounds.getMinX();
                    top = bounds.getMinY();
                }
            }
        }
    }

    @Test
    void theKeysTakeEachSignAsOne() {
        ProseField field = field("a" + SIGNS.replace(" ", "") + "b");
        try (FxDriver fx = open(400, field)) {
            fx.run(() -> {
                field.requestFocus();
                field.select(0, 0);
            });
            List<Integer> places = new ArrayList<>();
            for (int i = 0; i < 9; i++) {
                fx.press(KeyCode.RIGHT);
                places.add(fx.get(field::caret));
            }
            assertEquals(fx.get(field::length), places.getLast(), places.toString());
            for (int i = 0; i < 9; i++) {
                fx.press(KeyCode.BACK_SPACE);
            }
            assertEquals("", fx.get(() -> field.prose().words()));
        }
    }

    /// How far it is from letter to letter, to a tenth.
    private static List<Double> steps(FxDriver fx, ProseField field, int from) {
        List<Double> steps = new ArrayList<>();
        for (int i = 0; i < AFTER.length(); i++) {
            int at = from + i;
            double width =
                    fx.get(() -> field.boundsOf(at + 1).getMinX() - field.boundsOf(at).getMinX());
            steps.add(Math.round(width * 2) / 2.0);
        }
        return steps;
    }

    /// Points of the window that are not blank, from a column of points on.
    private static long inkBeyond(FxDriver fx, int column) {
        WritableImage image = fx.scene().snapshot(null);
        PixelReader points = image.getPixelReader();
        int blank = points.getArgb((int) image.getWidth() - 1, (int) image.getHeight() - 1);
        return IntStream.range(0, (int) image.getHeight())
                .flatMap(y ->
                        IntStream.range(column, (int) image.getWidth())
                                .map(x -> points.getArgb(x, y)))
                .filter(each -> each != blank)
                .count();
    }

    private static ProseField field(String text) {
        return FxDriver.onFx(() -> {
            ProseField field = new ProseField(false);
            field.show(Prose.plain(text));
            return field;
        });
    }

    private static FxDriver open(double width, ProseField... fields) {
        return FxDriver.open(width, 500, () -> new VBox(fields));
    }
}
