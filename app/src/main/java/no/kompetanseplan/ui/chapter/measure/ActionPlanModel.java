package no.kompetanseplan.ui.chapter.measure;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.budget.Budget;
import no.kompetanseplan.model.Dimension;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.session.SessionState;
import no.kompetanseplan.text.Texts;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.measure.MeasureTable.Part;
import no.kompetanseplan.ui.kit.Badge;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.table.CellEdit;
import no.kompetanseplan.ui.kit.table.Edits;
import no.kompetanseplan.ui.kit.table.GridModel;
import no.kompetanseplan.ui.kit.table.Look;
import no.kompetanseplan.ui.kit.table.Section;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/// The action plan as a table to work in: its sections, what of it is shown, and what each act of
/// the user does to the plan.
public final class ActionPlanModel {

    /// What a measure must lack to be shown.
    public enum Narrow {
        ALL,
        NOT_CALCULATED,
        NO_GOAL,
        UNDATED
    }

    private final Desk desk;
    private final Texts texts;
    private final MeasureColumns columns;
    private final GridModel<Measure> grid;
    private SessionState state;
    private Set<Id> notCalculated;
    private MeasureTable table;
    private @Nullable Id only;
    private Narrow narrow = Narrow.ALL;

    public ActionPlanModel(Desk desk) {
        this.desk = desk;
        this.texts = desk.texts();
        this.state = desk.session().state();
        this.notCalculated = Set.copyOf(budget().measuresNotCalculated());
        this.columns = new MeasureColumns(texts, this::plan, desk::newId);
        this.table = MeasureTable.of(plan(), this::isNotCalculated);
        this.grid = new GridModel<>(Measure::id, columns.printed());
        grid.gutter(this::gutter);
        grid.onEdit(this::edit);
        grid.acts().onRemove(this::remove).onDuplicate(this::duplicate).onMove(this::move);
        refresh(state);
    }

    public GridModel<Measure> grid() {
        return grid;
    }

    public MeasureColumns columns() {
        return columns;
    }

    public MeasureTable table() {
        return table;
    }

    public Plan plan() {
        return state.plan();
    }

    public Budget budget() {
        return state.assessment().budget();
    }

    public Assessment assessment() {
        return state.assessment();
    }

    /// Shows the newest plan.
    public void refresh(SessionState newest) {
        state = newest;
        notCalculated = Set.copyOf(budget().measuresNotCalculated());
        table = MeasureTable.of(plan(), this::isNotCalculated);
        showSections();
    }

    /// Shows the table of one dimension only, or all for null.
    public void showOnly(@Nullable Id dimension) {
        only = dimension;
        showSections();
    }

    public @Nullable Id shownOnly() {
        return only;
    }

    /// Shows only measures that lack something.
    public void narrow(Narrow what) {
        narrow = what;
        grid.whereProperty().set(this::passes);
    }

    public Narrow narrowed() {
        return narrow;
    }

    /// Shows all measures again.
    public void showAll() {
        narrow(Narrow.ALL);
        grid.filterProperty().set("");
        showOnly(null);
    }

    private boolean passes(Measure measure) {
        return switch (narrow) {
            case ALL -> true;
            case NOT_CALCULATED -> isNotCalculated(measure);
            case NO_GOAL -> measure.goal().isBlank() && measure.goals().isEmpty();
            case UNDATED -> !measure.period().isDated();
        };
    }

    /// Whether nothing can yet be said of the cost of a measure in kroner, though it has one.
    public boolean isNotCalculated(Measure measure) {
        return notCalculated.contains(measure.id());
    }

    private void showSections() {
        grid.setSections(
                table.parts().stream()
                        .filter(part -> only == null || Objects.equals(only, part.id()))
                        .map(this::section)
                        .toList());
    }

    private Section<Measure> section(Part part) {
        Dimension dimension = part.dimension();
        String count = texts.get("measures.count", part.measures().size());
        String note =
                part.notCalculated() == 0
                        ? count
                        : count
                                + " · "
                                + texts.get("measures.not-calculated.count", part.notCalculated());
        Section<Measure> section =
                Section.of(
                        dimension == null ? "" : dimension.id().toString(),
                        dimension == null
                                ? texts.get("measures.no-dimension")
                                : dimension.tableTitle(),
                        note,
                        part.measures());
        Section<Measure> headed = section.head(MeasureFields.TITLE.name(), part.firstHead());
        return dimension == null ? headed : headed.with(badge(dimension));
    }

