package no.kompetanseplan.sample;

import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.Grant;
import no.kompetanseplan.model.GrantFields;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.StipendRule;
import no.kompetanseplan.model.choice.CostKind;
import no.kompetanseplan.model.choice.GrantState;
import no.kompetanseplan.model.choice.StipendEvent;
import no.kompetanseplan.model.choice.StudyBasis;
import no.kompetanseplan.model.value.Days;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.model.value.Percent;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/// What chapter 6 asks of the rules, the grants and the lines that follow from them; its figures
/// written once more and by hand.
final class RuleStatements {

    private static final int LEAST_WITH_SUPPLEMENT = 30;

    private final Plan plan;
    private final List<String> unmet = new ArrayList<>();

    private RuleStatements(Plan plan) {
        this.plan = plan;
    }

    /// Each statement that neither a rule nor a grant nor a line answers.
    static List<String> unmet(Plan plan) {
        RuleStatements part = new RuleStatements(plan);
        part.leave();
        part.supplements();
        part.stipends();
        part.conversions();
        part.grants();
        return part.unmet;
    }

    private void ask(String statement, boolean isMet) {
        if (!isMet) {
            unmet.add(statement);
        }
    }

    private void leave() {
        leave(StudyBasis.CREDITS, 15, 7);
        leave(StudyBasis.CREDITS, 30, 15);
        leave(StudyBasis.CREDITS, 60, 30);
        leave(StudyBasis.MONTHS, 6, 5);
        leave(StudyBasis.MONTHS, 12, 10);
        for (Measure measure : plan.measures()) {
            if (measure.credits() != null) {
                ask("Leave in " + measure.title(), has(measure, CostKind.LEAVE));
            }
        }
    }

    private void leave(StudyBasis basis, int size, int days) {
        ask(
                basis + " " + size + ": " + days,
                plan.leaveRules().stream()
                        .anyMatch(rule ->
                                rule.basis() == basis
                                        && Objects.equals(rule.size(), size)
                                        && Days.of(days).equals(rule.days())));
    }

    private void supplements() {
        supplement(30, 10_000);
        supplement(60, 20_000);
        supplement(null, 5_000);
        for (Measure measure : plan.measures()) {
            boolean isCounted =
                    measure.credits() != null
                            && Math.max(
                                            measure.credits(),
                                            Objects.requireNonNullElse(measure.creditsTo(), 0))
                                    >= LEAST_WITH_SUPPLEMENT;
            if (isCounted || measure.title().startsWith("Fagskole")) {
                ask("Supplement in " + measure.title(), has(measure, CostKind.SUPPLEMENT));
            }
        }
    }

    private void supplement(@Nullable Integer credits, int kroner) {
        ask(
                "Supplement of " + kroner,
                plan.supplementRules().stream()
                        .anyMatch(rule ->
                                Objects.equals(rule.credits(), credits)
                                        && Money.kroner(kroner).equals(rule.amount())));
    }

    private boolean has(Measure measure, CostKind kind) {
        return plan.costLines().stream()
                .anyMatch(line -> measure.id().equals(line.measure()) && line.kind() == kind);
    }

    private void stipends() {
        Money ceiling = Money.kroner(10_000);
        stipend(StipendEvent.START, rule -> ceiling.equals(rule.ceiling()));
        stipend(StipendEvent.COMPLETION, rule -> ceiling.equals(rule.ceiling()));
        stipend(StipendEvent.YEARLY_APPLICATION, rule -> rule.ceiling() == null);
        stipend(
                StipendEvent.RECRUITMENT,
                rule -> rule.ceiling() == null && rule.boundMonths() == null);
        ask(
                "Two ceilings of ten thousand that are no amounts",
                plan.costLines().stream()
                                .filter(line ->
                                        line.kind() == CostKind.STIPEND
                                                && line.unitPrice() == null
                                                && ceiling.equals(line.highPrice()))
                                .count()
                        == 2);
    }

    private void stipend(StipendEvent event, Predicate<StipendRule> isAsSaid) {
        ask(
                "Stipend: " + event,
                plan.stipendRules().stream()
                        .anyMatch(rule -> rule.event() == event && isAsSaid.test(rule)));
    }

    private void conversions() {
        Percent ratio = new Percent(120_00);
        for (String from : List.of("helsefagarbeider", "ufaglært")) {
            ask(
                    "1:1,2 from " + from,
                    plan.conversionRules().stream()
                            .anyMatch(rule ->
                                    rule.fromPost().startsWith(from)
                                            && ratio.equals(rule.ratio())));
        }
    }

    private void grants() {
        ask(
                "20 000 of which it is not said whether it is for all",
                plan.rows(GrantFields.TABLE).stream()
                        .anyMatch(each ->
                                giver(each).equals("USH")
                                        && Money.kroner(20_000).equals(each.awarded())
                                        && !each.unclear().isEmpty()));
        for (int year = 2016; year <= 2020; year++) {
            String named = "Stipend til ansatte " + year;
            ask(
                    named,
                    plan.rows(GrantFields.TABLE).stream()
                            .anyMatch(
                                    each -> each.title().equals(named) && isOpenAndUnnamed(each)));
        }
        ask(
                "Money for what the plan puts first",
                plan.rows(GrantFields.TABLE).stream()
                        .anyMatch(each ->
                                each.source().equals("Kapittel 6") && isOpenAndUnnamed(each)));
    }

    private boolean isOpenAndUnnamed(Grant grant) {
        return giver(grant).equals("Fylkesmannen")
                && grant.state() == GrantState.PLANNED
                && grant.applied() == null
                && grant.awarded() == null;
    }

    private String giver(Grant grant) {
        Body body = plan.find(BodyFields.TABLE, grant.giver());
        return body == null ? "" : body.shortName();
    }
}
