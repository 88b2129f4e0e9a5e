package no.kompetanseplan.ui;

import no.kompetanseplan.session.GivenEdition;
import no.kompetanseplan.session.PlanSession;
import no.kompetanseplan.session.Sentences;
import no.kompetanseplan.session.SessionState;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.text.Texts;
import no.kompetanseplan.ui.chapter.Paper;
import no.kompetanseplan.ui.frame.Toasts;
import no.kompetanseplan.ui.frame.WorkBar;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/// Hands the plan over as a file: asks where, makes it in the background from one moment's plan,
/// and says where it is or why it is not.
final class Exports {

    private final Room room;
    private final OpenPlan open;
    private final WorkBar work;
    private final Notices notices;
    private final Toasts toasts;
    private boolean isPublic;

    Exports(Room room, OpenPlan open, WorkBar work, Notices notices, Toasts toasts) {
        this.room = room;
        this.open = open;
        this.work = work;
        this.notices = notices;
        this.toasts = toasts;
    }

    /// From now on files are made of the plan as all may have it, or of the plan as it is.
    void open(boolean toAll) {
        isPublic = toAll;
    }

    /// Whether files are made of the plan as all may have it.
    boolean isPublic() {
        return isPublic;
    }

    /// Keeps what a public edition showed, now that a file of it is there.
    void given(SessionState moment) {
        if (moment.assessment().isPublic()) {
            LocalDate today = LocalDate.now(room.clock());
            Texts texts = room.texts();
            String day = Formats.of(texts.language()).date(today);
            GivenEdition given =
                    new GivenEdition(
                            moment.assessment().publication(),
                            texts.get("public.dataset", day),
                            today);
            var _ = given.keep(open.session());
        }
    }

    /// What files of the plan are called.
    String planName() {
        return name();
    }

    private String name() {
        Texts texts = room.texts();
        String name = open.name(texts);
        if (isPublic) {
            return texts.get("public.file", name);
        }
        boolean hasStaff = open.session().state().assessment().facts().hasStaff();
        return hasStaff ? texts.get("public.file.internal", name) : name;
    }

    void start(Exporter exporter) {
        Texts texts = room.texts();
        String what = texts.get(exporter.name());
        room.doors()
                .chooseTarget()
                .choose(
                        "export",
                        what,
                        name() + "." + exporter.extension(),
                        target -> make(exporter, what, target, open.session().state()));
    }

    /// Writes the plan as it is, in the first kind of file with that extension.
    void start(String extension) {
        first(extension).ifPresent(this::start);
    }

    private Optional<Exporter> first(String extension) {
        return room.exporters().stream()
                .filter(each -> each.extension().equals(extension))
                .findFirst();
    }

    /// Writes an earlier state of the plan, in the first kind of file with that extension.
    void edition(String extension, SessionState edition) {
        Texts texts = room.texts();
        first(extension)
                .ifPresent(exporter -> {
                    String what = texts.get(exporter.name());
                    String name = texts.get("edition.file", open.name(texts));
                    room.doors()
                            .chooseTarget()
                            .choose(
                                    "export",
                                    what,
                                    name + "." + extension,
                                    target -> make(exporter, what, target, edition));
                });
    }

    private void make(Exporter exporter, String what, Path target, SessionState moment) {
        Texts texts = room.texts();
        WorkBar.Ends<String> ends =
                new WorkBar.Ends<>(
                        problem -> ended(problem.isEmpty() ? null : problem, target),
                        problem -> notices.say(Sentences.ofFile(problem, texts)),
                        () -> toasts.show(texts.get("shell.export.cancelled"), null));
        work.start(
                texts.get("shell.export.making", what),
                steps -> {
                    SessionState chosen = isPublic ? moment.asPublic() : moment;
                    String problem = exporter.job().make(chosen, texts, target, steps::step);
                    if (problem == null) {
                        given(chosen);
                    }
                    return problem == null ? "" : problem;
                },
                ends);
    }

    /// Asks for a folder and writes papers into it.
    void papers(Paper paper) {
        room.doors().chooseFolder().choose("papers", folder -> write(paper, folder));
    }

    private void write(Paper paper, Path folder) {
        Texts texts = room.texts();
        SessionState moment = open.session().state();
        String what = texts.get("shell.papers." + paper.kind().name().toLowerCase(Locale.ROOT));
        WorkBar.Ends<String> ends =
                new WorkBar.Ends<>(
                        problem -> ended(problem.isEmpty() ? null : problem, folder),
                        problem -> notices.say(Sentences.ofFile(problem, texts)),
                        () -> toasts.show(texts.get("shell.export.cancelled"), null));
        work.start(
                texts.get("shell.export.making", what),
                steps -> {
                    SessionState chosen = isPublic ? moment.asPublic() : moment;
                    String problem = room.papers().make(paper, chosen, texts, folder, steps::step);
                    if (problem == null) {
                        given(chosen);
                    }
                    return problem == null ? "" : problem;
                },
                ends);
    }

    private void ended(@Nullable String problem, Path target) {
        if (problem == null) {
            toasts.show(room.texts().get("shell.export.done", target.toString()), null);
        } else {
            notices.say(problem);
        }
    }

    void saveCopy() {
        Texts texts = room.texts();
        room.doors()
                .chooseTarget()
                .choose("open", texts.get("shell.planfile"), open.copyName(texts), this::copy);
    }

    /// The copy is the same plan, history and all, so that it can be merged later; a plan without
    /// its history is an export to JSON.
    private void copy(Path target) {
        Texts texts = room.texts();
        PlanSession session = open.session();
        WorkBar.Ends<Path> ends =
                new WorkBar.Ends<>(
                        made -> toasts.show(texts.get("shell.copy.done", made.toString()), null),
                        problem -> notices.say(Sentences.ofFile(problem, texts)),
                        () -> toasts.show(texts.get("shell.export.cancelled"), null));
        work.start(
                texts.get("shell.copy.making"),
                steps -> session.saveCopy(target, steps::step).join(),
                ends);
    }
}
