package no.kompetanseplan.model;

import no.kompetanseplan.model.choice.DecisionKind;
import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// A matter that every council decides on: the joint proposal and the template of the case papers.
///
/// @param id its name for ever
/// @param title name
/// @param kind what is decided
/// @param proposed day of the joint proposal
/// @param summary case paper: summary
/// @param background case paper: background
/// @param assessment case paper: assessment
/// @param attachments case paper: attachments, a line each
/// @param note remarks that never print
/// @param rank place among its like
public record DecisionRound(
        Id id,
        String title,
        @Nullable DecisionKind kind,
        @Nullable LocalDate proposed,
        String summary,
        String background,
        String assessment,
        String attachments,
        String note,
        String rank)
        implements Row {}
