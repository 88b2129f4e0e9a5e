package no.kompetanseplan.bench;

import no.kompetanseplan.model.CostLine;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.Participation;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.CostBasis;
import no.kompetanseplan.model.value.Id;

import java.util.HashMap;
import java.util.Map;

/// What any program must do to sum the cost lines by year: three loops and two tables, without
/// parts, traces or reasons.
final class PlainSums {

    private PlainSums() {}

    static Map<Integer, Long> of(Plan plan) {
        Map<Id, Integer> participants = participants(plan);
        Map<Id, Integer> years = years(plan);
        Map<Integer, Long> sums = new HashMap<>();
        for (CostLine line : plan.costLines()) {
            Integer year = years.get(line.measure());
            if (line.measure() != null && line.unitPrice() != null && year != null) {
                boolean each = line.basis() == CostBasis.PER_PARTICIPANT;
                int times = each ? participants.getOrDefault(line.measure(), 0) : 1;
                sums.merge(year, line.unitPrice().ore() * times, Long::sum);
            }
        }
        return sums;
    }

    private static Map<Id, Integer> participants(Plan plan) {
        Map<Id, Integer> participants = new HashMap<>();
        for (Participation part : plan.participations()) {
            if (part.measure() != null && part.count() != null) {
                participants.merge(part.measure(), part.count(), Integer::sum);
            }
        }
        return participants;
    }

    private static Map<Id, Integer> years(Plan plan) {
        Map<Id, Integer> years = new HashMap<>();
        for (Measure measure : plan.measures()) {
            if (measure.period().from() != null) {
                years.put(measure.id(), measure.period().from().getYear());
            }
        }
        return years;
    }
}
