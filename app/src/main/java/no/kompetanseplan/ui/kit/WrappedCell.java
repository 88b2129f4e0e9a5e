package no.kompetanseplan.ui.kit;

import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import java.util.function.Function;

/// A line of a list, as wide as the list and as high as its words are when they wrap.
public final class WrappedCell<T> extends ListCell<T> {

    /// Lines that begin a group look otherwise.
    private static final String HEAD = "head";

    private final Function<T, Line> line;
    private @Nullable Region shown;

    /// What a line shows.
    ///
    /// @param spoken what a screen reader says
    /// @param isHead begins a group
    public record Line(Region node, String spoken, boolean isHead) {

        public Line(Region node, String spoken) {
            this(node, spoken, false);
        }
    }

    /// A cell of a list.
    ///
    /// @param line makes the line of an item
    public WrappedCell(ListView<T> list, Function<T, Line> line) {
        this.line = line;
        setPrefWidth(0);
        maxWidthProperty().bind(list.widthProperty());
    }

    @Override
    protected double computePrefHeight(double width) {
        double given = width > 0 ? width : getWidth();
        double inside = given - snappedLeftInset() - snappedRightInset();
        return shown == null || inside <= 0
                ? super.computePrefHeight(width)
                : shown.prefHeight(inside) + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected void updateItem(@Nullable T item, boolean empty) {
        super.updateItem(item, empty);
        getStyleClass().remove(HEAD);
        if (item == null || empty) {
            shown = null;
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        Line made = line.apply(item);
        if (made.isHead()) {
            getStyleClass().add(HEAD);
        }
        shown = made.node();
        setGraphic(shown);
        setAccessibleText(made.spoken());
    }
}
