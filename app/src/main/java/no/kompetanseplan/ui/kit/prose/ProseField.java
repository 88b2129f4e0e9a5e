package no.kompetanseplan.ui.kit.prose;

import javafx.css.PseudoClass;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.layout.Region;
import javafx.scene.text.TextFlow;

import no.kompetanseplan.model.prose.Prose;
import no.kompetanseplan.model.prose.Span;
import no.kompetanseplan.model.prose.Span.Words;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// One block of text, seen as it prints and written in where it stands: the lines are the same with
/// and without the focus. The text is a value; whoever holds the field gets each new one by
/// [#onTyped] and undoes by showing an older one.
public final class ProseField extends Region {

    private static final PseudoClass PROMPT = PseudoClass.getPseudoClass("prompt");

    private final Printed printed = new Printed();
    private final Lines lines = new Lines(printed);
    private final Strokes strokes = new Strokes(printed);
    private final Blink blink = new Blink(strokes.caret());
    private final boolean isPlain;
    private Prose prose = Prose.EMPTY;
    private Function<Span, String> words = _ -> "";
    private int firstNote = 1;
    private String prompt = "";
    private int anchor;
    private int caret;
    private double goal = -1;
    private final Pen pen = new Pen();
    private Composed composed = Composed.NONE;
    private Runnable typed = () -> {};
    private Runnable moved = () -> {};
    private Runnable paste = () -> {};
    private Runnable opened = () -> {};

    /// @param isPlain for words without marks, such as a title
    public ProseField(boolean isPlain) {
        this.isPlain = isPlain;
        getStyleClass().add("prose");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        setCursor(Cursor.TEXT);
        getChildren().addAll(strokes.under());
        getChildren().add(printed.flow());
        getChildren().addAll(strokes.over());
        new FieldKeys(this).listen();
        new FieldPointer(this).listen();
        focusedProperty().subscribe(this::focusChanged);
        print();
    }

    private void focusChanged(boolean focused) {
        blink.run(focused);
        pen.put();
        if (!focused && !composed.isNone()) {
            compose(Composed.NONE, composed.text());
        }
        if (prose.spans().isEmpty()) {
            print();
        }
    }

    // ---------- what it shows ----------

    public Prose prose() {
        return prose;
    }

    public boolean isPlain() {
        return isPlain;
    }

    /// Shows another text; the caret stays where it is as far as the text goes.
    public void show(Prose newest) {
        if (!newest.equals(prose)) {
            prose = newest;
            select(anchor, caret);
            print();
        }
    }

    /// How references and gaps are shown, and from which number its footnotes count.
    public void words(Function<Span, String> shown, int first) {
        words = shown;
        firstNote = first;
        print();
    }

    /// What an empty field says while nobody writes in it.
    public void prompt(String says) {
        if (!says.equals(prompt)) {
            prompt = says;
            print();
        }
    }

    private void print() {
        boolean asks = prose.spans().isEmpty() && !isFocused();
        pseudoClassStateChanged(PROMPT, asks);
        printed.show(composed.in(prose, selected()), words, firstNote, asks ? prompt : "");
        requestLayout();
    }

    /// Underlines words as misspelled.
    public void marks(List<Range> misspelled) {
        if (strokes.mark(misspelled)) {
            requestLayout();
        }
    }

    /// Shows what a search has found, and which of it one stands in.
    public void hits(List<Range> found, Range now) {
        strokes.find(found, now);
        requestLayout();
    }

    /// Shows a stretch as selected, focused or not: a part of a selection that goes on in other
    /// fields; an empty one for none.
    public void shade(Range part) {
        if (strokes.shade(part)) {
            requestLayout();
        }
    }

    // ---------- caret and selection ----------

    public int caret() {
        return caret;
    }

    public int length() {
        return prose.length();
    }

    public Range selected() {
        return new Range(Math.min(anchor, caret), Math.max(anchor, caret));
    }

    public boolean hasSelection() {
        return anchor != caret;
    }

    /// Selects from one place to another; the caret stands at the second.
    public void select(int from, int to) {
        int last = prose.length();
        anchor = Math.clamp(from, 0, last);
        caret = Math.clamp(to, 0, last);
        goal = -1;
        pen.put();
        blink.show();
        requestLayout();
        moved.run();
    }

    /// Moves the caret.
    void move(int place, boolean extend) {
        select(extend ? anchor : place, place);
    }

    /// Moves the caret a line up (-1) or down (1), as straight as it goes; to the end of the text
    /// when there is no such line.
    void moveLine(int by, boolean extend) {
        layout();
        double x = goal < 0 ? lines.x(caret) : goal;
        move(lines.step(caret, x, by, prose.length()), extend);
        goal = x;
    }

    /// How far right in the scene a caret that goes up and down wants to stand.
    public double column() {
        layout();
        return localToScene(goal < 0 ? lines.x(caret) : goal, 0).getX();
    }

    /// Goes up and down from here at a column.
    public void aim(double column) {
        goal = Math.max(0, sceneToLocal(column, 0).getX());
    }

