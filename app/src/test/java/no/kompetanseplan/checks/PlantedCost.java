package no.kompetanseplan.checks;

import no.kompetanseplan.model.Agreement;
import no.kompetanseplan.model.AgreementFields;
import no.kompetanseplan.model.BudgetFrame;
import no.kompetanseplan.model.ConversionRule;
import no.kompetanseplan.model.CostLine;
import no.kompetanseplan.model.CostLineFields;
import no.kompetanseplan.model.CostShare;
import no.kompetanseplan.model.Grant;
import no.kompetanseplan.model.GrantApplication;
import no.kompetanseplan.model.GrantApplicationFields;
import no.kompetanseplan.model.GrantFields;
import no.kompetanseplan.model.GrantUse;
import no.kompetanseplan.model.GrantUseFields;
import no.kompetanseplan.model.Participation;
import no.kompetanseplan.model.ParticipationFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PlannedConversion;
import no.kompetanseplan.model.PlannedConversionFields;
import no.kompetanseplan.model.Profession;
import no.kompetanseplan.model.ProfessionFields;
import no.kompetanseplan.model.SupplementRuleFields;
import no.kompetanseplan.model.TenureRuleFields;
import no.kompetanseplan.model.choice.AgreementState;
import no.kompetanseplan.model.choice.ConversionMode;
import no.kompetanseplan.model.choice.CostBasis;
import no.kompetanseplan.model.choice.CostKind;
import no.kompetanseplan.model.choice.GrantState;
import no.kompetanseplan.model.choice.SplitMode;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.model.value.Percent;
import no.kompetanseplan.model.value.Period;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Defects in what a strange plan costs, in its grants and in its agreements. The line they are put
/// into is in order.
final class PlantedCost {

    private static final Id LINE = Id.named("planted line");
    private static final Id GRANT = Id.named("planted grant");
    private static final Id AGREEMENT = Id.named("planted agreement");

    private final StrangePlan strange;
    private final Plan plan;
    private final List<PlantedRow> all = new ArrayList<>();

    private PlantedCost(StrangePlan strange) {
        this.strange = strange;
        CostLine line =
                new StrangePlan.Filled<>(CostLineFields.TABLE, LINE)
                        .with(CostLineFields.MEASURE, strange.measures.getFirst())
                        .with(CostLineFields.KIND, CostKind.VENUE)
                        .with(CostLineFields.TEXT, "Lokale")
                        .with(CostLineFields.BASIS, CostBasis.FIXED)
                        .with(CostLineFields.SPLIT, SplitMode.EQUAL)
                        .with(CostLineFields.UNIT_PRICE, Money.kroner(25_000))
                        .with(CostLineFields.PERIOD, CleanPlan.years(strange.from, strange.from))
                        .row();
        this.plan = strange.plan().with(line);
    }

    static List<PlantedRow> all(StrangePlan strange) {
        PlantedCost planted = new PlantedCost(strange);
        planted.prices();
        planted.shares();
        planted.places();
        planted.grants();
        planted.agreements();
        planted.posts();
        planted.rules();
        return planted.all;
    }

    private <V> Plan set(Field<CostLine, V> field, @Nullable V value) {
        return plan.with(CostLineFields.TABLE, LINE, field, value);
    }

    private void put(What what, Id row, Plan with) {
        all.add(new PlantedRow(what, row, with));
    }

    private void prices() {
        put(What.PRICE_RANGE, LINE, set(CostLineFields.LOW_PRICE, Money.kroner(60_000)));
        put(What.PRICE_RANGE, LINE, set(CostLineFields.HIGH_PRICE, Money.kroner(10)));
        Plan late =
                set(CostLineFields.PERIOD, CleanPlan.years(strange.from + 1, strange.from + 1))
                        .with(CostLineFields.TABLE, LINE, CostLineFields.ADJUSTED, true);
        put(What.PRICE_INDEX_MISSING, LINE, late);
        put(What.PRICE_NEGATIVE, LINE, set(CostLineFields.UNIT_PRICE, Money.kroner(-5)));
        Money absurd = Money.kroner(8_000_000_000_000L);
        put(What.AMOUNT_TOO_LARGE, LINE, set(CostLineFields.UNIT_PRICE, absurd));
        LocalDate day = LocalDate.of(strange.from, 5, 1);
        Period backwards = new Period(day, day.minusMonths(2), "");
        put(What.PERIOD_BACKWARDS, LINE, set(CostLineFields.PERIOD, backwards));
    }

