package no.kompetanseplan.ui.chapter.intake;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

import no.kompetanseplan.exchange.ImportFailure;
import no.kompetanseplan.exchange.Progress;
import no.kompetanseplan.exchange.population.PopulationImport;
import no.kompetanseplan.exchange.register.RegisterFile;
import no.kompetanseplan.exchange.xlsx.back.ReturnedWorkbook;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Section;
import no.kompetanseplan.model.choice.PageKind;
import no.kompetanseplan.session.SessionState;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.Page;
import no.kompetanseplan.ui.chapter.Place;
import no.kompetanseplan.ui.chapter.Places;
import no.kompetanseplan.ui.chapter.fetch.DroppedWorkbook;
import no.kompetanseplan.ui.chapter.fetch.FetchFrame;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.EmptyState;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.Words;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/// Registers and population tables from files into the plan, one after the other. What a file is,
/// is found from the file. The plan is untouched until «Hent» is pressed, and then changed in one
/// step; Esc leaves the page with nothing done.
public final class IntakePage implements Page {

    /// Where one is: choose a file, what its columns are, look through, take in.
    static final List<String> STEPS =
            List.of("fetch.step.file", "fetch.step.columns", "fetch.step.look", "fetch.step.take");

    private static final String FILES = ".xlsx .csv .txt .json";

    private final Desk desk;
    private final FetchFrame frame;
    private final Completeness completeness;
    private @Nullable Part part;
    private final Deque<Path> waiting = new ArrayDeque<>();
    private String problem = "";
    private boolean wasPublic;

    /// Whether a file has been taken in since the page was opened.
    private boolean hasTaken;

    public IntakePage(Desk desk) {
        this.desk = desk;
        this.completeness = new Completeness(desk);
        this.wasPublic = desk.window().isPublic();
        frame = new FetchFrame(desk, this::leavePage, () -> part == null || part.mayLeave());
        frame.onFiles(this::readAll);
        show();
    }

    @Override
    public Node node() {
        return frame.node();
    }

    @Override
    public void refresh(SessionState state) {
        boolean isTurned = wasPublic != desk.window().isPublic();
        wasPublic = desk.window().isPublic();
        if (part == null || isTurned) {
            show();
        } else {
            part.refresh();
        }
    }

    @Override
    public @Nullable Node inspector() {
        return part == null || desk.window().isPublic() ? null : part.inspector();
    }

    @Override
    public String status() {
        return part == null || desk.window().isPublic() ? "" : part.status();
    }

    @Override
    public boolean focus() {
        return (part == null || desk.window().isPublic()) ? frame.focusBody() : part.focus();
    }

    private void leavePage() {
        Section section = Places.section(desk.session().plan(), PageKind.STAFFING);
        desk.window().go(section == null ? Place.of(Places.DATASETS) : Place.section(section.id()));
    }

    private void chooseFile() {
        desk.window().chooseSource(desk.text("fetch.files"), FILES, this::read);
    }

    /// Several files are looked at one after the other.
    private void readAll(List<Path> files) {
        waiting.clear();
        waiting.addAll(files);
        read(waiting.remove());
    }

    /// Looks at a file beside the window's thread.
    void read(Path path) {
        Plan plan = desk.session().plan();
        LocalDate today = desk.today();
        desk.window()
                .work(
                        desk.text("fetch.reading", String.valueOf(path.getFileName())),
                        new Desk.Work<>(
                                progress -> opened(path, plan, today, progress),
                                this::start,
                                this::failed,
                                this::show));
    }

    /// A file as it was found: one of the two, or none for a workbook of the plan's own figures.
    private record Opened(
            Path file, @Nullable RegisterFile register, @Nullable PopulationImport population) {}

    private static Opened opened(Path path, Plan plan, LocalDate today, Progress progress)
            throws ImportFailure {
        String end = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        if (!end.endsWith(".xlsx") && PopulationImport.isTable(path)) {
            return new Opened(path, null, PopulationImport.read(path, progress));
        }
        if (end.endsWith(".xlsx") && ReturnedWorkbook.isOurs(path, progress)) {
            return new Opened(path, null, null);
        }
        return new Opened(path, RegisterFile.open(path, plan, today, progress), null);
    }

    private void start(Opened opened) {
        if (opened.register() == null && opened.population() == null) {
            desk.window().go(DroppedWorkbook.place(opened.file()));
            return;
        }
        problem = "";
        Host host = new Host(this::show, this::chooseFile, this::taken);
        if (opened.register() != null) {
            part = new StaffPart(desk, opened.register(), host);
        } else if (opened.population() != null) {
            part = new PopulationPart(desk, opened.population(), host);
        }
        show();
        focus();
    }

    private void failed(Throwable cause) {
        if (cause instanceof ImportFailure failure) {
            problem = failure.sentence(desk.texts());
            part = null;
            show();
            focus();
        } else {
            desk.window().failed(cause);
        }
    }

    /// The file is in the plan: on to the next that was dropped, to chapter 3 when all
    /// municipalities have a register, else to the list of those that lack one.
    private void taken() {
        boolean wasStaff = part instanceof StaffPart;
        hasTaken = true;
        part = null;
        problem = "";
        show();
        if (!waiting.isEmpty()) {
            read(waiting.remove());
        } else if (!wasStaff || completeness.isWhole()) {
            leavePage();
        } else {
            focus();
        }
    }

    private void show() {
        if (desk.window().isPublic()) {
            frame.title(desk.text("fetch.title"), List.of());
            frame.steps(0, STEPS);
            frame.tools(List.of());
            frame.acts(List.of());
            frame.body(new Internal(desk).node());
            desk.inspectorChanged();
            return;
        }
        if (part != null) {
            part.show(frame);
            desk.inspectorChanged();
            return;
        }
        frame.title(desk.text("fetch.title"), List.of());
        frame.steps(0, STEPS);
        frame.tools(List.of());
        frame.acts(List.of());
        frame.body(start());
        desk.inspectorChanged();
    }

    private String greeting(boolean hasAny) {
        return hasTaken ? "fetch.next" : hasAny ? "fetch.first" : "fetch.none";
    }

    private Node start() {
        boolean hasAny = completeness.isAny();
        Button choose =
                Buttons.accent(
                        Icon.OPEN, desk.text(hasTaken ? "fetch.choose.next" : "fetch.choose"));
        choose.setOnAction(_ -> chooseFile());
        EmptyState state =
                new EmptyState(desk.text(greeting(hasAny)), desk.text("fetch.none.says"));
        if (!problem.isEmpty()) {
            state.getChildren().add(Words.notice(Icon.REFUSED, problem, Tone.DANGER));
        }
        state.act(choose);
        List<Node> nodes = new ArrayList<>(List.of(state));
        if (hasAny) {
            Button chapter = Buttons.of(Icon.FORWARD, desk.text("fetch.chapter"));
            chapter.setOnAction(_ -> leavePage());
            state.act(chapter);
            nodes.add(completeness.node());
        }
        state.link(
                Buttons.link(
                        desk.text("fetch.sets"),
                        () -> desk.window().go(Place.of(Places.DATASETS))));
        if (nodes.size() == 1) {
            return state;
        }
        VBox all = new VBox();
        all.getChildren().setAll(nodes);
        all.getStyleClass().add("fetch-list");
        return all;
    }
}
