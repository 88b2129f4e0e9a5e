package no.kompetanseplan.checks;

import no.kompetanseplan.model.Agreement;
import no.kompetanseplan.model.AgreementFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PlanHead;
import no.kompetanseplan.model.PlanHeadFields;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.value.Period;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.text.Language;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Days in the wrong order: a plan, a rule or an agreement that ends before it begins. A plan
/// period is told once; what lies within it is not held against it.
final class BackwardsDates implements Check {

    private static final Formats FORMATS = Formats.of(Language.NB);

    @Override
    public Stream<Finding> find(Plan plan, List<Writing> writings) {
        List<Finding> found = new ArrayList<>();
        for (Field<PlanHead, Period> field :
                List.of(PlanHeadFields.PLAN_PERIOD, PlanHeadFields.ACTION_PERIOD)) {
            Period period = field.get().apply(plan.head());
            if (period != null && PeriodsOutside.isBackwards(period)) {
                found.add(
                        Finding.of(
                                What.PLAN_PERIOD_BACKWARDS,
                                plan.head().id(),
                                field.name(),
                                FORMATS.days(period)));
            }
        }
        Rules.all().forEach(rules -> rules(plan, rules, found));
        for (Agreement each : plan.ordered(AgreementFields.TABLE)) {
            LocalDate from = each.boundFrom();
            LocalDate ended = each.ended();
            if (from != null && ended != null && ended.isBefore(from)) {
                found.add(
                        Finding.of(
                                What.AGREEMENT_BACKWARDS,
                                each.id(),
                                AgreementFields.ENDED.name(),
                                each.number(),
                                FORMATS.date(ended),
                                FORMATS.date(from)));
            }
        }
        return found.stream();
    }

    private static <R extends Row> void rules(Plan plan, Rules<R> rules, List<Finding> found) {
        for (R rule : plan.ordered(rules.table())) {
            if (rules.isBackwards(rule)) {
                found.add(
                        Finding.of(
                                What.RULE_BACKWARDS,
                                rule.id(),
                                rules.to().name(),
                                rules.name(plan, rule)));
            }
        }
    }
}
