package no.kompetanseplan.ui.chapter.budget;

import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.table.Column;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Which columns of the budget are shown: kept on this machine for each plan. The first names the
/// lines and the last is their sum, of hidden columns too, so neither can be hidden.
final class ShownColumns {

    private final Desk desk;
    private final Runnable changed;
    private final MenuButton node = new MenuButton("", Icon.COLUMNS.small());
    private final Set<String> hidden = new LinkedHashSet<>();
    private List<Column<BudgetRow>> all = List.of();

    /// @param changed other columns are wanted
    ShownColumns(Desk desk, Runnable changed) {
        this.desk = desk;
        this.changed = changed;
        String kept = desk.window().recall(key());
        for (String each : (kept == null ? "" : kept).split(",", -1)) {
            if (!each.isBlank()) {
                hidden.add(each);
            }
        }
        node.getStyleClass().addAll("flat", "small");
        node.setOnShowing(_ -> fill());
    }

    private String key() {
        return "budget.hidden." + desk.window().planName();
    }

    MenuButton node() {
        return node;
    }

    /// Those of the columns that are shown.
    List<Column<BudgetRow>> of(List<Column<BudgetRow>> columns) {
        all = List.copyOf(columns);
        fill();
        return all.stream().filter(each -> !canHide(each) || !isHidden(each)).toList();
    }

    /// Shows a column again, when it is hidden.
    void unhide(@Nullable String column) {
        if (column != null && hidden.remove(column)) {
            keep();
        }
    }

    private boolean isHidden(Column<BudgetRow> column) {
        return hidden.contains(column.key());
    }

    private static boolean canHide(Column<BudgetRow> column) {
        return !column.key().equals(BudgetColumns.LABEL)
                && !column.key().equals(BudgetColumns.TOTAL);
    }

    private void fill() {
        long gone = all.stream().filter(each -> canHide(each) && isHidden(each)).count();
        node.setText(
                gone == 0
                        ? desk.text("budget.shown")
                        : desk.text("budget.shown.hidden", (int) gone));
        node.getItems().clear();
        for (Column<BudgetRow> column : all) {
            if (canHide(column)) {
                CheckMenuItem item = new CheckMenuItem(column.title());
                item.setMnemonicParsing(false);
                item.setSelected(!isHidden(column));
                item.setOnAction(_ -> choose(column.key(), item.isSelected()));
                node.getItems().add(item);
            }
        }
        MenuItem every = new MenuItem(desk.text("budget.shown.all"));
        every.setDisable(gone == 0);
        every.setOnAction(_ -> {
            all.forEach(each -> hidden.remove(each.key()));
            keep();
        });
        node.getItems().addAll(new SeparatorMenuItem(), every);
    }

    private void choose(String column, boolean isShown) {
        if (isShown) {
            hidden.remove(column);
        } else {
            hidden.add(column);
        }
        keep();
    }

    private void keep() {
        desk.window().remember(key(), String.join(",", hidden));
        changed.run();
    }
}
