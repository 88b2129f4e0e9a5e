package no.kompetanseplan.exchange.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.kompetanseplan.Golden;
import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.exchange.document.Part.Figure;
import no.kompetanseplan.exchange.document.Part.Heading;
import no.kompetanseplan.exchange.document.Part.Item;
import no.kompetanseplan.exchange.document.Part.Paragraph;
import no.kompetanseplan.exchange.document.Part.Quote;
import no.kompetanseplan.exchange.document.Part.Table;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PlanHead;
import no.kompetanseplan.model.PlanHeadFields;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.sample.SampleFacts;
import no.kompetanseplan.supplement.MunicipalSupplement;
import no.kompetanseplan.supplement.SupplementPlans;
import no.kompetanseplan.text.Language;
import no.kompetanseplan.text.Texts;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

/// Supplements as they print: alone, and after the plan.
class SupplementPrinterTest {

    /// It does not say in which form of Norwegian it is written, so it prints in any language.
    private static final Plan PLAN =
            SupplementPlans.written()
                    .with(PlanHeadFields.TABLE, PlanHead.ID, PlanHeadFields.LANGUAGE, null);

    private static PrintedPlan alone(String name, Language language) {
        Assessment assessment = Assessment.of(PLAN, SampleFacts.of(PLAN));
        MunicipalSupplement supplement =
                assessment.supplements().of(SupplementPlans.body(PLAN, name));
        assertNotNull(supplement);
        return PrintedPlan.of(assessment, supplement, Texts.of(language), Printed.STAMP);
    }

    @Test
    void aSupplementAloneIsPrintedAsTheGoldenDumpSays() throws IOException {
        StringBuilder dump = new StringBuilder();
        for (String name : List.of("Lyngen", "Skjervøy")) {
            for (Language language : Language.values()) {
                PrintedPlan plan = alone(name, language);
                dump.append("== ").append(language).append('\n');
                dump.append(plan.title()).append('\n').append(plan.subtitle()).append('\n');
                plan.facts().forEach(fact -> dump.append(fact).append('\n'));
                plan.parts().forEach(part -> dump.append(line(part)).append('\n'));
            }
        }
        Golden.check(
                Path.of("src/test/resources/no/kompetanseplan/exchange/document/supplement.txt"),
                dump.toString());
    }

    private static String line(Part part) {
        return switch (part) {
            case Heading heading -> "#".repeat(heading.level()) + " " + heading.line();
            case Paragraph paragraph ->
                    (paragraph.isNote() ? "note: " : "") + paragraph.prose().words();
            case Item item -> "- " + item.prose().words();
            case Quote quote -> "> " + quote.prose().words();
            case Table table -> "| " + table.caption() + " " + table.rows();
            case Figure figure -> "figure: " + figure.caption();
        };
    }

    @Test
    void allSupplementsFollowThePlanEachAsAChapterAndNoAnchorIsUsedTwice() {
        Assessment assessment = Assessment.of(PLAN, SampleFacts.of(PLAN));
        PrintedPlan core = Printed.of(PLAN);
        PrintedPlan whole =
                PrintedPlan.withSupplements(assessment, Texts.of(Language.NB), Printed.STAMP);
        assertEquals(core.parts(), whole.parts().subList(0, core.parts().size()));
        List<Heading> headings =
                whole.parts().stream()
                        .filter(Heading.class::isInstance)
                        .map(Heading.class::cast)
                        .toList();
        assertEquals(
                PLAN.municipalities().stream()
                        .map(body -> "Kommunetillegg for " + body.shortName())
                        .toList(),
                headings.stream()
                        .filter(heading -> heading.level() == 1)
                        .map(Heading::line)
                        .filter(line -> line.startsWith("Kommunetillegg"))
                        .toList());
        HashSet<String> anchors = new HashSet<>();
        headings.forEach(heading -> assertTrue(anchors.add(heading.anchor()), heading.line()));
    }

    private static final Plan MEASURED =
            SupplementPlans.measured()
                    .with(PlanHeadFields.TABLE, PlanHead.ID, PlanHeadFields.LANGUAGE, null);

    private static MunicipalSupplement measured(Assessment assessment) {
        return Objects.requireNonNull(
                assessment.supplements().of(SupplementPlans.body(MEASURED, "Lyngen")));
    }

