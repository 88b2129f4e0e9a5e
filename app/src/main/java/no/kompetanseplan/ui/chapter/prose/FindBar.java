package no.kompetanseplan.ui.chapter.prose;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

import no.kompetanseplan.text.Texts;
import no.kompetanseplan.ui.chapter.find.Sought;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.prose.Range;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Finds words on the page: what is found is coloured, F3 goes from one to the next.
final class FindBar {

    /// A place on the page.
    private record Hit(Piece piece, Range range) {}

    private static final Range NONE = new Range(0, 0);

    private final Texts texts;
    private final Supplier<List<Piece>> pieces;
    private final Consumer<Piece> reveal;
    private final TextField words = new TextField();
    private final Label count = new Label();
    private final HBox node = new HBox();
    private List<Hit> hits = List.of();
    private int at;

    /// @param pieces what is on the page, in reading order
    /// @param reveal brings the caret of a piece into sight
    FindBar(Texts texts, Supplier<List<Piece>> pieces, Consumer<Piece> reveal) {
        this.texts = texts;
        this.pieces = pieces;
        this.reveal = reveal;
        words.setPromptText(texts.get("shell.find.onpage"));
        words.setAccessibleText(texts.get("shell.find.onpage"));
        words.textProperty().subscribe((_, _) -> sought());
        words.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        count.getStyleClass().addAll("muted", "small");
        node.getStyleClass().addAll("tool-row", "find-bar");
        node.getChildren()
                .addAll(
                        words,
                        button(Icon.UP, "shell.find.before", () -> step(-1)),
                        button(Icon.DOWN, "shell.find.next", () -> step(1)),
                        count,
                        button(Icon.CLOSE, "shell.find.close", this::close));
        show(false);
    }

    private Button button(Icon icon, String key, Runnable act) {
        Button button = Buttons.small(Buttons.icon(icon, texts.get(key)));
        button.setOnAction(_ -> act.run());
        return button;
    }

    HBox node() {
        return node;
    }

    private void show(boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /// Shows the bar and asks for words.
    void open() {
        show(true);
        words.requestFocus();
        words.selectAll();
        sought();
    }

    private void close() {
        Hit last = hits.isEmpty() ? null : hits.get(at);
        show(false);
        refresh();
        if (last != null) {
            last.piece().edit(last.range().from(), last.range().to());
        }
    }

    /// Other words: one begins with the first.
    private void sought() {
        at = 0;
        refresh();
        stand();
    }

    /// The text is another.
    void refresh() {
        boolean isOpen = node.isVisible();
        if (!isOpen && hits.isEmpty()) {
            return;
        }
        Sought sought = new Sought(isOpen ? words.getText() : "", false, false);
        List<Hit> found = new ArrayList<>();
        for (Piece piece : pieces.get()) {
            List<Range> ranges = sought.in(piece.field().prose().signs());
            ranges.forEach(range -> found.add(new Hit(piece, range)));
            piece.field().hits(ranges, NONE);
        }
        hits = found;
        at = Math.clamp(at, 0, Math.max(0, found.size() - 1));
        if (!found.isEmpty()) {
            colour(found.get(at));
        }
        count.setText(
                words.getText().isEmpty()
                        ? ""
                        : found.isEmpty()
                                ? texts.get("shell.find.nothing")
                                : texts.get("shell.find.at", at + 1, found.size()));
    }

    private void colour(Hit now) {
        List<Range> ranges =
                hits.stream()
                        .filter(hit -> hit.piece().equals(now.piece()))
                        .map(Hit::range)
                        .toList();
        now.piece().field().hits(ranges, now.range());
    }

    /// Goes to the next hit, or the one before (-1); false when nothing is looked for.
    boolean step(int by) {
        if (!node.isVisible() || hits.isEmpty()) {
            return node.isVisible();
        }
        at = Math.floorMod(at + by, hits.size());
        refresh();
        stand();
        return true;
    }

    private void stand() {
        if (!hits.isEmpty()) {
            Hit now = hits.get(at);
            now.piece().field().select(now.range().from(), now.range().to());
            reveal.accept(now.piece());
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            step(event.isShiftDown() ? -1 : 1);
        } else if (event.getCode() == KeyCode.ESCAPE) {
            close();
        } else {
            return;
        }
        event.consume();
    }
}
