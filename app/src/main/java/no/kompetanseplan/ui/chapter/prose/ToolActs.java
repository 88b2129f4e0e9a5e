package no.kompetanseplan.ui.chapter.prose;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import no.kompetanseplan.model.choice.BlockStyle;
import no.kompetanseplan.text.Texts;
import no.kompetanseplan.ui.act.Command;
import no.kompetanseplan.ui.act.Keys;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// What the row of tools and its keys do: with what is selected over several blocks, else with the
/// piece that was written in last, which gets the focus back.
final class ToolActs {

    private final TextPage page;
    private final StretchActs stretched;
    private final Marking marking;
    private final NewBlocks fresh;

    ToolActs(TextPage page, StretchActs stretched, Marking marking, NewBlocks fresh) {
        this.page = page;
        this.stretched = stretched;
        this.marking = marking;
        this.fresh = fresh;
    }

    TextTools.Acts tools() {
        return new TextTools.Acts(
                this::style,
                this::bold,
                this::italic,
                this::link,
                this::note,
                this::reference,
                () -> withField(marking::gap),
                page::newRow,
                () -> fresh.own(page.lastItem(), BlockStyle.TABLE, null),
                kind -> fresh.own(page.lastItem(), BlockStyle.REGISTER, kind));
    }

    /// The same acts, and those of the aids, for the palette.
    List<Command> commands(Texts texts, TextAids aids) {
        List<Command> all = new ArrayList<>();
        all.add(Command.of(texts.get("shell.text.command.bold"), this::bold, Keys.ctrl(KeyCode.B)));
        all.add(
                Command.of(
                        texts.get("shell.text.command.italic"),
                        this::italic,
                        Keys.ctrl(KeyCode.I)));
        all.add(Command.of(texts.get("shell.keys.note"), this::note, Keys.ctrlShift(KeyCode.F)));
        all.add(
                Command.of(
                        texts.get("shell.keys.reference"),
                        this::reference,
                        Keys.ctrlShift(KeyCode.K)));
        all.add(Command.of(texts.get("shell.keys.link"), this::link, Keys.ctrlShift(KeyCode.A)));
        all.add(Command.of(texts.get("shell.text.command.gap"), () -> withField(marking::gap)));
        all.replaceAll(each -> each.when(this::isInText));
        all.add(Command.of(texts.get("shell.find.onpage"), aids::find, Keys.ctrl(KeyCode.F)));
        all.add(
                Command.of(
                        texts.get("shell.keys.spelling"),
                        aids::nextUnknown,
                        Keys.plain(KeyCode.F7)));
        return all;
    }

    private boolean isInText() {
        Piece piece = page.last();
        return piece != null && !piece.field().isPlain();
    }

    private void style(BlockStyle style) {
        either(() -> stretched.style(style), () -> fresh.style(page.last(), style));
    }

    void bold() {
        either(stretched::bold, () -> withField(piece -> piece.field().turnBold()));
    }

    void italic() {
        either(stretched::italic, () -> withField(piece -> piece.field().turnItalic()));
    }

    void link() {
        withField(marking::link);
    }

    void note() {
        withField(marking::note);
    }

    void reference() {
        withField(marking::reference);
    }

    private static void either(BooleanSupplier stretch, Runnable otherwise) {
        if (!stretch.getAsBoolean()) {
            otherwise.run();
        }
    }

    private void withField(Consumer<Piece> act) {
        Piece piece = page.last();
        if (piece != null && !piece.field().isPlain()) {
            piece.field().requestFocus();
            act.accept(piece);
        }
    }

    /// Ctrl+Shift with F, K and A: a footnote, a reference, a link.
    boolean pressed(Piece piece, KeyEvent event) {
        if (!event.isShortcutDown() || !event.isShiftDown() || piece.field().isPlain()) {
            return false;
        }
        switch (event.getCode()) {
            case F -> marking.note(piece);
            case K -> marking.reference(piece);
            case A -> marking.link(piece);
            default -> {
                return false;
            }
        }
        return true;
    }
}
