package no.kompetanseplan.ui.chapter.actionplan;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.CostLine;
import no.kompetanseplan.model.CostLineFields;
import no.kompetanseplan.model.Grant;
import no.kompetanseplan.model.GrantFields;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.BodyKind;
import no.kompetanseplan.model.choice.CostKind;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.WagePrice;
import no.kompetanseplan.ui.chapter.field.FieldColumns;
import no.kompetanseplan.ui.chapter.measure.ActionPlanModel;
import no.kompetanseplan.ui.chapter.measure.CostLineEdits;
import no.kompetanseplan.ui.chapter.measure.CostSums;
import no.kompetanseplan.ui.chapter.measure.CostWordings;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.form.Form;
import no.kompetanseplan.ui.kit.grid.Grid;
import no.kompetanseplan.ui.kit.table.Column;
import no.kompetanseplan.ui.kit.table.Edits;
import no.kompetanseplan.ui.kit.table.GridModel;
import no.kompetanseplan.ui.kit.table.Look;
import no.kompetanseplan.ui.kit.table.Section;

import java.time.LocalDate;
import java.util.List;

/// The cost lines of a measure: a table of what each comes to, a menu that adds one, and all the
/// fields of the one selected.
final class CostLinesPane extends VBox {

    private final Desk desk;
    private final CostWordings words;
    private final Formats formats;
    private final FieldColumns<CostLine> fields;
    private final GridModel<CostSums.Line> model;
    private final Grid<CostSums.Line> grid;
    private final Form<CostLine> priced;
    private final Form<CostLine> byRule;
    private final CostSharesPane shares;
    private final WagePrice wage;
    private final VBox selected = new VBox();
    private final Label none;
    private Measure measure = MeasureFields.TABLE.blank(Id.named("none"));

    CostLinesPane(Desk desk, ActionPlanModel plan, CostWordings words) {
        this.desk = desk;
        this.words = words;
        this.formats = Formats.of(desk.texts().language());
        this.fields = new FieldColumns<>(CostLineFields.TABLE, desk.texts(), plan::plan);
        this.model = new GridModel<>(line -> line.line().id(), columns()).unnumbered();
        model.acts().onRemove(this::remove).onMove(this::move).onInspect(_ -> focusForm());
        this.grid =
                Grid.of(model, desk.texts())
                        .named(desk.text("measures.lines"))
                        .smallText()
                        .fitRows();
        grid.getStyleClass().add("framed");
        this.none = new Label(desk.text("measures.lines.none"));
        none.getStyleClass().addAll("small", "muted");
        this.priced = form(false);
        this.byRule = form(true);
        this.shares = new CostSharesPane(desk, plan);
        this.wage = new WagePrice(desk, this::price);
        getStyleClass().add("form");
        selected.getStyleClass().add("selected-line");
        getChildren().addAll(head(), none, grid, selected);
        model.selectedProperty().subscribe(_ -> showSelected());
    }

    private HBox head() {
        Label label = new Label(desk.text("measures.lines"));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        MenuButton add = new MenuButton(desk.text("measures.lines.add"), Icon.ADD.small());
        add.getStyleClass().addAll("flat", "small");
        for (CostKind kind : CostKind.values()) {
            MenuItem item = new MenuItem(desk.text("choice.CostKind." + kind.name()));
            item.setOnAction(_ -> add(kind));
            add.getItems().add(item);
        }
        HBox line = new HBox(label, space, add);
        line.getStyleClass().add("section-line");
        return line;
    }

    private List<Column<CostSums.Line>> columns() {
        return List.of(
                Column.<CostSums.Line>of(
                                "line",
                                desk.text("measures.lines.line"),
                                9,
                                line -> words.name(line.line()))
                        .note(this::note),
                Column.<CostSums.Line>of(
                                "amount", desk.text("measures.lines.kroner"), 5.5, this::amount)
                        .look(CostLinesPane::look)
                        .right(),
                Column.of(
                        "payer",
                        desk.text("measures.lines.payer"),
                        5.5,
                        line -> words.payer(line.line())));
    }

    private String note(CostSums.Line line) {
        if (desk.window().isPublic()) {
            return "";
        }
        return line.missing().isEmpty()
                ? words.note(line.entries())
                : words.reason(line.missing().getFirst());
    }

    private String amount(CostSums.Line line) {
        return line.amount() == null
                ? desk.text("measures.not-calculated")
                : formats.amount(line.amount());
    }

    private static Look look(CostSums.Line line) {
        return line.amount() == null ? Look.of(Tone.WARNING) : Look.PLAIN;
    }