    private static List<String> lines(PrintedPlan plan) {
        return plan.parts().stream()
                .map(part -> line(part).replace((char) 0xA0, (char) 0x20))
                .toList();
    }

    @Test
    void aSupplementIsInItsOwnFormOfNorwegianAndEndsWithTheMunicipalitysMeasures() {
        Assessment assessment = Assessment.of(MEASURED, SampleFacts.of(MEASURED));
        PrintedPlan plan =
                PrintedPlan.of(
                        assessment, measured(assessment), Texts.of(Language.NB), Printed.STAMP);
        assertEquals(Language.NN, plan.texts().language());
        List<String> lines = lines(plan);
        assertEquals("# Kommunetillegg for Lyngen", lines.getFirst());
        int at = lines.indexOf("## L6 Lokale tiltak i Lyngen");
        assertTrue(at > 0, lines.toString());
        assertTrue(
                lines.get(at + 1).contains("Hospitering mellom einingane (R)"), lines.get(at + 1));
        assertTrue(lines.get(at + 1).contains("Vikar\nkr 42 000"), lines.get(at + 1));
        assertEquals("note: Sett av til lokale tiltak: kr 42 000", lines.get(at + 2));
        List<String> all =
                lines(
                        PrintedPlan.withSupplements(
                                assessment, Texts.of(Language.NB), Printed.STAMP));
        assertTrue(all.contains("note: Sett av til lokale tiltak: kr 42 000"));
        assertTrue(all.contains("# Kommunetillegg for Skjervøy"));
        assertTrue(all.contains("note: Må fylles ut."), "the others are in bokmål");
    }

    @Test
    void theMergedEditionHasTheWholePlanAndEachPartWhereItBelongs() {
        Assessment assessment = Assessment.of(MEASURED, SampleFacts.of(MEASURED));
        MunicipalSupplement lyngen = measured(assessment);
        PrintedPlan merged =
                PrintedPlan.merged(assessment, lyngen, Texts.of(Language.NB), Printed.STAMP);
        List<String> core = lines(Printed.of(MEASURED));
        List<String> lines = lines(merged);
        List<String> left = new ArrayList<>(lines);
        for (String line : core) {
            int at = left.indexOf(line);
            assertTrue(at >= 0, line);
            left.remove(at);
        }
        assertEquals("Samlet utgave for Lyngen", merged.subtitle());
        int own = lines.indexOf("### L1 Tillegg frå Lyngen");
        int above =
                lines.indexOf(
                        core.stream()
                                .filter(each -> each.startsWith("## 1.6 "))
                                .findFirst()
                                .orElseThrow());
        assertTrue(own > above && above > 0, left.toString());
        assertTrue(
                lines.subList(above + 1, own).stream().noneMatch(each -> each.startsWith("#")),
                left.toString());
        assertTrue(left.contains("> Lyngen begynner høsten 2016."), left.toString());
        assertTrue(left.stream().anyMatch(each -> each.endsWith("L6 Lokale tiltak i Lyngen")));
        assertEquals(1, left.stream().filter(each -> each.startsWith("| Lokale tiltak")).count());
        assertEquals(0, left.stream().filter(each -> each.startsWith("# Kommunetillegg")).count());
        HashSet<String> anchors = new HashSet<>();
        for (Part part : merged.parts()) {
            if (part instanceof Heading heading) {
                assertTrue(anchors.add(heading.anchor()), heading.line());
            }
        }
    }

    @Test
    void whatStandsToAPartThatIsGoneComesLastInTheMergedEdition() {
        Id section = SupplementPlans.section(MEASURED, "1.6");
        Plan without = MEASURED.without(section);
        Assessment assessment = Assessment.of(without, SampleFacts.of(without));
        List<String> lines =
                lines(
                        PrintedPlan.merged(
                                assessment,
                                measured(assessment),
                                Texts.of(Language.NB),
                                Printed.STAMP));
        int at = lines.indexOf("# Kommunetillegg for Lyngen");
        assertTrue(at > 0);
        assertTrue(
                lines.subList(at, lines.size())
                        .contains("Helse- og omsorgsutvalget følger opp planen to ganger i året."));
    }
}
