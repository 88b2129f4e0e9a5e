package no.kompetanseplan.ui.chapter.prose;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import no.kompetanseplan.model.Block;
import no.kompetanseplan.model.BlockFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.BlockStyle;
import no.kompetanseplan.model.choice.RegisterKind;
import no.kompetanseplan.registers.RegisterTable;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.Places;
import no.kompetanseplan.ui.kit.Buttons;

import org.jspecify.annotations.Nullable;

import java.util.function.BiConsumer;

/// A table in the text, in its frame: one that people write here, or what a register holds, which
/// is changed in the register. It takes the focus as a whole; F2 goes into it and Esc comes out.
final class OwnBlock implements Stop {

    private static final PseudoClass TAKEN = PseudoClass.getPseudoClass("taken");

    private final Desk desk;
    private final Label name = new Label();
    private final HBox head = new HBox(name);
    private final TextField caption = new TextField();
    private final VBox body = new VBox();
    private final VBox node = new VBox(head, caption, body);
    private final TableBlock table;
    private ProseItem item;
    private String told = "";
    private @Nullable RegisterTable printed;

    /// @param pressed a key pressed or typed while it has the focus
    OwnBlock(Desk desk, ProseItem item, BiConsumer<OwnBlock, KeyEvent> pressed) {
        this.desk = desk;
        this.item = item;
        this.table = new TableBlock(desk, item.id());
        node.getStyleClass().add("doc-own");
        node.setFocusTraversable(true);
        node.setAccessibleRole(AccessibleRole.PARENT);
        name.getStyleClass().addAll("muted", "small");
        head.setAlignment(Pos.BASELINE_LEFT);
        head.getStyleClass().add("doc-own-head");
        caption.setPromptText(desk.text("field.block.caption"));
        caption.setAccessibleText(desk.text("field.block.caption"));
        caption.focusedProperty()
                .subscribe(has -> {
                    if (!has) {
                        commit();
                    }
                });
        node.addEventHandler(
                MouseEvent.MOUSE_PRESSED,
                event -> {
                    if (event.getTarget() instanceof Node at && !isInside(at)) {
                        node.requestFocus();
                        event.consume();
                    }
                });
        node.addEventHandler(KeyEvent.KEY_TYPED, event -> typed(event, pressed));
        node.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (node.isFocused() && event.getCode() == KeyCode.F2) {
                        goInside();
                        event.consume();
                    } else if (node.isFocused()) {
                        pressed.accept(this, event);
                    } else if (event.getCode() == KeyCode.ESCAPE) {
                        node.requestFocus();
                        event.consume();
                    }
                });
    }

    private void typed(KeyEvent event, BiConsumer<OwnBlock, KeyEvent> pressed) {
        if (node.isFocused()) {
            pressed.accept(this, event);
        }
    }

    /// Whether a node takes what is done to it itself.
    private boolean isInside(Node at) {
        for (Node up = at; up != null && !up.equals(node); up = up.getParent()) {
            if (up.equals(caption) || up.equals(table.node())) {
                return true;
            }
        }
        return false;
    }

    private void goInside() {
        if (body.getChildren().contains(table.node())) {
            table.focus();
        } else {
            caption.requestFocus();
        }
    }

    private void commit() {
        String words = caption.getText().strip();
        if (!words.equals(told)) {
            told = words;
            desk.edit(
                    "step.text.caption",
                    plan -> plan.with(BlockFields.TABLE, item.id(), BlockFields.CAPTION, words));
        }
    }

    @Override
    public VBox node() {
        return node;
    }

    @Override
    public ProseItem item() {
        return item;
    }

    /// Shows the block as the plan has it now.
    void show(ProseItem newest, Plan plan) {
        item = newest;
        Block block = plan.find(BlockFields.TABLE, item.id());
        RegisterKind register = block == null ? null : block.register();
        String kind =
                desk.text(
                        register == null
                                ? "choice.BlockStyle." + BlockStyle.TABLE.name()
                                : "choice.RegisterKind." + register.name());
        name.setText(kind);
        if (!caption.isFocused()) {
            told = newest.words();
            caption.setText(told);
        }
        if (register == null) {
            table.show(block == null ? "" : block.text());
            printed = null;
            if (!body.getChildren().contains(table.node())) {
                body.getChildren().setAll(table.node());
            }
        } else {
            RegisterTable rows = RegisterTable.of(plan, register, desk.texts());
            if (!rows.equals(printed)) {
                printed = rows;
                body.getChildren().setAll(TableBlock.picture(desk.texts(), rows));
            }
            if (head.getChildren().size() == 1) {
                head.getChildren()
                        .add(
                                Buttons.link(
                                        desk.text("text.own.change"),
                                        () ->
                                                desk.window()
                                                        .go(
                                                                Places.of(
                                                                        desk.session().plan(),
                                                                        register))));
            }
        }
        node.setAccessibleText((kind + " " + newest.words()).strip());
    }

    @Override
    public boolean isStoodIn() {
        return node.isFocused();
    }

    @Override
    public void taken(boolean on) {
        node.pseudoClassStateChanged(TAKEN, on);
    }

    @Override
    public void enter(int by) {
        node.requestFocus();
    }
}
