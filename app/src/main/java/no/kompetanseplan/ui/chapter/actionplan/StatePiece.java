package no.kompetanseplan.ui.chapter.actionplan;

import no.kompetanseplan.budget.EnrolmentGate;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.MeasureState;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.measure.ActionPlanModel;
import no.kompetanseplan.ui.kit.Option;
import no.kompetanseplan.ui.kit.form.ChoicePiece;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/// How far measures have come. A measure is not opened for enrolment before scope, resources and
/// cost are described (chapter 6, principle 4): the choice then stays and says what is missing.
final class StatePiece {

    private final Desk desk;
    private final ActionPlanModel model;
    private final Supplier<List<Measure>> measures;
    private final ChoicePiece piece;

    StatePiece(Desk desk, ActionPlanModel model, Supplier<List<Measure>> measures) {
        this.desk = desk;
        this.model = model;
        this.measures = measures;
        this.piece =
                new ChoicePiece(desk.text("field.measure.state"))
                        .options(Arrays.stream(MeasureState.values()).map(this::option).toList())
                        .onCommit(this::chosen);
    }

    ChoicePiece piece() {
        return piece;
    }

    private Option option(MeasureState state) {
        return Option.of(state.name(), desk.text("choice.MeasureState." + state.name()));
    }

    private void chosen(String key) {
        MeasureState state = MeasureState.valueOf(key);
        EnrolmentGate closed =
                measures.get().stream()
                        .map(measure -> EnrolmentGate.of(measure, model.isNotCalculated(measure)))
                        .filter(gate -> !gate.isOpen())
                        .findFirst()
                        .orElse(null);
        if (state == MeasureState.ENROLMENT && closed != null) {
            MeasureState before = measures.get().getFirst().state();
            piece.show(before == null ? "" : before.name());
            piece.help(desk.text("measures.gate.closed", closed.missing(desk.texts())));
            return;
        }
        piece.help("");
        List<Id> ids = measures.get().stream().map(Measure::id).toList();
        desk.edit(
                "step.measure.edit.state",
                plan -> {
                    Plan after = plan;
                    for (Id id : ids) {
                        after = after.with(MeasureFields.TABLE, id, MeasureFields.STATE, state);
                    }
                    return after;
                });
    }
}
