package no.kompetanseplan.ui.chapter.prose;

import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.BlockStyle;
import no.kompetanseplan.model.prose.Prose;
import no.kompetanseplan.model.prose.Span;
import no.kompetanseplan.model.prose.Span.Words;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.ui.chapter.Desk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/// What can be done with a selection over several blocks; each act is one step. All give false, and
/// do nothing, when there is no such selection.
final class StretchActs {

    private final TextPage page;
    private final Desk desk;
    private final Stretch stretch;
    private final ChapterClip clip;

    /// @param words what references and gaps print
    StretchActs(TextPage page, Desk desk, Stretch stretch, Function<Span, String> words) {
        this.page = page;
        this.desk = desk;
        this.stretch = stretch;
        clip = new ChapterClip(desk.texts(), words);
    }

    boolean copy() {
        List<Stretch.Part> parts = stretch.parts();
        if (parts.isEmpty()) {
            return false;
        }
        page.leave();
        clip.copy(desk.session().plan(), parts);
        return true;
    }

    boolean cut() {
        return copy() && remove();
    }

    boolean remove() {
        return replace("step.text.removestretch", List.of());
    }

    /// Letters come in the place of what is selected.
    boolean type(String letters) {
        return replace(
                "step.text.write",
                List.of(new ProseEdits.Fresh(BlockStyle.PARAGRAPH, Prose.plain(letters))));
    }

    /// A new paragraph begins in the place of what is selected.
    boolean part() {
        ProseEdits.Fresh empty = new ProseEdits.Fresh(BlockStyle.PARAGRAPH, Prose.EMPTY);
        return replace("step.text.split", List.of(empty, empty));
    }

    boolean paste() {
        if (!stretch.isOn()) {
            return false;
        }
        List<ProseEdits.Fresh> copied = page.pasting().copied();
        return copied.isEmpty() || replace("step.text.paste", copied);
    }

    boolean bold() {
        return set(Words::bold, (words, on) -> words.bold(on));
    }

    boolean italic() {
        return set(Words::italic, (words, on) -> words.italic(on));
    }

    /// How words are set with something on or off.
    private interface Turn {
        Words set(Words words, boolean on);
    }

    private boolean set(Predicate<Words> is, Turn turn) {
        List<StretchEdits.Cut> cuts = cuts();
        if (cuts.isEmpty()) {
            return false;
        }
        page.leave();
        boolean on = !StretchEdits.all(desk.session().plan(), cuts, is);
        UnaryOperator<Words> change = words -> turn.set(words, on);
        desk.edit("step.text.emphasis", plan -> StretchEdits.set(plan, cuts, change));
        stretch.focus();
        return true;
    }

    boolean style(BlockStyle style) {
        List<StretchEdits.Cut> cuts = cuts();
        if (cuts.isEmpty()) {
            return false;
        }
        page.leave();
        desk.edit("step.text.style", plan -> StretchEdits.style(plan, cuts, style));
        stretch.focus();
        return true;
    }

    private List<StretchEdits.Cut> cuts() {
        List<StretchEdits.Cut> cuts = new ArrayList<>();
        for (Stretch.Part part : stretch.parts()) {
            ProseItem item = part.stop().item();
            if (item.kind() != ProseItem.Kind.TITLE) {
                boolean isText = item.kind() != ProseItem.Kind.OWN;
                cuts.add(
                        new StretchEdits.Cut(
                                item.section(), item.id(), isText, part.from(), part.to()));
            }
        }
        return cuts;
    }

    private boolean replace(String step, List<ProseEdits.Fresh> fresh) {
        List<StretchEdits.Cut> cuts = cuts();
        if (!stretch.isOn()) {
            return false;
        }
        boolean hasTitle =
                stretch.parts().stream()
                        .anyMatch(part ->
                                part.stop().item().kind() == ProseItem.Kind.TITLE
                                        && part.to() > part.from());
        page.leave();
        Plan before = desk.session().plan();
        stretch.clear();
        List<Id> made = new ArrayList<>();
        for (int i = 1; i < fresh.size(); i++) {
            made.add(desk.newId());
        }
        List<StretchEdits.Cut> text = StretchEdits.text(cuts);
        Runnable then = () -> {};
        if (!text.isEmpty()) {
            then = caret(before, text, fresh, made);
        }
        desk.edit(step, plan -> StretchEdits.replace(plan, cuts, fresh, made), then);
        if (hasTitle) {
            desk.window().toast(desk.text("shell.text.headingsstay"), true);
        }
        return true;
    }

    /// Puts the caret where one writes on: at once in a paragraph that stays, in a new one when it
    /// is there.
    private Runnable caret(
            Plan before, List<StretchEdits.Cut> text, List<ProseEdits.Fresh> fresh, List<Id> made) {
        StretchEdits.Cut first = text.getFirst();
        Piece piece = page.piece(first.block());
        if (!made.isEmpty()) {
            int place = fresh.getLast().text().length();
            return () -> page.edit(made.getLast(), place);
        }
        Prose put = fresh.isEmpty() ? Prose.EMPTY : fresh.getFirst().text();
        if (piece != null) {
            piece.take(StretchEdits.first(before, text, put), first.from() + put.length());
        }
        return () -> {};
    }
}
