package no.kompetanseplan.model;

import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.model.value.Period;

import org.jspecify.annotations.Nullable;

/// A measure of one municipality, in its supplement: the seven columns of the action plan, and what
/// the municipality has set aside. It is in no regional sum.
///
/// @param id its name for ever
/// @param municipality whose supplement it stands in
/// @param dimension which table of the action plan it would stand in
/// @param title TILTAK
/// @param goal MÅL
/// @param targetGroup MÅLGRUPPE
/// @param scope OMFANG
/// @param period TIDSROM: words and days
/// @param responsibleWording ANSVARLIG
/// @param costWording KOSTNAD/RESSURSBRUK
/// @param amount what it costs the municipality; null = not known
/// @param note remarks that never print
/// @param rank place among its like
public record LocalMeasure(
        Id id,
        @Nullable Id municipality,
        @Nullable Id dimension,
        String title,
        String goal,
        String targetGroup,
        String scope,
        Period period,
        String responsibleWording,
        String costWording,
        @Nullable Money amount,
        String note,
        String rank)
        implements Row {}
