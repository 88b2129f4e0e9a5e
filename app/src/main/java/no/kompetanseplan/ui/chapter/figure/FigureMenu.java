package no.kompetanseplan.ui.chapter.figure;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import no.kompetanseplan.exchange.figure.Chart;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.Printing;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.Icon;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// What can be done with a chart: its numbers copied, and itself saved as a picture, a drawing or a
/// table. A figure is saved as it is shown, so what is hidden in the window is hidden in the file.
public final class FigureMenu {

    private static final List<String> KINDS = List.of("png", "svg", "xlsx");

    private FigureMenu() {}

    /// The acts of a chart, side by side.
    public static Node of(Desk desk, FigureView figure) {
        Button copy = Buttons.flat(Icon.COPY, desk.text("figure.copy"));
        copy.setOnAction(_ -> {
            figure.copy();
            desk.window().toast(desk.text("figure.copied"), false);
        });
        MenuButton save = new MenuButton(desk.text("figure.save"));
        save.getStyleClass().addAll("flat", "small");
        for (String kind : KINDS) {
            MenuItem item = new MenuItem(desk.text("figure.save." + kind));
            item.setOnAction(_ -> save(desk, figure.printed(), kind));
            save.getItems().add(item);
        }
        copy.setMinWidth(Region.USE_PREF_SIZE);
        save.setMinWidth(Region.USE_PREF_SIZE);
        HBox acts = new HBox(copy, save);
        acts.getStyleClass().add("figure-acts");
        return acts;
    }

    private static void save(Desk desk, Chart chart, String kind) {
        String name = chart.title().replaceAll("[\\\\/:*?\"<>|]", " ").strip();
        desk.window()
                .chooseTarget(
                        desk.text("figure.file." + kind),
                        name + "." + kind.toLowerCase(Locale.ROOT),
                        target -> write(desk, chart, target));
    }

    private static void write(Desk desk, Chart chart, Path target) {
        Printing.Figure figure = desk.window().printing().figure();
        desk.window()
                .work(
                        desk.text("figure.saving", chart.title()),
                        new Desk.Work<>(
                                _ -> figure.write(chart, target, desk.texts()),
                                written ->
                                        desk.window()
                                                .toast(
                                                        written.problem().isEmpty()
                                                                ? desk.text(
                                                                        "figure.saved",
                                                                        target.toString())
                                                                : written.problem(),
                                                        false),
                                desk.window()::failed,
                                () -> {}));
    }
}
