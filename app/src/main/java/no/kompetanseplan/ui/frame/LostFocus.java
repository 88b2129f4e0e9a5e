package no.kompetanseplan.ui.frame;

import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;

import org.jspecify.annotations.Nullable;

import java.util.Objects;

/// Catches the focus when the node that had it is taken away. The toolkit then gives it to the
/// first control of the window, which is the button that undoes: what is typed on would press it.
public final class LostFocus {

    private final Node bar;
    private final Runnable back;
    private final ChangeListener<@Nullable Node> watch = (_, from, to) -> moved(from, to);

    private LostFocus(Node bar, Runnable back) {
        this.bar = bar;
        this.back = back;
    }

    /// Watches the scene that a bar stands in.
    ///
    /// @param bar where the focus falls to when it is lost
    /// @param back puts it where the work is
    public static void watch(Node bar, Runnable back) {
        LostFocus made = new LostFocus(bar, back);
        bar.sceneProperty().subscribe(made::entered);
    }

    private void entered(@Nullable Scene old, @Nullable Scene now) {
        if (old != null) {
            old.focusOwnerProperty().removeListener(watch);
        }
        if (now != null) {
            now.focusOwnerProperty().addListener(watch);
        }
    }

    private void moved(@Nullable Node from, @Nullable Node to) {
        if (to == null || to.isPressed() || !Regions.isIn(to, bar)) {
            return;
        }
        boolean isLost =
                from == null
                        || !Objects.equals(from.getScene(), to.getScene())
                        || !Regions.isReachable(from);
        if (isLost && !Regions.isIn(from, bar)) {
            back.run();
        }
    }
}
