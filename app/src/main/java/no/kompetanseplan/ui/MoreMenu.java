package no.kompetanseplan.ui;

import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;

import no.kompetanseplan.text.Language;
import no.kompetanseplan.text.Texts;
import no.kompetanseplan.ui.act.Command;
import no.kompetanseplan.ui.act.Keys;
import no.kompetanseplan.ui.prefs.Look;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The menu at the end of the top bar: the commands that have no button of their own.
final class MoreMenu {

    private MoreMenu() {}

    static List<MenuItem> items(Room room, List<Command> commands) {
        Texts texts = room.texts();
        List<MenuItem> items = new ArrayList<>();
        for (String key : List.of("open", "new", "copy", "close")) {
            items.add(item(texts.get("shell.command." + key), commands, texts));
        }
        items.add(item(texts.get("fetch.command"), commands, texts));
        items.add(item(texts.get("fetch.command.sets"), commands, texts));
        items.add(item(texts.get("public.turn"), commands, texts));
        items.add(new SeparatorMenuItem());
        items.add(languages(room));
        items.add(looks(room));
        Menu zoom = new Menu(texts.get("shell.zoom"));
        for (String key : List.of("larger", "smaller", "ordinary")) {
            zoom.getItems().add(item(texts.get("shell.command." + key), commands, texts));
        }
        items.add(zoom);
        items.add(new SeparatorMenuItem());
        items.add(item(texts.get("shell.command.keys"), commands, texts));
        return items;
    }

    /// The menu line of a command, with its key in words: the key itself is the window's.
    private static MenuItem item(String words, List<Command> commands, Texts texts) {
        for (Command command : commands) {
            if (command.words().equals(words)) {
                String key =
                        command.shownKey() == null ? "" : Keys.shown(command.shownKey(), texts);
                MenuItem item = new MenuItem(key.isEmpty() ? words : words + "    " + key);
                item.setOnAction(_ -> command.act().run());
                return item;
            }
        }
        throw new IllegalArgumentException(words);
    }

    private static Menu languages(Room room) {
        Menu menu = new Menu(room.texts().get("shell.language"));
        ToggleGroup group = new ToggleGroup();
        for (Language language : Language.values()) {
            RadioMenuItem item = new RadioMenuItem(language.ownName());
            item.setToggleGroup(group);
            item.setSelected(language == room.preferences().language());
            item.setOnAction(_ -> WindowCommands.speak(room, language));
            menu.getItems().add(item);
        }
        return menu;
    }

    private static Menu looks(Room room) {
        Menu menu = new Menu(room.texts().get("shell.look"));
        ToggleGroup group = new ToggleGroup();
        for (Look look : Look.values()) {
            String key = "shell.look." + look.name().toLowerCase(Locale.ROOT);
            RadioMenuItem item = new RadioMenuItem(room.texts().get(key));
            item.setToggleGroup(group);
            item.setSelected(look == room.preferences().look());
            item.setOnAction(_ -> {
                room.preferences().look(look);
                room.doors().restyle().run();
            });
            menu.getItems().add(item);
        }
        return menu;
    }
}
