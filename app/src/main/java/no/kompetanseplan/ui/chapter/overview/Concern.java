package no.kompetanseplan.ui.chapter.overview;

import no.kompetanseplan.model.Agreement;
import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.CostLine;
import no.kompetanseplan.model.CouncilDecision;
import no.kompetanseplan.model.CouncilDecisionFields;
import no.kompetanseplan.model.CouncilPoint;
import no.kompetanseplan.model.GrantApplication;
import no.kompetanseplan.model.HearingComment;
import no.kompetanseplan.model.HearingRecipient;
import no.kompetanseplan.model.HearingRecipientFields;
import no.kompetanseplan.model.LocalMeasure;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.Participation;
import no.kompetanseplan.model.ParticipationFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Responsibility;
import no.kompetanseplan.model.ResponsibilityFields;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.Staffing;
import no.kompetanseplan.model.Supplement;
import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.Set;

/// What is a municipality's own: what it writes, answers and decides, and the measures it is
/// responsible for or takes part in. Without a municipality everything is.
final class Concern {

    private final Plan plan;
    private final @Nullable Id municipality;
    private final Set<Id> measures = new HashSet<>();

    Concern(Plan plan, @Nullable Id municipality) {
        this.plan = plan;
        this.municipality = municipality;
        for (Responsibility each : plan.rows(ResponsibilityFields.TABLE)) {
            add(each.body(), each.measure());
        }
        for (Participation each : plan.rows(ParticipationFields.TABLE)) {
            add(each.body(), each.measure());
        }
    }

    private void add(@Nullable Id body, @Nullable Id measure) {
        if (measure != null && body != null && body.equals(municipality)) {
            measures.add(measure);
        }
    }

    boolean has(@Nullable Row row) {
        return municipality == null || (row != null && municipality.equals(owner(row)));
    }

    /// The body a row is about; of what a measure is made of, the municipality if it is in it.
    private @Nullable Id owner(Row row) {
        return switch (row) {
            case Body body -> body.id();
            case Supplement own -> own.municipality();
            case LocalMeasure own -> own.municipality();
            case Staffing own -> own.body();
            case HearingRecipient asked -> asked.body();
            case HearingComment comment -> recipient(comment.recipient());
            case CouncilDecision decision -> decision.body();
            case CouncilPoint point -> council(point.decision());
            case Measure measure -> ofMeasure(measure.id());
            case CostLine line -> ofMeasure(line.measure());
            case Participation part -> part.body();
            case Agreement agreement -> agreement.body();
            case GrantApplication application -> application.body();
            case Responsibility part -> part.body();
            default -> null;
        };
    }

    private @Nullable Id ofMeasure(@Nullable Id measure) {
        return measure != null && measures.contains(measure) ? municipality : null;
    }

    private @Nullable Id recipient(@Nullable Id id) {
        HearingRecipient asked = plan.find(HearingRecipientFields.TABLE, id);
        return asked == null ? null : asked.body();
    }

    private @Nullable Id council(@Nullable Id id) {
        CouncilDecision decision = plan.find(CouncilDecisionFields.TABLE, id);
        return decision == null ? null : decision.body();
    }
}
