package no.kompetanseplan.ui.chapter.field;

import javafx.scene.layout.Region;

import no.kompetanseplan.model.Ordering;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.KeptWidths;
import no.kompetanseplan.ui.kit.table.Column;
import no.kompetanseplan.ui.kit.table.Edits;
import no.kompetanseplan.ui.kit.table.GridModel;
import no.kompetanseplan.ui.kit.table.RowLook;
import no.kompetanseplan.ui.kit.table.Section;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// A table of rows of one type that people add to, change, move and remove: everything a simple
/// register needs beside its columns. Each act is one edit of the plan under one label.
///
/// The labels are `step.<name>.edit`, `.add`, `.remove` and `.move`.
public final class RowTable<R extends Row> {

    private final Desk desk;
    private final Table<R> table;
    private final String name;
    private final Function<Plan, List<R>> rows;
    private final GridModel<R> model;
    private @Nullable TablePanel panel;
    private Function<Plan, List<R>> sums = _ -> List.of();
    private Set<Id> summed = Set.of();
    private BiFunction<Plan, R, String> needed = (_, _) -> "";

    /// @param name names the steps, such as `leave-rule`
    /// @param rows the rows shown, in order, by the newest plan
    /// @param apply makes edits of the columns a new plan
    public RowTable(
            Desk desk,
            Table<R> table,
            String name,
            Function<Plan, List<R>> rows,
            BiFunction<Plan, Edits<R>, Plan> apply,
            List<Column<R>> columns) {
        this.desk = desk;
        this.table = table;
        this.name = name;
        this.rows = rows;
        this.model = new GridModel<>(Row::id, columns);
        model.onEdit(edits -> desk.edit(step("edit"), plan -> apply.apply(plan, edits)));
        model.acts().onRemove(this::remove);
        model.acts().onMove(this::move);
        KeptWidths.of(desk, name, model);
        refresh(desk.session().plan());
    }

    /// Refuses to remove some rows.
    ///
    /// @param why the sentence that says why a row must stay; empty when it can go
    public RowTable<R> keepWhile(BiFunction<Plan, R, String> why) {
        needed = why;
        return this;
    }

    /// Shows rows that are no rows of the plan at the foot: sums, that nobody can change.
    ///
    /// @param last the sums of the newest plan
    public RowTable<R> sums(Function<Plan, List<R>> last) {
        sums = last;
        model.foot(row -> summed.contains(row.id()));
        model.rowLook(
                row -> summed.contains(row.id()) ? RowLook.of(RowLook.Kind.SUM) : RowLook.PLAIN);
        refresh(desk.session().plan());
        return this;
    }

    public GridModel<R> model() {
        return model;
    }

    /// The table with its title, a note and its acts, as it stands on a page.
    public TablePanel panel(String title, String note, Region... acts) {
        TablePanel made = TablePanel.of(desk.texts(), title, note, model, acts);
        panel = made;
        return made;
    }

    /// Stands in a row, with the keyboard; false when it is not here.
    public boolean reveal(Id row, @Nullable String field) {
        boolean found = model.reveal(row, field);
        if (found && panel != null) {
            panel.grid().requestFocus();
        }
        return found;
    }

    /// Shows the newest plan.
    public void refresh(Plan plan) {
        List<R> shown = new ArrayList<>(rows.apply(plan));
        List<R> last = sums.apply(plan);
        summed = last.stream().map(Row::id).collect(Collectors.toUnmodifiableSet());
        shown.addAll(last);
        model.setSections(List.of(Section.untitled(shown)));
    }

    /// Adds a row at the end and stands in it.
    ///
    /// @param preset gives the blank row what it must have to belong here
    public void add(UnaryOperator<R> preset) {
        Id id = desk.newId();
        R blank = preset.apply(table.blank(id));
        desk.edit(
                step("add"),
                plan -> {
                    List<R> among = rows.apply(plan);
                    return Ordering.put(plan, blank, among, among.size());
                },
                () -> reveal(id, model.columns().getFirst().key()));
    }

    private void remove(List<R> chosen) {
        List<R> gone = own(chosen);
        if (gone.isEmpty()) {
            return;
        }
        for (R row : gone) {
            String why = needed.apply(desk.session().plan(), row);
            if (!why.isEmpty()) {
                desk.window().toast(why, false);
                return;
            }
        }
        List<Id> ids = gone.stream().map(Row::id).toList();
        desk.edit(step("remove"), plan -> plan.without(ids));
        desk.window().toast(desk.text("step." + name + ".removed"), true);
    }

    private List<R> own(List<R> chosen) {
        return chosen.stream().filter(row -> !summed.contains(row.id())).toList();
    }

    private void move(List<R> moved, int by) {
        List<Id> ids = new ArrayList<>(own(moved).stream().map(Row::id).toList());
        if (by > 0) {
            Collections.reverse(ids);
        }
        desk.edit(
                step("move"),
                plan -> {
                    Plan after = plan;
                    for (Id id : ids) {
                        after = Ordering.moved(after, id, rows.apply(after), by);
                    }
                    return after;
                });
    }

    private String step(String act) {
        return "step." + name + "." + act;
    }
}
