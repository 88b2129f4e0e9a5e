package no.kompetanseplan.ui.chapter.intake;

import javafx.scene.Node;

import no.kompetanseplan.ui.chapter.fetch.FetchFrame;

import org.jspecify.annotations.Nullable;

/// A file on its way in, as the page shows it.
interface Part {

    /// Fills the frame: facts, steps, tools, body and acts.
    void show(FetchFrame frame);

    /// What can be chosen of the file, and what comes of it in numbers.
    @Nullable Node inspector();

    String status();

    /// Puts the keyboard where one begins.
    boolean focus();

    /// Whether Esc leaves the page now.
    boolean mayLeave();

    /// The plan has changed.
    void refresh();
}
