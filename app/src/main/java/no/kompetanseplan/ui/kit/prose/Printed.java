package no.kompetanseplan.ui.kit.prose;

import javafx.geometry.Point2D;
import javafx.scene.shape.PathElement;
import javafx.scene.text.HitInfo;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import no.kompetanseplan.model.prose.Prose;
import no.kompetanseplan.model.prose.Span;
import no.kompetanseplan.model.prose.Span.Gap;
import no.kompetanseplan.model.prose.Span.Note;
import no.kompetanseplan.model.prose.Span.Reference;
import no.kompetanseplan.model.prose.Span.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// The lines of a text as they print. Knows which of the characters that are shown stand for which
/// place of the text: what is not words is one place and shows as many characters.
final class Printed {

    /// A span with its first place, and the first of the characters it shows.
    private record Run(Span span, int place, int shown, int length) {

        int placeAfter() {
            return place + span.length();
        }
    }

    private final TextFlow flow = new TextFlow();
    private List<Run> runs = List.of();
    private int length;

    TextFlow flow() {
        return flow;
    }

    /// Shows a text.
    ///
    /// @param words what stands for a reference or a gap
    /// @param firstNote the number of its first footnote
    /// @param prompt shown instead of an empty text
    void show(Prose prose, Function<Span, String> words, int firstNote, String prompt) {
        List<Run> made = new ArrayList<>();
        List<Text> nodes = new ArrayList<>();
        int place = 0;
        int shown = 0;
        int note = firstNote;
        for (Span span : prose.spans()) {
            String text =
                    switch (span) {
                        case Words plain -> plain.text();
                        case Note _ -> Integer.toString(note++);
                        case Reference _, Gap _ -> words.apply(span);
                    };
            made.add(new Run(span, place, shown, text.length()));
            Steps.parts(text).forEach(part -> nodes.add(node(span, part)));
            place += span.length();
            shown += text.length();
        }
        if (nodes.isEmpty()) {
            Text empty = new Text(prompt.isEmpty() ? " " : prompt);
            empty.getStyleClass().add("prose-prompt");
            nodes.add(empty);
        }
        runs = made;
        length = place;
        flow.getChildren().setAll(nodes);
    }

    private static Text node(Span span, String text) {
        Text node = new Text(text);
        switch (span) {
            case Words words -> {
                if (words.bold() || words.italic()) {
                    node.getStyleClass()
                            .add(
                                    words.bold() && words.italic()
                                            ? "prose-bold-italic"
                                            : words.bold() ? "prose-bold" : "prose-italic");
                }
                if (!words.link().isEmpty()) {
                    node.getStyleClass().add("prose-link");
                }
            }
            case Note _ -> node.getStyleClass().add("prose-note");
            case Reference _ -> node.getStyleClass().add("prose-reference");
            case Gap _ -> node.getStyleClass().add("prose-gap");
        }
        return node;
    }

    /// Stretches of what is missing, in places.
    List<Range> gaps() {
        return runs.stream()
                .filter(run -> run.span() instanceof Gap)
                .map(run -> new Range(run.place(), run.placeAfter()))
                .toList();
    }

    private int shown(int place) {
        for (Run run : runs) {
            if (place < run.placeAfter()) {
                return run.span() instanceof Words
                        ? run.shown() + place - run.place()
                        : run.shown();
            }
        }
        return runs.isEmpty() ? 0 : runs.getLast().shown() + runs.getLast().length();
    }

    /// The stretch at a point: one place for what is not words, none between two letters.
    Range hit(double x, double y) {
        if (length == 0) {
            return new Range(0, 0);
        }
        HitInfo hit = flow.getHitInfo(new Point2D(x, y));
        int at = hit.getCharIndex();
        for (Run run : runs) {
            if (at < run.shown() + run.length()) {
                if (!(run.span() instanceof Words)) {
                    return new Range(run.place(), run.placeAfter());
                }
                int in = Math.min(hit.getInsertionIndex() - run.shown(), run.length());
                return new Range(run.place() + in, run.place() + in);
            }
        }
        return new Range(length, length);
    }

    /// The place between two characters nearest to a point.
    int nearest(double x, double y) {
        Range hit = hit(x, y);
        if (hit.isEmpty()) {
            return hit.from();
        }
        double left = CaretLine.of(caret(hit.from())).x();
        double right = CaretLine.of(caret(hit.to())).x();
        return x - left < right - x ? hit.from() : hit.to();
    }

    PathElement[] caret(int place) {
        return flow.getCaretShape(length == 0 ? 0 : shown(place), true);
    }

    PathElement[] range(Range range) {
        return flow.getRangeShape(shown(range.from()), shown(range.to()), false);
    }

    PathElement[] underline(Range range) {
        return flow.getUnderlineShape(shown(range.from()), shown(range.to()));
    }
}