    private Form<CostLine> form(boolean rule) {
        Form<CostLine> form =
                Form.of(
                        desk.texts(),
                        CostLine::id,
                        f -> {
                            f.field(fields.of(CostLineFields.TEXT, 0));
                            f.field(fields.of(CostLineFields.KIND, 0));
                            if (!rule) {
                                f.pair(
                                        fields.of(CostLineFields.UNIT_PRICE, 0).unit("kr"),
                                        fields.of(CostLineFields.QUANTITY, 0));
                                f.pair(
                                        fields.of(CostLineFields.LOW_PRICE, 0).unit("kr"),
                                        fields.of(CostLineFields.HIGH_PRICE, 0).unit("kr"));
                                f.field(fields.of(CostLineFields.BASIS, 0));
                                f.field(fields.of(CostLineFields.SPLIT, 0));
                                f.field(fields.of(CostLineFields.SPLIT_SOURCE, 0));
                            }
                            f.field(payer());
                            f.field(grant());
                            f.pair(
                                    fields.of(CostLineFields.FUNDING, 0),
                                    fields.of(CostLineFields.ADJUSTED, 0));
                            f.field(fields.of(CostLineFields.PERIOD, 0));
                            f.pair(
                                    fields.of(CostLineFields.EVERY_YEAR, 0),
                                    fields.of(CostLineFields.NOT_CALCULATED, 0));
                            f.field(fields.of(CostLineFields.NOTE, 0));
                        });
        return form.onEdit(this::edit).onType(this::type);
    }

    private Column<CostLine> grant() {
        return fields.ref(
                CostLineFields.GRANT,
                0,
                GrantFields.TABLE,
                plan -> plan.ordered(GrantFields.TABLE),
                Grant::title);
    }

    private Column<CostLine> payer() {
        return fields.ref(
                CostLineFields.PAYER, 0, BodyFields.TABLE, CostLinesPane::payers, Body::inShort);
    }

    /// Bodies that may pay: all but roles and groups of people.
    private static List<Body> payers(Plan plan) {
        List<BodyKind> never =
                List.of(
                        BodyKind.POSITION,
                        BodyKind.WORKING_GROUP,
                        BodyKind.STEERING_GROUP,
                        BodyKind.COMMITTEE);
        return plan.ordered(BodyFields.TABLE).stream()
                .filter(body -> !never.contains(body.kind()))
                .toList();
    }

    void show(Measure shown, CostSums sums) {
        if (!shown.id().equals(measure.id())) {
            commit();
        }
        measure = shown;
        model.setSections(List.of(Section.untitled(sums.lines())));
        boolean any = !sums.lines().isEmpty();
        visible(!any, none);
        visible(any, grid);
        visible(any, selected);
        showSelected();
    }

    /// Stands in a line of the measure shown, with the keyboard.
    void reveal(Id line) {
        if (model.reveal(line, null)) {
            grid.requestFocus();
        }
    }

    private static void visible(boolean on, Node node) {
        node.setVisible(on);
        node.setManaged(on);
    }

    private void showSelected() {
        CostSums.Line line = model.selected();
        if (line == null) {
            commit();
            selected.getChildren().clear();
            return;
        }
        Form<CostLine> form = CostLineEdits.byRule(line.line().kind()) ? byRule : priced;
        if (!selected.getChildren().contains(form)) {
            commit();
            selected.getChildren().setAll(wage, form, shares);
        }
        form.show(List.of(line.line()));
        shares.show(line.line());
        showWage(line.line());
    }

    /// A post costs what its wage does; what is bought has a price of its own.
    private void showWage(CostLine line) {
        boolean isWork = line.kind() == CostKind.OTHER || line.kind() == CostKind.REPLACEMENT;
        visible(isWork, wage);
        if (isWork) {
            LocalDate own = line.period().from();
            wage.show(line.payer(), null, own == null ? measure.period().from() : own, 1);
        }
    }

    /// Puts the price of the wages into the selected line, and where it comes from among its
    /// remarks unless there are some.
    private void price(Money price, String from) {
        CostSums.Line line = model.selected();
        if (line != null) {
            desk.edit(
                    "step.cost-line.wage",
                    plan -> CostLineEdits.priced(plan, line.line().id(), price, from));
        }
    }

    private void add(CostKind kind) {
        Id owner = measure.id();
        Id id = desk.newId();
        desk.edit(
                "step.cost-line.add",
                plan -> CostLineEdits.added(plan, owner, id, kind),
                () -> {
                    model.reveal(id, null);
                    Platform.runLater(this::focusForm);
                });
    }

    /// The field that is usually typed first: the price, or the words of a line by rule.
    private void focusForm() {
        if (selected.getChildren().contains(priced)) {
            priced.focus(CostLineFields.UNIT_PRICE.name());
        } else if (selected.getChildren().contains(byRule)) {
            byRule.focus(CostLineFields.TEXT.name());
        }
    }

    private void edit(Edits<CostLine> edits) {
        desk.edit("step.cost-line.edit", plan -> fields.apply(plan, edits));
    }

    private void type(Edits<CostLine> edits) {
        desk.type("step.cost-line.edit", plan -> fields.apply(plan, edits));
    }

    private void remove(List<CostSums.Line> gone) {
        List<Id> ids = gone.stream().map(line -> line.line().id()).toList();
        desk.edit("step.cost-line.remove", plan -> plan.without(ids));
        desk.window().toast(desk.text("measures.lines.removed"), true);
    }

    private void move(List<CostSums.Line> moved, int step) {
        List<Id> ids = moved.stream().map(line -> line.line().id()).toList();
        Id owner = measure.id();
        desk.edit("step.cost-line.move", plan -> CostLineEdits.moved(plan, owner, ids, step));
    }

    void commit() {
        priced.commit();
        byRule.commit();
        shares.commit();
    }
}
