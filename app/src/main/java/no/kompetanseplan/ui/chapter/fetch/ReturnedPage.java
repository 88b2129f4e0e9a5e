package no.kompetanseplan.ui.chapter.fetch;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;

import no.kompetanseplan.exchange.ImportFailure;
import no.kompetanseplan.exchange.Progress;
import no.kompetanseplan.exchange.xlsx.back.ReturnedCell;
import no.kompetanseplan.exchange.xlsx.back.ReturnedWorkbook;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Section;
import no.kompetanseplan.model.choice.PageKind;
import no.kompetanseplan.session.SessionState;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.Page;
import no.kompetanseplan.ui.chapter.Place;
import no.kompetanseplan.ui.chapter.Places;
import no.kompetanseplan.ui.chapter.fetch.ReturnedLine.Outcome;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.EmptyState;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.Words;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/// Figures that somebody has changed in a workbook of the plan, cell by cell, into the plan in one
/// step. Nothing can be taken while a figure can't be read; what the plan has changed too is taken
/// only when chosen. Esc leaves with nothing done.
public final class ReturnedPage implements Page {

    private static final List<String> STEPS =
            List.of("import.step.file", "import.step.look", "import.step.take");

    /// A workbook as it was held against a plan.
    private record Seen(Path path, Plan plan, ReturnedWorkbook book) {}

    private final Desk desk;
    private final FetchFrame frame;
    private final Button take;
    private final Button other;
    private final ReturnedGrid grid;
    private final LineTools<ReturnedLine, Outcome> tools;
    private @Nullable Seen seen;
    private String problem = "";
    private boolean isTaking;
    private int asked;

    public ReturnedPage(Desk desk) {
        this.desk = desk;
        this.grid = new ReturnedGrid(desk.texts(), this::show);
        this.tools = new LineTools<>(desk, grid.model(), grid.node(), ReturnedLine::outcome);
        take = Buttons.accent(Icon.CHECK, desk.text("returned.take.these", 0));
        take.setOnAction(_ -> take());
        other = Buttons.of(Icon.OPEN, desk.text("import.page.other"));
        other.setOnAction(_ -> chooseFile());
        frame = new FetchFrame(desk, this::leavePage, tools::isUnfiltered);
        frame.acts(List.of(other, take));
        frame.onFiles(files -> read(files.getFirst()));
        show();
    }

    @Override
    public Node node() {
        return frame.node();
    }

    /// Holds the workbook against the plan as it has become.
    @Override
    public void refresh(SessionState state) {
        Seen now = seen;
        Plan plan = desk.session().plan();
        if (now == null || isTaking || now.plan().equals(plan)) {
            return;
        }
        int question = ++asked;
        var _ =
                CompletableFuture.supplyAsync(
                                () -> again(now.path(), plan),
                                task -> Thread.ofPlatform().daemon().name("preview").start(task))
                        .thenAcceptAsync(
                                answer -> {
                                    if (question == asked && !isTaking) {
                                        seen = answer;
                                        show();
                                    }
                                },
                                Platform::runLater);
    }

    private static @Nullable Seen again(Path path, Plan plan) {
        try {
            return new Seen(path, plan, ReturnedWorkbook.read(path, plan, Progress.NONE));
        } catch (ImportFailure e) {
            return null;
        }
    }

    /// Reads the workbook that the place names in place of a field.
    @Override
    public void reveal(Place place) {
        if (place.field() != null) {
            read(Path.of(place.field()));
        }
    }

    @Override
    public String status() {
        Seen now = seen;
        return now == null ? "" : tools.status(grid.model().totalProperty().get());
    }

    @Override
    public boolean focus() {
        if (seen == null) {
            return frame.focusBody();
        }
        grid.node().requestFocus();
        return true;
    }

    private void leavePage() {
        Section section = Places.section(desk.session().plan(), PageKind.BUDGET);
        desk.window().go(section == null ? Place.of(Places.PLAN) : Place.section(section.id()));
    }

    private void chooseFile() {
        desk.window().chooseSource(desk.text("returned.files"), ".xlsx", this::read);
    }

    private void read(Path path) {
        Plan plan = desk.session().plan();
        desk.window()
                .work(
                        desk.text("import.page.reading", String.valueOf(path.getFileName())),
                        new Desk.Work<>(
                                progress ->
                                        new Seen(
                                                path,
                                                plan,
                                                ReturnedWorkbook.read(path, plan, progress)),
                                this::opened,
                                this::failed,
                                this::show));
    }

    private void opened(Seen read) {
        asked++;
        problem = "";
        seen = read;
        tools.only(null);
        show();
        focus();
    }

    private void failed(Throwable cause) {
        if (cause instanceof ImportFailure failure) {
            problem = failure.sentence(desk.texts());
            seen = null;
            show();
            focus();
        } else {
            desk.window().failed(cause);
        }
    }

    private List<ReturnedCell> chosen(Seen now) {
        return now.book().problems().isEmpty()
                ? now.book().changes().stream().filter(grid::isTaken).toList()
                : List.of();
    }

    private void take() {
        Seen now = seen;
        List<ReturnedCell> cells = now == null ? List.of() : chosen(now);
        if (now == null || cells.isEmpty()) {
            return;
        }
        isTaking = true;
        desk.edit(
                "step.import.budget",
                plan -> now.book().apply(plan, cells::contains),
                () -> {
                    desk.window().toast(desk.text("returned.done", cells.size()), true);
                    leavePage();
                });
    }

    private void show() {
        Seen now = seen;
        frame.title(
                desk.text("returned.title"),
                now == null ? List.of() : List.of(Words.of(now.book().file(), Tone.MUTED)));
        frame.steps(now == null ? 0 : 1, STEPS);
        other.setVisible(now != null);
        take.setVisible(now != null);
        if (now == null) {
            frame.tools(List.of());
            frame.body(empty());
        } else {
            show(now);
        }
        desk.inspectorChanged();
    }

    private void show(Seen now) {
        List<ReturnedLine> lines = ReturnedLine.of(now.book(), now.plan(), desk.texts());
        int taken = chosen(now).size();
        take.setText(desk.text("returned.take.these", taken));
        take.setDisable(taken == 0);
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        for (ReturnedLine line : lines) {
            counts.merge(line.outcome(), 1, Integer::sum);
        }
        List<Node> nodes = new ArrayList<>();
        if (!lines.isEmpty()) {
            nodes.addAll(tools.nodes("returned.show.", lines.size(), counts, null));
        }
        if (!now.book().problems().isEmpty()) {
            nodes.add(Words.notice(Icon.REFUSED, desk.text("returned.stopped"), Tone.DANGER));
        }
        frame.tools(nodes);
        grid.show(lines);
        frame.body(lines.isEmpty() ? same() : grid.node());
    }

    private Node same() {
        return new EmptyState(desk.text("returned.same"), desk.text("returned.same.says"));
    }

    private Node empty() {
        Button choose = Buttons.accent(Icon.OPEN, desk.text("import.page.choose"));
        choose.setOnAction(_ -> chooseFile());
        EmptyState state =
                new EmptyState(desk.text("import.page.none"), desk.text("returned.none.says"));
        if (!problem.isEmpty()) {
            state.getChildren().add(Words.notice(Icon.REFUSED, problem, Tone.DANGER));
        }
        return state.act(choose);
    }
}
