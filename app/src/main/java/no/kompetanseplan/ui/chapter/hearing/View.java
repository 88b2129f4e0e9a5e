package no.kompetanseplan.ui.chapter.hearing;

import javafx.scene.Node;

import no.kompetanseplan.model.Row;
import no.kompetanseplan.session.SessionState;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// One of the two views of the page, while it is shown or not.
interface View {

    /// Its tools and tables.
    Node node();

    /// The words of the head, after the title.
    List<Node> facts();

    /// Its main acts, to the right in the head.
    List<Node> acts();

    /// Shows a newer plan, keeping what is chosen and typed.
    void refresh(SessionState state);

    /// Stands in a row.
    void reveal(Row row);

    /// The row one stands in; null for none.
    @Nullable Row at();

    @Nullable Node inspector();

    String status();

    /// Stands in the next or the earlier place that waits for somebody; false when there is none.
    boolean step(int by);

    void newRow();

    void focus();

    /// Saves what is being typed.
    void commit();
}
