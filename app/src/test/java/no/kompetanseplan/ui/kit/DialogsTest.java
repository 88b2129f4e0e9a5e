package no.kompetanseplan.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.layout.StackPane;

import no.kompetanseplan.text.Language;
import no.kompetanseplan.text.Texts;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;

class DialogsTest {

    private static final Texts TEXTS = Texts.of(Language.NB);

    @Test
    void aChosenNameGetsItsEndingWhenItHasNone() {
        assertEquals(Path.of("a", "plan.kplan"), Dialogs.withEnding(Path.of("a", "plan"), "kplan"));
        assertEquals(Path.of("plan.xlsx"), Dialogs.withEnding(Path.of("plan.xlsx"), "xlsx"));
    }

    @Test
    void aDialogHasTheLookOfItsWindowAndItsVerb() {
        try (FxDriver fx =
                FxDriver.open(
                        900,
                        500,
                        () ->
                                new StackPane(
                                        new EmptyState(
                                                        "Ingen møter ennå",
                                                        "Et møte har saksliste, deltakere og"
                                                                + " referat.")
                                                .act(Buttons.accent(Icon.ADD, "Nytt møte"))
                                                .act(Buttons.of("Lag fra listen"))
                                                .link(Buttons.link("Hent fra fil …", () -> {}))))) {
            fx.snapshot("empty-state");
            ButtonType act = new ButtonType("Slett filen", ButtonBar.ButtonData.OK_DONE);
            Dialog<ButtonType> dialog =
                    fx.get(() ->
                            new Dialogs(fx.stage(), TEXTS)
                                    .dialog(
                                            "Slette filen plan.kplan",
                                            "Filen blir borte for godt. Sikkerhetskopiene"
                                                    + " står igjen.",
                                            act));
            fx.run(dialog::show);
            assertEquals(
                    fx.get(() -> fx.scene().getStylesheets()),
                    fx.get(() -> dialog.getDialogPane().getStylesheets()));
            assertTrue(fx.get(() -> dialog.getDialogPane().getButtonTypes()).contains(act));
            fx.get(() -> dialog.getDialogPane().getScene());
            FxDriver.write(fx.get(() -> dialog.getDialogPane().getScene()), "dialog");
            fx.run(dialog::close);
        }
    }
}
