package no.kompetanseplan.ui;

import javafx.scene.layout.Region;

import no.kompetanseplan.ui.act.Command;

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

    /// Shows a banner with what could not be done.
    void notice(Region banner);

    /// The screen goes: what is being typed is kept.
    void leave();
}
