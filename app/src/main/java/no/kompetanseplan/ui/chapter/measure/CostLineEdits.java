package no.kompetanseplan.ui.chapter.measure;

import no.kompetanseplan.model.CostLine;
import no.kompetanseplan.model.CostLineFields;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Ordering;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.CostBasis;
import no.kompetanseplan.model.choice.CostKind;
import no.kompetanseplan.model.choice.CostState;
import no.kompetanseplan.model.choice.SplitMode;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.model.value.Period;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Edits of the cost lines of a measure.
public final class CostLineEdits {

    private CostLineEdits() {}

    /// A new line, last, with the basis that its kind usually has. A measure of whose cost nothing
    /// was said now has an amount.
    public static Plan added(Plan plan, Id measure, Id id, CostKind kind) {
        CostLine line =
                new CostLine(
                        id,
                        measure,
                        kind,
                        "",
                        basis(kind),
                        null,
                        null,
                        null,
                        null,
                        false,
                        basis(kind) == CostBasis.FIXED ? SplitMode.BY_PARTICIPANTS : null,
                        "",
                        null,
                        null,
                        null,
                        Period.NONE,
                        false,
                        false,
                        "",
                        "");
        Plan added = Ordering.putAfter(plan, line, MeasureEdits.costLines(plan, measure), null);
        Measure owner = plan.find(MeasureFields.TABLE, measure);
        return owner == null || owner.costState() != null
                ? added
                : added.with(
                        MeasureFields.TABLE, measure, MeasureFields.COST_STATE, CostState.AMOUNT);
    }

    /// Leave and supplement follow from the rules and have no basis of their own.
    private static @Nullable CostBasis basis(CostKind kind) {
        return switch (kind) {
            case FEE, STIPEND, TRAVEL, MATERIAL, REPLACEMENT, OWN_TIME -> CostBasis.PER_PARTICIPANT;
            case VENUE, LECTURER, GRANT, OTHER -> CostBasis.FIXED;
            case LEAVE, SUPPLEMENT -> null;
        };
    }

    /// A line with a price, and what it was reckoned from among its remarks unless there are some.
    public static Plan priced(Plan plan, Id line, Money price, String from) {
        CostLine before = plan.find(CostLineFields.TABLE, line);
        if (before == null) {
            return plan;
        }
        Plan after = plan.with(CostLineFields.TABLE, line, CostLineFields.UNIT_PRICE, price);
        return before.note().isBlank()
                ? after.with(CostLineFields.TABLE, line, CostLineFields.NOTE, from)
                : after;
    }

    /// Whether the amount follows from the rules, so that quantity and price say nothing.
    public static boolean byRule(@Nullable CostKind kind) {
        return kind == CostKind.LEAVE || kind == CostKind.SUPPLEMENT;
    }

    public static Plan moved(Plan plan, Id measure, List<Id> ids, int step) {
        return Ordering.moved(plan, ids, MeasureEdits.costLines(plan, measure), step);
    }
}
