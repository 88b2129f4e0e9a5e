package no.kompetanseplan.ui.chapter.budget;

import no.kompetanseplan.model.BudgetFrame;
import no.kompetanseplan.model.BudgetFrameFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.model.value.Rank;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What municipalities have set aside, as it is typed or pasted.
final class FrameEdits {

    private FrameEdits() {}

    /// The plan where a municipality has set this aside for a year, in one row.
    ///
    /// @param amount null for nothing said; the row goes unless it says where the decision stands
    static Plan with(Plan plan, Id municipality, int year, @Nullable Money amount, Id newId) {
        List<BudgetFrame> rows =
                plan.ordered(BudgetFrameFields.TABLE).stream()
                        .filter(frame -> municipality.equals(frame.body()))
                        .filter(frame -> Integer.valueOf(year).equals(frame.year()))
                        .toList();
        if (rows.isEmpty()) {
            return amount == null
                    ? plan
                    : plan.with(
                            new BudgetFrame(
                                    newId,
                                    municipality,
                                    year,
                                    amount,
                                    "",
                                    "",
                                    Rank.at(plan.rows(BudgetFrameFields.TABLE).size())));
        }
        BudgetFrame first = rows.getFirst();
        Plan one = plan.without(rows.stream().skip(1).map(BudgetFrame::id).toList());
        return amount == null && first.source().isEmpty() && first.note().isEmpty()
                ? one.without(first.id())
                : one.with(BudgetFrameFields.TABLE, first.id(), BudgetFrameFields.AMOUNT, amount);
    }
}
