package no.kompetanseplan.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.CostLine;
import no.kompetanseplan.model.CostLineFields;
import no.kompetanseplan.model.CostShare;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Participation;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PriceIndex;
import no.kompetanseplan.model.Tables;
import no.kompetanseplan.model.WageFields;
import no.kompetanseplan.model.choice.BodyKind;
import no.kompetanseplan.model.choice.CostBasis;
import no.kompetanseplan.model.choice.CostKind;
import no.kompetanseplan.model.choice.SplitMode;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.model.value.Percent;
import no.kompetanseplan.model.value.Period;
import no.kompetanseplan.text.Language;
import no.kompetanseplan.text.Texts;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// How a line is split, when it falls, and what it comes to at other prices (formulas F15, F16,
/// F20).
class SplitsTest {

    static final Id HOSPITAL = Id.named("test/hospital");
    static final Id ALL = Id.named("test/all");

    @Test
    void aPrizeGivenInFixedAmountsTellsItsSurplus() {
        List<Body> more = new ArrayList<>();
        for (int i = 0; i < 22; i++) {
            more.add(body(Id.named("test/m" + i), BodyKind.MUNICIPALITY, "c" + i));
        }
        Plan plan =
                region().with(line("prize", CostKind.OTHER, SplitMode.FIXED, 50_000))
                        .with(share("h", HOSPITAL, null, 30_000), share("m", ALL, null, 1_000));
        for (Body body : more) {
            plan = plan.with(body);
        }
        Budget budget = Budget.of(plan);
        assertEquals(Money.kroner(24_000), budget.sum(View.NET));
        assertEquals(Money.kroner(30_000), budget.sum(View.EXTERNAL));
        assertEquals(Money.kroner(54_000), budget.sum(View.ALL));
        assertEquals(List.of(Money.kroner(4_000)), surplus(budget));
    }

    @Test
    void percentOfAGroupFollowsItsParticipantsAndWhatIsMissingIsNobodys() {
        Plan plan =
                Course.withParticipants(region(), 3, 1)
                        .with(line("prize", CostKind.VENUE, SplitMode.PERCENT, 10_001))
                        .with(share("h", HOSPITAL, 50, null), share("m", ALL, 40, null));
        Budget budget = Budget.of(plan);
        assertEquals(
                Map.of(Course.LYNGEN, Money.kroner(3_000), Course.NORDREISA, Money.kroner(1_000)),
                budget.by(View.NET, Entry::municipality, _ -> true));
        assertEquals(Money.kroner(5_001), budget.sum(View.EXTERNAL));
        assertEquals(List.of(Money.kroner(-1_000)), surplus(budget));
    }

    /// 60 % and 40 % of 101 are 61 and 40. Were 24, 36 and 40 % shared out at once, the hospital
    /// would have the largest remainder and pay 41.
    @Test
    void theOtherPayersGetTheirPartBeforeAGroupSharesItsOwn() {
        Plan plan =
                Course.withParticipants(region(), 4, 6)
                        .with(line("prize", CostKind.VENUE, SplitMode.PERCENT, 101))
                        .with(share("m", ALL, 60, null), share("s", HOSPITAL, 40, null));
        Budget budget = Budget.of(plan);
        assertEquals(
                Map.of(Course.LYNGEN, Money.kroner(24), Course.NORDREISA, Money.kroner(37)),
                budget.by(View.NET, Entry::municipality, _ -> true));
        assertEquals(Money.kroner(40), budget.sum(View.EXTERNAL));
        assertEquals(
                List.of(
                        "kr 101 i alt",
                        "Etter prosent: 60 % av kr 101",
                        "Etter antall deltakere i gruppen: 4 av 10, av kr 61"),
                new TraceWords(plan, Texts.of(Language.NB))
                        .steps(budget.entries().getFirst()).stream()
                                .map(step -> step.replace('\u00a0', ' '))
                                .toList());
    }

    @Test
    void sharesOverTheWholeAreNotCalculated() {
        Plan plan =
                region().with(line("prize", CostKind.VENUE, SplitMode.PERCENT, 10_000))
                        .with(share("h", HOSPITAL, 60, null), share("m", ALL, 50, null));
        assertEquals(List.of(Uncalculated.Reason.SHARES_OVER_WHOLE), reasons(plan));
        assertEquals(
                List.of(Uncalculated.Reason.NO_SHARES),
                reasons(region().with(line("prize", CostKind.VENUE, SplitMode.FIXED, 1))));
        assertEquals(
                List.of(Uncalculated.Reason.NO_RESIDENTS),
                reasons(region().with(line("prize", CostKind.VENUE, SplitMode.BY_RESIDENTS, 1))));
    }

