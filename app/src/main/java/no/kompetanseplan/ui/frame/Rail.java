package no.kompetanseplan.ui.frame;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import no.kompetanseplan.text.Texts;
import no.kompetanseplan.ui.chapter.Place;
import no.kompetanseplan.ui.chapter.Places;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// The outline when there is no room for it: the numbers of the chapters, pictures of the tools,
/// and their counts. One Tab stop; arrows walk, Enter or a click goes to the chapter.
public final class Rail {

    /// A larger count has no room here; the tooltip has it.
    private static final int MOST = 99;

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
        boolean hasTools = false;
        for (OutlineRow row : shown) {
            if (row.isTool() && !hasTools) {
                hasTools = true;
                entries.getChildren().add(new Separator());
            }
            ToggleButton entry = entry(row);
            entry.setToggleGroup(group);
            entries.getChildren().add(entry);
        }
    }

    /// The number of a chapter, or the picture of what has none, and a count worth a look.
    private ToggleButton entry(OutlineRow row) {
        ToggleButton entry = new ToggleButton(row.number());
        String name = (row.number() + " " + row.title()).strip();
        entry.getStyleClass().setAll("entry");
        HBox signs = new HBox();
        signs.getStyleClass().add("signs");
        if (row.number().isEmpty()) {
            signs.getChildren().add(icon(row.place()).small());
        }
        if (row.count() > 0) {
            signs.getChildren().add(Words.ring(shortCount(row.count()), ""));
        }
        if (!signs.getChildren().isEmpty()) {
            entry.setGraphic(signs);
            entry.setContentDisplay(ContentDisplay.RIGHT);
        }
        entry.setTooltip(
                new Tooltip(row.countSpoken().isEmpty() ? name : name + "\n" + row.countSpoken()));
        entry.setAccessibleText((name + " " + row.countSpoken()).strip());
        entry.setOnAction(_ -> {
            entry.setSelected(true);
            enter.accept(row.place());
        });
        return entry;
    }

    private static String shortCount(int count) {
        return count > MOST ? MOST + "+" : Integer.toString(count);
    }

    /// A chapter without a number, such as the foreword, is a page of text.
    private static Icon icon(Place place) {
        return switch (place.page()) {
            case Places.PLAN -> Icon.GROUPS;
            case Places.CONTENTS -> Icon.BULLETS;
            case Places.SUPPLEMENTS -> Icon.SPREADSHEET;
            case Places.OVERVIEW -> Icon.DASHBOARD;
            case Places.HEARING -> Icon.CAMPAIGN;
            case Places.REGISTERS -> Icon.LIBRARY;
            case Places.CONTROL -> Icon.CHECKLIST;
            case Places.ROLLOVER -> Icon.HISTORY;
            default -> Icon.DOCUMENT;
        };
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
