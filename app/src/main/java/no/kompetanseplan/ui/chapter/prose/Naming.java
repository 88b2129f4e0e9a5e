package no.kompetanseplan.ui.chapter.prose;

import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.prose.Span;
import no.kompetanseplan.model.prose.Span.Gap;
import no.kompetanseplan.model.prose.Span.Reference;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.session.PrintedNames;
import no.kompetanseplan.session.SessionState;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.kit.Newest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// What stands for references, gaps and footnotes on a page: names and numbers that follow from the
/// whole plan.
final class Naming {

    /// What follows from the whole plan.
    private record Reckoned(Map<Id, String> names, int words) {}

    private final Desk desk;
    private final Supplier<Collection<Piece>> pieces;
    private final Newest<Reckoned> asked = new Newest<>("names", this::reckoned);
    private Map<Id, String> names = Map.of();
    private NoteNumbers notes;
    private int planWords;

    /// @param pieces what is on the page
    Naming(Desk desk, Supplier<Collection<Piece>> pieces) {
        this.desk = desk;
        this.pieces = pieces;
        notes = new NoteNumbers(desk.session().plan());
    }

    /// What references print.
    Map<Id, String> names() {
        return names;
    }

    /// Words of the whole plan.
    int planWords() {
        return planWords;
    }

    /// Lets a piece show its references, gaps and footnotes.
    void dress(Piece piece) {
        piece.words(this::words, notes.first(piece.item().id()));
    }

    /// What references and gaps are shown as.
    String words(Span span) {
        return switch (span) {
            case Reference see ->
                    names.isEmpty()
                            ? "…"
                            : names.getOrDefault(see.row(), desk.text("document.reference.gone"));
            case Gap gap -> gap.shown();
            case Span.Words plain -> plain.text();
            case Span.Note _ -> "";
        };
    }

    /// Gives the footnotes their numbers.
    ///
    /// @return the footnotes of these pieces
    List<Footnotes.Line> number(Plan plan, List<Piece> inOrder) {
        NoteNumbers before = notes;
        notes = new NoteNumbers(plan);
        List<Footnotes.Line> lines = new ArrayList<>();
        for (Piece piece : inOrder) {
            Id id = piece.item().id();
            if (notes.has(id)) {
                int first = notes.first(id);
                if (!before.has(id) || before.first(id) != first) {
                    dress(piece);
                }
                lines.addAll(Footnotes.lines(id, piece.field().prose(), first));
            }
        }
        return lines;
    }

    /// Looks for the names and words of a plan, beside the window.
    void ask(SessionState state) {
        asked.ask(() ->
                new Reckoned(
                        PrintedNames.of(state.assessment(), desk.texts()),
                        WordCount.of(state.plan())));
    }

    private void reckoned(Reckoned newest) {
        planWords = newest.words();
        desk.inspectorChanged();
        if (!newest.names().equals(names)) {
            names = newest.names();
            pieces.get().stream()
                    .filter(piece -> !piece.field().prose().references().isEmpty())
                    .forEach(this::dress);
        }
    }
}
