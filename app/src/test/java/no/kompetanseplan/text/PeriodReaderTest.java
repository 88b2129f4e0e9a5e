package no.kompetanseplan.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import no.kompetanseplan.model.value.Period;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

class PeriodReaderTest {

    private static final Period PLAN =
            new Period(LocalDate.of(2016, 1, 1), LocalDate.of(2020, 12, 31), "2016–2020");
    private static final PeriodReader READER = new PeriodReader(PLAN);

    /// Every wording of the action plan and of the theme days, with its days.
    private static final String PRINTED =
            """
            2016–2017|2016-01-01|2017-12-31
            Høst 2016|2016-08-01|2016-12-31
            2016–2020|2016-01-01|2020-12-31
            2017|2017-01-01|2017-12-31
            I løpet av planperioden (2016–2020)|2016-01-01|2020-12-31
            Høst 2016–vår 2017|2016-08-01|2017-06-30
            Oppstart høsten 2016 – eventuell videreføring i resten av planperioden|2016-08-01|2020-12-31
            Oppstart november 2016|2016-11-01|
            Vår 2017|2017-01-01|2017-06-30
            Høst 2016 – utvides til fagteam for demens og folkehelse i 2017|2016-08-01|
            Oppstart 2016–2017|2016-01-01|
            Desember 2015–april 2016|2015-12-01|2016-04-30
            2016|2016-01-01|2016-12-31
            Høst 2016: Uke 35|2016-08-29|2016-09-04
            Planlegges i løpet av 2016, oppstart når opplegget er på plass||
            Høsten 2016|2016-08-01|2016-12-31
            Planlegges 2016, med oppstart 2017|2017-01-01|
            Etableres høst 2016|2016-08-01|
            2017–2020|2017-01-01|2020-12-31
            2016–2017 Se egen oversikt over temadager|2016-01-01|2017-12-31
            I perioden||
            Oppstart nytt kull januar 2017|2017-01-01|
            Ønsket oppstart så fort som mulig||
            Finnes tilbud i Hammerfest (UiT), ønsket oppstart så fort som mulig||
            I løpet av fireårsperioden|2016-01-01|2020-12-31
            Høst 2017|2017-08-01|2017-12-31
            """;

    private static final String OTHERS =
            """
            Uke 35|2016-08-29|2016-09-04
            uke 35 2017|2017-08-28|2017-09-03
            Uke 35–37, 2016|2016-08-29|2016-09-18
            Veke 1 2018|2018-01-01|2018-01-07
            uke 53 2020|2020-12-28|2021-01-03
            Årlig 2016-2020|2016-01-01|2020-12-31
            Årlig, 2016 - 2020|2016-01-01|2020-12-31
            2016/17|2016-01-01|2017-12-31
            2016-17|2016-01-01|2017-12-31
            30.05.2016|2016-05-30|2016-05-30
            30.5.16|2016-05-30|2016-05-30
            2016-05-30|2016-05-30|2016-05-30
            1. august 2016|2016-08-01|2016-08-01
            01.08.2016 – 30.06.2017|2016-08-01|2017-06-30
            2016-08-01 – 2017-06-30|2016-08-01|2017-06-30
            fra 01.08.2016 til 30.06.2017|2016-08-01|2017-06-30
            fra 01.08.2016|2016-08-01|
            til 30.06.2017||2017-06-30
            01.08.–30.09.2016|2016-08-01|2016-09-30
            3.–6. juni 2016|2016-06-03|2016-06-06
            3. juni – 6. juli 2016|2016-06-03|2016-07-06
            august–oktober 2016|2016-08-01|2016-10-31
            november–februar 2017|2016-11-01|2017-02-28
            høst–vår 2017|2016-08-01|2017-06-30
            haust 2016 til vår 2017|2016-08-01|2017-06-30
            høst 2016, vår 2017 og høst 2017|2016-08-01|2017-12-31
            høst 2016/vår 2017|2016-08-01|2017-06-30
            autumn 2016–spring 2017|2016-08-01|2017-06-30
            sommeren 2017|2017-06-01|2017-08-31
            vinter 2017|2017-01-01|2017-03-31
            vinteren 2016/2017|2016-12-01|2017-03-31
            1. kvartal 2017|2017-01-01|2017-03-31
            2. halvår 2018|2018-07-01|2018-12-31
            hver høst 2016–2018|2016-08-01|2018-12-31
            innen 01.10.2016||2016-10-01
            før 2018||2017-12-31
            etter 2017|2018-01-01|
            ved utgangen av 2017||2017-12-31
            Oppstart høst 2016, avsluttes vår 2018|2016-08-01|2018-06-30
            2018 og ut planperioden|2018-01-01|2020-12-31
            2017 (i planperioden)|2017-01-01|2017-12-31
            Høst 2016|2016-08-01|2016-12-31
            vår|2016-01-01|2016-06-30
            """;

