package no.kompetanseplan.ui.chapter.whatif;

import javafx.scene.Node;
import javafx.scene.control.Button;

import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.field.TablePanel;
import no.kompetanseplan.ui.chapter.whatif.Outcome.Line;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.table.Column;
import no.kompetanseplan.ui.kit.table.GridModel;
import no.kompetanseplan.ui.kit.table.RowLook;
import no.kompetanseplan.ui.kit.table.Section;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.function.Function;

/// Amounts by year as a variant would have them, each with its change from today below it.
final class ImpactTable {

    private static final String SUM = "sum";

    private final Desk desk;
    private final Formats formats;
    private final String what;
    private final GridModel<Line> model;
    private final TablePanel panel;
    private Function<Id, String> names = Id::toString;

    /// @param what the rows are, as the keys of texts have it
    ImpactTable(Desk desk, String what) {
        this.desk = desk;
        this.formats = Formats.of(desk.texts().language());
        this.what = what;
        model =
                new GridModel<Line>(line -> line.row() == null ? SUM : line.row(), List.of())
                        .unnumbered()
                        .rowLook(line ->
                                RowLook.of(
                                        line.row() == null
                                                ? RowLook.Kind.SUM
                                                : RowLook.Kind.PLAIN));
        Button copy = Buttons.small(Buttons.flat(Icon.COPY, desk.text("figure.copy")));
        panel =
                TablePanel.of(
                        desk.texts(),
                        desk.text("whatif.by." + what),
                        desk.text("whatif.by.note"),
                        model,
                        copy);
        copy.setOnAction(_ -> {
            panel.grid().copy();
            desk.window().toast(desk.text("figure.copied"), false);
        });
    }

    Node node() {
        return panel;
    }

    void show(List<Line> lines, SortedSet<Integer> years, Function<Id, String> named) {
        names = named;
        List<Line> rows = new ArrayList<>(lines);
        rows.add(Outcome.sum(lines));
        model.columnsProperty().set(columns(years));
        model.setSections(List.of(Section.untitled(rows)));
    }

    private List<Column<Line>> columns(SortedSet<Integer> years) {
        List<Column<Line>> columns = new ArrayList<>();
        columns.add(
                Column.<Line>of("name", desk.text("whatif.head." + what), 14, this::name).grow(2));
        for (int year : years) {
            columns.add(
                    Column.<Line>of(
                                    Integer.toString(year),
                                    Integer.toString(year),
                                    6,
                                    line -> amount(line.after(), year))
                            .note(line -> change(line.change(year)))
                            .right());
        }
        columns.add(
                Column.<Line>of(
                                SUM,
                                desk.text("whatif.head.sum"),
                                6,
                                line -> formats.amount(line.sum()))
                        .right()
                        .strong());
        columns.add(
                Column.<Line>of(
                                "change",
                                desk.text("whatif.head.change"),
                                6,
                                line -> WhatIfPage.signed(formats, line.change()))
                        .right()
                        .strong());
        return columns;
    }

    private String name(Line line) {
        Id row = line.row();
        return row == null ? desk.text("whatif.sum") : names.apply(row);
    }

    private String amount(Map<Integer, Money> amounts, int year) {
        Money amount = amounts.get(year);
        return amount == null ? "" : formats.amount(amount);
    }

    private String change(Money change) {
        return change.isZero() ? "" : WhatIfPage.signed(formats, change);
    }
}
