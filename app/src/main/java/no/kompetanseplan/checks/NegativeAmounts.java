package no.kompetanseplan.checks;

import no.kompetanseplan.model.AgreementFields;
import no.kompetanseplan.model.BudgetFrameFields;
import no.kompetanseplan.model.EmployerRateFields;
import no.kompetanseplan.model.GrantApplicationFields;
import no.kompetanseplan.model.GrantFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.StipendRule;
import no.kompetanseplan.model.StipendRuleFields;
import no.kompetanseplan.model.SupplementRule;
import no.kompetanseplan.model.SupplementRuleFields;
import no.kompetanseplan.model.TenureRuleFields;
import no.kompetanseplan.model.Wage;
import no.kompetanseplan.model.WageFields;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Kind;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.text.Language;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// Amounts below zero where there can be none. Prices of cost lines may be: a line of a grant that
/// is paid back; use of a grant may be too: what is entered against a mistake.
final class NegativeAmounts implements Check {

    private static final Formats FORMATS = Formats.of(Language.NB);

    private static final List<Table<? extends Row>> TABLES =
            List.of(
                    BudgetFrameFields.TABLE,
                    GrantFields.TABLE,
                    GrantApplicationFields.TABLE,
                    AgreementFields.TABLE,
                    SupplementRuleFields.TABLE,
                    StipendRuleFields.TABLE,
                    TenureRuleFields.TABLE,
                    EmployerRateFields.TABLE,
                    WageFields.TABLE);

    @Override
    public Stream<Finding> find(Plan plan, List<Writing> writings) {
        return TABLES.stream().flatMap(table -> of(plan, table));
    }

    private static <R extends Row> Stream<Finding> of(Plan plan, Table<R> table) {
        List<Field<R, ?>> amounts =
                table.fields().stream()
                        .filter(field -> field.kind().type() == Kind.Type.MONEY)
                        .toList();
        return plan.ordered(table).stream()
                .flatMap(row ->
                        amounts.stream().map(field -> of(row, field)).filter(Objects::nonNull));
    }

    private static <R extends Row> @Nullable Finding of(R row, Field<R, ?> field) {
        if (!(field.get().apply(row) instanceof Money money) || money.ore() >= 0) {
            return null;
        }
        String amount = FORMATS.amount(money);
        String title = title(row);
        return title.isBlank()
                ? Finding.of(What.AMOUNT_NEGATIVE, row.id(), field.name(), amount)
                : Finding.of(What.RULE_NEGATIVE, row.id(), field.name(), title, amount);
    }

    /// What a rule that cost lines are reckoned by is called; empty for other rows.
    private static String title(Row row) {
        return switch (row) {
            case SupplementRule rule -> rule.title();
            case StipendRule rule -> rule.title();
            case Wage wage -> wage.title();
            default -> "";
        };
    }
}
