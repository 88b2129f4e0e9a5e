package no.kompetanseplan.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import no.kompetanseplan.budget.Uncalculated.Reason;
import no.kompetanseplan.model.CostLine;
import no.kompetanseplan.model.CostLineFields;
import no.kompetanseplan.model.EmployerRate;
import no.kompetanseplan.model.EmployerRateFields;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Participation;
import no.kompetanseplan.model.ParticipationFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Profession;
import no.kompetanseplan.model.ProfessionFields;
import no.kompetanseplan.model.StipendRule;
import no.kompetanseplan.model.Wage;
import no.kompetanseplan.model.WageFields;
import no.kompetanseplan.model.choice.CostBasis;
import no.kompetanseplan.model.choice.CostKind;
import no.kompetanseplan.model.choice.StipendEvent;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.model.value.Percent;
import no.kompetanseplan.model.value.Period;
import no.kompetanseplan.rules.WageUse;
import no.kompetanseplan.text.Language;
import no.kompetanseplan.text.Texts;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Lines that follow from the rules and from the years of those who take part.
class RuleLinesTest {

    private static final Id FIRST = Id.named("test/p1");

    private static final CostLine STIPEND = withoutPrice();

    private static final CostLine TRAVEL =
            Course.with(
                    CostLineFields.TABLE,
                    Course.line("travel", CostKind.TRAVEL, CostBasis.PER_PARTICIPANT, 1_000),
                    CostLineFields.EVERY_YEAR,
                    true);

    @Test
    void aStipendWithoutAPriceIsTheCeilingAtStartAndAtCompletion() {
        Plan plan = Course.withParticipants(Course.region().with(STIPEND), 4, 6).with(rules(6_000));
        Budget budget = Budget.of(plan);
        assertEquals(List.of(), budget.uncalculated());
        assertEquals(
                Map.of(2016, Money.kroner(100_000), 2017, Money.kroner(60_000)),
                budget.byYear(View.NET));
        Entry start = budget.entries().getFirst();
        TraceWords words = new TraceWords(plan, Texts.of(Language.NB));
        assertEquals("Lyngen 2016", words.where(start));
        String step = plain(words.steps(start).getFirst());
        assertEquals("4 deltakere × inntil kr 10 000 ved oppstart", step);
        assertEquals(List.of("Oppstart (6.3)"), words.rules(start));
    }

    @Test
    void aGroupOfALaterYearGetsItsStipendInItsOwnYears() {
        Plan plan =
                Course.withParticipants(Course.region().with(STIPEND), 4, 0)
                        .with(rules(6_000))
                        .with(ParticipationFields.TABLE, FIRST, ParticipationFields.YEAR, 2018);
        assertEquals(
                Map.of(2018, Money.kroner(40_000), 2019, Money.kroner(24_000)),
                Budget.of(plan).byYear(View.NET));
    }

    @Test
    void aStipendWithoutARuleOrAnEndIsNotCalculatedAndSaysWhy() {
        Plan plan = Course.withParticipants(Course.region().with(STIPEND), 4, 0);
        assertEquals(Reason.NO_STIPEND_RULE, reason(plan));
        assertEquals(Reason.NO_STIPEND_RULE, reason(Course.region().with(STIPEND)));
        Plan ruled = plan.with(rules(6_000));
        assertEquals(
                Reason.NO_PARTICIPANTS, reason(Course.region().with(STIPEND).with(rules(6_000))));
        Plan open =
                ruled.with(
                        MeasureFields.TABLE,
                        Course.COURSE,
                        MeasureFields.PERIOD,
                        new Period(LocalDate.of(2016, 8, 1), null, ""));
        assertEquals(Reason.UNDATED, reason(open));
        Plan capped =
                ruled.with(
                        CostLineFields.TABLE,
                        STIPEND.id(),
                        CostLineFields.HIGH_PRICE,
                        Money.kroner(5_000));
        assertEquals(
                Reason.NO_LIKELY_PRICE, reason(capped), "a price of its own goes before the rules");
    }

