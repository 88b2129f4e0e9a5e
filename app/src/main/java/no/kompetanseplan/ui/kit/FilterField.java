package no.kompetanseplan.ui.kit;

import atlantafx.base.controls.CustomTextField;

import javafx.beans.property.StringProperty;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The field above a table that narrows it by words. Esc empties it; ↓ and Enter, and Esc when it
/// is empty, go to the table.
public final class FilterField extends CustomTextField {

    /// @param filter the words, such as those of a table's model
    /// @param down puts the keyboard in the table
    public FilterField(String prompt, StringProperty filter, Runnable down) {
        setLeft(Icon.FILTER.small());
        setPromptText(prompt);
        setAccessibleText(prompt);
        textProperty().bindBidirectional(filter);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, down));
    }

    private void pressed(KeyEvent event, Runnable down) {
        KeyCode code = event.getCode();
        if (code == KeyCode.ESCAPE && !getText().isEmpty()) {
            clear();
        } else if (code == KeyCode.ESCAPE || code == KeyCode.ENTER || code == KeyCode.DOWN) {
            down.run();
        } else {
            return;
        }
        event.consume();
    }
}
