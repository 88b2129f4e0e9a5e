package no.kompetanseplan.ui.chapter.structure;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import no.kompetanseplan.model.Book;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Section;
import no.kompetanseplan.model.SectionFields;
import no.kompetanseplan.model.choice.Numbering;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.session.SessionState;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.KeptWidths;
import no.kompetanseplan.ui.chapter.Page;
import no.kompetanseplan.ui.chapter.PageHead;
import no.kompetanseplan.ui.chapter.Place;
import no.kompetanseplan.ui.chapter.Places;
import no.kompetanseplan.ui.chapter.field.FieldColumns;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Segments;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.Words;
import no.kompetanseplan.ui.kit.grid.Grid;
import no.kompetanseplan.ui.kit.table.Column;
import no.kompetanseplan.ui.kit.table.GridModel;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/// The contents of the plan, line by line as they print: chapters and sections are added, named,
/// moved and removed here, and the page of each is chosen.
public final class StructurePage implements Page {

    private final Desk desk;
    private final PageHead head;
    private final GridModel<Section> model;
    private final Grid<Section> grid;
    private final Segments<Numbering> numbering;
    private final VBox node = new VBox();
    private Book book;
    private boolean isShowing = true;

    public StructurePage(Desk desk) {
        this.desk = desk;
        this.book = Book.of(desk.session().plan());
        FieldColumns<Section> fields =
                new FieldColumns<>(SectionFields.TABLE, desk.texts(), () -> desk.session().plan());
        this.model = new GridModel<Section>(Section::id, columns(fields)).unnumbered();
        model.onEdit(edits -> desk.edit("step.section.edit", plan -> fields.apply(plan, edits)));
        model.acts().onRemove(this::remove);
        model.acts().onMove(this::move);
        KeptWidths.of(desk, "contents", model);
        this.grid = Grid.of(model, desk.texts()).named(desk.text("structure.title"));
        grid.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        this.numbering =
                Segments.of(
                        List.of(Numbering.values()),
                        each -> desk.text("choice.Numbering." + each.name()));
        numbering.valueProperty().subscribe(this::numbered);
        Button add = Buttons.accent(Icon.ADD, desk.text("structure.add"));
        add.setOnAction(_ -> newRow());
        this.head = new PageHead(add);
        head.show("", desk.text("structure.title"));
        build();
        refresh(desk.session().state());
    }

    private List<Column<Section>> columns(FieldColumns<Section> fields) {
        return List.of(
                fields.of(SectionFields.NUMBER, 4.5)
                        .editableWhen(_ ->
                                desk.session().plan().head().numbering() != Numbering.GENERATED),
                Column.<Section>of(
                                SectionFields.TITLE.name(),
                                desk.text("field.section.title"),
                                20,
                                this::indentedTitle)
                        .text(Section::title)
                        .box((_, typed) -> fields.read(SectionFields.TITLE, typed))
                        .grow(4)
                        .strong(),
                fields.of(SectionFields.PAGE, 9),
                fields.of(SectionFields.UNNUMBERED, 6),
                fields.of(SectionFields.SUPPLEMENTED, 8));
    }

    private String indentedTitle(Section section) {
        return "\u2003".repeat(book.depth(section)) + section.title();
    }

    private void build() {
        Label label = new Label(desk.text("structure.numbering"));
        label.getStyleClass().add("muted");
        label.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox tools =
                new HBox(
                        act(Icon.UP, "up", rows -> move(rows, -1)),
                        act(Icon.DOWN, "down", rows -> move(rows, 1)),
                        act(Icon.FORWARD, "indent", rows -> level(rows, 1)),
                        act(Icon.BACK, "outdent", rows -> level(rows, -1)),
                        act(Icon.DELETE, "remove", this::remove),
                        gap,
                        label,
                        numbering);
        tools.getStyleClass().add("tool-row");
        StackPane body = new StackPane(grid);
        body.getStyleClass().add("grid-body");
        VBox.setVgrow(body, Priority.ALWAYS);
        node.getStyleClass().add("page");
        node.getChildren().setAll(head, tools, body);
    }

