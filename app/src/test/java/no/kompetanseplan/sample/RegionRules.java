package no.kompetanseplan.sample;

import no.kompetanseplan.model.AccountCodeFields;
import no.kompetanseplan.model.ConversionRuleFields;
import no.kompetanseplan.model.EmployerRate;
import no.kompetanseplan.model.EmployerRateFields;
import no.kompetanseplan.model.LeavePolicyFields;
import no.kompetanseplan.model.LeaveRuleFields;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.PlannedConversionFields;
import no.kompetanseplan.model.PriceIndexFields;
import no.kompetanseplan.model.ProfessionFields;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.RuleVariantFields;
import no.kompetanseplan.model.StipendRuleFields;
import no.kompetanseplan.model.SupplementRuleFields;
import no.kompetanseplan.model.TenureBandFields;
import no.kompetanseplan.model.TenureRuleFields;
import no.kompetanseplan.model.WageFields;
import no.kompetanseplan.model.choice.CapPer;
import no.kompetanseplan.model.choice.ConversionMode;
import no.kompetanseplan.model.choice.CostKind;
import no.kompetanseplan.model.choice.GapPolicy;
import no.kompetanseplan.model.choice.StipendEvent;
import no.kompetanseplan.model.choice.StudyBasis;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Days;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.model.value.Percent;
import no.kompetanseplan.model.value.Rank;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Chapter 6 of the example region: rules, wages, rates by zone, price growth, supplements for
/// tenure, conversions, account codes, and what is weighed against the rules. All made up.
final class RegionRules {

    private static final String SOURCE = "Eksempeltall";
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    private final List<Row> rows = new ArrayList<>();

    private RegionRules() {}

    static List<Row> rows() {
        RegionRules part = new RegionRules();
        part.leave();
        part.supplements();
        part.stipends();
        part.wages();
        part.rates();
        part.prices();
        part.tenure();
        part.conversions();
        part.accounts();
        part.variants();
        return part.rows;
    }

    private static Id id(Table<?> table, String name) {
        return RegionBodies.id(table, name);
    }

    private void leave() {
        leave(StudyBasis.CREDITS, 10, 5);
        leave(StudyBasis.CREDITS, 30, 15);
        leave(StudyBasis.CREDITS, 60, 30);
        leave(StudyBasis.MONTHS, 6, 5);
        leave(StudyBasis.MONTHS, 12, 10);
        for (StudyBasis basis : StudyBasis.values()) {
            put(
                    Draft.of(LeavePolicyFields.TABLE, id(LeavePolicyFields.TABLE, basis.name()))
                            .set(LeavePolicyFields.BASIS, basis)
                            .set(LeavePolicyFields.GAP, GapPolicy.PROPORTIONAL)
                            .set(LeavePolicyFields.CAP, Days.of(30))
                            .set(LeavePolicyFields.CAP_PER, CapPer.STUDY_YEAR)
                            .set(LeavePolicyFields.SOURCE, "6.1")
                            .set(LeavePolicyFields.RANK, rank()));
        }
    }

    private void leave(StudyBasis basis, int size, int days) {
        put(
                Draft.of(LeaveRuleFields.TABLE, id(LeaveRuleFields.TABLE, basis + "/" + size))
                        .set(LeaveRuleFields.BASIS, basis)
                        .set(LeaveRuleFields.SIZE, size)
                        .set(LeaveRuleFields.DAYS, Days.of(days))
                        .set(LeaveRuleFields.VALID_FROM, FIRST)
                        .set(LeaveRuleFields.SOURCE, "6.1")
                        .set(LeaveRuleFields.RANK, rank()));
    }

    private void supplements() {
        supplement("Videreutdanning, 30 studiepoeng", 30, 12_000);
        supplement("Videreutdanning, 60 studiepoeng", 60, 24_000);
        supplement("Fagskole for fagarbeidere", null, 8_000);
    }

    private void supplement(String title, @Nullable Integer credits, int kroner) {
        put(
                Draft.of(SupplementRuleFields.TABLE, id(SupplementRuleFields.TABLE, title))
                        .set(SupplementRuleFields.TITLE, title)
                        .set(SupplementRuleFields.CREDITS, credits)
                        .set(SupplementRuleFields.AMOUNT, Money.kroner(kroner))
                        .set(SupplementRuleFields.PROPORTIONAL, true)
                        .set(SupplementRuleFields.ADDS, true)
                        .set(SupplementRuleFields.VALID_FROM, FIRST)
                        .set(SupplementRuleFields.SOURCE, "6.2")
                        .set(SupplementRuleFields.RANK, rank()));
    }

    private void stipends() {
        stipend("Helsefagarbeider, ved oppstart", StipendEvent.START, 15_000, null);
        stipend("Helsefagarbeider, ved avslutning", StipendEvent.COMPLETION, 15_000, null);
        stipend("Rekrutteringstilskudd", StipendEvent.RECRUITMENT, 100_000, 24);
    }

