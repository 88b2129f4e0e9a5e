package no.kompetanseplan.ui.chapter.supplement;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;

import no.kompetanseplan.model.Dimension;
import no.kompetanseplan.model.DimensionFields;
import no.kompetanseplan.model.LocalMeasure;
import no.kompetanseplan.model.LocalMeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.supplement.MunicipalSupplement;
import no.kompetanseplan.supplement.MunicipalSupplements;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.field.FieldColumns;
import no.kompetanseplan.ui.chapter.field.RowTable;
import no.kompetanseplan.ui.chapter.field.TablePanel;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.table.Column;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// The measures of one municipality: a few columns, or with «Mer» all seven of the action plan.
final class LocalMeasures {

    private static final String NAME = "local-measure";

    private final Desk desk;
    private final FieldColumns<LocalMeasure> fields;
    private final RowTable<LocalMeasure> table;
    private final TablePanel panel;
    private final ToggleButton more;
    private @Nullable Id municipality;

    LocalMeasures(Desk desk) {
        this.desk = desk;
        this.fields =
                new FieldColumns<>(
                        LocalMeasureFields.TABLE, desk.texts(), () -> desk.session().plan());
        this.table =
                new RowTable<>(
                        desk,
                        LocalMeasureFields.TABLE,
                        NAME,
                        this::own,
                        fields::apply,
                        columns(false));
        this.more = new ToggleButton(desk.text("supplement.measures.more"));
        more.getStyleClass().add("small");
        more.selectedProperty().subscribe(all -> table.model().columnsProperty().set(columns(all)));
        Button add = Buttons.of(Icon.ADD, desk.text("supplement.measures.add"));
        add.setOnAction(_ -> add());
        this.panel = table.panel(desk.text("supplement.measures"), "", more, add);
    }

    private List<LocalMeasure> own(Plan plan) {
        Id body = municipality;
        return body == null ? List.of() : MunicipalSupplements.measures(plan, body);
    }

    private List<Column<LocalMeasure>> columns(boolean isAll) {
        List<Column<LocalMeasure>> columns = new ArrayList<>();
        columns.add(of(LocalMeasureFields.TITLE, "measure", 10).strong().grow(2));
        if (isAll) {
            columns.add(of(LocalMeasureFields.GOAL, "goal", 8).grow(2));
            columns.add(of(LocalMeasureFields.TARGET_GROUP, "target-group", 7));
            columns.add(of(LocalMeasureFields.SCOPE, "scope", 7).grow(2));
        }
        columns.add(of(LocalMeasureFields.PERIOD, "period", 6));
        columns.add(of(LocalMeasureFields.RESPONSIBLE_WORDING, "by", 7));
        if (isAll) {
            columns.add(of(LocalMeasureFields.COST_WORDING, "cost", 8));
        }
        columns.add(fields.of(LocalMeasureFields.AMOUNT, 5));
        columns.add(
                fields.ref(
                        LocalMeasureFields.DIMENSION,
                        6,
                        DimensionFields.TABLE,
                        plan -> plan.ordered(DimensionFields.TABLE),
                        Dimension::name));
        return columns;
    }

    private Column<LocalMeasure> of(Field<LocalMeasure, ?> field, String head, double em) {
        return fields.of(field, desk.text("document." + head), em);
    }

    Node node() {
        return panel;
    }

    /// Shows the measures of a municipality.
    void show(MunicipalSupplement supplement) {
        municipality = supplement.municipality().id();
        table.refresh(desk.session().plan());
        Money sum = supplement.amount();
        boolean isKnown = sum != null && !sum.isZero();
        String amount =
                isKnown
                        ? Formats.of(desk.texts().language()).money(Objects.requireNonNull(sum))
                        : "";
        panel.note(isKnown ? desk.text("supplement.measures.amount", amount) : "");
        boolean hasRows = !supplement.measures().isEmpty();
        panel.grid().setVisible(hasRows);
        panel.grid().setManaged(hasRows);
        more.setVisible(hasRows);
        more.setManaged(hasRows);
    }

    /// Adds a measure to the municipality that is shown, and stands in it.
    void add() {
        Id body = municipality;
        if (body != null) {
            table.add(blank ->
                    LocalMeasureFields.TABLE.with(
                            blank, blank.id(), LocalMeasureFields.MUNICIPALITY, body));
        }
    }

    boolean reveal(Id row, @Nullable String field) {
        return table.reveal(row, field);
    }

    /// The measure that has the keyboard; null for none.
    @Nullable Id selected() {
        LocalMeasure row = panel.grid().isFocusWithin() ? table.model().selected() : null;
        return row == null ? null : row.id();
    }

    void commit() {
        panel.grid().commit();
    }
}
