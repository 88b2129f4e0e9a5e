package no.kompetanseplan.ui.chapter.whatif;

import javafx.scene.control.Button;

import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.field.TablePanel;
import no.kompetanseplan.ui.chapter.whatif.Sums.Kind;
import no.kompetanseplan.ui.chapter.whatif.Sums.Line;
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
import java.util.function.Consumer;
import java.util.function.Function;

/// Amounts by year as a variant would have them, each with its change from today below it.
final class ImpactTable {

    /// What a row is called, what stands below its name, and where it leads.
    record Naming(Function<Id, String> name, Function<Id, String> note, Consumer<Id> go) {}

    private final Desk desk;
    private final Formats formats;
    private final String what;
    private final GridModel<Line> model;
    private final TablePanel panel;
    private final Naming naming;

    /// @param what the rows are, as the keys of texts have it
    ImpactTable(Desk desk, String what, Naming naming) {
        this.desk = desk;
        this.formats = Formats.of(desk.texts().language());
        this.what = what;
        this.naming = naming;
        model =
                new GridModel<Line>(Line::key, List.of())
                        .unnumbered()
                        .rowLook(line ->
                                RowLook.of(
                                        line.kind() == Kind.SUM
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

    TablePanel panel() {
        return panel;
    }

    void show(Sums sums) {
        model.columnsProperty().set(columns(sums.years()));
        model.setSections(List.of(Section.untitled(sums.withSums())));
    }

    private List<Column<Line>> columns(SortedSet<Integer> years) {
        List<Column<Line>> columns = new ArrayList<>();
        columns.add(
                Column.<Line>of("name", desk.text("whatif.head." + what), 14, this::name)
                        .note(line -> line.row() == null ? "" : naming.note().apply(line.row()))
                        .grow(2));
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
                                "sum",
                                desk.text("whatif.head.sum"),
                                6,
                                line -> formats.amount(line.sum()))
                        .right()
                        .strong());
        columns.add(
                Column.<Line>of("change", desk.text("whatif.head.change"), 6, this::change)
                        .right()
                        .strong());
        return columns;
    }

    private String name(Line line) {
        Id row = line.row();
        return row == null
                ? desk.text(line.kind() == Kind.SUM ? "whatif.sum" : "whatif.sum.today")
                : naming.name().apply(row);
    }

    private String amount(Map<Integer, Money> amounts, int year) {
        Money amount = amounts.get(year);
        return amount == null ? "" : formats.amount(amount);
    }

    private String change(Line line) {
        return line.kind() == Kind.TODAY ? "" : VariantWords.signed(formats, line.change());
    }

    private String change(Money change) {
        return change.isZero() ? "" : VariantWords.signed(formats, change);
    }
}
