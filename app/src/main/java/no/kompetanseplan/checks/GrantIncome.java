package no.kompetanseplan.checks;

import no.kompetanseplan.budget.Budget;
import no.kompetanseplan.budget.Entry;
import no.kompetanseplan.budget.Uncalculated;
import no.kompetanseplan.model.CostLine;
import no.kompetanseplan.model.CostLineFields;
import no.kompetanseplan.model.Grant;
import no.kompetanseplan.model.GrantFields;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.CostKind;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.text.Language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Income in the budget from grants that are refused, or that give less.
final class GrantIncome {

    private static final Formats FORMATS = Formats.of(Language.NB);

    private GrantIncome() {}

    static Stream<Finding> find(Plan plan, Budget budget) {
        List<Finding> found = new ArrayList<>();
        for (Uncalculated each : budget.uncalculated()) {
            if (each.reason() == Uncalculated.Reason.GRANT_REFUSED) {
                refused(plan, each).forEach(found::add);
            }
        }
        Map<Id, Money> income = income(plan, budget);
        for (Grant grant : plan.ordered(GrantFields.TABLE)) {
            Money awarded = grant.awarded();
            Money sum = income.getOrDefault(grant.id(), Money.ZERO);
            if (awarded != null && sum.compareTo(awarded) > 0) {
                found.add(
                        Finding.of(
                                What.GRANT_OVER_AWARDED,
                                grant.id(),
                                GrantFields.AWARDED.name(),
                                grant.title(),
                                FORMATS.amount(sum),
                                FORMATS.amount(awarded)));
            }
        }
        return found.stream();
    }

    private static Stream<Finding> refused(Plan plan, Uncalculated each) {
        CostLine line = plan.find(CostLineFields.TABLE, each.line());
        Grant grant = line == null ? null : plan.find(GrantFields.TABLE, line.grant());
        Measure measure = plan.find(MeasureFields.TABLE, each.measure());
        return line == null || grant == null || measure == null
                ? Stream.empty()
                : Stream.of(
                        Finding.of(
                                What.GRANT_REFUSED,
                                line.id(),
                                CostLineFields.GRANT.name(),
                                CostLines.name(measure, line),
                                grant.title()));
    }

    /// What each grant gives in the years of the plan, above zero.
    private static Map<Id, Money> income(Plan plan, Budget budget) {
        Map<Id, Money> income = new HashMap<>();
        for (Entry entry : budget.entries()) {
            CostLine line = plan.find(CostLineFields.TABLE, entry.line());
            if (entry.kind() == CostKind.GRANT && line != null && line.grant() != null) {
                income.merge(line.grant(), entry.amount().negated(), Money::plus);
            }
        }
        return income;
    }
}