    /// The place on the first (1) or last (-1) line that is nearest to a column.
    public int entry(int by, double column) {
        layout();
        double x = sceneToLocal(column, 0).getX();
        return lines.nearest(by > 0 ? 0 : prose.length(), x);
    }

    /// The place nearest to a point of the scene.
    public int placeAt(double sceneX, double sceneY) {
        Point2D at = sceneToLocal(sceneX, sceneY);
        layout();
        return printed.nearest(at.getX(), at.getY());
    }

    /// Moves the caret to the beginning (-1) or end (1) of its line.
    void moveToLineEnd(int by, boolean extend) {
        layout();
        move(lines.end(caret, by, getWidth()), extend);
    }

    /// Whether the caret is on the first (-1) or last (1) line.
    public boolean isAtEdge(int by) {
        layout();
        return lines.isAtEdge(caret, by, prose.length());
    }

    /// Where a place is, in the coordinates of the scene.
    public Bounds boundsOf(int place) {
        layout();
        CaretLine line = CaretLine.of(printed.caret(Math.clamp(place, 0, prose.length())));
        return localToScene(new BoundingBox(line.x(), line.top(), 1, line.height()));
    }

    Range hit(double x, double y) {
        layout();
        return printed.hit(x, y);
    }

    /// The one thing that is selected and not words: a note, a reference or a gap; else null.
    public @Nullable Span selectedSpan() {
        Range range = selected();
        Span span = range.to() - range.from() == 1 ? prose.at(range.from()) : null;
        return span instanceof Words ? null : span;
    }

    // ---------- writing ----------

    /// Puts a text in the place of what is selected; the caret goes behind it.
    public void put(Prose text) {
        Prose taken = isPlain ? Prose.plain(text.words(words)) : text;
        Range range = selected();
        prose = prose.with(range.from(), range.to(), taken);
        int place = range.from() + taken.length();
        strokes.shift(range, taken.length());
        print();
        select(place, place);
        typed.run();
    }

    /// Puts letters in, set as those before them.
    public void type(String letters) {
        put(new Prose(List.of(pen.next(prose, selected()).with(letters))));
    }

    /// Letters that a keyboard composes: shown in their place, and in the text when they are done.
    void compose(Composed unfinished, String done) {
        composed = unfinished;
        if (done.isEmpty()) {
            print();
        } else {
            type(done);
        }
    }

    /// Takes away what stands from one place to another.
    void remove(int from, int to) {
        select(from, to);
        put(Prose.EMPTY);
    }

    /// How the selection is set, or what is typed next.
    public Words setting() {
        return isPlain ? Words.plain("") : pen.shown(prose, selected());
    }

    /// Makes the selection, or what is typed next, bold or ordinary.
    public void turnBold() {
        boolean on = !setting().bold();
        set(words -> words.bold(on));
    }

    /// Makes the selection, or what is typed next, italic or upright.
    public void turnItalic() {
        boolean on = !setting().italic();
        set(words -> words.italic(on));
    }

    /// Sets the selected words in another way, or what is typed next.
    public void set(UnaryOperator<Words> change) {
        if (isPlain) {
            return;
        }
        Range range = selected();
        if (range.isEmpty()) {
            pen.take(change.apply(pen.next(prose, selected())));
            moved.run();
            return;
        }
        prose = prose.set(range.from(), range.to(), change);
        print();
        moved.run();
        typed.run();
    }

    void copy() {
        if (hasSelection()) {
            ProseClip.copy(prose.part(selected().from(), selected().to()), words);
        }
    }

    void paste() {
        paste.run();
    }

    void open() {
        opened.run();
    }

    // ---------- who is told ----------

    /// Told after each change made here.
    public void onTyped(Runnable action) {
        typed = action;
    }

    /// Told when the caret, the selection or how letters are set is another.
    public void onMoved(Runnable action) {
        moved = action;
    }

    public void onPaste(Runnable action) {
        paste = action;
    }

    /// What Enter or a double click on a note, reference or gap does.
    public void onOpened(Runnable action) {
        opened = action;
    }

    // ---------- its place ----------

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        Insets in = getInsets();
        return printed.flow().prefWidth(-1) + in.getLeft() + in.getRight();
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets in = getInsets();
        double room = width < 0 ? -1 : width - in.getLeft() - in.getRight();
        return printed.flow().prefHeight(room) + in.getTop() + in.getBottom();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    public double getBaselineOffset() {
        return getInsets().getTop() + printed.flow().getBaselineOffset();
    }

    @Override
    protected void layoutChildren() {
        TextFlow flow = printed.flow();
        Insets in = getInsets();
        double width = getWidth() - in.getLeft() - in.getRight();
        flow.resizeRelocate(in.getLeft(), in.getTop(), width, flow.prefHeight(width));
        flow.layout();
        Range own = isFocused() ? selected() : Range.NONE;
        int shown = composed.isNone() ? caret : selected().from() + composed.caret();
        strokes.draw(own, shown, composed.range(selected()));
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(
            AccessibleAttribute attribute, Object... parameters) {
        Object own = Spoken.of(this, prose.words(words), attribute);
        return own == null ? super.queryAccessibleAttribute(attribute, parameters) : own;
    }
}
