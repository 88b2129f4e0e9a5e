package no.kompetanseplan.budget;

import no.kompetanseplan.model.CostLine;
import no.kompetanseplan.model.CostLineFields;
import no.kompetanseplan.model.CostShare;
import no.kompetanseplan.model.CostShareFields;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Participation;
import no.kompetanseplan.model.ParticipationFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.MeasureState;
import no.kompetanseplan.model.value.Id;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The rows that are one measure's alone and that its cost is reckoned from. While they, and all
/// that measures have in common, are the same, so is its cost.
///
/// @param lines in the order of the plan, as are participants and shares
record MeasureRows(
        Measure measure,
        List<CostLine> lines,
        List<Participation> participants,
        List<CostShare> shares) {

    /// Those of the measures that are not dropped, in the order of the action plan.
    static List<MeasureRows> of(Plan plan) {
        Map<Id, MeasureRows> rows = new HashMap<>();
        List<MeasureRows> all = new ArrayList<>();
        for (Measure measure : plan.ordered(MeasureFields.TABLE)) {
            if (measure.state() != MeasureState.DROPPED) {
                MeasureRows own =
                        new MeasureRows(
                                measure, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
                rows.put(measure.id(), own);
                all.add(own);
            }
        }
        Map<Id, MeasureRows> byLine = new HashMap<>();
        for (CostLine line : plan.ordered(CostLineFields.TABLE)) {
            MeasureRows own = rows.get(line.measure());
            if (own != null) {
                own.lines.add(line);
                byLine.put(line.id(), own);
            }
        }
        for (Participation part : plan.ordered(ParticipationFields.TABLE)) {
            MeasureRows own = rows.get(part.measure());
            if (own != null) {
                own.participants.add(part);
            }
        }
        for (CostShare share : plan.ordered(CostShareFields.TABLE)) {
            MeasureRows own = byLine.get(share.line());
            if (own != null) {
                own.shares.add(share);
            }
        }
        return all;
    }
}
