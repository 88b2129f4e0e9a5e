package no.kompetanseplan.checks;

import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.EmployerRate;
import no.kompetanseplan.model.EmployerRateFields;
import no.kompetanseplan.model.LeavePolicy;
import no.kompetanseplan.model.LeavePolicyFields;
import no.kompetanseplan.model.LeaveRule;
import no.kompetanseplan.model.LeaveRuleFields;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Participation;
import no.kompetanseplan.model.ParticipationFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PriceIndex;
import no.kompetanseplan.model.PriceIndexFields;
import no.kompetanseplan.model.Wage;
import no.kompetanseplan.model.WageFields;
import no.kompetanseplan.model.choice.MeasureState;
import no.kompetanseplan.model.choice.StudyBasis;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.value.Days;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.model.value.Percent;
import no.kompetanseplan.staffing.Facts;
import no.kompetanseplan.staffing.StaffingTable;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.text.Language;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Numbers that can be entered and hardly be meant: more than a whole position of each participant,
/// more participants than work there, wages, rates and growth in prices far from any that have
/// been, and more leave than the study has days.
final class Unlikely {

    private static final Formats FORMATS = Formats.of(Language.NB);

    /// People may share positions, but not so many.
    private static final int PEOPLE_OF_A_POSITION = 3;

    /// Where nobody has said how many work there.
    private static final int MOST_PARTICIPANTS = 10_000;

    private static final Percent MOST_HOLIDAY_PAY = Percent.of(20);
    private static final Percent MOST_PENSION = Percent.of(40);
    private static final Percent MOST_TAX = Percent.of(25);
    private static final Percent LEAST_RISE = Percent.of(-10);
    private static final Percent MOST_RISE = Percent.of(20);

    /// Of a whole year in a whole position.
    private static final Money LEAST_WAGE = Money.kroner(100_000);

    private static final Money MOST_WAGE = Money.kroner(3_000_000);

    /// 60 credits are a year of full time, of 230 working days; a month has at most 23.
    private static final BigDecimal DAYS_OF_A_CREDIT = BigDecimal.valueOf(4);

    private static final BigDecimal DAYS_OF_A_MONTH = BigDecimal.valueOf(23);

    private Unlikely() {}

    static Stream<Finding> find(Plan plan, Facts measured) {
        List<Finding> found = new ArrayList<>();
        Map<Id, Long> positions = StaffingTable.of(plan, measured).positions();
        for (Participation part : plan.ordered(ParticipationFields.TABLE)) {
            Measure measure = plan.find(MeasureFields.TABLE, part.measure());
            Body body = plan.find(BodyFields.TABLE, part.body());
            if (measure != null && measure.state() != MeasureState.DROPPED) {
                String name = body == null ? "–" : body.inShort();
                participants(part, measure, name, positions, found);
                nobody(part, measure, name, found);
            }
        }
        plan.employerRates().forEach(rate -> rates(plan, rate, found));
        plan.leaveRules().forEach(rule -> leave(rule, found));
        plan.leavePolicies().forEach(policy -> leave(policy, found));
        plan.ordered(WageFields.TABLE).forEach(wage -> wage(wage, found));
        rises(plan, found);
        return found.stream();
    }

    private static void wage(Wage wage, List<Finding> found) {
        Money amount = wage.amount();
        if (amount != null
                && amount.ore() >= 0
                && (amount.compareTo(LEAST_WAGE) < 0 || amount.compareTo(MOST_WAGE) > 0)) {
            found.add(
                    Finding.of(
                            What.WAGE_UNLIKELY,
                            wage.id(),
                            WageFields.AMOUNT.name(),
                            wage.title(),
                            FORMATS.amount(amount)));
        }
    }

    private static void rises(Plan plan, List<Finding> found) {
        Map<Integer, Percent> used = new HashMap<>();
        for (PriceIndex index : plan.ordered(PriceIndexFields.TABLE)) {
            Percent rise = index.rise();
            if (rise == null) {
                continue;
            }
            String year = index.year() == null ? "–" : Integer.toString(index.year());
            if (isOver(rise, MOST_RISE) || isOver(LEAST_RISE, rise)) {
                found.add(
                        Finding.of(
                                What.RISE_UNLIKELY,
                                index.id(),
                                PriceIndexFields.RISE.name(),
                                year,
                                FORMATS.number(rise.number())));
            }
            Percent first = index.year() == null ? null : used.putIfAbsent(index.year(), rise);
            if (first != null) {
                found.add(
                        Finding.of(
                                What.RISE_TWICE,
                                index.id(),
                                PriceIndexFields.YEAR.name(),
                                year,
                                FORMATS.number(first.number()),
                                FORMATS.number(rise.number())));
            }
        }
    }

