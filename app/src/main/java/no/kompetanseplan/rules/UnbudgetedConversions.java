package no.kompetanseplan.rules;

import no.kompetanseplan.model.CostLine;
import no.kompetanseplan.model.CostLineFields;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PlannedConversion;
import no.kompetanseplan.model.choice.CostKind;
import no.kompetanseplan.model.choice.MeasureState;
import no.kompetanseplan.model.choice.SplitMode;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Planned conversions that cost more a year (formula F19) and stand nowhere in the budget: those
/// of a measure without any cost line with a price, and those of no measure. Those of dropped
/// measures are not planned.
///
/// @param ofMeasures kroner a year, by measure, in the order of the conversions
/// @param ofNone those of no measure
public record UnbudgetedConversions(
        Map<Id, BigDecimal> ofMeasures, List<PlannedConversions.Planned> ofNone) {

    public UnbudgetedConversions {
        ofMeasures = new LinkedHashMap<>(ofMeasures);
        ofNone = List.copyOf(ofNone);
    }

    public static UnbudgetedConversions of(Plan plan) {
        return of(plan, PlannedConversions.of(plan));
    }

    /// The same where the conversions are reckoned already.
    ///
    /// @param conversions those of the plan
    public static UnbudgetedConversions of(Plan plan, PlannedConversions conversions) {
        Set<Id> priced = priced(plan);
        Map<Id, BigDecimal> ofMeasures = new LinkedHashMap<>();
        List<PlannedConversions.Planned> ofNone = new ArrayList<>();
        for (PlannedConversions.Planned each : conversions.all()) {
            PlannedConversion row = each.row();
            Money extra = row.year() == null ? null : each.extraCost(row.year());
            Measure measure = plan.find(MeasureFields.TABLE, row.measure());
            if (extra == null || extra.ore() <= 0) {
                continue;
            }
            if (measure == null) {
                ofNone.add(each);
            } else if (measure.state() != MeasureState.DROPPED && !priced.contains(measure.id())) {
                ofMeasures.merge(measure.id(), extra.toKroner(), BigDecimal::add);
            }
        }
        return new UnbudgetedConversions(ofMeasures, ofNone);
    }

    /// All together a year; null when it is more than can be meant.
    public @Nullable Money sum() {
        BigDecimal sum = BigDecimal.ZERO;
        for (BigDecimal each : ofMeasures.values()) {
            sum = sum.add(each);
        }
        for (PlannedConversions.Planned each : ofNone) {
            Integer year = each.row().year();
            Money extra = year == null ? null : each.extraCost(year);
            sum = extra == null ? sum : sum.add(extra.toKroner());
        }
        return Money.within(sum);
    }

    /// Measures with a line that costs something.
    private static Set<Id> priced(Plan plan) {
        Set<Id> priced = new HashSet<>();
        for (CostLine line : plan.rows(CostLineFields.TABLE)) {
            boolean hasPrice = line.unitPrice() != null || line.split() == SplitMode.FIXED;
            if (line.measure() != null && line.kind() != CostKind.GRANT && hasPrice) {
                priced.add(line.measure());
            }
        }
        return priced;
    }
}
