package no.kompetanseplan.ui.kit.prose;

import javafx.css.PseudoClass;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
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
    private static final int MOST_SPOKEN = 4000;

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
    private @Nullable Words pending;
    private List<Range> marks = List.of();
    private List<Range> hits = List.of();
    private Range hit = new Range(0, 0);
    private Runnable typed = () -> {};
    private Runnable moved = () -> {};
    private Runnable paste = this::pasteText;
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
        pending = null;
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
        printed.show(prose, words, firstNote, asks ? prompt : "");
        requestLayout();
    }

    /// Underlines words as misspelled.
    public void marks(List<Range> misspelled) {
        if (!misspelled.equals(marks)) {
            marks = List.copyOf(misspelled);
            requestLayout();
        }
    }

    /// Shows what a search has found, and which of it one stands in.
    public void hits(List<Range> found, Range now) {
        hits = List.copyOf(found);
        hit = now;
        requestLayout();
    }

    // ---------- caret and selection ----------

    public int caret() {
        return caret;
    }

    int anchor() {
        return anchor;
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
        pending = null;
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

    int nearest(double x, double y) {
        layout();
        return printed.nearest(x, y);
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
        marks = range.shift(marks, taken.length());
        print();
        select(place, place);
        typed.run();
    }

    /// Puts letters in, set as those before them.
    void type(String letters) {
        Words set = pending == null ? style() : pending;
        put(new Prose(List.of(isPlain ? Words.plain(letters) : set.with(letters))));
    }

    /// Takes away what stands from one place to another.
    void remove(int from, int to) {
        select(from, to);
        put(Prose.EMPTY);
    }

    private Words style() {
        return Steps.style(prose, selected());
    }

    public boolean isBold() {
        return !isPlain && shownStyle().bold();
    }

    public boolean isItalic() {
        return !isPlain && shownStyle().italic();
    }

    private Words shownStyle() {
        if (pending != null) {
            return pending;
        }
        return hasSelection() && prose.at(selected().from()) instanceof Words first
                ? first
                : style();
    }

    /// Makes the selection, or what is typed next, bold or ordinary.
    public void turnBold() {
        boolean on = !isBold();
        set(words -> words.bold(on));
    }

    /// Makes the selection, or what is typed next, italic or upright.
    public void turnItalic() {
        boolean on = !isItalic();
        set(words -> words.italic(on));
    }

    /// Sets the selected words in another way, or what is typed next.
    public void set(UnaryOperator<Words> change) {
        if (isPlain) {
            return;
        }
        if (!hasSelection()) {
            pending = change.apply(pending == null ? style() : pending);
            moved.run();
            return;
        }
        Range range = selected();
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

    private void pasteText() {
        String text = ProseClip.text();
        if (text != null) {
            put(Prose.plain(text.replaceAll("\\s+", " ")));
        }
    }

    void paste() {
        paste.run();
    }

    void open() {
        opened.run();
    }

    // ---------- who wants to know ----------

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
        return printed.flow().prefWidth(-1) + inset(getInsets(), Orientation.HORIZONTAL);
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets in = getInsets();
        double room = width < 0 ? -1 : width - inset(in, Orientation.HORIZONTAL);
        return printed.flow().prefHeight(room) + inset(in, Orientation.VERTICAL);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    private static double inset(Insets in, Orientation along) {
        return along == Orientation.HORIZONTAL
                ? in.getLeft() + in.getRight()
                : in.getTop() + in.getBottom();
    }

    @Override
    public double getBaselineOffset() {
        return getInsets().getTop() + printed.flow().getBaselineOffset();
    }

    @Override
    protected void layoutChildren() {
        TextFlow flow = printed.flow();
        Insets in = getInsets();
        double width = getWidth() - inset(in, Orientation.HORIZONTAL);
        flow.resizeRelocate(in.getLeft(), in.getTop(), width, flow.prefHeight(width));
        flow.layout();
        strokes.draw(isFocused() ? selected() : new Range(0, 0), caret, marks, hits, hit);
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(
            AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case TEXT -> {
                String all = prose.words(words);
                yield all.length() > MOST_SPOKEN ? all.substring(0, MOST_SPOKEN) : all;
            }
            case EDITABLE -> true;
            case CARET_OFFSET -> caret;
            case SELECTION_START -> selected().from();
            case SELECTION_END -> selected().to();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
