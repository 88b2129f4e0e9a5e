package no.kompetanseplan.exchange.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.kompetanseplan.Golden;
import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.exchange.document.Part.Heading;
import no.kompetanseplan.exchange.document.Part.Item;
import no.kompetanseplan.exchange.document.Part.Paragraph;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PlanHead;
import no.kompetanseplan.model.PlanHeadFields;
import no.kompetanseplan.supplement.MunicipalSupplement;
import no.kompetanseplan.supplement.SupplementPlans;
import no.kompetanseplan.text.Language;
import no.kompetanseplan.text.Texts;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;

/// Supplements as they print: alone, and after the plan.
class SupplementPrinterTest {

    /// It does not say in which form of Norwegian it is written, so it prints in any language.
    private static final Plan PLAN =
            SupplementPlans.written()
                    .with(PlanHeadFields.TABLE, PlanHead.ID, PlanHeadFields.LANGUAGE, null);

    private static PrintedPlan alone(String name, Language language) {
        Assessment assessment = Assessment.of(PLAN);
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
            default -> throw new IllegalArgumentException(part.toString());
        };
    }

    @Test
    void allSupplementsFollowThePlanEachAsAChapterAndNoAnchorIsUsedTwice() {
        Assessment assessment = Assessment.of(PLAN);
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
}
