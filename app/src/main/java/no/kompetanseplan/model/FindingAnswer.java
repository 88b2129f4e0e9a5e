package no.kompetanseplan.model;

import no.kompetanseplan.model.value.Id;

/// A finding that somebody has looked at and lets stand, with the reason.
///
/// @param id its name for ever; made of the finding's, so that two who accept the same agree
/// @param finding what the check calls it
/// @param reason why it may stand
/// @param rank place among its like
public record FindingAnswer(Id id, String finding, String reason, String rank) implements Row {

    /// The id of the answer to a finding.
    public static Id id(String finding) {
        return Id.named("finding_answer " + finding);
    }
}
