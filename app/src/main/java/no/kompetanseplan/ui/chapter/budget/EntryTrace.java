package no.kompetanseplan.ui.chapter.budget;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import no.kompetanseplan.budget.Entry;
import no.kompetanseplan.budget.TraceWords;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.ui.chapter.Desk;

import java.util.List;

/// An amount of the budget with the factors of its sum below it, as inspectors show it.
public final class EntryTrace extends VBox {

    private EntryTrace(String words, String amount, List<String> steps) {
        Label what = new Label(words);
        what.getStyleClass().add("semi");
        what.setWrapText(true);
        HBox.setHgrow(what, Priority.ALWAYS);
        what.setMaxWidth(Double.MAX_VALUE);
        Label sum = new Label(amount);
        sum.getStyleClass().add("semi");
        sum.setMinWidth(Label.USE_PREF_SIZE);
        getChildren().add(new HBox(what, sum));
        for (String step : steps) {
            Label line = new Label(step);
            line.setWrapText(true);
            line.getStyleClass().addAll("muted", "small");
            getChildren().add(line);
        }
        getStyleClass().add("trace-entry");
    }

    /// An entry under a name of the caller's choice. What all may see is the amount alone: the
    /// factors tell how many take part, which may be one.
    ///
    /// @param name what stands before the amount, such as «Lyngen 2017 · Kursavgift»
    public static EntryTrace of(
            Desk desk, TraceWords words, Formats formats, String name, Entry entry) {
        List<String> steps = desk.window().isPublic() ? List.of() : words.steps(entry);
        return new EntryTrace(name, formats.amount(entry.amount()), steps);
    }
}