    private void shares() {
        put(What.COST_SHARES, LINE, shared(SplitMode.PERCENT, percent(60), percent(30)));
        put(What.COST_SHARES, LINE, shared(SplitMode.PERCENT, percent(60), percent(50)));
        put(What.COST_SURPLUS, LINE, shared(SplitMode.FIXED, kroner(15_000), kroner(14_000)));
        put(What.COST_DEFICIT, LINE, shared(SplitMode.FIXED, kroner(15_000), kroner(4_000)));
        for (String source : List.of("Etter folketall", "Etter innbyggertall, sak 4")) {
            put(What.SPLIT_AGAINST_SOURCE, LINE, set(CostLineFields.SPLIT_SOURCE, source));
        }
    }

    /// A part of the line; the municipality is told when it is shared.
    private record Part(@Nullable Percent percent, @Nullable Money amount) {}

    private static Part percent(int percent) {
        return new Part(Percent.of(percent), null);
    }

    private static Part kroner(int kroner) {
        return new Part(null, Money.kroner(kroner));
    }

    private Plan shared(SplitMode mode, Part... parts) {
        Plan shared = set(CostLineFields.SPLIT, mode);
        for (int i = 0; i < parts.length; i++) {
            shared =
                    shared.with(
                            new CostShare(
                                    Id.named("planted share " + i),
                                    LINE,
                                    strange.municipalities.get(i).id(),
                                    parts[i].percent(),
                                    parts[i].amount(),
                                    "",
                                    StrangePlan.rank(i)));
        }
        return shared;
    }

    private void places() {
        Id part = Id.named("planted part");
        Id body = strange.municipalities.getFirst().id();
        Participation late =
                new StrangePlan.Filled<>(ParticipationFields.TABLE, part)
                        .with(ParticipationFields.MEASURE, strange.measures.getFirst())
                        .with(ParticipationFields.BODY, body)
                        .with(ParticipationFields.COUNT, 2)
                        .with(ParticipationFields.YEAR, strange.to + 9)
                        .row();
        put(What.PARTICIPATION_OUTSIDE, part, strange.plan().with(late));
        var table = ParticipationFields.TABLE;
        Plan inTime = strange.plan().with(late).with(table, part, ParticipationFields.YEAR, null);
        put(
                What.PARTICIPATION_YEAR,
                part,
                inTime.with(table, part, ParticipationFields.YEAR, strange.from - 70));
        put(What.PARTICIPANTS_ZERO, part, inTime.with(table, part, ParticipationFields.COUNT, 0));
        put(
                What.POSITION_ZERO,
                part,
                inTime.with(table, part, ParticipationFields.POSITION, Percent.ZERO));
        Plan gone = inTime.with(table, part, ParticipationFields.BODY, Id.named("gone"));
        put(What.PARTICIPANTS_NOWHERE, part, gone);
        Id again = Id.named("planted part again");
        Participation same =
                new Participation(
                        again, strange.measures.getFirst(), body, 1, null, null, null, "zz");
        put(What.PARTICIPANTS_TWICE, again, inTime.with(same));
        Id frame = Id.named("planted frame");
        BudgetFrame little =
                new BudgetFrame(frame, body, strange.from, Money.kroner(10), "", "", "");
        put(What.FRAME_EXCEEDED, frame, plan.with(little));
    }

    private void grants() {
        Grant unclear =
                new StrangePlan.Filled<>(GrantFields.TABLE, GRANT)
                        .with(GrantFields.TITLE, "Midler til kurs")
                        .with(GrantFields.UNCLEAR, "Gjelder det ett år eller flere?")
                        .row();
        put(What.GRANT_UNCLEAR, GRANT, strange.plan().with(unclear));
        Grant awarded =
                new StrangePlan.Filled<>(GrantFields.TABLE, GRANT)
                        .with(GrantFields.TITLE, "Midler til kurs")
                        .with(GrantFields.AWARDED, Money.kroner(10_000))
                        .row();
        Plan little = strange.plan().with(awarded);
        GrantUse spent =
                new StrangePlan.Filled<>(GrantUseFields.TABLE, Id.named("planted use"))
                        .with(GrantUseFields.GRANT, GRANT)
                        .with(GrantUseFields.DAY, LocalDate.of(strange.from, 3, 1))
                        .with(GrantUseFields.AMOUNT, Money.kroner(12_000))
                        .row();
        put(What.GRANT_OVERSPENT, GRANT, little.with(spent));
        Plan income =
                set(CostLineFields.KIND, CostKind.GRANT)
                        .with(CostLineFields.TABLE, LINE, CostLineFields.GRANT, GRANT)
                        .with(awarded);
        put(What.GRANT_OVER_AWARDED, GRANT, income);
        put(
                What.GRANT_REFUSED,
                LINE,
                income.with(GrantFields.TABLE, GRANT, GrantFields.STATE, GrantState.REJECTED));
    }

