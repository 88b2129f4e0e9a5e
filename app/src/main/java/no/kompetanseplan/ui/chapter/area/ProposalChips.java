package no.kompetanseplan.ui.chapter.area;

import javafx.scene.Node;
import javafx.scene.control.Button;

import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Proposal;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.ThemeDay;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.Place;
import no.kompetanseplan.ui.chapter.Places;
import no.kompetanseplan.ui.chapter.proposal.ProposalEdits;
import no.kompetanseplan.ui.chapter.proposal.ProposalLine;
import no.kompetanseplan.ui.chapter.proposal.ProposalRows.Standing;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.Words;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// What became of a proposal, in chips: links to its rows and theme days, or the decision in a
/// word.
final class ProposalChips {

    private final Desk desk;

    ProposalChips(Desk desk) {
        this.desk = desk;
    }

    List<Node> of(ProposalLine line) {
        List<Node> chips = new ArrayList<>();
        for (Measure measure : line.measures()) {
            chips.add(link(words(line, measure), measure));
        }
        Node decision = decision(line);
        if (decision != null) {
            chips.add(decision);
        }
        for (ThemeDay day : line.themeDays()) {
            chips.add(
                    link(
                            desk.text(
                                    "proposals.chip.theme-day",
                                    day.title(),
                                    day.period().wording()),
                            day));
        }
        return chips;
    }

    private String words(ProposalLine line, Measure measure) {
        String title = measure.title().isEmpty() ? desk.text("measures.untitled") : measure.title();
        return switch (line.standing()) {
            case PARTLY_IN_PLAN -> desk.text("proposals.chip.partly", title);
            case COVERED -> desk.text("proposals.chip.covered-by", title);
            default -> desk.text("proposals.chip.row", title);
        };
    }

    private @Nullable Node decision(ProposalLine line) {
        String reason = line.proposal().fateReason();
        return switch (line.standing()) {
            case IN_PLAN, PARTLY_IN_PLAN -> null;
            case OPEN -> Words.chip(Icon.FINDING, desk.text("proposals.chip.OPEN"), Tone.WARNING);
            case COVERED ->
                    line.measures().isEmpty() && line.themeDays().isEmpty()
                            ? chip(line.standing(), reason)
                            : null;
            case POSTPONED, MUNICIPAL, REFUSED -> chip(line.standing(), reason);
        };
    }

    private Node chip(Standing standing, String reason) {
        String words = desk.text("proposals.chip." + standing.name());
        boolean tells = standing == Standing.REFUSED || standing == Standing.COVERED;
        return Words.chip(tells && !reason.isEmpty() ? words + ": " + reason : words, Tone.MUTED);
    }

    private Button link(String words, Row row) {
        Button chip = new Button(words, Icon.FORWARD.small());
        chip.getStyleClass().addAll("chip", "link");
        chip.setOnAction(_ -> go(row));
        return chip;
    }

    private void go(Row row) {
        Place place = Places.of(desk.session().plan(), row);
        if (place != null) {
            desk.window().go(place);
        }
    }

    /// Takes a proposal into the action plan and goes to its new row.
    void promote(Proposal proposal) {
        Id measure = desk.newId();
        desk.edit(
                "step.proposal.promote",
                plan -> ProposalEdits.promoted(plan, proposal.id(), measure, desk::newId),
                () -> {
                    Plan now = desk.session().plan();
                    Row row = now.find(measure);
                    if (row != null) {
                        go(row);
                    }
                });
    }
}
