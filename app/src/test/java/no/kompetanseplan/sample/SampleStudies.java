package no.kompetanseplan.sample;

import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.MeetingSeriesFields;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.StudyFields;
import no.kompetanseplan.model.StudyModuleFields;
import no.kompetanseplan.model.value.Rank;
import no.kompetanseplan.sample.Facts.Fact;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// The courses, studies and networks that stand behind the action plan of the sample plan.
final class SampleStudies {

    /// Measure, name, code, provider, form, credits, months, admission, cohorts, remark.
    private static final String STUDIES =
            """
            K01 | Aktiv omsorg | | Nord-Troms Studiesenter | Nettbasert, fire webinarer à 2 timer med mellomarbeid | 15 | | | Desember 2015–april 2016 | Pilot.
            K02 | Dokumentasjon helsehjelp | | Utviklingssenter for sykehjem i Troms | Tre samlinger i hver kommune med mellomarbeid | | | | 2016 |
            K03 | Praksisveiledning | | UiT – Norges arktiske universitet | Kurs på én dag | | | | Høst 2016: Uke 35 | Gratis.
            K04 | Fagskole: eldre og demens | | Fagskolen aldring og helse (eksempel) | Deltid, fjernundervisning og samlinger | | 24 | Yrkesrettet utdanning fra videregående skole | | Planen nevner «demensomsorg og alderspsykiatri» som eksempel.
            K05 | Demensomsorg for sykepleiere | | | Fleksibelt tilbud | | | Bachelorgrad i sykepleie eller annen treårig helsefaglig utdanning | | Samarbeidspartner er ikke funnet.
            K07 | Helsefag: flerkulturell kompetanse | | Studiested Volda (eksempel) | | 30 | | | Oppstart 2017 |
            K08 | Hverdagsrehabilitering | | | Kurs på 1–2 dager | | | | Vår 2017 |
            K09 | Saksbehandling | | | Kurs på 1–2 dager | | | | Høst 2016 |
            K10 | Master i ledelse for helse-, omsorgs- og sosialsektor | | | Desentralisert over flere semestre | | | | 2017 |
            K11 | Økonomi for helse- og omsorgsledere | | | Kurs på 1–2 dager | | | | Etableres høst 2016 |
            K14 | Veiledning/coaching | | | | 15–30 | | | |
            K15 | Veiledning og voksenpedagogikk | | | | 30–60 | | | |
            K16 | Desentralisert sykepleierutdanning | | UiT – Norges arktiske universitet | Desentralisert | | | | Annethvert år, nytt kull januar 2017 |
            K17 | Vernepleier | | | | | | | |
            K18 | Helsesøster | | | | 60 | | Sykepleier | |
            K19 | Distriktsykepleie I, II og III | SYP-3009 | UiT – Norges arktiske universitet, Hammerfest | Ressursforelesninger, streaming, kliniske seminarer, læringsgrupper, simulering og selvstudier | 20–40 | | Sykepleier | | Kan inngå i master. Koden gjelder I; 40 er summen.
            K20 | Psykiatrisk sykepleier | | | | | | Sykepleier | |
            K21 | Master i folkehelse | | | | 120 | | Relevant bachelorgrad | |
            K22 | Utfordrende adferd | | | | 30–60 | | Treårig høgskoleutdanning i helse-, sosial- og velferdsfag | |
            R02 | Program for ufaglærte | | Nord-Troms Studiesenter | Nettbaserte bolker på tre timer, koblet med samlinger | | | | Høst 2016 | Gjentas årlig etter kapittel 4.1.
            - | IKT-opplæring for helsepersonell | | Høgskolen i Alta | Desentralisert | 30 | | | | Bare foreslått i 5.10; ingen rad i tiltaksplanen.
            """;

    /// Study, module, hours, form, remark.
    private static final String MODULES =
            """
            K01 | Webinarer | 8 | Fire webinarer à 2 timer |
            R02 | Introduksjon med heftet «En bedre dag med omsorgsfull pleie» | | Nettbasert, bolker på tre timer |
            R02 | Medisinkurs | | Nettbasert, bolker på tre timer | Nevnt som eksempel på påfyllskurs.
            R02 | Hverdagsrehabilitering | | Nettbasert, bolker på tre timer | Nevnt som eksempel på påfyllskurs.
            R02 | Påfyllskurs (tema ikke bestemt) | | Nettbasert, bolker på tre timer | Planen sier fire moduler, men nevner bare tre.
            K19 | Distriktsykepleie I (20 stp.) | | |
            K19 | Distriktsykepleie II (10 stp.) | | |
            K19 | Distriktsykepleie III (10 stp.) | | |
            """;

