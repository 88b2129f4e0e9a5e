package no.kompetanseplan.ui.chapter;

import javafx.application.Platform;

import no.kompetanseplan.exchange.Progress;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.sample.SampleFacts;
import no.kompetanseplan.session.PlanSession;
import no.kompetanseplan.session.SessionState;
import no.kompetanseplan.spelling.Dictionaries;
import no.kompetanseplan.text.Language;
import no.kompetanseplan.text.Texts;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// A window that only remembers what it was asked, for tests of models and pages.
public final class RecordingWindow implements Desk.Window {

    private static final Clock NOON =
            Clock.fixed(Instant.parse("2016-10-14T12:00:00Z"), ZoneOffset.UTC);

    public final List<Place> places = new ArrayList<>();
    public final List<Paper> papers = new ArrayList<>();
    public final List<Plan> begun = new ArrayList<>();
    public final List<String> toasts = new ArrayList<>();
    public final List<Throwable> problems = new ArrayList<>();

    /// The files that are chosen, one after the other.
    public final Deque<Path> sources = new ArrayDeque<>();

    /// Places to write to, taken in order.
    public final Deque<Path> targets = new ArrayDeque<>();

    /// The folders that are chosen, one after the other.
    public final Deque<Path> folders = new ArrayDeque<>();

    /// How documents are made.
    public Printing printing = Printings.NONE;

    public final Map<String, String> kept = new HashMap<>();
    private Runnable whenInspectorChanges = () -> {};

    /// A desk over a plan in memory, with this window.
    public Desk desk(Plan plan, Language language) {
        return desk(PlanSession.inMemory(plan, SampleFacts.of(plan), Runnable::run), language);
    }

    public Desk desk(PlanSession session, Language language) {
        return new Desk(session, Texts.of(language), NOON, this);
    }

    /// A desk that checks spelling by the dictionaries of a folder.
    public Desk desk(PlanSession session, Language language, Dictionaries dictionaries) {
        return new Desk(session, Texts.of(language), NOON, dictionaries, this);
    }

    /// What the window does when a page says that its inspector is another.
    public void onInspector(Runnable action) {
        whenInspectorChanges = action;
    }

    @Override
    public void go(Place place) {
        places.add(place);
    }

    @Override
    public void inspectorChanged() {
        whenInspectorChanges.run();
    }

    @Override
    public void toast(String words, boolean undoable) {
        toasts.add(words);
    }

    @Override
    public void failed(Throwable problem) {
        problems.add(problem);
    }

    @Override
    public void chooseSource(String description, String extensions, Consumer<Path> then) {
        Path file = sources.poll();
        if (file != null) {
            then.accept(file);
        }
    }

    @Override
    public void chooseTarget(String description, String suggested, Consumer<Path> then) {
        Path file = targets.poll();
        if (file != null) {
            then.accept(file);
        }
    }

    @Override
    public <T> void work(String name, Desk.Work<T> work) {
        Thread.ofPlatform()
                .daemon()
                .start(() -> {
                    Runnable end;
                    try {
                        T done = work.job().run(Progress.NONE);
                        end = () -> work.done().accept(done);
                    } catch (Exception e) {
                        end = () -> work.failed().accept(e);
                    }
                    Platform.runLater(end);
                });
    }

    @Override
    public void export() {}

    @Override
    public void export(String extension) {
        toasts.add("export " + extension);
    }

    @Override
    public void begin(Plan beginning, String name, Runnable chosen) {
        chosen.run();
        begun.add(beginning);
    }

    @Override
    public void exportEdition(String extension, SessionState edition) {
        toasts.add(extension + " " + edition.head());
    }

    @Override
    public Printing printing() {
        return printing;
    }

    @Override
    public String planName() {
        return "plan";
    }

    @Override
    public void chooseFolder(String purpose, Consumer<Path> then) {
        Path folder = folders.poll();
        if (folder != null) {
            then.accept(folder);
        }
    }

    @Override
    public void papers(Paper paper) {
        papers.add(paper);
    }

    @Override
    public @Nullable String recall(String key) {
        return kept.get(key);
    }

    @Override
    public void remember(String key, String value) {
        kept.put(key, value);
    }
}
