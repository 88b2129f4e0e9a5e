package no.kompetanseplan.sample;

import no.kompetanseplan.exchange.json.PlanJson;
import no.kompetanseplan.model.BlockFields;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.DimensionFields;
import no.kompetanseplan.model.IndicatorFields;
import no.kompetanseplan.model.IndicatorFigureFields;
import no.kompetanseplan.model.IndicatorMethodFields;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.NeedFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PlanHead;
import no.kompetanseplan.model.PlanHeadFields;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.SectionFields;
import no.kompetanseplan.model.StudyFields;
import no.kompetanseplan.model.choice.BlockStyle;
import no.kompetanseplan.model.choice.BodyKind;
import no.kompetanseplan.model.choice.BodyRole;
import no.kompetanseplan.model.choice.MeasureState;
import no.kompetanseplan.model.choice.PageKind;
import no.kompetanseplan.model.choice.PlanLanguage;
import no.kompetanseplan.model.choice.RegisterKind;
import no.kompetanseplan.model.choice.Sensitivity;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Rank;
import no.kompetanseplan.model.value.Ranked;
import no.kompetanseplan.sample.Facts.Fact;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Makes the third sample from its transcribed facts: what a partnership of municipalities and a
/// hospital counts together, with two ways of counting, two years, shares, its catalogue of
/// variables and an estimated need. The slips of the source are kept in its text.
final class CommitteePlanGenerator {

    static final Path FILE = Path.of("..", "data-samples", "helsefellesskap-2022.json");

    private static final int YEAR = 2022;
    private static final String USK = "usk";
    private static final String REPORTED = "reported";
    private static final String ANSWERED = "answered";

    private final Facts facts;
    private final List<Row> rows = new ArrayList<>();
    private int places;

    private CommitteePlanGenerator(Facts facts) {
        this.facts = facts;
    }

    static Id id(Table<?> table, String fact) {
        return Id.named("helsefellesskap/" + table.name() + "/" + fact);
    }

    static Plan plan(Facts facts) {
        CommitteePlanGenerator part = new CommitteePlanGenerator(facts);
        part.head();
        part.bodies();
        part.chapters();
        part.daysInWaiting();
        part.deviations();
        part.catalogue();
        part.need();
        return Plan.of(part.rows);
    }

    static void write(Facts facts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PlanJson.write(plan(facts), bytes);
        Files.write(FILE, bytes.toByteArray());
    }

    private String next() {
        return Rank.at(places++);
    }

    private void head() {
        rows.add(
                Draft.of(PlanHeadFields.TABLE, PlanHead.ID)
                        .set(PlanHeadFields.TITLE, "Tall og behov i helsefellesskapet 2022")
                        .set(PlanHeadFields.REGION, "Helsefellesskapet Troms og Ofoten")
                        .set(PlanHeadFields.SECTOR, "Helse og omsorg")
                        .set(
                                PlanHeadFields.PLAN_PERIOD,
                                Draft.period("2022-01-01", "2023-12-31", "2022–2023"))
                        .set(
                                PlanHeadFields.ACTION_PERIOD,
                                Draft.period("2023-01-01", "2023-12-31", "2023"))
                        .set(PlanHeadFields.LANGUAGE, PlanLanguage.BOKMAL)
                        .set(
                                PlanHeadFields.NOTE,
                                "Eksempel på indikatorer: tallene er fra offentlige saksdokumenter,"
                                        + " teksten er skrevet på nytt. Feilene i kilden er med.")
                        .row());
    }

    private void bodies() {
        for (Fact fact : facts.table("usk_table")) {
            if (fact.get("row_kind").equals("municipality")) {
                String name = name(fact);
                rows.add(
                        Draft.of(BodyFields.TABLE, id(BodyFields.TABLE, name))
                                .set(BodyFields.NAME, name)
                                .set(BodyFields.KIND, BodyKind.MUNICIPALITY)
                                .set(BodyFields.ROLE, BodyRole.MEMBER)
                                .set(BodyFields.RANK, next())
                                .row());
            }
        }
    }

