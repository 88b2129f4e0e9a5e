package no.kompetanseplan.ui;

import javafx.scene.Scene;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import no.kompetanseplan.text.Texts;
import no.kompetanseplan.ui.act.Command;
import no.kompetanseplan.ui.act.Keys;
import no.kompetanseplan.ui.kit.Theme;
import no.kompetanseplan.ui.kit.Words;

import java.util.List;
import java.util.stream.Collectors;

/// Every key of the window and of its tables, in one list.
final class KeyList {

    /// Keys of grids and texts, which are not commands of the window: text key and the keys.
    private static final List<List<String>> IN_PAGES =
            List.of(
                    List.of("shell.keys.edit", "F2 · Enter"),
                    List.of("shell.keys.next", "Tab · Shift+Tab"),
                    List.of("shell.keys.restore", "Esc"),
                    List.of("shell.keys.inspector", "Ctrl+Enter · Esc"),
                    List.of("shell.keys.block", "Shift+↑ ↓ ← →"),
                    List.of("shell.keys.copy", "Ctrl+C · Ctrl+X · Ctrl+V"),
                    List.of("shell.keys.fill", "Ctrl+D"),
                    List.of("shell.keys.empty", "Delete"),
                    List.of("shell.keys.remove", "Ctrl+Delete"),
                    List.of("shell.keys.move", "Alt+Shift+↑ ↓"),
                    List.of("shell.keys.tab", "Ctrl+PgDn · Ctrl+PgUp"),
                    List.of("shell.keys.newline", "Ctrl+Enter"),
                    List.of("shell.keys.chapters", "Alt+1–8"),
                    List.of("shell.keys.term", "F1"),
                    List.of("shell.keys.bold", "Ctrl+B · Ctrl+I"),
                    List.of("shell.keys.note", "Ctrl+Shift+F"),
                    List.of("shell.keys.reference", "Ctrl+Shift+K"),
                    List.of("shell.keys.link", "Ctrl+Shift+A"),
                    List.of("shell.keys.open", "Enter"),
                    List.of("shell.keys.whole", "Ctrl+A · Ctrl+A"),
                    List.of("shell.keys.stretch", "Shift+↑ ↓ ← →"),
                    List.of("shell.keys.ends", "Ctrl+Home · Ctrl+End"),
                    List.of("shell.keys.find", "Ctrl+F · F3 · Shift+F3"),
                    List.of("shell.keys.spelling", "F7"));

    private KeyList() {}

    static void show(Texts texts, List<Command> commands, Scene owner) {
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner.getWindow());
        dialog.setTitle(texts.get("shell.command.keys"));
        dialog.setHeaderText(null);
        dialog.setGraphic(null);
        Theme.follow(dialog, owner);
        ScrollPane scroll = new ScrollPane(list(texts, commands));
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("edge-to-edge", "key-list");
        dialog.getDialogPane().setContent(scroll);
        dialog.getDialogPane()
                .getButtonTypes()
                .add(new ButtonType(texts.get("shell.close"), ButtonBar.ButtonData.CANCEL_CLOSE));
        dialog.setResizable(true);
        dialog.show();
    }

    static Region list(Texts texts, List<Command> commands) {
        GridPane grid = new GridPane();
        ColumnConstraints words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().add(words);
        grid.getStyleClass().add("keys");
        int row = 0;
        for (Command command : commands) {
            boolean chapter = !command.listed() && command.words().matches(".*\\d.*");
            if (!command.keys().isEmpty() && !chapter) {
                String keys =
                        command.keys().stream()
                                .map(key -> Keys.shown(key, texts))
                                .distinct()
                                .limit(2)
                                .collect(Collectors.joining(" · "));
                add(grid, row++, command.words(), keys);
            }
        }
        for (List<String> line : IN_PAGES) {
            add(grid, row++, texts.get(line.getFirst()), line.getLast());
        }
        return grid;
    }

    private static void add(GridPane grid, int row, String words, String keys) {
        Label cap = Words.key(keys);
        cap.setMinWidth(Region.USE_PREF_SIZE);
        Label label = new Label(words);
        label.setWrapText(true);
        grid.addRow(row, label, cap);
    }
}