    @Test
    void theFirstYearOfTheMeasureSaidAsStartYearChangesNothing() {
        Plan plan = Course.withParticipants(Course.region().with(TRAVEL), 3, 0);
        Plan said = plan.with(ParticipationFields.TABLE, FIRST, ParticipationFields.YEAR, 2016);
        assertEquals(
                Map.of(2016, Money.kroner(3_000), 2017, Money.kroner(3_000)),
                Budget.of(plan).byYear(View.NET));
        assertEquals(Budget.of(plan).byYear(View.NET), Budget.of(said).byYear(View.NET));
        Plan later = plan.with(ParticipationFields.TABLE, FIRST, ParticipationFields.YEAR, 2018);
        assertEquals(
                Map.of(2018, Money.kroner(3_000), 2019, Money.kroner(3_000)),
                Budget.of(later).byYear(View.NET));
        Plan whole = ofTwoYears(plan);
        Plan wholeSaid = ofTwoYears(said);
        assertEquals(3, Budget.of(whole).byYear(View.NET).size());
        assertEquals(Budget.of(whole).byYear(View.NET), Budget.of(wholeSaid).byYear(View.NET));
    }

    private static Plan ofTwoYears(Plan plan) {
        return plan.with(MeasureFields.TABLE, Course.COURSE, MeasureFields.STUDY_YEARS, 2)
                .with(
                        MeasureFields.TABLE,
                        Course.COURSE,
                        MeasureFields.PERIOD,
                        new Period(LocalDate.of(2016, 8, 1), LocalDate.of(2018, 6, 30), ""));
    }

    @Test
    void theShareThatIsReplacedIsAStepOfItsOwn() {
        CostLine leave = Course.line("leave", CostKind.LEAVE, CostBasis.PER_PARTICIPANT, 0);
        EmployerRate rate =
                new EmployerRate(
                        Id.named("test/rate"),
                        null,
                        null,
                        null,
                        null,
                        Money.kroner(2_000),
                        Percent.of(80),
                        null,
                        null,
                        "",
                        "",
                        "");
        Plan plan = Course.withParticipants(Course.region().with(leave, rate), 1, 0);
        TraceWords words = new TraceWords(plan, Texts.of(Language.NB));
        List<String> steps =
                words.steps(Budget.of(plan).entries().getFirst()).stream()
                        .map(RuleLinesTest::plain)
                        .toList();
        assertEquals("kr 2 000 per vikardag", steps.get(1));
        assertEquals("× 80 % erstattes = kr 1 600 per dag", steps.get(2));
    }

    /// 15 days of 390 000 / 260 = 1 500 come to 22 500; by the wage of 412 800 that the budget uses
    /// to 23 815.
    @Test
    void aDayCostsByTheWageOfTheProfessionWhenTheTableHasIt() {
        CostLine leave = Course.line("leave", CostKind.LEAVE, CostBasis.PER_PARTICIPANT, 0);
        Id unskilled = Id.named("test/unskilled");
        Profession profession = ProfessionFields.TABLE.blank(unskilled);
        profession =
                Course.with(ProfessionFields.TABLE, profession, ProfessionFields.NAME, "Ufagl.");
        Wage wage = WageFields.TABLE.blank(Id.named("test/wage/unskilled"));
        wage = Course.with(WageFields.TABLE, wage, WageFields.TITLE, "ufagl.");
        wage = Course.with(WageFields.TABLE, wage, WageFields.AMOUNT, Money.kroner(390_000));
        Plan table = Course.withParticipants(Course.region().with(leave, profession, wage), 1, 1);
        assertEquals(Money.kroner(23_815), lyngen(table, View.NET));
        Plan plan = table.with(ParticipationFields.TABLE, FIRST, PROFESSION, unskilled);
        assertEquals(Money.kroner(22_500), lyngen(plan, View.NET));
        TraceWords words = new TraceWords(plan, Texts.of(Language.NB));
        Entry entry = Budget.of(plan).entries().getFirst();
        assertEquals(
                "kr 1 500 per dag: årslønn kr 390 000 / 1950 × 7,5, påslag 0 %"
                        + " (lønn for «ufagl.», etter deltakernes yrkesgruppe)",
                plain(words.steps(entry).get(1)));
        assertEquals(1, WageUse.of(plan, wage).size());
        assertEquals(1, WageUse.of(plan, used(plan)).size(), "for those of Nordreisa");
        assertEquals(0, WageUse.of(table, wage).size());
        CostLine time = Course.line("time", CostKind.OWN_TIME, CostBasis.PER_PARTICIPANT, 0);
        time = CostLineFields.TABLE.with(time, time.id(), CostLineFields.UNIT_PRICE, null);
        time = CostLineFields.TABLE.with(time, time.id(), CostLineFields.QUANTITY, 2);
        Plan working = plan.without(leave.id()).with(time);
        assertEquals(Money.kroner(3_000), lyngen(working, View.TIME));
    }

