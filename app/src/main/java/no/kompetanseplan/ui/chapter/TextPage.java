package no.kompetanseplan.ui.chapter;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import no.kompetanseplan.model.Block;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Section;
import no.kompetanseplan.model.SectionFields;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.session.SessionState;

/// A chapter as running text: its headings and paragraphs, and those of the sections below it.
public final class TextPage implements Page {

    private final Id section;
    private final VBox document = new VBox();
    private final ScrollPane scroll = new ScrollPane(document);

    public TextPage(Desk desk, Id section) {
        this.section = section;
        document.getStyleClass().add("doc");
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setFitToWidth(true);
        refresh(desk.session().state());
    }

    @Override
    public Node node() {
        return scroll;
    }

    @Override
    public void refresh(SessionState state) {
        document.getChildren().clear();
        Section chapter = state.plan().find(SectionFields.TABLE, section);
        if (chapter != null) {
            show(state.plan(), chapter, "doc-h1");
        }
    }

    private void show(Plan plan, Section from, String heading) {
        add((from.number() + " " + from.title()).strip(), heading);
        plan.blocks().stream()
                .filter(block -> from.id().equals(block.section()))
                .sorted(Plan.ORDER)
                .map(Block::text)
                .forEach(text -> add(text, "doc-text"));
        Chapters.under(plan, from.id()).forEach(below -> show(plan, below, "doc-h2"));
    }

    private void add(String words, String styleClass) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add(styleClass);
        document.getChildren().add(label);
    }
}