    private final Facts facts;
    private final List<Row> rows = new ArrayList<>();

    private SampleStudies(Facts facts) {
        this.facts = facts;
    }

    static List<Row> rows(Facts facts) {
        SampleStudies part = new SampleStudies(facts);
        part.studies();
        part.modules();
        part.series("M01", "LN", 4, null);
        part.series("M02", "", 2, null);
        part.series("M03", "RUSN", 2, 3);
        return part.rows;
    }

    private void studies() {
        int place = 0;
        for (String[] cells : table(STUDIES)) {
            String measure = cells[0];
            String[] credits = cells[5].split("–", -1);
            rows.add(
                    Draft.of(StudyFields.TABLE, measure)
                            .set(StudyFields.TITLE, cells[1])
                            .set(StudyFields.CODE, cells[2])
                            .set(StudyFields.PROVIDER, cells[3])
                            .set(StudyFields.FORM, cells[4])
                            .set(StudyFields.CREDITS, number(credits[0]))
                            .set(
                                    StudyFields.CREDITS_TO,
                                    credits.length > 1 ? number(credits[1]) : null)
                            .set(StudyFields.MONTHS, number(cells[6]))
                            .set(StudyFields.ADMISSION, cells[7])
                            .set(StudyFields.COHORTS, cells[8])
                            .set(
                                    StudyFields.MEASURES,
                                    Draft.refs(
                                            MeasureFields.TABLE,
                                            measure.equals("-") ? List.of() : List.of(measure)))
                            .set(StudyFields.NOTE, cells[9])
                            .set(StudyFields.RANK, Rank.at(place++))
                            .row());
        }
    }

    private void modules() {
        int place = 0;
        for (String[] cells : table(MODULES)) {
            rows.add(
                    Draft.of(StudyModuleFields.TABLE, cells[0] + "/" + place)
                            .set(StudyModuleFields.STUDY, Draft.id(StudyFields.TABLE, cells[0]))
                            .set(StudyModuleFields.TITLE, cells[1])
                            .set(StudyModuleFields.HOURS, number(cells[2]))
                            .set(StudyModuleFields.FORM, cells[3])
                            .set(StudyModuleFields.NOTE, cells[4])
                            .set(StudyModuleFields.RANK, Rank.at(place++))
                            .row());
        }
    }

    private void series(String measure, String body, int from, @Nullable Integer to) {
        Fact fact = facts.find("action_plan", measure);
        rows.add(
                Draft.of(MeetingSeriesFields.TABLE, measure)
                        .set(MeetingSeriesFields.TITLE, fact.get("title_plain"))
                        .set(
                                MeetingSeriesFields.BODY,
                                body.isEmpty() ? null : Draft.id(BodyFields.TABLE, body))
                        .set(MeetingSeriesFields.PARTICIPANTS, fact.get("target_group"))
                        .set(MeetingSeriesFields.TIMES_FROM, from)
                        .set(MeetingSeriesFields.TIMES_TO, to)
                        .set(MeetingSeriesFields.HOST, Draft.id(BodyFields.TABLE, "NTSS"))
                        .set(MeetingSeriesFields.COST, fact.get("cost_printed"))
                        .set(
                                MeetingSeriesFields.PERIOD,
                                Draft.period(
                                        fact.get("period_from"),
                                        fact.get("period_to"),
                                        fact.get("period_printed")))
                        .set(
                                MeetingSeriesFields.MEASURES,
                                Draft.refs(MeasureFields.TABLE, List.of(measure)))
                        .set(MeetingSeriesFields.RANK, Rank.at(rows.size()))
                        .row());
    }

    private static List<String[]> table(String text) {
        return text.lines().map(line -> line.split(" ?\\|(?: |$)", -1)).toList();
    }

    private static @Nullable Integer number(String cell) {
        return cell.isEmpty() ? null : Integer.valueOf(cell);
    }
}
