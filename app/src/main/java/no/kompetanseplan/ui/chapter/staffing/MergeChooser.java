package no.kompetanseplan.ui.chapter.staffing;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import no.kompetanseplan.publication.PublicEdits;
import no.kompetanseplan.publication.PublicWords;
import no.kompetanseplan.publication.Publication.Entry;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.Words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Lets people choose which categories of a public table stand as one: the boxes that are ticked
/// are joined. What is joined already is one box, so that step by step any grouping can be made.
final class MergeChooser {

    private final Desk desk;
    private final Entry entry;
    private final Map<String, CheckBox> rows = new LinkedHashMap<>();
    private final Map<String, CheckBox> columns = new LinkedHashMap<>();
    private final Button join;
    private final VBox box = new VBox(8);
    private final VBox node = new VBox();

    MergeChooser(Desk desk, Entry entry, PublicWords words) {
        this.desk = desk;
        this.entry = entry;
        this.join = Buttons.of(desk.text("public.merge.join"));
        join.setOnAction(_ -> join());
        Label says = Words.of(desk.text("public.merge.says"), Tone.MUTED);
        says.setWrapText(true);
        says.setMinHeight(Region.USE_PREF_SIZE);
        FlowPane acts = new FlowPane(join);
        acts.getStyleClass().add("acts");
        box.getChildren().add(says);
        boxes(entry.rows(), rows, words);
        boxes(entry.columns(), columns, words);
        box.getChildren().add(acts);
        box.getStyleClass().add("public-proposal");
        show(false);
        node.getChildren().setAll(box);
        enable();
    }

    /// Whether there is anything to choose: a table needs two rows or columns left.
    static boolean isPossible(Entry entry) {
        return entry.rows().size() > 2 || entry.columns().size() > 2;
    }

    /// The boxes, when they are open.
    Node node() {
        return node;
    }

    /// Opens the boxes, and closes them again.
    Button opener() {
        Button opener = Buttons.flat(Icon.MERGE, desk.text("public.merge.other"));
        opener.setOnAction(_ -> {
            show(!box.isVisible());
            if (box.isVisible() && !rows.isEmpty()) {
                rows.values().iterator().next().requestFocus();
            }
        });
        return opener;
    }

    private void show(boolean isOpen) {
        box.setVisible(isOpen);
        box.setManaged(isOpen);
    }

    private void boxes(List<String> keys, Map<String, CheckBox> into, PublicWords words) {
        if (keys.size() <= 2) {
            return;
        }
        FlowPane all = new FlowPane(12, 4);
        for (String key : keys) {
            CheckBox tick = new CheckBox(words.name(key));
            tick.selectedProperty().subscribe(_ -> enable());
            into.put(key, tick);
            all.getChildren().add(tick);
        }
        box.getChildren().add(all);
    }

    /// Two or more of a kind are joined, but not all into one.
    private void enable() {
        boolean hasAny = isJoin(rows) || isJoin(columns);
        boolean isTooMany = isAll(rows) || isAll(columns);
        join.setDisable(!hasAny || isTooMany);
    }

    private static boolean isJoin(Map<String, CheckBox> of) {
        return ticked(of).size() > 1;
    }

    private static boolean isAll(Map<String, CheckBox> of) {
        return !of.isEmpty() && ticked(of).size() == of.size();
    }

    private static List<String> ticked(Map<String, CheckBox> of) {
        List<String> ticked = new ArrayList<>();
        of.forEach((key, tick) -> {
            if (tick.isSelected()) {
                ticked.add(key);
            }
        });
        return ticked;
    }

    private void join() {
        List<String> ofRows = ticked(rows);
        List<String> ofColumns = ticked(columns);
        desk.edit(
                PublicPanel.STEP, plan -> PublicEdits.join(plan, entry.table(), ofRows, ofColumns));
    }
}
