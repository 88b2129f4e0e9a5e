package no.kompetanseplan.checks;

import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.EmployerRate;
import no.kompetanseplan.model.EmployerRateFields;
import no.kompetanseplan.model.LeavePolicy;
import no.kompetanseplan.model.LeavePolicyFields;
import no.kompetanseplan.model.LeaveRule;
import no.kompetanseplan.model.LeaveRuleFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.StipendRule;
import no.kompetanseplan.model.StipendRuleFields;
import no.kompetanseplan.model.SupplementRule;
import no.kompetanseplan.model.SupplementRuleFields;
import no.kompetanseplan.model.TenureRule;
import no.kompetanseplan.model.TenureRuleFields;
import no.kompetanseplan.model.choice.StipendEvent;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.text.Language;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;

/// Rules of one kind that hold from and to a day.
///
/// @param same what a rule is about; null for one that is not used yet. Of rules about the same,
///   one holds at a time
/// @param title what a rule is called
/// @param value what it gives, in words
record Rules<R extends Row>(
        Table<R> table,
        Field<R, LocalDate> from,
        Field<R, LocalDate> to,
        Function<R, @Nullable Object> same,
        BiFunction<Plan, R, String> title,
        Function<R, String> value) {

    private static final Formats FORMATS = Formats.of(Language.NB);

    private static final Rules<LeaveRule> LEAVE =
            new Rules<>(
                    LeaveRuleFields.TABLE,
                    LeaveRuleFields.VALID_FROM,
                    LeaveRuleFields.VALID_TO,
                    rule ->
                            rule.basis() == null || rule.size() == null || rule.days() == null
                                    ? null
                                    : List.of(rule.basis(), rule.size()),
                    (_, rule) -> leave(rule),
                    rule -> rule.days() == null ? "" : FORMATS.number(rule.days().value()));

    private static final Rules<LeavePolicy> POLICY =
            new Rules<>(
                    LeavePolicyFields.TABLE,
                    LeavePolicyFields.VALID_FROM,
                    LeavePolicyFields.VALID_TO,
                    LeavePolicy::basis,
                    (_, rule) -> rule.source(),
                    LeavePolicy::source);

    private static final Rules<SupplementRule> SUPPLEMENT =
            new Rules<>(
                    SupplementRuleFields.TABLE,
                    SupplementRuleFields.VALID_FROM,
                    SupplementRuleFields.VALID_TO,
                    rule ->
                            rule.amount() == null
                                    ? null
                                    : Objects.requireNonNullElse(rule.credits(), -1),
                    (_, rule) -> rule.title(),
                    rule -> rule.amount() == null ? "" : FORMATS.money(rule.amount()));

    private static final Rules<StipendRule> STIPEND =
            new Rules<>(
                    StipendRuleFields.TABLE,
                    StipendRuleFields.VALID_FROM,
                    StipendRuleFields.VALID_TO,
                    rule -> rule.event() == StipendEvent.RECRUITMENT ? null : rule.event(),
                    (_, rule) -> rule.title(),
                    rule -> rule.ceiling() == null ? rule.title() : FORMATS.money(rule.ceiling()));

    private static final Rules<EmployerRate> RATES =
            new Rules<>(
                    EmployerRateFields.TABLE,
                    EmployerRateFields.VALID_FROM,
                    EmployerRateFields.VALID_TO,
                    Rules::parts,
                    Rules::payer,
                    EmployerRate::source);

    private static final Rules<TenureRule> TENURE =
            new Rules<>(
                    TenureRuleFields.TABLE,
                    TenureRuleFields.VALID_FROM,
                    TenureRuleFields.VALID_TO,
                    _ -> null,
                    (_, rule) ->
                            rule.years() == null
                                    ? ""
                                    : Finding.word(
                                            "tenure",
                                            Integer.toString(rule.years()),
                                            rule.source()),
                    rule -> rule.amount() == null ? "" : FORMATS.money(rule.amount()));

    static List<Rules<?>> all() {
        return List.of(LEAVE, POLICY, SUPPLEMENT, STIPEND, RATES, TENURE);
    }

    /// Each part of the rates comes from the row that has it, so only rows with the same parts are
    /// alike.
    private static List<Object> parts(EmployerRate rule) {
        return List.of(
                rule.body() == null ? "" : rule.body(),
                rule.holidayPay() == null,
                rule.pension() == null,
                rule.employerTax() == null,
                rule.replacementDay() == null,
                rule.replacedShare() == null);
    }

    private static String payer(Plan plan, EmployerRate rule) {
        var body = plan.find(BodyFields.TABLE, rule.body());
        return body == null
                ? Finding.word("all-municipalities", "", rule.source())
                : body.inShort();
    }

    /// What a row of leave is for: «15 studiepoeng (6.1)»; empty while it has no size.
    static String leave(LeaveRule rule) {
        return rule.size() == null || rule.basis() == null
                ? ""
                : Finding.word(
                        "leave." + rule.basis().name(),
                        Integer.toString(rule.size()),
                        rule.source());
    }

    boolean isBackwards(R rule) {
        LocalDate first = from.get().apply(rule);
        LocalDate last = to.get().apply(rule);
        return first != null && last != null && last.isBefore(first);
    }

    /// Whether two rules hold on the same day.
    boolean overlap(R one, R other) {
        return isBefore(from.get().apply(one), to.get().apply(other))
                && isBefore(from.get().apply(other), to.get().apply(one))
                && !isBackwards(one)
                && !isBackwards(other);
    }

    private static boolean isBefore(@Nullable LocalDate first, @Nullable LocalDate last) {
        return first == null || last == null || !first.isAfter(last);
    }

    String name(Plan plan, R rule) {
        String own = title.apply(plan, rule);
        return own.isBlank() ? "–" : own;
    }

    /// What a rule gives and from when: «900,00 (01.01.2017 –)».
    String told(R rule) {
        LocalDate first = from.get().apply(rule);
        String gives = value.apply(rule);
        String since = first == null ? "" : "(" + FORMATS.date(first) + " –)";
        return gives.isBlank() ? since : (gives + " " + since).strip();
    }
}
