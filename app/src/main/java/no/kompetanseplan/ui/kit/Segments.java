package no.kompetanseplan.ui.kit;

import javafx.beans.property.ObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;

/// A choice of one among a few, all shown side by side. One is always chosen; arrows walk and
/// choose.
public final class Segments<V> extends HBox {

    private final ToggleRow<V> row;

    private Segments(ToggleRow<V> row) {
        this.row = row;
        getStyleClass().add("segments");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().addAll(row.buttons());
        getChildren().getFirst().getStyleClass().add("first");
        getChildren().getLast().getStyleClass().add("last");
    }

    public static <V> Segments<V> of(List<V> values, Function<V, String> words) {
        return of(values, words, each -> null);
    }

    /// With a picture before the words, such as a coloured letter.
    public static <V> Segments<V> of(
            List<V> values, Function<V, String> words, Function<V, @Nullable Node> picture) {
        return new Segments<>(new ToggleRow<>(values, words, picture, AccessibleRole.RADIO_BUTTON));
    }

    public ObjectProperty<V> valueProperty() {
        return row.value();
    }

    public V getValue() {
        return row.value().get();
    }

    public void setValue(V chosen) {
        row.value().set(chosen);
    }

    /// Says the values in other words, such as with newer counts.
    public void say(Function<V, String> words) {
        row.say(words);
    }

    /// The small size, for tool rows and inspectors.
    public Segments<V> small() {
        row.buttons().forEach(button -> button.getStyleClass().add("small"));
        return this;
    }
}
