package no.kompetanseplan.registers;

import no.kompetanseplan.grants.Deadline;
import no.kompetanseplan.model.Agreement;
import no.kompetanseplan.model.Duty;
import no.kompetanseplan.model.FocusArea;
import no.kompetanseplan.model.FocusAreaFields;
import no.kompetanseplan.model.FocusAreas;
import no.kompetanseplan.model.Goal;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.MeetingSeries;
import no.kompetanseplan.model.Need;
import no.kompetanseplan.model.NeedFields;
import no.kompetanseplan.model.PlanHead;
import no.kompetanseplan.model.RolloverChoice;
import no.kompetanseplan.model.RolloverChoiceFields;
import no.kompetanseplan.model.RolloverClock;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.ThemeDay;
import no.kompetanseplan.model.choice.NeedPriority;
import no.kompetanseplan.model.choice.RegisterKind;
import no.kompetanseplan.model.choice.RolloverFate;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.registers.RegisterTable.Column;
import no.kompetanseplan.registers.RegisterTable.Line;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// What is done through the years and from one plan to the next: the activity plan, the hours of
/// the year, the needs that are mapped, and what became of the measures.
final class RolloverRegisters {

    private RolloverRegisters() {}

    /// A table whose lines are not the rows of one type. One without lines has its first head
    /// alone.
    private static RegisterTable table(RegisterKind kind, List<Column> columns, List<Line> lines) {
        return new RegisterTable(kind, lines.isEmpty() ? columns.subList(0, 1) : columns, lines);
    }

    static RegisterTable choices(Cells cells) {
        return cells.<RolloverChoice>draft(RegisterKind.ROLLOVER_CHOICES)
                .column(
                        cells.label(RolloverChoiceFields.TABLE, RolloverChoiceFields.NUMBER),
                        1,
                        RolloverChoice::number)
                .column(
                        cells.label(RolloverChoiceFields.TABLE, RolloverChoiceFields.TITLE),
                        4,
                        RolloverChoice::title)
                .column(
                        cells.label(RolloverChoiceFields.TABLE, RolloverChoiceFields.FATE),
                        2,
                        choice ->
                                choice.fate() == null
                                        ? cells.text("registers.rollover.open")
                                        : cells.choice(choice.fate()))
                .column(cells.text("registers.rollover.new"), 5, choice -> changes(cells, choice))
                .column(
                        cells.label(RolloverChoiceFields.TABLE, RolloverChoiceFields.REASON),
                        3,
                        RolloverChoice::reason)
                .column(
                        cells.label(RolloverChoiceFields.TABLE, RolloverChoiceFields.OUTCOME),
                        3,
                        RolloverChoice::outcome)
                .of(cells.rows(RolloverChoiceFields.TABLE));
    }

    /// The fields that say something else now: «Omfang: Fire moduler → Fem moduler».
    private static String changes(Cells cells, RolloverChoice choice) {
        OldAndNew both = OldAndNew.of(cells.plan(), choice, cells.formats());
        if (both.measure() == null || choice.fate() == RolloverFate.ENDED) {
            return "";
        }
        return both.changed().stream()
                .map(each ->
                        cells.text(
                                "registers.rollover.change",
                                cells.text("field.measure." + each.field()),
                                each.before().isBlank() ? "–" : each.before(),
                                each.now().isBlank() ? "–" : each.now()))
                .collect(Collectors.joining("\n"));
    }

