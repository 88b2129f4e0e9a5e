package no.kompetanseplan.ui;

import javafx.scene.layout.Region;

import no.kompetanseplan.ui.act.Command;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What fills the window: the welcome page, the page for a new plan, or an open plan.
interface View {

    Region node();

    /// What can be done here; their keys act while the screen is shown.
    List<Command> commands();

    /// The text size has changed.
    void zoomed(int percent);

    /// Puts the focus where work begins.
    void focus();

    /// Shows a banner in the place of the last one; with null takes it away.
    void notice(@Nullable Region banner);

    /// What is being typed is told to the plan.
    void leaveField();

    /// The screen goes: what is being typed is kept.
    void leave();
}
