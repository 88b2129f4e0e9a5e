package no.kompetanseplan.ui.chapter.area;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import no.kompetanseplan.model.FocusArea;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Section;
import no.kompetanseplan.model.SectionFields;
import no.kompetanseplan.model.choice.FocusKind;
import no.kompetanseplan.model.choice.LegalState;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.KeptWidths;
import no.kompetanseplan.ui.chapter.PageHead;
import no.kompetanseplan.ui.chapter.proposal.AreaCount;
import no.kompetanseplan.ui.chapter.proposal.AreaEdits;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.EmptyState;
import no.kompetanseplan.ui.kit.FilterField;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.Words;
import no.kompetanseplan.ui.kit.grid.Grid;
import no.kompetanseplan.ui.kit.table.Column;
import no.kompetanseplan.ui.kit.table.GridModel;
import no.kompetanseplan.ui.kit.table.Look;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;

/// All areas of a chapter in a table, with how many proposals each has and what became of them.
final class AreaListView {

    private final Desk desk;
    private final Id section;
    private final FocusKind kind;
    private final Consumer<Id> open;
    private final PageHead head;
    private final GridModel<AreaCount> model;
    private final Grid<AreaCount> grid;
    private final VBox node = new VBox();

    /// @param open shows one area
    AreaListView(Desk desk, Id section, FocusKind kind, Consumer<Id> open) {
        this.desk = desk;
        this.section = section;
        this.kind = kind;
        this.open = open;
        this.model = new GridModel<>(row -> row.area().id(), columns()).unnumbered();
        KeptWidths.of(desk, "areas", model);
        model.acts().onMove(this::move).onInspect(row -> open.accept(row.area().id()));
        this.head = new PageHead(adding());
        this.grid =
                Grid.of(model, desk.texts())
                        .named(text("all"))
                        .whenEmpty(new EmptyState(text("none"), text("none.says")).act(adding()));
        HBox tools =
                new HBox(
                        new FilterField(
                                desk.text("areas.filter"),
                                model.filterProperty(),
                                grid::requestFocus));
        tools.getStyleClass().add("tool-row");
        StackPane body = new StackPane(grid);
        body.getStyleClass().add("grid-body");
        VBox.setVgrow(body, Priority.ALWAYS);
        node.getStyleClass().add("page");
        node.getChildren().addAll(head, tools, body);
    }

    private Button adding() {
        Button add = Buttons.accent(Icon.ADD, text("new"));
        add.setOnAction(_ -> add());
        return add;
    }

    Node node() {
        return node;
    }

    Grid<AreaCount> grid() {
        return grid;
    }

    /// A text that speaks of satsinger in chapter 4 and of satsingsområder in chapter 5.
    private String text(String what) {
        return desk.text("areas." + kind.name() + "." + what);
    }

    private List<Column<AreaCount>> columns() {
        List<Column<AreaCount>> columns = new ArrayList<>();
        columns.add(
                Column.<AreaCount>of(
                                "number",
                                desk.text("field.focus_area.number"),
                                5,
                                row -> row.area().number())
                        .grow(0));
        columns.add(
                Column.<AreaCount>of("title", text("one"), 16, row -> title(row.area()))
                        .link(row -> open.accept(row.area().id()))
                        .grow(4));
        columns.add(count("proposals", AreaCount::proposals));
        columns.add(count("in-plan", AreaCount::inPlan));
        columns.add(count("settled", AreaCount::settled));
        columns.add(
                count("open", AreaCount::open)
                        .look(row ->
                                row.open() == 0
                                        ? Look.PLAIN
                                        : Look.of(
                                                Tone.WARNING,
                                                Icon.FINDING,
                                                desk.text("areas.column.open"))));
        if (kind == FocusKind.AREA) {
            columns.add(Column.of("legal", desk.text("areas.column.legal"), 10, this::legal));
        }
        return columns;
    }

    private String title(FocusArea area) {
        return area.title().isEmpty() ? desk.text("measures.untitled") : area.title();
    }

    private Column<AreaCount> count(String key, ToIntFunction<AreaCount> number) {
        return Column.<AreaCount>of(
                        key,
                        desk.text("areas.column." + key),
                        6,
                        row -> Integer.toString(number.applyAsInt(row)))
                .right()
                .order(Comparator.comparingInt(number));
    }

    private String legal(AreaCount row) {
        LegalState state = row.area().legalState();
        return state == null ? "" : desk.text("choice.LegalState." + state.name());
    }

    void refresh(Plan plan) {
        List<AreaCount> counts = AreaCount.of(plan, AreaEdits.ofKind(plan, kind));
        Map<String, List<AreaCount>> byChapter = new LinkedHashMap<>();
        for (AreaCount count : counts) {
            byChapter.computeIfAbsent(count.area().chapter(), _ -> new ArrayList<>()).add(count);
        }
        List<no.kompetanseplan.ui.kit.table.Section<AreaCount>> sections = new ArrayList<>();
        byChapter.forEach((chapter, rows) ->
                sections.add(
                        byChapter.size() == 1
                                ? no.kompetanseplan.ui.kit.table.Section.untitled(rows)
                                : no.kompetanseplan.ui.kit.table.Section.of(
                                        chapter, heading(plan, chapter), "", rows)));
        model.setSections(sections);
        showHead(plan, counts);
    }

    private static String heading(Plan plan, String chapter) {
        return plan.sections().stream()
                .filter(section -> section.number().equals(chapter))
                .findFirst()
                .map(section -> section.number() + " " + section.title())
                .orElse(chapter);
    }

    private void showHead(Plan plan, List<AreaCount> counts) {
        Section own = plan.find(SectionFields.TABLE, section);
        head.show(own == null ? "" : own.number(), own == null ? "" : own.title());
        int proposals = counts.stream().mapToInt(AreaCount::proposals).sum();
        int open = counts.stream().mapToInt(AreaCount::open).sum();
        List<Node> facts = new ArrayList<>();
        facts.add(
                Words.of(desk.text("areas." + kind.name() + ".count", counts.size()), Tone.MUTED));
        facts.add(Words.of(desk.text("areas.proposals.count", proposals), Tone.MUTED));
        if (open > 0) {
            facts.add(
                    Words.status(Icon.FINDING, desk.text("areas.open.count", open), Tone.WARNING));
        }
        head.facts(facts);
    }

    /// A new area last in the chapter of the selected one.
    void add() {
        AreaCount selected = model.selected();
        Id id = desk.newId();
        FocusArea like = selected == null ? blank(id) : selected.area();
        desk.edit("step.area.add", plan -> AreaEdits.added(plan, id, like), () -> open.accept(id));
    }

    private FocusArea blank(Id id) {
        String chapter = kind == FocusKind.AREA ? "5" : "4.1";
        String number = kind == FocusKind.AREA ? "5.0" : "0";
        return new FocusArea(id, kind, number, chapter, null, "", "", null, "", "", "");
    }

    private void move(List<AreaCount> moved, int step) {
        List<Id> ids = moved.stream().map(row -> row.area().id()).toList();
        desk.edit("step.area.move", plan -> AreaEdits.moved(plan, ids, step));
    }

    @Nullable AreaCount selected() {
        return model.selected();
    }

    String status() {
        return desk.text("measures.status.rows", model.shownProperty().get());
    }
}
