package no.kompetanseplan.ui.chapter.staffing;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import no.kompetanseplan.exchange.staffing.WorkloadSheets;
import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Profession;
import no.kompetanseplan.model.ProfessionFields;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.Workload;
import no.kompetanseplan.model.WorkloadActivity;
import no.kompetanseplan.model.WorkloadActivityFields;
import no.kompetanseplan.model.WorkloadFields;
import no.kompetanseplan.model.choice.WorkloadKind;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Percent;
import no.kompetanseplan.model.value.Period;
import no.kompetanseplan.model.value.Rank;
import no.kompetanseplan.projection.Wisn;
import no.kompetanseplan.text.PeriodReader;
import no.kompetanseplan.text.ValueReader;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.field.FieldColumns;
import no.kompetanseplan.ui.chapter.field.RowTable;
import no.kompetanseplan.ui.chapter.figure.SheetTable;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.Chosen;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Reading;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.Words;
import no.kompetanseplan.ui.kit.form.Form;
import no.kompetanseplan.ui.kit.table.Column;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// The need of staff by workload (WISN), one service at a time: its working time, what is done in
/// it, and how the need follows, with every sum written out. All of it is changed in place.
final class WorkloadPanel {

    private final Desk desk;
    private final ValueReader reader;
    private final FieldColumns<Workload> fields;
    private final FieldColumns<WorkloadActivity> parts;
    private final MenuButton whose = new MenuButton();
    private final Button copy;
    private final Form<Workload> form;
    private final RowTable<WorkloadActivity> activities;
    private final SheetTable result;
    private final VBox body;
    private final Label none;
    private final VBox node = new VBox();
    private @Nullable Id chosen;

    WorkloadPanel(Desk desk) {
        this.desk = desk;
        this.reader = new ValueReader(desk.texts().language(), new PeriodReader(Period.NONE));
        this.fields =
                new FieldColumns<>(WorkloadFields.TABLE, desk.texts(), () -> desk.session().plan());
        this.parts =
                new FieldColumns<>(
                        WorkloadActivityFields.TABLE, desk.texts(), () -> desk.session().plan());
        this.form = form();
        this.activities =
                new RowTable<>(
                        desk,
                        WorkloadActivityFields.TABLE,
                        "workload_activity",
                        this::shownActivities,
                        parts::apply,
                        columns());
        activities.model().unnumbered();
        this.result = new SheetTable(desk);
        this.none = Words.of(desk.text("workload.none"), Tone.MUTED);
        none.setMinHeight(Label.USE_PREF_SIZE);
        whose.getStyleClass().addAll("flat", "small");
        Chosen.first(whose);
        copy = Buttons.flat(Icon.COPY, desk.text("figure.copy"));
        copy.setOnAction(_ -> {
            result.copy();
            desk.window().toast(desk.text("figure.copied"), false);
        });
        Button add = Buttons.of(Icon.ADD, desk.text("register.workload_activity.add"));
        add.setOnAction(_ -> addActivity());
        VBox results = new VBox(result.node());
        body =
                new VBox(
                        activities.panel(
                                desk.text("workload.activities"),
                                desk.text("workload.activities.says"),
                                add),
                        new Halves(form, results));
        body.getStyleClass().add("forecast-body");
        node.getChildren().setAll(head(), none, body);
        node.getStyleClass().add("table-panel");
    }

    private FlowPane head() {
        Label heading = new Label(desk.text("workload.title"));
        heading.getStyleClass().add("heading");
        heading.setWrapText(true);
        Button fresh = Buttons.small(Buttons.of(Icon.ADD, desk.text("register.workload.add")));
        fresh.setOnAction(_ -> add());
        FlowPane head = new FlowPane(heading, whose, fresh, copy);
        head.setRowValignment(VPos.CENTER);
        head.getStyleClass().add("forecast-tools");
        return head;
    }

    Node node() {
        return node;
    }

