package no.kompetanseplan.ui.kit.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;

import no.kompetanseplan.text.Language;
import no.kompetanseplan.text.Texts;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.FxDriver;
import no.kompetanseplan.ui.kit.Option;
import no.kompetanseplan.ui.kit.Reading;
import no.kompetanseplan.ui.kit.table.Column;
import no.kompetanseplan.ui.kit.table.Edits;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

class FormTest {

    /// A row that only the tests know.
    record Dish(int id, String name, String recipe, int price, String kind, Set<String> needs) {}

    private static final Texts TEXTS = Texts.of(Language.NB);
    private static final Dish SOUP =
            new Dish(1, "Fiskesuppe", "Kok kraften.\nHa i fisken.", 120, "main", Set.of("a", "b"));
    private static final Dish CAKE =
            new Dish(2, "Eplekake", "Skrell eplene.", 60, "sweet", Set.of("c"));

    private static final Column<Dish> NAME =
            Column.<Dish>of("name", "Navn", 10, Dish::name)
                    .line((dish, text) ->
                            text.isBlank() ? Reading.refused("Skriv et navn.") : Reading.ok(text));
    private static final Column<Dish> RECIPE =
            Column.<Dish>of("recipe", "Oppskrift", 10, Dish::recipe)
                    .box((dish, text) -> Reading.ok(text));
    private static final Column<Dish> PRICE =
            Column.<Dish>of("price", "Pris", 10, dish -> Integer.toString(dish.price()))
                    .unit("kr")
                    .line((dish, text) -> price(text));
    private static final Column<Dish> ID =
            Column.of("id", "Nummer", 5, dish -> Integer.toString(dish.id()));
    private static final Column<Dish> KIND =
            Column.<Dish>of("kind", "Slag", 10, Dish::kind)
                    .choice(
                            dish ->
                                    List.of(
                                            Option.of("main", "Hovedrett"),
                                            Option.of("sweet", "Dessert")),
                            Dish::kind,
                            (dish, key) -> Reading.ok(key),
                            "Velg et slag.");
    private static final Column<Dish> NEEDS =
            Column.<Dish>of("needs", "Trenger", 10, dish -> String.join(", ", dish.needs()))
                    .checks(
                            "Finn redskap",
                            dish ->
                                    List.of(
                                            Option.of("a", "Gryte"),
                                            Option.of("b", "Kniv"),
                                            Option.of("c", "Ovn")),
                            Dish::needs,
                            (dish, keys) -> Reading.ok(keys),
                            (dish, text) -> Reading.refused("Velg redskap fra listen."));

    private final List<Edits<Dish>> edits = new ArrayList<>();
    private final List<Edits<Dish>> typed = new ArrayList<>();

    private static Reading price(String text) {
        try {
            return Reading.ok(Integer.parseInt(text.strip())).understood(text.strip() + ",00 kr");
        } catch (NumberFormatException e) {
            return Reading.refused("Skriv prisen i hele kroner, for eksempel 120.");
        }
    }

    private Form<Dish> form() {
        return Form.of(
                        TEXTS,
                        Dish::id,
                        f ->
                                f.field(NAME)
                                        .field(RECIPE)
                                        .pair(PRICE, ID)
                                        .field(KIND)
                                        .field(NEEDS)
                                        .section("Kommer fra", Buttons.link("Endre", () -> {}))
                                        .node(new Label("Kokeboken")))
                .onEdit(edits::add)
                .onType(typed::add);
    }

    private static FxDriver open(Form<Dish> form) {
        return FxDriver.open(
                700,
                700,
                () -> {
                    form.show(List.of(SOUP));
                    ScrollPane pane = new ScrollPane(form);
                    pane.setFitToWidth(true);
                    pane.setPrefWidth(344);
                    pane.setMinWidth(344);
                    pane.setStyle("-fx-padding: 16px");
                    HBox box = new HBox(pane, new Button("annet"));
                    box.getStyleClass().add("inspector");
                    return box;
                });
    }

    @Test
    void leavingAFieldWritesOnceAndAnUnchangedFieldNever() {
        Form<Dish> form = FxDriver.onFx(this::form);
        try (FxDriver fx = open(form)) {
            fx.run(() -> form.focus("name")).press(KeyCode.TAB);
            assertEquals(List.of(), edits);
            fx.run(() -> form.focus("name")).press(KeyCode.END).type("X").press(KeyCode.TAB);
            assertEquals(1, edits.size());
            assertEquals("FiskesuppeX", edits.getFirst().cells().getFirst().value());
            assertEquals(SOUP, edits.getFirst().cells().getFirst().row());
        }
    }

