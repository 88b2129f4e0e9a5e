package no.kompetanseplan.model;

import no.kompetanseplan.model.choice.FocusKind;
import no.kompetanseplan.model.choice.LegalState;
import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;

/// A satsing (chapter 4) or satsingsområde (chapter 5), with its three blocks: reasons, legal
/// bases, proposals.
///
/// @param id its name for ever
/// @param kind chapter 4 or 5
/// @param number «5.2»; for a satsing its place in its chapter
/// @param chapter chapter it is printed in: «4.1», «5»
/// @param dimension dimension of a satsing
/// @param title heading
/// @param rationale Begrunnelse for satsing
/// @param legalState what is said of legal bases
/// @param legalNote remark on the legal bases
/// @param note remarks that never print
/// @param rank place among its like
public record FocusArea(
        Id id,
        @Nullable FocusKind kind,
        String number,
        String chapter,
        @Nullable Id dimension,
        String title,
        String rationale,
        @Nullable LegalState legalState,
        String legalNote,
        String note,
        String rank)
        implements Row {

    /// Number and title: «5.2 Forebygging»; the title alone where there is no number.
    public String heading() {
        return (number + " " + title).strip();
    }
}