    @Test
    void participantsCostInTheYearTheyBegin() {
        Plan plan =
                years(region(), "2017–2020", 2017, 2020)
                        .with(perHead("fee", CostKind.FEE, 1_000))
                        .with(part("a", 2017, 5), part("b", 2018, 4), part("c", 2020, 3));
        assertEquals(
                Map.of(
                        2017, Money.kroner(5_000),
                        2018, Money.kroner(4_000),
                        2020, Money.kroner(3_000)),
                Budget.of(plan).byYear(View.NET));
    }

    @Test
    void aCohortHasLeaveOnceForItsOwnStudyAndASupplementAfterIt() {
        Plan plan =
                years(region(), "2016–2020", 2016, 2020)
                        .with(byRule("leave", CostKind.LEAVE), part("a", 2018, 2));
        Budget budget = Budget.of(plan);
        assertEquals(Map.of(2018, Money.kroner(47_631)), budget.byYear(View.NET));
    }

    @Test
    void pricesFollowTheIndexFromTheFirstYearOfThePlan() {
        CostLine line =
                Course.with(
                        CostLineFields.TABLE,
                        Course.with(
                                CostLineFields.TABLE,
                                line("rent", CostKind.VENUE, SplitMode.EQUAL, 1_000),
                                CostLineFields.EVERY_YEAR,
                                true),
                        CostLineFields.ADJUSTED,
                        true);
        Plan plan =
                years(region(), "2016–2018", 2016, 2018)
                        .with(line)
                        .with(index(2017, 250), index(2018, 400));
        assertEquals(
                Map.of(
                        2016, Money.kroner(1_000),
                        2017, Money.kroner(1_025),
                        2018, Money.kroner(1_066)),
                Budget.of(plan).byYear(View.NET));
    }

    @Test
    void whatRecursGoesOnFourYearsPastThePlanOutsideItsSums() {
        CostLine line =
                Course.with(
                        CostLineFields.TABLE,
                        line("rent", CostKind.VENUE, SplitMode.EQUAL, 1_000),
                        CostLineFields.EVERY_YEAR,
                        true);
        Period open = new Period(LocalDate.of(2019, 1, 1), null, "fra 2019");
        Budget budget =
                Budget.of(
                        region().with(
                                        Course.with(
                                                CostLineFields.TABLE,
                                                line,
                                                CostLineFields.PERIOD,
                                                open)));
        assertEquals(Money.kroner(2_000), budget.sum(View.NET));
        assertEquals(
                List.of(2021, 2022, 2023, 2024),
                budget.after().stream().map(Entry::year).distinct().toList());
    }

    @Test
    void timeOfTheirOwnHasAWorthThatNoOtherSumCounts() {
        Plan plan =
                Course.withParticipants(region(), 3, 1)
                        .with(days("time", CostKind.OWN_TIME, 2))
                        .with(days("stand-in", CostKind.REPLACEMENT, 2));
        Budget budget = Budget.of(plan);
        assertEquals(Money.kroner(12_701), budget.sum(View.TIME));
        assertEquals(Money.kroner(12_701), budget.sum(View.NET));
        assertEquals(Money.kroner(12_701), budget.sum(View.ALL));
    }

    @Test
    void aPriceWithARangeGivesAmountsWithOne() {
        CostLine line = perHead("fee", CostKind.FEE, 1_000);
        line = Course.with(CostLineFields.TABLE, line, CostLineFields.LOW_PRICE, Money.kroner(800));
        line =
                Course.with(
                        CostLineFields.TABLE, line, CostLineFields.HIGH_PRICE, Money.kroner(1_500));
        Budget budget = Budget.of(Course.withParticipants(region(), 3, 1).with(line));
        List<List<Money>> ranges =
                budget.entries().stream()
                        .map(entry -> List.of(entry.low(), entry.amount(), entry.high()))
                        .toList();
        assertEquals(
                List.of(
                        List.of(Money.kroner(2_400), Money.kroner(3_000), Money.kroner(4_500)),
                        List.of(Money.kroner(800), Money.kroner(1_000), Money.kroner(1_500))),
                ranges);
        assertTrue(
                budget.entries().stream()
                        .allMatch(entry -> entry.low().compareTo(entry.high()) < 0));
    }

    @Test
    void whatSeveralShareStandsBesideItsCostAndWhatEachPaysAloneIsNotShared() {
        CostLine alone = line("alone", CostKind.VENUE, SplitMode.EQUAL, 700);
        Plan plan =
                region().with(
                                line("prize", CostKind.OTHER, SplitMode.FIXED, 50_000),
                                line("rent", CostKind.VENUE, SplitMode.EQUAL, 1_000),
                                line("unsaid", CostKind.VENUE, SplitMode.PERCENT, 1_000),
                                perHead("fee", CostKind.FEE, 1_000),
                                Course.with(
                                        CostLineFields.TABLE,
                                        alone,
                                        CostLineFields.PAYER,
                                        Course.LYNGEN))
                        .with(share("h", HOSPITAL, null, 30_000), share("m", ALL, null, 1_000));
        Set<String> told = new HashSet<>();
        for (Split split : Split.of(plan, Budget.of(plan))) {
            told.add(
                    split.mode()
                            + " "
                            + kroner(split.given())
                            + " of "
                            + kroner(split.cost())
                            + ": "
                            + kroner(split.surplus())
                            + " "
                            + split.missing());
        }
        assertEquals(
                Set.of(
                        "FIXED 32000 of 50000: -18000 null",
                        "EQUAL 1000 of 1000: 0 null",
                        "PERCENT - of -: - NO_SHARES"),
                told);
    }

