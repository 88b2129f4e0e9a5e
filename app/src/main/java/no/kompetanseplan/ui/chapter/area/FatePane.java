package no.kompetanseplan.ui.chapter.area;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Proposal;
import no.kompetanseplan.model.choice.ProposalFate;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.proposal.ProposalEdits;
import no.kompetanseplan.ui.chapter.proposal.ProposalLine;
import no.kompetanseplan.ui.chapter.proposal.ProposalRows.Standing;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Option;
import no.kompetanseplan.ui.kit.form.AreaPiece;
import no.kompetanseplan.ui.kit.form.ChecksPiece;

import org.jspecify.annotations.Nullable;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What becomes of a proposal: five fates, each explained. Only taking it in makes a row, by the
/// button; the others are said at once, but a refusal waits for its reason.
final class FatePane {

    /// The choices, in the order of the design.
    private static final List<ProposalFate> FATES =
            List.of(
                    ProposalFate.IN_PLAN,
                    ProposalFate.POSTPONED,
                    ProposalFate.COVERED,
                    ProposalFate.MUNICIPAL,
                    ProposalFate.REFUSED);

    private final Desk desk;
    private final ToggleGroup group = new ToggleGroup();
    private final Map<ProposalFate, RadioButton> radios = new EnumMap<>(ProposalFate.class);
    private final Map<ProposalFate, Label> explanations = new EnumMap<>(ProposalFate.class);
    private final ChecksPiece covering;
    private final AreaPiece reason;
    private final Button promote;
    private final VBox node = new VBox();
    private @Nullable ProposalLine line;
    private boolean showing;

    /// @param takeIn takes the proposal into the action plan
    FatePane(Desk desk, Runnable takeIn) {
        this.desk = desk;
        this.covering =
                new ChecksPiece(
                                desk.text("proposals.fate.rows"),
                                desk.text("proposals.fate.find"),
                                desk.texts())
                        .onCommit(this::setRows);
        this.reason =
                new AreaPiece(desk.text("field.proposal.fateReason"))
                        .onCommit(this::writeReason)
                        .onType(this::writeReason);
        this.promote = Buttons.accent(Icon.FORWARD, desk.text("proposals.promote"));
        promote.setOnAction(_ -> takeIn.run());
        Label head = new Label(desk.text("proposals.fate"));
        HBox section = new HBox(head);
        section.getStyleClass().add("section-line");
        node.getStyleClass().add("fate");
        node.getChildren().add(section);
        FATES.forEach(this::radio);
        node.getChildren().addAll(covering, reason, promote);
        group.selectedToggleProperty()
                .subscribe((_, chosen) -> {
                    if (!showing && chosen != null) {
                        chosen((ProposalFate) chosen.getUserData());
                    }
                });
    }

    private void radio(ProposalFate fate) {
        RadioButton radio = new RadioButton(desk.text("proposals.fate." + fate.name()));
        radio.setToggleGroup(group);
        radio.setUserData(fate);
        Label help = new Label(desk.text("proposals.fate." + fate.name() + ".help"));
        help.getStyleClass().add("help");
        help.setWrapText(true);
        radio.accessibleHelpProperty().bind(help.textProperty());
        explanations.put(fate, help);
        radios.put(fate, radio);
        VBox both = new VBox(radio, help);
        both.getStyleClass().add("choice");
        node.getChildren().add(both);
    }

    Node node() {
        return node;
    }

    void show(Plan plan, ProposalLine shown) {
        ProposalLine before = line;
        boolean other = before == null || !before.proposal().id().equals(shown.proposal().id());
        line = shown;
        Proposal proposal = shown.proposal();
        showing = true;
        ProposalFate fate = fate(shown.standing());
        if (other || fate != null) {
            group.selectToggle(fate == null ? null : radios.get(fate));
        }
        showing = false;
        if (other) {
            reason.replace(proposal.fateReason());
        } else {
            reason.show(proposal.fateReason());
        }
        covering.options(options(plan));
        Set<String> keys = new LinkedHashSet<>();
        shown.measures().forEach(measure -> keys.add(measure.id().toString()));
        covering.show(
                keys, String.join("\n", shown.measures().stream().map(Measure::title).toList()));
        showParts();
    }

