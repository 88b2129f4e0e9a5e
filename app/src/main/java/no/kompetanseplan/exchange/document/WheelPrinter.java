package no.kompetanseplan.exchange.document;

import no.kompetanseplan.exchange.document.Part.Column;
import no.kompetanseplan.exchange.figure.Drawing;
import no.kompetanseplan.exchange.figure.Drawing.Fill;
import no.kompetanseplan.exchange.figure.Drawing.Ink;
import no.kompetanseplan.exchange.figure.Kind;
import no.kompetanseplan.exchange.figure.Wheel;
import no.kompetanseplan.exchange.figure.Wheel.Span;
import no.kompetanseplan.grants.Deadline;
import no.kompetanseplan.model.Dimension;
import no.kompetanseplan.model.DimensionFields;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.MeetingSeriesFields;
import no.kompetanseplan.model.PlanHead;
import no.kompetanseplan.model.ThemeDayFields;
import no.kompetanseplan.model.choice.MeasureState;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Period;
import no.kompetanseplan.model.value.Ranked;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The annual wheel: what the plan gives dates, a wheel for each year of the action plan in which
/// something begins or ends, and under each the list of what its marks mean. What is of one kind
/// and lasts as long has one mark, so that a busy autumn can be read. The deadlines of grants and
/// agreements follow from them.
final class WheelPrinter {

    private static final int MOST_YEARS = 6;
    private static final int MONTHS = 12;

    private final Pages pages;
    private final List<Kind> kinds = new ArrayList<>();
    private final Map<Id, Kind> byDimension = new LinkedHashMap<>();
    private final List<Activity> activities = new ArrayList<>();

    /// Something that happens.
    private record Activity(Kind kind, String title, Period period) {}

    /// When in a year something happens, in days from its start.
    private record Days(int from, int to) {}

    /// A mark of the wheel and what it stands for.
    private record Marked(Span span, List<Activity> activities) {}

    WheelPrinter(Pages pages) {
        this.pages = pages;
        for (Dimension dimension : pages.plan().ordered(DimensionFields.TABLE)) {
            byDimension.put(
                    dimension.id(), kind(letter(dimension), dimension.name(), ink(dimension)));
        }
        Kind others = kind(text("other.mark"), text("other"), Ink.MUTED);
        Kind themeDays = kind(text("theme-days.mark"), text("theme-days"), Ink.BROWN);
        Kind meetings = kind(text("meetings.mark"), text("meetings"), Ink.SLATE);
        Kind deadlines = kind(text("deadlines.mark"), text("deadlines"), Ink.ORANGE);
        for (Measure measure : pages.plan().ordered(MeasureFields.TABLE)) {
            if (measure.state() != MeasureState.DROPPED) {
                Kind kind =
                        measure.dimension() == null ? null : byDimension.get(measure.dimension());
                activities.add(
                        new Activity(
                                kind == null ? others : kind, measure.title(), measure.period()));
            }
        }
        pages.plan()
                .ordered(ThemeDayFields.TABLE)
                .forEach(day -> add(themeDays, day.title(), day.period(), day.measures()));
        pages.plan()
                .ordered(MeetingSeriesFields.TABLE)
                .forEach(each -> add(meetings, each.title(), each.period(), each.measures()));
        for (Deadline each : Deadline.all(pages.plan())) {
            activities.add(
                    new Activity(
                            deadlines,
                            pages.text(each.words(), each.name()),
                            new Period(each.day(), each.day(), "")));
        }
    }

    private String text(String key, Object... arguments) {
        return pages.text("document.wheel." + key, arguments);
    }

    private Kind kind(String letter, String name, Ink ink) {
        Kind made = new Kind(letter, name, Fill.of(kinds.size(), ink));
        kinds.add(made);
        return made;
    }

    private static String letter(Dimension dimension) {
        String letter = dimension.letter().isBlank() ? dimension.name() : dimension.letter();
        return letter.isBlank() ? "–" : letter.strip().substring(0, 1);
    }

    static Ink ink(@Nullable Dimension dimension) {
        if (dimension == null || dimension.colour() == null) {
            return Ink.MUTED;
        }
        return switch (dimension.colour()) {
            case BLUE -> Ink.BLUE;
            case GREEN -> Ink.GREEN;
            case VIOLET -> Ink.VIOLET;
            case ORANGE -> Ink.ORANGE;
        };
    }

    /// A day or a series that lasts as long as a measure it belongs to is that measure, which has
    /// its mark already.
    private void add(Kind kind, String title, Period period, Ranked measures) {
        boolean isMeasure =
                measures.ids().stream()
                        .map(id -> pages.plan().find(MeasureFields.TABLE, id))
                        .anyMatch(each -> each != null && sameDays(each.period(), period));
        if (!isMeasure) {
            activities.add(new Activity(kind, title, period));
        }
    }