    /// The letter of a dimension on its colour, by the classes of the sheet. One without a letter
    /// has the first of its name.
    public static Badge badge(Dimension dimension) {
        String colour =
                switch (dimension.colour()) {
                    case BLUE -> "r";
                    case GREEN -> "m";
                    case VIOLET -> "k";
                    case ORANGE -> "o";
                    case null -> "none";
                };
        String name = dimension.name();
        String first = name.isEmpty() ? "" : name.substring(0, name.offsetByCodePoints(0, 1));
        String letter = dimension.letter().isEmpty() ? first : dimension.letter();
        return new Badge(letter, colour, name);
    }

    /// Rows that wait for an amount, by the plan's own words. Those whose words say that others pay
    /// or that there is only replacement are counted too, but need no mark beside the words.
    private Look gutter(Measure measure) {
        boolean waits =
                switch (measure.costState()) {
                    case null -> true;
                    case AMOUNT, NOT_CALCULATED, DEPENDS -> true;
                    case NONE_IN_STUDY_PHASE, EXTERNAL, REPLACEMENT, OWN_TIME, FREE -> false;
                };
        return waits && isNotCalculated(measure)
                ? Look.of(Tone.MUTED, Icon.CALCULATE, texts.get("measures.not-calculated"))
                : Look.PLAIN;
    }

    /// A new measure after the selected one, in its table; else last in the table shown, or in the
    /// first.
    ///
    /// @param afterwards given its id when it is there
    public void add(Consumer<Id> afterwards) {
        Measure selected = grid.selected();
        Id id = desk.newId();
        Id dimension = selected == null ? firstShown() : selected.dimension();
        Id after = selected == null ? null : selected.id();
        desk.edit(
                "step.measure.add",
                plan -> MeasureEdits.added(plan, id, dimension, after),
                () -> afterwards.accept(id));
    }

    private @Nullable Id firstShown() {
        return only != null || table.parts().isEmpty() ? only : table.parts().getFirst().id();
    }

    /// Changes cells of the grid or fields of the inspector: one step, however many cells.
    public void edit(Edits<Measure> edits) {
        desk.edit(label(edits), plan -> columns.apply(plan, edits));
    }

    /// As [#edit], while text is being typed.
    public void type(Edits<Measure> edits) {
        desk.type(label(edits), plan -> columns.apply(plan, edits));
    }

    private static String label(Edits<Measure> edits) {
        return switch (edits.act()) {
            case PASTED -> "step.measure.paste";
            case FILLED -> "step.measure.fill";
            case CLEARED, CUT -> "step.measure.clear";
            case TYPED -> "step.measure.edit." + onlyColumn(edits);
        };
    }

    private static String onlyColumn(Edits<Measure> edits) {
        Set<String> keys = new HashSet<>();
        for (CellEdit<Measure> cell : edits.cells()) {
            keys.add(cell.column().key());
        }
        return keys.size() == 1 ? keys.iterator().next() : "several";
    }

    private void remove(List<Measure> gone) {
        List<Id> ids = gone.stream().map(Measure::id).toList();
        desk.edit("step.measure.remove", plan -> MeasureEdits.removed(plan, ids));
        desk.window().toast(texts.get("measures.removed", ids.size()), true);
    }

    private void duplicate(List<Measure> originals) {
        List<Id> copies = originals.stream().map(_ -> desk.newId()).toList();
        desk.edit(
                "step.measure.duplicate",
                plan -> {
                    Plan after = plan;
                    for (int i = 0; i < originals.size(); i++) {
                        Id source = originals.get(i).id();
                        after = MeasureEdits.duplicated(after, source, copies.get(i), desk::newId);
                    }
                    return after;
                },
                () -> grid.reveal(copies.getFirst(), null));
    }

    private void move(List<Measure> moved, int step) {
        List<Id> ids = moved.stream().map(Measure::id).toList();
        desk.edit("step.measure.move", plan -> MeasureEdits.moved(plan, ids, step));
    }
}
