package no.kompetanseplan.ui.chapter.staffing;

import no.kompetanseplan.model.Assumption;
import no.kompetanseplan.model.AssumptionFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.AssumptionKind;
import no.kompetanseplan.model.choice.RetirementPreset;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Percent;
import no.kompetanseplan.model.value.Rank;
import no.kompetanseplan.projection.Used;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/// Changes of assumptions. While a scenario is shown its own rows are changed, and those of the
/// plan get a twin in it; without one the plan's.
///
/// @param scenario null for what the plan holds to
/// @param newId names a new row
record AssumptionEdits(@Nullable Id scenario, Supplier<Id> newId) {

    /// With another size: a share, or where the kind is of persons, a number of them.
    Plan value(Plan plan, Used used, @Nullable Object value) {
        return change(
                plan,
                used,
                (after, id) ->
                        value instanceof Integer people
                                ? after.with(
                                                AssumptionFields.TABLE,
                                                id,
                                                AssumptionFields.PEOPLE,
                                                people)
                                        .with(
                                                AssumptionFields.TABLE,
                                                id,
                                                AssumptionFields.SHARE,
                                                null)
                                : after.with(
                                                AssumptionFields.TABLE,
                                                id,
                                                AssumptionFields.SHARE,
                                                value instanceof Percent share ? share : null)
                                        .with(
                                                AssumptionFields.TABLE,
                                                id,
                                                AssumptionFields.PEOPLE,
                                                null));
    }

    /// With another word on where it is from.
    Plan source(Plan plan, Used used, String source) {
        return change(
                plan,
                used,
                (after, id) ->
                        after.with(AssumptionFields.TABLE, id, AssumptionFields.SOURCE, source));
    }

    /// The pattern of retirement for all; null for the standard of the program.
    Plan retirement(Plan plan, @Nullable RetirementPreset preset) {
        Assumption now = general(plan, AssumptionKind.RETIREMENT);
        Assumption own = now != null && Objects.equals(now.scenario(), scenario) ? now : null;
        if (preset == null) {
            return own == null ? plan : plan.without(own.id());
        }
        if (own != null) {
            return plan.with(AssumptionFields.TABLE, own.id(), AssumptionFields.RETIREMENT, preset);
        }
        Assumption fresh = blank(plan, AssumptionKind.RETIREMENT);
        return plan.with(fresh)
                .with(AssumptionFields.TABLE, fresh.id(), AssumptionFields.RETIREMENT, preset);
    }

    /// The pattern of retirement for all that counts now; null for the standard of the program.
    @Nullable RetirementPreset retirement(Plan plan) {
        Assumption now = general(plan, AssumptionKind.RETIREMENT);
        return now == null ? null : now.retirement();
    }

    /// Without any rows of the scenario, or of the plan.
    Plan reset(Plan plan) {
        Plan after = plan;
        for (Assumption row : own(plan)) {
            after = after.without(row.id());
        }
        return after;
    }

    /// The rows that a reset takes away.
    List<Assumption> own(Plan plan) {
        return plan.ordered(AssumptionFields.TABLE).stream()
                .filter(row -> Objects.equals(row.scenario(), scenario))
                .toList();
    }

    /// A change of one row.
    private interface Change {
        Plan of(Plan plan, Id row);
    }

    private Plan change(Plan plan, Used used, Change change) {
        Assumption row = used.row();
        if (row != null && Objects.equals(row.scenario(), scenario)) {
            return plan.find(AssumptionFields.TABLE, row.id()) == null
                    ? plan
                    : change.of(plan, row.id());
        }
        Assumption fresh = blank(plan, used.kind());
        if (row != null) {
            Assumption twin =
                    AssumptionFields.TABLE.with(row, row.id(), AssumptionFields.SCENARIO, scenario);
            fresh =
                    new Assumption(
                            fresh.id(),
                            twin.kind(),
                            twin.scenario(),
                            twin.profession(),
                            twin.municipality(),
                            twin.fromAge(),
                            twin.toAge(),
                            twin.share(),
                            twin.people(),
                            twin.retirement(),
                            twin.source(),
                            twin.note(),
                            fresh.rank());
        }
        return change.of(plan.with(fresh), fresh.id());
    }

    private Assumption blank(Plan plan, AssumptionKind kind) {
        return new Assumption(
                newId.get(),
                kind,
                scenario,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                "",
                "",
                Rank.at(plan.rows(AssumptionFields.TABLE).size()));
    }

    /// The row for everybody, that of the scenario before that of the plan.
    private @Nullable Assumption general(Plan plan, AssumptionKind kind) {
        Assumption found = null;
        for (Assumption row : plan.ordered(AssumptionFields.TABLE)) {
            boolean isGeneral =
                    row.kind() == kind && row.profession() == null && row.municipality() == null;
            if (isGeneral && Objects.equals(row.scenario(), scenario)) {
                return row;
            }
            if (isGeneral && row.scenario() == null) {
                found = row;
            }
        }
        return found;
    }
}
