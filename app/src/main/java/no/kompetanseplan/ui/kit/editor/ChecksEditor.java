package no.kompetanseplan.ui.kit.editor;

import javafx.application.Platform;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import no.kompetanseplan.text.Texts;
import no.kompetanseplan.ui.kit.Option;
import no.kompetanseplan.ui.kit.Reading;

import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// A [CheckList] over a cell.
public final class ChecksEditor implements CellEditor {

    private static final double WIDTH_EM = 18.571;
    private static final double HEIGHT_EM = 18.571;

    private final VBox pop = new VBox();
    private final CheckList list;
    private final Set<String> before;
    private final Function<Set<String>, Reading> pick;

    /// A list with the options in force ticked.
    ///
    /// @param prompt the words in the empty search field
    /// @param before the keys in force
    /// @param pick what a set of keys means
    public ChecksEditor(
            String prompt,
            List<Option> options,
            Set<String> before,
            Function<Set<String>, Reading> pick,
            Texts texts,
            Host host) {
        this.before = Set.copyOf(before);
        this.pick = pick;
        this.list = new CheckList(prompt, options, before, texts);
        VBox.setVgrow(list, Priority.ALWAYS);
        pop.getStyleClass().add("pop");
        pop.getChildren().add(list);
        EditorKeys.on(pop, host);
        // focus flickers while it moves inside, so it is asked for again afterwards
        pop.focusWithinProperty()
                .addListener((o, old, within) -> {
                    if (!within) {
                        Platform.runLater(() -> leftBy(host));
                    }
                });
    }

    @Override
    public List<Node> nodes() {
        return List.of(pop);
    }

    @Override
    public void begin() {
        pop.applyCss();
        list.begin();
    }

    @Override
    public void place(Rectangle2D cell, Dimension2D room, double em) {
        PopPlace.put(pop, cell, room, Math.max(WIDTH_EM * em, cell.getWidth()), HEIGHT_EM * em);
    }

    @Override
    public boolean isChanged() {
        return !list.ticked().equals(before);
    }

    @Override
    public Reading reading() {
        return pick.apply(list.ticked());
    }

    @Override
    public String text() {
        return String.join(", ", list.ticked());
    }

    @Override
    public void refuse(String sentence) {
        list.setAccessibleHelp(sentence);
    }

    private void leftBy(Host host) {
        if (!pop.isFocusWithin() && pop.getParent() != null) {
            host.leave(Leave.AWAY);
        }
    }
}
