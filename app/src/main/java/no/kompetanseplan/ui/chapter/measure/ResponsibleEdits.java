package no.kompetanseplan.ui.chapter.measure;

import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Ordering;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Responsibility;
import no.kompetanseplan.model.ResponsibilityFields;
import no.kompetanseplan.model.choice.ResponsibilityRole;
import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/// Who is responsible for a measure: the bodies behind the printed words of ANSVARLIG.
public final class ResponsibleEdits {

    private ResponsibleEdits() {}

    /// The bodies that are responsible at some time, in order. A row without a role counts as
    /// responsible.
    public static List<Id> bodies(Plan plan, Id measure) {
        return rows(plan, measure).stream()
                .map(Responsibility::body)
                .filter(body -> body != null)
                .distinct()
                .toList();
    }

    private static List<Responsibility> rows(Plan plan, Id measure) {
        return MeasureEdits.responsibilities(plan, measure).stream()
                .filter(row -> isResponsible(row.role()))
                .toList();
    }

    private static boolean isResponsible(@Nullable ResponsibilityRole role) {
        return role == null || role == ResponsibilityRole.RESPONSIBLE;
    }

    /// The plan with exactly these bodies responsible. When the choice differs from before, the
    /// printed words become the names of the bodies; when it does not, nothing changes and the
    /// words of the plan stand.
    public static Plan withBodies(Plan plan, Id measure, List<Id> wanted, Supplier<Id> ids) {
        List<Id> now = bodies(plan, measure);
        if (Set.copyOf(now).equals(Set.copyOf(wanted))) {
            return plan;
        }
        List<Id> gone =
                rows(plan, measure).stream()
                        .filter(row -> row.body() != null && !wanted.contains(row.body()))
                        .map(Responsibility::id)
                        .toList();
        Plan changed = plan.without(gone);
        for (Id body : wanted) {
            if (!now.contains(body)) {
                changed = added(changed, measure, body, ResponsibilityRole.RESPONSIBLE, ids.get());
            }
        }
        return changed.with(
                MeasureFields.TABLE,
                measure,
                MeasureFields.RESPONSIBLE_WORDING,
                names(changed, bodies(changed, measure)));
    }

    /// The plan with one more body in a role, last.
    public static Plan added(
            Plan plan, Id measure, @Nullable Id body, ResponsibilityRole role, Id id) {
        Responsibility row = new Responsibility(id, measure, body, role, null, "", "");
        return Ordering.putAfter(plan, row, MeasureEdits.responsibilities(plan, measure), null);
    }

    /// The plan with the bodies of one role other than RESPONSIBLE exchanged.
    public static Plan withRole(
            Plan plan, Id measure, ResponsibilityRole role, List<Id> wanted, Supplier<Id> ids) {
        List<Responsibility> now =
                MeasureEdits.responsibilities(plan, measure).stream()
                        .filter(row -> row.role() == role)
                        .toList();
        List<Id> kept = inRole(plan, measure, role);
        Plan changed =
                plan.without(
                        now.stream()
                                .filter(row -> !wanted.contains(row.body()))
                                .map(Responsibility::id)
                                .toList());
        for (Id body : wanted) {
            if (!kept.contains(body)) {
                changed = added(changed, measure, body, role, ids.get());
            }
        }
        return changed;
    }

    /// The plan with a responsibility that holds from a day on.
    public static Plan withStart(Plan plan, Id row, @Nullable LocalDate from) {
        return plan.with(ResponsibilityFields.TABLE, row, ResponsibilityFields.VALID_FROM, from);
    }

    /// The bodies of one role in their order.
    public static List<Id> inRole(Plan plan, Id measure, ResponsibilityRole role) {
        if (role == ResponsibilityRole.RESPONSIBLE) {
            return bodies(plan, measure);
        }
        return MeasureEdits.responsibilities(plan, measure).stream()
                .filter(row -> row.role() == role)
                .map(Responsibility::body)
                .filter(body -> body != null)
                .distinct()
                .toList();
    }

    /// Names as the plan's tables write them: short forms, parted by commas.
    public static String names(Plan plan, List<Id> bodies) {
        List<String> names = new ArrayList<>();
        for (Id id : bodies) {
            Body body = plan.find(BodyFields.TABLE, id);
            if (body != null) {
                names.add(body.inShort());
            }
        }
        return String.join(", ", names);
    }
}
