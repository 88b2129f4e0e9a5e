package no.kompetanseplan.ui.chapter.prose;

import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;

import no.kompetanseplan.model.choice.BlockStyle;
import no.kompetanseplan.model.prose.Prose;
import no.kompetanseplan.model.prose.Span;
import no.kompetanseplan.ui.kit.prose.ProseField;
import no.kompetanseplan.ui.kit.prose.Range;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Function;

/// One heading or paragraph, written in where it stands.
final class Piece implements Stop {

    private static final Duration PAUSE = Duration.millis(500);
    private static final PseudoClass EDITED = PseudoClass.getPseudoClass("edited");

    private final PieceActs acts;
    private final ProseField field;
    private final Label before = new Label();
    private final HBox node;
    private final PauseTransition pause = new PauseTransition(PAUSE);

    /// Texts on their way to the file, oldest first: when they come back as the plan's they are no
    /// news.
    private final Deque<Prose> sent = new ArrayDeque<>();

    private ProseItem item;

    Piece(ProseItem item, PieceActs acts) {
        this.item = item;
        this.acts = acts;
        field = new ProseField(item.kind() == ProseItem.Kind.TITLE);
        node = new HBox(before, field);
        field.focusedProperty().subscribe((_, focused) -> focused(focused));
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> acts.pressed().accept(this, event));
        field.onTyped(this::typed);
        field.onMoved(() -> acts.moved().accept(this));
        field.onOpened(() -> acts.open().accept(this));
        if (!field.isPlain()) {
            field.onPaste(() -> acts.paste().accept(this));
        }
        pause.setOnFinished(_ -> commit());
        before.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        HBox.setHgrow(field, Priority.ALWAYS);
        field.show(prose(item));
        dress();
    }

    @Override
    public HBox node() {
        return node;
    }

    @Override
    public ProseItem item() {
        return item;
    }

    ProseField field() {
        return field;
    }

    boolean isEdited() {
        return field.isFocused();
    }

    /// A title is words alone; a paragraph is stored with its marks.
    private static Prose prose(ProseItem item) {
        return item.kind() == ProseItem.Kind.TITLE
                ? Prose.plain(item.words())
                : Prose.read(item.words());
    }

    /// The plan's newest line in this place. What is being typed stays; what comes from elsewhere,
    /// such as an undo, is shown.
    void show(ProseItem newest) {
        Prose now = prose(newest);
        boolean known = sent.contains(now);
        while (known && !sent.isEmpty() && !sent.peekFirst().equals(now)) {
            sent.removeFirst();
        }
        boolean typing = isEdited() && !field.prose().equals(lastTold());
        item = newest;
        if (!known && !typing) {
            sent.clear();
            field.show(now);
        }
        dress();
    }

    /// How references and gaps are shown, and the number of the first footnote.
    void words(Function<Span, String> shown, int firstNote) {
        field.words(shown, firstNote);
    }

    /// What the plan has, or is being told.
    private Prose lastTold() {
        return sent.isEmpty() ? prose(item) : sent.peekLast();
    }

    private void dress() {
        String style =
                switch (item.kind()) {
                    case TITLE ->
                            item.depth() == 1 ? "doc-h1" : item.depth() == 2 ? "doc-h2" : "doc-h3";
                    case BLOCK, BLANK, OWN, LINK -> style(item.style());
                };
        node.getStyleClass().setAll("doc-piece", style);
        boolean bullet = item.style() == BlockStyle.BULLET;
        boolean isLine = bullet || item.style() == BlockStyle.NUMBERED;
        String mark = bullet ? "•" : item.number();
        before.setText(mark);
        before.getStyleClass().setAll("label", isLine ? "doc-bullet" : "doc-number");
        if (item.level() > 0) {
            before.getStyleClass().add("doc-level-" + item.level());
        }
        before.setManaged(!mark.isEmpty());
        before.setVisible(!mark.isEmpty());
        field.prompt(acts.prompt().apply(item));
        field.setAccessibleText(acts.name().apply(item));
    }

    private static String style(@Nullable BlockStyle style) {
        return style == BlockStyle.HEADING
                ? "doc-h3"
                : style == BlockStyle.QUOTE ? "doc-quote" : "doc-text";
    }

    @Override
    public boolean isStoodIn() {
        return field.isFocused();
    }

    @Override
    public void taken(boolean on) {
        field.shade(on ? new Range(0, field.length()) : Range.NONE);
    }

    /// Shows what an edit that is on its way to the file makes of it, so that one can write on.
    void take(Prose now, int caret) {
        pause.stop();
        sent.addLast(now);
        field.show(now);
        edit(caret);
    }

    @Override
    public void enter(int by) {
        edit(by > 0 ? 0 : field.length());
    }

    /// Takes the focus, with the caret at a place in the text.
    void edit(int caret) {
        field.requestFocus();
        field.select(caret, caret);
    }

    /// Takes the focus with a stretch of the text selected.
    void edit(int from, int to) {
        field.requestFocus();
        field.select(from, to);
    }

    private void focused(boolean focused) {
        node.pseudoClassStateChanged(EDITED, focused);
        if (focused) {
            acts.entered().accept(this);
        } else {
            commit();
        }
    }

    private void typed() {
        pause.playFromStart();
        acts.typed().accept(this);
    }

    /// Tells the plan what has been typed.
    void commit() {
        pause.stop();
        Prose now = field.prose();
        if (!now.equals(lastTold())) {
            sent.addLast(now);
            acts.write().accept(item, stored(now));
        }
    }

    private String stored(Prose now) {
        return item.kind() == ProseItem.Kind.TITLE ? now.words() : now.write();
    }
}
