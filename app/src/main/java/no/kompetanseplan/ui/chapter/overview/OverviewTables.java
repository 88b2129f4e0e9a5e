package no.kompetanseplan.ui.chapter.overview;

import no.kompetanseplan.checks.Finding;
import no.kompetanseplan.hearing.Hearing;
import no.kompetanseplan.hearing.Matter;
import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.choice.DecisionState;
import no.kompetanseplan.model.choice.PageKind;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.Place;
import no.kompetanseplan.ui.chapter.Places;
import no.kompetanseplan.ui.chapter.field.TablePanel;
import no.kompetanseplan.ui.chapter.overview.Overview.Cost;
import no.kompetanseplan.ui.chapter.overview.Overview.Standing;
import no.kompetanseplan.ui.chapter.overview.Overview.Unfinished;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.Words;
import no.kompetanseplan.ui.kit.table.Column;
import no.kompetanseplan.ui.kit.table.GridModel;
import no.kompetanseplan.ui.kit.table.Look;
import no.kompetanseplan.ui.kit.table.RowHeight;
import no.kompetanseplan.ui.kit.table.RowLook;
import no.kompetanseplan.ui.kit.table.Section;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/// The four tables of the overview. Each cell leads to where what it tells is kept.
final class OverviewTables {

    /// So many lines of what is due, and the rest is a number.
    private static final int MOST_DUE = 12;

    /// A line of a table.
    ///
    /// @param of null in the line of the sum
    private record Line<T>(int key, @Nullable T of) {}

    private final Desk desk;
    private final Formats formats;
    private final GridModel<Line<Unfinished>> unfinished;
    private final GridModel<Line<Due>> due;
    private final GridModel<Line<Cost>> costs;
    private final GridModel<Line<Standing>> standings;
    private final List<TablePanel> panels;
    private @Nullable Overview shown;

    OverviewTables(Desk desk) {
        this.desk = desk;
        formats = Formats.of(desk.texts().language());
        unfinished = model(unfinishedColumns());
        due = model(dueColumns());
        costs = model(costColumns(List.of()));
        standings = model(standingColumns());
        panels =
                List.of(
                        panel("unfinished", unfinished, "control.title", Place.of(Places.CONTROL)),
                        panel("due", due, "", null),
                        panel("costs", costs, "", null),
                        panel("standings", standings, "hearing.title", Place.of(Places.HEARING)));
    }

    private static <T> GridModel<Line<T>> model(List<Column<Line<T>>> columns) {
        GridModel<Line<T>> model = new GridModel<>(Line::key, columns);
        model.unnumbered().rowHeightProperty().set(RowHeight.ONE_LINE);
        model.rowLook(line ->
                line.of() == null ? RowLook.of(RowLook.Kind.SUM) : RowLook.of(RowLook.Kind.PLAIN));
        return model;
    }

    private TablePanel panel(String key, GridModel<?> model, String to, @Nullable Place place) {
        String title = desk.text("overview." + key);
        TablePanel panel =
                place == null
                        ? TablePanel.of(desk.texts(), title, "", model)
                        : TablePanel.of(
                                desk.texts(),
                                title,
                                "",
                                model,
                                Buttons.link(desk.text(to), () -> desk.window().go(place)));
        var _ =
                panel.grid()
                        .whenEmpty(Words.of(desk.text("overview." + key + ".none"), Tone.MUTED));
        return panel;
    }

    List<TablePanel> panels() {
        return panels;
    }

    void show(Overview overview) {
        Overview before = shown;
        shown = overview;
        fill(unfinished, overview.unfinished(), true);
        List<Due> first = overview.due().stream().limit(MOST_DUE).toList();
        fill(due, first, false);
        if (before == null || !before.years().equals(overview.years())) {
            costs.columnsProperty().set(costColumns(overview.years()));
        }
        fill(costs, overview.costs(), true);
        fill(standings, overview.standings(), false);
        panels.get(0)
                .note(
                        desk.text(
                                "overview.unfinished.note",
                                overview.findings(),
                                overview.comments()));
        int more = overview.due().size() - first.size();
        panels.get(1)
                .note(
                        more > 0
                                ? desk.text("overview.due.more", Overview.DAYS, more)
                                : desk.text("overview.due.note", Overview.DAYS));
        panels.get(2).note(desk.text("overview.costs.note", overview.notCalculated()));
    }

