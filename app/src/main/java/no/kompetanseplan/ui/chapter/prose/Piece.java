package no.kompetanseplan.ui.chapter.prose;

import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.util.Duration;

import no.kompetanseplan.model.choice.BlockStyle;

import java.util.ArrayDeque;
import java.util.Deque;

/// One heading or paragraph: printed text until it is focused, then a text area on the very same
/// lines. The printed text stays under the area, unseen, and gives it its height. It is a bare
/// [Text] because that is what a text area is made of: a `TextFlow` has other line heights.
final class Piece {

    private static final Duration PAUSE = Duration.millis(500);
    private static final PseudoClass EDITED = PseudoClass.getPseudoClass("edited");

    private final ProseKeys keys;
    private final Text printed = new Text();
    private final StackPane paper = new StackPane(printed);
    private final TextArea area = new TextArea();
    private final StackPane stack = new StackPane(paper, area);
    private final Label before = new Label();
    private final HBox node = new HBox(before, stack);
    private final PauseTransition pause = new PauseTransition(PAUSE);

    /// Words on their way to the file, oldest first: when they come back as the plan's they are no
    /// news.
    private final Deque<String> sent = new ArrayDeque<>();

    private ProseItem item;
    private boolean silent;

    Piece(ProseItem item, ProseKeys keys) {
        this.item = item;
        this.keys = keys;
        paper.getStyleClass().add("paper");
        paper.setMinWidth(0);
        paper.setFocusTraversable(true);
        StackPane.setAlignment(printed, Pos.TOP_LEFT);
        stack.widthProperty().subscribe(width -> printed.setWrappingWidth(width.doubleValue()));
        paper.focusedProperty().subscribe(focused -> paperFocused(focused));
        paper.addEventHandler(MouseEvent.MOUSE_PRESSED, this::clicked);
        area.setWrapText(true);
        area.setVisible(false);
        area.setFocusTraversable(false);
        area.setMinSize(0, 0);
        area.setPrefSize(0, 0);
        area.getStyleClass().add("prose-area");
        area.textProperty().subscribe(text -> typed(text));
        area.focusedProperty().subscribe(focused -> areaFocused(focused));
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> keys.pressed(this, event));
        pause.setOnFinished(_ -> commit());
        before.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        stack.setMinWidth(0);
        HBox.setHgrow(stack, Priority.ALWAYS);
        set(item.words());
        dress();
    }

    Node node() {
        return node;
    }

    ProseItem item() {
        return item;
    }

    boolean isEdited() {
        return area.isVisible();
    }

    int caret() {
        return area.getCaretPosition();
    }

    boolean hasSelection() {
        return area.getSelection().getLength() > 0;
    }

    String words() {
        return area.getText();
    }

    /// The plan's newest line in this place. What is being typed stays; what comes from elsewhere,
    /// such as an undo, is shown.
    void show(ProseItem newest) {
        boolean known = sent.contains(newest.words());
        while (known && !sent.isEmpty() && !sent.peekFirst().equals(newest.words())) {
            sent.removeFirst();
        }
        boolean typing = isEdited() && !area.getText().equals(lastTold());
        item = newest;
        if (!known && !typing) {
            sent.clear();
            int caret = Math.min(area.getCaretPosition(), newest.words().length());
            set(newest.words());
            area.positionCaret(caret);
        }
        dress();
    }

    /// What the plan has, or is being told.
    private String lastTold() {
        return sent.isEmpty() ? item.words() : sent.peekLast();
    }

    private void set(String words) {
        silent = true;
        if (!area.getText().equals(words)) {
            area.setText(words);
        }
        print(words);
        silent = false;
    }

    /// An empty line keeps its height.
    private void print(String words) {
        boolean prompt = words.isEmpty() && !isEdited();
        printed.setText(prompt ? keys.prompt(item) : words.isEmpty() ? " " : words);
        paper.pseudoClassStateChanged(PseudoClass.getPseudoClass("prompt"), prompt);
        paper.setAccessibleText(words.isEmpty() ? keys.prompt(item) : words);
    }

    private void dress() {
        String style =
                switch (item.kind()) {
                    case TITLE ->
                            item.depth() == 1 ? "doc-h1" : item.depth() == 2 ? "doc-h2" : "doc-h3";
                    case BLOCK, BLANK, LINK ->
                            item.style() == BlockStyle.HEADING ? "doc-h3" : "doc-text";
                };
        node.getStyleClass().setAll("doc-piece", style);
        boolean bullet = item.style() == BlockStyle.BULLET;
        String mark = bullet ? "•" : item.number();
        before.setText(mark);
        before.getStyleClass().setAll("label", bullet ? "doc-bullet" : "doc-number");
        before.setManaged(!mark.isEmpty());
        before.setVisible(!mark.isEmpty());
        area.setAccessibleText(keys.name(item));
    }

    private void paperFocused(boolean focused) {
        if (focused) {
            edit(area.getLength());
        }
    }

    private void clicked(MouseEvent event) {
        Point2D at = printed.sceneToLocal(event.getSceneX(), event.getSceneY());
        int place = area.getLength() == 0 ? 0 : printed.hitTest(at).getInsertionIndex();
        edit(Math.min(place, area.getLength()));
        event.consume();
    }

    /// Turns to editing, with the caret at a place in the words.
    void edit(int caret) {
        if (!isEdited()) {
            area.setVisible(true);
            paper.setFocusTraversable(false);
            paper.setOpacity(0);
            node.pseudoClassStateChanged(EDITED, true);
            print(area.getText());
        }
        area.requestFocus();
        area.positionCaret(Math.clamp(caret, 0, area.getLength()));
        keys.entered(this);
    }

    private void areaFocused(boolean focused) {
        if (focused || !isEdited()) {
            return;
        }
        commit();
        area.setVisible(false);
        paper.setOpacity(1);
        paper.getStyleClass().add("paper");
        paper.setMinWidth(0);
        paper.setFocusTraversable(true);
        StackPane.setAlignment(printed, Pos.TOP_LEFT);
        stack.widthProperty().subscribe(width -> printed.setWrappingWidth(width.doubleValue()));
        node.pseudoClassStateChanged(EDITED, false);
        print(area.getText());
    }

    private void typed(String text) {
        if (!silent) {
            print(text);
            pause.playFromStart();
        }
    }

    /// Tells the plan what has been typed.
    void commit() {
        pause.stop();
        String words = area.getText();
        if (!words.equals(lastTold())) {
            sent.addLast(words);
            keys.write(item, words);
        }
    }

    /// Whether the caret is on the first, or with 1 the last, line of the piece.
    boolean isAtEdge(int by) {
        if (area.getLength() == 0) {
            return true;
        }
        return Math.abs(line(area.getCaretPosition()) - line(by < 0 ? 0 : area.getLength())) < 1;
    }

    private double line(int place) {
        PathElement[] shape = printed.caretShape(place, true);
        for (PathElement part : shape) {
            if (part instanceof MoveTo move) {
                return move.getY();
            }
        }
        return 0;
    }

    Bounds boundsIn(Node ancestor) {
        return ancestor.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
    }
}