    private void agreements() {
        Agreement broken =
                new StrangePlan.Filled<>(AgreementFields.TABLE, AGREEMENT)
                        .with(AgreementFields.NUMBER, "7")
                        .with(AgreementFields.STATE, AgreementState.BROKEN)
                        .row();
        put(What.AGREEMENT_NOT_RECKONED, AGREEMENT, strange.plan().with(broken));
        var table = AgreementFields.TABLE;
        LocalDate begun = LocalDate.of(strange.from, 1, 1);
        Plan owed =
                strange.plan()
                        .with(broken)
                        .with(table, AGREEMENT, AgreementFields.AMOUNT, Money.kroner(60_000))
                        .with(table, AGREEMENT, AgreementFields.BOUND_FROM, begun)
                        .with(table, AGREEMENT, AgreementFields.BOUND_MONTHS, 24)
                        .with(table, AGREEMENT, AgreementFields.ENDED, begun.plusMonths(6));
        put(What.AGREEMENT_TO_REPAY, AGREEMENT, owed);
        Agreement named =
                new StrangePlan.Filled<>(table, AGREEMENT)
                        .with(AgreementFields.NUMBER, "7")
                        .with(AgreementFields.WHAT, "Stipend til Kari Nordmann")
                        .row();
        put(What.AGREEMENT_NAMES, AGREEMENT, strange.plan().with(named));
    }

    private void posts() {
        var conversions = PlannedConversionFields.TABLE;
        Id row = Id.named("planted conversion");
        Id rule = Id.named("planted ratio");
        ConversionRule ratio =
                new ConversionRule(
                        rule, "assistent", "sykepleier", Percent.of(137), "", "6.1", "", "");
        Profession before =
                new StrangePlan.Filled<>(ProfessionFields.TABLE, Id.named("planted profession"))
                        .with(ProfessionFields.NAME, "Assistent")
                        .row();
        PlannedConversion whole =
                new PlannedConversion(
                        row,
                        rule,
                        strange.municipalities.getFirst().id(),
                        strange.from,
                        Percent.of(600),
                        ConversionMode.SAME_COST,
                        before.id(),
                        null,
                        Money.kroner(500_000),
                        null,
                        "",
                        "");
        Plan sound = strange.plan().with(ratio, before, whole);
        unbudgeted(sound, row);
        put(
                What.CONVERSION_OUTSIDE,
                row,
                sound.with(conversions, row, PlannedConversionFields.YEAR, strange.to + 1));
        put(
                What.CONVERSION_SAME,
                row,
                sound.with(conversions, row, PlannedConversionFields.TO_PROFESSION, before.id()));
        put(
                What.CONVERSION_UNFINISHED,
                row,
                sound.with(conversions, row, PlannedConversionFields.MODE, null));
    }

    private void unbudgeted(Plan sound, Id row) {
        var conversions = PlannedConversionFields.TABLE;
        Plan dear =
                sound.with(
                        conversions, row, PlannedConversionFields.MODE, ConversionMode.SAME_POSTS);
        put(What.CONVERSION_WITHOUT_MEASURE, row, dear);
        Id measure = strange.measures.getFirst();
        put(
                What.CONVERSION_NOT_BUDGETED,
                measure,
                dear.with(conversions, row, PlannedConversionFields.MEASURE, measure));
    }

    private void rules() {
        Id tenure = Id.named("planted tenure");
        put(
                What.TENURE_UNFINISHED,
                tenure,
                strange.plan()
                        .with(
                                new StrangePlan.Filled<>(TenureRuleFields.TABLE, tenure)
                                        .with(TenureRuleFields.YEARS, 5)
                                        .row()));
        Id supplement = Id.named("planted supplement");
        put(
                What.RULE_NEGATIVE,
                supplement,
                strange.plan()
                        .with(
                                new StrangePlan.Filled<>(SupplementRuleFields.TABLE, supplement)
                                        .with(SupplementRuleFields.TITLE, "Tillegg for 77 stp.")
                                        .with(SupplementRuleFields.CREDITS, 77)
                                        .with(SupplementRuleFields.AMOUNT, Money.kroner(-5))
                                        .row()));
        GrantApplication given =
                new StrangePlan.Filled<>(GrantApplicationFields.TABLE, Id.named("planted given"))
                        .with(GrantApplicationFields.GRANT, GRANT)
                        .with(GrantApplicationFields.BODY, strange.municipalities.getFirst().id())
                        .with(GrantApplicationFields.AT_START, Money.kroner(12_000))
                        .row();
        Grant awarded =
                new StrangePlan.Filled<>(GrantFields.TABLE, GRANT)
                        .with(GrantFields.TITLE, "Midler til kurs")
                        .with(GrantFields.AWARDED, Money.kroner(10_000))
                        .row();
        put(What.GRANT_OVER_ALLOCATED, GRANT, strange.plan().with(awarded).with(given));
    }
}
