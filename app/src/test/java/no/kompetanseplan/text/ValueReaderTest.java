package no.kompetanseplan.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import no.kompetanseplan.model.choice.CostState;
import no.kompetanseplan.model.field.Kind;
import no.kompetanseplan.model.value.Days;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.model.value.Percent;
import no.kompetanseplan.model.value.Period;
import no.kompetanseplan.text.Reading.NotUnderstood;
import no.kompetanseplan.text.Reading.Understood;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class ValueReaderTest {

    private static final PeriodReader PERIODS = new PeriodReader(Period.NONE);
    private static final ValueReader NB = new ValueReader(Language.NB, PERIODS);

    @Test
    void kronerAreReadInTheWaysPeopleWriteThem() {
        for (String typed :
                List.of(
                        "5000",
                        "5 000",
                        "5\u00A0000",
                        "5\u202F000",
                        "kr 5 000",
                        "kr 5 000,-",
                        "5000,-",
                        "5 000.-",
                        "KR 5000",
                        "5 000 kr",
                        "5 000 kroner",
                        "kr. 5 000",
                        "5000,00",
                        " 5 000 ")) {
            assertEquals(new Understood<>(Money.kroner(5000)), NB.money(typed), typed);
        }
        assertEquals(new Understood<>(new Money(123450)), NB.money("1 234,50"));
        assertEquals(new Understood<>(new Money(-1000)), NB.money("−10"));
        assertEquals(new Understood<>(new Money(-1000)), NB.money("kr -10"));
    }

    @Test
    void halfAReadingIsNoReading() {
        List<String> understood = new ArrayList<>();
        for (String typed :
                List.of(
                        "5 000 til 6 000",
                        "ca. 5000",
                        "5.000",
                        "1 23",
                        "12 34",
                        "1,234",
                        "--5",
                        "kr",
                        "5,",
                        ",5",
                        "1e3",
                        "0x10",
                        "٣",
                        "5 000 stk",
                        "1 234,5 6")) {
            if (NB.money(typed) instanceof Understood) {
                understood.add(typed);
            }
        }
        assertEquals(List.of(), understood);
    }

    @Test
    void englishGroupsByCommaAndNorwegianNever() {
        ValueReader english = new ValueReader(Language.EN, PERIODS);
        assertEquals(new Understood<>(Money.kroner(5000)), english.money("5,000"));
        assertEquals(new Understood<>(new Money(123450)), english.money("kr 1,234.50"));
        assertEquals(new Understood<>(new Money(50)), english.money("0,50"));
        assertInstanceOf(NotUnderstood.class, NB.money("5,000"));
    }

    @Test
    void aPositionIsAPercentageOrAPartOfAWholeOne() {
        assertEquals(new Understood<>(Percent.of(80)), NB.position("80"));
        assertEquals(new Understood<>(Percent.of(80)), NB.position("80 %"));
        assertEquals(new Understood<>(Percent.of(80)), NB.position("0,8"));
        assertEquals(new Understood<>(Percent.of(80)), NB.position("0.8"));
        assertEquals(new Understood<>(Percent.of(100)), NB.position("1"));
        assertEquals(new Understood<>(new Percent(80)), NB.position("0,8 %"));
        assertEquals(new Understood<>(new Percent(4440)), NB.percent("44,4 %"));
        assertInstanceOf(NotUnderstood.class, NB.position("-10"));
        assertInstanceOf(NotUnderstood.class, NB.position("201"));
    }

    @Test
    void aFieldTakesOnlyWhatItsLimitsTake() {
        assertEquals(new Understood<>(60), NB.read(Kind.integer(0, 600), "60"));
        assertEquals(
                "Tallet må være fra 0 til 600.", refusal(NB.read(Kind.integer(0, 600), "601")));
        assertEquals("«1,5» må være et helt tall.", refusal(NB.read(Kind.integer(0, 9), "1,5")));
        assertEquals(
                "Teksten er for lang. Feltet tar 3 tegn.", refusal(NB.read(Kind.text(3), "abcd")));
        assertEquals("Datoen 31.02.2016 finnes ikke.", refusal(NB.read(Kind.date(), "31.02.2016")));
        assertEquals(new Understood<>(LocalDate.of(2016, 8, 1)), NB.read(Kind.date(), "1.8.2016"));
        assertEquals(new Understood<>(true), NB.read(Kind.flag(), "ja"));
        assertEquals(
                new Understood<>(CostState.FREE), NB.read(Kind.choice(CostState.class), "free"));
        assertInstanceOf(NotUnderstood.class, NB.read(Kind.ref(), "Storfjord"));
    }

    @Test
    void nothingTypedIsTheAbsentValueAndNotZero() {
        assertEquals(new Understood<>(null), NB.read(Kind.money(), "  "));
        assertEquals(new Understood<>(""), NB.read(Kind.text(10), ""));
        assertEquals(new Understood<>(Period.NONE), NB.read(Kind.period(), ""));
    }

    @Test
    void whatIsWrittenIsReadBackInEveryLanguage() {
        Random random = new Random(20161214);
        for (Language language : Language.values()) {
            Formats formats = Formats.of(language);
            ValueReader reader = new ValueReader(language, PERIODS);
            for (int i = 0; i < 2000; i++) {
                Money money = new Money(random.nextLong(-Money.MAX_ORE, Money.MAX_ORE) >> (i % 40));
                assertEquals(new Understood<>(money), reader.money(formats.money(money)));
                assertEquals(new Understood<>(money), reader.money(formats.amount(money)));
                Percent percent = new Percent(random.nextInt(20001));
                assertEquals(new Understood<>(percent), reader.percent(formats.percent(percent)));
                assertEquals(new Understood<>(percent), reader.position(formats.percent(percent)));
                Days days = Days.ofHundredths(random.nextInt(36601));
                assertEquals(new Understood<>(days), reader.days(formats.days(days)));
                int number = random.nextInt();
                assertEquals(new Understood<>(number), reader.integer(formats.integer(number)));
                LocalDate date = LocalDate.of(2016, 1, 1).plusDays(random.nextInt(4000));
                assertEquals(new Understood<>(date), reader.date(formats.date(date)));
            }
        }
    }

    @Test
    void numbersAreWrittenAsTheLanguageDemands() {
        Formats nb = Formats.of(Language.NB);
        assertEquals("kr\u00A05\u00A0000", nb.money(Money.kroner(5000)));
        assertEquals("\u221210\u00A0080", nb.amount(Money.kroner(-10080)));
        assertEquals("1\u00A0234,50", nb.amount(new Money(123450)));
        assertEquals("44,4\u00A0%", nb.percent(new Percent(4440)));
        assertEquals("11,0\u00A0%", nb.percent(new BigDecimal("10.969"), 1));
        assertEquals("3,5\u00A0dager", nb.days(new Days(new BigDecimal("3.5"))));
        assertEquals("1\u00A0dag", nb.days(Days.of(1)));
        assertEquals("01.08.2016", nb.date(LocalDate.of(2016, 8, 1)));
        assertEquals("1. august 2016", nb.longDate(LocalDate.of(2016, 8, 1)));
        assertEquals("kl.\u00A010.31", nb.time(java.time.LocalTime.of(10, 31)));
        assertEquals("kr\u00A05,000", Formats.of(Language.EN).money(Money.kroner(5000)));
        assertEquals("3,5\u00A0dagar", Formats.of(Language.NN).days(Days.ofHundredths(350)));
        assertEquals(
                "15.08.2016 – 30.06.2017 · uke\u00A033 – uke\u00A026",
                nb.understood(
                        new Period(LocalDate.of(2016, 8, 15), LocalDate.of(2017, 6, 30), "")));
        assertEquals("udatert", nb.days(Period.undated("så fort som mulig")));
    }

    private static String refusal(Reading<?> reading) {
        return ((NotUnderstood<?>) reading).sentence(Texts.of(Language.NB));
    }
}
