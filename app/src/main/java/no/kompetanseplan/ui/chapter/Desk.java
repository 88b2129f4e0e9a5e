package no.kompetanseplan.ui.chapter;

import javafx.application.Platform;

import no.kompetanseplan.exchange.Progress;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.RuleVariant;
import no.kompetanseplan.model.RuleVariantFields;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.session.Intake;
import no.kompetanseplan.session.Outcome;
import no.kompetanseplan.session.PlanSession;
import no.kompetanseplan.session.SessionState;
import no.kompetanseplan.spelling.Dictionaries;
import no.kompetanseplan.text.Texts;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// What a page may ask of the window it stands in. The window gives the acts as functions, so pages
/// know nothing of the window and can be built and tested alone.
public final class Desk {

    /// The window's side of the desk.
    public interface Window {
        /// Opens another page, or another row of this one.
        void go(Place place);

        /// The page has another inspector, status or selection than before.
        void inspectorChanged();

        /// A short notice at the bottom, with an undo link when `undoable`.
        void toast(String words, boolean undoable);

        /// An edit was refused or could not be saved: say so where the user looks.
        void failed(Throwable problem);

        /// Asks for a file to take in, and goes on when one is chosen.
        ///
        /// @param description what the files are, such as «Excel og Word»
        /// @param extensions with their dots, parted by spaces
        void chooseSource(String description, String extensions, Consumer<Path> then);

        /// Asks where to write a file, and goes on when a place is chosen.
        ///
        /// @param description what the file is
        /// @param suggested its name, with the extension it is going to have
        void chooseTarget(String description, String suggested, Consumer<Path> then);

        /// Does long work beside the window's thread; the status bar shows how far it is, and stops
        /// it.
        ///
        /// @param name what is being done, such as «Leser tiltak.xlsx»
        <T> void work(String name, Work<T> work);

        /// Whether the plan is shown as all may see it.
        default boolean isPublic() {
            return false;
        }

        /// Shows the plan as all may see it, or as its makers do.
        default void show(boolean toAll) {}

        /// Opens the export page.
        void export();

        /// Asks where to, and writes the plan as it is as the first kind of file with that
        /// extension.
        ///
        /// @param extension of the kind of file, such as `xlsx`
        default void export(String extension) {}

        /// Writes an earlier state of the plan as a document.
        ///
        /// @param extension of the kind of document, such as `pdf`
        void exportEdition(String extension, SessionState edition);

        /// How the plan leaves the program as documents.
        Printing printing();

        /// What files of the plan are called, without their ends.
        String planName();

        /// Asks for a folder, and goes on when one is chosen.
        ///
        /// @param purpose what the folder is remembered for, such as `export`
        void chooseFolder(String purpose, Consumer<Path> then);

        /// Asks for a folder and writes papers into it.
        void papers(Paper paper);

        /// Asks where to put a new plan, makes it there and opens it in place of this one.
        ///
        /// @param name what to call the file
        /// @param made done once the file is there, while this plan is still open
        void begin(Plan beginning, String name, Runnable made);

        /// What was kept under this key on this machine, such as the column widths of a grid; null
        /// when nothing was.
        @Nullable String recall(String key);

        /// Keeps a short text on this machine, not in the plan.
        void remember(String key, String value);
    }

    /// Work that can say how far it is and be told to stop.
    @FunctionalInterface
    public interface Job<T> {
        T run(Progress progress) throws Exception;
    }

    /// Long work, and what is done on the window's thread when it has ended in one of three ways.
    public record Work<T>(
            Job<T> job, Consumer<T> done, Consumer<Throwable> failed, Runnable cancelled) {}

    private final PlanSession session;
    private final Texts texts;
    private final Clock clock;
    private final Dictionaries dictionaries;
    private final Window window;
    private final Map<Id, Boolean> asked = new HashMap<>();
    private @Nullable Id whatIf;

    /// A desk without a spelling check.
    public Desk(PlanSession session, Texts texts, Clock clock, Window window) {
        this(session, texts, clock, Dictionaries.in(null), window);
    }

    public Desk(
            PlanSession session,
            Texts texts,
            Clock clock,
            Dictionaries dictionaries,
            Window window) {
        this.session = session;
        this.texts = texts;
        this.clock = clock;
        this.dictionaries = dictionaries;
        this.window = window;
    }

    public PlanSession session() {
        return session;
    }

    public Texts texts() {
        return texts;
    }

    /// The words behind a key, in the language of the window.
    public String text(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    public Dictionaries dictionaries() {
        return dictionaries;
    }

    /// Whether the projection is asked with a measure, where that is otherwise than the plan says.
    /// Kept while the window is open, so that a question outlives a look at another page.
    public Map<Id, Boolean> asked() {
        return asked;
    }

    /// The variant of a rule that is asked about by «what if»; null when nothing is. Kept while the
    /// window is open, so that the question outlives a look at other pages.
    public @Nullable RuleVariant whatIf() {
        return session.plan().find(RuleVariantFields.TABLE, whatIf);
    }

    /// Asks about a variant; null ends the question.
    public void whatIf(@Nullable Id variant) {
        whatIf = variant;
    }

    public Window window() {
        return window;
    }

    /// A name for a new row.
    public Id newId() {
        return Id.create(clock.millis());
    }

    /// A moment by the clock on the user's wall.
    public ZonedDateTime when(Instant moment) {
        return moment.atZone(clock.getZone());
    }

    public Instant now() {
        return clock.instant();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public void inspectorChanged() {
        window.inspectorChanged();
    }

    /// Changes the plan. A refusal or a failure to save is shown by the window.
    ///
    /// @param label text key of what is done, such as `step.measure.period`
    public void edit(String label, UnaryOperator<Plan> change) {
        edit(label, change, () -> {});
    }

    /// As [#edit(String, UnaryOperator)], and then, when it is saved and the page shows the new
    /// plan, `afterwards` on the FX thread.
    public void edit(String label, UnaryOperator<Plan> change, Runnable afterwards) {
        finish(session.edit(label, change), afterwards);
    }

    /// Takes datasets in, and what else comes with them, as one step; then as [#edit(String,
    /// UnaryOperator, Runnable)].
    public void take(
            String label, List<Intake> datasets, UnaryOperator<Plan> change, Runnable afterwards) {
        finish(session.addDatasets(label, datasets, change), afterwards);
    }

    /// Changes the plan by text as it is typed: changes of one cell join into one step.
    public void type(String label, UnaryOperator<Plan> change) {
        finish(session.type(label, change), () -> {});
    }

    /// Takes the newest step of this installation back.
    public void undo() {
        finish(session.undo(), () -> {});
    }

    public void redo() {
        finish(session.redo(), () -> {});
    }

    private void finish(CompletableFuture<Outcome> outcome, Runnable afterwards) {
        var _ =
                outcome.whenCompleteAsync(
                        (_, problem) -> {
                            if (problem == null) {
                                afterwards.run();
                            } else {
                                window.failed(problem);
                            }
                        },
                        Platform::runLater);
    }
}
