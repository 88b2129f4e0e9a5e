package no.kompetanseplan.ui.chapter.prose;

import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

import no.kompetanseplan.model.Definition;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.registers.Terms;
import no.kompetanseplan.spelling.Checker.Unknown;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.Place;
import no.kompetanseplan.ui.chapter.Places;
import no.kompetanseplan.ui.chapter.TermCard;
import no.kompetanseplan.ui.kit.Pop;
import no.kompetanseplan.ui.kit.prose.ProseField;

import java.util.List;

/// What helps those who write: finding on the page, spelling, and the count of words.
final class TextAids {

    private final TextPage page;
    private final Desk desk;
    private final Pop pop;
    private final FindBar find;
    private final SpellWatch spelling;
    private final SpellCard card;

    TextAids(TextPage page, Desk desk, Pop pop) {
        this.page = page;
        this.desk = desk;
        this.pop = pop;
        find = new FindBar(desk.texts(), page::inOrder, page::reveal);
        spelling = new SpellWatch(desk, page::inOrder, desk::inspectorChanged);
        card = new SpellCard(desk, pop, spelling, this::nextUnknown);
    }

    HBox findBar() {
        return find.node();
    }

    void refresh(Plan plan) {
        find.refresh();
        spelling.refresh(plan);
    }

    void typed() {
        find.refresh();
        spelling.typed();
    }

    void moved(Piece piece) {
        spelling.moved(piece);
    }

    /// Ctrl+F finds on the page, F3 goes on, F7 goes to the next unknown word, F1 tells what the
    /// term at the caret means.
    void pressed(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code == KeyCode.F && event.isShortcutDown() && !event.isShiftDown()) {
            find.open();
        } else if (code == KeyCode.F3) {
            find.step(event.isShiftDown() ? -1 : 1);
        } else if (code == KeyCode.F7) {
            pop.close();
            nextUnknown();
        } else if (code != KeyCode.F1 || !term()) {
            return;
        }
        event.consume();
    }

    /// What the term at the caret means in this plan; false when the caret stands in none.
    private boolean term() {
        Piece piece = page.last();
        Plan plan = desk.session().plan();
        if (piece == null || !piece.isEdited()) {
            return false;
        }
        ProseField field = piece.field();
        Definition found = Terms.at(plan, field.prose().signs(), field.caret());
        Place place = found == null ? null : Places.of(plan, found);
        if (found == null || place == null) {
            return false;
        }
        TermCard made = TermCard.of(desk.texts(), found, () -> desk.window().go(place));
        pop.open(made.node(), field.boundsOf(field.caret()), made.first(), field::requestFocus);
        return true;
    }

    void find() {
        find.open();
    }

    void nextUnknown() {
        List<Piece> all = page.inOrder();
        Piece last = page.last();
        int start = last == null ? 0 : Math.max(0, all.indexOf(last));
        for (int i = 0; i <= all.size() && !all.isEmpty(); i++) {
            Piece piece = all.get((start + i) % all.size());
            int from = i == 0 && last != null ? piece.field().selected().to() : -1;
            for (Unknown word : spelling.unknown(piece)) {
                if (word.from() >= from) {
                    card.open(piece, word);
                    return;
                }
            }
        }
    }

    /// On an unknown word: what can be done with it.
    void menu(ContextMenuEvent event) {
        Piece last = page.last();
        Unknown word = last == null || !last.isEdited() ? null : spelling.at(last);
        if (word != null && last != null) {
            card.open(last, word);
            event.consume();
        }
    }

    String status() {
        return desk.text("shell.text.status", spelling.status(), WordCount.of(page.inOrder()));
    }
}
