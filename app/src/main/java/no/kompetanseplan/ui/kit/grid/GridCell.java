package no.kompetanseplan.ui.kit.grid;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;

import no.kompetanseplan.text.WordDiff;
import no.kompetanseplan.ui.kit.Changes;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.Words;
import no.kompetanseplan.ui.kit.table.Column;
import no.kompetanseplan.ui.kit.table.Look;
import no.kompetanseplan.ui.kit.table.RowLook;
import no.kompetanseplan.ui.kit.table.Sort;

import org.jspecify.annotations.Nullable;

/// One cell as it is drawn: words that wrap and end in «…», perhaps a muted line below, an icon, a
/// badge or a sign that folds. Also used for the gutter (column -1) and for column heads.
final class GridCell<R> extends Region {

    private static final PseudoClass FOCUS = PseudoClass.getPseudoClass("focus-cell");
    private static final PseudoClass BLOCK = PseudoClass.getPseudoClass("block");
    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("nothing");

    private final GridRow<R> row;
    private final int column;
    private final Label words = new Label();

    /// Few cells have a note or changed words; the parts for them are made when first needed.
    private @Nullable Label note;

    private @Nullable TextFlow changes;
    private double indent;
    private Tone tone = Tone.PLAIN;
    private Picture picture = Picture.NONE;
    private boolean bottom;

    GridCell(GridRow<R> row, int column, boolean strong, boolean right) {
        this.row = row;
        this.column = column;
        getStyleClass().add("grid-cell");
        style(strong, right);
        words.setEllipsisString("…");
        words.setMinSize(0, 0);
        words.setManaged(false);
        setManaged(false);
        setAccessibleRole(AccessibleRole.TABLE_CELL);
        getChildren().add(words);
        setOnMouseEntered(event -> tip());
    }

    private void style(boolean strong, boolean right) {
        if (strong) {
            getStyleClass().add("strong");
        }
        if (right) {
            getStyleClass().add("right");
        }
        if (column < 0) {
            getStyleClass().add("gutter");
        }
        if (column == 0) {
            getStyleClass().add("first");
        }
    }

    int column() {
        return column;
    }

    Label words() {
        return words;
    }

    /// Shows a cell of a row.
    void show(Column<R> shownColumn, R data, RowLook rowLook, double em, boolean wraps) {
        String text = shownColumn.shown(data);
        Look look = shownColumn.look(data);
        bottom = false;
        words.setWrapText(wraps);
        words.setText(text.isEmpty() ? "–" : breakable(text));
        pseudoClassStateChanged(EMPTY, text.isEmpty());
        pseudoClassStateChanged(WRONG, look.isWrong());
        tone(text.isEmpty() ? Tone.MUTED : look.tone());
        note(shownColumn.note(data), wraps);
        change(shownColumn.change(data), shownColumn.isWholeChange());
        indent = column == 0 ? rowLook.indent() * GridRow.INDENT_EM * em : 0;
        picture(column == 0 ? Picture.of(look.icon(), rowLook) : Picture.of(look.icon()));
    }

    /// Words that are taken out and put in stand in place of the cell's words.
    private void change(@Nullable WordDiff diff, boolean isWhole) {
        pseudoClassStateChanged(CHANGED, diff != null);
        words.setVisible(diff == null);
        if (diff != null) {
            TextFlow shown = changes == null ? added(changesFlow()) : changes;
            changes = shown;
            shown.setVisible(true);
            shown.getChildren()
                    .setAll(Changes.texts(isWhole ? diff.pieces() : Changes.shortly(diff)));
        } else if (changes != null) {
            changes.setVisible(false);
            changes.getChildren().clear();
        }
    }

    private TextFlow changesFlow() {
        TextFlow flow = new TextFlow();
        if (getStyleClass().contains("right")) {
            flow.setTextAlignment(TextAlignment.RIGHT);
        }
        return flow;
    }

    private void note(String text, boolean wraps) {
        if (note == null && !text.isEmpty()) {
            note = added(new Label());
            note.getStyleClass().add("note");
            note.setEllipsisString("…");
            note.setMinSize(0, 0);
        }
        if (note != null) {
            note.setWrapText(wraps);
            note.setText(breakable(text));
            note.setVisible(!text.isEmpty());
        }
    }

    private <T extends Node> T added(T part) {
        part.setManaged(false);
        getChildren().add(part);
        return part;
    }

    /// The note while there is one to read.
    private @Nullable Label shownNote() {
        return note != null && note.isVisible() ? note : null;
    }

    private @Nullable TextFlow shownChanges() {
        return changes != null && changes.isVisible() ? changes : null;
    }

    /// Shows a row number, or an icon in its place.
    void showGutter(String number, Look look) {
        bottom = false;
        words.setText(look.icon() == null ? number : "");
        picture(Picture.of(look.icon()));
        tone(look.tone() == Tone.PLAIN ? Tone.MUTED : look.tone());
        note("", false);
        setAccessibleText(look.spoken());
    }

