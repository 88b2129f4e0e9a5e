package no.kompetanseplan.ui.frame;

import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import no.kompetanseplan.text.Texts;
import no.kompetanseplan.ui.chapter.Place;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.Icon;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// The outline when there is no room for it: the numbers of the chapters. One Tab stop; arrows
/// walk, Enter or a click goes to the chapter.
public final class Rail {

    private final VBox entries = new VBox();
    private final ScrollPane scroll = new ScrollPane(entries);
    private final VBox node = new VBox();
    private final Consumer<Place> enter;
    private List<OutlineRow> shown = List.of();

    /// A new rail without numbers.
    ///
    /// @param whole opens the whole outline over the page
    public Rail(Texts texts, Consumer<Place> enter, Runnable whole) {
        this.enter = enter;
        var open = Buttons.icon(Icon.BOOK, texts.get("shell.outline.open"));
        open.setOnAction(_ -> whole.run());
        node.getStyleClass().add("rail");
        entries.getStyleClass().add("entries");
        entries.addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        node.getChildren().addAll(open, scroll);
    }

    public Region node() {
        return node;
    }

    /// Shows the chapters among these lines and marks the one that is open.
    ///
    /// @param marked index of the marked line among all lines, -1 for none
    public void show(List<OutlineRow> rows, int marked) {
        List<OutlineRow> chapters = rows.stream().filter(row -> row.depth() == 0).toList();
        int open = marked;
        while (open > 0 && rows.get(open).depth() > 0) {
            open--;
        }
        if (!chapters.equals(shown)) {
            shown = chapters;
            rebuild();
        }
        int at = open < 0 ? -1 : chapters.indexOf(rows.get(open));
        mark(at);
    }

    private void rebuild() {
        entries.getChildren().clear();
        ToggleGroup group = new ToggleGroup();
        for (OutlineRow row : shown) {
            ToggleButton entry = new ToggleButton(shortName(row));
            entry.getStyleClass().setAll("entry");
            entry.setToggleGroup(group);
            entry.setTooltip(new Tooltip((row.number() + " " + row.title()).strip()));
            entry.setAccessibleText((row.number() + " " + row.title()).strip());
            entry.setOnAction(_ -> {
                entry.setSelected(true);
                enter.accept(row.place());
            });
            entries.getChildren().add(entry);
        }
    }

    /// A chapter without a number, such as the foreword, is known by its first letter.
    private static String shortName(OutlineRow row) {
        return row.number().isEmpty() && !row.title().isEmpty()
                ? row.title().substring(0, 1)
                : row.number();
    }

    private void mark(int at) {
        List<ToggleButton> buttons = buttons();
        for (int i = 0; i < buttons.size(); i++) {
            buttons.get(i).setSelected(i == at);
            buttons.get(i).setFocusTraversable(i == Math.max(at, 0));
        }
    }

    private List<ToggleButton> buttons() {
        List<ToggleButton> buttons = new ArrayList<>();
        entries.getChildren()
                .forEach(child -> {
                    if (child instanceof ToggleButton button) {
                        buttons.add(button);
                    }
                });
        return buttons;
    }

    private void walk(KeyEvent event) {
        int by = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        if (by == 0 || event.isAltDown() || event.isShortcutDown()) {
            return;
        }
        List<ToggleButton> buttons = buttons();
        for (int i = 0; i < buttons.size(); i++) {
            if (buttons.get(i).isFocused()) {
                buttons.get(Math.clamp(i + by, 0, buttons.size() - 1)).requestFocus();
                event.consume();
                return;
            }
        }
    }
}
