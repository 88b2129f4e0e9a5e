package no.kompetanseplan.ui.chapter.prose;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import no.kompetanseplan.model.choice.BlockStyle;
import no.kompetanseplan.model.choice.RegisterKind;
import no.kompetanseplan.text.Texts;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.Icon;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// The row of tools over the text. They act on the piece that was written in last; the focus goes
/// back to it.
final class TextTools {

    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

    /// What the tools do.
    ///
    /// @param style sets the paragraph in another style, or in a list back to an ordinary one
    /// @param register puts in what a register holds
    record Acts(
            Consumer<BlockStyle> style,
            Runnable bold,
            Runnable italic,
            Runnable link,
            Runnable note,
            Runnable reference,
            Runnable gap,
            Runnable paragraph,
            Runnable table,
            Consumer<RegisterKind> register) {}

    private final Texts texts;
    private final Acts acts;
    private final HBox node = new HBox();
    private final MenuButton styles = new MenuButton();
    private final Button bold;
    private final Button italic;
    private final Button bullets;
    private final Button numbers;
    private final List<Node> onText = new ArrayList<>();
    private final Label where = new Label();
    private final Tooltip place = new Tooltip();

    TextTools(Texts texts, Acts acts) {
        this.texts = texts;
        this.acts = acts;
        for (BlockStyle style : BlockStyle.values()) {
            if (!ProseEdits.isOwn(style)) {
                MenuItem item = new MenuItem(name(style));
                item.setOnAction(_ -> acts.style().accept(style));
                styles.getItems().add(item);
            }
        }
        styles.getStyleClass().addAll("small", "doc-style");
        styles.setText(name(BlockStyle.PARAGRAPH));
        bold = icon(Icon.BOLD, "shell.text.bold", acts.bold());
        italic = icon(Icon.ITALIC, "shell.text.italic", acts.italic());
        bullets =
                icon(
                        Icon.BULLETS,
                        "shell.text.bullets",
                        () -> acts.style().accept(BlockStyle.BULLET));
        numbers =
                icon(
                        Icon.NUMBERS,
                        "shell.text.numbers",
                        () -> acts.style().accept(BlockStyle.NUMBERED));
        Button link = icon(Icon.LINK, "shell.text.link", acts.link());
        Button note = words("shell.text.note", acts.note());
        Button reference = words("shell.text.reference", acts.reference());
        onText.addAll(List.of(bold, italic, link, note, reference));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        where.getStyleClass().addAll("muted", "small");
        where.setMinWidth(0);
        where.setTooltip(place);
        node.getStyleClass().addAll("tool-row", "doc-tools");
        node.getChildren()
                .addAll(styles, bold, italic, bullets, numbers, link, note, reference, insert());
        node.getChildren().forEach(each -> ((Region) each).setMinWidth(Region.USE_PREF_SIZE));
        node.getChildren().addAll(gap, where);
    }

    private String name(BlockStyle style) {
        return texts.get("choice.BlockStyle." + style.name());
    }

    private Button icon(Icon icon, String key, Runnable act) {
        Button button = Buttons.small(Buttons.icon(icon, texts.get(key)));
        button.setOnAction(_ -> act.run());
        return button;
    }

    private Button words(String key, Runnable act) {
        Button button = Buttons.small(Buttons.of(texts.get(key)));
        button.getStyleClass().add("flat");
        button.setTooltip(new Tooltip(texts.get(key + ".hint")));
        button.setOnAction(_ -> act.run());
        return button;
    }

    private MenuButton insert() {
        MenuButton insert = new MenuButton(texts.get("shell.text.insert"));
        insert.getStyleClass().addAll("flat", "small");
        MenuItem gap = item("shell.text.insert.gap", acts.gap());
        MenuItem link = item("shell.text.insert.link", acts.link());
        MenuItem note = item("shell.text.insert.note", acts.note());
        MenuItem reference = item("shell.text.insert.reference", acts.reference());
        Menu registers = new Menu(texts.get("shell.text.insert.register"));
        for (RegisterKind kind : RegisterKind.values()) {
            MenuItem item = new MenuItem(texts.get("choice.RegisterKind." + kind.name()));
            item.setOnAction(_ -> acts.register().accept(kind));
            registers.getItems().add(item);
        }
        insert.getItems()
                .addAll(
                        item("shell.text.insert.paragraph", acts.paragraph()),
                        new SeparatorMenuItem(),
                        gap,
                        note,
                        reference,
                        link,
                        new SeparatorMenuItem(),
                        item("shell.text.insert.table", acts.table()),
                        registers);
        insert.setOnShowing(_ ->
                List.of(gap, note, reference, link)
                        .forEach(each -> each.setDisable(bold.isDisabled())));
        return insert;
    }

    private MenuItem item(String key, Runnable act) {
        MenuItem item = new MenuItem(texts.get(key));
        item.setOnAction(_ -> act.run());
        return item;
    }

    HBox node() {
        return node;
    }

    /// Shows how the piece is set that one stands in.
    void show(@Nullable Piece piece) {
        BlockStyle style = piece == null ? null : piece.item().style();
        boolean isText = piece != null && !piece.field().isPlain();
        boolean isBlock = isText && style != null;
        styles.setDisable(!isBlock);
        bullets.setDisable(!isBlock);
        numbers.setDisable(!isBlock);
        onText.forEach(each -> each.setDisable(!isText));
        styles.setText(name(style == null ? BlockStyle.PARAGRAPH : style));
        on(bullets, style == BlockStyle.BULLET);
        on(numbers, style == BlockStyle.NUMBERED);
        on(bold, isText && piece != null && piece.field().setting().bold());
        on(italic, isText && piece != null && piece.field().setting().italic());
    }

    private static void on(Button button, boolean on) {
        button.pseudoClassStateChanged(ON, on);
    }

    /// Which chapter it is.
    void where(String words) {
        where.setText(words);
        place.setText(words);
    }
}
