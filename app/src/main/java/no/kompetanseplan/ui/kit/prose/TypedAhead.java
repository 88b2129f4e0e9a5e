package no.kompetanseplan.ui.kit.prose;

import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/// Has the focus while something new is made, so that no key strikes the button that began it once
/// more, and keeps what is typed for the field that is to have it.
public final class TypedAhead {

    private final Node holder;
    private final StringBuilder letters = new StringBuilder();

    /// @param holder what else never has the focus itself
    public TypedAhead(Node holder) {
        this.holder = holder;
        holder.addEventHandler(
                KeyEvent.KEY_TYPED,
                event -> {
                    if (holder.isFocused()) {
                        letters.append(FieldKeys.letters(event));
                    }
                });
    }

    /// Takes the focus; false when it has it, and the last thing is still being made.
    ///
    /// @param first what has been typed already
    public boolean begin(String first) {
        if (holder.isFocused()) {
            return false;
        }
        letters.setLength(0);
        letters.append(first);
        holder.requestFocus();
        return true;
    }

    /// What was typed since it began.
    public String take() {
        String all = letters.toString();
        letters.setLength(0);
        return all;
    }
}
