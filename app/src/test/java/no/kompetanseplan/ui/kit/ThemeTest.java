package no.kompetanseplan.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

import org.junit.jupiter.api.Test;

import java.util.List;

class ThemeTest {

    @Test
    void allFontsOfTheDesignAreBundled() {
        FxDriver.onFx(() -> {
            Theme.apply(new Scene(new VBox()), false, 100);
            return true;
        });
        List<String> families = FxDriver.onFx(Font::getFamilies);
        for (String wanted :
                List.of(
                        "Source Sans 3",
                        "Source Sans 3 SemiBold",
                        "IBM Plex Serif",
                        "IBM Plex Serif SemiBold")) {
            assertTrue(families.contains(wanted), wanted);
        }
    }

    @Test
    void zoomScalesTextIconsAndButtonsAlike() {
        Button button = FxDriver.onFx(() -> Buttons.of(Icon.ADD, "Nytt tiltak"));
        try (FxDriver fx = FxDriver.open(800, 400, () -> new VBox(button))) {
            double font = fx.get(() -> button.getFont().getSize());
            double icon = fx.get(() -> ((Text) button.getGraphic()).getFont().getSize());
            double height = fx.get(button::getHeight);
            assertEquals(14, font, 0.01);
            assertEquals(18, icon, 0.1);
            assertEquals(32, height, 0.5);

            fx.zoom(200).settle();

            assertEquals(28, fx.get(() -> button.getFont().getSize()), 0.01);
            assertEquals(36, fx.get(() -> ((Text) button.getGraphic()).getFont().getSize()), 0.2);
            assertEquals(64, fx.get(button::getHeight), 1);
        }
    }

    @Test
    void everyIconHasAGlyph() {
        FxDriver.onFx(() -> {
            for (Icon icon : Icon.values()) {
                assertTrue(icon.node().getText().length() > 0, icon.name());
            }
            return true;
        });
    }

    @Test
    void arrowsWalkTheSegmentsAndOneIsAlwaysChosen() {
        Segments<String> segments =
                FxDriver.onFx(() -> Segments.of(List.of("Intern", "Offentlig"), each -> each));
        try (FxDriver fx = FxDriver.open(400, 200, () -> new VBox(segments))) {
            fx.press(KeyCode.RIGHT);
            assertEquals("Offentlig", fx.get(segments::getValue));
            fx.press(KeyCode.SPACE);
            assertEquals("Offentlig", fx.get(segments::getValue));
            fx.press(KeyCode.LEFT);
            assertEquals("Intern", fx.get(segments::getValue));
        }
    }

    @Test
    void theControlsCanBeLookedAt() {
        try (FxDriver fx = FxDriver.open(1000, 620, ThemeTest::gallery)) {
            fx.snapshot("kit-light");
            fx.dark(true).snapshot("kit-dark");
            fx.dark(false).zoom(200).size(1440, 980).snapshot("kit-200");
        }
    }

    private static VBox gallery() {
        Label title = new Label("Tiltaksplan prioritert 2016–2017");
        title.getStyleClass().add("title");
        VBox all = new VBox(14, title, buttons(), choices(), fields(), marks(), statuses());
        all.setPadding(new Insets(20));
        return all;
    }

    private static HBox buttons() {
        Button disabled = Buttons.icon(Icon.REDO, "Gjør om");
        disabled.setDisable(true);
        return row(
                Buttons.accent(Icon.ADD, "Nytt tiltak"),
                Buttons.of("Eksporter"),
                Buttons.of(Icon.MEETING_MODE, "Møtemodus"),
                Buttons.flat(Icon.COPY, "Kopier"),
                Buttons.icon(Icon.UNDO, "Angre"),
                disabled,
                new MenuButton("Kommune"),
                Buttons.link("Sett datoer", () -> {}));
    }

    private static HBox choices() {
        return row(
                Segments.of(List.of("Intern", "Offentlig"), each -> each),
                Segments.of(List.of("9", "6"), each -> each, each -> Words.mark("R", "r")).small(),
                Tabs.of(List.of("Tiltak", "Kostnad", "Effekt"), each -> each));
    }

    private static HBox fields() {
        TextField prompt = new TextField();
        prompt.setPromptText("Filtrer tiltak");
        TextArea area = new TextArea("Gi ufaglærte grunnleggende kompetanse\ninnenfor visse emner");
        area.setPrefRowCount(2);
        CheckBox check = new CheckBox("Ta med i linjen «Med tiltak»");
        check.setSelected(true);
        return row(new TextField("Høst 2016–vår 2017"), prompt, area, check);
    }

    private static HBox marks() {
        Label heading = new Label("Rekrutteringstiltak");
        heading.getStyleClass().add("heading");
        return row(
                Words.mark("R", "r"),
                Words.mark("M", "m"),
                Words.mark("K", "k"),
                heading,
                Words.chip("Prioritert", Tone.SUCCESS),
                Words.chip("Ikke startet", Tone.MUTED),
                Words.chip(Icon.FINDING, "Uten rad i kap. 7", Tone.WARNING),
                Words.chip(Icon.FORWARD, "Kap. 7", Tone.ACCENT),
                Words.key("Esc"),
                Words.ring("3", "3 funn"));
    }

    private static HBox statuses() {
        return row(
                Words.status(Icon.CHECK, "Alle endringer lagret", Tone.SUCCESS),
                Words.status(Icon.CALCULATE, "15 ikke beregnet", Tone.WARNING),
                Words.of("Dempet tekst", Tone.MUTED));
    }

    private static HBox row(Node... nodes) {
        HBox row = new HBox(10, nodes);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
