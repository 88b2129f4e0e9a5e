package no.kompetanseplan.session;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.exchange.ExportStamp;
import no.kompetanseplan.exchange.document.Part;
import no.kompetanseplan.exchange.document.PrintedPlan;
import no.kompetanseplan.model.prose.Prose;
import no.kompetanseplan.model.prose.Span;
import no.kompetanseplan.text.Texts;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/// A plan as it prints, line by line, for the window to show one that cannot be edited. The whole
/// document is gone through: not on the thread of the window.
public final class PrintedText {

    /// What a line is.
    public enum Kind {
        HEADING,
        TEXT,
        NOTE,
        ITEM,
        CAPTION,
        HEADS,
        CELLS
    }

    /// A line.
    ///
    /// @param level of a heading, from 1, and depth of an item
    /// @param words one text, or the cells of a row of a table
    public record Line(Kind kind, int level, List<String> words) {

        public Line {
            words = List.copyOf(words);
        }
    }

    private final PrintedPlan plan;
    private final List<Line> lines = new ArrayList<>();

    private PrintedText(PrintedPlan plan) {
        this.plan = plan;
    }

    public static List<Line> of(Assessment assessment, Texts texts) {
        ExportStamp stamp = new ExportStamp(Instant.EPOCH.atZone(ZoneOffset.UTC), "", "");
        PrintedText text = new PrintedText(PrintedPlan.of(assessment, texts, stamp));
        text.plan.parts().forEach(text::add);
        return List.copyOf(text.lines);
    }

    private void add(Part part) {
        switch (part) {
            case Part.Heading heading -> line(Kind.HEADING, heading.level(), heading.line());
            case Part.Paragraph paragraph ->
                    line(paragraph.isNote() ? Kind.NOTE : Kind.TEXT, 0, words(paragraph.prose()));
            case Part.Quote quote -> line(Kind.TEXT, 0, words(quote.prose()));
            case Part.Item item ->
                    line(
                            Kind.ITEM,
                            item.depth(),
                            (item.number().isEmpty() ? "•" : item.number())
                                    + " "
                                    + words(item.prose()));
            case Part.Table table -> table(table);
            case Part.Figure figure -> figure(figure);
        }
    }

    private void table(Part.Table table) {
        line(Kind.CAPTION, 0, table.caption());
        lines.add(
                new Line(Kind.HEADS, 0, table.columns().stream().map(Part.Column::head).toList()));
        table.rows().forEach(cells -> lines.add(new Line(Kind.CELLS, 0, cells)));
    }

    /// A drawing is told by what it shows.
    private void figure(Part.Figure figure) {
        line(Kind.CAPTION, 0, figure.caption());
        line(Kind.NOTE, 0, figure.description());
    }

    private void line(Kind kind, int level, String words) {
        lines.add(new Line(kind, level, List.of(words)));
    }

    private String words(Prose prose) {
        return prose.words(span ->
                switch (span) {
                    case Span.Reference reference -> plan.name(reference.row());
                    case Span.Gap gap -> "[" + gap.wants() + "]";
                    case Span.Note note -> " (" + note.text() + ")";
                    case Span.Words words -> words.text();
                });
    }
}
