package no.kompetanseplan.ui.kit.editor;

import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

import no.kompetanseplan.text.Texts;
import no.kompetanseplan.ui.kit.Reading;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;

/// Text over a cell: a box for long text, else a field as large as the cell. What was understood
/// stands in a card below while it is typed.
public final class TextEditor implements CellEditor {

    private static final double BOX_WIDTH_EM = 20;
    private static final double BOX_HEIGHT_EM = 8.571;
    private static final double LINE_HEIGHT_EM = 2.286;
    private static final double CARD_WIDTH_EM = 19.64;
    private static final double CARD_GAP_EM = 0.2;

    private final TextArea area = new TextArea();
    private final Understood card;
    private final String before;
    private final boolean isBox;
    private final Function<String, Reading> read;
    private final Host host;
    private boolean said;

    /// An editor that starts with the text of the cell, or with what was typed on it.
    ///
    /// @param before the text in force
    /// @param typed what the first key replaces it by; null to go on from the text in force
    /// @param isBox long text of several lines
    public TextEditor(
            String before,
            @Nullable String typed,
            boolean isBox,
            Function<String, Reading> read,
            String spoken,
            Texts texts,
            Host host) {
        this.before = before;
        this.isBox = isBox;
        this.read = read;
        this.host = host;
        this.card = new Understood(texts);
        area.setWrapText(true);
        area.getStyleClass().addAll("cell-editor", isBox ? "box" : "line");
        area.setText(typed == null ? before : typed);
        area.setAccessibleText(spoken);
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::newLine);
        EditorKeys.on(area, host);
        area.focusedProperty()
                .addListener((o, old, focused) -> {
                    if (!focused) {
                        host.leave(Leave.AWAY);
                    }
                });
        area.textProperty().addListener((o, old, now) -> understand());
        understand();
    }

    @Override
    public List<Node> nodes() {
        return List.of(area, card);
    }

    @Override
    public void begin() {
        area.applyCss();
        area.requestFocus();
        area.end();
    }

    @Override
    public void place(Rectangle2D cell, Dimension2D room, double em) {
        double width = isBox ? Math.max(cell.getWidth(), BOX_WIDTH_EM * em) : cell.getWidth() - 2;
        double height =
                isBox
                        ? Math.max(cell.getHeight(), BOX_HEIGHT_EM * em)
                        : Math.max(cell.getHeight() - 3, LINE_HEIGHT_EM * em);
        double x = Math.clamp(cell.getMinX() + 1, 0, Math.max(0, room.getWidth() - width - 1));
        double y = cell.getMinY() + 1;
        if (isBox && y + height > room.getHeight()) {
            y = Math.max(0, room.getHeight() - height);
        }
        set(area, x, y, width, height);
        placeCard(x, y, y + height, room, em);
    }

    @Override
    public boolean isChanged() {
        return !area.getText().equals(before);
    }

    @Override
    public Reading reading() {
        return read.apply(text());
    }

    @Override
    public String text() {
        return area.getText().strip();
    }

    @Override
    public void refuse(String sentence) {
        said = card.show(Reading.refused(sentence));
        host.resized();
    }

    /// Below the cell; above it where there is no room below.
    private void placeCard(double x, double top, double bottom, Dimension2D room, double em) {
        card.setVisible(said);
        if (!said) {
            return;
        }
        card.applyCss();
        double width = Math.clamp(card.prefWidth(-1), CARD_WIDTH_EM * em, 2 * CARD_WIDTH_EM * em);
        double height = card.prefHeight(width);
        double left = Math.max(0, Math.min(x, room.getWidth() - width - 2));
        double gap = CARD_GAP_EM * em;
        double y = bottom + gap + height <= room.getHeight() ? bottom + gap : top - gap - height;
        set(card, left, y, width, height);
    }

    /// Lays out at once: what is put in place while its table is laid out would else stand empty
    /// until something asks for a layout again.
    private static void set(Region node, double x, double y, double width, double height) {
        node.resizeRelocate(Math.rint(x), Math.rint(y), Math.rint(width), Math.rint(height));
        node.applyCss();
        node.layout();
    }

    private void understand() {
        said = card.show(reading());
        host.resized();
    }

    private void newLine(KeyEvent event) {
        if (isBox && event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            area.replaceSelection("\n");
            event.consume();
        }
    }
}
