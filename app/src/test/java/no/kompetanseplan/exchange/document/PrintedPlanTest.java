package no.kompetanseplan.exchange.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.kompetanseplan.Golden;
import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.exchange.document.Part.Figure;
import no.kompetanseplan.exchange.document.Part.Heading;
import no.kompetanseplan.exchange.document.Part.Item;
import no.kompetanseplan.exchange.document.Part.Paragraph;
import no.kompetanseplan.exchange.document.Part.Quote;
import no.kompetanseplan.exchange.document.Part.Table;
import no.kompetanseplan.exchange.document.PrintedPlan.Spread;
import no.kompetanseplan.exchange.figure.Drawing;
import no.kompetanseplan.exchange.json.SamplePlan;
import no.kompetanseplan.model.Block;
import no.kompetanseplan.model.Dimension;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Section;
import no.kompetanseplan.model.choice.FocusKind;
import no.kompetanseplan.model.prose.Prose;
import no.kompetanseplan.model.prose.Span;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.sample.SampleFacts;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.text.Language;
import no.kompetanseplan.text.Texts;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

class PrintedPlanTest {

    @Test
    void theSampleIsPrintedAsTheGoldenDumpSays() throws IOException {
        PrintedPlan plan = Printed.sample();
        StringBuilder dump = new StringBuilder();
        dump.append(plan.title()).append('\n').append(plan.subtitle()).append('\n');
        plan.facts().forEach(fact -> dump.append(fact).append('\n'));
        for (Spread spread : plan.spreads()) {
            dump.append(spread.isWide() ? "== on its side\n" : "== upright\n");
            spread.parts().forEach(part -> dump.append(line(part)).append('\n'));
        }
        Golden.check(
                Path.of("src/test/resources/no/kompetanseplan/exchange/document/sample.txt"),
                dump.toString());
    }

    /// The words of a drawing as they are painted.
    private static String words(Drawing drawing) {
        return drawing.marks().stream()
                .filter(Drawing.Words.class::isInstance)
                .map(Drawing.Words.class::cast)
                .map(Drawing.Words::text)
                .collect(Collectors.joining(" | ", "\n  ", ""));
    }

    private static String line(Part part) {
        return switch (part) {
            case Heading heading -> "#".repeat(heading.level()) + " " + heading.line();
            case Paragraph paragraph ->
                    (paragraph.isNote() ? "note: " : paragraph.isLead() ? "lead: " : "")
                            + paragraph.prose().write();
            case Quote quote -> "> " + quote.prose().write();
            case Item item ->
                    "  ".repeat(item.depth())
                            + (item.number().isEmpty() ? "- " : item.number() + ". ")
                            + item.prose().write();
            case Figure figure ->
                    "figure "
                            + figure.number()
                            + ": "
                            + figure.caption()
                            + "\n  "
                            + figure.description()
                            + words(figure.drawing());
            case Table table -> {
                StringBuilder out = new StringBuilder("table " + table.number() + ": ");
                out.append(table.caption());
                out.append("\n  | ")
                        .append(
                                String.join(
                                        " | ",
                                        table.columns().stream().map(Part.Column::head).toList()));
                table.rows().forEach(row -> out.append("\n  | ").append(String.join(" | ", row)));
                yield out.toString();
            }
        };
    }

