package no.kompetanseplan.exchange.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.kompetanseplan.exchange.figure.Drawing.Align;
import no.kompetanseplan.exchange.figure.Drawing.Area;
import no.kompetanseplan.exchange.figure.Drawing.Box;
import no.kompetanseplan.exchange.figure.Drawing.Dash;
import no.kompetanseplan.exchange.figure.Drawing.Ink;
import no.kompetanseplan.exchange.figure.Drawing.Path;
import no.kompetanseplan.exchange.figure.Drawing.Words;
import no.kompetanseplan.exchange.figure.Lines.Look;
import no.kompetanseplan.exchange.figure.Lines.Series;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Charts say every number they draw, and no words of a chart lie over others.
class ChartTest {

    private static final Pyramid.Labels AGES =
            new Pyramid.Labels(
                    "Stillinger etter alder",
                    "371 av 939 er 50 år eller eldre.",
                    "Alder",
                    "Deltid",
                    "Deltid 617",
                    "Heltid",
                    "Heltid 322",
                    "over 50 år: 371",
                    "39,5 %");

    private static final Lines.Labels YEARS =
            new Lines.Labels("Framskriving", "Gapet øker.", "År", "10–90 %");

    private static List<Pyramid.Band> bands() {
        long[][] counts = {
            {16, 2}, {29, 13}, {38, 22}, {55, 35}, {90, 55}, {136, 77}, {70, 40}, {86, 44},
            {68, 28}, {29, 6}
        };
        List<Pyramid.Band> bands = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            String name = i == 0 ? "til 24" : (20 + 5 * i) + "–" + (24 + 5 * i);
            bands.add(new Pyramid.Band(name, counts[i][0], counts[i][1], i >= 6));
        }
        return bands;
    }

    @Test
    void aPyramidDrawsEachBandWithItsNumberAndTheOldestAtTheTop() {
        Chart chart = Pyramid.of(AGES, bands(), Long::toString, 300);
        List<Box> boxes = of(chart, Box.class);
        assertEquals(20, boxes.size());
        assertEquals(8, boxes.stream().filter(box -> box.fill().ink() == Ink.BLUE).count());
        assertTrue(boxes.getFirst().y() < boxes.getLast().y());
        assertEquals(List.of("65–69", "29", "6"), chart.rows().getFirst());
        assertEquals("Deltid, 65–69: 29", chart.spots().getFirst().words());
        Path dotted = of(chart, Path.class).getFirst();
        assertEquals(Dash.DOTTED, dotted.dash());
        assertFalse(meets(chart), "no words over words");
    }

    @Test
    void whatIsHiddenHasNoBarAndNoNumberAnywhere() {
        List<Pyramid.Band> bands = new ArrayList<>(bands());
        bands.set(0, new Pyramid.Band("til 24", 16L, null, false));
        bands.set(1, new Pyramid.Band("25–29", 29L, null, false));
        Chart chart = Pyramid.of(AGES, bands, Long::toString, 300);
        assertEquals(18, of(chart, Box.class).size());
        assertEquals(
                2,
                of(chart, Words.class).stream()
                        .filter(words -> words.text().equals(Pyramid.HIDDEN))
                        .count());
        assertEquals(List.of("til 24", "16", ":"), chart.rows().getLast());
        assertEquals("Heltid, til 24: :", chart.spots().getLast().words());
    }

    @Test
    void linesEndInTheirNamesAndTheGapIsMarked() {
        Chart chart = lines(657, 736, 520, 594);
        List<String> words = of(chart, Words.class).stream().map(Words::text).toList();
        assertTrue(
                words.containsAll(
                        List.of("Behov 736", "Med tiltak 594", "Uten tiltak 520", "mangler 142")),
                words.toString());
        assertEquals(2, of(chart, Area.class).size());
        assertEquals(
                1,
                of(chart, Path.class).stream().filter(path -> path.dash() == Dash.DASHED).count());
        assertEquals(11, chart.rows().size());
        assertEquals(
                List.of("2026", "736", "520", "480–560", "594", "554–634"), chart.rows().getLast());
        assertFalse(meets(chart), "no words over words");
    }

    @Test
    void wordsOfLinesNeverLieOverEachOtherWhereverTheyEnd() {
        Random random = new Random(2026);
        for (int i = 0; i < 300; i++) {
            int scale = i % 3 == 0 ? 5 : i % 3 == 1 ? 800 : 90_000;
            Chart chart =
                    lines(
                            scale,
                            random.nextInt(scale + 1),
                            random.nextInt(scale + 1),
                            random.nextInt(scale + 1));
            List<Words> ends = ends(chart);
            assertFalse(meets(ends), ends.toString());
            ends.forEach(each -> assertTrue(each.y() > 0, each.toString()));
            ends.forEach(each -> assertTrue(each.y() <= chart.drawing().height(), each.toString()));
        }
    }

    private static List<Words> ends(Chart chart) {
        return of(chart, Words.class).stream().filter(each -> each.align() != Align.END).toList();
    }

    private static Chart lines(double from, double need, double without, double with) {
        return Lines.of(
                YEARS,
                IntStream.rangeClosed(2016, 2026).boxed().toList(),
                List.of(
                        new Series("Behov", Look.SOLID, way(from, need), List.of(), List.of()),
                        new Series(
                                "Uten tiltak",
                                Look.DASHED,
                                way(from, without),
                                way(from, without - 40),
                                way(from, without + 40)),
                        new Series(
                                "Med tiltak",
                                Look.MARKED,
                                way(from, with),
                                way(from, with - 40),
                                way(from, with + 40))),
                new Lines.Bracket(0, 2, "mangler 142"),
                Long::toString,
                540);
    }

    private static List<Double> way(double from, double to) {
        return IntStream.rangeClosed(0, 10).mapToObj(i -> from + (to - from) * i / 10).toList();
    }

    private static <M> List<M> of(Chart chart, Class<M> kind) {
        return chart.drawing().marks().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static boolean meets(Chart chart) {
        return meets(of(chart, Words.class));
    }

    private static boolean meets(List<Words> words) {
        return words.stream()
                .anyMatch(one ->
                        Stream.of(one)
                                .flatMap(_ -> words.stream())
                                .anyMatch(other -> !one.equals(other) && meet(one, other)));
    }

    private static boolean meet(Words one, Words other) {
        return Math.abs(one.y() - other.y()) < one.size()
                && left(one) < left(other) + width(other)
                && left(other) < left(one) + width(one);
    }

    private static double left(Words words) {
        return switch (words.align()) {
            case START -> words.x();
            case MIDDLE -> words.x() - width(words) / 2;
            case END -> words.x() - width(words);
        };
    }

    private static double width(Words words) {
        return Words.width(words.text(), words.size());
    }
}