    private static String name(Fact fact) {
        String name = fact.get("municipality");
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    private void chapters() {
        section("text", "Samhandlingen i 2022", PageKind.TEXT);
        paragraph(
                "text",
                "Antallet utskrivningsklare liggedøgn avhenger av hvordan de telles. Narvik hadde"
                        + " 1572 etter det tidligere grunnlaget og 589 fakturerte, Kvæfjord 133"
                        + " og 4.");
        paragraph(
                "text",
                "I 2022 ble det meldt 324 samhandlingsavvik, 10 færre enn i 2021. Av"
                        + " samhandlingsavvikene til UNN er 66 % besvart, og av dem fra UNN"
                        + " 54,5 %.");
        section("numbers", "Tall og tellemåter", PageKind.STAFFING);
        section("needs", "Behov", PageKind.TEXT);
        register("needs", RegisterKind.NEEDS);
        register("needs", RegisterKind.STUDIES);
        section("measures", "Tiltak", PageKind.ACTION_PLAN);
    }

    private void section(String key, String title, PageKind page) {
        rows.add(
                Draft.of(SectionFields.TABLE, id(SectionFields.TABLE, key))
                        .set(SectionFields.TITLE, title)
                        .set(SectionFields.PAGE, page)
                        .set(SectionFields.RANK, next())
                        .row());
    }

    private void paragraph(String section, String text) {
        block(section, BlockStyle.PARAGRAPH, text, null);
    }

    private void register(String section, RegisterKind kind) {
        block(section, BlockStyle.REGISTER, "", kind);
    }

    private void block(
            String section, BlockStyle style, String text, @Nullable RegisterKind register) {
        rows.add(
                Draft.of(BlockFields.TABLE, id(BlockFields.TABLE, section + "/" + places))
                        .set(BlockFields.SECTION, id(SectionFields.TABLE, section))
                        .set(BlockFields.STYLE, style)
                        .set(BlockFields.TEXT, text)
                        .set(BlockFields.REGISTER, register)
                        .set(BlockFields.RANK, next())
                        .row());
    }

    // ---------- indicators ----------

    private void indicator(String key, String name, String definition, String unit) {
        rows.add(
                Draft.of(IndicatorFields.TABLE, id(IndicatorFields.TABLE, key))
                        .set(IndicatorFields.NAME, name)
                        .set(IndicatorFields.DEFINITION, definition)
                        .set(IndicatorFields.UNIT, unit)
                        .set(IndicatorFields.LEVEL, "kommune")
                        .set(IndicatorFields.SENSITIVITY, Sensitivity.OPEN)
                        .set(IndicatorFields.RANK, next())
                        .row());
    }

    private void method(String key, String indicator, String name, String definition, Fact from) {
        rows.add(
                Draft.of(IndicatorMethodFields.TABLE, id(IndicatorMethodFields.TABLE, key))
                        .set(IndicatorMethodFields.INDICATOR, id(IndicatorFields.TABLE, indicator))
                        .set(IndicatorMethodFields.NAME, name)
                        .set(IndicatorMethodFields.DEFINITION, definition)
                        .set(IndicatorMethodFields.VERSION, from.get("status"))
                        .set(IndicatorMethodFields.SOURCE, from.get("source"))
                        .set(IndicatorMethodFields.RANK, next())
                        .row());
    }

    private void figure(
            String method, String place, int year, int value, @Nullable Integer base, boolean sum) {
        String key = method + "/" + place + "/" + year;
        boolean isPlan =
                rows.stream().anyMatch(row -> row.id().equals(id(BodyFields.TABLE, place)));
        rows.add(
                Draft.of(IndicatorFigureFields.TABLE, id(IndicatorFigureFields.TABLE, key))
                        .set(IndicatorFigureFields.METHOD, id(IndicatorMethodFields.TABLE, method))
                        .set(IndicatorFigureFields.PLACE, place)
                        .set(
                                IndicatorFigureFields.MUNICIPALITY,
                                isPlan ? id(BodyFields.TABLE, place) : null)
                        .set(IndicatorFigureFields.YEAR, year)
                        .set(IndicatorFigureFields.VALUE, value)
                        .set(IndicatorFigureFields.BASE, base)
                        .set(IndicatorFigureFields.IS_TOTAL, sum)
                        .set(IndicatorFigureFields.RANK, next())
                        .row());
    }

    private void daysInWaiting() {
        indicator(
                USK,
                "Utskrivningsklare liggedøgn – somatikk",
                "Døgn som pasienter er meldt utskrivningsklare på sykehuset",
                "liggedøgn");
        for (Fact fact : facts.table("usk_methods")) {
            if (fact.has("column_as_printed")) {
                String name = fact.get("column_as_printed").replaceFirst("\\s*-?\\s*2022$", "");
                method(fact.get("id"), USK, name, fact.get("definition_own_words"), fact);
            }
        }
        for (Fact fact : facts.table("usk_table")) {
            String kind = fact.get("row_kind");
            boolean isSum = kind.equals("total_printed");
            if (isSum || kind.equals("municipality") || kind.equals("rest")) {
                String place = kind.equals("municipality") ? name(fact) : fact.get("municipality");
                figure("UM1", place, YEAR, fact.number("former_basis_2022"), null, isSum);
                figure("UM2", place, YEAR, fact.number("hnlis_invoiced_2022"), null, isSum);
            }
        }
    }

    private void deviations() {
        indicator(REPORTED, "Samhandlingsavvik", "Avvik som er formidlet", "avvik");
        Fact none = new Fact(Map.of("status", "", "source", "UNN"));
        method(REPORTED, REPORTED, "Formidlede", "Alle avvik som er meldt i året", none);
        figure(REPORTED, "Til UNN", YEAR - 1, count("ST04"), null, false);
        figure(REPORTED, "Fra UNN", YEAR - 1, count("ST05"), null, false);
        figure(REPORTED, "Til UNN", YEAR, count("ST02"), null, false);
        figure(REPORTED, "Fra UNN", YEAR, count("ST03"), null, false);
        figure(REPORTED, "I alt", YEAR, count("ST01"), null, true);
        indicator(ANSWERED, "Besvarte samhandlingsavvik", "Avvik som har fått svar", "avvik");
        method(ANSWERED, ANSWERED, "Besvarte", "Svar gitt innen årsrapporten", none);
        for (String key : List.of("ST10", "ST12")) {
            Fact fact = facts.find("statistics", key);
            String place = fact.get("scope").equals("til UNN") ? "Til UNN" : "Fra UNN";
            figure(
                    ANSWERED,
                    place,
                    YEAR,
                    fact.number("numerator"),
                    fact.number("denominator"),
                    false);
        }
    }

    private int count(String key) {
        return facts.find("statistics", key).number("numerator");
    }

    /// Variables without figures: who has them, and at which level.
    private void catalogue() {
        for (Fact fact : facts.table("variables")) {
            String kind = fact.get("kind");
            if (kind.equals("variable") || kind.equals("analysis")) {
                String key = fact.get("id");
                rows.add(
                        Draft.of(IndicatorFields.TABLE, id(IndicatorFields.TABLE, key))
                                .set(IndicatorFields.NAME, fact.get("variable"))
                                .set(IndicatorFields.SOURCE, fact.get("source"))
                                .set(IndicatorFields.LEVEL, fact.get("level"))
                                .set(IndicatorFields.NOTE, fact.get("note"))
                                .set(IndicatorFields.RANK, next())
                                .row());
            }
        }
    }

    // ---------- an estimated need ----------

    /// The need leads to the measure, and so does the study that meets it; the measure is the
    /// political case.
    private void need() {
        Fact need = facts.find("needs", "NE01");
        rows.add(
                Draft.of(DimensionFields.TABLE, id(DimensionFields.TABLE, "A"))
                        .set(DimensionFields.NAME, "Annet")
                        .set(DimensionFields.LETTER, "A")
                        .set(DimensionFields.RANK, next())
                        .row());
        Id measure = id(MeasureFields.TABLE, need.get("measure_id"));
        Fact listed = facts.find("measures_approved", need.get("measure_id"));
        rows.add(
                Draft.of(MeasureFields.TABLE, measure)
                        .set(MeasureFields.DIMENSION, id(DimensionFields.TABLE, "A"))
                        .set(MeasureFields.TITLE, "Lokalt tilbud om kompletterende utdanning")
                        .set(
                                MeasureFields.GOAL,
                                "Helsepersonell med utdanning fra andre land får norsk"
                                        + " autorisasjon")
                        .set(MeasureFields.TARGET_GROUP, need.get("group"))
                        .set(MeasureFields.SCOPE, "Politisk sak fra helsefellesskapet (sak 06/23)")
                        .set(MeasureFields.PERIOD, Draft.period("2023-01-01", "", "Fra 2023"))
                        .set(MeasureFields.RESPONSIBLE_WORDING, "Tromsø kommune")
                        .set(MeasureFields.STATE, MeasureState.SENT_FOR_STUDY)
                        .set(MeasureFields.NOTE, listed.get("id"))
                        .set(MeasureFields.RANK, next())
                        .row());
        rows.add(
                Draft.of(StudyFields.TABLE, id(StudyFields.TABLE, "complementary"))
                        .set(StudyFields.TITLE, "Kompletterende sykepleierutdanning")
                        .set(StudyFields.CREDITS, 60)
                        .set(StudyFields.FORM, "To semestre, eller deltid over tre")
                        .set(StudyFields.MEASURES, Ranked.of(List.of(measure)))
                        .set(StudyFields.RANK, next())
                        .row());
        rows.add(
                Draft.of(NeedFields.TABLE, id(NeedFields.TABLE, "NE01"))
                        .set(NeedFields.MUNICIPALITY, id(BodyFields.TABLE, "Tromsø"))
                        .set(NeedFields.PROFESSION, need.get("group"))
                        .set(
                                NeedFields.TEXT,
                                "Norsk autorisasjon. Anslag fra en rask kartlegging per 01.02.2023;"
                                        + " UNN og andre kommuner er ikke med, og de fleste er"
                                        + " ansatt som helsefagarbeidere.")
                        .set(NeedFields.PEOPLE, need.number("count"))
                        .set(NeedFields.INVOLVED, "Tromsø kommune")
                        .set(NeedFields.MEASURES, Ranked.of(List.of(measure)))
                        .set(NeedFields.RANK, next())
                        .row());
    }
}
