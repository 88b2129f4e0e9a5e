package no.kompetanseplan.staffing;

import no.kompetanseplan.model.Dataset;
import no.kompetanseplan.model.PlanHead;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Collectors;

/// Where the numbers of table 1 are from: the registers in use, or what the plan says of a table
/// that is typed.
///
/// @param words the source; empty when nobody says
/// @param date the day the numbers are of; the newest of several
public record TableSource(String words, @Nullable LocalDate date) {

    public static TableSource of(PlanHead head, Facts facts) {
        if (!facts.hasStaff()) {
            return new TableSource(head.staffingSource(), head.staffingDate());
        }
        String words =
                facts.staff().stream()
                        .map(Facts.Staff::dataset)
                        .map(each -> each.source().isBlank() ? each.name() : each.source())
                        .distinct()
                        .collect(Collectors.joining("; "));
        LocalDate date =
                facts.staff().stream()
                        .map(Facts.Staff::dataset)
                        .map(Dataset::date)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null);
        return new TableSource(words, date);
    }
}
