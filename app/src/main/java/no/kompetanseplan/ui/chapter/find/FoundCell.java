package no.kompetanseplan.ui.chapter.find;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import java.util.Set;
import java.util.function.Consumer;

/// A line of the list: a tick, the words round the hit, and what the field is called as a link
/// there.
final class FoundCell extends ListCell<FoundLine> {

    private static final int BEFORE = 40;

    private final Set<String> unticked;
    private final Runnable ticked;
    private final Consumer<Found> go;

    FoundCell(ListView<FoundLine> list, Set<String> unticked, Runnable ticked, Consumer<Found> go) {
        this.unticked = unticked;
        this.ticked = ticked;
        this.go = go;
        setPrefWidth(0);
        getStyleClass().add("finding-cell");
        maxWidthProperty().bind(list.widthProperty());
    }

    /// Ticks a place, or takes its tick away.
    static void turn(Set<String> unticked, Found found) {
        if (!unticked.remove(found.key())) {
            unticked.add(found.key());
        }
    }

    @Override
    protected void updateItem(@Nullable FoundLine line, boolean empty) {
        super.updateItem(line, empty);
        getStyleClass().remove("head");
        if (line == null || empty) {
            setGraphic(null);
            setAccessibleText("");
        } else if (line.found() == null) {
            getStyleClass().add("head");
            setGraphic(head(line));
            setAccessibleText(line.group());
        } else {
            setGraphic(found(line.found()));
            setAccessibleText(line.found().before() + line.found().hit() + line.found().after());
        }
    }

    private static Region head(FoundLine line) {
        Label title = new Label(line.group());
        title.getStyleClass().add("semi");
        Label count = new Label(Integer.toString(line.count()));
        count.getStyleClass().add("muted");
        HBox box = new HBox(title, count);
        box.getStyleClass().add("finding-head");
        return box;
    }

    private Region found(Found found) {
        CheckBox tick = new CheckBox();
        tick.setFocusTraversable(false);
        tick.setSelected(!unticked.contains(found.key()));
        tick.setOnAction(_ -> {
            turn(unticked, found);
            ticked.run();
        });
        HBox box = new HBox(tick, oneLine(found), where(found));
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("find-line");
        return box;
    }

    /// The words on one line, cut where the room ends.
    private static HBox oneLine(Found found) {
        Label before = new Label(shortened(found.before()));
        Label hit = new Label(found.hit());
        Label after = new Label(found.after());
        before.setMinWidth(Region.USE_PREF_SIZE);
        hit.setMinWidth(Region.USE_PREF_SIZE);
        hit.getStyleClass().add("find-hit");
        after.setMinWidth(0);
        HBox box = new HBox(before, hit, after);
        box.setAlignment(Pos.CENTER_LEFT);
        box.setMinWidth(0);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private static String shortened(String before) {
        return before.length() <= BEFORE
                ? before
                : "…" + before.substring(before.length() - BEFORE);
    }

    private Node where(Found found) {
        Hyperlink link = new Hyperlink(found.label());
        link.setFocusTraversable(false);
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.setDisable(found.place() == null);
        link.setOnAction(_ -> go.accept(found));
        return link;
    }
}
