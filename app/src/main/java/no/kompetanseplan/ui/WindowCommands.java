package no.kompetanseplan.ui;

import static javafx.scene.input.KeyCode.ADD;
import static javafx.scene.input.KeyCode.DIGIT0;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.DIGIT4;
import static javafx.scene.input.KeyCode.DIGIT7;
import static javafx.scene.input.KeyCode.DIGIT8;
import static javafx.scene.input.KeyCode.E;
import static javafx.scene.input.KeyCode.EQUALS;
import static javafx.scene.input.KeyCode.F1;
import static javafx.scene.input.KeyCode.F4;
import static javafx.scene.input.KeyCode.F6;
import static javafx.scene.input.KeyCode.F8;
import static javafx.scene.input.KeyCode.F9;
import static javafx.scene.input.KeyCode.H;
import static javafx.scene.input.KeyCode.K;
import static javafx.scene.input.KeyCode.L;
import static javafx.scene.input.KeyCode.LEFT;
import static javafx.scene.input.KeyCode.M;
import static javafx.scene.input.KeyCode.MINUS;
import static javafx.scene.input.KeyCode.N;
import static javafx.scene.input.KeyCode.NUMPAD0;
import static javafx.scene.input.KeyCode.O;
import static javafx.scene.input.KeyCode.P;
import static javafx.scene.input.KeyCode.PLUS;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.SUBTRACT;
import static javafx.scene.input.KeyCode.Y;
import static javafx.scene.input.KeyCode.Z;

import javafx.scene.input.KeyCode;

import no.kompetanseplan.text.Language;
import no.kompetanseplan.text.Texts;
import no.kompetanseplan.ui.act.Command;
import no.kompetanseplan.ui.act.Keys;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.Place;
import no.kompetanseplan.ui.chapter.Places;
import no.kompetanseplan.ui.chapter.rollover.RolloverPage;
import no.kompetanseplan.ui.chapter.structure.NewPage;
import no.kompetanseplan.ui.prefs.Look;
import no.kompetanseplan.ui.prefs.Preferences;

import java.util.ArrayList;
import java.util.List;

/// Every act of the window with its keys, as window.md lists them.
final class WindowCommands {

    private static final int ZOOM_STEP = 10;
    private static final int CHAPTERS = 8;

    private WindowCommands() {}

    /// What can be done on every screen: other plans, language, look and text size.
    static List<Command> everywhere(Room room) {
        Texts texts = room.texts();
        Room.Doors doors = room.doors();
        List<Command> all = new ArrayList<>();
        all.add(Command.of(texts.get("shell.command.open"), doors.choosePlan(), Keys.ctrl(O)));
        all.add(Command.of(texts.get("shell.command.new"), doors.newPlan(), Keys.ctrl(N)));
        for (Language language : Language.values()) {
            String words = texts.get("shell.command.language", language.ownName());
            all.add(Command.of(words, () -> speak(room, language)));
        }
        all.add(
                Command.of(
                        texts.get("shell.command.look"), () -> turnLook(room), Keys.ctrlShift(L)));
        all.add(
                Command.of(
                        texts.get("shell.command.larger"),
                        () -> zoom(room, room.preferences().zoom() + ZOOM_STEP),
                        Keys.ctrl(PLUS),
                        Keys.ctrl(EQUALS),
                        Keys.ctrlShift(EQUALS),
                        Keys.ctrl(ADD)));
        all.add(
                Command.of(
                        texts.get("shell.command.smaller"),
                        () -> zoom(room, room.preferences().zoom() - ZOOM_STEP),
                        Keys.ctrl(MINUS),
                        Keys.ctrl(SUBTRACT)));
        all.add(
                Command.of(
                        texts.get("shell.command.ordinary"),
                        () -> zoom(room, Preferences.NO_ZOOM),
                        Keys.ctrl(DIGIT0),
                        Keys.ctrl(NUMPAD0)));
        return all;
    }

    static void speak(Room room, Language language) {
        room.preferences().language(language);
        room.doors().restyle().run();
    }

    /// From light to dark and back; the look of the system counts as the one it gives.
    private static void turnLook(Room room) {
        boolean dark = Looks.isDark(room.preferences().look());
        room.preferences().look(dark ? Look.LIGHT : Look.DARK);
        room.doors().restyle().run();
    }

    static void zoom(Room room, int percent) {
        room.preferences().zoom(percent);
        room.doors().restyle().run();
    }