    private static boolean sameDays(Period one, Period other) {
        return one.isDated()
                && new Period(one.from(), one.to(), "")
                        .equals(new Period(other.from(), other.to(), ""));
    }

    /// Prints the wheels; nothing when no date of the plan says more than a whole year.
    void print() {
        boolean isPrinted = false;
        for (int year : years()) {
            List<Marked> marks = marks(year);
            if (marks.stream().anyMatch(each -> !isWholeYear(each.span, year))) {
                print(year, marks);
                isPrinted = true;
            }
        }
        long undated = activities.stream().filter(each -> !each.period.isDated()).count();
        if (isPrinted && undated > 0) {
            pages.note(text("undated", undated));
        }
    }

    private static boolean isWholeYear(Span span, int year) {
        return span.from() == 0 && span.to() == Year.of(year).length();
    }

    private NavigableSet<Integer> years() {
        PlanHead head = pages.plan().head();
        Period period = head.actionPeriod().isDated() ? head.actionPeriod() : head.planPeriod();
        NavigableSet<Integer> years = new TreeSet<>();
        if (period.from() != null && period.to() != null) {
            int last = Math.min(period.to().getYear(), period.from().getYear() + MOST_YEARS - 1);
            IntStream.rangeClosed(period.from().getYear(), last).forEach(years::add);
        }
        return years;
    }

    private List<Marked> marks(int year) {
        List<Marked> marks = new ArrayList<>();
        for (Kind kind : kinds) {
            Map<Days, List<Activity>> byDays = new LinkedHashMap<>();
            for (Activity each : activities) {
                Days days = each.kind.equals(kind) ? days(each.period, year) : null;
                if (days != null) {
                    byDays.computeIfAbsent(days, _ -> new ArrayList<>()).add(each);
                }
            }
            List<Days> order =
                    byDays.keySet().stream()
                            .sorted((a, b) ->
                                    a.from != b.from
                                            ? Integer.compare(a.from, b.from)
                                            : Integer.compare(b.to, a.to))
                            .toList();
            for (int i = 0; i < order.size(); i++) {
                Days days = order.get(i);
                Span span = new Span(kind.letter() + (i + 1), kind, days.from, days.to);
                marks.add(new Marked(span, byDays.getOrDefault(days, List.of())));
            }
        }
        return marks;
    }

    /// When in the year a period is; null when it is in others. Of a period with one end only that
    /// day is known.
    private static @Nullable Days days(Period period, int year) {
        LocalDate from = period.from() == null ? period.to() : period.from();
        LocalDate to = period.to() == null ? from : period.to();
        if (from == null || to == null) {
            return null;
        }
        boolean isOpen = period.from() == null || period.to() == null;
        if (!meets(from, to, year)) {
            return null;
        }
        int start = from.getYear() < year ? 0 : from.getDayOfYear() - 1;
        int end = to.getYear() > year ? Year.of(year).length() : to.getDayOfYear();
        return new Days(start, isOpen ? start : end);
    }

    private static boolean meets(LocalDate from, LocalDate to, int year) {
        return !to.isBefore(from) && from.getYear() <= year && to.getYear() >= year;
    }

    private void print(int year, List<Marked> marks) {
        int count = marks.stream().mapToInt(each -> each.activities.size()).sum();
        List<Kind> used =
                kinds.stream()
                        .filter(kind ->
                                marks.stream().anyMatch(each -> each.span.kind().equals(kind)))
                        .toList();
        List<String> months =
                IntStream.rangeClosed(1, MONTHS)
                        .mapToObj(month -> pages.text("document.month." + month))
                        .toList();
        Drawing wheel =
                Wheel.of(
                        new Wheel.Labels(
                                months, Integer.toString(year), text("count", count), text("open")),
                        Year.of(year).length(),
                        used,
                        marks.stream().map(Marked::span).toList());
        String counts =
                used.stream()
                        .map(kind -> kind.name() + " " + count(kind, marks))
                        .collect(Collectors.joining(", "));
        pages.figure(
                text("caption", Integer.toString(year)),
                text("described", Integer.toString(year), count, counts),
                wheel);
        list(year, marks);
    }

    private static int count(Kind kind, List<Marked> marks) {
        return marks.stream()
                .filter(each -> each.span.kind().equals(kind))
                .mapToInt(each -> each.activities.size())
                .sum();
    }

    private void list(int year, List<Marked> marks) {
        List<List<String>> rows = new ArrayList<>();
        for (Marked each : marks) {
            for (Activity activity : each.activities) {
                rows.add(
                        List.of(
                                each.span.mark(),
                                activity.title,
                                pages.formats().period(activity.period)));
            }
        }
        pages.table(
                text("list", Integer.toString(year)),
                List.of(
                        Column.words(text("mark"), 2),
                        Column.words(text("activity"), 11),
                        Column.words(pages.text("document.when"), 7)),
                rows,
                false,
                false);
    }
}