    private static final String UNDATED =
            """
            så fort som mulig
            31.02.2016
            uke 54 2016
            uke 53 2016
            høst 2017–vår 2016
            Ikke før 2018
            Avlyst høst 2016
            vår felles plan
            may be extended
            Kontinuerlig
            fra 7 til 15 dager
            Hst 2016-vr 2017
            Hst 2016
            otober 2016
            Desmeber 2015–april 2016
            Oppstart vr 2017
            13.13.2016
            """;

    @Test
    void everyWordingOfTheActionPlanAndTheThemeDaysIsUnderstood() {
        assertEquals(List.of(), misread(PRINTED));
    }

    @Test
    void datesWeeksMonthsSeasonsAndRangesAreUnderstoodInOurLanguages() {
        assertEquals(List.of(), misread(OTHERS));
    }

    @Test
    void aDashMayBeOfAnyKindAndBlanksMayStandAroundIt() {
        for (String dash : List.of("-", "–", "—", " - ", " – ", "\u00A0–\u00A0", "\u2212")) {
            Period period = READER.read("Høst 2016" + dash + "vår 2017");
            assertEquals(LocalDate.of(2016, 8, 1), period.from(), dash);
            assertEquals(LocalDate.of(2017, 6, 30), period.to(), dash);
        }
    }

    @Test
    void whatHasNoDaysStaysUndatedAndKeepsItsWords() {
        List<String> dated =
                UNDATED.lines()
                        .filter(wording -> !READER.read(wording).equals(Period.undated(wording)))
                        .toList();
        assertEquals(List.of(), dated);
    }

    @Test
    void aPlanningYearIsNotTheYearOfTheMeasure() {
        Period planning = READER.planning("Planlegges 2016, med oppstart 2017");
        assertEquals(LocalDate.of(2016, 1, 1), planning.from());
        assertEquals(LocalDate.of(2016, 12, 31), planning.to());
        assertEquals(Period.NONE, READER.planning("Oppstart november 2016"));
        assertEquals(
                LocalDate.of(2016, 12, 31),
                READER.planning("Planlegges i løpet av 2016, oppstart når opplegget er på plass")
                        .to());
    }

    @Test
    void withoutAPlanPeriodAWeekHasNoYear() {
        PeriodReader alone = new PeriodReader(Period.NONE);
        assertFalse(alone.read("Uke 35").isDated());
        assertFalse(alone.read("I løpet av planperioden").isDated());
        assertEquals(LocalDate.of(2016, 8, 29), alone.read("Uke 35 2016").from());
    }

    @Test
    void whatIsWrittenOfAPeriodIsReadBackAsTheSameDays() {
        LocalDate first = LocalDate.of(2016, 8, 1);
        List<Period> periods =
                List.of(
                        new Period(first, first.plusYears(1), ""),
                        new Period(first, first, ""),
                        new Period(first, null, ""),
                        new Period(null, first, ""));
        for (Language language : Language.values()) {
            for (Period period : periods) {
                Period read = READER.read(Formats.of(language).days(period));
                assertEquals(period, new Period(read.from(), read.to(), ""), language.code());
            }
        }
    }

    private static List<String> misread(String table) {
        List<String> wrong = new ArrayList<>();
        for (String line : table.lines().toList()) {
            String[] cells = line.split("\\|", -1);
            Period period = READER.read(cells[0]);
            String read = period.wording() + "|" + day(period.from()) + "|" + day(period.to());
            if (!read.equals(line)) {
                wrong.add(read + " for " + line);
            }
        }
        return wrong;
    }

    private static String day(@org.jspecify.annotations.Nullable LocalDate date) {
        return date == null ? "" : date.toString();
    }
}
