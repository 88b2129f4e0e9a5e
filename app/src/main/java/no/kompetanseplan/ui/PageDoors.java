package no.kompetanseplan.ui;

import no.kompetanseplan.model.Plan;
import no.kompetanseplan.session.SessionState;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.Paper;
import no.kompetanseplan.ui.chapter.Place;
import no.kompetanseplan.ui.chapter.Printing;
import no.kompetanseplan.ui.frame.Toasts;
import no.kompetanseplan.ui.frame.WorkBar;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;

/// What pages may ask of the window of an open plan.
record PageDoors(
        MainWindow window,
        Room room,
        Whereabouts here,
        Toasts toasts,
        Notices notices,
        WorkBar bar,
        Exports exports)
        implements Desk.Window {

    @Override
    public void go(Place place) {
        window.go(place, true);
    }

    @Override
    public void inspectorChanged() {
        here.inspectorChanged();
    }

    @Override
    public void toast(String words, boolean undoable) {
        toasts.show(words, undoable ? window::undo : null);
    }

    @Override
    public void failed(Throwable problem) {
        notices.failed(problem);
    }

    @Override
    public void chooseSource(String description, String extensions, Consumer<Path> then) {
        room.doors().chooseSource().choose(description, extensions, then);
    }

    @Override
    public void chooseTarget(String description, String suggested, Consumer<Path> then) {
        room.doors().chooseTarget().choose("import", description, suggested, then);
    }

    @Override
    public <T> void work(String name, Desk.Work<T> work) {
        bar.start(name, work);
    }

    @Override
    public void export() {
        window.export();
    }

    @Override
    public void export(String extension) {
        here.leaveField();
        exports.start(extension);
    }

    @Override
    public void exportEdition(String extension, SessionState edition) {
        exports.edition(extension, edition);
    }

    @Override
    public Printing printing() {
        Printing all = room.printing();
        return exports.isPublic()
                ? new Printing(
                        (order, state, texts, progress) ->
                                all.draw().draw(order, state.asPublic(), texts, progress),
                        (order, format, target, state, texts, progress) -> {
                            SessionState given = state.asPublic();
                            Printing.Written written =
                                    all.write()
                                            .write(order, format, target, given, texts, progress);
                            if (written.problem().isEmpty()) {
                                exports.given(given);
                            }
                            return written;
                        },
                        all.figure(),
                        all.open())
                : all;
    }

    @Override
    public boolean isPublic() {
        return exports.isPublic();
    }

    @Override
    public void show(boolean toAll) {
        window.show(toAll);
    }

    @Override
    public String planName() {
        return exports.planName();
    }

    @Override
    public void chooseFolder(String purpose, Consumer<Path> then) {
        room.doors().chooseFolder().choose(purpose, then);
    }

    @Override
    public void papers(Paper paper) {
        here.leaveField();
        exports.papers(paper);
    }

    @Override
    public void begin(Plan beginning, String name, Runnable made) {
        here.leaveField();
        room.doors().begin().make(beginning, name, made);
    }

    @Override
    public @Nullable String recall(String key) {
        return room.preferences().text("page." + key);
    }

    @Override
    public void remember(String key, String value) {
        room.preferences().put("page." + Objects.requireNonNull(key), value);
    }
}
