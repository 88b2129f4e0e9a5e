package no.kompetanseplan.ui.chapter;

import javafx.scene.Node;

import no.kompetanseplan.session.SessionState;
import no.kompetanseplan.ui.act.Command;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// A chapter or tool while it is shown. Built once for a place and language, then kept up to date.
public interface Page {

    /// The page itself: head, tool row and body.
    Node node();

    /// The plan has changed (or undo, save state): show the new one without losing focus,
    /// selection, scroll or typed text. Called on the FX thread.
    void refresh(SessionState state);

    /// Stand in a row, and a field of it, of this page.
    default void reveal(Place place) {}

    /// Where one stands on the page, for coming back to it; null when that is its beginning.
    default @Nullable Place here() {
        return null;
    }

    /// The inspector beside the page for what is selected; null when the page has none now. The
    /// desk is told of a change by [Desk#inspectorChanged].
    default @Nullable Node inspector() {
        return null;
    }

    /// What the status bar says to the right, such as «9 rader · 1 valgt»; empty for nothing.
    default String status() {
        return "";
    }

    /// More about that, shown when the pointer rests on it; empty for nothing.
    default String statusHint() {
        return "";
    }

    /// The main act of the page for Ctrl+Shift+N; false when it has none.
    default boolean newRow() {
        return false;
    }

    /// Stands in the next or the earlier of what waits for somebody on this page: a finding, an
    /// open comment, a deviation. False when there is none, and the window goes to the next
    /// finding.
    default boolean step(int by) {
        return false;
    }

    /// What can be done on the page by keys of its own; the palette lists it too.
    default List<Command> commands() {
        return List.of();
    }

    /// Puts the focus where one begins: the first cell of a table, the document of a text. When the
    /// page does not say (false), the window focuses the first thing on it that takes the focus.
    default boolean focus() {
        return false;
    }

    /// Called when the window leaves the page: commit what is being typed.
    default void leave() {}
}
