package no.kompetanseplan.checks;

import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PlannedConversion;
import no.kompetanseplan.model.PlannedConversionFields;
import no.kompetanseplan.model.Profession;
import no.kompetanseplan.model.ProfessionFields;
import no.kompetanseplan.model.TenureBand;
import no.kompetanseplan.model.TenureBandFields;
import no.kompetanseplan.model.TenureRuleFields;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.model.value.Period;
import no.kompetanseplan.rules.PlannedConversions;
import no.kompetanseplan.rules.PlannedConversions.Planned;
import no.kompetanseplan.rules.Tenure;
import no.kompetanseplan.rules.UnbudgetedConversions;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.text.Language;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Conversions and supplements for tenure that are planned and cannot be reckoned, and conversions
/// whose cost is in no budget.
final class PlannedPosts implements Check {

    private static final Formats FORMATS = Formats.of(Language.NB);

    @Override
    public Stream<Finding> find(Plan plan, List<Writing> writings) {
        return Stream.of(
                        PlannedConversions.of(plan).all().stream()
                                .filter(each -> !each.lacks().isEmpty())
                                .map(each -> conversion(plan, each)),
                        plan.ordered(PlannedConversionFields.TABLE).stream()
                                .flatMap(row -> doubts(plan, row)),
                        unbudgeted(plan),
                        plan.ordered(TenureRuleFields.TABLE).stream()
                                .filter(rule -> rule.years() == null || rule.amount() == null)
                                .map(rule ->
                                        Finding.of(
                                                What.TENURE_UNFINISHED,
                                                rule.id(),
                                                rule.years() == null
                                                        ? TenureRuleFields.YEARS.name()
                                                        : TenureRuleFields.AMOUNT.name())),
                        plan.ordered(TenureBandFields.TABLE).stream()
                                .filter(band -> !Tenure.isWhole(band))
                                .map(PlannedPosts::band))
                .flatMap(findings -> findings);
    }

    private static Finding conversion(Plan plan, Planned each) {
        String field =
                switch (each.lacks().getFirst()) {
                    case MUNICIPALITY -> PlannedConversionFields.BODY.name();
                    case RULE, RATIO -> PlannedConversionFields.RULE.name();
                    case POSTS -> PlannedConversionFields.POSTS.name();
                    case MODE -> PlannedConversionFields.MODE.name();
                    case YEAR -> PlannedConversionFields.YEAR.name();
                    case UNIT_COST, TOO_LARGE -> PlannedConversionFields.UNIT_COST.name();
                };
        return Finding.of(
                What.CONVERSION_UNFINISHED, each.row().id(), field, name(plan, each.row().body()));
    }

    /// What conversions cost that no line of the budget can hold.
    private static Stream<Finding> unbudgeted(Plan plan) {
        UnbudgetedConversions conversions = UnbudgetedConversions.of(plan);
        List<Finding> found = new ArrayList<>();
        conversions
                .ofMeasures()
                .forEach((id, kroner) -> {
                    Measure measure = plan.find(MeasureFields.TABLE, id);
                    if (measure != null) {
                        found.add(
                                Finding.of(
                                        What.CONVERSION_NOT_BUDGETED,
                                        id,
                                        MeasureFields.COST_STATE.name(),
                                        measure.title(),
                                        FORMATS.number(whole(kroner))));
                    }
                });
        for (Planned each : conversions.ofNone()) {
            Integer year = each.row().year();
            Money extra = year == null ? null : each.extraCost(year);
            if (extra != null) {
                found.add(
                        Finding.of(
                                What.CONVERSION_WITHOUT_MEASURE,
                                each.row().id(),
                                PlannedConversionFields.MEASURE.name(),
                                name(plan, each.row().body()),
                                FORMATS.number(whole(extra.toKroner()))));
            }
        }
        return found.stream();
    }

    private static BigDecimal whole(BigDecimal kroner) {
        return kroner.setScale(0, RoundingMode.HALF_UP);
    }

    /// A year outside the plan, and a conversion that changes nothing.
    private static Stream<Finding> doubts(Plan plan, PlannedConversion row) {
        List<Finding> found = new ArrayList<>();
        Period period = plan.head().planPeriod();
        Integer year = row.year();
        if (year != null && isOutside(period, year)) {
            found.add(
                    Finding.of(
                            What.CONVERSION_OUTSIDE,
                            row.id(),
                            PlannedConversionFields.YEAR.name(),
                            name(plan, row.body()),
                            Integer.toString(year),
                            PeriodsOutside.words(period)));
        }
        Profession from = plan.find(ProfessionFields.TABLE, row.fromProfession());
        if (from != null && from.id().equals(row.toProfession())) {
            found.add(
                    Finding.of(
                            What.CONVERSION_SAME,
                            row.id(),
                            PlannedConversionFields.TO_PROFESSION.name(),
                            name(plan, row.body()),
                            from.name()));
        }
        return found.stream();
    }

    private static boolean isOutside(Period period, int year) {
        return (period.from() != null && year < period.from().getYear())
                || (period.to() != null && year > period.to().getYear());
    }

    private static Finding band(TenureBand band) {
        String field =
                band.body() == null
                        ? TenureBandFields.BODY.name()
                        : band.years() == null
                                ? TenureBandFields.YEARS.name()
                                : TenureBandFields.COUNT.name();
        return Finding.of(What.TENURE_UNFINISHED, band.id(), field);
    }

    private static String name(Plan plan, @Nullable Id id) {
        Body body = plan.find(BodyFields.TABLE, id);
        return body == null ? "–" : body.inShort();
    }
}