    static RegisterTable needs(Cells cells) {
        return cells.<Need>draft(RegisterKind.NEEDS)
                .column(
                        cells.label(NeedFields.TABLE, NeedFields.MUNICIPALITY),
                        2,
                        need -> cells.body(need.municipality()))
                .column(cells.label(NeedFields.TABLE, NeedFields.UNIT), 2, Need::unit)
                .column(
                        cells.label(NeedFields.TABLE, NeedFields.AREA),
                        2,
                        need -> area(cells, need.area()))
                .column(cells.label(NeedFields.TABLE, NeedFields.PROFESSION), 2, Need::profession)
                .column(cells.label(NeedFields.TABLE, NeedFields.TEXT), 4, Need::text)
                .number(
                        cells.label(NeedFields.TABLE, NeedFields.PEOPLE),
                        2,
                        need -> cells.count(need.people()))
                .column(
                        cells.label(NeedFields.TABLE, NeedFields.PRIORITY),
                        2,
                        need -> cells.choice(need.priority()))
                .column(
                        cells.label(NeedFields.TABLE, NeedFields.PERIOD),
                        2,
                        need -> cells.period(need.period()))
                .column(cells.label(NeedFields.TABLE, NeedFields.INVOLVED), 2, Need::involved)
                .column(
                        cells.label(NeedFields.TABLE, NeedFields.MEASURES),
                        3,
                        need -> cells.measures(need.measures()))
                .of(
                        cells.rows(NeedFields.TABLE)
                                .sorted(Comparator.comparingInt(need -> place(cells, need))));
    }

    private static int place(Cells cells, Need need) {
        List<Id> all = cells.plan().municipalities().stream().map(Row::id).toList();
        int at = need.municipality() == null ? -1 : all.indexOf(need.municipality());
        return at < 0 ? all.size() : at;
    }

    /// The needs of the region: for each area and profession who states it, how many, and the
    /// highest priority.
    static RegisterTable needsByArea(Cells cells) {
        Map<String, List<Need>> groups = new LinkedHashMap<>();
        List<Id> areas = FocusAreas.ordered(cells.plan()).stream().map(Row::id).toList();
        cells.rows(NeedFields.TABLE)
                .sorted(
                        Comparator.comparingInt((Need need) -> order(areas, need.area()))
                                .thenComparing(Need::profession))
                .forEach(need ->
                        groups.computeIfAbsent(
                                        Objects.toString(need.area(), "")
                                                + "\n"
                                                + need.profession().strip(),
                                        _ -> new ArrayList<>())
                                .add(need));
        return table(
                RegisterKind.NEEDS_BY_AREA,
                List.of(
                        new Column(cells.label(NeedFields.TABLE, NeedFields.AREA), 3, false),
                        new Column(cells.label(NeedFields.TABLE, NeedFields.PROFESSION), 2, false),
                        new Column(cells.label(NeedFields.TABLE, NeedFields.TEXT), 5, false),
                        new Column(cells.text("registers.need.municipalities"), 3, false),
                        new Column(cells.label(NeedFields.TABLE, NeedFields.PEOPLE), 1, true),
                        new Column(cells.text("registers.need.highest"), 2, false)),
                groups.values().stream().map(group -> line(cells, group)).toList());
    }

    private static int order(List<Id> areas, @Nullable Id area) {
        int at = area == null ? -1 : areas.indexOf(area);
        return at < 0 ? areas.size() : at;
    }

