package no.kompetanseplan.ui.kit;

import javafx.beans.property.ObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.FlowPane;

import java.util.List;
import java.util.function.Function;

/// The row of tabs of an inspector, in two rows where one has no room for their words. It only
/// chooses; who listens to the value shows the content.
public final class Tabs<V> extends FlowPane {

    private final ToggleRow<V> row;

    private Tabs(ToggleRow<V> row) {
        this.row = row;
        getStyleClass().add("tabs");
        setMinHeight(USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.TAB_PANE);
        getChildren().addAll(row.buttons());
    }

    public static <V> Tabs<V> of(List<V> values, Function<V, String> words) {
        return new Tabs<>(new ToggleRow<>(values, words, each -> null, AccessibleRole.TAB_ITEM));
    }

    public ObjectProperty<V> valueProperty() {
        return row.value();
    }

    /// The next tab, or with -1 the one before; for Ctrl+PgDn and Ctrl+PgUp.
    public void step(int by) {
        row.step(by);
    }
}
