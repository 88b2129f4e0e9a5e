package no.kompetanseplan.model;

import no.kompetanseplan.model.choice.GrantState;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// A grant from another body: from application to the last day of its use. Whom it goes to stands
/// in [GrantApplication], what it was spent on in [GrantUse].
///
/// @param id its name for ever
/// @param title what it is called
/// @param giver body that gives it
/// @param purpose what it is for
/// @param earmark what it may not be used for, or only for
/// @param state how far it has come
/// @param applied øre applied for by the region together; null = the sum of the applications
/// @param awarded øre awarded; null = not answered
/// @param applyBy last day to apply
/// @param answerBy day an answer is expected
/// @param awardedOn day of the award
/// @param useBy last day of its use
/// @param reportBy last day to report
/// @param unclear what has to be asked, such as whether it is for all or for each
/// @param source where it is written or decided
/// @param note remarks that never print
/// @param rank place among its like
public record Grant(
        Id id,
        String title,
        @Nullable Id giver,
        String purpose,
        String earmark,
        @Nullable GrantState state,
        @Nullable Money applied,
        @Nullable Money awarded,
        @Nullable LocalDate applyBy,
        @Nullable LocalDate answerBy,
        @Nullable LocalDate awardedOn,
        @Nullable LocalDate useBy,
        @Nullable LocalDate reportBy,
        String unclear,
        String source,
        String note,
        String rank)
        implements Row {}