    private Button act(Icon icon, String key, Consumer<List<Section>> act) {
        Button button = Buttons.icon(icon, desk.text("structure." + key));
        button.disableProperty().bind(model.selectedProperty().isNull());
        button.setOnAction(_ -> {
            act.accept(model.selectedRowsProperty().get());
            grid.requestFocus();
        });
        return button;
    }

    /// Right sets under the section before, left beside the one above; both with Ctrl+Shift, as the
    /// plain arrows walk and Alt+Shift with them widens columns.
    private void pressed(KeyEvent event) {
        boolean isLevel = event.isShortcutDown() && event.isShiftDown() && !event.isAltDown();
        KeyCode code = event.getCode();
        if (isLevel && (code == KeyCode.RIGHT || code == KeyCode.LEFT)) {
            level(model.selectedRowsProperty().get(), code == KeyCode.RIGHT ? 1 : -1);
            event.consume();
        }
    }

    private void move(List<Section> rows, int by) {
        each(rows, "step.section.move", by > 0, (plan, id) -> StructureEdits.moved(plan, id, by));
    }

    private void level(List<Section> rows, int by) {
        if (by > 0) {
            each(rows, "step.section.level", false, StructureEdits::indented);
        } else {
            each(rows, "step.section.level", true, StructureEdits::outdented);
        }
    }

    /// Does the same to each of the rows that lie in no other of them, in one step.
    private void each(
            List<Section> rows, String label, boolean lastFirst, BiFunction<Plan, Id, Plan> act) {
        desk.edit(
                label,
                plan -> {
                    List<Id> ids = StructureEdits.outermost(plan, rows);
                    Plan after = plan;
                    for (Id id : lastFirst ? ids.reversed() : ids) {
                        after = act.apply(after, id);
                    }
                    return after;
                });
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void refresh(SessionState state) {
        Plan plan = state.plan();
        book = Book.of(plan);
        isShowing = true;
        Numbering chosen = plan.head().numbering();
        numbering.setValue(chosen == null ? Numbering.WRITTEN : chosen);
        isShowing = false;
        model.setSections(List.of(no.kompetanseplan.ui.kit.table.Section.untitled(book.all())));
        head.facts(
                List.of(
                        Words.of(
                                desk.text(
                                        "structure.facts",
                                        book.chapters().size(),
                                        book.all().size() - book.chapters().size()),
                                Tone.MUTED),
                        Words.of(desk.text("structure.says"), Tone.MUTED)));
    }

    private void numbered(Numbering chosen) {
        if (!isShowing) {
            desk.edit("step.section.numbering", plan -> StructureEdits.numbered(plan, chosen));
        }
    }

    private void remove(List<Section> rows) {
        Plan plan = desk.session().plan();
        List<Id> ids = StructureEdits.outermost(plan, rows);
        Section used = StructureEdits.stillUsed(plan, ids);
        if (used != null) {
            desk.window().toast(desk.text("structure.used", used.heading()), false);
            return;
        }
        desk.edit("step.section.remove", now -> StructureEdits.removed(now, ids));
        desk.window().toast(desk.text("structure.removed", ids.size()), true);
    }

    @Override
    public boolean newRow() {
        grid.commit();
        Section selected = model.selected();
        Id id = desk.newId();
        desk.edit(
                "step.section.add",
                plan -> StructureEdits.added(plan, id, selected == null ? null : selected.id()),
                () -> {
                    model.reveal(id, SectionFields.TITLE.name());
                    grid.requestFocus();
                });
        return true;
    }

    @Override
    public void reveal(Place place) {
        if (place.row() != null && model.reveal(place.row(), place.field())) {
            grid.requestFocus();
        }
    }

    @Override
    public @Nullable Place here() {
        Section selected = model.selected();
        return selected == null ? null : Place.of(Places.CONTENTS).at(selected.id());
    }

    @Override
    public String status() {
        return desk.text("measures.status.rows", model.shownProperty().get());
    }

    @Override
    public boolean focus() {
        grid.requestFocus();
        return true;
    }

    @Override
    public void leave() {
        grid.commit();
    }
}
