package no.kompetanseplan.ui.chapter.export;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import no.kompetanseplan.budget.Entry;
import no.kompetanseplan.exchange.accounting.AccountColumn;
import no.kompetanseplan.exchange.accounting.AccountFile;
import no.kompetanseplan.exchange.accounting.AccountLine;
import no.kompetanseplan.exchange.accounting.AccountLines;
import no.kompetanseplan.session.SessionState;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.Words;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The budget as lines for an accounting system: which year and which columns, and the first lines
/// as they will stand in the file.
final class AccountPane {

    private static final int MOST_LINES = 20;
    private static final char SEPARATOR = ';';

    private final Desk desk;
    private final ComboBox<String> year = new ComboBox<>();
    private final Map<AccountColumn, CheckBox> columns = new EnumMap<>(AccountColumn.class);
    private final TextArea first = new TextArea();
    private final Label facts = Words.of("", Tone.MUTED);
    private final Button save;
    private final VBox node;

    /// @param back what to do when it is left
    AccountPane(Desk desk, Runnable back) {
        this.desk = desk;
        save = Buttons.accent(Icon.CHECK, desk.text("export.accounting.save"));
        save.setOnAction(_ -> save());
        Button other = Buttons.of(desk.text("export.accounting.back"));
        other.setOnAction(_ -> back.run());
        year.setAccessibleText(desk.text("budget.year"));
        year.getItems().add(desk.text("budget.year.all"));
        years().forEach(each -> year.getItems().add(Integer.toString(each)));
        year.getSelectionModel().selectFirst();
        FlowPane boxes = new FlowPane(16, 8);
        boxes.setAlignment(Pos.CENTER_LEFT);
        for (AccountColumn column : AccountColumn.values()) {
            CheckBox box = new CheckBox(desk.text("export.accounting." + column.key()));
            box.setSelected(true);
            box.selectedProperty().subscribe(this::show);
            columns.put(column, box);
            boxes.getChildren().add(box);
        }
        year.valueProperty().subscribe(this::show);
        first.setEditable(false);
        first.setStyle("-fx-font-family: monospace;");
        first.setAccessibleText(desk.text("export.accounting.first"));
        facts.setWrapText(true);
        VBox.setVgrow(first, Priority.ALWAYS);
        HBox acts = new HBox(8, save, other);
        node = new VBox(12, new HBox(12, year, boxes), facts, first, acts);
        node.setStyle("-fx-padding: 0 1.6em 1.6em 1.6em;");
        HBox.setHgrow(boxes, Priority.ALWAYS);
        show();
    }

    Node node() {
        return node;
    }

    private SessionState state() {
        SessionState state = desk.session().state();
        return desk.window().isPublic() ? state.asPublic() : state;
    }

    private List<Integer> years() {
        return state().assessment().budget().entries().stream()
                .map(Entry::year)
                .distinct()
                .sorted()
                .toList();
    }

    private List<AccountLine> lines() {
        int at = year.getSelectionModel().getSelectedIndex();
        String only = at <= 0 ? "" : year.getValue();
        SessionState state = state();
        return AccountLines.of(
                state.plan(),
                state.assessment().budget(),
                entry -> only.isEmpty() || only.equals(Integer.toString(entry.year())));
    }

    private AccountFile form() {
        List<AccountColumn> chosen = new ArrayList<>();
        columns.forEach((column, box) -> {
            if (box.isSelected()) {
                chosen.add(column);
            }
        });
        return new AccountFile(chosen, SEPARATOR, 0, false);
    }

    /// Shows what the file will hold, as the plan has become.
    void show() {
        if (columns.size() < AccountColumn.values().length) {
            return;
        }
        List<AccountLine> lines = lines();
        long sum = lines.stream().mapToLong(AccountLine::kroner).sum();
        long without = lines.stream().filter(line -> line.code() == null).count();
        facts.setText(
                desk.text(
                        "export.accounting.facts",
                        lines.size(),
                        Formats.of(desk.texts().language()).integer(sum),
                        without));
        AccountFile form = form();
        first.setText(form.text(lines.subList(0, Math.min(MOST_LINES, lines.size()))));
        save.setDisable(lines.isEmpty() || form.columns().isEmpty());
    }

    private void save() {
        List<AccountLine> lines = lines();
        AccountFile form = form();
        desk.window()
                .chooseTarget(
                        desk.text("shell.export.accounting"),
                        desk.window().planName() + ".csv",
                        target -> write(form, lines, target));
    }

    private void write(AccountFile form, List<AccountLine> lines, Path target) {
        desk.window()
                .work(
                        desk.text("shell.export.making", desk.text("shell.export.accounting")),
                        new Desk.Work<Path>(
                                _ -> {
                                    form.export(target, lines);
                                    return target;
                                },
                                done ->
                                        desk.window()
                                                .toast(
                                                        desk.text(
                                                                "shell.export.done",
                                                                done.toString()),
                                                        false),
                                desk.window()::failed,
                                () -> {}));
    }
}
