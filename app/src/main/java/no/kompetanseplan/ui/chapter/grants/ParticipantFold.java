package no.kompetanseplan.ui.chapter.grants;

import javafx.scene.control.Button;

import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.grants.ParticipantYears.Line;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.Icon;

import java.util.ArrayList;
import java.util.List;

/// Of many municipalities only the first that send somebody, so that the grants below are seen; all
/// when somebody asks for them with the button.
final class ParticipantFold {

    /// Municipalities that are always listed.
    private static final int MOST = 12;

    /// How many are listed of more than that.
    private static final int FEW = 8;

    private final Desk desk;
    private final Button button;
    private boolean isWhole;
    private boolean isFolded;

    /// @param changed done when the button is pressed
    ParticipantFold(Desk desk, Runnable changed) {
        this.desk = desk;
        this.button = Buttons.small(Buttons.flat(Icon.EXPAND, ""));
        button.setOnAction(_ -> {
            isWhole = !isWhole;
            changed.run();
        });
        button.managedProperty().bind(button.visibleProperty());
    }

    Button button() {
        return button;
    }

    /// Lists all from now on.
    void open() {
        isWhole = true;
    }

    /// The lines to show, with the button where there are more.
    ///
    /// @param isTable whether there is a table of municipalities at all
    List<Line> listed(ParticipantYears table, boolean isTable) {
        int municipalities = table.rows().size() - 1;
        boolean isFoldable = municipalities > MOST;
        button.setVisible(isTable && isFoldable);
        button.setGraphic((isWhole ? Icon.COLLAPSE : Icon.EXPAND).small());
        button.setText(
                desk.text(
                        isWhole ? "grants.participants.few" : "grants.participants.all",
                        municipalities));
        isFolded = isFoldable && !isWhole;
        return isFolded ? few(table) : table.rows();
    }

    /// Whether the sum below the list is of more than is listed.
    boolean isFolded() {
        return isFolded;
    }

    private static List<Line> few(ParticipantYears table) {
        List<Line> all = table.rows().subList(0, table.rows().size() - 1);
        List<Line> sending = all.stream().filter(row -> row.sum() > 0).toList();
        List<Line> few =
                new ArrayList<>((sending.isEmpty() ? all : sending).stream().limit(FEW).toList());
        few.add(table.rows().getLast());
        return few;
    }
}