    private static <T> void fill(GridModel<Line<T>> model, List<T> rows, boolean hasSum) {
        List<Line<T>> lines = new ArrayList<>();
        for (T row : rows) {
            lines.add(new Line<>(lines.size(), row));
        }
        if (hasSum && !rows.isEmpty()) {
            lines.add(new Line<>(-1, null));
        }
        // a sum is no part of its row: with other values it is another section
        String key = Integer.toString(rows.hashCode());
        model.setSections(List.of(Section.of(key, "", "", lines)));
    }

    private Overview now() {
        Overview overview = shown;
        if (overview == null) {
            throw new IllegalStateException("Nothing is shown yet");
        }
        return overview;
    }

    private void go(@Nullable Place place) {
        if (place != null) {
            desk.window().go(place);
        }
    }

    private <T> Column<Line<T>> column(
            String key, double em, Function<T, String> words, Function<Line<T>, String> sum) {
        return Column.of(
                key,
                desk.text("overview.column." + key),
                em,
                line -> {
                    T of = line.of();
                    return of == null ? sum.apply(line) : words.apply(of);
                });
    }

    private static <T> String none(Line<T> line) {
        return "";
    }

    private static String count(int number) {
        return number == 0 ? "–" : Integer.toString(number);
    }

    // ---------- what is unfinished ----------

    private List<Column<Line<Unfinished>>> unfinishedColumns() {
        return List.of(
                this.<Unfinished>column(
                                "where", 13, Unfinished::where, _ -> desk.text("overview.sum"))
                        .link(line -> go(line.of() == null ? null : line.of().place()))
                        .grow(2),
                this.<Unfinished>column(
                                "findings",
                                3.2,
                                each -> count(each.findings()),
                                _ -> Integer.toString(now().findings()))
                        .right()
                        .link(_ -> go(Place.of(Places.CONTROL)))
                        .grow(0.3),
                this.<Unfinished>column(
                                "comments",
                                5.4,
                                each -> count(each.comments()),
                                _ -> count(now().comments()))
                        .right()
                        .link(_ -> go(Place.of(Places.HEARING)))
                        .grow(0.3),
                this.<Unfinished>column("lacks", 12, this::worst, OverviewTables::none)
                        .look(line -> line.of() == null ? Look.PLAIN : look(line.of().worst()))
                        .link(line -> go(line.of() == null ? null : line.of().spot()))
                        .grow(2));
    }

    private String worst(Unfinished of) {
        Finding worst = of.worst();
        return worst == null ? desk.text("overview.comments.only") : worst.words(desk.texts());
    }

    private static Look look(@Nullable Finding worst) {
        return worst != null && worst.severity() == Finding.Severity.ERROR
                ? Look.of(Tone.DANGER, Icon.FINDING, "")
                : Look.PLAIN;
    }

    // ---------- what is due ----------

    private List<Column<Line<Due>>> dueColumns() {
        return List.of(
                this.<Due>column("date", 8, each -> date(each.date()), OverviewTables::none)
                        .look(line ->
                                line.of() != null && line.of().isOverdue()
                                        ? Look.of(Tone.DANGER, Icon.FINDING, "")
                                        : Look.PLAIN)
                        .grow(0.3),
                this.<Due>column("what", 13, Due::what, OverviewTables::none)
                        .link(line -> go(line.of() == null ? null : line.of().place()))
                        .grow(5),
                this.<Due>column("who", 6, Due::who, OverviewTables::none).grow(0.7),
                this.<Due>column("left", 8.2, this::left, OverviewTables::none).right().grow(0.3));
    }

    private String date(@Nullable LocalDate date) {
        return date == null ? desk.text("overview.undated.word") : formats.date(date);
    }

    private String left(Due due) {
        if (due.date() == null) {
            return "";
        }
        return due.isOverdue()
                ? desk.text("overview.over", -due.days())
                : desk.text("overview.left", due.days());
    }

    // ---------- what it costs ----------

    private List<Column<Line<Cost>>> costColumns(List<Integer> years) {
        List<Column<Line<Cost>>> columns = new ArrayList<>();
        columns.add(
                this.<Cost>column(
                                "municipality",
                                9,
                                each -> name(each.municipality()),
                                _ -> desk.text("overview.sum.net"))
                        .link(line -> budget(line, null)));
        IntStream.range(0, years.size())
                .forEach(i ->
                        columns.add(
                                Column.<Line<Cost>>of(
                                                "year" + i,
                                                Integer.toString(years.get(i)),
                                                6.5,
                                                line -> formats.amount(cost(line).byYear().get(i)))
                                        .right()
                                        .link(line -> budget(line, years.get(i)))));
        columns.add(
                this.<Cost>column(
                                "all",
                                7,
                                each -> formats.amount(each.all()),
                                _ -> formats.amount(now().total().all()))
                        .right()
                        .strong()
                        .link(line -> budget(line, null)));
        return columns;
    }

