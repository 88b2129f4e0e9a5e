package no.kompetanseplan.ui.chapter.actionplan;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import no.kompetanseplan.model.Dimension;
import no.kompetanseplan.model.DimensionFields;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.measure.ActionPlanModel;
import no.kompetanseplan.ui.kit.Badge;
import no.kompetanseplan.ui.kit.Segments;
import no.kompetanseplan.ui.kit.Words;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/// Which dimension a measure belongs to: letters on their colours, with names.
final class DimensionPiece extends VBox {

    private final Consumer<Id> pick;
    private List<Dimension> dimensions = List.of();
    private @Nullable Segments<Dimension> segments;
    private boolean showing;

    DimensionPiece(Desk desk, Consumer<Id> pick) {
        this.pick = pick;
        getStyleClass().add("field");
        Label label = new Label(desk.text("field.measure.dimension"));
        HBox caption = new HBox(label);
        caption.getStyleClass().add("caption");
        getChildren().add(caption);
    }

    /// Shows the dimension that all the measures share; hidden when they share none.
    void show(Plan plan, List<Measure> measures) {
        List<Dimension> now = plan.ordered(DimensionFields.TABLE);
        if (!now.equals(dimensions)) {
            dimensions = now;
            build();
        }
        Id first = measures.getFirst().dimension();
        boolean shared =
                measures.stream().allMatch(each -> Objects.equals(each.dimension(), first));
        Segments<Dimension> made = segments;
        boolean visible = made != null && shared;
        setVisible(visible);
        setManaged(visible);
        if (made != null) {
            showing = true;
            now.stream().filter(each -> each.id().equals(first)).forEach(made::setValue);
            showing = false;
        }
    }

    private void build() {
        if (getChildren().size() > 1) {
            getChildren().remove(1);
        }
        if (dimensions.isEmpty()) {
            segments = null;
            return;
        }
        Segments<Dimension> made = Segments.of(dimensions, Dimension::name, DimensionPiece::mark);
        made.setMaxWidth(Double.MAX_VALUE);
        for (Node child : made.getChildren()) {
            if (child instanceof ToggleButton button) {
                nameOnlyTheChosen(button, button.getText());
            }
        }
        made.valueProperty()
                .subscribe((_, chosen) -> {
                    if (!showing) {
                        pick.accept(chosen.id());
                    }
                });
        segments = made;
        getChildren().add(made);
    }

    /// All the names side by side would be cut; the letters of the others say enough.
    private static void nameOnlyTheChosen(ToggleButton button, String name) {
        button.getStyleClass().add("compact");
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        button.textProperty()
                .bind(Bindings.when(button.selectedProperty()).then(name).otherwise(""));
        button.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(button, Priority.ALWAYS);
    }

    private static Node mark(Dimension dimension) {
        Badge badge = ActionPlanModel.badge(dimension);
        return Words.mark(badge.letter(), badge.colour());
    }
}
