package no.kompetanseplan.ui.chapter.rollover;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.RolloverChoice;
import no.kompetanseplan.model.RolloverChoiceFields;
import no.kompetanseplan.model.choice.RolloverFate;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.registers.OldAndNew;
import no.kompetanseplan.rollover.Rollover;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.text.WordDiff;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.KeptWidths;
import no.kompetanseplan.ui.chapter.field.FieldColumns;
import no.kompetanseplan.ui.kit.Option;
import no.kompetanseplan.ui.kit.Reading;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.grid.Grid;
import no.kompetanseplan.ui.kit.table.CellEdit;
import no.kompetanseplan.ui.kit.table.Column;
import no.kompetanseplan.ui.kit.table.Edits;
import no.kompetanseplan.ui.kit.table.GridModel;
import no.kompetanseplan.ui.kit.table.Look;
import no.kompetanseplan.ui.kit.table.Section;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// The measures of the plan before, each with what becomes of it and what it says now: V, E and A
/// choose, F8 goes to the next without a choice.
final class ChoiceTable {

    /// Which measures are shown.
    enum Shown {
        ALL,
        CARRIED,
        CHANGED,
        ENDED,
        OPEN;

        boolean has(RolloverChoice choice) {
            return switch (this) {
                case ALL -> true;
                case OPEN -> choice.fate() == null;
                case CARRIED, CHANGED, ENDED -> choice.fate() == RolloverFate.valueOf(name());
            };
        }
    }

    private final Desk desk;
    private final FieldColumns<RolloverChoice> fields;
    private final GridModel<RolloverChoice> model;
    private final Grid<RolloverChoice> grid;
    private final Formats formats;

