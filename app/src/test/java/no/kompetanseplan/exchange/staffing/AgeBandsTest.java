package no.kompetanseplan.exchange.staffing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.kompetanseplan.exchange.figure.Chart;
import no.kompetanseplan.exchange.figure.Drawing.Words;
import no.kompetanseplan.exchange.json.SamplePlan;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.privacy.MaskedTable;
import no.kompetanseplan.privacy.Steps;
import no.kompetanseplan.publication.Publication;
import no.kompetanseplan.publication.StaffTable;
import no.kompetanseplan.sample.SampleFacts;
import no.kompetanseplan.text.Language;
import no.kompetanseplan.text.Texts;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Objects;

/// Positions by age, for the makers of a plan and for all.
class AgeBandsTest {

    private static final Texts TEXTS = Texts.of(Language.NB);

    @Test
    void theSampleGivesTheSharesThatItsChapterTells() {
        Plan plan = SamplePlan.read();
        AgeBands bands = AgeBands.of(SampleFacts.of(plan).register());
        assertEquals(371, bands.over());
        assertEquals(617, bands.part());
        assertEquals(322, bands.full());
        Chart chart = bands.chart(TEXTS).apply(300);
        assertTrue(chart.description().contains("371 av 939"), chart.description());
    }

    @Test
    void thePublicFigureHasNoNumberThatItsTableHides() {
        Plan plan = SamplePlan.read();
        Publication open = Publication.of(plan, SampleFacts.of(plan), List.of(), Steps.NONE);
        MaskedTable table =
                Objects.requireNonNull(Objects.requireNonNull(open.of(StaffTable.AGES)).shown());
        assertTrue(table.hidden() > 0, "2 full-time positions of the youngest are few");
        AgeBands bands = AgeBands.of(table);
        assertEquals(322, bands.full(), "the sum that the table shows");
        Chart chart = bands.chart(TEXTS).apply(300);
        long signs =
                chart.drawing().marks().stream()
                        .filter(Words.class::isInstance)
                        .map(mark -> ((Words) mark).text())
                        .filter(":"::equals)
                        .count();
        assertEquals(table.hidden(), signs);
        assertEquals(":", chart.rows().getLast().getLast());
    }
}
