package no.kompetanseplan.ui.chapter.prose;

import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;

import no.kompetanseplan.model.prose.Prose;
import no.kompetanseplan.model.prose.Span;
import no.kompetanseplan.model.prose.Span.Gap;
import no.kompetanseplan.model.prose.Span.Note;
import no.kompetanseplan.model.prose.Span.Reference;
import no.kompetanseplan.model.prose.Span.Words;
import no.kompetanseplan.model.prose.WebAddress;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.kit.Pop;
import no.kompetanseplan.ui.kit.prose.ProseField;
import no.kompetanseplan.ui.kit.prose.Range;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// Puts links, footnotes, references and gaps into the text, and changes those that are there: each
/// asks in a card under its place.
final class Marking {

    private final Desk desk;
    private final Pop pop;
    private final Supplier<Map<Id, String>> names;

    /// @param names what references print
    Marking(Desk desk, Pop pop, Supplier<Map<Id, String>> names) {
        this.desk = desk;
        this.pop = pop;
        this.names = names;
    }

    /// Opens what is selected, if it is one thing and not words.
    void open(Piece piece) {
        Span span = piece.field().selectedSpan();
        if (span instanceof Note) {
            note(piece);
        } else if (span instanceof Gap) {
            gap(piece);
        } else if (span instanceof Reference) {
            reference(piece);
        }
    }

    /// A link on the selected words; of one the caret stands in, its address.
    void link(Piece piece) {
        ProseField field = piece.field();
        Range link = linkAt(field);
        if (link != null && !field.hasSelection()) {
            field.select(link.from(), link.to());
        }
        boolean hasWords = field.hasSelection();
        String address =
                link != null && field.prose().at(link.from()) instanceof Words words
                        ? words.link()
                        : "";
        Input input = new Input();
        AskCard card =
                new AskCard(
                        text(address.isEmpty() ? "shell.text.link.head" : "shell.text.link.change"),
                        text("shell.text.link.save"),
                        () -> linked(piece, input));
        TextField where = card.line(text("shell.text.link.address"), address);
        input.where = where;
        input.card = card;
        if (!hasWords) {
            input.words = card.line(text("shell.text.link.words"), "");
        }
        if (!address.isEmpty()) {
            card.act(
                    text("shell.text.link.remove"),
                    () -> {
                        field.set(words -> words.link(""));
                        pop.close();
                    });
        }
        open(piece, card.node(), where);
    }

    /// The fields of the card for links.
    private static final class Input {
        private @Nullable TextField where;
        private @Nullable TextField words;
        private @Nullable AskCard card;
    }

    private void linked(Piece piece, Input input) {
        String address = input.where == null ? "" : input.where.getText().strip();
        if (address.isEmpty()) {
            return;
        }
        String whole = whole(address);
        if (WebAddress.of(whole).isEmpty()) {
            if (input.card != null) {
                input.card.refuse(text("shell.text.link.wrong"));
            }
            return;
        }
        TextField typed = input.words;
        if (typed == null) {
            piece.field().set(words -> words.link(whole));
        } else {
            String shown = typed.getText().isBlank() ? address : typed.getText().strip();
            piece.field().put(new Prose(List.of(new Words(shown, false, false, whole))));
        }
        done(piece);
    }

    /// An address as a browser takes it.
    static String whole(String address) {
        boolean known =
                address.matches("(?i)([a-z][a-z0-9+.-]*://|mailto:|javascript:|data:|file:).*");
        return known ? address : address.contains("@") ? "mailto:" + address : "https://" + address;
    }

    /// The link the caret or the beginning of the selection stands in, or null.
    private static @Nullable Range linkAt(ProseField field) {
        int start = 0;
        for (Span span : field.prose().spans()) {
            int end = start + span.length();
            Range range = new Range(start, end);
            boolean isLink = span instanceof Words words && !words.link().isEmpty();
            if (isLink && range.touches(field.selected().from()) && field.caret() <= end) {
                return range;
            }
            start = end;
        }
        return null;
    }

    /// A new footnote, or the selected one.
    void note(Piece piece) {
        Note before = piece.field().selectedSpan() instanceof Note note ? note : null;
        TextArea[] made = new TextArea[1];
        AskCard card =
                new AskCard(
                        text("shell.text.note.head"),
                        text("shell.text.note.save"),
                        () -> {
                            String words = made[0].getText().strip();
                            if (!words.isEmpty()) {
                                replace(piece, new Note(words));
                            }
                        });
        made[0] = card.text(text("shell.text.note.words"), before == null ? "" : before.text());
        removable(card, piece, before != null, "shell.text.note.remove");
        open(piece, card.node(), made[0]);
    }

    /// A new place that waits for words, or the selected one.
    void gap(Piece piece) {
        Gap before = piece.field().selectedSpan() instanceof Gap gap ? gap : null;
        TextField[] made = new TextField[1];
        AskCard card =
                new AskCard(
                        text("shell.text.gap.head"),
                        text("shell.text.gap.save"),
                        () -> {
                            String wants = made[0].getText().strip();
                            replace(piece, new Gap(wants.isEmpty() ? "…" : wants));
                        });
        made[0] = card.line(text("shell.text.gap.wants"), before == null ? "" : before.wants());
        removable(card, piece, before != null, "shell.text.gap.remove");
        open(piece, card.node(), made[0]);
    }

    private void removable(AskCard card, Piece piece, boolean isThere, String words) {
        if (isThere) {
            card.act(
                    text(words),
                    () -> {
                        piece.field().put(Prose.EMPTY);
                        done(piece);
                    });
        }
    }

    /// A reference to a chapter, table, measure or source.
    void reference(Piece piece) {
        ReferenceCard card =
                new ReferenceCard(
                        desk.texts(),
                        Target.of(desk.session().plan(), names.get()),
                        target -> replace(piece, new Reference(target.row())));
        open(piece, card.node(), card.first());
    }

    /// Puts a thing where the caret is, behind what is selected unless that is a thing itself.
    private void replace(Piece piece, Span span) {
        ProseField field = piece.field();
        if (field.selectedSpan() == null) {
            int behind = field.selected().to();
            field.select(behind, behind);
        }
        field.put(new Prose(List.of(span)));
        done(piece);
    }

    private void done(Piece piece) {
        pop.close();
        piece.commit();
    }

    private void open(Piece piece, Region card, Node first) {
        ProseField field = piece.field();
        pop.open(card, field.boundsOf(field.selected().from()), first, field::requestFocus);
    }

    private String text(String key) {
        return desk.text(key);
    }
}