    private Cost cost(Line<Cost> line) {
        Cost of = line.of();
        return of == null ? now().total() : of;
    }

    private static String name(@Nullable Body body) {
        return body == null ? "" : body.inShort();
    }

    private void budget(Line<Cost> line, @Nullable Integer year) {
        var section = Places.section(desk.session().plan(), PageKind.BUDGET);
        if (section != null) {
            Place page = Place.section(section.id());
            Body body = cost(line).municipality();
            go(
                    body != null
                            ? page.at(body.id())
                            : year == null ? page : page.in(Integer.toString(year)));
        }
    }

    // ---------- where the municipalities stand ----------

    private List<Column<Line<Standing>>> standingColumns() {
        return List.of(
                this.<Standing>column(
                                "municipality",
                                6.5,
                                each -> name(each.municipality()),
                                OverviewTables::none)
                        .link(line ->
                                go(
                                        line.of() == null
                                                ? null
                                                : Place.of(Places.SUPPLEMENTS)
                                                        .at(line.of().municipality().id()))),
                this.<Standing>column("answer", 6, this::answer, OverviewTables::none)
                        .link(line -> go(recipient(line))),
                this.<Standing>column("open", 3.6, OverviewTables::open, OverviewTables::none)
                        .right()
                        .link(line -> go(recipient(line)))
                        .grow(0.3),
                this.<Standing>column("decision", 9, this::decision, OverviewTables::none)
                        .look(line -> line.of() == null ? Look.PLAIN : look(line.of().council()))
                        .link(line -> go(council(line)))
                        .grow(1.3),
                this.<Standing>column(
                                "deviations",
                                4,
                                each -> count(each.openDeviations()),
                                OverviewTables::none)
                        .right()
                        .link(line -> go(council(line)))
                        .grow(0.3),
                this.<Standing>column(
                                "supplement",
                                5.4,
                                each -> count(each.missing()),
                                OverviewTables::none)
                        .right()
                        .grow(0.3));
    }

    private static @Nullable Place recipient(Line<Standing> line) {
        Standing of = line.of();
        Hearing.Recipient recipient = of == null ? null : of.recipient();
        return recipient == null
                ? Place.of(Places.HEARING)
                : Place.of(Places.HEARING).at(recipient.row().id());
    }

    private static @Nullable Place council(Line<Standing> line) {
        Standing of = line.of();
        Matter.Council council = of == null ? null : of.council();
        return council == null
                ? Place.of(Places.HEARING).in(Places.DECISIONS)
                : Place.of(Places.HEARING).at(council.row().id());
    }

    private String answer(Standing standing) {
        Hearing.Recipient recipient = standing.recipient();
        if (recipient == null) {
            return desk.text("overview.notasked");
        }
        LocalDate answered = recipient.row().answered();
        return answered != null
                ? formats.date(answered)
                : desk.text(recipient.isAwaited() ? "overview.waiting" : "overview.answered");
    }

    private static String open(Standing standing) {
        Hearing.Recipient recipient = standing.recipient();
        return recipient == null ? "–" : count(recipient.open());
    }

    private String decision(Standing standing) {
        Matter.Council council = standing.council();
        if (council == null) {
            return desk.text("overview.nomatter");
        }
        DecisionState state = council.row().state();
        String words =
                desk.text(
                        "choice.DecisionState."
                                + (state == null ? DecisionState.NOT_REPORTED : state).name());
        LocalDate meeting = council.row().meeting();
        return meeting == null ? words : words + " " + formats.date(meeting);
    }

    private static Look look(Matter.@Nullable Council council) {
        if (council == null) {
            return Look.of(Tone.MUTED);
        }
        return council.hasAdopted()
                ? Look.of(Tone.SUCCESS, Icon.CHECK, "")
                : council.hasDecided()
                        ? Look.of(Tone.DANGER, Icon.REFUSED, "")
                        : Look.of(Tone.MUTED, Icon.LATER, "");
    }
}
