package no.kompetanseplan.ui.chapter.staffing;

import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import no.kompetanseplan.exchange.staffing.Curves;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Scenario;
import no.kompetanseplan.model.ScenarioFields;
import no.kompetanseplan.model.choice.AssumptionKind;
import no.kompetanseplan.model.choice.RetirementPreset;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Period;
import no.kompetanseplan.model.value.Rank;
import no.kompetanseplan.projection.AssumptionWords;
import no.kompetanseplan.projection.Line;
import no.kompetanseplan.projection.Used;
import no.kompetanseplan.projection.YearFigures;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.text.PeriodReader;
import no.kompetanseplan.text.ValueReader;
import no.kompetanseplan.text.ValueWords;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.staffing.Forecast.Curve;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Option;
import no.kompetanseplan.ui.kit.Reading;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.Words;
import no.kompetanseplan.ui.kit.form.AreaPiece;
import no.kompetanseplan.ui.kit.form.ChoicePiece;
import no.kompetanseplan.ui.kit.grid.Grid;
import no.kompetanseplan.ui.kit.table.CellEdit;
import no.kompetanseplan.ui.kit.table.Column;
import no.kompetanseplan.ui.kit.table.Edits;
import no.kompetanseplan.ui.kit.table.GridModel;
import no.kompetanseplan.ui.kit.table.RowHeight;
import no.kompetanseplan.ui.kit.table.Section;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Everything the curve supposes, changed in place; and scenarios, which suppose otherwise and are
/// compared with what the plan holds to.
final class AssumptionList {

    private static final String VALUE = "value";

    private final Desk desk;
    private final Forecast forecast;
    private final Formats formats;
    private final AssumptionWords words;
    private final ValueReader reader;
    private final ChoicePiece scenario;
    private final ChoicePiece retirement;
    private final Label compared = Words.of("", Tone.PLAIN);
    private final GridModel<Used> model;
    private final Grid<Used> grid;
    private final AreaPiece source;
    private final Hyperlink reset;
    private final ChangeNote changed;
    private @Nullable Used chosen;
    private final VBox node = new VBox();

    AssumptionList(Desk desk, Forecast forecast) {
        this.desk = desk;
        this.forecast = forecast;
        this.formats = Formats.of(desk.texts().language());
        this.words = new AssumptionWords(desk.texts(), desk.session()::plan);
        this.reader = new ValueReader(desk.texts().language(), new PeriodReader(Period.NONE));
        scenario = new ChoicePiece(desk.text("staffing.scenario")).onCommit(this::choose);
        retirement =
                new ChoicePiece(desk.text("choice.AssumptionKind.RETIREMENT"))
                        .onCommit(this::retire);
        Column<Used> name =
                Column.<Used>of("name", desk.text("staffing.assumption"), 9, words::name)
                        .note(this::whose)
                        .grow(2);
        Column<Used> value =
                Column.<Used>of(VALUE, desk.text("staffing.value"), 5, words::value)
                        .line(this::read)
                        .right()
                        .strong()
                        .editableWhen(used -> used.kind() != AssumptionKind.RETIREMENT);
        model = new GridModel<>(AssumptionList::key, List.of(name, value));
        model.unnumbered();
        model.rowHeightProperty().set(RowHeight.WHOLE_TEXT);
        model.onEdit(this::edit);
        grid = Grid.of(model, desk.texts()).named(desk.text("staffing.tab.assumptions")).fitRows();
        source = new AreaPiece(desk.text("staffing.source")).onCommit(this::source);
        model.selectedProperty().subscribe(this::chosen);
        Button fresh = Buttons.small(Buttons.of(Icon.ADD, desk.text("staffing.scenario.new")));
        fresh.setOnAction(_ -> add());
        reset = Buttons.link(desk.text("staffing.reset"), this::reset);
        changed = new ChangeNote(desk, forecast);
        compared.setMinHeight(Label.USE_PREF_SIZE);
        node.getStyleClass().add("form");
        HBox acts = new HBox(fresh, reset);
        acts.getStyleClass().add("tick-line");
        node.getChildren()
                .setAll(scenario, compared, changed.node(), retirement, grid, source, acts);
        forecast.onCurve(this::show);
    }

    VBox node() {
        return node;
    }

    void refresh(Plan plan) {
        List<Option> options = new ArrayList<>();
        options.add(Option.of("", desk.text("staffing.scenario.plan")));
        for (Scenario each : plan.ordered(ScenarioFields.TABLE)) {
            options.add(Option.of(each.id().toString(), name(each)));
        }
        Id now = forecast.scenario();
        scenario.options(options).show(now == null ? "" : now.toString());
        List<Option> presets = new ArrayList<>();
        presets.add(Option.of("", desk.text("staffing.retirement.standard")));
        ValueWords choices = new ValueWords(desk.texts());
        Arrays.stream(RetirementPreset.values())
                .map(each -> Option.of(each.name(), choices.choice(each)))
                .forEach(presets::add);
        RetirementPreset preset = edits().retirement(plan);
        retirement.options(presets).show(preset == null ? "" : preset.name());
        boolean hasOwn = !edits().own(plan).isEmpty();
        reset.setVisible(hasOwn);
        reset.setManaged(hasOwn);
    }

