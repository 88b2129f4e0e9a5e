package no.kompetanseplan.ui.chapter.measure;

import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.FocusArea;
import no.kompetanseplan.model.FocusAreaFields;
import no.kompetanseplan.model.Goal;
import no.kompetanseplan.model.GoalFields;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.choice.CostState;
import no.kompetanseplan.model.field.Field;
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

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The columns of a measure: the seven of the action plan, the same as fields of the inspector, and
/// what their edits do to the plan.
public final class MeasureColumns {

    /// Narrowest widths in em for the seven columns (149, 119, 122, 114, 86, 108, 104 px).
    private static final List<Double> WIDTHS = List.of(10.64, 8.5, 8.71, 8.14, 6.14, 7.71, 7.43);

    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)*");

    private final FieldColumns<Measure> fields;
    private final Texts texts;
    private final Supplier<Plan> plan;
    private final Supplier<Id> ids;

    /// @param plan the newest plan
    /// @param ids names for new rows
    public MeasureColumns(Texts texts, Supplier<Plan> plan, Supplier<Id> ids) {
        this.fields = new FieldColumns<>(MeasureFields.TABLE, texts, plan);
        this.texts = texts;
        this.plan = plan;
        this.ids = ids;
    }

    /// The seven columns of the action plan under their printed heads.
    public List<Column<Measure>> printed() {
        List<Column<Measure>> columns = new ArrayList<>();
        for (MeasureColumn column : MeasureColumn.values()) {
            columns.add(printed(column, WIDTHS.get(columns.size())));
        }
        return columns;
    }

    private Column<Measure> printed(MeasureColumn column, double em) {
        return switch (column) {
            case TITLE -> title(column.head(), em).strong();
            case GOAL, SCOPE -> fields.of(column.field(), column.head(), em).grow(2);
            case TARGET_GROUP, PERIOD -> fields.of(column.field(), column.head(), em);
            case RESPONSIBLE -> responsible(column.head(), em);
            case COST -> cost(column.head(), em);
        };
    }

    /// The field of a form for one field of the measure, under its label.
    public Column<Measure> field(Field<Measure, ?> field) {
        return fields.of(field, 0);
    }

    /// The title, after the number of its area where the plan prints one.
    private Column<Measure> title(String head, double em) {
        return Column.<Measure>of(
                        MeasureFields.TITLE.name(),
                        head,
                        em,
                        measure -> (areaNumber(measure) + " " + measure.title()).strip())
                .text(Measure::title)
                .box((_, typed) -> titled(typed));
    }

    /// The number that the wording of the area begins with, such as «5.2»; empty without one.
    public static String areaNumber(Measure measure) {
        Matcher number = NUMBER.matcher(measure.areaWording());
        return number.lookingAt() ? number.group() : "";
    }

    private Reading titled(String typed) {
        return MeasureFields.TITLE.kind().accepts(typed.isEmpty() ? null : typed)
                ? Reading.ok(typed)
                : Reading.refused(texts.get("read.long", MeasureFields.TITLE.kind().max()));
    }

    /// ANSVARLIG: a list of bodies to tick in, and the printed words.
    public Column<Measure> responsible(String head, double em) {
        return Column.of(
                        MeasureFields.RESPONSIBLE_WORDING.name(),
                        head,
                        em,
                        Measure::responsibleWording)
                .checks(
                        texts.get("measures.bodies.find"),
                        _ -> bodies(),
                        measure -> keys(ResponsibleEdits.bodies(plan.get(), measure.id())),
                        (_, keys) -> Reading.ok(new Bodies(idsOf(keys))),
                        (_, typed) -> Reading.ok(typed.strip()));
    }

    /// KOSTNAD/RESSURSBRUK: the words, and below them what they are counted as.
    public Column<Measure> cost(String head, double em) {
        return Column.of(MeasureFields.COST_WORDING.name(), head, em, Measure::costWording)
                .box(this::costRead);
    }

    private Reading costRead(Measure measure, String typed) {
        if (!MeasureFields.COST_WORDING.kind().accepts(typed.isEmpty() ? null : typed)) {
            return Reading.refused(texts.get("read.long", MeasureFields.COST_WORDING.kind().max()));
        }
        CostState state = CostWords.after(measure.costState(), measure.costWording(), typed);
        return state == null
                ? Reading.ok(typed)
                : Reading.ok(typed)
                        .understood(
                                texts.get(
                                        "measures.cost.counted-as",
                                        texts.get("choice.CostState." + state.name())));
    }

    /// The focus areas a measure serves.
    public Column<Measure> areas() {
        return list(
                MeasureFields.AREAS,
                texts.get("measures.areas.find"),
                FocusAreaFields.TABLE,
                FocusArea::heading);
    }

    /// The goals a measure serves.
    public Column<Measure> goals() {
        return list(
                MeasureFields.GOALS,
                texts.get("measures.goals.find"),
                GoalFields.TABLE,
                this::goal);
    }

    private String goal(Goal goal) {
        String level =
                goal.level() == null ? "" : texts.get("choice.GoalLevel." + goal.level().name());
        return (level + " " + goal.number()).strip() + " · " + goal.text();
    }

    private <T extends Row> Column<Measure> list(
            Field<Measure, Ranked> field,
            String prompt,
            Table<T> others,
            Function<T, String> name) {
        Function<Measure, List<Id>> chosen =
                measure -> {
                    Ranked ranked = field.get().apply(measure);
                    return ranked == null ? List.of() : ranked.ids();
                };
        return Column.<Measure>of(
                        field.name(),
                        texts.get("field.measure." + field.name()),
                        0,
                        measure -> names(chosen.apply(measure), others, name))
                .checks(
                        prompt,
                        _ -> options(others, name),
                        measure -> keys(chosen.apply(measure)),
                        (measure, keys) ->
                                Reading.ok(changed(field.get().apply(measure), idsOf(keys))),
                        (_, _) -> Reading.refused(texts.get("read.reference")));
    }

    private static Ranked changed(@Nullable Ranked before, List<Id> wanted) {
        return (before == null ? Ranked.NONE : before).changedTo(wanted);
    }

    private <T extends Row> String names(
            List<Id> chosen, Table<T> others, Function<T, String> name) {
        List<String> names = new ArrayList<>();
        for (Id id : chosen) {
            T found = plan.get().find(others, id);
            if (found != null) {
                names.add(name.apply(found));
            }
        }
        return String.join("\n", names);
    }

    private <T extends Row> List<Option> options(Table<T> others, Function<T, String> name) {
        return plan.get().ordered(others).stream()
                .map(row -> Option.of(row.id().toString(), name.apply(row)))
                .toList();
    }

    private List<Option> bodies() {
        return plan.get().ordered(BodyFields.TABLE).stream().map(MeasureColumns::option).toList();
    }

    public static Option option(Body body) {
        String name = body.inShort();
        return new Option(body.id().toString(), name, name.equals(body.name()) ? "" : body.name());
    }

    public static Set<String> keys(List<Id> ids) {
        Set<String> keys = new LinkedHashSet<>();
        ids.forEach(id -> keys.add(id.toString()));
        return keys;
    }

    public static List<Id> idsOf(Set<String> keys) {
        return keys.stream().map(Id::of).toList();
    }

    /// What the check list of ANSVARLIG gives, to tell it from typed words.
    private record Bodies(List<Id> ids) {}

    /// The plan with these edits. Words of cost bring their state, bodies bring their names.
    public Plan apply(Plan before, Edits<Measure> edits) {
        Plan after = before;
        for (CellEdit<Measure> edit : edits.cells()) {
            Id id = edit.row().id();
            Measure old = after.find(MeasureFields.TABLE, id);
            if (edit.value() instanceof Bodies bodies) {
                after = ResponsibleEdits.withBodies(after, id, bodies.ids(), ids);
                continue;
            }
            after = fields.apply(after, new Edits<>(edits.act(), List.of(edit)));
            Measure now = after.find(MeasureFields.TABLE, id);
            if (old != null && now != null && !old.costWording().equals(now.costWording())) {
                CostState state =
                        CostWords.after(old.costState(), old.costWording(), now.costWording());
                after = after.with(MeasureFields.TABLE, id, MeasureFields.COST_STATE, state);
            }
        }
        return after;
    }
}
