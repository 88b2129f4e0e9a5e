package no.kompetanseplan.ui.chapter.intake;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import no.kompetanseplan.exchange.ImportFailure;
import no.kompetanseplan.exchange.register.FoundColumn;
import no.kompetanseplan.exchange.register.RefusedPositions;
import no.kompetanseplan.exchange.register.RegisterChoice;
import no.kompetanseplan.exchange.register.RegisterCounts;
import no.kompetanseplan.exchange.register.RegisterFile;
import no.kompetanseplan.exchange.register.RegisterImport;
import no.kompetanseplan.exchange.register.RegisterLine;
import no.kompetanseplan.exchange.register.RegisterLine.Outcome;
import no.kompetanseplan.exchange.register.RegisterPreview;
import no.kompetanseplan.exchange.register.RegisterReading;
import no.kompetanseplan.exchange.register.RegisterSheet;
import no.kompetanseplan.model.Dataset;
import no.kompetanseplan.model.DatasetFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.session.Intake;
import no.kompetanseplan.staffing.Facts;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.fetch.FetchFrame;
import no.kompetanseplan.ui.chapter.fetch.LineTools;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.EmptyState;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Newest;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.Words;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// A register of staff on its way in: what each row becomes, corrected here where it must be.
final class StaffPart implements Part {

    private static final String KEPT = "intake.form.";

    private final Desk desk;
    private final RegisterFile file;
    private final Host host;
    private final StaffGrid grid;
    private final StaffColumns columns;
    private final LineTools<RegisterLine, Outcome> tools;
    private final Button take;
    private final Label heading = new Label();
    private final Label says = Words.of("", Tone.MUTED);
    private final VBox body = new VBox();
    private RegisterChoice choice = RegisterChoice.NONE;
    private @Nullable RegisterSheet sheet;
    private final Newest<Answer> corrections = new Newest<>("register", this::answer);
    private @Nullable RegisterReading reading;
    private @Nullable RegisterPreview preview;
    private String coverage = "";
    private String problem = "";
    private boolean isRemembered;
    private int asked;

    StaffPart(Desk desk, RegisterFile file, Host host) {
        this.desk = desk;
        this.file = file;
        this.host = host;
        this.grid = new StaffGrid(desk.texts(), this::correct);
        this.tools = new LineTools<>(desk, grid.model(), grid.node(), RegisterLine::outcome);
        this.columns = new StaffColumns(desk, file, this::choose, note -> coverage = note);
        this.take = Buttons.accent(Icon.CHECK, "");
        take.setOnAction(_ -> take());
        heading.getStyleClass().add("semi");
        says.setMinHeight(Region.USE_PREF_SIZE);
        VBox.setVgrow(grid.node(), Priority.ALWAYS);
        VBox sentences = new VBox(heading, says);
        HBox.setHgrow(sentences, Priority.ALWAYS);
        HBox banner = new HBox(Icon.INFO.node(), sentences);
        banner.setMinHeight(Region.USE_PREF_SIZE);
        banner.getStyleClass().addAll("banner", "small", "neutral");
        body.getStyleClass().add("fetch-list");
        body.getChildren().setAll(grid.node(), banner);
        recall();
        look();
    }

    /// Takes up what was said of the columns of the last file with the same heads.
    private void recall() {
        sheet = sheet();
        String kept = desk.window().recall(KEPT + form());
        isRemembered = kept != null;
        choice = kept == null ? choice : RegisterChoice.ofKept(kept);
    }

    private @Nullable RegisterSheet sheet() {
        try {
            return file.sheet(choice);
        } catch (ImportFailure e) {
            problem = e.sentence(desk.texts());
            return null;
        }
    }

    /// Two files of one form have the same heads.
    private Id form() {
        StringBuilder heads = new StringBuilder("register");
        if (sheet != null) {
            for (FoundColumn column : sheet.columns()) {
                heads.append('|').append(column.key());
            }
        }
        return Id.named(heads.toString());
    }

    private void choose(RegisterChoice chosen) {
        choice = chosen;
        sheet = sheet();
        look();
    }

    private void correct(List<StaffGrid.Correction> all) {
        RegisterChoice corrected = choice;
        for (StaffGrid.Correction each : all) {
            corrected = corrected.withCorrection(each.row(), each.column(), each.text());
        }
        choice = corrected;
        RegisterChoice asking = corrected;
        RegisterReading read = reading;
        if (read == null) {
            look();
        } else {
            corrections.ask(() -> corrected(read, asking));
        }
    }

    /// What came of a file, or the sentence why nothing did.
    private record Answer(@Nullable RegisterPreview preview, String problem) {}

    private Answer corrected(RegisterReading read, RegisterChoice asking) {
        try {
            return new Answer(read.corrected(asking), "");
        } catch (ImportFailure e) {
            return new Answer(null, e.sentence(desk.texts()));
        }
    }

    /// Reads the rows beside the window's thread; an answer to an older question is passed over.
    private void look() {
        int question = ++asked;
        reading = null;
        corrections.forget();
        RegisterChoice asking = choice;
        Plan plan = desk.session().plan();
        LocalDate today = desk.today();
        desk.window()
                .work(
                        desk.text("fetch.reading", file.name()),
                        new Desk.Work<>(
                                progress ->
                                        RegisterImport.reading(file, asking, plan, today, progress),
                                read -> read(question, read),
                                failure -> failed(question, failure),
                                host.changed()));
    }

