package no.kompetanseplan.model;

import no.kompetanseplan.model.choice.AgreementKind;
import no.kompetanseplan.model.choice.AgreementState;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// A stipend, recruitment grant or recruitment post in return for an obligation (formula F18). It
/// bears a number, never a name: who it is with stands in the archive of the municipality.
///
/// @param id its name for ever
/// @param number number in the archive, such as «A-01»
/// @param body the municipality
/// @param kind what is given
/// @param what words for it
/// @param profession profession it leads to
/// @param measure measure it comes from
/// @param people how many persons; null = one
/// @param amount øre paid in all
/// @param boundFrom first day of the service obligation
/// @param boundMonths length of the service obligation in months
/// @param deadline last day to begin what one is obliged to
/// @param state how it stands
/// @param ended day the obligation was broken or met
/// @param repaid øre paid back so far
/// @param note remarks that never print
/// @param rank place among its like
public record Agreement(
        Id id,
        String number,
        @Nullable Id body,
        @Nullable AgreementKind kind,
        String what,
        @Nullable Id profession,
        @Nullable Id measure,
        @Nullable Integer people,
        @Nullable Money amount,
        @Nullable LocalDate boundFrom,
        @Nullable Integer boundMonths,
        @Nullable LocalDate deadline,
        @Nullable AgreementState state,
        @Nullable LocalDate ended,
        @Nullable Money repaid,
        String note,
        String rank)
        implements Row {}
