package no.kompetanseplan.ui.chapter.supplement;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.supplement.LocalPart;
import no.kompetanseplan.supplement.MunicipalSupplement;
import no.kompetanseplan.supplement.SupplementEdits;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.supplement.SupplementsPage.Shown;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.Words;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// The parts of a supplement under each other, each line as high as its longest text. A line stays
/// the same while its part does, so nothing that is typed is lost when the plan changes.
final class PartList {

    private static final double NAME_PERCENT = 20;
    private static final double HALF = 40;
    private static final double REST = 80;

    private final Desk desk;
    private final Consumer<LocalPart> chosen;
    private final BiConsumer<LocalPart, String> write;
    private final GridPane grid = new GridPane();
    private final Label none;
    private final ScrollPane node;
    private final Map<Id, PartRow> rows = new LinkedHashMap<>();
    private List<Id> laid = List.of();
    private boolean withCore = true;
    private String name = "";
    private @Nullable Id current;

    /// @param below what stands under the parts, and scrolls with them
    PartList(
            Desk desk,
            Consumer<LocalPart> chosen,
            BiConsumer<LocalPart, String> write,
            Node below) {
        this.desk = desk;
        this.chosen = chosen;
        this.write = write;
        this.none = Words.of(desk.text("supplement.filter.none"), Tone.MUTED);
        grid.getStyleClass().add("part-list");
        VBox body = new VBox(grid, below);
        body.getStyleClass().add("page-body");
        node = new ScrollPane(body);
        node.setFitToWidth(true);
        node.getStyleClass().add("edge-to-edge");
    }

    ScrollPane node() {
        return node;
    }

    /// The name of a line: what the municipality says to the part, or would say.
    private static Id key(MunicipalSupplement supplement, LocalPart part) {
        return part.own() == null
                ? SupplementEdits.id(supplement.municipality().id(), part.core().row())
                : part.own().id();
    }

    void show(MunicipalSupplement supplement, Shown filter, boolean isWithCore) {
        boolean hasParts = !supplement.parts().isEmpty();
        grid.setVisible(hasParts);
        grid.setManaged(hasParts);
        Map<Id, LocalPart> parts = shown(supplement, filter);
        rows.keySet().retainAll(parts.keySet());
        parts.forEach((key, part) -> {
            PartRow row = rows.get(key);
            if (row == null) {
                rows.put(key, new PartRow(desk, part, this::entered, this::written));
            } else {
                row.show(part);
            }
        });
        List<Id> keys = List.copyOf(parts.keySet());
        boolean isSame =
                keys.equals(laid) && withCore == isWithCore && name.equals(supplement.name());
        if (!isSame) {
            laid = keys;
            withCore = isWithCore;
            name = supplement.name();
            lay();
        }
        if (current == null || !rows.containsKey(current)) {
            current = keys.isEmpty() ? null : keys.getFirst();
        }
        rows.forEach((key, row) -> row.choose(key.equals(current)));
    }

    private Map<Id, LocalPart> shown(MunicipalSupplement supplement, Shown filter) {
        Map<Id, LocalPart> parts = new LinkedHashMap<>();
        for (LocalPart part : supplement.parts()) {
            Id key = key(supplement, part);
            if (isShown(part, filter) || isHeld(key)) {
                parts.put(key, part);
            }
        }
        return parts;
    }

    private static boolean isShown(LocalPart part, Shown filter) {
        return switch (filter) {
            case ALL -> true;
            case SAID ->
                    part.state() == LocalPart.State.WRITTEN
                            || part.state() == LocalPart.State.NOT_HERE;
            case MISSING -> part.state() == LocalPart.State.MISSING;
        };
    }

    /// A line that is being written in stays, whatever the filter says.
    private boolean isHeld(Id key) {
        PartRow row = rows.get(key);
        Node focused = node.getScene() == null ? null : node.getScene().getFocusOwner();
        return row != null && focused != null && row.holds(focused);
    }

    private void lay() {
        grid.getChildren().clear();
        grid.getColumnConstraints().setAll(columns());
        heads();
        int line = 1;
        for (Id key : laid) {
            Objects.requireNonNull(rows.get(key)).layInto(grid, line++, withCore);
        }
        if (laid.isEmpty()) {
            grid.add(none, 0, 1, withCore ? 3 : 2, 1);
        }
    }

    private List<ColumnConstraints> columns() {
        List<Double> widths =
                withCore ? List.of(NAME_PERCENT, HALF, HALF) : List.of(NAME_PERCENT, REST);
        List<ColumnConstraints> columns = new ArrayList<>();
        for (double width : widths) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(width);
            column.setHgrow(Priority.ALWAYS);
            columns.add(column);
        }
        return columns;
    }

    private void heads() {
        int column = 0;
        grid.add(head(new Label(desk.text("supplement.part"))), column++, 0);
        if (withCore) {
            Label core = new Label(desk.text("supplement.core"), Icon.LOCK.small());
            grid.add(head(core), column++, 0);
        }
        grid.add(head(new Label(desk.text("supplement.own", name))), column, 0);
    }

    private static StackPane head(Label label) {
        label.getStyleClass().addAll("small", "semi");
        StackPane cell = new StackPane(label);
        cell.getStyleClass().add("part-head");
        return cell;
    }

    private void entered(PartRow row) {
        rows.forEach((key, each) -> {
            boolean isIt = each.equals(row);
            each.choose(isIt);
            if (isIt) {
                current = key;
            }
        });
        chosen.accept(row.part());
        into(row);
        desk.inspectorChanged();
    }

    private void written(PartRow row, String text) {
        write.accept(row.part(), text);
    }

    /// Brings a line into sight.
    private void into(PartRow row) {
        Platform.runLater(() -> {
            Node body = node.getContent();
            Bounds line = row.node().getBoundsInParent();
            double top = grid.getLayoutY() + line.getMinY();
            double room = node.getViewportBounds().getHeight();
            double most = body.getLayoutBounds().getHeight() - room;
            double from = node.getVvalue() * most;
            if (most <= 0) {
                return;
            }
            if (top < from) {
                node.setVvalue(top / most);
            } else if (top + line.getHeight() > from + room) {
                node.setVvalue(Math.min(top, top + line.getHeight() - room) / most);
            }
        });
    }

    @Nullable LocalPart chosen() {
        PartRow row = current == null ? null : rows.get(current);
        return row == null ? null : row.part();
    }

    /// The part above or below gets the keyboard.
    void step(int by) {
        int at = current == null ? -1 : laid.indexOf(current);
        int to = Math.clamp(at + (long) by, 0, Math.max(0, laid.size() - 1));
        if (!laid.isEmpty()) {
            enter(laid.get(to));
        }
    }

    /// Puts the keyboard in a line.
    void enter(Id key) {
        PartRow row = rows.get(key);
        if (row != null) {
            row.enter();
        }
    }

    boolean focus() {
        PartRow row = current == null ? null : rows.get(current);
        if (row != null) {
            row.enter();
        }
        return row != null;
    }

    /// Another municipality is shown: one begins at its first part.
    void forget() {
        current = null;
        node.setVvalue(0);
    }

    String status() {
        int at = current == null ? -1 : laid.indexOf(current);
        return at < 0 ? "" : desk.text("supplement.status", at + 1, laid.size());
    }

    void commit() {
        rows.values().forEach(PartRow::commit);
    }
}