    private void read(int question, RegisterReading read) {
        if (question == asked) {
            reading = read;
            answer(new Answer(read.preview(), ""));
        }
    }

    private void failed(int question, Throwable failure) {
        if (failure instanceof ImportFailure refused) {
            if (question == asked) {
                answer(new Answer(null, refused.sentence(desk.texts())));
            }
        } else {
            desk.window().failed(failure);
        }
    }

    private void answer(Answer answered) {
        RegisterPreview answer = answered.preview();
        boolean isFirst = preview == null;
        boolean wasFocused = grid.node().isFocused();
        preview = answer;
        problem = answered.problem();
        if (answer != null) {
            grid.show(answer);
            if (isFirst && answer.counts().refused() > 0) {
                tools.only(Outcome.REFUSED);
            }
        }
        if (sheet != null) {
            columns.show(choice, sheet, answer);
        }
        host.changed().run();
        if (isFirst || wasFocused) {
            focus();
        }
    }

    @Override
    public void refresh() {
        // The rows are read anew only when the plan has other municipalities or professions, which
        // nobody changes from this page.
    }

    @Override
    public boolean mayLeave() {
        return tools.isUnfiltered();
    }

    @Override
    public @Nullable Node inspector() {
        return columns.node();
    }

    @Override
    public String status() {
        return preview == null ? "" : tools.status(preview.counts().read());
    }

    @Override
    public boolean focus() {
        if (preview == null) {
            return false;
        }
        grid.node().requestFocus();
        return true;
    }

    @Override
    public void show(FetchFrame frame) {
        RegisterPreview now = preview;
        frame.title(desk.text("fetch.title"), facts());
        frame.steps(now == null ? 1 : 2, IntakePage.STEPS);
        frame.tools(now == null ? List.of() : tools(now));
        frame.acts(acts(now));
        if (now == null) {
            frame.body(waiting());
        } else {
            heading.setText(StaffWords.heading(desk.texts(), now));
            says.setText(new StaffWords(desk.texts(), now, inUse()).says());
            frame.body(body);
        }
    }

    private Facts inUse() {
        return desk.session().state().assessment().facts();
    }

    private List<Node> facts() {
        List<Node> facts = new ArrayList<>();
        facts.add(Words.of(file.name(), Tone.MUTED));
        if (sheet != null && !sheet.name().isEmpty()) {
            facts.add(Words.of(desk.text("fetch.fact.sheet", sheet.name()), Tone.MUTED));
        }
        if (preview != null) {
            facts.add(Words.of(desk.text("fetch.fact.rows", preview.counts().read()), Tone.MUTED));
        }
        if (isRemembered) {
            facts.add(Words.of(desk.text("fetch.remembered"), Tone.MUTED));
        }
        return facts;
    }

    private List<Node> acts(@Nullable RegisterPreview now) {
        Button other = Buttons.of(Icon.OPEN, desk.text("import.page.other"));
        other.setOnAction(_ -> host.choose().run());
        int fetched = now == null ? 0 : now.counts().fetched();
        take.setText(desk.text("fetch.take", fetched));
        take.setDisable(fetched == 0);
        return List.of(other, take);
    }

    private Node waiting() {
        boolean isAsked = !problem.isEmpty();
        EmptyState state =
                new EmptyState(
                        desk.text(isAsked ? "import.page.unknown" : "fetch.wait"),
                        desk.text(isAsked ? "fetch.unknown.says" : "fetch.wait.says"));
        if (isAsked) {
            state.getChildren().add(Words.notice(Icon.REFUSED, problem, Tone.DANGER));
        }
        return state;
    }

    private List<Node> tools(RegisterPreview now) {
        RegisterCounts counts = now.counts();
        Map<Outcome, Integer> each = new EnumMap<>(Outcome.class);
        each.put(Outcome.TAKEN, counts.taken());
        each.put(Outcome.LOOK_OVER, counts.lookOver());
        each.put(Outcome.REFUSED, counts.refused());
        if (counts.skipped() > 0) {
            each.put(Outcome.SKIPPED, counts.skipped());
        }
        LineTools.Refused refused =
                counts.refused() == 0
                        ? null
                        : target -> RefusedPositions.export(target, now, desk.texts());
        return tools.nodes("fetch.show.", counts.read(), each, refused);
    }

    private void take() {
        RegisterPreview seen = preview;
        if (seen == null || seen.counts().fetched() == 0) {
            return;
        }
        asked++;
        corrections.forget();
        if (!choice.columns().isEmpty()) {
            desk.window().remember(KEPT + form(), choice.kept());
        }
        String done = seen.isOlder(inUse()) ? "fetch.done.older" : "fetch.done";
        take.setText(desk.text("fetch.taking"));
        take.setDisable(true);
        Plan plan = desk.session().plan();
        Dataset made = covered(seen.dataset(desk.newId(), plan));
        desk.take(
                "step.import.staff",
                List.of(Intake.of(made, seen.register())),
                seen::withProfessions,
                () -> {
                    desk.window().toast(desk.text(done, seen.counts().fetched()), true);
                    host.taken().run();
                });
    }

    /// With the note on coverage that was typed.
    private Dataset covered(Dataset made) {
        return coverage.isEmpty()
                ? made
                : DatasetFields.TABLE.with(made, made.id(), DatasetFields.COVERAGE, coverage);
    }
}
