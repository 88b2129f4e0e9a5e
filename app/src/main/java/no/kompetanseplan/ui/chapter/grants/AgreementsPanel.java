package no.kompetanseplan.ui.chapter.grants;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import no.kompetanseplan.grants.Competition;
import no.kompetanseplan.model.Agreement;
import no.kompetanseplan.model.AgreementFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Section;
import no.kompetanseplan.model.StipendRuleFields;
import no.kompetanseplan.model.choice.PageKind;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.Meetings;
import no.kompetanseplan.ui.chapter.Place;
import no.kompetanseplan.ui.chapter.Places;
import no.kompetanseplan.ui.chapter.field.RowTable;
import no.kompetanseplan.ui.chapter.field.TablePanel;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.Words;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// The agreements with an obligation, and below them who gives more than the region has agreed on.
/// It is never part of what all may see.
final class AgreementsPanel {

    private final Desk desk;
    private final GrantWords words;
    private final RowTable<Agreement> table;
    private final VBox guard = new VBox();
    private final VBox node;

    AgreementsPanel(Desk desk, GrantColumns columns) {
        this.desk = desk;
        this.words = new GrantWords(desk);
        this.table =
                new RowTable<>(
                        desk,
                        AgreementFields.TABLE,
                        "agreement",
                        plan -> plan.ordered(AgreementFields.TABLE),
                        columns.agreements::apply,
                        columns.agreements());
        table.model().unnumbered();
        Button add = Buttons.small(Buttons.flat(Icon.ADD, desk.text("register.agreement.add")));
        add.setOnAction(_ -> table.add(UnaryOperator.identity()));
        TablePanel panel =
                table.panel(
                        desk.text("grants.agreements"), desk.text("grants.agreements.note"), add);
        panel.grid().whenEmpty(Words.of(desk.text("grants.agreements.empty"), Tone.MUTED));
        node = new VBox(panel, guard);
        node.managedProperty().bind(node.visibleProperty());
    }

    Node node() {
        return node;
    }

    /// Tells which agreement is selected; null for none.
    void whenSelected(Consumer<@Nullable Agreement> told) {
        table.model().selectedProperty().subscribe(told);
    }

    boolean reveal(Id row, @Nullable String field) {
        return table.reveal(row, field);
    }

    void refresh(Plan plan) {
        boolean isShown = !desk.window().isPublic();
        node.setVisible(isShown);
        if (!isShown) {
            return;
        }
        table.refresh(plan);
        guard.getChildren().clear();
        for (Competition each : Competition.all(plan)) {
            String sentence = words.guard(plan, each);
            Label line = Words.of(sentence, Tone.MUTED);
            line.getStyleClass().add("small");
            line.setMinHeight(Region.USE_PREF_SIZE);
            Hyperlink meeting =
                    Buttons.link(
                            desk.text("grants.guard.meeting"),
                            () -> Meetings.take(desk, sentence, "", null));
            meeting.setMinWidth(Region.USE_PREF_SIZE);
            HBox row = new HBox(line, meeting);
            Section rules = Places.section(plan, PageKind.RULES);
            if (!each.hasFrame() && rules != null) {
                Place frame = Place.section(rules.id()).in(StipendRuleFields.CEILING.name());
                Hyperlink set =
                        Buttons.link(desk.text("rules.frame.set"), () -> desk.window().go(frame));
                set.setMinWidth(Region.USE_PREF_SIZE);
                row.getChildren().add(set);
            }
            row.getStyleClass().add("grant-guard");
            row.setAlignment(Pos.CENTER_LEFT);
            guard.getChildren().add(row);
        }
    }
}
