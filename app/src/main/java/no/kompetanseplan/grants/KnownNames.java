package no.kompetanseplan.grants;

import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.ProfessionFields;
import no.kompetanseplan.model.StudyFields;

import java.util.ArrayList;
import java.util.List;

/// What has a name in a plan and is no person, so that it is not taken for one in an agreement.
public final class KnownNames {

    private KnownNames() {}

    /// The names of bodies, professions, measures and studies.
    public static List<String> of(Plan plan) {
        List<String> known = new ArrayList<>();
        plan.ordered(BodyFields.TABLE)
                .forEach(body -> {
                    known.add(body.name());
                    known.add(body.inShort());
                });
        plan.ordered(ProfessionFields.TABLE).forEach(each -> known.add(each.name()));
        plan.measures().forEach(each -> known.add(each.title()));
        plan.ordered(StudyFields.TABLE).forEach(each -> known.add(each.title()));
        return known;
    }
}