    private static boolean isOver(@Nullable Percent value, Percent most) {
        return value != null && value.hundredths() > most.hundredths();
    }

    private static void participants(
            Participation part,
            Measure measure,
            String name,
            Map<Id, Long> positions,
            List<Finding> found) {
        Percent position = part.position();
        if (position != null && isOver(position, Percent.FULL)) {
            found.add(
                    Finding.of(
                            What.POSITION_OVER_FULL,
                            part.id(),
                            ParticipationFields.POSITION.name(),
                            name,
                            measure.title(),
                            FORMATS.number(position.number())));
        }
        Integer count = part.count();
        long own = part.body() == null ? 0 : positions.getOrDefault(part.body(), 0L);
        long most = own == 0 ? MOST_PARTICIPANTS : own * PEOPLE_OF_A_POSITION;
        if (count != null && count > most) {
            found.add(
                    Finding.of(
                            What.PARTICIPANTS_UNLIKELY,
                            part.id(),
                            ParticipationFields.COUNT.name(),
                            name,
                            measure.title(),
                            FORMATS.integer(count),
                            own == 0 ? "–" : FORMATS.integer(own)));
        }
    }

    /// Rows that cost nothing whoever is meant.
    private static void nobody(
            Participation part, Measure measure, String name, List<Finding> found) {
        if (part.count() != null && part.count() == 0) {
            String field = ParticipationFields.COUNT.name();
            found.add(Finding.of(What.PARTICIPANTS_ZERO, part.id(), field, name, measure.title()));
        }
        if (part.position() != null && part.position().hundredths() == 0) {
            String field = ParticipationFields.POSITION.name();
            found.add(Finding.of(What.POSITION_ZERO, part.id(), field, name, measure.title()));
        }
    }

    private static void rates(Plan plan, EmployerRate rate, List<Finding> found) {
        rate(plan, rate, EmployerRateFields.HOLIDAY_PAY, MOST_HOLIDAY_PAY, found);
        rate(plan, rate, EmployerRateFields.PENSION, MOST_PENSION, found);
        rate(plan, rate, EmployerRateFields.EMPLOYER_TAX, MOST_TAX, found);
    }

    private static void rate(
            Plan plan,
            EmployerRate rate,
            Field<EmployerRate, Percent> field,
            Percent most,
            List<Finding> found) {
        Percent value = field.get().apply(rate);
        if (value != null && isOver(value, most)) {
            Body body = plan.find(BodyFields.TABLE, rate.body());
            found.add(
                    Finding.of(
                            What.RATE_UNLIKELY,
                            rate.id(),
                            field.name(),
                            FORMATS.number(value.number()),
                            FORMATS.number(most.number()),
                            rate.body() == null
                                    ? Finding.word("all-municipalities", "", rate.source())
                                    : body == null ? "–" : body.inShort()));
        }
    }

    private static void leave(LeaveRule rule, List<Finding> found) {
        Integer size = rule.size();
        Days days = rule.days();
        if (size == null || days == null || rule.basis() == null || size == 0) {
            return;
        }
        BigDecimal most = daysOfUnit(rule.basis()).multiply(BigDecimal.valueOf(size));
        if (days.value().compareTo(most) > 0) {
            found.add(
                    Finding.of(
                            What.LEAVE_UNLIKELY,
                            rule.id(),
                            LeaveRuleFields.DAYS.name(),
                            Rules.leave(rule),
                            FORMATS.number(days.value())));
        }
    }

    private static void leave(LeavePolicy policy, List<Finding> found) {
        Days days = policy.daysPerUnit();
        if (days != null
                && policy.basis() != null
                && days.value().compareTo(daysOfUnit(policy.basis())) > 0) {
            found.add(
                    Finding.of(
                            What.LEAVE_UNLIKELY,
                            policy.id(),
                            LeavePolicyFields.DAYS_PER_UNIT.name(),
                            Finding.word("leave." + policy.basis().name(), "1", policy.source()),
                            FORMATS.number(days.value())));
        }
    }

    private static BigDecimal daysOfUnit(StudyBasis basis) {
        return switch (basis) {
            case CREDITS -> DAYS_OF_A_CREDIT;
            case MONTHS -> DAYS_OF_A_MONTH;
        };
    }
}
