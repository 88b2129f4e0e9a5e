package no.kompetanseplan.ui.chapter.measure;

import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.Ordering;
import no.kompetanseplan.model.Participation;
import no.kompetanseplan.model.ParticipationFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Percent;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Supplier;

/// Which municipalities take part in a measure, with how many, and in what positions.
public final class ParticipantEdits {

    private ParticipantEdits() {}

    /// The row of a municipality in a measure, or null when it does not take part.
    public static @Nullable Participation find(Plan plan, Id measure, Id body) {
        return MeasureEdits.participations(plan, measure).stream()
                .filter(part -> body.equals(part.body()))
                .findFirst()
                .orElse(null);
    }

    /// How many from a municipality take part, and their mean position. With neither the
    /// municipality does not take part.
    ///
    /// @param newId id of the row if there is none yet
    public static Plan with(
            Plan plan,
            Id measure,
            Id body,
            @Nullable Integer count,
            @Nullable Percent position,
            Id newId) {
        return with(plan, measure, body, find(plan, measure, body), count, position, newId);
    }

    /// As above, of one group among several that a municipality sends.
    ///
    /// @param old the row of the group; null when there is none yet
    public static Plan with(
            Plan plan,
            Id measure,
            Id body,
            @Nullable Participation old,
            @Nullable Integer count,
            @Nullable Percent position,
            Id newId) {
        if (count == null && position == null) {
            return old == null ? plan : plan.without(old.id());
        }
        if (old != null) {
            return plan.with(
                    new Participation(
                            old.id(),
                            measure,
                            body,
                            count,
                            position,
                            old.year(),
                            old.profession(),
                            old.rank()));
        }
        return added(plan, measure, body, count, position, newId);
    }

    /// One more group like another, that begins the year after it.
    public static Plan again(Plan plan, Id row, Id newId) {
        Participation old = plan.find(ParticipationFields.TABLE, row);
        if (old == null || old.measure() == null) {
            return plan;
        }
        Participation fresh =
                new Participation(
                        newId,
                        old.measure(),
                        old.body(),
                        old.count(),
                        old.position(),
                        old.year() == null ? null : old.year() + 1,
                        old.profession(),
                        "");
        return Ordering.putAfter(
                plan, fresh, MeasureEdits.participations(plan, old.measure()), null);
    }

    /// Exactly these municipalities take part. Those that come in have no number yet; the others
    /// keep theirs.
    public static Plan exactly(Plan plan, Id measure, List<Id> bodies, Supplier<Id> ids) {
        List<Id> gone =
                MeasureEdits.participations(plan, measure).stream()
                        .filter(part -> !bodies.contains(part.body()))
                        .map(Participation::id)
                        .toList();
        Plan changed = plan.without(gone);
        for (Id body : bodies) {
            if (find(changed, measure, body) == null) {
                changed = added(changed, measure, body, null, null, ids.get());
            }
        }
        return changed;
    }

    /// Every municipality of the plan takes part. Those that come in have no number yet.
    public static Plan each(Plan plan, Id measure, Supplier<Id> ids) {
        Plan changed = plan;
        for (Body body : plan.municipalities()) {
            if (find(changed, measure, body.id()) == null) {
                changed = added(changed, measure, body.id(), null, null, ids.get());
            }
        }
        return changed;
    }

    private static Plan added(
            Plan plan,
            Id measure,
            Id body,
            @Nullable Integer count,
            @Nullable Percent position,
            Id id) {
        Participation fresh = new Participation(id, measure, body, count, position, null, null, "");
        return Ordering.putAfter(plan, fresh, MeasureEdits.participations(plan, measure), null);
    }
}
