package no.kompetanseplan.exchange.document;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.exchange.ExportStamp;
import no.kompetanseplan.exchange.document.Part.Column;
import no.kompetanseplan.exchange.document.Part.Figure;
import no.kompetanseplan.exchange.document.Part.Heading;
import no.kompetanseplan.exchange.document.Part.Item;
import no.kompetanseplan.exchange.document.Part.Paragraph;
import no.kompetanseplan.exchange.document.Part.Quote;
import no.kompetanseplan.exchange.document.Part.Table;
import no.kompetanseplan.exchange.json.SamplePlan;
import no.kompetanseplan.model.Block;
import no.kompetanseplan.model.BlockFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Section;
import no.kompetanseplan.model.choice.BlockStyle;
import no.kompetanseplan.model.choice.PageKind;
import no.kompetanseplan.model.prose.Prose;
import no.kompetanseplan.model.prose.Span;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.sample.SampleFacts;
import no.kompetanseplan.text.Language;
import no.kompetanseplan.text.Texts;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Printed plans that tests set and read back, and the words that must then be there.
public final class Printed {

    public static final ExportStamp STAMP =
            new ExportStamp(
                    ZonedDateTime.parse("2016-10-14T10:31:00+02:00[Europe/Oslo]"),
                    "0123456789ab",
                    "1.0");

    private Printed() {}

    public static PrintedPlan sample() {
        return of(SamplePlan.read());
    }

    public static PrintedPlan of(Plan plan) {
        return of(plan, Language.NB);
    }

    public static PrintedPlan of(Plan plan, Language language) {
        return PrintedPlan.of(Assessment.of(plan, SampleFacts.of(plan)), Texts.of(language), STAMP);
    }

    /// The sample with paragraphs written into its foreword.
    public static PrintedPlan sampleSaying(String... stored) {
        return of(planSaying(stored));
    }

    /// The foreword of the sample alone, with paragraphs written into it.
    public static PrintedPlan forewordSaying(String... stored) {
        Plan plan = planSaying(stored);
        return PrintedPlan.of(
                Assessment.of(plan, SampleFacts.of(plan)),
                foreword(plan).id(),
                Texts.of(Language.NB),
                STAMP);
    }

    private static Section foreword(Plan plan) {
        return plan.sections().stream()
                .filter(section -> section.page() == PageKind.TEXT && section.number().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    public static Plan planSaying(String... stored) {
        Plan plan = SamplePlan.read();
        Section foreword = foreword(plan);
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < stored.length; i++) {
            blocks.add(
                    new Block(
                            Id.named("block " + i),
                            foreword.id(),
                            BlockStyle.PARAGRAPH,
                            stored[i],
                            "zz" + (char) ('a' + i)));
        }
        return plan.with(blocks);
    }

    /// The sample with its foreword ending in a numbered list and a quote.
    public static Plan planWithListAndQuote() {
        Plan plan =
                planSaying("Slik gjør vi:", "kartlegge", "**prioritere**", "«Sitat» __her__", "en");
        List<BlockStyle> styles =
                List.of(
                        BlockStyle.PARAGRAPH,
                        BlockStyle.NUMBERED,
                        BlockStyle.NUMBERED,
                        BlockStyle.QUOTE,
                        BlockStyle.NUMBERED);
        for (int i = 0; i < styles.size(); i++) {
            Id id = Id.named("block " + i);
            plan = plan.with(BlockFields.TABLE, id, BlockFields.STYLE, styles.get(i));
        }
        return plan;
    }

    public static Section section(Plan plan, String number) {
        return plan.sections().stream()
                .filter(section -> section.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    /// Every text a reader meets between the contents and the end, in reading order, one string for
    /// each heading, paragraph, line, caption and cell.
    public static List<String> texts(PrintedPlan plan) {
        return plan.parts().stream().flatMap(part -> texts(plan, part)).toList();
    }

    private static Stream<String> texts(PrintedPlan plan, Part part) {
        return switch (part) {
            case Heading heading -> Stream.of(heading.line());
            case Paragraph paragraph -> Stream.of(words(plan, paragraph.prose()));
            case Quote quote -> Stream.of(words(plan, quote.prose()));
            case Item item ->
                    Stream.of(
                            (item.number().isEmpty() ? "" : item.number() + ". ")
                                    + words(plan, item.prose()));
            case Figure figure -> Stream.of(plan.caption(figure));
            case Table table ->
                    Stream.of(
                                    Stream.of(plan.caption(table)),
                                    table.columns().stream().map(Column::head),
                                    table.rows().stream().flatMap(List::stream))
                            .flatMap(each -> each);
        };
    }

    private static String words(PrintedPlan plan, Prose prose) {
        return prose.words(span ->
                switch (span) {
                    case Span.Reference reference -> plan.name(reference.row());
                    case Span.Gap gap -> gap.shown();
                    case Span.Words _, Span.Note _ -> "";
                });
    }

    /// Text without its blanks, to compare what line breaks may differ in.
    public static String bare(String text) {
        return text.replaceAll("[\\s\\u00a0\\u200b]+", "");
    }
}