    private static @Nullable ProposalFate fate(Standing standing) {
        return switch (standing) {
            case IN_PLAN, PARTLY_IN_PLAN -> ProposalFate.IN_PLAN;
            case COVERED -> ProposalFate.COVERED;
            case POSTPONED -> ProposalFate.POSTPONED;
            case MUNICIPAL -> ProposalFate.MUNICIPAL;
            case REFUSED -> ProposalFate.REFUSED;
            case OPEN -> null;
        };
    }

    private static List<Option> options(Plan plan) {
        return plan.ordered(MeasureFields.TABLE).stream()
                .map(measure -> Option.of(measure.id().toString(), measure.title()))
                .toList();
    }

    private @Nullable ProposalFate chosen() {
        return group.getSelectedToggle() == null
                ? null
                : (ProposalFate) group.getSelectedToggle().getUserData();
    }

    /// The parts that belong to the fate chosen.
    private void showParts() {
        ProposalLine shown = line;
        if (shown == null) {
            return;
        }
        ProposalFate fate = chosen();
        boolean hasRow = !shown.measures().isEmpty();
        boolean takesIn = fate == null || fate == ProposalFate.IN_PLAN;
        visible(hasRow || fate == ProposalFate.COVERED, covering);
        nameFirst(hasRow);
        boolean partly = shown.standing() == Standing.PARTLY_IN_PLAN;
        visible(!takesIn || partly || !shown.proposal().fateReason().isEmpty(), reason);
        boolean lacks = fate == ProposalFate.REFUSED && reason.input().getText().isBlank();
        reason.help(lacks ? desk.text("proposals.reason.needed") : "");
        visible(!hasRow && takesIn, promote);
    }

    /// The first choice makes a row; when there is one, it tells so.
    private void nameFirst(boolean hasRow) {
        String key = hasRow ? "proposals.fate.has-row" : "proposals.fate.IN_PLAN";
        RadioButton radio = radios.get(ProposalFate.IN_PLAN);
        Label help = explanations.get(ProposalFate.IN_PLAN);
        if (radio != null && help != null) {
            radio.setText(desk.text(key));
            help.setText(desk.text(key + ".help"));
        }
    }

    private void chosen(ProposalFate fate) {
        ProposalLine shown = line;
        if (shown == null) {
            return;
        }
        showParts();
        String why = reason.input().getText().strip();
        if (fate == ProposalFate.REFUSED && why.isEmpty()) {
            return;
        }
        boolean takesIn = fate == ProposalFate.IN_PLAN && shown.measures().isEmpty();
        write(takesIn ? null : fate, why);
    }

    private void writeReason(String words) {
        ProposalFate fate = chosen();
        ProposalLine shown = line;
        if (shown == null || (fate == ProposalFate.REFUSED && words.isBlank())) {
            showParts();
            return;
        }
        boolean keeps = fate == null || fate == ProposalFate.IN_PLAN;
        write(keeps ? shown.proposal().fate() : fate, words.strip());
    }

    private void write(@Nullable ProposalFate fate, String why) {
        ProposalLine shown = line;
        if (shown != null) {
            Id id = shown.proposal().id();
            desk.type("step.proposal.fate", plan -> ProposalEdits.withFate(plan, id, fate, why));
        }
    }

    private void setRows(Set<String> keys) {
        ProposalLine shown = line;
        if (shown == null) {
            return;
        }
        Id id = shown.proposal().id();
        List<Id> measures = keys.stream().map(Id::of).toList();
        ProposalFate fate = chosen();
        desk.edit("step.proposal.rows", plan -> ProposalEdits.withRows(plan, id, measures, fate));
    }

    void commit() {
        reason.commit();
        covering.commit();
    }

    private static void visible(boolean on, Node each) {
        each.setVisible(on);
        each.setManaged(on);
    }
}
