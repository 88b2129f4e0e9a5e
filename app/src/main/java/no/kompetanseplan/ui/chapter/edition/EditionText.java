package no.kompetanseplan.ui.chapter.edition;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

import no.kompetanseplan.session.PrintedText.Kind;
import no.kompetanseplan.session.PrintedText.Line;
import no.kompetanseplan.ui.kit.WrappedCell;

import java.util.List;
import java.util.Locale;

/// A plan to read and not to edit: its headings, text and tables in the order they print.
final class EditionText {

    private final ListView<Line> list = new ListView<>();

    EditionText(String name) {
        list.setAccessibleText(name);
        list.getStyleClass().addAll("edge-to-edge", "edition");
        list.setCellFactory(_ -> new WrappedCell<>(list, EditionText::line));
    }

    Region node() {
        return list;
    }

    void show(List<Line> lines) {
        list.getItems().setAll(lines);
    }

    private static WrappedCell.Line line(Line line) {
        boolean isRow = line.kind() == Kind.HEADS || line.kind() == Kind.CELLS;
        Region region = isRow ? row(line) : text(line);
        return new WrappedCell.Line(region, String.join(" · ", line.words()));
    }

    private static String style(Line line) {
        return "edition-" + line.kind().name().toLowerCase(Locale.ROOT);
    }

    private static Region text(Line line) {
        Label words = label(line.words().getFirst());
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.getStyleClass().addAll(style(line), style(line) + line.level());
        return words;
    }

    /// The columns are as wide as each other, since a line knows nothing of the others.
    private static Region row(Line line) {
        GridPane row = new GridPane();
        row.getStyleClass().add(style(line));
        int columns = line.words().size();
        for (int i = 0; i < columns; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / columns);
            row.getColumnConstraints().add(column);
            row.add(label(line.words().get(i)), i, 0);
        }
        return row;
    }

    private static Label label(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }
}
