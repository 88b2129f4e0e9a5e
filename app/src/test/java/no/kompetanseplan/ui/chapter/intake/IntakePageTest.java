package no.kompetanseplan.ui.chapter.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;

import no.kompetanseplan.exchange.json.SamplePlan;
import no.kompetanseplan.model.Dataset;
import no.kompetanseplan.model.DatasetFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.DatasetKind;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.ui.chapter.PageWindow;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class IntakePageTest {

    private static final Path TABLE =
            Path.of("..", "data-samples", "population", "folkemengde-eksempel.json");

    @TempDir private Path folder;

    IntakePageTest() {
        folder = Path.of("");
    }

    @Test
    void aRegisterIsCorrectedInPlaceAndTakenInAsOneStep() throws IOException {
        Plan plan = uncounted();
        try (PageWindow window = PageWindow.open(plan, IntakePage::new)) {
            window.window().sources.add(register());
            window.fx().click(button(window, "Velg fil …"));
            waitFor(window, "Avvist 4");
            assertEquals(plan, window.plan());
            assertTrue(shows(window, "«Navn» og «Fnr» ser ut som personopplysninger"));
            window.snapshot("intake-refused");
            for (int i = 0; i < 5; i++) {
                window.fx().press(KeyCode.RIGHT);
            }
            window.fx().type("80").press(KeyCode.ENTER);
            waitFor(window, "Avvist 3");
            window.fx().click(button(window, "Alle 12")).settle();
            window.fx().dark(true);
            window.snapshot("intake-dark");
            window.fx().dark(false);
            Path refused = folder.resolve("avvist.xlsx");
            window.window().targets.add(refused);
            window.fx().click(button(window, "Lagre avviste til Excel …"));
            window.fx().waitFor("the file", () -> !window.window().toasts.isEmpty());
            assertTrue(Files.size(refused) > 2_000);
            window.window().toasts.clear();
            window.fx().click(button(window, "Hent 9 rader"));
            window.fx().waitFor("a toast", () -> !window.window().toasts.isEmpty());
            assertEquals("Hentet 9 rader", window.window().toasts.getFirst());
            window.fx().settle();
            window.snapshot("intake-next");
            assertEquals(
                    1,
                    window.plan().rows(DatasetFields.TABLE).stream()
                            .filter(Dataset::inUse)
                            .count());
            window.window().sources.add(TABLE);
            window.fx().click(button(window, "Velg neste fil …"));
            waitFor(window, "Hent 6 kommuner");
            window.snapshot("intake-population");
            window.fx().click(button(window, "Hent 6 kommuner"));
            window.fx().waitFor("another toast", () -> window.window().toasts.size() > 1);
            window.fx()
                    .run(() -> {
                        var _ = window.session().undo();
                        var _ = window.session().undo();
                    });
            window.fx().waitFor("the old plan", () -> window.plan().equals(plan));
            assertFalse(window.window().places.isEmpty());
        }
    }

    @Test
    void aDatasetIsDescribedAndTakenOutOfUse() throws IOException {
        Id id = Id.named("set");
        Dataset row = DatasetFields.TABLE.blank(id);
        row = DatasetFields.TABLE.with(row, id, DatasetFields.NAME, "Stillinger i Lyngen 2015");
        row = DatasetFields.TABLE.with(row, id, DatasetFields.KIND, DatasetKind.STAFF);
        row = DatasetFields.TABLE.with(row, id, DatasetFields.IN_USE, true);
        row = DatasetFields.TABLE.with(row, id, DatasetFields.COVERAGE, "Uten vikarer.");
        try (PageWindow window = PageWindow.open(uncounted().with(row), DatasetsPage::new)) {
            window.fx().run(() -> window.page().focus());
            window.snapshot("datasets");
            window.fx().click(button(window, "Ta ut av bruk"));
            waitFor(window, "Ta i bruk");
            window.fx().press(KeyCode.TAB).settle();
            assertTrue(window.plan().rows(DatasetFields.TABLE).stream().noneMatch(Dataset::inUse));
        }
    }

    /// The sample without its register.
    private static Plan uncounted() {
        Plan plan = SamplePlan.read();
        return plan.without(plan.rows(DatasetFields.TABLE).stream().map(Dataset::id).toList());
    }

    private Path register() throws IOException {
        return Files.writeString(
                folder.resolve("nordreisa-stillinger-2015.csv"),
                """
                Still.kode;Navn;Fnr;Stilling;Alder;St.pros;Utd;VU
                7174;Kari Testesen;01017012345;Sykepleier;47;180;Relevant;Ja
                7076;Ola Testesen;02028012345;Helsefagarbeider;;60;Relevant;Nei
                7174;A Test;03039012345;Sykepleier;61;75;Relevant;Ja
                7174;B Test;04049012345;Sykepleier;51;5O;Relevant;Nei
                6572;C Test;05059012345;Assistent;34;50;Nei;Nei
                7076;D Test;06066012345;Helsefagarbeider;58;80;Relevant;Nei
                7076;E Test;07077012345;Helsefagarbeider;44;100;Relevant;Ja
                6675;F Test;08088012345;Vernepleier;29;100;Relevant;Nei
                7174;G Test;09099012345;Sykepleier;33;100;Relevant;Nei
                7076;H Test;10101012345;Helsefagarbeider;22;45;Kanskje;Nei
                7174;I Test;11111112345;Sykepleier;63;60;Relevant;Ja
                8530;J Test;12121212345;Leder;203;100;Relevant;Ja
                """);
    }

    private static Node button(PageWindow window, String words) {
        return window.fx()
                .get(() ->
                        window.fx().scene().getRoot().lookupAll("*").stream()
                                .filter(ButtonBase.class::isInstance)
                                .filter(node -> words.equals(((ButtonBase) node).getText()))
                                .findFirst()
                                .orElseThrow(() -> new AssertionError("No button " + words)));
    }

    private static boolean shows(PageWindow window, String words) {
        return window.fx()
                .get(() ->
                        window.fx().scene().getRoot().lookupAll("*").stream()
                                .filter(Labeled.class::isInstance)
                                .map(node -> ((Labeled) node).getText())
                                .anyMatch(text -> text != null && text.contains(words)));
    }

    private static void waitFor(PageWindow window, String words) {
        window.fx().waitFor(words, () -> shows(window, words));
    }
}
