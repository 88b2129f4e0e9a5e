package no.kompetanseplan.staffing;

import no.kompetanseplan.model.Dataset;
import no.kompetanseplan.model.PlanHead;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/// Where the numbers of table 1 are from: the registers in use, or what the plan says of a table
/// that is typed.
///
/// @param words the source, with its day where they are of several; empty when nobody says
/// @param date the day the numbers are of; null where it is unknown or there are several
public record TableSource(String words, @Nullable LocalDate date) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);

    public static TableSource of(PlanHead head, Facts facts) {
        if (!facts.hasStaff()) {
            return new TableSource(head.staffingSource(), head.staffingDate());
        }
        List<Dataset> registers = facts.staff().stream().map(Facts.Staff::dataset).toList();
        List<LocalDate> days =
                registers.stream().map(Dataset::date).filter(Objects::nonNull).distinct().toList();
        String words =
                registers.stream()
                        .map(each -> words(each, days.size() > 1))
                        .distinct()
                        .collect(Collectors.joining("; "));
        LocalDate date = days.size() == 1 ? days.getFirst() : null;
        return new TableSource(words, date);
    }

    private static String words(Dataset register, boolean isDated) {
        String words = register.source().isBlank() ? register.name() : register.source();
        LocalDate day = register.date();
        return isDated && day != null ? words + " (" + day.format(DAY) + ")" : words;
    }
}
