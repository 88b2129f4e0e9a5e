package no.kompetanseplan.ui.chapter.register;

import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.Book;
import no.kompetanseplan.model.FocusArea;
import no.kompetanseplan.model.FocusAreaFields;
import no.kompetanseplan.model.FocusAreas;
import no.kompetanseplan.model.GoalFields;
import no.kompetanseplan.model.Indicator;
import no.kompetanseplan.model.IndicatorFields;
import no.kompetanseplan.model.IndicatorMethod;
import no.kompetanseplan.model.IndicatorMethodFields;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Profession;
import no.kompetanseplan.model.ProfessionFields;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.Scenario;
import no.kompetanseplan.model.ScenarioFields;
import no.kompetanseplan.model.Section;
import no.kompetanseplan.model.SectionFields;
import no.kompetanseplan.model.SharedPost;
import no.kompetanseplan.model.SharedPostFields;
import no.kompetanseplan.model.Source;
import no.kompetanseplan.model.SourceFields;
import no.kompetanseplan.model.Study;
import no.kompetanseplan.model.StudyFields;
import no.kompetanseplan.model.ThemeDay;
import no.kompetanseplan.model.ThemeDayFields;
import no.kompetanseplan.model.Workload;
import no.kompetanseplan.model.WorkloadFields;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Kind;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Ranked;
import no.kompetanseplan.text.Texts;
import no.kompetanseplan.ui.chapter.field.FieldColumns;
import no.kompetanseplan.ui.kit.Option;
import no.kompetanseplan.ui.kit.Reading;
import no.kompetanseplan.ui.kit.table.CellEdit;
import no.kompetanseplan.ui.kit.table.Column;
import no.kompetanseplan.ui.kit.table.Edits;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// The columns of a register: any field of it, also those that name rows of another type.
final class RegisterColumns<R extends Row> {

    private static final String GOAL_MEASURES = "goal.measures";

    private final Register<R> register;
    private final Texts texts;
    private final Supplier<Plan> plan;
    private final FieldColumns<R> fields;

    RegisterColumns(Register<R> register, Texts texts, Supplier<Plan> plan) {
        this.register = register;
        this.texts = texts;
        this.plan = plan;
        this.fields = new FieldColumns<>(register.table(), texts, plan);
    }

    FieldColumns<R> fields() {
        return fields;
    }

    /// The columns of the table; the first, which names the row, is set strong and may grow.
    List<Column<R>> shown() {
        List<Column<R>> columns = new ArrayList<>();
        for (Field<R, ?> field : register.shown()) {
            Column<R> column = column(field, columns.isEmpty() ? 14 : width(field));
            columns.add(columns.isEmpty() ? column.strong() : column);
        }
        if (register.table().equals(GoalFields.TABLE)) {
            columns.add(goalMeasures());
        }
        return columns;
    }

    /// All fields but the place among their like, for the form.
    List<Column<R>> all() {
        List<Column<R>> columns = new ArrayList<>();
        for (Field<R, ?> field : register.table().fields()) {
            if (field.kind().type() != Kind.Type.RANK) {
                columns.add(column(field, 10));
            }
        }
        if (register.table().equals(GoalFields.TABLE)) {
            columns.add(goalMeasures());
        }
        return columns;
    }

    /// The plan with the edits of a table or form made from these columns.
    Plan apply(Plan before, Edits<R> edits) {
        Plan after = fields.apply(before, edits);
        for (CellEdit<R> edit : edits.cells()) {
            if (edit.column().key().equals(GOAL_MEASURES) && edit.value() instanceof List<?> ids) {
                after = GoalMeasures.chosen(after, edit.row().id(), ids);
            }
        }
        return after;
    }

    /// The measures that serve a goal, ticked in a list: the same link as the measure's own field.
    private Column<R> goalMeasures() {
        return Column.<R>of(
                        GOAL_MEASURES,
                        texts.get("register.goal.measures"),
                        10,
                        row ->
                                GoalMeasures.of(plan.get(), row.id()).stream()
                                        .map(Measure::title)
                                        .collect(Collectors.joining("\n")))
                .checks(
                        texts.get("cell.find"),
                        _ ->
                                plan.get().ordered(MeasureFields.TABLE).stream()
                                        .map(each -> Option.of(each.id().toString(), each.title()))
                                        .toList(),
                        row ->
                                GoalMeasures.of(plan.get(), row.id()).stream()
                                        .map(each -> each.id().toString())
                                        .collect(Collectors.toCollection(LinkedHashSet::new)),
                        (_, keys) -> Reading.ok(keys.stream().map(Id::of).toList()),
                        (_, _) -> Reading.refused(texts.get("cell.refused.choice")));
    }

    private static double width(Field<?, ?> field) {
        return switch (field.kind().type()) {
            case INTEGER, FLAG, MONEY, PERCENT, DAYS, RANK -> 5;
            case DATE, CHOICE -> 7;
            case TEXT -> field.kind().max() <= 60 ? 6 : 12;
            case PERIOD, REF, RANKED -> 9;
        };
    }

    @SuppressWarnings("unchecked") // the kind of a field says the type of its values
    private Column<R> column(Field<R, ?> field, double minEm) {
        return switch (field.kind().type()) {
            case REF -> ref((Field<R, Id>) field, minEm);
            case RANKED -> ranked((Field<R, Ranked>) field, minEm);
            default -> fields.of(field, minEm);
        };
    }

    private Column<R> ref(Field<R, Id> field, double minEm) {
        return switch (field.name()) {
            case "section" ->
                    fields.ref(
                            field,
                            minEm,
                            SectionFields.TABLE,
                            plan -> Book.of(plan).all(),
                            Section::heading);
            case "source" -> ref(field, minEm, SourceFields.TABLE, Source::title);
            case "study" -> ref(field, minEm, StudyFields.TABLE, Study::title);
            case "themeDay" -> ref(field, minEm, ThemeDayFields.TABLE, ThemeDay::title);
            case "area" ->
                    fields.ref(
                            field,
                            minEm,
                            FocusAreaFields.TABLE,
                            FocusAreas::ordered,
                            FocusArea::heading);
            case "profession", "fromProfession" ->
                    ref(field, minEm, ProfessionFields.TABLE, Profession::name);
            case "scenario" -> ref(field, minEm, ScenarioFields.TABLE, Scenario::name);
            case "workload" -> ref(field, minEm, WorkloadFields.TABLE, Workload::service);
            case "measure" -> ref(field, minEm, MeasureFields.TABLE, Measure::title);
            case "indicator" -> ref(field, minEm, IndicatorFields.TABLE, Indicator::name);
            case "method" -> ref(field, minEm, IndicatorMethodFields.TABLE, IndicatorMethod::name);
            case "post" -> ref(field, minEm, SharedPostFields.TABLE, SharedPost::title);
            default -> ref(field, minEm, BodyFields.TABLE, Body::inShort);
        };
    }

    private <T extends Row> Column<R> ref(
            Field<R, Id> field, double minEm, Table<T> others, Function<T, String> name) {
        return fields.ref(field, minEm, others, plan -> plan.ordered(others), name);
    }

    private Column<R> ranked(Field<R, Ranked> field, double minEm) {
        return field.name().equals("measures")
                ? fields.ranked(
                        field,
                        minEm,
                        MeasureFields.TABLE,
                        plan -> plan.ordered(MeasureFields.TABLE),
                        Measure::title)
                : fields.ranked(
                        field,
                        minEm,
                        BodyFields.TABLE,
                        plan -> plan.ordered(BodyFields.TABLE),
                        Body::inShort);
    }
}
