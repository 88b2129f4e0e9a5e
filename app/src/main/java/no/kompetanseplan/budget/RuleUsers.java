package no.kompetanseplan.budget;

import no.kompetanseplan.model.CostLine;
import no.kompetanseplan.model.CostLineFields;
import no.kompetanseplan.model.EmployerRate;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Participation;
import no.kompetanseplan.model.ParticipationFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PriceIndex;
import no.kompetanseplan.model.PriceIndexFields;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Period;
import no.kompetanseplan.rules.DayPrice;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// Which measures each rule, wage, rate and price index has a part in the amounts of, by the
/// entries of a budget.
public final class RuleUsers {

    private final Plan plan;
    private final DayPrice prices;
    private final Map<Id, Set<Id>> measures = new HashMap<>();

    private RuleUsers(Plan plan) {
        this.plan = plan;
        this.prices = DayPrice.of(plan);
    }

    public static RuleUsers of(Plan plan, Budget budget) {
        RuleUsers users = new RuleUsers(plan);
        budget.entries().forEach(users::add);
        budget.after().forEach(users::add);
        return users;
    }

    /// The measures whose amounts rest on a row, in the order of the action plan.
    public List<Id> of(Id row) {
        return List.copyOf(measures.getOrDefault(row, Set.of()));
    }

    private void add(Entry entry) {
        switch (entry.calculation()) {
            case Calculation.Leave leave -> {
                put(leave.rule(), entry);
                day(leave.price(), leave.group(), entry);
            }
            case Calculation.Time time -> day(time.price(), time.group(), entry);
            case Calculation.Supplement supplement -> {
                put(supplement.rule(), entry);
                LocalDate first = LocalDate.of(entry.year(), 1, 1);
                addOns(supplement.group(), first, entry);
            }
            case Calculation.Stipend stipend -> put(stipend.rule(), entry);
            case Calculation.PerParticipant _,
                    Calculation.PerMunicipality _,
                    Calculation.Shared _,
                    Calculation.Fixed _ -> {}
        }
        CostLine line = plan.find(CostLineFields.TABLE, entry.line());
        if (line != null && line.adjusted()) {
            prices(entry);
        }
    }

    /// The wage of a day or its agreed price, with the rates of the day the participants begin.
    private void day(DayCost price, Calculation.Group group, Entry entry) {
        put(price.wage(), entry);
        LocalDate first = begins(entry, group);
        rate(group, first, EmployerRate::replacedShare, entry);
        if (price.replacementDay() == null) {
            addOns(group, first, entry);
        } else {
            rate(group, first, EmployerRate::replacementDay, entry);
        }
    }

    private @Nullable LocalDate begins(Entry entry, Calculation.Group group) {
        Measure measure = plan.find(MeasureFields.TABLE, entry.measure());
        CostLine line = plan.find(CostLineFields.TABLE, entry.line());
        if (measure == null || line == null) {
            return null;
        }
        Period period = line.period().isDated() ? line.period() : measure.period();
        Participation part = plan.find(ParticipationFields.TABLE, group.participation());
        Integer year = part == null ? null : part.year();
        return period.isDated() ? YearShare.first(Years.cohort(measure, period, year)) : null;
    }

    private void addOns(Calculation.Group group, @Nullable LocalDate day, Entry entry) {
        rate(group, day, EmployerRate::holidayPay, entry);
        rate(group, day, EmployerRate::pension, entry);
        rate(group, day, EmployerRate::employerTax, entry);
    }

    private void rate(
            Calculation.Group group,
            @Nullable LocalDate day,
            Function<EmployerRate, @Nullable Object> part,
            Entry entry) {
        EmployerRate row = prices.row(group.municipality(), day, part);
        put(row == null ? null : row.id(), entry);
    }

    /// Prices rise from the first year of the plan to that of the amount.
    private void prices(Entry entry) {
        LocalDate from = plan.head().planPeriod().from();
        for (PriceIndex index : plan.ordered(PriceIndexFields.TABLE)) {
            Integer year = index.year();
            boolean isSince = year != null && (from == null || year > from.getYear());
            if (year != null && isSince && year <= entry.year()) {
                put(index.id(), entry);
            }
        }
    }

    private void put(@Nullable Id row, Entry entry) {
        if (row != null) {
            measures.computeIfAbsent(row, _ -> new LinkedHashSet<>()).add(entry.measure());
        }
    }
}
