package no.kompetanseplan.checks;

import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Participation;
import no.kompetanseplan.model.ParticipationFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.BodyKind;
import no.kompetanseplan.model.choice.MeasureState;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Percent;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Participants of a body that is gone or that is no municipality, and the same participants twice.
final class Participants implements Check {

    /// What two rows must not have alike; no year is that of the measure.
    private record Place(
            Id measure,
            Id body,
            @Nullable Id profession,
            @Nullable Integer year,
            Percent position) {}

    @Override
    public Stream<Finding> find(Plan plan, List<Writing> writings) {
        List<Finding> found = new ArrayList<>();
        Set<Place> seen = new HashSet<>();
        for (Participation part : plan.ordered(ParticipationFields.TABLE)) {
            Measure measure = plan.find(MeasureFields.TABLE, part.measure());
            if (measure == null || measure.state() == MeasureState.DROPPED || !isCounted(part)) {
                continue;
            }
            Body body = plan.find(BodyFields.TABLE, part.body());
            if (part.body() != null && isNoMunicipality(body)) {
                String name = body == null ? "–" : body.inShort();
                found.add(of(What.PARTICIPANTS_NOWHERE, part, name, measure));
            } else if (body != null && !seen.add(place(measure, body, part))) {
                found.add(of(What.PARTICIPANTS_TWICE, part, body.inShort(), measure));
            }
        }
        return found.stream();
    }

    private static boolean isCounted(Participation part) {
        return part.count() != null && part.count() > 0;
    }

    private static boolean isNoMunicipality(@Nullable Body body) {
        return body == null || body.kind() != BodyKind.MUNICIPALITY;
    }

    private static Place place(Measure measure, Body body, Participation part) {
        Percent position = part.position() == null ? Percent.FULL : part.position();
        return new Place(measure.id(), body.id(), part.profession(), part.year(), position);
    }

    private static Finding of(What what, Participation part, String name, Measure measure) {
        String field = ParticipationFields.BODY.name();
        return Finding.of(what, part.id(), field, name, measure.title());
    }
}
