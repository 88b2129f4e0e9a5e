package no.kompetanseplan.ui.kit.form;

import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Option;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// A labelled choice of any number among a few options, each a chip that is ticked or not.
public final class ChipsPiece extends VBox {

    private final FlowPane chips = new FlowPane();
    private final FieldFrame frame;
    private List<Option> options = List.of();
    private Set<String> inForce = Set.of();
    private Consumer<Set<String>> commit = keys -> {};
    private boolean readOnly;

    public ChipsPiece(String label) {
        frame = new FieldFrame(this, label, chips);
        chips.getStyleClass().add("check-chips");
        chips.setPrefWrapLength(0);
    }

    public ChipsPiece options(List<Option> all) {
        if (!options.equals(all)) {
            options = List.copyOf(all);
            fill();
        }
        return this;
    }

    /// Chips were ticked or unticked; given all keys now ticked, in the order of the options.
    public ChipsPiece onCommit(Consumer<Set<String>> action) {
        commit = action;
        return this;
    }

    /// A link or other small thing to the right of the label.
    public ChipsPiece beside(Node node) {
        frame.beside(node);
        return this;
    }

    public ChipsPiece help(String sentence) {
        frame.help(sentence);
        return this;
    }

    public ChipsPiece readOnly(boolean on) {
        readOnly = on;
        frame.readOnly(on);
        chips.getChildren().forEach(chip -> chip.setDisable(on));
        return this;
    }

    /// Shows which options are in force, by their keys.
    public ChipsPiece show(Set<String> keys) {
        inForce = Set.copyOf(keys);
        for (Node chip : chips.getChildren()) {
            ((ToggleButton) chip).setSelected(inForce.contains(keyOf(chip)));
        }
        return this;
    }

    private void fill() {
        chips.getChildren().clear();
        for (Option option : options) {
            ToggleButton chip = new ToggleButton(option.label(), Icon.CHECK.small());
            chip.setUserData(option.key());
            chip.setSelected(inForce.contains(option.key()));
            chip.setDisable(readOnly);
            chip.setOnAction(event -> toggled());
            chips.getChildren().add(chip);
        }
    }

    private void toggled() {
        Set<String> keys = new LinkedHashSet<>();
        for (Node chip : chips.getChildren()) {
            if (((ToggleButton) chip).isSelected()) {
                keys.add(keyOf(chip));
            }
        }
        inForce = keys;
        commit.accept(keys);
    }

    private static String keyOf(Node chip) {
        return (String) chip.getUserData();
    }
}