    private static Line line(Cells cells, List<Need> group) {
        Need first = group.getFirst();
        NeedPriority highest =
                group.stream()
                        .map(Need::priority)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null);
        return new Line(
                first.id(),
                List.of(
                        area(cells, first.area()),
                        first.profession(),
                        together(group.stream().map(Need::text).toList(), "\n"),
                        together(
                                group.stream()
                                        .map(need -> cells.body(need.municipality()))
                                        .toList(),
                                ", "),
                        people(cells, group),
                        cells.choice(highest)));
    }

    private static String together(List<String> words, String between) {
        return words.stream()
                .filter(each -> !each.isBlank())
                .distinct()
                .collect(Collectors.joining(between));
    }

    /// How many need it together; at least so many where somebody has not counted.
    private static String people(Cells cells, List<Need> group) {
        List<Integer> counted = group.stream().map(Need::people).filter(Objects::nonNull).toList();
        if (counted.isEmpty()) {
            return "";
        }
        String sum = cells.count(counted.stream().mapToInt(Integer::intValue).sum());
        return counted.size() == group.size() ? sum : cells.text("registers.need.atLeast", sum);
    }

    private static String area(Cells cells, @Nullable Id id) {
        FocusArea area = cells.plan().find(FocusAreaFields.TABLE, id);
        return area == null ? "" : (area.number() + " " + area.title()).strip();
    }

    /// «9 av 12 timer» for each series and year.
    static RegisterTable yearlyHours(Cells cells) {
        List<Line> lines = new ArrayList<>();
        for (YearlyHours hours : YearlyHours.of(cells.plan())) {
            lines.add(
                    new Line(
                            hours.series().id(),
                            List.of(
                                    hours.series().title(),
                                    Integer.toString(hours.year()),
                                    cells.text(
                                            "registers.hours.of",
                                            hours.registered(),
                                            hours.demanded()),
                                    hours.isShort()
                                            ? cells.text(
                                                    "registers.hours.short",
                                                    hours.demanded() - hours.registered())
                                            : cells.text("registers.hours.reached"))));
        }
        return table(
                RegisterKind.YEARLY_HOURS,
                List.of(
                        new Column(cells.text("registers.hours.what"), 5, false),
                        new Column(cells.text("registers.hours.year"), 1, false),
                        new Column(cells.text("registers.hours.registered"), 2, false),
                        new Column(cells.text("registers.hours.state"), 2, false)),
                lines);
    }

    /// The activities by period: the period is said at its first line.
    static RegisterTable activityPlan(Cells cells) {
        ActivityPlan plan = ActivityPlan.of(cells.plan(), cells.texts());
        List<Line> lines = new ArrayList<>();
        for (ActivityPlan.Part part : plan.parts()) {
            String period = part.days().wording();
            for (ActivityPlan.Activity each : part.activities()) {
                Row row = each.row();
                Deadline deadline = each.deadline();
                String what =
                        deadline == null
                                ? what(cells, row)
                                : cells.text(
                                        "registers.activity.deadline",
                                        cells.text(deadline.words(), deadline.name()),
                                        cells.formats().date(deadline.day()));
                lines.add(new Line(row.id(), List.of(period, what, who(cells, row))));
                period = "";
            }
        }
        if (plan.undated() > 0) {
            lines.add(
                    new Line(
                            PlanHead.ID,
                            List.of(
                                    cells.text("registers.activity.undated"),
                                    cells.text("registers.activity.measures", plan.undated()),
                                    "")));
        }
        return table(
                RegisterKind.ACTIVITY_PLAN,
                List.of(
                        new Column(cells.text("registers.activity.period"), 3, false),
                        new Column(cells.text("registers.activity.what"), 7, false),
                        new Column(cells.text("registers.activity.who"), 3, false)),
                lines);
    }

    private static String what(Cells cells, Row row) {
        return switch (row) {
            case ThemeDay day -> Cells.joined(day.title(), day.place());
            case MeetingSeries series -> series.title();
            case RolloverClock clock -> cells.text("registers.activity.clock", clock.what());
            case Duty duty -> duty.what();
            case Goal goal ->
                    cells.text(
                            "registers.activity.goal", (goal.number() + " " + goal.text()).strip());
            case Measure measure -> measure.title();
            default -> "";
        };
    }

    private static String who(Cells cells, Row row) {
        return switch (row) {
            case ThemeDay day -> measures(cells, day);
            case MeetingSeries series -> cells.body(series.host());
            case RolloverClock clock -> cells.bodies(clock.bodies());
            case Duty duty -> cells.bodies(duty.responsible());
            case Goal goal -> goal.responsibleWording();
            case Measure measure -> measure.responsibleWording();
            case Agreement agreement -> cells.body(agreement.body());
            default -> "";
        };
    }

    /// Who is responsible for the measures that a day belongs to.
    private static String measures(Cells cells, ThemeDay day) {
        return together(
                day.measures().ids().stream()
                        .map(id -> cells.plan().find(MeasureFields.TABLE, id))
                        .filter(Objects::nonNull)
                        .map(Measure::responsibleWording)
                        .toList(),
                ", ");
    }
}
