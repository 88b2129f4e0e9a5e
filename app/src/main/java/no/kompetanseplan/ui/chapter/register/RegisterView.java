package no.kompetanseplan.ui.chapter.register;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.field.RowTable;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.EmptyState;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.form.Form;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.UnaryOperator;

/// One register on the page: its table, and in the inspector every field of the selected row.
final class RegisterView<R extends Row> {

    private final Desk desk;
    private final Register<R> register;
    private final RegisterColumns<R> columns;
    private final RowTable<R> table;
    private final Form<R> form;
    private final Label title = new Label();
    private final VBox node = new VBox();
    private final Node panel;
    private final EmptyState empty;
    private final ScrollPane inspector;
    private @Nullable R inspected;

    RegisterView(Desk desk, Register<R> register) {
        this.desk = desk;
        this.register = register;
        this.columns = new RegisterColumns<>(register, desk.texts(), () -> desk.session().plan());
        this.table =
                new RowTable<>(
                        desk,
                        register.table(),
                        register.name(),
                        plan -> plan.ordered(register.table()),
                        columns::apply,
                        columns.shown());
        Button add = Buttons.of(Icon.ADD, text("add"));
        add.setOnAction(_ -> add());
        this.panel = table.panel(text("title"), text("says"), add);
        Button first = Buttons.of(Icon.ADD, text("add"));
        first.setOnAction(_ -> add());
        this.empty = new EmptyState(text("none"), text("says")).act(first);
        this.form = Form.of(desk.texts(), Row::id, made -> columns.all().forEach(made::field));
        form.onEdit(edits ->
                desk.edit("step." + register.name() + ".edit", plan -> columns.apply(plan, edits)));
        title.getStyleClass().add("heading");
        title.setWrapText(true);
        VBox body = new VBox(title, form);
        body.getStyleClass().add("inspector-body");
        inspector = new ScrollPane(body);
        inspector.setFitToWidth(true);
        inspector.getStyleClass().add("edge-to-edge");
        table.model().selectedProperty().subscribe(this::inspect);
    }

    private String text(String key) {
        return desk.text("register." + register.name() + "." + key);
    }

    Register<R> register() {
        return register;
    }

    Node node() {
        return node;
    }

    void refresh(Plan plan) {
        List<R> rows = plan.rows(register.table());
        table.refresh(plan);
        node.getChildren().setAll(rows.isEmpty() ? empty : panel);
        inspect(inspected == null ? null : plan.find(register.table(), inspected.id()));
    }

    void add() {
        table.add(UnaryOperator.identity());
    }

    boolean reveal(Id row, @Nullable String field) {
        return table.reveal(row, field);
    }

    @Nullable Id selected() {
        R row = table.model().selected();
        return row == null ? null : row.id();
    }

    /// Tells whenever another row is selected.
    void whenSelected(Runnable told) {
        table.model().selectedProperty().subscribe(_ -> told.run());
    }

    @Nullable Node inspector() {
        return inspected == null ? null : inspector;
    }

    void commit() {
        form.commit();
    }

    private void inspect(@Nullable R row) {
        boolean changed = (inspected == null) != (row == null);
        inspected = row;
        if (row != null) {
            String name = columns.fields().shown(register.shown().getFirst(), row);
            title.setText(name.isEmpty() ? text("unnamed") : name);
            form.show(List.of(row));
        }
        if (changed) {
            desk.inspectorChanged();
        }
    }
}
