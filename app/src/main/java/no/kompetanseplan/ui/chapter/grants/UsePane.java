package no.kompetanseplan.ui.chapter.grants;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import no.kompetanseplan.grants.Ledger;
import no.kompetanseplan.model.GrantUse;
import no.kompetanseplan.model.GrantUseFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.field.RowTable;
import no.kompetanseplan.ui.chapter.field.TablePanel;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.Words;
import no.kompetanseplan.ui.kit.form.Form;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What was spent of a grant, and the report on it.
final class UsePane {

    private final Desk desk;
    private final Formats formats;
    private final FigureLines sums = new FigureLines();
    private final VBox due = new VBox();
    private final RowTable<GrantUse> table;
    private final Form<GrantUse> form;
    private final VBox node = new VBox();
    private @Nullable Id grant;

    UsePane(Desk desk, GrantColumns columns, Runnable report) {
        this.desk = desk;
        this.formats = Formats.of(desk.texts().language());
        this.table =
                new RowTable<>(
                        desk,
                        GrantUseFields.TABLE,
                        "grant_use",
                        this::rows,
                        columns.uses::apply,
                        columns.spent());
        table.model().unnumbered();
        Button add = Buttons.small(Buttons.flat(Icon.ADD, desk.text("register.grant_use.add")));
        add.setOnAction(_ -> add());
        form = Form.of(desk.texts(), Row::id, made -> columns.use().forEach(made::field));
        form.onEdit(
                edits -> desk.edit("step.grant_use.edit", plan -> columns.uses.apply(plan, edits)));
        form.managedProperty().bind(form.visibleProperty());
        table.model().selectedProperty().subscribe(this::select);
        Button make = Buttons.of(Icon.DOCUMENT, desk.text("grants.report"));
        make.setOnAction(_ -> report.run());
        FlowPane acts = new FlowPane(make);
        acts.getStyleClass().add("acts");
        node.getStyleClass().add("grant-pane");
        node.getChildren()
                .setAll(
                        sums,
                        due,
                        spent(add),
                        form,
                        acts,
                        Words.of(desk.text("grants.report.says"), Tone.MUTED));
    }

    private TablePanel spent(Button add) {
        TablePanel panel = table.panel(desk.text("grants.uses"), "", add);
        panel.grid().whenEmpty(Words.of(desk.text("grants.uses.empty"), Tone.MUTED));
        return panel;
    }

    Node node() {
        return node;
    }

    boolean reveal(Id row, @Nullable String field) {
        return table.reveal(row, field);
    }

    void commit() {
        form.commit();
    }

    void show(Plan plan, Ledger ledger) {
        grant = ledger.grant().id();
        table.refresh(plan);
        select(table.model().selected());
        sums.clear();
        Money awarded = ledger.awarded();
        sums.line(
                desk.text("grants.pot.awarded"),
                awarded == null ? desk.text("grants.pot.unanswered") : formats.amount(awarded));
        sums.line(desk.text("grants.pot.used"), formats.amount(ledger.used().negated()));
        Money unspent = ledger.unspent();
        sums.sum(desk.text("grants.pot.unspent"), unspent == null ? "–" : formats.amount(unspent));
        due.getChildren().clear();
        if (ledger.grant().reportBy() != null) {
            String day = formats.date(ledger.grant().reportBy());
            due.getChildren()
                    .setAll(
                            Words.notice(
                                    Icon.DATE,
                                    desk.text("grants.report.due", day),
                                    ledger.isReportDue(desk.today()) ? Tone.WARNING : Tone.MUTED));
        }
    }

    private void add() {
        Id of = grant;
        table.add(row -> GrantUseFields.TABLE.with(row, row.id(), GrantUseFields.GRANT, of));
    }

    private List<GrantUse> rows(Plan plan) {
        Ledger ledger = Ledger.of(plan, grant);
        return ledger == null ? List.of() : ledger.uses();
    }

    private void select(@Nullable GrantUse row) {
        form.setVisible(row != null);
        if (row != null) {
            form.show(List.of(row));
        }
    }
}
