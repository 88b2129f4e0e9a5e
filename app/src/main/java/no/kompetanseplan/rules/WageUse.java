package no.kompetanseplan.rules;

import no.kompetanseplan.model.CostLine;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Participation;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Wage;
import no.kompetanseplan.model.choice.CostBasis;
import no.kompetanseplan.model.choice.CostKind;
import no.kompetanseplan.model.choice.MeasureState;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Period;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Which measures cost by a wage of the plan: those with days that are priced by it, and those with
/// conversions of posts that are.
public final class WageUse {

    private WageUse() {}

    /// The measures that cost by a wage, in the order of the action plan.
    public static List<Measure> of(Plan plan, Wage wage) {
        Set<Id> using = new HashSet<>();
        PlannedConversions.of(plan).all().stream()
                .filter(each -> wage.equals(each.wage()) && each.row().measure() != null)
                .forEach(each -> using.add(each.row().measure()));
        DayPrice prices = DayPrice.of(plan);
        Map<Id, List<Participation>> parts = participations(plan);
        for (CostLine line : plan.costLines()) {
            Measure measure = plan.find(MeasureFields.TABLE, line.measure());
            if (measure != null && isInDays(line)) {
                List<Participation> own = parts.getOrDefault(measure.id(), List.of());
                if (isPricedBy(wage, line, day(line, measure), own, prices)) {
                    using.add(measure.id());
                }
            }
        }
        return plan.ordered(MeasureFields.TABLE).stream()
                .filter(measure -> using.contains(measure.id()))
                .filter(measure -> measure.state() != MeasureState.DROPPED)
                .toList();
    }

    private static Map<Id, List<Participation>> participations(Plan plan) {
        Map<Id, List<Participation>> parts = new HashMap<>();
        for (Participation part : plan.participations()) {
            if (part.measure() != null && part.count() != null && part.count() > 0) {
                parts.computeIfAbsent(part.measure(), _ -> new ArrayList<>()).add(part);
            }
        }
        return parts;
    }

    private static boolean isInDays(CostLine line) {
        boolean isTime = line.kind() == CostKind.REPLACEMENT || line.kind() == CostKind.OWN_TIME;
        return line.kind() == CostKind.LEAVE || (isTime && line.unitPrice() == null);
    }

    private static @Nullable LocalDate day(CostLine line, Measure measure) {
        Period period = line.period().isDated() ? line.period() : measure.period();
        return period.from() == null ? period.to() : period.from();
    }

    private static boolean isPricedBy(
            Wage wage,
            CostLine line,
            @Nullable LocalDate day,
            List<Participation> parts,
            DayPrice prices) {
        boolean isOnce =
                line.kind() != CostKind.LEAVE && line.basis() == CostBasis.PER_MUNICIPALITY;
        if (isOnce) {
            return isPricedBy(wage, line, day, null, null, prices);
        }
        for (Participation part : parts) {
            Integer year = part.year();
            LocalDate first = day == null || year == null ? day : day.withYear(year);
            if (isPricedBy(wage, line, first, part.body(), part.profession(), prices)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a day of one profession is, where no price of a day of replacement is agreed.
    private static boolean isPricedBy(
            Wage wage,
            CostLine line,
            @Nullable LocalDate day,
            @Nullable Id municipality,
            @Nullable Id profession,
            DayPrice prices) {
        boolean isAgreed =
                line.kind() != CostKind.OWN_TIME
                        && prices.rates(municipality, day).replacementDay() != null;
        return !isAgreed && Objects.equals(wage, prices.ofProfession(profession, day).wage());
    }
}
