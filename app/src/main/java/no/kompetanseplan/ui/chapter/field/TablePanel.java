package no.kompetanseplan.ui.chapter.field;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import no.kompetanseplan.text.Texts;
import no.kompetanseplan.ui.kit.HeadLine;
import no.kompetanseplan.ui.kit.grid.Grid;
import no.kompetanseplan.ui.kit.table.GridModel;

import java.util.List;

/// One table among others on a page that scrolls: its title, a note to the right, its acts, and a
/// grid as high as its rows.
public final class TablePanel extends VBox {

    private final Label note = new Label();
    private final Grid<?> grid;

    private TablePanel(
            Texts texts, String title, String words, GridModel<?> model, Region... acts) {
        getStyleClass().add("table-panel");
        Label heading = new Label(title);
        heading.getStyleClass().add("heading");
        note.setText(words);
        note.getStyleClass().addAll("muted", "small");
        HeadLine head = new HeadLine(heading, note, List.of(acts));
        grid = Grid.of(model, texts).named(title).fitRows();
        getChildren().setAll(head, grid);
    }

    /// A panel around a table.
    ///
    /// @param note what holds for the whole table, such as its unit; may be empty
    public static TablePanel of(
            Texts texts, String title, String note, GridModel<?> model, Region... acts) {
        return new TablePanel(texts, title, note, model, acts);
    }

    /// The table itself, which takes the keyboard.
    public Grid<?> grid() {
        return grid;
    }

    public void note(String words) {
        note.setText(words);
    }
}
