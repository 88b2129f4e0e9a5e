package no.kompetanseplan.cli;

import no.kompetanseplan.model.Dimension;
import no.kompetanseplan.model.DimensionFields;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// The measures of a plan by what people call them: the letter of the dimension with the row in its
/// table («R 4»), the title, or the id.
final class MeasureNumbers {

    private static final int MOST = 8;

    private final Plan plan;
    private final Map<Id, String> numbers = new LinkedHashMap<>();

    MeasureNumbers(Plan plan) {
        this.plan = plan;
        Map<@Nullable Id, Integer> rows = new HashMap<>();
        for (Measure measure : plan.ordered(MeasureFields.TABLE)) {
            int row = rows.merge(measure.dimension(), 1, Integer::sum);
            Dimension dimension = plan.find(DimensionFields.TABLE, measure.dimension());
            String letter = dimension == null ? "" : dimension.letter();
            numbers.put(measure.id(), (letter + " " + row).strip());
        }
    }

    /// «R 4»; empty for a measure of another plan.
    String number(Id measure) {
        return numbers.getOrDefault(measure, "");
    }

    /// «R 4 Helsefagarbeiderløftet».
    String name(Id measure) {
        Measure found = plan.find(MeasureFields.TABLE, measure);
        return (number(measure) + " " + (found == null ? "" : found.title())).strip();
    }

    /// The measure that is meant.
    ///
    /// @throws Refusal when none is, or several may be
    Measure find(String written) {
        String wanted = written.strip().toLowerCase(Locale.ROOT);
        List<Measure> all = plan.ordered(MeasureFields.TABLE);
        for (Measure measure : all) {
            boolean isNumber =
                    number(measure.id()).replace(" ", "").equalsIgnoreCase(wanted.replace(" ", ""));
            if (isNumber || measure.id().toString().equals(wanted)) {
                return measure;
            }
        }
        List<Measure> named =
                all.stream().filter(each -> each.title().equalsIgnoreCase(wanted)).toList();
        if (named.isEmpty() && !wanted.isEmpty()) {
            named =
                    all.stream()
                            .filter(each -> each.title().toLowerCase(Locale.ROOT).contains(wanted))
                            .toList();
        }
        if (named.isEmpty()) {
            throw new Refusal(Exit.USAGE, "cli.budget.measure.unknown", written);
        }
        if (named.size() > 1) {
            throw new Refusal(Exit.USAGE, "cli.budget.measure.many", written, names(named));
        }
        return named.getFirst();
    }

    private String names(List<Measure> measures) {
        String names =
                measures.stream()
                        .limit(MOST)
                        .map(each -> name(each.id()))
                        .collect(Collectors.joining(", "));
        return measures.size() > MOST ? names + " …" : names;
    }
}
