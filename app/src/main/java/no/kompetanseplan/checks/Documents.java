package no.kompetanseplan.checks;

import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Source;
import no.kompetanseplan.model.SourceFields;
import no.kompetanseplan.model.choice.SourceKind;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Governing documents that do not hold for all the years of the plan, links that lead nowhere, and
/// two sources with one address.
final class Documents implements Check {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d.M.uuuu", Sentences.NORWEGIAN);

    @Override
    public Stream<Finding> find(Plan plan, List<Writing> writings) {
        LocalDate begins = plan.head().planPeriod().from();
        LocalDate ends = plan.head().planPeriod().to();
        List<Finding> found = new ArrayList<>();
        Map<String, Source> links = new HashMap<>();
        for (Source source : plan.ordered(SourceFields.TABLE)) {
            What validity = validity(source, begins, ends);
            LocalDate last = source.validTo();
            if (validity != null && last != null) {
                String field = SourceFields.VALID_TO.name();
                found.add(Finding.of(validity, source.id(), field, source.title(), until(last)));
            }
            String field = SourceFields.LINK.name();
            if (source.dead()) {
                found.add(Finding.of(What.LINK_DEAD, source.id(), field, source.title()));
            }
            String link = source.link().strip();
            Source other = link.isEmpty() ? null : links.putIfAbsent(link, source);
            if (other != null) {
                found.add(
                        Finding.of(
                                What.SAME_LINK, source.id(), field, source.title(), other.title()));
            }
        }
        return found.stream();
    }

    private static @Nullable What validity(
            Source source, @Nullable LocalDate begins, @Nullable LocalDate ends) {
        LocalDate last = source.validTo();
        if (source.kind() != SourceKind.GOVERNING || last == null) {
            return null;
        }
        if (begins != null && last.isBefore(begins)) {
            return What.DOCUMENT_EXPIRED;
        }
        return ends != null && last.isBefore(ends) ? What.DOCUMENT_EXPIRES : null;
    }

    /// A year where it ends with the year, else the day.
    private static String until(LocalDate last) {
        boolean isYear = last.getMonth() == Month.DECEMBER && last.getDayOfMonth() == 31;
        return isYear ? Integer.toString(last.getYear()) : DAY.format(last);
    }
}
