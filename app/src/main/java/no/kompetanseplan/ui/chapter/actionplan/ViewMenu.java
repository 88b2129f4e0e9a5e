package no.kompetanseplan.ui.chapter.actionplan;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;

import no.kompetanseplan.text.Texts;
import no.kompetanseplan.ui.chapter.measure.ActionPlanModel;
import no.kompetanseplan.ui.chapter.measure.ActionPlanModel.Narrow;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.table.RowHeight;

import java.util.function.Consumer;

/// «Visning»: how high the rows are, what must be missing in them, and back to the plan's order.
final class ViewMenu extends MenuButton {

    /// @param dimensions goes where the dimensions are changed
    /// @param goals shows the plan by its goals
    ViewMenu(Texts texts, ActionPlanModel model, Runnable dimensions, Runnable goals) {
        super(texts.get("measures.view"), Icon.COLUMNS.small());
        getStyleClass().addAll("flat", "small");
        setOnShowing(_ -> fill(texts, model, dimensions, goals));
        fill(texts, model, dimensions, goals);
    }

    private void fill(Texts texts, ActionPlanModel model, Runnable dimensions, Runnable goals) {
        getItems().clear();
        var height = model.grid().rowHeightProperty();
        radios(texts, "measures.view.height.", RowHeight.values(), height.get(), height::set);
        getItems().add(new SeparatorMenuItem());
        radios(texts, "measures.view.narrow.", Narrow.values(), model.narrowed(), model::narrow);
        getItems().add(new SeparatorMenuItem());
        MenuItem planOrder = new MenuItem(texts.get("measures.view.plan-order"));
        planOrder.setDisable(model.grid().sortProperty().get() == null);
        planOrder.setOnAction(_ -> model.grid().sortProperty().set(null));
        MenuItem toDimensions = new MenuItem(texts.get("measures.view.dimensions"));
        toDimensions.setOnAction(_ -> dimensions.run());
        MenuItem byGoals = new MenuItem(texts.get("measures.view.goals"));
        byGoals.setOnAction(_ -> goals.run());
        getItems().addAll(planOrder, new SeparatorMenuItem(), byGoals, toDimensions);
    }

    private <E extends Enum<E>> void radios(
            Texts texts, String prefix, E[] values, E chosen, Consumer<E> choose) {
        ToggleGroup group = new ToggleGroup();
        for (E value : values) {
            RadioMenuItem item = new RadioMenuItem(texts.get(prefix + value.name()));
            item.setToggleGroup(group);
            item.setSelected(value == chosen);
            item.setOnAction(_ -> choose.accept(value));
            getItems().add(item);
        }
    }
}
