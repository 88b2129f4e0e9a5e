package no.kompetanseplan.model;

import no.kompetanseplan.model.choice.BodyKind;
import no.kompetanseplan.model.choice.BodyRole;
import no.kompetanseplan.model.choice.PlanLanguage;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Ranked;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// A municipality, council, network, school or role that the plan names. Municipalities are the
/// region's members.
///
/// @param id its name for ever
/// @param name full name
/// @param shortName short form used in tables: NTSS, AG, RU
/// @param kind what sort it is
/// @param role part in the work on the plan
/// @param roleNote the part in words
/// @param code municipality number, four digits; else empty
/// @param language form of Norwegian its supplement is written in; null = as the plan
/// @param members bodies that a group stands for
/// @param validFrom first day it holds; null = always has
/// @param validTo last day it holds; null = until further notice
/// @param note remarks that never print
/// @param rank place among its like
public record Body(
        Id id,
        String name,
        String shortName,
        @Nullable BodyKind kind,
        @Nullable BodyRole role,
        String roleNote,
        String code,
        @Nullable PlanLanguage language,
        Ranked members,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        String note,
        String rank)
        implements Row {

    /// The short form, or the name of one that has none.
    public String inShort() {
        return shortName.isBlank() ? name : shortName;
    }
}
