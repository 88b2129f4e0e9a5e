package no.kompetanseplan.ui.frame;

import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import no.kompetanseplan.text.Texts;
import no.kompetanseplan.ui.chapter.Place;
import no.kompetanseplan.ui.kit.Words;
import no.kompetanseplan.ui.kit.WrappedCell;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Consumer;

/// The table of contents to the left. Arrows show a page and leave the focus here; Enter or a click
/// goes into it.
public final class Outline {

    /// Letters of a title that may need several lines, or break a long word.
    private static final int LONG = 24;

    /// Holding an arrow down passes pages by without building them.
    private static final Duration REST = Duration.millis(150);

    /// In em: a title of one line.
    private static final int TOOL_HEIGHT = 2;

    private final VBox node = new VBox();
    private final ListView<OutlineRow> plan = new ListView<>();
    private final ListView<OutlineRow> tools = new ListView<>();
    private @Nullable OutlineRow wanted;
    private final PauseTransition rest = new PauseTransition(REST);
    private final Consumer<Place> enter;
    private boolean telling = true;

    /// A new outline without lines.
    ///
    /// @param show shows a page and leaves the focus where it is
    /// @param enter shows a page and gives it the focus
    public Outline(Texts texts, Consumer<Place> show, Consumer<Place> enter) {
        this.enter = enter;
        fill(plan, texts.get("shell.outline.plan"));
        fill(tools, texts.get("shell.outline.tools"));
        VBox below = new VBox(caption(texts.get("shell.outline.tools")), tools);
        below.getStyleClass().add("tools");
        below.setMinHeight(Region.USE_PREF_SIZE);
        rest.setOnFinished(_ -> tell(show));
        node.getStyleClass().add("outline");
        node.getChildren().addAll(caption(texts.get("shell.outline.plan")), plan, below);
        VBox.setVgrow(plan, Priority.ALWAYS);
    }

    private static Label caption(String words) {
        Label caption = new Label(words);
        caption.getStyleClass().add("caption");
        return caption;
    }

    private void fill(ListView<OutlineRow> list, String name) {
        list.getStyleClass().addAll("dense", "edge-to-edge");
        list.setAccessibleText(name);
        list.setCellFactory(_ -> new WrappedCell<>(list, Outline::line));
        list.getSelectionModel().selectedItemProperty().subscribe(this::selected);
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> pressed(event, list));
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> enterSelected(list));
    }

    public Region node() {
        return node;
    }

    /// Shows these lines and marks one of them, without telling anyone.
    ///
    /// @param marked index of the marked line, -1 for none
    public void show(List<OutlineRow> rows, int marked) {
        telling = false;
        List<OutlineRow> book = rows.stream().filter(row -> !row.isTool()).toList();
        show(plan, book, marked);
        show(tools, rows.subList(book.size(), rows.size()), marked - book.size());
        String height = TOOL_HEIGHT * tools.getItems().size() + "em;";
        tools.setStyle("-fx-pref-height: " + height + " -fx-min-height: " + height);
        telling = true;
    }

    private static void show(ListView<OutlineRow> list, List<OutlineRow> rows, int marked) {
        if (!list.getItems().equals(rows)) {
            list.getItems().setAll(rows);
        }
        if (marked < 0 || marked >= rows.size()) {
            list.getSelectionModel().clearSelection();
        } else {
            list.getSelectionModel().clearAndSelect(marked);
            list.getFocusModel().focus(marked);
        }
    }

    /// Measures the lines again after a change of text size.
    public void resized() {
        plan.refresh();
        tools.refresh();
    }

    private void selected(@Nullable OutlineRow row) {
        if (telling && row != null) {
            wanted = row;
            rest.playFromStart();
        }
    }

    private void pressed(KeyEvent event, ListView<OutlineRow> list) {
        if (event.getCode() == KeyCode.ENTER) {
            enterSelected(list);
            event.consume();
        }
    }

    private void enterSelected(ListView<OutlineRow> list) {
        rest.stop();
        wanted = list.getSelectionModel().getSelectedItem();
        tell(enter);
    }

    private void tell(Consumer<Place> go) {
        if (wanted != null) {
            go.accept(wanted.place());
        }
    }

    /// Number, title over as many lines as it needs, and a count.
    private static WrappedCell.Line line(OutlineRow row) {
        Label number = new Label(row.number());
        number.getStyleClass().add("number");
        number.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        Label title = new Label(row.title());
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        title.setMaxWidth(Double.MAX_VALUE);
        if (row.title().length() > LONG) {
            title.setTooltip(new Tooltip(row.title()));
        }
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox entry = new HBox(number, title);
        entry.getStyleClass().add("entry");
        if (row.depth() > 0) {
            entry.getStyleClass().add("sub");
        }
        if (row.count() > 0) {
            Label ring = Words.ring(Integer.toString(row.count()), "");
            ring.setTooltip(new Tooltip(row.countSpoken()));
            entry.getChildren().add(ring);
        }
        entry.setMinHeight(Region.USE_PREF_SIZE);
        String spoken = (row.number() + " " + row.title() + " " + row.countSpoken()).strip();
        return new WrappedCell.Line(entry, spoken);
    }
}
