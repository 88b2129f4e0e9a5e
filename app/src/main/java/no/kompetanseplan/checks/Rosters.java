package no.kompetanseplan.checks;

import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.RoleDescription;
import no.kompetanseplan.model.RoleDescriptionFields;
import no.kompetanseplan.model.Roster;
import no.kompetanseplan.model.RosterFields;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// Role descriptions that fewer have signed than hold the role, and lists of people that nobody has
/// looked after in time. What is in time is told from the first day of the plan, since a plan knows
/// of no today.
final class Rosters implements Check {

    @Override
    public Stream<Finding> find(Plan plan, List<Writing> writings) {
        LocalDate begins = plan.head().planPeriod().from();
        Stream<Finding> unsigned =
                plan.ordered(RoleDescriptionFields.TABLE).stream()
                        .filter(Rosters::isUnsigned)
                        .map(role ->
                                Finding.of(
                                        What.ROLE_NOT_ARCHIVED,
                                        role.id(),
                                        RoleDescriptionFields.ARCHIVED.name(),
                                        role.title(),
                                        String.valueOf(role.people()),
                                        String.valueOf(role.archived())));
        Stream<Finding> late =
                plan.ordered(RosterFields.TABLE).stream()
                        .filter(roster -> isLate(roster, begins))
                        .map(roster ->
                                Finding.of(
                                        What.ROSTER_NOT_CHECKED,
                                        roster.id(),
                                        RosterFields.CHECKED.name(),
                                        roster.title()));
        return Stream.concat(unsigned, late);
    }

    private static boolean isUnsigned(RoleDescription role) {
        Integer people = role.people();
        Integer archived = role.archived();
        return people != null && archived != null && archived < people;
    }

    private static boolean isLate(Roster roster, @Nullable LocalDate begins) {
        Integer months = roster.everyMonths();
        LocalDate checked = roster.checked();
        if (months == null) {
            return false;
        }
        return checked == null || (begins != null && checked.plusMonths(months).isBefore(begins));
    }
}
