package no.kompetanseplan.exchange.measures;

import no.kompetanseplan.budget.Budget;
import no.kompetanseplan.budget.EnrolmentGate;
import no.kompetanseplan.exchange.Reason;
import no.kompetanseplan.exchange.measures.MeasurePreview.Line;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.MeasureState;
import no.kompetanseplan.staffing.Facts;
import no.kompetanseplan.text.Texts;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which rows of a file would open a measure for enrolment before it may be, as the measure would
/// stand afterwards.
final class Enrolling {

    private Enrolling() {}

    /// The rows, each with what is missing.
    static Map<RowPlace, Reason> shut(
            Plan before, MeasurePreview preview, Facts facts, Texts texts) {
        List<Line> opening =
                preview.lines().stream().filter(line -> opens(before, preview, line)).toList();
        Map<RowPlace, Reason> shut = new HashMap<>();
        if (opening.isEmpty()) {
            return shut;
        }
        Set<Object> notCalculated =
                new HashSet<>(Budget.of(preview.plan(), facts).measuresNotCalculated());
        for (Line line : opening) {
            Measure now = measure(preview.plan(), line);
            EnrolmentGate gate =
                    now == null ? null : EnrolmentGate.of(now, notCalculated.contains(now.id()));
            if (gate != null && !gate.isOpen()) {
                shut.put(line.place(), Reason.of("measures.gate.closed", gate.missing(texts)));
            }
        }
        return shut;
    }

    private static boolean opens(Plan before, MeasurePreview preview, Line line) {
        return isOpen(measure(preview.plan(), line)) && !isOpen(measure(before, line));
    }

    private static boolean isOpen(@Nullable Measure measure) {
        return measure != null && measure.state() == MeasureState.ENROLMENT;
    }

    private static @Nullable Measure measure(Plan plan, Line line) {
        return plan.find(MeasureFields.TABLE, line.measure());
    }
}