    @Test
    void everyMeasureThemeDayAreaAndRuleOfThePlanIsPrinted() {
        Plan plan = SamplePlan.read();
        PrintedPlan printed = Printed.of(plan);
        List<String> texts = Printed.texts(printed);
        for (Measure measure : plan.measures()) {
            List<String> row = List.of(measure.title(), measure.goal(), measure.targetGroup());
            assertTrue(
                    printed.tables().stream()
                            .filter(Table::isWide)
                            .flatMap(table -> table.rows().stream())
                            .anyMatch(cells -> cells.subList(0, 3).equals(row)),
                    measure.title());
        }
        plan.themeDays().forEach(day -> assertTrue(texts.contains(day.title()), day.title()));
        plan.focusAreas()
                .forEach(area ->
                        assertTrue(
                                texts.contains((area.number() + " " + area.title()).strip()),
                                area.title()));
        plan.proposals()
                .forEach(proposal ->
                        assertTrue(
                                texts.stream().anyMatch(text -> text.contains(proposal.title())),
                                proposal.title()));
        Formats formats = Formats.of(Language.NB);
        plan.supplementRules()
                .forEach(rule -> {
                    assertTrue(texts.contains(rule.title()), rule.title());
                    assertTrue(
                            texts.contains(formats.amount(notNull(rule.amount()))), rule.title());
                });
        plan.leaveRules()
                .forEach(rule ->
                        assertTrue(
                                texts.contains(formats.number(notNull(rule.days()).value())),
                                rule.id().toString()));
        plan.stipendRules().forEach(rule -> assertTrue(texts.contains(rule.title()), rule.title()));
        long areas =
                plan.focusAreas().stream().filter(each -> each.kind() == FocusKind.AREA).count();
        assertEquals(
                areas,
                printed.parts().stream()
                        .filter(part ->
                                part instanceof Heading heading
                                        && heading.level() == 2
                                        && heading.number().startsWith("5."))
                        .count());
    }

    private static <T> T notNull(@Nullable T value) {
        assertNotNull(value);
        return value;
    }

    @Test
    void everyLineOfTextWrittenInASectionIsPrintedOnce() {
        Plan plan = SamplePlan.read();
        String all = String.join("\n", Printed.texts(Printed.of(plan)));
        plan.blocks().stream()
                .flatMap(block -> Prose.read(block.text()).spans().stream())
                .forEach(span -> {
                    if (span instanceof Span.Words words && words.text().length() > 60) {
                        int at = all.indexOf(words.text());
                        assertTrue(at >= 0, words.text());
                        assertEquals(-1, all.indexOf(words.text(), at + 1), words.text());
                    }
                });
    }

    @Test
    void textWrittenBesideAnAreaOrATableOfMeasuresIsPrintedToo() {
        Plan plan = SamplePlan.read();
        Section area = Printed.section(plan, "5.1");
        Section block =
                plan.sections().stream()
                        .filter(each -> area.id().equals(each.parent()))
                        .findFirst()
                        .orElseThrow();
        Dimension dimension = plan.dimensions().getFirst();
        Section table =
                plan.sections().stream()
                        .filter(each -> each.title().equals(dimension.tableTitle()))
                        .findFirst()
                        .orElseThrow();
        int number = 0;
        for (Section section : List.of(area, block, table)) {
            plan =
                    plan.with(
                            new Block(
                                    Id.named("extra " + number),
                                    section.id(),
                                    null,
                                    "Eget avsnitt " + number,
                                    "a"));
            number++;
        }
        List<String> texts = Printed.texts(Printed.of(plan));
        for (int i = 0; i < number; i++) {
            assertTrue(texts.contains("Eget avsnitt " + i), "Eget avsnitt " + i);
        }
    }

    @Test
    void aReferencePrintsTheNumberOfWhatItNamesAndLeadsThere() {
        Plan sample = SamplePlan.read();
        Id section = Printed.section(sample, "6.2").id();
        Id area = Printed.section(sample, "5.3").id();
        Id dimension = sample.dimensions().getFirst().id();
        Measure measure = sample.measures().getFirst();
        PrintedPlan plan = Printed.of(sample);
        Set<String> anchors = new HashSet<>();
        plan.parts()
                .forEach(part -> {
                    if (part instanceof Heading heading) {
                        assertTrue(anchors.add(heading.anchor()), heading.line());
                    } else if (part instanceof Table table) {
                        assertTrue(anchors.add(table.anchor()), table.caption());
                    }
                });
        assertEquals("kapittel 6.2", plan.name(section));
        assertEquals("kapittel 5.3", plan.name(area));
        assertEquals("«" + measure.title() + "»", plan.name(measure.id()));
        Table table =
                plan.tables().stream()
                        .filter(each -> each.anchor().equals(plan.anchor(dimension)))
                        .findFirst()
                        .orElseThrow();
        assertEquals("tabell " + table.number(), plan.name(dimension));
        for (Id each : List.of(section, area, dimension, measure.id())) {
            assertTrue(anchors.contains(plan.anchor(each)), plan.name(each));
        }
        assertNull(plan.anchor(Id.named("nothing")));
        assertEquals("[henvisningen finnes ikke lenger]", plan.name(Id.named("nothing")));
    }

