package no.kompetanseplan.ui.chapter.measure;

import no.kompetanseplan.model.MeasureEffect;
import no.kompetanseplan.model.MeasureEffectFields;
import no.kompetanseplan.model.Ordering;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.EffectKind;
import no.kompetanseplan.model.value.Id;

import java.util.List;

/// Edits of what a measure is expected to do to the staff.
public final class EffectEdits {

    private EffectEdits() {}

    /// The effects of a measure in their order.
    public static List<MeasureEffect> effects(Plan plan, Id measure) {
        return plan.rows(MeasureEffectFields.TABLE).stream()
                .filter(effect -> measure.equals(effect.measure()))
                .sorted(Plan.ORDER)
                .toList();
    }

    /// A new effect, last.
    public static Plan added(Plan plan, Id measure, Id id, EffectKind kind) {
        MeasureEffect blank = MeasureEffectFields.TABLE.blank(id);
        MeasureEffect owned =
                MeasureEffectFields.TABLE.with(blank, id, MeasureEffectFields.MEASURE, measure);
        MeasureEffect effect =
                MeasureEffectFields.TABLE.with(owned, id, MeasureEffectFields.KIND, kind);
        return Ordering.putAfter(plan, effect, effects(plan, measure), null);
    }

    public static Plan moved(Plan plan, Id measure, List<Id> ids, int step) {
        return Ordering.moved(plan, ids, effects(plan, measure), step);
    }
}