    /// 465 000 / 260 has no end of decimals; thirteen days of it, 23 250 and nothing less, at 1 %
    /// of the days replaced are 232 kroner and a half.
    @Test
    void halfAKroneIsRoundedUpWhateverTheDecimalsOfADay() {
        CostLine time = Course.line("time", CostKind.REPLACEMENT, CostBasis.PER_PARTICIPANT, 0);
        time = CostLineFields.TABLE.with(time, time.id(), CostLineFields.UNIT_PRICE, null);
        time = CostLineFields.TABLE.with(time, time.id(), CostLineFields.QUANTITY, 13);
        time = Course.with(CostLineFields.TABLE, time, CostLineFields.PERIOD, IN_2016);
        EmployerRate rate = EmployerRateFields.TABLE.blank(Id.named("test/rate"));
        rate =
                Course.with(
                        EmployerRateFields.TABLE,
                        rate,
                        EmployerRateFields.REPLACED_SHARE,
                        Percent.of(1));
        Plan plan = Course.withParticipants(Course.region().with(time, rate), 1, 0);
        Id wage = plan.wages().getFirst().id();
        Plan cheap = plan.with(WageFields.TABLE, wage, WageFields.AMOUNT, Money.kroner(465_000));
        assertEquals(Money.kroner(233), Budget.of(cheap).sum(View.NET));
    }

    private static Money lyngen(Plan plan, View view) {
        return Budget.of(plan).sum(view, entry -> Course.LYNGEN.equals(entry.municipality()));
    }

    private static Wage used(Plan plan) {
        return plan.wages().stream().filter(Wage::used).findFirst().orElseThrow();
    }

    private static final Period IN_2016 =
            new Period(LocalDate.of(2016, 9, 1), LocalDate.of(2016, 9, 30), "");

    private static final Field<Participation, Id> PROFESSION = ParticipationFields.PROFESSION;

    @Test
    void everyReasonHasItsWords() {
        for (Language language : Language.values()) {
            for (Reason reason : Reason.values()) {
                Texts texts = Texts.of(language);
                String key = reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
                assertFalse(texts.get("budget.reason." + reason.name()).isBlank());
                assertFalse(texts.get("measures.reason." + reason.name()).isBlank());
                assertFalse(texts.get("xlsx.reason." + key).isBlank());
            }
        }
    }

    private static CostLine withoutPrice() {
        CostLine line = Course.line("stipend", CostKind.STIPEND, CostBasis.PER_PARTICIPANT, 0);
        return CostLineFields.TABLE.with(line, line.id(), CostLineFields.UNIT_PRICE, null);
    }

    private static Reason reason(Plan plan) {
        return Budget.of(plan).uncalculated().getFirst().reason();
    }

    private static List<StipendRule> rules(int atCompletion) {
        return List.of(
                rule("Oppstart", StipendEvent.START, Money.kroner(10_000)),
                rule("Fullført", StipendEvent.COMPLETION, Money.kroner(atCompletion)),
                rule("Søknad", StipendEvent.YEARLY_APPLICATION, null));
    }

    private static StipendRule rule(String title, StipendEvent event, @Nullable Money ceiling) {
        return new StipendRule(
                Id.named("test/" + title),
                title,
                event,
                ceiling,
                null,
                "",
                null,
                null,
                "6.3",
                "",
                "");
    }

    private static String plain(String words) {
        return words.replace('\u00a0', ' ');
    }
}
