package no.kompetanseplan.exchange.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.exchange.document.Part.Figure;
import no.kompetanseplan.exchange.document.Part.Table;
import no.kompetanseplan.exchange.json.SamplePlan;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.sample.SampleFacts;
import no.kompetanseplan.text.Language;
import no.kompetanseplan.text.Texts;

import org.junit.jupiter.api.Test;

import java.util.List;

/// What chapter 3 prints of a register, for the makers of a plan and for all.
class StaffPrinterTest {

    private static final List<String> INTERNAL =
            List.of("Nøkkeltall etter kommune", "Framskriving av årsverk 2015–2025");

    @Test
    void theInternalEditionPrintsFiguresAgesAndProjectionAndWhatTheyRestOn() {
        PrintedPlan printed = Printed.sample();
        Table keys = table(printed, INTERNAL.getFirst());
        assertEquals(9, keys.columns().size());
        assertEquals("939", keys.rows().getLast().get(1));
        Table over = table(printed, "Stillinger fra 50 år etter yrke og kommune");
        assertEquals("371", over.rows().getLast().getLast());
        assertEquals(
                List.of("Totalt", "617", "322"),
                table(printed, "Stillinger etter alder").rows().getLast());
        List<String> figures = printed.figures().stream().map(Figure::caption).toList();
        assertTrue(figures.contains("Stillinger etter alder"), figures.toString());
        assertTrue(figures.contains(INTERNAL.getLast()), figures.toString());
        Table gives = table(printed, "Det tiltakene gir i 2025");
        int sum = 0;
        for (List<String> row : gives.rows()) {
            if (row.getFirst().equals("Tiltakene dekker")) {
                assertEquals(sum, number(row.get(3)), "the numbers sum to what is covered");
                sum = Integer.MAX_VALUE;
                break;
            }
            sum += number(row.get(3));
        }
        assertEquals(Integer.MAX_VALUE, sum, "the sum is printed");
        assertTrue(table(printed, "Scenarioer, 2025").rows().size() > 1);
        assertEquals(
                "Hele regionen",
                table(printed, "Gap i 2025 etter yrke").rows().getLast().getFirst());
        assertEquals(
                3,
                Printed.texts(printed).stream()
                        .filter(each -> each.contains("Register: Kartlegging av stillinger"))
                        .count());
    }

    @Test
    void thePublicEditionPrintsNoProjection() {
        Plan plan = SamplePlan.read();
        Assessment open = Assessment.of(plan, SampleFacts.of(plan)).publicEdition();
        PrintedPlan printed = PrintedPlan.of(open, Texts.of(Language.NB), Printed.STAMP);
        List<String> words = Printed.texts(printed);
        List.of(INTERNAL.getLast(), "Gap i 2025", "Det tiltakene gir", "Scenarioer")
                .forEach(title ->
                        assertFalse(words.stream().anyMatch(each -> each.contains(title)), title));
    }

    private static int number(String cell) {
        return Integer.parseInt(cell.replace("−", "-").replace("+", ""));
    }

    private static Table table(PrintedPlan printed, String caption) {
        return printed.tables().stream()
                .filter(each -> each.caption().equals(caption))
                .findFirst()
                .orElseThrow();
    }
}
