package no.kompetanseplan.ui.kit.grid;

import javafx.collections.FXCollections;
import javafx.collections.MapChangeListener;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;

import no.kompetanseplan.text.Texts;
import no.kompetanseplan.ui.kit.Em;
import no.kompetanseplan.ui.kit.table.Column;
import no.kompetanseplan.ui.kit.table.GridModel;
import no.kompetanseplan.ui.kit.table.Line;
import no.kompetanseplan.ui.kit.table.Selection;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// A table. It draws a [GridModel] and turns keys and clicks into changes of it; see the package
/// for what it can do and an example.
///
/// Real focus stays on the grid itself, so that a table is one Tab stop; which cell has the
/// keyboard is the model's selection.
public final class Grid<R> extends Pane {

    private static final PseudoClass HOT = PseudoClass.getPseudoClass("hot");
    private static final double PREF_HEIGHT_EM = 40;

    private final GridModel<R> model;
    private final Texts texts;
    private final Em em = new Em(this);
    private final Widths<R> widths;
    private final HeadWords<R> headWords;
    private final Heights<R> heights;
    private final Pointer<R> pointer;
    private final Editing<R> editing;
    private final GridFlow<R> flow = new GridFlow<>();
    private final ScrollBar sideways = new ScrollBar();
    private final Pane overlay = new Pane();
    private final Tooltip tip = new Tooltip();
    private final Scroll<R> scroll;
    private final Foot<R> foot;
    private final EmptyNotice<R> notice;
    private GridRow<R> spare;
    private boolean fitRows;
    private boolean fittedElsewhere;

    /// Waits for the rows to have a place.
    private boolean revealWanted;

