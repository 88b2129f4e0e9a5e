package no.kompetanseplan.ui;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;

import no.kompetanseplan.model.Definition;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.registers.Terms;
import no.kompetanseplan.text.Texts;
import no.kompetanseplan.ui.chapter.Place;
import no.kompetanseplan.ui.chapter.Places;
import no.kompetanseplan.ui.chapter.TermCard;
import no.kompetanseplan.ui.kit.Pop;
import no.kompetanseplan.ui.kit.grid.Grid;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;
import java.util.function.Supplier;

/// The plan's own definition of a term as help at the fields and table heads that are named by it:
/// F1 in the field opens it, resting the pointer on the name shows it. Looked up anew each time, so
/// that it is never another than the register has.
final class FieldHelp {

    private static final double LINE = 24;

    private final Texts texts;
    private final Supplier<Plan> plan;
    private final Consumer<Place> go;
    private final Pop pop = new Pop();

    /// @param go opens the register of definitions
    FieldHelp(Texts texts, Supplier<Plan> plan, Consumer<Place> go) {
        this.texts = texts;
        this.plan = plan;
        this.go = go;
    }

    /// Where the card is shown.
    Pane node() {
        return pop.node();
    }

    /// Shows help on what is under the pointer, and takes the card away on a click elsewhere.
    void listen(Node root) {
        root.addEventFilter(MouseEvent.MOUSE_ENTERED_TARGET, this::entered);
        root.addEventFilter(
                MouseEvent.MOUSE_PRESSED,
                event -> pop.leave(event.getTarget() instanceof Node clicked ? clicked : null));
    }

    /// Opens the definition of the term that the field with the focus is named by; false when it is
    /// named by none.
    boolean open(@Nullable Node owner) {
        Definition definition = owner == null ? null : Terms.in(plan.get(), words(owner));
        if (owner == null || definition == null) {
            return false;
        }
        TermCard card =
                TermCard.of(
                        texts,
                        definition,
                        () -> {
                            pop.close();
                            Place place = Places.of(plan.get(), definition);
                            if (place != null) {
                                go.accept(place);
                            }
                        });
        pop.open(card.node(), under(owner), card.first(), owner::requestFocus);
        return true;
    }

    /// Below a field; below the head of a table.
    private static Bounds under(Node owner) {
        Bounds all = owner.localToScene(owner.getBoundsInLocal());
        double height = Math.min(all.getHeight(), LINE);
        return new BoundingBox(all.getMinX(), all.getMinY(), all.getWidth(), height);
    }

    /// The name of a field, or the head of the column one stands in; empty for neither.
    private static String words(Node owner) {
        for (Node up = owner; up != null; up = up.getParent()) {
            if (up instanceof Grid<?> grid) {
                return grid.headWords();
            }
            if (up.getStyleClass().contains("field")
                    && up.lookup(".caption .label") instanceof Label label) {
                return label.getText();
            }
        }
        return "";
    }

    private void entered(MouseEvent event) {
        if (!(event.getTarget() instanceof Label label) || !isName(label)) {
            return;
        }
        Tooltip there = label.getTooltip();
        boolean isOurs = there != null && there.getStyleClass().contains("term-tip");
        if (there != null && !isOurs) {
            return;
        }
        Definition definition = Terms.in(plan.get(), label.getText().replace("\u200a", ""));
        if (definition == null) {
            label.setTooltip(null);
            return;
        }
        Tooltip tip = there == null ? new Tooltip() : there;
        tip.getStyleClass().add("term-tip");
        tip.setWrapText(true);
        tip.setMaxWidth(LINE * LINE);
        tip.setText(TermCard.words(texts, definition));
        label.setTooltip(tip);
    }

    /// Whether a label names a field or a column.
    private static boolean isName(Node label) {
        for (Node up = label.getParent(); up != null; up = up.getParent()) {
            if (up.getStyleClass().contains("caption")) {
                return true;
            }
            if (up.getStyleClass().contains("grid-row")) {
                return up.getStyleClass().contains("head");
            }
        }
        return false;
    }
}
