package no.kompetanseplan.budget;

import no.kompetanseplan.model.Measure;
import no.kompetanseplan.text.Texts;

import java.util.ArrayList;
import java.util.List;

/// What must be in place before a measure is opened for enrolment (plan chapter 6, principle 4).
///
/// @param scope OMFANG is described
/// @param resources KOSTNAD/RESSURSBRUK is described
/// @param cost the cost is calculated, or the measure has none
public record EnrolmentGate(boolean scope, boolean resources, boolean cost) {

    public static EnrolmentGate of(Measure measure, boolean notCalculated) {
        return new EnrolmentGate(
                !measure.scope().isBlank(), !measure.costWording().isBlank(), !notCalculated);
    }

    public boolean isOpen() {
        return scope && resources && cost;
    }

    /// The names of what is missing, parted by commas.
    public String missing(Texts texts) {
        List<String> missing = new ArrayList<>();
        if (!scope) {
            missing.add(texts.get("measures.gate.scope"));
        }
        if (!resources) {
            missing.add(texts.get("measures.gate.resources"));
        }
        if (!cost) {
            missing.add(texts.get("measures.gate.cost"));
        }
        return String.join(", ", missing);
    }
}