    /// What can be done with an open plan.
    static List<Command> of(MainWindow window, Room room, Desk desk) {
        Texts texts = room.texts();
        List<Command> all = new ArrayList<>();
        all.add(
                Command.of(texts.get("shell.command.palette"), window::openPalette, Keys.ctrl(K))
                        .unlisted());
        all.add(
                Command.of(texts.get("shell.undo"), window::undo, Keys.ctrl(Z))
                        .when(window::canUndo));
        all.add(
                Command.of(texts.get("shell.redo"), window::redo, Keys.ctrl(Y), Keys.ctrlShift(Z))
                        .when(window::canRedo));
        all.add(Command.of(texts.get("shell.command.newrow"), window::newRow, Keys.ctrlShift(N)));
        exports(all, window, room);
        all.add(Command.of(texts.get("public.turn"), window::turn, Keys.ctrlShift(O)));
        all.add(Command.of(texts.get("shell.command.copy"), window::saveCopy));
        all.add(
                Command.of(texts.get("shell.command.back"), window::back, Keys.alt(LEFT))
                        .when(window::canGoBack));
        all.add(
                Command.of(texts.get("shell.command.forward"), window::forward, Keys.alt(RIGHT))
                        .when(window::canGoForward));
        all.add(Command.of(texts.get("shell.command.outline"), window::outline, Keys.plain(F9)));
        all.add(
                Command.of(
                        texts.get("shell.command.inspector"), window::inspector, Keys.plain(F4)));
        all.add(
                Command.of(
                        texts.get("shell.command.nextregion"),
                        () -> window.region(1),
                        Keys.plain(F6)));
        all.add(
                Command.of(
                        texts.get("shell.command.regionbefore"),
                        () -> window.region(-1),
                        Keys.shift(F6)));
        tools(all, window, texts);
        all.add(
                Command.of(
                        texts.get("shell.command.replace"),
                        () -> window.go(Place.of(Places.FIND), true),
                        Keys.ctrl(H)));
        findings(all, window, texts);
        all.add(Command.of(texts.get("shell.command.keys"), window::showKeys, Keys.plain(F1)));
        all.addAll(everywhere(room));
        all.add(Command.of(texts.get("shell.command.close"), room.doors().welcome()));
        all.addAll(NewPage.commands(desk));
        chapters(all, window, texts);
        return all;
    }

    private static void exports(List<Command> all, MainWindow window, Room room) {
        Texts texts = room.texts();
        all.add(Command.of(texts.get("shell.export"), window::export, Keys.ctrl(E)));
        all.add(Command.of(texts.get("export.print"), window::print, Keys.ctrl(P)));
        for (Exporter exporter : room.exporters()) {
            String what = room.texts().get(exporter.name());
            Command command =
                    Command.of(
                            room.texts().get("shell.command.export", what),
                            () -> window.export(exporter));
            all.add(command);
        }
    }

    private static void tools(List<Command> all, MainWindow window, Texts texts) {
        all.add(
                Command.of(
                        texts.get("overview.title"),
                        () -> window.open(Places.OVERVIEW),
                        Keys.ctrl(DIGIT1)));
        all.add(Command.of(texts.get("structure.title"), () -> window.open(Places.CONTENTS)));
        all.add(Command.of(texts.get("import.command"), () -> window.open(Places.FETCH)));
        all.add(Command.of(texts.get("returned.command"), () -> window.open(Places.RETURNED)));
        all.add(Command.of(texts.get("fetch.command"), () -> window.open(Places.INTAKE)));
        all.add(
                Command.of(
                        texts.get("fetch.command.population"), () -> window.open(Places.INTAKE)));
        all.add(Command.of(texts.get("fetch.command.sets"), () -> window.open(Places.DATASETS)));
        all.add(Command.of(texts.get("registers.title"), () -> window.open(Places.REGISTERS)));
        all.add(Command.of(texts.get("grants.title"), () -> window.open(Places.GRANTS)));
        all.add(Command.of(texts.get("posts.title"), () -> window.open(Places.POSTS)));
    }

    private static void findings(List<Command> all, MainWindow window, Texts texts) {
        all.add(
                Command.of(
                        texts.get("shell.command.hearing"),
                        () -> window.open(Places.HEARING),
                        Keys.ctrl(DIGIT4)));
        all.add(
                Command.of(
                        texts.get("shell.command.decisions"),
                        () -> window.go(Place.of(Places.HEARING).in(Places.DECISIONS), true)));
        all.add(Command.of(texts.get("shell.command.edition"), () -> window.open(Places.EDITION)));
        all.add(Command.of(texts.get("shell.command.comment"), window::comment, Keys.ctrlShift(M)));
        all.add(
                Command.of(
                        texts.get("shell.command.control"),
                        () -> window.open(Places.CONTROL),
                        Keys.ctrl(DIGIT7)));
        all.add(
                Command.of(
                        texts.get("shell.command.rollover"),
                        () -> window.open(Places.ROLLOVER),
                        Keys.ctrl(DIGIT8)));
        all.add(
                Command.of(
                        texts.get("rollover.begin"),
                        () -> window.go(Place.of(Places.ROLLOVER).in(RolloverPage.BEGIN), true)));
        all.add(Command.of(texts.get("whatif.turn"), window::turnWhatIf, Keys.ctrlShift(H)));
        all.add(Command.of(texts.get("whatif.title"), () -> window.open(Places.WHAT_IF)));
        all.add(
                Command.of(
                        texts.get("shell.command.findingnext"),
                        () -> window.finding(1),
                        Keys.plain(F8)));
        all.add(
                Command.of(
                        texts.get("shell.command.findingbefore"),
                        () -> window.finding(-1),
                        Keys.shift(F8)));
    }

    private static void chapters(List<Command> all, MainWindow window, Texts texts) {
        for (int i = 1; i <= CHAPTERS; i++) {
            int number = i;
            KeyCode digit = KeyCode.valueOf("DIGIT" + i);
            all.add(
                    Command.of(
                                    texts.get("shell.command.chapter", i),
                                    () -> window.chapter(number),
                                    Keys.alt(digit))
                            .unlisted());
        }
    }
}
