package no.kompetanseplan.ui.chapter.export;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import no.kompetanseplan.session.Sentences;
import no.kompetanseplan.session.SessionState;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.Printing;
import no.kompetanseplan.ui.chapter.Printing.Format;
import no.kompetanseplan.ui.chapter.Printing.Order;
import no.kompetanseplan.ui.chapter.Printing.Written;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.Words;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The files being made: a row for each, one after the other, from one moment's plan. A file that
/// cannot be made says why in its row, and the next one is made; stopping leaves those that are
/// there.
final class Making {

    private static final long KILO = 1024;

    private final Desk desk;
    private final VBox node = new VBox();

    /// A file to make.
    record Wanted(Format format, Path target) {}

    /// A row of the list.
    private record Row(Wanted wanted, VBox node, HBox says) {}

    Making(Desk desk) {
        this.desk = desk;
        node.getStyleClass().add("export-results");
    }

    VBox node() {
        return node;
    }

    /// Makes files, and tells when no more is to come.
    void start(Order order, List<Wanted> files, Runnable ended) {
        SessionState moment = desk.session().state();
        List<Row> rows = new ArrayList<>();
        node.getChildren().clear();
        for (Wanted each : files) {
            Label name = new Label(each.target().getFileName().toString());
            name.getStyleClass().add("semi");
            name.setWrapText(true);
            HBox says = new HBox();
            says.getStyleClass().add("export-says");
            VBox row = new VBox(name, says);
            row.getStyleClass().add("export-result");
            node.getChildren().add(row);
            rows.add(new Row(each, row, says));
            say(says, Words.of(desk.text("export.waits"), Tone.MUTED));
        }
        next(order, moment, rows, 0, ended);
    }

    private void next(Order order, SessionState moment, List<Row> rows, int at, Runnable ended) {
        if (at == rows.size()) {
            ended.run();
            return;
        }
        Row row = rows.get(at);
        say(row.says, Words.status(Icon.WORK, desk.text("export.now"), Tone.MUTED));
        Printing printing = desk.window().printing();
        Wanted file = row.wanted;
        desk.window()
                .work(
                        desk.text("shell.export.making", file.target().getFileName().toString()),
                        new Desk.Work<Written>(
                                progress ->
                                        printing.write()
                                                .write(
                                                        order,
                                                        file.format(),
                                                        file.target(),
                                                        moment,
                                                        desk.texts(),
                                                        progress),
                                written -> {
                                    ended(row, written);
                                    next(order, moment, rows, at + 1, ended);
                                },
                                problem -> {
                                    String why = Sentences.ofFile(problem, desk.texts());
                                    ended(row, new Written(why, ""));
                                    next(order, moment, rows, at + 1, ended);
                                },
                                () -> {
                                    rows.subList(at, rows.size())
                                            .forEach(left ->
                                                    say(
                                                            left.says,
                                                            Words.of(
                                                                    desk.text("export.stopped"),
                                                                    Tone.MUTED)));
                                    ended.run();
                                }));
    }

    private void ended(Row row, Written written) {
        if (!written.problem().isEmpty()) {
            say(row.says, Words.status(Icon.WARNING, written.problem(), Tone.DANGER));
            return;
        }
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label done =
                Words.status(Icon.CHECK, desk.text("export.done", size(row.wanted)), Tone.SUCCESS);
        Path file = row.wanted.target();
        if (!written.note().isEmpty()) {
            row.node.getChildren().add(Words.notice(Icon.WARNING, written.note(), Tone.WARNING));
        }
        row.says
                .getChildren()
                .setAll(done, gap, Buttons.link(desk.text("export.open"), () -> open(file)));
    }

    /// Opens a file in its program, or says where it is.
    void open(Path file) {
        if (!desk.window().printing().open().open(file)) {
            desk.window().toast(desk.text("export.open.none", file.toString()), false);
        }
    }

    private String size(Wanted file) {
        try {
            long kilo = Math.ceilDiv(Files.size(file.target()), KILO);
            return Formats.of(desk.texts().language()).integer(kilo);
        } catch (IOException _) {
            return "–";
        }
    }

    private static void say(HBox row, Label words) {
        words.setWrapText(true);
        row.getChildren().setAll(words);
    }
}
