package no.kompetanseplan.budget;

import no.kompetanseplan.budget.Axis.OfFunding;
import no.kompetanseplan.budget.Axis.OfKind;
import no.kompetanseplan.budget.Axis.OfRow;
import no.kompetanseplan.budget.Axis.OfYear;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.text.Texts;
import no.kompetanseplan.text.ValueWords;

/// What axes of the budget and the values on them are called.
public final class AxisWords {

    private final Plan plan;
    private final Texts texts;
    private final ValueWords values;

    public AxisWords(Plan plan, Texts texts) {
        this.plan = plan;
        this.texts = texts;
        this.values = new ValueWords(texts);
    }

    /// The heading of an axis, such as «Kommune».
    public String of(Axis axis) {
        return texts.get("budget.axis." + axis.name());
    }

    /// A value on an axis; what is said of nothing has words of its own.
    public String of(Axis axis, Axis.Key key) {
        return switch (key) {
            case OfRow(var row) -> values.of(plan, row);
            case OfYear(int year) -> Integer.toString(year);
            case OfKind(var kind) -> values.choice(kind);
            case OfFunding(var funding) -> values.choice(funding);
            default -> texts.get("budget.axis." + axis.name() + ".none");
        };
    }
}
