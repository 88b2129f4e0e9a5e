package no.kompetanseplan.ui.chapter.goals;

import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.FocusArea;
import no.kompetanseplan.model.FocusAreaFields;
import no.kompetanseplan.model.FocusAreas;
import no.kompetanseplan.model.Goal;
import no.kompetanseplan.model.GoalFields;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Period;
import no.kompetanseplan.registers.GoalPlan;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.field.FieldColumns;
import no.kompetanseplan.ui.kit.Reading;
import no.kompetanseplan.ui.kit.table.CellEdit;
import no.kompetanseplan.ui.kit.table.Column;
import no.kompetanseplan.ui.kit.table.Edits;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The columns of a goal with its measures as bullets, and what their edits do to the plan.
final class GoalColumns {

    /// Key of the column of bullets, which is no field of the goal.
    static final String MEASURES = "goal.bullets";

    private final Desk desk;
    private final FieldColumns<Goal> fields;
    private final Formats formats;
    private Map<Id, List<Measure>> measures = Map.of();
    private Plan plan;

    GoalColumns(Desk desk) {
        this.desk = desk;
        this.plan = desk.session().plan();
        this.fields = new FieldColumns<>(GoalFields.TABLE, desk.texts(), () -> plan);
        this.formats = Formats.of(desk.texts().language());
    }

    /// Takes the measures of a plan, to show them beside their goals.
    GoalPlan show(Plan newest) {
        plan = newest;
        GoalPlan goals = GoalPlan.of(newest);
        Map<Id, List<Measure>> found = new HashMap<>();
        for (GoalPlan.Area area : goals.areas()) {
            area.goals().forEach(line -> found.put(line.goal().id(), line.measures()));
        }
        measures = found;
        return goals;
    }

    /// How many goals have no measure or no deadline.
    int lacking() {
        return (int)
                plan.goals().stream()
                        .filter(goal -> of(goal).isEmpty() || goal.period().isNone())
                        .count();
    }

    private List<Measure> of(Goal goal) {
        return measures.getOrDefault(goal.id(), List.of());
    }

    /// Number, goal, measures, responsible and deadline.
    List<Column<Goal>> shown() {
        return List.of(
                fields.of(GoalFields.NUMBER, "", 3),
                fields.of(GoalFields.TEXT, desk.text("goals.head.goal"), 13).strong().grow(2),
                bullets(desk.text("goals.head.measures")).grow(3),
                fields.of(GoalFields.RESPONSIBLE_WORDING, desk.text("goals.head.responsible"), 10),
                fields.of(GoalFields.PERIOD, desk.text("goals.head.deadline"), 8)
                        .line((_, typed) -> deadline(typed))
                        .note(this::review));
    }

    private String review(Goal goal) {
        if (goal.period().isNone()) {
            return desk.text("goals.deadline.none");
        }
        return goal.review() == null ? "" : desk.text("goals.review", formats.date(goal.review()));
    }

    /// A deadline in words, such as «Kontinuerlig», is a deadline: no day is missing.
    private Reading deadline(String typed) {
        Reading reading = fields.read(GoalFields.PERIOD, typed);
        return reading instanceof Reading.Ok ok
                        && ok.value() instanceof Period period
                        && !period.isDated()
                ? Reading.ok(period)
                : reading;
    }

    /// All fields of a goal, for the form.
    List<Column<Goal>> all() {
        return List.of(
                fields.of(GoalFields.TEXT, 10),
                bullets(desk.text("registers.measures")),
                fields.ref(
                        GoalFields.AREA,
                        10,
                        FocusAreaFields.TABLE,
                        FocusAreas::ordered,
                        FocusArea::heading),
                fields.of(GoalFields.RESPONSIBLE_WORDING, 10),
                fields.ranked(
                        GoalFields.RESPONSIBLE,
                        10,
                        BodyFields.TABLE,
                        now -> now.ordered(BodyFields.TABLE),
                        Body::inShort),
                fields.of(GoalFields.PERIOD, 10).line((_, typed) -> deadline(typed)),
                fields.of(GoalFields.REVIEW, 10),
                fields.of(GoalFields.LEVEL, 10),
                fields.of(GoalFields.NUMBER, 10));
    }

    /// A line for each measure; a line typed is a measure.
    private Column<Goal> bullets(String title) {
        return Column.<Goal>of(
                        MEASURES,
                        title,
                        16,
                        goal ->
                                of(goal).isEmpty()
                                        ? desk.text("goals.measures.none")
                                        : of(goal).stream()
                                                .map(each -> "•\u2002" + each.title())
                                                .collect(Collectors.joining("\n")))
                .text(goal ->
                        of(goal).stream().map(Measure::title).collect(Collectors.joining("\n")))
                .box((_, typed) -> Reading.ok(lines(typed)));
    }

    private static List<String> lines(String typed) {
        return typed.lines()
                .map(line -> line.replaceFirst("^\\s*[•*–-]\\s+", "").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /// The plan with the edits of a table or form made from these columns.
    Plan apply(Plan before, Edits<Goal> edits) {
        Plan after = fields.apply(before, edits);
        for (CellEdit<Goal> edit : edits.cells()) {
            if (edit.column().key().equals(MEASURES) && edit.value() instanceof List<?> lines) {
                after =
                        GoalEdits.bullets(
                                after,
                                edit.row().id(),
                                lines.stream().map(Object::toString).toList(),
                                desk::newId);
            }
        }
        return after;
    }
}