    private Grid(GridModel<R> model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.widths = new Widths<>(model);
        this.heights = new Heights<>(this);
        this.headWords = new HeadWords<>(this);
        this.pointer = new Pointer<>(this);
        this.editing = new Editing<>(this);
        this.spare = new GridRow<>(this);
        this.scroll = new Scroll<>(this, new GridRow<>(this));
        this.foot = new Foot<>(this);
        this.notice = new EmptyNotice<>(this);
        getStyleClass().add("grid");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TABLE_VIEW);
        flow.setFocusTraversable(false);
        flow.setCellFactory(_ -> new GridRow<>(this));
        sideways.setOrientation(Orientation.HORIZONTAL);
        sideways.setFocusTraversable(false);
        overlay.setPickOnBounds(false);
        overlay.getStyleClass().add("grid-overlay");
        spare.setVisible(false);
        List<Node> parts =
                List.of(flow, spare, scroll.head(), foot.node(), sideways, overlay, notice.node());
        for (Node part : parts) {
            part.setManaged(false);
            getChildren().add(part);
        }
        listen();
        show(model.lines());
    }

    public static <R> Grid<R> of(GridModel<R> model, Texts texts) {
        return new Grid<>(model, texts);
    }

    /// What a screen reader calls the table.
    public Grid<R> named(String name) {
        setAccessibleText(name);
        return this;
    }

    /// 13 px in place of 14, for tables of much text.
    public Grid<R> smallText() {
        getStyleClass().add("small-text");
        return this;
    }

    /// As high as its rows, without a scroll bar of its own: for a table among others on a page
    /// that scrolls. Not for thousands of rows.
    public Grid<R> fitRows() {
        fitRows = true;
        getStyleClass().add("fit-rows");
        return this;
    }

    /// What stands in the place of the rows when there are none at all.
    public Grid<R> whenEmpty(Node node) {
        notice.whenEmpty(node);
        return this;
    }

    /// Opens the editor of the cell with focus, if it can be changed.
    public void edit() {
        editing.open(null);
    }

    /// Puts the chosen cells on the clipboard, as Ctrl+C does.
    public void copy() {
        new Clip<>(model).copy();
    }

    /// Puts the block on the clipboard where the focus is, as Ctrl+V does.
    public void paste() {
        new Commands<>(this).paste();
    }

    /// Writes what is being edited.
    public void commit() {
        editing.commit();
    }

    public GridModel<R> model() {
        return model;
    }

    Texts texts() {
        return texts;
    }

    double em() {
        return em.size();
    }

    Widths<R> widths() {
        return widths;
    }

    Heights<R> heights() {
        return heights;
    }

    Pointer<R> pointer() {
        return pointer;
    }

    Editing<R> editing() {
        return editing;
    }

    GridFlow<R> flow() {
        return flow;
    }

    ScrollBar sideways() {
        return sideways;
    }

    Pane overlay() {
        return overlay;
    }

    Tooltip tip() {
        return tip;
    }

    Scroll<R> scroll() {
        return scroll;
    }

    Foot<R> foot() {
        return foot;
    }

    /// A row outside the flow, for measuring.
    GridRow<R> spare() {
        return spare;
    }

    /// The head of the column with focus; empty when there is none.
    public String headWords() {
        Column<R> column = model.focusColumn();
        return column == null ? "" : column.title();
    }

    boolean isFitRows() {
        return fitRows;
    }

    /// The grid has the keyboard, or an editor over it has.
    void hot() {
        pseudoClassStateChanged(HOT, isFocused() || editing.isOpen());
    }

    /// Everything is drawn anew: columns, widths, row heights or the zoom have changed.
    void remake() {
        heights.forget();
        int at = getChildren().indexOf(spare);
        spare = new GridRow<>(this);
        spare.setVisible(false);
        spare.setManaged(false);
        getChildren().set(at, spare);
        scroll.remakeHead();
        foot.forget();
        flow.remake();
        requestLayout();
    }

    private void listen() {
        Keys<R> keys = new Keys<>(this);
        keys.listen();
        focusedProperty().addListener((o, old, now) -> hot());
        em.fontProperty().addListener((o, old, now) -> remake());
        model.linesProperty().addListener((o, old, now) -> show(now));
        model.columnsProperty().addListener((o, old, now) -> remake());
        model.rowHeightProperty().addListener((o, old, now) -> remake());
        model.widths().addListener((MapChangeListener<String, Double>) change -> requestLayout());
        model.selection().movesProperty().addListener((o, old, now) -> paint());
        model.revealsProperty()
                .subscribe(count -> {
                    revealWanted = count.intValue() > 0;
                    requestLayout();
                });
        sideways.valueProperty().addListener((o, old, now) -> scroll.sideways(now.doubleValue()));
        flow.positionProperty().addListener((o, old, now) -> scroll.follow());
        flow.afterLayout(scroll::follow);
    }

    private void show(List<Line<R>> lines) {
        scroll.keepingPlace(() -> {
            if (flow.getCellCount() != lines.size()) {
                flow.setCellCount(lines.size());
            }
            flow.refill();
        });
        notice.update();
        editing.follow();
        requestLayout();
        if (fitRows && getParent() != null) {
            getParent().requestLayout();
        }
    }

    private void paint() {
        flow.visible().forEach(GridRow::paint);
        foot.paint();
        notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        double bar = fitRows ? 0 : flow.barWidth();
        if (widths.fit(em(), width - bar, headWords.widths()) || fittedElsewhere) {
            fittedElsewhere = false;
            remake();
        }
        double below = widths.isNarrow() ? Math.ceil(sideways.prefHeight(width)) : 0;
        flow.resizeRelocate(0, 0, width, Math.max(0, height - below));
        foot.node().resizeRelocate(0, 0, width, height);
        overlay.resizeRelocate(0, 0, width, height);
        if (isWithoutRows()) {
            notice.place(linesHeight(), width, height);
        }
        sideways.setVisible(widths.isNarrow());
        double left = widths.frozen();
        double most = Math.max(0, widths.total() - (width - bar));
        sideways.setMax(most);
        double seen = Math.max(1, width - bar - left);
        sideways.setVisibleAmount(most * seen / Math.max(1, widths.total() - left));
        sideways.setValue(Math.min(sideways.getValue(), most));
        sideways.resizeRelocate(left, height - below, Math.max(0, width - left), below);
        if (revealWanted && flow.getHeight() > 0) {
            revealWanted = false;
            scroll.reveal();
        }
        scroll.follow();
        editing.place();
    }

    @Override
    protected double computePrefHeight(double width) {
        if (!fitRows) {
            return PREF_HEIGHT_EM * em();
        }
        if (widths.fit(em(), width > 0 ? width : getWidth(), headWords.widths())) {
            heights.forget();
            fittedElsewhere = true;
        }
        double below = widths.isNarrow() ? Math.ceil(sideways.prefHeight(-1)) : 0;
        return 1 + linesHeight() + notice.height(width) + below;
    }

    private boolean isWithoutRows() {
        return model.shownProperty().get() == 0;
    }

    private double linesHeight() {
        return model.lines().stream().mapToDouble(line -> heights.of(line, spare)).sum();
    }

    @Override
    protected double computeMinHeight(double width) {
        return fitRows ? computePrefHeight(width) : 6 * em();
    }

    @Override
    protected double computePrefWidth(double height) {
        double least = model.columns().stream().mapToDouble(column -> column.minEm()).sum();
        return (least + 2) * em();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 10 * em();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(
            AccessibleAttribute attribute, Object... parameters) {
        Selection.Cell focus = model.selection().focus();
        return switch (attribute) {
            case ROW_COUNT -> model.lines().size();
            case COLUMN_COUNT -> model.columns().size();
            case MULTIPLE_SELECTION -> true;
            case FOCUS_ITEM -> cell(focus.line(), focus.column());
            case CELL_AT_ROW_COLUMN -> cell((Integer) parameters[0], (Integer) parameters[1]);
            case ROW_AT_INDEX -> rowAt((Integer) parameters[0]);
            case SELECTED_ITEMS -> selectedCells();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    private ObservableList<Node> selectedCells() {
        ObservableList<Node> nodes = FXCollections.observableArrayList();
        for (Selection.Cell chosen : model.selection().cells()) {
            GridCell<R> cell = cell(chosen.line(), chosen.column());
            if (cell != null) {
                nodes.add(cell);
            }
        }
        return nodes;
    }

    /// The height of a line, whether it is on the screen or not.
    double heightOf(Line<R> line) {
        return heights.of(line, spare);
    }

    /// The row that shows a line; null while it is not on the screen.
    @Nullable GridRow<R> rowAt(int line) {
        GridRow<R> fixed = foot.row(line);
        return fixed == null ? flow.getVisibleCell(line) : fixed;
    }

    /// The node of a cell; null while its row is not on the screen.
    @Nullable GridCell<R> cell(int line, int column) {
        GridRow<R> row = line < 0 ? null : rowAt(line);
        return row == null || column < 0 || column >= row.cells().size()
                ? null
                : row.cells().get(column);
    }
}