    void refresh(Plan plan) {
        List<Workload> services = plan.ordered(WorkloadFields.TABLE);
        Workload now = service(plan);
        if (now == null && !services.isEmpty()) {
            now = services.getFirst();
        }
        chosen = now == null ? null : now.id();
        show(whose, now != null);
        show(copy, now != null);
        show(body, now != null);
        show(none, now == null);
        menu(plan, services);
        activities.refresh(plan);
        if (now != null) {
            form.show(List.of(now));
            result.show(new WorkloadSheets(plan, desk.texts()).result(now));
        }
    }

    void commit() {
        form.commit();
    }

    /// Shows a service or an activity of one; false for any other row.
    boolean reveal(Id row, @Nullable String field) {
        Plan plan = desk.session().plan();
        Workload service = plan.find(WorkloadFields.TABLE, row);
        if (service != null) {
            choose(service.id());
            form.focus(field);
            return true;
        }
        WorkloadActivity activity = plan.find(WorkloadActivityFields.TABLE, row);
        if (activity == null || activity.workload() == null) {
            return false;
        }
        choose(activity.workload());
        return activities.reveal(row, field);
    }

    private static void show(Node part, boolean on) {
        part.setVisible(on);
        part.setManaged(on);
    }

    private @Nullable Workload service(Plan plan) {
        return plan.find(WorkloadFields.TABLE, chosen);
    }

    private List<WorkloadActivity> shownActivities(Plan plan) {
        Workload service = service(plan);
        return service == null ? List.of() : Wisn.activities(plan, service);
    }

    private void menu(Plan plan, List<Workload> services) {
        WorkloadSheets sheets = new WorkloadSheets(plan, desk.texts());
        ToggleGroup group = new ToggleGroup();
        whose.getItems().clear();
        for (Workload each : services) {
            String owner = sheets.whose(each);
            String name = sheets.name(each) + (owner.isEmpty() ? "" : " (" + owner + ")");
            boolean isChosen = each.id().equals(chosen);
            RadioMenuItem item = new RadioMenuItem(name);
            item.setMnemonicParsing(false);
            item.setToggleGroup(group);
            item.setSelected(isChosen);
            item.setOnAction(_ -> choose(each.id()));
            whose.getItems().add(item);
            if (isChosen) {
                whose.setText(desk.text("workload.of", name));
            }
        }
        MenuItem gone = new MenuItem(desk.text("workload.remove"));
        gone.setOnAction(_ -> remove());
        whose.getItems().addAll(new SeparatorMenuItem(), gone);
    }

    private void choose(Id service) {
        form.commit();
        chosen = service;
        refresh(desk.session().plan());
    }

    // ---------- the service ----------

    private Form<Workload> form() {
        Form<Workload> made =
                Form.of(
                        desk.texts(),
                        Row::id,
                        f ->
                                f.field(fields.of(WorkloadFields.SERVICE, 14))
                                        .pair(
                                                fields.ref(
                                                        WorkloadFields.MUNICIPALITY,
                                                        8,
                                                        BodyFields.TABLE,
                                                        Plan::municipalities,
                                                        Body::inShort),
                                                fields.ref(
                                                        WorkloadFields.PROFESSION,
                                                        8,
                                                        ProfessionFields.TABLE,
                                                        plan ->
                                                                plan.ordered(
                                                                        ProfessionFields.TABLE),
                                                        Profession::name))
                                        .pair(
                                                fields.of(WorkloadFields.POSSIBLE_DAYS, 6),
                                                fields.of(WorkloadFields.HOLIDAYS, 6))
                                        .pair(
                                                fields.of(WorkloadFields.LEAVE, 6),
                                                fields.of(WorkloadFields.SICK, 6))
                                        .pair(
                                                fields.of(WorkloadFields.OTHER, 6),
                                                fields.of(WorkloadFields.DAY_MINUTES, 6))
                                        .node(help("workload.time.help"))
                                        .pair(existing(), fields.of(WorkloadFields.SOURCE, 8)));
        return made.onEdit(
                edits -> desk.edit("step.workload.edit", plan -> fields.apply(plan, edits)));
    }