    @Test
    void whatAnAmountRestsOnKnowsItsMeasure() {
        Plan plan =
                years(Course.withParticipants(region(), 3, 1), "2018", 2018, 2018)
                        .with(index(2017, 250), index(2019, 300))
                        .with(
                                byRule("leave", CostKind.LEAVE),
                                Course.with(
                                        CostLineFields.TABLE,
                                        perHead("fee", CostKind.FEE, 1_000),
                                        CostLineFields.ADJUSTED,
                                        true));
        RuleUsers users = RuleUsers.of(plan, Budget.of(plan));
        Set<Id> used = new HashSet<>();
        Tables.ALL.forEach(table ->
                plan.rows(table).stream()
                        .filter(row -> users.of(row.id()).equals(List.of(Course.COURSE)))
                        .forEach(row -> used.add(row.id())));
        Set<Id> expected = new HashSet<>(Set.of(Id.named("test/index/2017")));
        plan.leaveRules().stream()
                .filter(rule -> Integer.valueOf(30).equals(rule.size()))
                .forEach(rule -> expected.add(rule.id()));
        plan.rows(WageFields.TABLE).forEach(wage -> expected.add(wage.id()));
        assertEquals(expected, used);
    }

    private static String kroner(@Nullable Money money) {
        return money == null ? "-" : money.toKroner().toBigInteger().toString();
    }

    static Plan region() {
        return Course.region()
                .with(
                        body(HOSPITAL, BodyKind.HOSPITAL, "y"),
                        body(ALL, BodyKind.MUNICIPALITY_GROUP, "z"));
    }

    static Body body(Id id, BodyKind kind, String rank) {
        Body body = BodyFields.TABLE.blank(id);
        body = Course.with(BodyFields.TABLE, body, BodyFields.RANK, rank);
        return Course.with(BodyFields.TABLE, body, BodyFields.KIND, kind);
    }

    static CostLine line(String name, CostKind kind, SplitMode split, int kroner) {
        CostLine line = Course.line(name, kind, CostBasis.FIXED, kroner);
        return Course.with(CostLineFields.TABLE, line, CostLineFields.SPLIT, split);
    }

    private static CostLine perHead(String name, CostKind kind, int kroner) {
        return Course.line(name, kind, CostBasis.PER_PARTICIPANT, kroner);
    }

    private static CostLine byRule(String name, CostKind kind) {
        CostLine line = CostLineFields.TABLE.blank(Id.named("test/line/" + name));
        line = Course.with(CostLineFields.TABLE, line, CostLineFields.MEASURE, Course.COURSE);
        line =
                Course.with(
                        CostLineFields.TABLE,
                        line,
                        CostLineFields.BASIS,
                        CostBasis.PER_PARTICIPANT);
        return Course.with(CostLineFields.TABLE, line, CostLineFields.KIND, kind);
    }

    private static CostLine days(String name, CostKind kind, int days) {
        return Course.with(CostLineFields.TABLE, byRule(name, kind), CostLineFields.QUANTITY, days);
    }

    static CostShare share(
            String name, Id body, @Nullable Integer percent, @Nullable Integer kroner) {
        return new CostShare(
                Id.named("test/share/" + name),
                Id.named("test/line/prize"),
                body,
                percent == null ? null : Percent.of(percent),
                kroner == null ? null : Money.kroner(kroner),
                "",
                name);
    }

    private static Participation part(String name, int year, int count) {
        return new Participation(
                Id.named("test/part/" + name),
                Course.COURSE,
                Course.LYNGEN,
                count,
                null,
                year,
                null,
                name);
    }

    private static PriceIndex index(int year, int hundredths) {
        return new PriceIndex(
                Id.named("test/index/" + year), year, new Percent(hundredths), "", "", "" + year);
    }

    private static Plan years(Plan plan, String wording, int from, int to) {
        return plan.with(
                MeasureFields.TABLE,
                Course.COURSE,
                MeasureFields.PERIOD,
                new Period(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31), wording));
    }

    private static List<Money> surplus(Budget budget) {
        return budget.balances().stream().map(Balance::surplus).toList();
    }

    private static List<Uncalculated.Reason> reasons(Plan plan) {
        return new ArrayList<>(new TreeMap<>(Budget.of(plan).measuresByReason()).keySet());
    }
}
