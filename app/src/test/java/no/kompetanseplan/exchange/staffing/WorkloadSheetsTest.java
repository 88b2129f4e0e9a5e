package no.kompetanseplan.exchange.staffing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.kompetanseplan.exchange.document.Printed;
import no.kompetanseplan.exchange.json.SamplePlan;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.WorkloadFields;
import no.kompetanseplan.projection.FormulaWorkload;
import no.kompetanseplan.text.Language;
import no.kompetanseplan.text.Texts;

import org.junit.jupiter.api.Test;

import java.util.List;

/// The need of staff by workload with every sum written out, by the test values of formula F12.
class WorkloadSheetsTest {

    private static final Texts TEXTS = Texts.of(Language.NB);

    @Test
    void everySumIsWrittenOut() {
        Plan plan = FormulaWorkload.in(Plan.EMPTY);
        WorkloadSheets sheets = new WorkloadSheets(plan, TEXTS);
        assertEquals(
                List.of(
                        List.of("Arbeidsdager i året", "260 − 10 − 25 − 8 − 3", "214 dager"),
                        List.of("Timer per årsverk", "214 dager × 450 min / 60", "1 605 timer"),
                        List.of("Årsverk til tjenesten selv", "6 750 timer / 1 605 timer", "4,206"),
                        List.of("Tillegg for det alle gjør", "1 / (1 − 20 %)", "1,250"),
                        List.of("Årsverk til det noen gjør", "200 timer / 1 605 timer", "0,125"),
                        List.of("Bemanningsbehov", "4,206 × 1,250 + 0,125", "5,38 årsverk"),
                        List.of("Bemanning i dag", "oppgitt", "5,00 årsverk"),
                        List.of("I dag minus behov", "5,00 − 5,38", "−0,38 årsverk"),
                        List.of("WISN-forhold", "5,00 / 5,38", "0,93")),
                plain(sheets.result(FormulaWorkload.service(plan))));
        assertEquals(
                List.of(
                        List.of(
                                "Konsultasjoner",
                                "Per tilfelle",
                                "9 000 × 45 min = 6 750 timer",
                                "4,21"),
                        List.of(
                                "Møter og dokumentasjon",
                                "Alle, andel av tiden",
                                "20 % av tiden",
                                "1,05"),
                        List.of(
                                "Veiledning av studenter",
                                "Noen, timer per år",
                                "2 ansatte × 100 timer = 200 timer",
                                "0,12"),
                        List.of("Sum", "", "", "5,38")),
                plain(sheets.activities(FormulaWorkload.service(plan))));
    }

    @Test
    void whatIsNotKnownIsSaidAndNotReckonedAsNothing() {
        Plan plan =
                FormulaWorkload.in(Plan.EMPTY)
                        .with(
                                WorkloadFields.TABLE,
                                FormulaWorkload.SERVICE,
                                WorkloadFields.EXISTING,
                                null);
        WorkloadSheets sheets = new WorkloadSheets(plan, TEXTS);
        assertEquals(
                List.of("Bemanning i dag", "", "–"),
                plain(sheets.result(FormulaWorkload.service(plan))).getLast());
        Plan without =
                plan.with(
                        WorkloadFields.TABLE,
                        FormulaWorkload.SERVICE,
                        WorkloadFields.DAY_MINUTES,
                        null);
        Sheet none = new WorkloadSheets(without, TEXTS).result(FormulaWorkload.service(without));
        assertEquals(List.of(), none.rows());
        assertTrue(none.note().startsWith("Bemanningen kan ikke regnes ut"), none.note());
    }

    @Test
    void theSameStandsInThePrintedPlan() {
        Plan plan = FormulaWorkload.in(SamplePlan.read());
        List<String> words = Printed.texts(Printed.of(plan));
        assertTrue(words.contains("4,206 × 1,250 + 0,125"), "the sum of the need");
        assertTrue(words.contains("2 ansatte × 100 timer = 200 timer"), "the work of some");
    }

    private static List<List<String>> plain(Sheet sheet) {
        return sheet.rows().stream()
                .map(row -> row.cells().stream().map(each -> each.replace('\u00a0', ' ')).toList())
                .toList();
    }
}