    private void stipend(String title, StipendEvent event, int kroner, @Nullable Integer months) {
        put(
                Draft.of(StipendRuleFields.TABLE, id(StipendRuleFields.TABLE, title))
                        .set(StipendRuleFields.TITLE, title)
                        .set(StipendRuleFields.EVENT, event)
                        .set(StipendRuleFields.CEILING, Money.kroner(kroner))
                        .set(StipendRuleFields.BOUND_MONTHS, months)
                        .set(StipendRuleFields.SOURCE, months == null ? "6.3" : "6.4")
                        .set(StipendRuleFields.RANK, rank()));
    }

    private void wages() {
        wage("Helsefagarbeider", "7076", 540_000, true);
        wage("Sykepleier", "7174", 640_000, false);
        wage("Assistent", "6572", 465_000, false);
    }

    private void wage(String title, String code, int kroner, boolean isUsed) {
        put(
                Draft.of(WageFields.TABLE, id(WageFields.TABLE, code))
                        .set(WageFields.TITLE, title)
                        .set(WageFields.CODE, code)
                        .set(WageFields.AMOUNT, Money.kroner(kroner))
                        .set(WageFields.YEAR, 2026)
                        .set(WageFields.USED, isUsed)
                        .set(WageFields.SOURCE, SOURCE)
                        .set(WageFields.RANK, rank()));
    }

    /// Add-ons and the share that is replaced for all; the employer's contribution by zone.
    private void rates() {
        put(
                rate("all", null)
                        .set(EmployerRateFields.HOLIDAY_PAY, Percent.of(12))
                        .set(EmployerRateFields.PENSION, Percent.of(14))
                        .set(EmployerRateFields.EMPLOYER_TAX, new Percent(5_10))
                        .set(EmployerRateFields.REPLACED_SHARE, Percent.of(80)));
        for (String name : RegionBodies.SIZES.keySet()) {
            String group = RegionBodies.groupOf(name);
            boolean isZoneless =
                    group.equals("Nord-Troms")
                            || group.equals("Vest-Finnmark")
                            || name.equals("Karlsøy");
            boolean isTown = name.equals("Tromsø") || name.equals("Harstad");
            if (isZoneless || isTown) {
                put(
                        rate(name, RegionBodies.body(name))
                                .set(
                                        EmployerRateFields.EMPLOYER_TAX,
                                        isTown ? new Percent(7_90) : Percent.ZERO));
            }
        }
    }

    private Draft<EmployerRate> rate(String name, @Nullable Id body) {
        return Draft.of(EmployerRateFields.TABLE, id(EmployerRateFields.TABLE, name))
                .set(EmployerRateFields.BODY, body)
                .set(EmployerRateFields.VALID_FROM, FIRST)
                .set(EmployerRateFields.SOURCE, SOURCE)
                .set(EmployerRateFields.RANK, rank());
    }

    private void prices() {
        Map<Integer, Integer> rises = Map.of(2027, 350, 2028, 320, 2029, 300);
        for (int year = 2027; year <= 2029; year++) {
            put(
                    Draft.of(PriceIndexFields.TABLE, id(PriceIndexFields.TABLE, "" + year))
                            .set(PriceIndexFields.YEAR, year)
                            .set(PriceIndexFields.RISE, new Percent(rises.getOrDefault(year, 0)))
                            .set(PriceIndexFields.SOURCE, SOURCE)
                            .set(PriceIndexFields.RANK, rank()));
        }
    }

    private void tenure() {
        Map<Integer, Integer> amounts = Map.of(4, 8_000, 8, 14_000);
        for (int years : List.of(4, 8)) {
            put(
                    Draft.of(TenureRuleFields.TABLE, id(TenureRuleFields.TABLE, "" + years))
                            .set(TenureRuleFields.YEARS, years)
                            .set(
                                    TenureRuleFields.AMOUNT,
                                    Money.kroner(amounts.getOrDefault(years, 0)))
                            .set(TenureRuleFields.PROPORTIONAL, true)
                            .set(TenureRuleFields.VALID_FROM, LocalDate.of(2027, 1, 1))
                            .set(TenureRuleFields.SOURCE, "6.2")
                            .set(TenureRuleFields.RANK, rank()));
        }
        RegionBodies.SIZES.forEach((name, size) -> {
            band(name, 3, Math.max(1, size / 40));
            band(name, 7, Math.max(1, size / 60));
        });
    }

    private void band(String municipality, int years, int count) {
        String fact = municipality + "/" + years;
        put(
                Draft.of(TenureBandFields.TABLE, id(TenureBandFields.TABLE, fact))
                        .set(TenureBandFields.BODY, RegionBodies.body(municipality))
                        .set(TenureBandFields.PROFESSION, id(ProfessionFields.TABLE, "Sykepleier"))
                        .set(TenureBandFields.AS_OF, 2026)
                        .set(TenureBandFields.YEARS, years)
                        .set(TenureBandFields.COUNT, count)
                        .set(TenureBandFields.POSITION, Percent.of(80))
                        .set(TenureBandFields.RANK, rank()));
    }