    @Test
    void oneChapterIsPrintedAloneAndItsReferencesElsewhereLeadNowhere() {
        Plan plan = SamplePlan.read();
        Assessment assessment = Assessment.of(plan, SampleFacts.of(plan));
        Id chapter = PrintedPlan.chapter(plan, "5.3");
        assertNotNull(chapter);
        PrintedPlan printed =
                PrintedPlan.of(assessment, chapter, Texts.of(Language.NB), Printed.STAMP);
        assertTrue(printed.subtitle().startsWith("5.3 "), printed.subtitle());
        assertEquals("5.3 Flerkulturell kompetanse", Printed.texts(printed).getFirst());
        assertTrue(
                Printed.texts(printed).stream().anyMatch(text -> text.startsWith("Introduksjons")));
        Id other = Printed.section(plan, "6.2").id();
        assertEquals("kapittel 6.2", printed.name(other));
        assertNull(printed.anchor(other));
        assertNull(PrintedPlan.chapter(plan, "12"));
        assertNull(PrintedPlan.chapter(plan, ""));
    }

    @Test
    void aChapterOfTablesLiesOnItsSideWholeWithItsHeading() {
        List<Spread> wide = Printed.sample().spreads().stream().filter(Spread::isWide).toList();
        assertEquals(1, wide.size());
        assertTrue(
                wide.getFirst().parts().getFirst() instanceof Heading heading
                        && heading.level() == 1);
    }

    @Test
    void longTextStaysUprightBesideTablesThatLieDown() {
        Plan plan = SamplePlan.read();
        Section chapter = Printed.section(plan, "7");
        plan =
                plan.with(
                        new Block(
                                Id.named("long"),
                                chapter.id(),
                                null,
                                "Tiltakene er mange. ".repeat(200),
                                "a"));
        List<Spread> spreads = Printed.of(plan).spreads();
        assertTrue(
                spreads.stream()
                        .filter(Spread::isWide)
                        .flatMap(spread -> spread.parts().stream())
                        .noneMatch(part -> part instanceof Paragraph));
    }

    @Test
    void aContentsListIsNoLongerThanAPageAndAHalf() {
        PrintedPlan plan = Printed.sample();
        assertTrue(plan.contents().size() <= 60, plan.contents().size() + " lines");
        assertTrue(plan.contents().stream().anyMatch(heading -> heading.level() == 2));
    }

    @Test
    void theBudgetHasOneColumnWhenOneYearHasAmounts() {
        Table budget =
                Printed.sample().tables().stream()
                        .filter(table -> table.caption().startsWith("Budsjett"))
                        .findFirst()
                        .orElseThrow();
        assertEquals(
                List.of("Kommune", "2016"),
                budget.columns().stream().map(Part.Column::head).toList());
    }

    @Test
    void charactersThatNoFormatCanWriteAreLeftOut() {
        List<String> texts =
                Printed.texts(Printed.sampleSaying("a\u0000b\u0007c\uD800d\uFFFEe \uD83D\uDE00 f"));
        assertTrue(texts.contains("abcde \uD83D\uDE00 f"));
        assertFalse(String.join("", texts).contains("\u0007"));
    }
}
