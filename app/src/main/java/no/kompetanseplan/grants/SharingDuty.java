package no.kompetanseplan.grants;

import no.kompetanseplan.model.CostLine;
import no.kompetanseplan.model.CostLineFields;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Participation;
import no.kompetanseplan.model.ParticipationFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PrincipleFields;
import no.kompetanseplan.model.choice.CostKind;
import no.kompetanseplan.model.choice.MeasureState;
import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The duty of those who take part in a measure that is paid for: to spread what they learn in
/// their own organisation without further pay (chapter 6, principle 3). A number, never persons.
///
/// @param measure the measure
/// @param participants how many have the duty; at least one
/// @param isPrinciple whether the plan has a principle 3 to refer to
public record SharingDuty(Measure measure, int participants, boolean isPrinciple) {

    private static final String NUMBER = "3";
    private static final int MOST = Integer.MAX_VALUE;

    /// The duties of a plan in the order of its measures. A dropped measure gives none.
    public static List<SharingDuty> all(Plan plan) {
        Map<Id, Long> counts = new HashMap<>();
        for (Participation each : plan.rows(ParticipationFields.TABLE)) {
            Integer count = each.count();
            Id measure = each.measure();
            if (count != null && measure != null) {
                counts.merge(measure, (long) count, Long::sum);
            }
        }
        Set<Id> paid = new HashSet<>();
        for (CostLine line : plan.rows(CostLineFields.TABLE)) {
            Id measure = line.measure();
            if (measure != null && line.kind() != CostKind.GRANT) {
                paid.add(measure);
            }
        }
        boolean isPrinciple =
                plan.rows(PrincipleFields.TABLE).stream()
                        .anyMatch(each -> each.number().strip().equals(NUMBER));
        return plan.ordered(MeasureFields.TABLE).stream()
                .filter(each -> each.state() != MeasureState.DROPPED && paid.contains(each.id()))
                .filter(each -> counts.getOrDefault(each.id(), 0L) > 0)
                .map(each -> new SharingDuty(each, within(counts, each.id()), isPrinciple))
                .toList();
    }

    private static int within(Map<Id, Long> counts, Id measure) {
        return Math.clamp(counts.getOrDefault(measure, 0L), 1, MOST);
    }

    /// The duty of one measure; null when it has none.
    public static @Nullable SharingDuty of(Plan plan, Id measure) {
        return all(plan).stream()
                .filter(each -> each.measure().id().equals(measure))
                .findFirst()
                .orElse(null);
    }

    /// The key of its sentence, which says how many: «Kunnskapsdeling: 10 deltakere skal …».
    public String key() {
        return isPrinciple ? "grants.sharing.principle" : "grants.sharing";
    }

    /// The key of the sentence above a list of measures, which says nothing of how many.
    public String keyOfAll() {
        return isPrinciple ? "grants.sharing.all.principle" : "grants.sharing.all";
    }
}