    private void conversions() {
        conversion("Assistent", "Helsefagarbeider", 1_15);
        conversion("Helsefagarbeider", "Sykepleier", 1_20);
        planned("Tromsø", "Assistent", "Helsefagarbeider", 12, ConversionMode.SAME_POSTS);
        planned("Harstad", "Assistent", "Helsefagarbeider", 5, ConversionMode.SAME_POSTS);
        planned("Senja", "Helsefagarbeider", "Sykepleier", 4, ConversionMode.SAME_COST);
        planned("Alta", "Assistent", "Helsefagarbeider", 4, ConversionMode.SAME_POSTS);
        planned("Narvik", "Helsefagarbeider", "Sykepleier", 5, ConversionMode.SAME_POSTS);
        planned("Nordreisa", "Assistent", "Helsefagarbeider", 2, ConversionMode.SAME_COST);
    }

    private void conversion(String from, String to, int ratio) {
        put(
                Draft.of(ConversionRuleFields.TABLE, id(ConversionRuleFields.TABLE, from))
                        .set(ConversionRuleFields.FROM_POST, from)
                        .set(ConversionRuleFields.TO_POST, to)
                        .set(ConversionRuleFields.RATIO, Percent.of(ratio))
                        .set(ConversionRuleFields.CONDITION, "Naturlig avgang.")
                        .set(ConversionRuleFields.SOURCE, "4.1")
                        .set(ConversionRuleFields.RANK, rank()));
    }

    private void planned(String body, String from, String to, int posts, ConversionMode mode) {
        put(
                Draft.of(PlannedConversionFields.TABLE, id(PlannedConversionFields.TABLE, body))
                        .set(PlannedConversionFields.RULE, id(ConversionRuleFields.TABLE, from))
                        .set(PlannedConversionFields.BODY, RegionBodies.body(body))
                        .set(PlannedConversionFields.YEAR, 2027)
                        .set(PlannedConversionFields.POSTS, Percent.of(posts * 100))
                        .set(PlannedConversionFields.MODE, mode)
                        .set(
                                PlannedConversionFields.FROM_PROFESSION,
                                id(ProfessionFields.TABLE, from))
                        .set(PlannedConversionFields.TO_PROFESSION, id(ProfessionFields.TABLE, to))
                        .set(PlannedConversionFields.MEASURE, id(MeasureFields.TABLE, "R7"))
                        .set(PlannedConversionFields.RANK, rank()));
    }

    private void accounts() {
        account(null, null, "11500");
        account(CostKind.LEAVE, null, "10200");
        account(CostKind.REPLACEMENT, null, "10200");
        account(CostKind.SUPPLEMENT, null, "10100");
        account(CostKind.STIPEND, null, "10890");
        account(CostKind.TRAVEL, null, "11600");
        account(CostKind.VENUE, null, "11900");
        account(CostKind.MATERIAL, null, "11050");
        account(CostKind.GRANT, null, "18100");
        account(CostKind.FEE, "Tromsø", "11502");
    }

    private void account(@Nullable CostKind kind, @Nullable String body, String account) {
        String fact = kind + "/" + body;
        put(
                Draft.of(AccountCodeFields.TABLE, id(AccountCodeFields.TABLE, fact))
                        .set(AccountCodeFields.KIND, kind)
                        .set(AccountCodeFields.BODY, body == null ? null : RegionBodies.body(body))
                        .set(AccountCodeFields.ACCOUNT, account)
                        .set(AccountCodeFields.UNIT, "3000")
                        .set(AccountCodeFields.SERVICE, "253")
                        .set(AccountCodeFields.PROJECT, "K2026")
                        .set(AccountCodeFields.NOTE, SOURCE)
                        .set(AccountCodeFields.RANK, rank()));
    }

    private void variants() {
        variant(
                "20 dager for 30 studiepoeng",
                "Arbeidstakerorganisasjonene",
                id(LeaveRuleFields.TABLE, StudyBasis.CREDITS + "/30"),
                LeaveRuleFields.DAYS.name(),
                20_00);
        variant(
                "Kompetansetillegg på kr 15 000",
                "Regionrådet",
                id(SupplementRuleFields.TABLE, "Videreutdanning, 30 studiepoeng"),
                SupplementRuleFields.AMOUNT.name(),
                Money.kroner(15_000).ore());
        variant(
                "Vikar for halvparten av dagene",
                "Kommunedirektørene",
                id(EmployerRateFields.TABLE, "all"),
                EmployerRateFields.REPLACED_SHARE.name(),
                50_00);
    }

    private void variant(String title, String by, Id rule, String field, long value) {
        put(
                Draft.of(RuleVariantFields.TABLE, id(RuleVariantFields.TABLE, title))
                        .set(RuleVariantFields.TITLE, title)
                        .set(RuleVariantFields.PROPOSED_BY, by)
                        .set(RuleVariantFields.RULE, rule)
                        .set(RuleVariantFields.FIELD, field)
                        .set(RuleVariantFields.VALUE, Long.toString(value))
                        .set(RuleVariantFields.VALID_FROM, LocalDate.of(2027, 1, 1))
                        .set(RuleVariantFields.RANK, rank()));
    }

    private String rank() {
        return Rank.at(rows.size());
    }

    private void put(Draft<?> draft) {
        rows.add(draft.row());
    }
}
