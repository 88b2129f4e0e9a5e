package no.kompetanseplan.exchange.xlsx.cost;

import no.kompetanseplan.budget.Calculation;
import no.kompetanseplan.budget.DayCost;
import no.kompetanseplan.exchange.xlsx.page.Ref;
import no.kompetanseplan.exchange.xlsx.sheet.Names;
import no.kompetanseplan.exchange.xlsx.sheet.Source;
import no.kompetanseplan.model.EmployerRate;
import no.kompetanseplan.model.LeavePolicy;
import no.kompetanseplan.model.LeaveRule;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.choice.CapPer;
import no.kompetanseplan.model.choice.GapPolicy;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.rules.DayPrice;
import no.kompetanseplan.rules.Leave;
import no.kompetanseplan.rules.LeaveQuestion;
import no.kompetanseplan.rules.LeaveTable;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// The rules of chapter 6 as formulas over the named cells of the rules and the assumptions, so
/// that a figure changed there changes the sums. Where a result can't be written as a formula of
/// named cells, the figure itself stands in the row as an input.
final class RuleFormulas {

    private final Source source;
    private final Names names;
    private final LeaveTable leave;
    private final DayPrice prices;

    RuleFormulas(Source source) {
        this.source = source;
        this.names = source.names();
        this.leave = LeaveTable.of(source.plan());
        this.prices = DayPrice.of(source.plan());
    }

    /// Days of leave at a full position; null when the figure must stand by itself.
    @Nullable String days(Measure measure, @Nullable LocalDate day, Calculation.Leave wanted) {
        LeaveQuestion question = LeaveQuestion.of(measure, day);
        if (question == null
                || !(leave.leave(question) instanceof Leave.Granted granted)
                || !granted.atFullPosition().equals(wanted.daysAtFull())) {
            return null;
        }
        return switch (granted.ground()) {
            case Leave.ByRow(LeaveRule rule) -> names.of(rule.id());
            case Leave.ByPolicy(LeavePolicy policy, List<LeaveRule> rows, var _) ->
                    capped(policy, question, byPolicy(policy, question.size(), rows));
        };
    }

    private String byPolicy(LeavePolicy policy, int size, List<LeaveRule> rows) {
        if (policy.gap() == GapPolicy.PER_CREDIT) {
            return size + "*" + names.of(policy.id());
        }
        if (rows.isEmpty()) {
            return "0";
        }
        String low = names.of(rows.getFirst().id());
        int lowSize = size(rows.getFirst());
        if (policy.gap() == GapPolicy.NEAREST_LOWER) {
            return low;
        }
        if (rows.size() == 1) {
            return low + "*" + size + "/" + lowSize;
        }
        String high = names.of(rows.getLast().id());
        int step = size(rows.getLast()) - lowSize;
        return Ref.formula("(%s+(%s-%s)*%s/%s)", low, high, low, size - lowSize, step);
    }

    private String capped(LeavePolicy policy, LeaveQuestion question, String days) {
        if (policy.cap() == null) {
            return days;
        }
        int times = policy.capPer() == CapPer.STUDY_YEAR ? question.years() : 1;
        String cap = names.of(policy.id(), "xlsx.name.cap");
        return Ref.formula("MIN(%s,%s%s)", days, cap, times == 1 ? "" : "*" + times);
    }

    private static int size(LeaveRule rule) {
        Integer size = rule.size();
        return size == null ? 0 : size;
    }

    /// Kroner for a day of leave (formula F15); null when the figure must stand by itself.
    @Nullable String dayPrice(@Nullable Id municipality, @Nullable LocalDate day, DayCost wanted) {
        String share = part(municipality, day, EmployerRate::replacedShare, "replaced-share");
        String times = share == null ? "" : "*" + share;
        String agreed = part(municipality, day, EmployerRate::replacementDay, "replacement-day");
        if (wanted.replacementDay() != null) {
            return agreed == null ? null : agreed + times;
        }
        if (wanted.wage() == null || agreed != null) {
            return null;
        }
        return dayWage(wanted.wage(), municipality, day) + times;
    }

    /// Kroner for a day of somebody's own working time: the wage with add-ons, else the price of a
    /// day of replacement; null when the figure must stand by itself.
    @Nullable String ownDay(@Nullable Id municipality, @Nullable LocalDate day, DayCost wanted) {
        return wanted.wage() == null
                ? part(municipality, day, EmployerRate::replacementDay, "replacement-day")
                : dayWage(wanted.wage(), municipality, day);
    }

    private String dayWage(Id wage, @Nullable Id municipality, @Nullable LocalDate day) {
        return Ref.formula(
                "%s*%s/%s*%s",
                names.of(wage),
                source.text("xlsx.name.hours-a-day"),
                source.text("xlsx.name.hours-a-year"),
                withAddOns(municipality, day));
    }

    /// A supplement a year at a full position, with add-ons.
    String supplement(@Nullable Id municipality, LocalDate day, Id rule) {
        return names.of(rule) + "*" + withAddOns(municipality, day);
    }

    /// The ceiling of a stipend.
    String stipend(Id rule) {
        return names.of(rule);
    }

    private String withAddOns(@Nullable Id municipality, @Nullable LocalDate day) {
        List<String> parts = new ArrayList<>();
        parts.add("1");
        add(parts, part(municipality, day, EmployerRate::holidayPay, "holiday-pay"));
        add(parts, part(municipality, day, EmployerRate::pension, "pension"));
        add(parts, part(municipality, day, EmployerRate::employerTax, "employer-tax"));
        return "(" + String.join("+", parts) + ")";
    }

    private static void add(List<String> parts, @Nullable String name) {
        if (name != null) {
            parts.add(name);
        }
    }

    private @Nullable String part(
            @Nullable Id municipality,
            @Nullable LocalDate day,
            Function<EmployerRate, @Nullable Object> part,
            String key) {
        EmployerRate row = prices.row(municipality, day, part);
        return row == null ? null : names.of(row.id(), "xlsx.name." + key);
    }
}
