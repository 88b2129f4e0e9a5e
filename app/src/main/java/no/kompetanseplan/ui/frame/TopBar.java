package no.kompetanseplan.ui.frame;

import javafx.css.PseudoClass;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import no.kompetanseplan.text.Texts;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Segments;
import no.kompetanseplan.ui.kit.Words;

import java.util.List;
import java.util.function.Consumer;

/// Title and state of the plan, undo and redo, search, export and the menu of the rest.
public final class TopBar {

    private final HBox node = new HBox();
    private final Label title = new Label();
    private final Label state = new Label();
    private final Button undo;
    private final Button redo;
    private final Button search;
    private final Label searchWords;
    private final Label searchKey = Words.key("Ctrl+K");
    private final Button export = new Button();
    private final MenuButton more = new MenuButton();
    private final String exportWords;
    private final String openWords;
    private final Segments<Boolean> open;
    private String stateWords = "";

    /// What the bar can set going.
    public record Acts(
            Runnable undo,
            Runnable redo,
            Runnable search,
            Runnable export,
            Consumer<Boolean> open) {}

    public TopBar(Texts texts, Acts acts) {
        title.getStyleClass().add("plan-title");
        state.getStyleClass().add("plan-state");
        VBox plan = new VBox(title, state);
        plan.getStyleClass().add("plan");
        undo = Buttons.icon(Icon.UNDO, texts.get("shell.undo"));
        redo = Buttons.icon(Icon.REDO, texts.get("shell.redo"));
        undo.setOnAction(_ -> acts.undo().run());
        redo.setOnAction(_ -> acts.redo().run());
        searchWords = new Label(texts.get("shell.search"));
        search = searchField(texts, acts.search());
        exportWords = texts.get("shell.export");
        export.setText(exportWords);
        export.setOnAction(_ -> acts.export().run());
        openWords = texts.get("public.state");
        open =
                Segments.of(
                        List.of(false, true),
                        each -> texts.get(each ? "public.open" : "public.intern"));
        open.setValue(false);
        open.valueProperty().addListener((_, _, toAll) -> acts.open().accept(toAll));
        more.setGraphic(Icon.MORE.node());
        more.getStyleClass().addAll("flat", "icon-only");
        more.setPopupSide(Side.BOTTOM);
        name(more, texts.get("shell.more"));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        node.getStyleClass().add("topbar");
        node.getChildren().addAll(plan, undo, redo, search, gap, open, export, more);
    }

    private Button searchField(Texts texts, Runnable open) {
        HBox inside = new HBox(Icon.SEARCH.node(), searchWords, searchKey);
        inside.getStyleClass().add("inside");
        searchWords.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(searchWords, Priority.ALWAYS);
        Button field = new Button("", inside);
        field.getStyleClass().add("search");
        field.setAccessibleText(texts.get("shell.search"));
        field.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        field.setOnAction(_ -> open.run());
        return field;
    }

    private static void name(MenuButton menu, String words) {
        menu.setAccessibleText(words);
        menu.setTooltip(new Tooltip(words));
    }

    public Region node() {
        return node;
    }

    /// The plan's short title and its state; `whole` is the title in full with the file.
    public void plan(String shortTitle, String stateWords, String whole) {
        title.setText(shortTitle);
        this.stateWords = stateWords;
        state.setText(open.getValue() ? openWords : stateWords);
        title.setTooltip(new Tooltip(whole));
        state.setTooltip(new Tooltip(whole));
    }

    /// Shows by its colour and its words that the plan is seen as all may see it.
    public void open(boolean toAll) {
        open.setValue(toAll);
        node.pseudoClassStateChanged(PseudoClass.getPseudoClass("open"), toAll);
        state.setText(toAll ? openWords : stateWords);
    }

    /// What undo and redo would do, in words, and whether they can.
    public void steps(String undoWords, boolean canUndo, String redoWords, boolean canRedo) {
        step(undo, undoWords, canUndo);
        step(redo, redoWords, canRedo);
    }

    /// A button that loses the focus because it has nothing more to do would throw it anywhere, so
    /// it is disabled only while it has none.
    private static void step(Button button, String words, boolean can) {
        button.setAccessibleText(words);
        button.getTooltip().setText(words);
        button.setDisable(!can && !button.isFocused());
        button.setOpacity(can ? 1 : 0.5);
    }

    public void more(List<MenuItem> items) {
        more.getItems().setAll(items);
    }

    /// With little room words become icons.
    public void narrow(boolean narrow) {
        open.setVisible(!narrow);
        open.setManaged(!narrow);
        search.pseudoClassStateChanged(PseudoClass.getPseudoClass("narrow"), narrow);
        searchWords.setVisible(!narrow);
        searchWords.setManaged(!narrow);
        searchKey.setVisible(!narrow);
        searchKey.setManaged(!narrow);
        export.setText(narrow ? "" : exportWords);
        export.setGraphic(narrow ? Icon.SWAP.node() : null);
        export.setAccessibleText(exportWords);
        export.setTooltip(narrow ? new Tooltip(exportWords) : null);
    }
}