    /// Shows a column head, at the bottom of its place.
    void showHead(String title, @Nullable Sort sort) {
        change(null, false);
        bottom = true;
        indent = 0;
        words.setWrapText(true);
        words.setText(breakable(title));
        Icon order = sort == null ? null : sort.isRising() ? Icon.UP : Icon.DOWN;
        picture(Picture.of(order));
        tone(Tone.MUTED);
        note("", false);
        pseudoClassStateChanged(EMPTY, false);
        pseudoClassStateChanged(WRONG, false);
    }

    /// Shows nothing.
    void clear() {
        change(null, false);
        words.setText("");
        picture(Picture.NONE);
        note("", false);
        pseudoClassStateChanged(WRONG, false);
    }

    void paint(boolean focused, boolean chosen) {
        pseudoClassStateChanged(FOCUS, focused);
        pseudoClassStateChanged(BLOCK, chosen);
    }

    /// The height the words need at a width, padding included.
    double natural(double width) {
        double inner = Math.max(1, width - snappedLeftInset() - snappedRightInset() - indent);
        Label under = shownNote();
        TextFlow changed = shownChanges();
        double below = under == null ? 0 : under.prefHeight(inner);
        double above = changed == null ? words.prefHeight(inner) : changed.prefHeight(inner);
        return snappedTopInset() + above + below + snappedBottomInset();
    }

    /// The width of the longest word, padding included: at less it would be broken.
    double wordWidth() {
        double widest = Words.widest(words.getText(), words.getFont());
        return Math.ceil(snappedLeftInset() + widest + snappedRightInset()) + 1;
    }

    /// The width the words take on one line, padding included.
    double naturalWidth() {
        Label under = shownNote();
        double inner = Math.max(words.prefWidth(-1), under == null ? 0 : under.prefWidth(-1));
        return Math.ceil(snappedLeftInset() + inner + snappedRightInset() + indent) + 1;
    }

    /// A label that decides whether to cut its text counts lines without the (negative) line
    /// spacing, so the words may reach into the padding, or the note, below them.
    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset() + indent;
        double width = Math.max(0, getWidth() - left - snappedRightInset());
        Label under = shownNote();
        double padding = bottom || under != null ? snappedBottomInset() : 0;
        double height = Math.max(0, getHeight() - snappedTopInset() - padding);
        double needed = words.prefHeight(width);
        double below = under == null ? 0 : noteHeight(under, width, height, needed);
        double above = Math.max(0, height - below);
        double y = snappedTopInset();
        if (below > 0) {
            above = Math.min(above, needed);
        } else if (bottom && needed < above) {
            y += above - needed;
            above = needed;
        }
        double room = below > 0 ? snappedBottomInset() : 0;
        words.resizeRelocate(left, y, width, above + room);
        TextFlow changed = shownChanges();
        if (changed != null) {
            changed.resizeRelocate(left, y, width, Math.max(above, height - below));
        }
        place(under, left, y + above, width, below);
    }

    private static void place(
            @Nullable Label note, double left, double y, double width, double height) {
        if (note != null && height > 0) {
            note.resizeRelocate(left, y, width, height);
        }
    }

    /// Where a row is kept lower than its words, the note gives way first, down to one line.
    private static double noteHeight(Label note, double width, double height, double above) {
        double least = Math.min(note.prefHeight(-1), height);
        return Math.clamp(height - above, least, Math.max(least, note.prefHeight(width)));
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(
            AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case ROW_INDEX -> row.getIndex();
            case COLUMN_INDEX -> column;
            case SELECTED -> row.grid().model().selection().contains(row.getIndex(), column);
            case TEXT -> row.spoken(column);
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    private void tone(Tone now) {
        if (now != tone) {
            int at = words.getStyleClass().indexOf(tone.styleClass());
            if (at < 0) {
                words.getStyleClass().add(now.styleClass());
            } else {
                words.getStyleClass().set(at, now.styleClass());
            }
            tone = now;
        }
    }

    /// Icons are made and styled only where another is to be shown than the one that stands there.
    private void picture(Picture now) {
        if (!now.equals(picture)) {
            picture = now;
            words.setGraphic(now.node());
        }
    }

    /// JavaFX breaks lines at blanks only; a hair space lets it break after a dash or a slash too.
    private static String breakable(String text) {
        return text.replace("–", "–\u200a").replace("/", "/\u200a");
    }

    /// The whole text in a tooltip, when it is cut.
    private void tip() {
        Tooltip tip = row.grid().tip();
        Label under = shownNote();
        if (words.isTextTruncated() || (under != null && under.isTextTruncated())) {
            tip.setText(words.getText() + (under == null ? "" : "\n" + under.getText()));
            Tooltip.install(this, tip);
        } else {
            Tooltip.uninstall(this, tip);
        }
    }
}