    ChoiceTable(Desk desk) {
        this.desk = desk;
        this.formats = Formats.of(desk.texts().language());
        fields =
                new FieldColumns<>(
                        RolloverChoiceFields.TABLE, desk.texts(), () -> desk.session().plan());
        model = new GridModel<>(RolloverChoice::id, columns());
        model.unnumbered();
        model.onEdit(edits -> desk.edit("step.rollover.choice", plan -> apply(plan, edits)));
        KeptWidths.of(desk, "rollover-choice", model);
        grid = Grid.of(model, desk.texts()).named(desk.text("rollover.choices"));
        grid.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        grid.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    Grid<RolloverChoice> grid() {
        return grid;
    }

    GridModel<RolloverChoice> model() {
        return model;
    }

    FieldColumns<RolloverChoice> fields() {
        return fields;
    }

    private List<Column<RolloverChoice>> columns() {
        return List.of(
                fields.of(RolloverChoiceFields.NUMBER, 3).grow(0).editableWhen(_ -> false),
                fields.of(RolloverChoiceFields.TITLE, 12).strong().editableWhen(_ -> false),
                fates(),
                Column.<RolloverChoice>of("now", desk.text("rollover.now"), 14, this::now)
                        .change(this::change)
                        .grow(1.6),
                fields.of(RolloverChoiceFields.OUTCOME, 8));
    }

    /// «Velg …» where nothing is chosen.
    private Column<RolloverChoice> fates() {
        List<Option> options =
                Arrays.stream(RolloverFate.values())
                        .map(each -> Option.of(each.name(), words(each)))
                        .toList();
        return Column.<RolloverChoice>of(
                        RolloverChoiceFields.FATE.name(),
                        desk.text("field.rollover_choice.fate"),
                        9,
                        choice -> words(choice.fate()))
                .choice(
                        _ -> options,
                        choice -> choice.fate() == null ? "" : choice.fate().name(),
                        (_, key) -> Reading.ok(key.isEmpty() ? null : RolloverFate.valueOf(key)),
                        desk.text("cell.refused.choice"))
                .grow(0)
                .look(ChoiceTable::look);
    }

    private String words(@Nullable RolloverFate fate) {
        return fate == null
                ? desk.text("rollover.choose")
                : desk.text("choice.RolloverFate." + fate.name());
    }

    private static Look look(RolloverChoice choice) {
        return choice.fate() == null ? Look.of(Tone.WARNING) : Look.PLAIN;
    }

    OldAndNew both(RolloverChoice choice) {
        return OldAndNew.of(desk.session().plan(), choice, formats);
    }

    /// The fields that say something else now; the period where none does.
    private String now(RolloverChoice choice) {
        WordDiff change = change(choice);
        return change == null
                ? choice.period()
                : change.pieces().stream()
                        .map(WordDiff.Piece::words)
                        .collect(Collectors.joining(" "));
    }

    private @Nullable WordDiff change(RolloverChoice choice) {
        OldAndNew both = both(choice);
        List<OldAndNew.Words> changed =
                choice.fate() == RolloverFate.ENDED ? both.fields().subList(0, 1) : both.changed();
        return changed.isEmpty()
                ? null
                : WordDiff.between(
                        joined(changed.stream().map(OldAndNew.Words::before).toList()),
                        joined(changed.stream().map(OldAndNew.Words::now).toList()));
    }

    private static String joined(List<String> words) {
        return words.stream()
                .filter(each -> !each.isBlank())
                .map(each -> each.replace('\n', ' '))
                .collect(Collectors.joining(" · "));
    }

    void refresh(Plan plan) {
        List<RolloverChoice> choices = plan.ordered(RolloverChoiceFields.TABLE);
        // what a measure says now is no part of the choice: with other words it is another section
        String key = Integer.toString(choices.stream().map(this::now).toList().hashCode());
        model.setSections(List.of(Section.of(key, "", "", choices)));
    }

    void show(Shown shown) {
        model.whereProperty().set(shown::has);
    }

    Plan apply(Plan plan, Edits<RolloverChoice> edits) {
        List<CellEdit<RolloverChoice>> others =
                edits.cells().stream().filter(edit -> !isFate(edit)).toList();
        Plan after = fields.apply(plan, new Edits<>(edits.act(), others));
        for (CellEdit<RolloverChoice> edit : edits.cells()) {
            if (isFate(edit)) {
                RolloverFate fate = edit.value() instanceof RolloverFate chosen ? chosen : null;
                after = Rollover.chosen(after, List.of(edit.row().id()), fate);
            }
        }
        return after;
    }

    private static boolean isFate(CellEdit<RolloverChoice> edit) {
        return edit.column().key().equals(RolloverChoiceFields.FATE.name());
    }

    void choose(RolloverFate fate) {
        List<Id> ids = model.selectedRowsProperty().get().stream().map(RolloverChoice::id).toList();
        if (!ids.isEmpty()) {
            desk.edit("step.rollover.choice", plan -> Rollover.chosen(plan, ids, fate));
        }
    }

    /// Stands in the next measure without a choice, after the selected one.
    void next() {
        List<RolloverChoice> all = desk.session().plan().ordered(RolloverChoiceFields.TABLE);
        RolloverChoice at = model.selected();
        int from = at == null ? -1 : all.stream().map(RolloverChoice::id).toList().indexOf(at.id());
        for (int i = 1; i <= all.size(); i++) {
            RolloverChoice each = all.get(Math.floorMod(from + i, all.size()));
            if (each.fate() == null) {
                model.reveal(each.id(), RolloverChoiceFields.FATE.name());
                grid.requestFocus();
                return;
            }
        }
        desk.window().toast(desk.text("rollover.all"), false);
    }

    private boolean isTyping() {
        return grid.getScene() != null
                && grid.getScene().getFocusOwner() instanceof TextInputControl;
    }

    private void pressed(KeyEvent event) {
        boolean isPlain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        if (!isPlain || isTyping()) {
            return;
        }
        RolloverFate fate = fate(event.getCode());
        if (fate != null) {
            choose(fate);
        } else if (event.getCode() == KeyCode.F8) {
            next();
        } else {
            return;
        }
        event.consume();
    }

    /// The letter of the key is not for the cell.
    private void typed(KeyEvent event) {
        boolean isLetter =
                event.getCharacter().length() == 1
                        && "veaVEA".contains(event.getCharacter())
                        && !event.isShortcutDown();
        if (isLetter && !isTyping()) {
            event.consume();
        }
    }

    private static @Nullable RolloverFate fate(KeyCode code) {
        return switch (code) {
            case V -> RolloverFate.CARRIED;
            case E -> RolloverFate.CHANGED;
            case A -> RolloverFate.ENDED;
            default -> null;
        };
    }
}
