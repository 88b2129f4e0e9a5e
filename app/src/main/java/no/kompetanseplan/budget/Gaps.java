package no.kompetanseplan.budget;

import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.Participation;
import no.kompetanseplan.model.ParticipationFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.value.Id;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Whose budget the measures without an amount are missing in: those that take part in them, and
/// all municipalities where nobody is entered.
public final class Gaps {

    private final Map<Id, Set<Id>> measures = new HashMap<>();

    private Gaps() {}

    public static Gaps of(Plan plan, Budget budget) {
        Map<Id, Set<Id>> parts = new HashMap<>();
        for (Participation part : plan.rows(ParticipationFields.TABLE)) {
            Integer count = part.count();
            if (part.measure() != null && part.body() != null && count != null && count > 0) {
                parts.computeIfAbsent(part.measure(), _ -> new HashSet<>()).add(part.body());
            }
        }
        List<Id> all = plan.municipalities().stream().map(Body::id).toList();
        Gaps gaps = new Gaps();
        for (Id measure : budget.measuresNotCalculated()) {
            Collection<Id> own = parts.containsKey(measure) ? parts.get(measure) : all;
            own.forEach(
                    body -> gaps.measures.computeIfAbsent(body, _ -> new HashSet<>()).add(measure));
        }
        return gaps;
    }

    /// How many measures are missing for some of these municipalities, each once.
    public int of(Collection<Id> municipalities) {
        Set<Id> found = new HashSet<>();
        municipalities.forEach(body -> found.addAll(measures.getOrDefault(body, Set.of())));
        return found.size();
    }
}
