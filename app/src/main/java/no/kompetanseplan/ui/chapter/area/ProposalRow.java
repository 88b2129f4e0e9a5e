package no.kompetanseplan.ui.chapter.area;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.proposal.ProposalLine;

import java.util.List;

/// One proposal in the list: its mark, its words, and chips for what became of it.
final class ProposalRow extends HBox {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final ProposalLine line;

    /// @param of how many there are in the list
    ProposalRow(Desk desk, ProposalLine line, List<Node> chips, int of) {
        this.line = line;
        getStyleClass().add("proposal");
        if (line.isPoint()) {
            getStyleClass().add("point");
        }
        Label mark = new Label(line.mark());
        mark.getStyleClass().addAll("doc-text", "mark-of");
        mark.setMinWidth(Region.USE_PREF_SIZE);
        String title = line.proposal().title();
        Label words = new Label(title.isEmpty() ? desk.text("measures.untitled") : title);
        words.getStyleClass().add("doc-text");
        VBox text = new VBox(wrapped(words));
        if (!line.proposal().description().isEmpty()) {
            Label more = new Label(line.proposal().description());
            more.getStyleClass().addAll("small", "muted");
            text.getChildren().add(wrapped(more));
        }
        FlowPane fates = new FlowPane();
        fates.getStyleClass().add("fates");
        fates.getChildren().setAll(chips);
        text.getChildren().add(fates);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren().addAll(mark, text);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setAccessibleText(desk.text("proposals.spoken", line.mark(), words.getText(), of));
    }

    private static Label wrapped(Label label) {
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    ProposalLine line() {
        return line;
    }

    /// The selected row is the one that Tab comes to.
    void select(boolean on) {
        pseudoClassStateChanged(SELECTED, on);
        setFocusTraversable(on);
    }
}
