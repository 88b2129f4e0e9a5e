package no.kompetanseplan.ui.chapter.grants;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.exchange.json.SamplePlan;
import no.kompetanseplan.grants.Granted;
import no.kompetanseplan.grants.Ledger;
import no.kompetanseplan.model.Agreement;
import no.kompetanseplan.model.AgreementFields;
import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.GrantApplicationFields;
import no.kompetanseplan.model.GrantFields;
import no.kompetanseplan.model.GrantUseFields;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.text.Language;
import no.kompetanseplan.text.Texts;
import no.kompetanseplan.ui.chapter.PageWindow;
import no.kompetanseplan.ui.chapter.Paper;
import no.kompetanseplan.ui.chapter.Place;
import no.kompetanseplan.ui.chapter.Places;
import no.kompetanseplan.ui.chapter.field.FieldColumns;
import no.kompetanseplan.ui.kit.Reading;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Objects;

class GrantsPageTest {

    private static Money left(PageWindow window) {
        Ledger ledger = Ledger.of(window.plan(), Granted.STIPEND);
        return Objects.requireNonNull(Objects.requireNonNull(ledger).left());
    }

    private static Button button(PageWindow window, String words) {
        return window.fx().scene().getRoot().lookupAll(".button").stream()
                .filter(each -> each instanceof Button b && words.equals(b.getText()))
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + words));
    }

    private static boolean says(PageWindow window, String words) {
        return window.fx().scene().getRoot().lookupAll(".label").stream()
                .anyMatch(each -> each instanceof Labeled label && label.getText().contains(words));
    }

    @Test
    void theRestOfAPotIsGivenOnAndAReportIsMade() {
        try (PageWindow window =
                PageWindow.open(
                        Granted.into(SamplePlan.read()),
                        Language.NB,
                        1208,
                        desk -> new GrantsPage(desk, null))) {
            Place page = Place.of(Places.GRANTS);
            window.fx().run(() -> window.page().reveal(page.at(Granted.STIPEND)));
            window.fx().settle();
            window.snapshot("grants-pot");
            assertTrue(says(window, "kr\u00a020\u00a0000 faller bort 31.12.2016"));
            window.fx().click(button(window, "Fordel resten …")).settle();
            window.snapshot("grants-rest");
            window.fx().press(KeyCode.ENTER).settle();
            assertEquals(Money.ZERO, left(window));
            window.fx().click(button(window, "Lag rapport …")).settle();
            assertEquals(Paper.Kind.GRANT_REPORT, window.window().papers.getFirst().kind());
            Id broken = Id.named("agreement A-02");
            window.fx().run(() -> window.page().reveal(page.at(broken)));
            window.fx().settle();
            assertTrue(says(window, "60\u00a0000 × 21 ÷ 36 = kr\u00a035\u00a0000"));
            window.snapshot("grants-agreement");
            assertEquals(0, window.window().problems.size());
        }
    }

    @Test
    void noRowTakesWordsThatTellWhoSomebodyIs() {
        FieldColumns<Agreement> columns =
                new FieldColumns<>(
                        AgreementFields.TABLE, Texts.of(Language.NB), () -> SamplePlan.read());
        for (String typed :
                List.of("01019012345", "010190 12345", "en@to.no", "ring 912 34 567", "91234567")) {
            assertInstanceOf(
                    Reading.Refused.class, columns.read(AgreementFields.WHAT, typed), typed);
        }
        for (String typed : List.of("A-01", "Sak 16/1234", "2 stillinger à 50 %", "kr 60 000")) {
            assertInstanceOf(Reading.Ok.class, columns.read(AgreementFields.WHAT, typed), typed);
        }
    }

    @Test
    void noFieldOfGrantsTakesWhatNobodyCanMeanAndSaysSoInWords() {
        refused(GrantFields.TABLE);
        refused(GrantApplicationFields.TABLE);
        refused(GrantUseFields.TABLE);
        refused(AgreementFields.TABLE);
    }

    private static <R extends Row> void refused(Table<R> table) {
        FieldColumns<R> columns =
                new FieldColumns<>(table, Texts.of(Language.NB), () -> Plan.of(List.of()));
        for (Field<R, ?> field : table.fields()) {
            List<String> bad =
                    switch (field.kind().type()) {
                        case MONEY, INTEGER -> List.of("-5", "1000000000000000", "mye", "1 2,3,4");
                        case DATE -> List.of("31.02.2016", "snart", "1000000000000000", "-5");
                        case TEXT -> List.of("x".repeat(30_000));
                        default -> List.of();
                    };
            for (String typed : bad) {
                Reading reading = columns.read(field, typed);
                String where = table.name() + "." + field.name() + " " + typed;
                Reading.Refused refused = assertInstanceOf(Reading.Refused.class, reading, where);
                assertTrue(refused.sentence().contains(" "), where);
            }
        }
    }

    @Test
    void whatAllMaySeeHasNeitherApplicationsNorAgreements() {
        Plan open = Assessment.of(Granted.into(SamplePlan.read())).publicEdition().plan();
        assertEquals(List.of(), open.rows(AgreementFields.TABLE));
        assertEquals(List.of(), open.rows(GrantApplicationFields.TABLE));
        assertEquals(1, open.rows(GrantFields.TABLE).size());
    }

    @Test
    void participantsAreTypedByYear() {
        Plan plan = Granted.into(SamplePlan.read());
        Measure measure = plan.ordered(MeasureFields.TABLE).getFirst();
        Body body = plan.municipalities().getFirst();
        Plan typed =
                ParticipantYears.with(plan, measure.id(), body.id(), 2017, 15, Id.named("one"));
        ParticipantYears table = ParticipantYears.of(typed, measure.id());
        assertEquals(15, table.rows().getFirst().count(2017));
        assertEquals(15, table.rows().getLast().sum());
        Plan gone = ParticipantYears.with(typed, measure.id(), body.id(), 2017, 0, Id.named("x"));
        assertEquals(plan, gone);
    }
}
