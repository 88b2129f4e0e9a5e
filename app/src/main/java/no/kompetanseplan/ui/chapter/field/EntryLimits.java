package no.kompetanseplan.ui.chapter.field;

import no.kompetanseplan.model.BudgetFrameFields;
import no.kompetanseplan.model.CostLineFields;
import no.kompetanseplan.model.CostShareFields;
import no.kompetanseplan.model.EmployerRateFields;
import no.kompetanseplan.model.ParticipationFields;
import no.kompetanseplan.model.PlannedConversionFields;
import no.kompetanseplan.model.PriceIndexFields;
import no.kompetanseplan.model.StipendRuleFields;
import no.kompetanseplan.model.SupplementRuleFields;
import no.kompetanseplan.model.WageFields;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.model.value.Percent;
import no.kompetanseplan.text.Texts;
import no.kompetanseplan.ui.kit.Reading;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/// What nobody can mean, refused where it is typed: no participants, more than a whole position, a
/// year of another age, a price below zero or of a million millions. A file may hold it all the
/// same; then it is a finding.
public final class EntryLimits {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;
    private static final Money TOO_DEAR = Money.kroner(1_000_000_000_000L);

    private static final Set<Table<?>> OF_COSTS =
            Set.of(
                    ParticipationFields.TABLE,
                    CostLineFields.TABLE,
                    CostShareFields.TABLE,
                    PriceIndexFields.TABLE,
                    BudgetFrameFields.TABLE,
                    WageFields.TABLE,
                    EmployerRateFields.TABLE,
                    StipendRuleFields.TABLE,
                    SupplementRuleFields.TABLE,
                    PlannedConversionFields.TABLE);

    private EntryLimits() {}

    /// What was understood, or why it is refused.
    public static Reading of(
            Table<?> table, Field<?, ?> field, @Nullable Object value, Texts texts) {
        String why = OF_COSTS.contains(table) ? why(table, field, value) : "";
        return why.isEmpty() ? Reading.ok(value) : Reading.refused(texts.get(why));
    }

    private static String why(Table<?> table, Field<?, ?> field, @Nullable Object value) {
        boolean isPart = table.equals(ParticipationFields.TABLE);
        return switch (value) {
            case Money money -> {
                boolean isOne = table.equals(PlannedConversionFields.TABLE);
                boolean isBelow = !isOne && money.compareTo(Money.ZERO) < 0;
                yield isBelow
                        ? "entry.negative"
                        : money.compareTo(TOO_DEAR) >= 0 ? "entry.dear" : "";
            }
            case Percent percent when isPart ->
                    percent.compareTo(Percent.FULL) > 0 || percent.compareTo(Percent.ZERO) <= 0
                            ? "entry.position"
                            : "";
            case Integer number when field.name().equals(PriceIndexFields.YEAR.name()) ->
                    number < FIRST_YEAR || number > LAST_YEAR ? "entry.year" : "";
            case Integer number when isPart -> number < 1 ? "entry.participants" : "";
            case null, default -> "";
        };
    }
}