    private AssumptionEdits edits() {
        return new AssumptionEdits(forecast.scenario(), desk::newId);
    }

    private String name(Scenario each) {
        return each.name().isEmpty() ? desk.text("staffing.scenario.unnamed") : each.name();
    }

    private static Object key(Used used) {
        return used.row() == null ? used.kind() + " " + used.retirement() : used.row().id();
    }

    /// Where it is from.
    private String whose(Used used) {
        return used.row() == null
                ? desk.text("staffing.standard")
                : Stream.of(
                                used.row().scenario() == null ? "" : desk.text("staffing.scenario"),
                                used.row().source())
                        .filter(each -> !each.isEmpty())
                        .collect(Collectors.joining(" · "));
    }

    private void chosen(@Nullable Used used) {
        boolean hasRow = used != null && used.row() != null;
        source.setVisible(hasRow);
        source.setManaged(hasRow);
        chosen = used;
        source.show(used == null || used.row() == null ? "" : used.row().source());
    }

    private void source(String words) {
        Used used = chosen;
        if (used != null && used.row() != null && !used.row().source().equals(words)) {
            AssumptionEdits edits = edits();
            desk.edit("step.staffing.assumption", plan -> edits.source(plan, used, words));
        }
    }

    private void show(Curve curve) {
        refresh(desk.session().plan());
        model.setSections(List.of(Section.untitled(curve.projection().assumptions())));
        Line held = curve.compared();
        compared.setVisible(held != null);
        compared.setManaged(held != null);
        if (held != null) {
            YearFigures now = curve.line().last();
            YearFigures plan = held.last();
            compared.setText(
                    desk.text(
                            "staffing.scenario.compared",
                            Integer.toString(now.year()),
                            formats.integer(Curves.gap(now, now.chosen())),
                            formats.integer(Curves.gap(plan, plan.chosen()))));
        }
    }

    private void choose(String key) {
        forecast.scenario(key.isEmpty() ? null : Id.of(key));
        refresh(desk.session().plan());
    }

    private void retire(String key) {
        RetirementPreset preset = key.isEmpty() ? null : RetirementPreset.valueOf(key);
        AssumptionEdits edits = edits();
        Curve shown = forecast.newest();
        if (shown != null) {
            shown.projection().assumptions().stream()
                    .filter(each -> each.kind() == AssumptionKind.RETIREMENT)
                    .findFirst()
                    .ifPresent(used -> changed.changing(used, shown));
        }
        desk.edit("step.staffing.assumption", plan -> edits.retirement(plan, preset));
    }

    private void add() {
        Id id = desk.newId();
        desk.edit(
                "step.staffing.scenario",
                plan ->
                        plan.with(
                                new Scenario(
                                        id,
                                        desk.text(
                                                "staffing.scenario.name",
                                                plan.rows(ScenarioFields.TABLE).size() + 1),
                                        "",
                                        "",
                                        Rank.at(plan.rows(ScenarioFields.TABLE).size()))),
                () -> choose(id.toString()));
    }

    private void reset() {
        AssumptionEdits edits = edits();
        desk.edit("step.staffing.reset", edits::reset);
    }

    private void edit(Edits<Used> made) {
        AssumptionEdits edits = edits();
        changed.changing(made.cells().getFirst().row(), forecast.newest());
        desk.edit(
                "step.staffing.assumption",
                plan -> {
                    Plan after = plan;
                    for (CellEdit<Used> each : made.cells()) {
                        after = edits.value(after, each.row(), each.value());
                    }
                    return after;
                });
    }

    /// A share; for people from outside, also a number of persons a year.
    private Reading read(Used used, String typed) {
        boolean isPeople = used.kind() == AssumptionKind.RECRUITS && !typed.contains("%");
        return isPeople ? said(reader.integer(typed)) : said(reader.percent(typed));
    }

    private Reading said(no.kompetanseplan.text.Reading<? extends @Nullable Object> read) {
        return switch (read) {
            case no.kompetanseplan.text.Reading.Understood<? extends @Nullable Object> understood ->
                    Reading.ok(understood.value());
            case no.kompetanseplan.text.Reading.NotUnderstood<? extends @Nullable Object> not ->
                    Reading.refused(not.sentence(desk.texts()));
        };
    }
}