    @Test
    void whatIsRefusedStaysAsTypedWithTheReasonBelow() {
        Form<Dish> form = FxDriver.onFx(this::form);
        try (FxDriver fx = open(form)) {
            fx.run(() -> form.focus("price")).press(KeyCode.CONTROL, KeyCode.A).type("dyr");
            fx.press(KeyCode.ENTER);
            assertEquals(List.of(), edits);
            assertTrue(hasText(fx, ".help", "Skriv prisen i hele kroner, for eksempel 120."));
            fx.snapshot("form-error");
            fx.press(KeyCode.ESCAPE).press(KeyCode.ENTER);
            assertEquals(List.of(), edits);
        }
    }

    @Test
    void textIsOfferedHalfASecondAfterTheLastKey() {
        Form<Dish> form = FxDriver.onFx(this::form);
        try (FxDriver fx = open(form)) {
            fx.run(() -> form.focus("recipe")).type("A");
            fx.waitFor("typed text", () -> !typed.isEmpty());
            assertEquals(1, typed.size());
            assertEquals(List.of(), edits);
        }
    }

    @Test
    void aNewerVersionDoesNotDisturbWhatIsBeingTyped() {
        Form<Dish> form = FxDriver.onFx(this::form);
        try (FxDriver fx = open(form)) {
            fx.run(() -> form.focus("name")).press(KeyCode.END).type("ab");
            Dish newer = new Dish(1, "Suppe", "Ny", 130, "main", Set.of());
            fx.run(() -> form.show(List.of(newer)));
            fx.type("c").press(KeyCode.ENTER);
            assertEquals("Fiskesuppeabc", edits.getFirst().cells().getFirst().value());
            assertEquals(newer, edits.getFirst().cells().getFirst().row());
        }
    }

    @Test
    void anotherRowGetsNothingOfWhatWasTypedForTheOneBefore() {
        Form<Dish> form = FxDriver.onFx(this::form);
        try (FxDriver fx = open(form)) {
            fx.run(() -> form.focus("name")).press(KeyCode.END).type("ab");
            fx.run(() -> form.show(List.of(CAKE)));
            assertEquals(1, edits.size());
            assertEquals(SOUP, edits.getFirst().cells().getFirst().row());
        }
    }

    @Test
    void severalRowsChangeTogetherInOneStep() {
        Form<Dish> form = FxDriver.onFx(this::form);
        try (FxDriver fx = open(form)) {
            fx.run(() -> form.show(List.of(SOUP, CAKE)));
            fx.snapshot("form-several");
            fx.run(() -> form.focus("price")).type("99").press(KeyCode.ENTER);
            assertEquals(1, edits.size());
            assertEquals(2, edits.getFirst().cells().size());
        }
    }

    @Test
    void theListOfOptionsIsTickedByKeys() {
        Form<Dish> form = FxDriver.onFx(this::form);
        try (FxDriver fx = open(form)) {
            fx.run(() -> form.focus("needs")).press(KeyCode.ALT, KeyCode.DOWN);
            fx.type("ov").press(KeyCode.DOWN);
            fx.snapshot("form-checks");
            fx.press(KeyCode.CONTROL, KeyCode.A).press(KeyCode.DELETE);
            fx.press(KeyCode.DOWN).press(KeyCode.DOWN).press(KeyCode.SPACE).press(KeyCode.ENTER);
            assertEquals(Set.of("a", "b", "c"), edits.getFirst().cells().getFirst().value());
        }
    }

    @Test
    void theFormCanBeLookedAt() {
        Form<Dish> form = FxDriver.onFx(this::form);
        try (FxDriver fx = open(form)) {
            fx.snapshot("form-light");
            fx.dark(true).snapshot("form-dark");
        }
    }

    private static boolean hasText(FxDriver fx, String selector, String text) {
        return fx.get(() -> {
            for (Node node : fx.stage().getScene().getRoot().lookupAll(selector)) {
                if (node instanceof Label label && label.getText().equals(text)) {
                    return true;
                }
            }
            return false;
        });
    }
}
