package no.kompetanseplan.ui.kit.grid;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import no.kompetanseplan.ui.kit.table.Column;
import no.kompetanseplan.ui.kit.table.GridModel;
import no.kompetanseplan.ui.kit.table.Line;
import no.kompetanseplan.ui.kit.table.RowLook;
import no.kompetanseplan.ui.kit.table.Selection;

/// What each key does while the grid has the keyboard. A key without an act goes on to the window.
final class Keys<R> {

    private static final double WIDTH_STEP_EM = 1;

    private final Grid<R> grid;
    private final GridModel<R> model;
    private final Selection<R> selection;
    private final Commands<R> commands;

    Keys(Grid<R> grid) {
        this.grid = grid;
        this.model = grid.model();
        this.selection = model.selection();
        this.commands = new Commands<>(grid);
    }

    void listen() {
        grid.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        grid.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    }

    private void pressed(KeyEvent event) {
        if (grid.editing().isOpen() || selection.focus().line() < 0) {
            return;
        }
        boolean used;
        if (event.isAltDown()) {
            used = alt(event);
        } else if (event.isShortcutDown()) {
            used = moves(event) || shortcut(event);
        } else {
            used = moves(event) || plain(event);
        }
        if (used) {
            event.consume();
        }
    }

    private void typed(KeyEvent event) {
        String letter = event.getCharacter();
        boolean isCommand = event.isControlDown() || event.isMetaDown() || event.isAltDown();
        if (grid.editing().isOpen() || letter.isEmpty() || isCommand) {
            return;
        }
        char first = letter.charAt(0);
        if (Character.isISOControl(first) || (first == ' ' && event.isShiftDown())) {
            return;
        }
        if (grid.editing().open(letter)) {
            event.consume();
        }
    }

    private boolean moves(KeyEvent event) {
        boolean far = event.isShortcutDown();
        boolean extend = event.isShiftDown();
        int line = selection.focus().line();
        int column = selection.focus().column();
        int lastColumn = model.columns().size() - 1;
        int top = selection.step(-1, 1);
        int bottom = selection.step(model.lines().size(), -1);
        switch (event.getCode()) {
            case UP, KP_UP -> to(far ? top : selection.step(line, -1), column, extend);
            case DOWN, KP_DOWN -> to(far ? bottom : selection.step(line, 1), column, extend);
            case LEFT, KP_LEFT -> {
                return !folds(RowLook.Fold.OPEN, extend) && left(far, extend);
            }
            case RIGHT, KP_RIGHT -> {
                if (!folds(RowLook.Fold.CLOSED, extend)) {
                    to(line, far ? lastColumn : column + 1, extend);
                }
            }
            case HOME -> to(far ? top : line, 0, extend);
            case END -> to(far ? bottom : line, lastColumn, extend);
            case PAGE_UP, PAGE_DOWN -> {
                return !far && page(event.getCode() == KeyCode.PAGE_UP ? -1 : 1, extend);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean left(boolean far, boolean extend) {
        int column = selection.focus().column();
        to(selection.focus().line(), far ? 0 : column - 1, extend);
        return true;
    }

    /// On the first cell of a row that folds others, ← closes it and → opens it.
    private boolean folds(RowLook.Fold when, boolean extend) {
        Line.Item<R> item = model.item(selection.focus().line());
        var fold = model.acts().fold();
        if (extend || fold == null || item == null || selection.focus().column() != 0) {
            return false;
        }
        if (model.rowLook(item.row()).fold() != when) {
            return false;
        }
        fold.accept(item.row());
        return true;
    }

    private void to(int line, int column, boolean extend) {
        selection.moveTo(line, column, extend);
        grid.scroll().reveal();
    }

    /// As many rows as are seen, less one.
    private boolean page(int direction, boolean extend) {
        int line = selection.focus().line();
        double left = grid.flow().getHeight() - grid.scroll().covered() - grid.foot().height();
        for (int next = selection.step(line, direction); next != line; ) {
            left -= grid.heightOf(model.lines().get(next));
            if (left < 0) {
                break;
            }
            line = next;
            next = selection.step(line, direction);
        }
        int one = selection.step(selection.focus().line(), direction);
        to(line == selection.focus().line() ? one : line, selection.focus().column(), extend);
        return true;
    }

    private boolean plain(KeyEvent event) {
        return switch (event.getCode()) {
            case F2 -> grid.editing().open(null);
            case ENTER -> commands.follow() || grid.editing().open(null) || commands.open();
            case DELETE, BACK_SPACE -> commands.clear();
            case SPACE -> event.isShiftDown() && selectRows();
            default -> false;
        };
    }

    private boolean selectRows() {
        selection.selectRows();
        return true;
    }

    private boolean shortcut(KeyEvent event) {
        boolean shift = event.isShiftDown();
        return switch (event.getCode()) {
            case ENTER -> !shift && commands.inspect();
            case DELETE -> commands.remove();
            case SPACE -> selectColumns();
            case A -> !shift && selectAll();
            case C -> !shift && commands.copy();
            case X -> !shift && commands.cut();
            case V -> !shift && commands.paste();
            case D -> shift ? commands.duplicate() : commands.fillDown();
            default -> false;
        };
    }

    private boolean selectColumns() {
        selection.selectColumns();
        return true;
    }

    private boolean selectAll() {
        selection.selectAll();
        return true;
    }

    private boolean alt(KeyEvent event) {
        if (event.isShortcutDown()) {
            return false;
        }
        boolean shift = event.isShiftDown();
        return switch (event.getCode()) {
            case UP -> shift && commands.move(-1);
            case DOWN -> shift ? commands.move(1) : grid.editing().open(null);
            case LEFT -> shift && widen(-1);
            case RIGHT -> shift && widen(1);
            default -> false;
        };
    }

    private boolean widen(int direction) {
        int column = selection.focus().column();
        Column<R> changed = model.columns().get(column);
        double em = grid.em();
        double step = direction * WIDTH_STEP_EM * em;
        grid.widths().choose(column, grid.widths().of(column) + step, em);
        grid.widths().chosen();
        return model.widths().containsKey(changed.key());
    }
}
