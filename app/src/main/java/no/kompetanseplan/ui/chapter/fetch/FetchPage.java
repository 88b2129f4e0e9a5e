package no.kompetanseplan.ui.chapter.fetch;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;

import no.kompetanseplan.exchange.ImportFailure;
import no.kompetanseplan.exchange.measures.ColumnChoice;
import no.kompetanseplan.exchange.measures.MeasureImport;
import no.kompetanseplan.exchange.measures.MeasurePreview;
import no.kompetanseplan.exchange.measures.MeasurePreview.Line;
import no.kompetanseplan.exchange.measures.MeasurePreview.Outcome;
import no.kompetanseplan.exchange.measures.RefusedRows;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Section;
import no.kompetanseplan.model.choice.PageKind;
import no.kompetanseplan.session.SessionState;
import no.kompetanseplan.staffing.Facts;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.Page;
import no.kompetanseplan.ui.chapter.Place;
import no.kompetanseplan.ui.chapter.Places;
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

/// Measures from a file into the plan. The plan is untouched until «Hent» is pressed, and then
/// changed in one step; Esc leaves the page with nothing done.
public final class FetchPage implements Page {

    private static final String KEPT = "fetch.form.";

    private final Desk desk;
    private static final List<String> STEPS =
            List.of("import.step.file", "import.step.look", "import.step.take");

    private final FetchFrame frame;
    private final Button take;
    private final Button other;
    private final PreviewGrid grid;
    private final FileColumns columns;
    private final LineTools<Line, Outcome> tools;
    private @Nullable MeasureImport file;
    private @Nullable MeasurePreview preview;
    private String problem = "";
    private int asked;
    private boolean isRemembered;

    public FetchPage(Desk desk) {
        this.desk = desk;
        this.grid = new PreviewGrid(desk.texts());
        this.columns = new FileColumns(desk.texts(), this::choose);
        this.tools = new LineTools<>(desk, grid.model(), grid.node(), Line::outcome);
        take = Buttons.accent(Icon.CHECK, desk.text("import.page.take", 0));
        take.setOnAction(_ -> take());
        other = Buttons.of(Icon.OPEN, desk.text("import.page.other"));
        other.setOnAction(_ -> chooseFile());
        frame = new FetchFrame(desk, this::leavePage, tools::isUnfiltered);
        frame.acts(List.of(other, take));
        show();
    }

    @Override
    public Node node() {
        return frame.node();
    }

    @Override
    public void refresh(SessionState state) {
        look();
    }

    @Override
    public @Nullable Node inspector() {
        return file == null ? null : columns.node();
    }

    @Override
    public String status() {
        return preview == null ? "" : tools.status(preview.lines().size());
    }

    @Override
    public boolean focus() {
        if (preview == null) {
            return frame.focusBody();
        }
        grid.node().requestFocus();
        return true;
    }

    private void leavePage() {
        Section section = Places.section(desk.session().plan(), PageKind.ACTION_PLAN);
        desk.window().go(section == null ? Place.of(Places.PLAN) : Place.section(section.id()));
    }

    private void chooseFile() {
        desk.window().chooseSource(desk.text("import.page.files"), ".xlsx .docx", this::read);
    }

    private void read(Path path) {
        desk.window()
                .work(
                        desk.text("import.page.reading", String.valueOf(path.getFileName())),
                        new Desk.Work<>(
                                progress -> MeasureImport.read(path, progress),
                                this::opened,
                                this::failed,
                                this::show));
    }

    private void opened(MeasureImport read) {
        problem = "";
        preview = null;
        tools.only(null);
        String kept = desk.window().recall(KEPT + read.form());
        isRemembered = kept != null;
        choose(kept == null ? read : read.withChoice(ColumnChoice.ofKept(kept)));
    }

    private void failed(Throwable cause) {
        if (cause instanceof ImportFailure failure) {
            problem = failure.sentence(desk.texts());
            file = null;
            preview = null;
            show();
            focus();
        } else {
            desk.window().failed(cause);
        }
    }

    private void choose(MeasureImport chosen) {
        file = chosen;
        columns.show(chosen, desk.session().plan());
        look();
    }