    private Label help(String key) {
        Label label = Words.of(desk.text(key), Tone.MUTED);
        label.getStyleClass().add("small");
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    /// The staff there is, typed as full-time equivalents: 5,25 is kept as 525 %.
    private Column<Workload> existing() {
        return Column.<Workload>of(
                        WorkloadFields.EXISTING.name(),
                        desk.text("workload.existing.fte"),
                        6,
                        row ->
                                row.existing() == null
                                        ? ""
                                        : new WorkloadSheets(desk.session().plan(), desk.texts())
                                                .existing(row.existing()))
                .line((_, typed) -> fte(typed))
                .right();
    }

    private Reading fte(String typed) {
        return switch (reader.fullTime(typed)) {
            case no.kompetanseplan.text.Reading.Understood<@Nullable Percent> understood ->
                    understood.value() != null && understood.value().hundredths() < 0
                            ? Reading.refused(desk.text("workload.existing.less"))
                            : Reading.ok(understood.value());
            case no.kompetanseplan.text.Reading.NotUnderstood<@Nullable Percent> not ->
                    Reading.refused(not.sentence(desk.texts()));
        };
    }

    private void add() {
        Id id = desk.newId();
        desk.edit(
                "step.workload.add",
                plan -> {
                    Workload blank = WorkloadFields.TABLE.blank(id);
                    String last = Rank.at(plan.rows(WorkloadFields.TABLE).size());
                    return plan.with(
                            WorkloadFields.TABLE.with(blank, id, WorkloadFields.RANK, last));
                },
                () -> {
                    choose(id);
                    form.focus(WorkloadFields.SERVICE.name());
                });
    }

    private void remove() {
        Id service = chosen;
        if (service == null) {
            return;
        }
        desk.edit(
                "step.workload.remove",
                plan -> {
                    List<Id> gone = new ArrayList<>(List.of(service));
                    plan.rows(WorkloadActivityFields.TABLE).stream()
                            .filter(each -> service.equals(each.workload()))
                            .map(WorkloadActivity::id)
                            .forEach(gone::add);
                    return plan.without(gone);
                });
        desk.window().toast(desk.text("step.workload.removed"), true);
    }

    // ---------- its activities ----------

    private List<Column<WorkloadActivity>> columns() {
        return List.of(
                parts.of(WorkloadActivityFields.NAME, 10).grow(2),
                parts.of(WorkloadActivityFields.KIND, desk.text("workload.kind"), 8),
                part(WorkloadActivityFields.VOLUME, WorkloadKind.PER_UNIT),
                part(WorkloadActivityFields.UNIT_MINUTES, WorkloadKind.PER_UNIT),
                part(WorkloadActivityFields.SHARE, WorkloadKind.EVERYBODY),
                part(WorkloadActivityFields.STAFF, WorkloadKind.SOME),
                part(WorkloadActivityFields.HOURS, WorkloadKind.SOME),
                Column.<WorkloadActivity>of("fte", desk.text("workload.fte"), 5, this::staff)
                        .right()
                        .strong());
    }

    /// A number that only one kind of work has; empty and closed for the others.
    private <V> Column<WorkloadActivity> part(Field<WorkloadActivity, V> field, WorkloadKind kind) {
        return Column.<WorkloadActivity>of(
                        field.name(),
                        desk.text("field.workload_activity." + field.name()),
                        5,
                        row -> row.kind() == kind ? parts.shown(field, row) : "")
                .line((_, typed) -> parts.read(field, typed))
                .right()
                .editableWhen(row -> row.kind() == kind);
    }

    private String staff(WorkloadActivity activity) {
        Plan plan = desk.session().plan();
        Workload service = service(plan);
        return service == null
                ? ""
                : new WorkloadSheets(plan, desk.texts()).staff(Wisn.of(plan, service), activity);
    }

    private void addActivity() {
        Id service = chosen;
        activities.add(blank -> {
            WorkloadActivity owned =
                    WorkloadActivityFields.TABLE.with(
                            blank, blank.id(), WorkloadActivityFields.WORKLOAD, service);
            return WorkloadActivityFields.TABLE.with(
                    owned, blank.id(), WorkloadActivityFields.KIND, WorkloadKind.PER_UNIT);
        });
    }
}