    /// Works out what the file does to the plan, beside the window's thread; an answer to an older
    /// question is passed over.
    private void look() {
        MeasureImport chosen = file;
        if (chosen == null) {
            show();
            return;
        }
        int question = ++asked;
        Plan plan = desk.session().plan();
        Facts facts = facts();
        var _ =
                CompletableFuture.supplyAsync(
                                () -> look(chosen, plan, facts),
                                task -> Thread.ofPlatform().daemon().name("preview").start(task))
                        .thenAcceptAsync(
                                answer -> {
                                    if (question == asked) {
                                        answer(answer);
                                    }
                                },
                                Platform::runLater);
    }

    private Facts facts() {
        return desk.session().state().assessment().facts();
    }

    /// What came of looking: a preview, or the sentence why there is none.
    private record Answer(@Nullable MeasurePreview preview, String problem) {}

    private Answer look(MeasureImport chosen, Plan plan, Facts facts) {
        try {
            chosen.orRefuse();
            return new Answer(
                    chosen.preview(plan, facts, desk.texts().language(), desk::newId), "");
        } catch (ImportFailure e) {
            return new Answer(null, e.sentence(desk.texts()));
        }
    }

    private void answer(Answer answer) {
        boolean isFirst = preview == null;
        preview = answer.preview();
        problem = answer.problem();
        show();
        if (isFirst) {
            focus();
        }
    }

    private void take() {
        MeasureImport chosen = file;
        MeasurePreview seen = preview;
        if (chosen == null || seen == null || seen.taken() == 0) {
            return;
        }
        asked++;
        file = null;
        Facts facts = facts();
        if (!chosen.choice().byHead().isEmpty()) {
            desk.window().remember(KEPT + chosen.form(), chosen.choice().kept());
        }
        desk.edit(
                "step.import.measures",
                plan -> chosen.preview(plan, facts, desk.texts().language(), desk::newId).plan(),
                () -> {
                    desk.window().toast(desk.text("import.page.done", seen.taken()), true);
                    leavePage();
                });
    }

    private void show() {
        MeasureImport chosen = file;
        MeasurePreview now = preview;
        frame.title(desk.text("import.page.title"), facts(chosen));
        frame.steps(chosen == null ? 0 : 1, STEPS);
        boolean isSeen = chosen != null && now != null;
        frame.tools(now != null && isSeen ? tools(now) : List.of());
        other.setVisible(chosen != null);
        int taken = now == null ? 0 : now.taken();
        take.setText(desk.text("import.page.take", taken));
        take.setVisible(chosen != null);
        take.setDisable(taken == 0);
        if (now != null && isSeen) {
            grid.show(now);
            columns.counts(now);
            frame.body(grid.node());
        } else {
            frame.body(chosen == null ? empty() : refused());
        }
        desk.inspectorChanged();
    }

    private List<Node> facts(@Nullable MeasureImport chosen) {
        List<Node> facts = new ArrayList<>();
        if (chosen != null) {
            facts.add(Words.of(chosen.file(), Tone.MUTED));
            String tables = desk.text("import.page.tables", chosen.understood().size());
            facts.add(Words.of(tables, Tone.MUTED));
            if (isRemembered) {
                facts.add(Words.of(desk.text("import.page.remembered"), Tone.MUTED));
            }
        }
        return facts;
    }

    private List<Node> tools(MeasurePreview now) {
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        for (Outcome each : Outcome.values()) {
            counts.put(each, now.count(each));
        }
        LineTools.Refused refused =
                now.count(Outcome.REFUSED) == 0
                        ? null
                        : target -> RefusedRows.export(target, now, desk.texts());
        return tools.nodes("import.show.", now.lines().size(), counts, refused);
    }

    private Node empty() {
        Button choose = Buttons.accent(Icon.OPEN, desk.text("import.page.choose"));
        choose.setOnAction(_ -> chooseFile());
        EmptyState state =
                new EmptyState(desk.text("import.page.none"), desk.text("import.page.none.says"));
        if (!problem.isEmpty()) {
            state.getChildren().add(Words.notice(Icon.REFUSED, problem, Tone.DANGER));
        }
        return state.act(choose);
    }

    private Node refused() {
        String says = desk.text("import.page.unknown.says");
        EmptyState state = new EmptyState(desk.text("import.page.unknown"), says);
        if (!problem.isEmpty()) {
            state.getChildren().add(Words.notice(Icon.REFUSED, problem, Tone.DANGER));
        }
        return state;
    }
}
