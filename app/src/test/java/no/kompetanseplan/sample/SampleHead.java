package no.kompetanseplan.sample;

import static java.util.Map.entry;

import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.DimensionFields;
import no.kompetanseplan.model.GoalFields;
import no.kompetanseplan.model.PlanHead;
import no.kompetanseplan.model.PlanHeadFields;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.WageFields;
import no.kompetanseplan.model.choice.ActionPlanLayout;
import no.kompetanseplan.model.choice.BodyKind;
import no.kompetanseplan.model.choice.BodyRole;
import no.kompetanseplan.model.choice.DimensionColour;
import no.kompetanseplan.model.choice.GoalLevel;
import no.kompetanseplan.model.choice.Numbering;
import no.kompetanseplan.model.choice.PlanLanguage;
import no.kompetanseplan.model.choice.PlanStage;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.model.value.Rank;
import no.kompetanseplan.model.value.Ranked;
import no.kompetanseplan.sample.Facts.Fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The head of the sample plan, its bodies, dimensions, goals, staffing and wages.
final class SampleHead {

    /// Four-digit municipality numbers in use since 2024; the source prints none.
    private static final Map<String, String> CODES =
            Map.of(
                    "LYN", "5536", "STO", "5538", "KAF", "5540", "SKJ", "5542", "NOR", "5544",
                    "KVA", "5546");

    /// The municipality outside the region is kept as another body, since municipalities are the
    /// region's members.
    private static final String OUTSIDE = "TRK";

    private static final Map<String, BodyKind> KINDS =
            Map.ofEntries(
                    entry("kommune", BodyKind.MUNICIPALITY),
                    entry("gruppe av kommuner", BodyKind.MUNICIPALITY_GROUP),
                    entry("politisk organ", BodyKind.COUNCIL),
                    entry("regionråd", BodyKind.REGIONAL_COUNCIL),
                    entry("studiesenter", BodyKind.STUDY_CENTRE),
                    entry("utvalg", BodyKind.COMMITTEE),
                    entry("ledergruppe", BodyKind.COMMITTEE),
                    entry("rolle", BodyKind.POSITION),
                    entry("arbeidsgruppe", BodyKind.WORKING_GROUP),
                    entry("styringsgruppe", BodyKind.STEERING_GROUP),
                    entry("prosjekt", BodyKind.PROJECT),
                    entry("nettverk", BodyKind.NETWORK),
                    entry("fylkeskommune", BodyKind.COUNTY),
                    entry("statlig organ", BodyKind.STATE),
                    entry("departement", BodyKind.STATE),
                    entry("universitet", BodyKind.UNIVERSITY),
                    entry("senter ved UiT", BodyKind.UNIVERSITY),
                    entry("fakultet", BodyKind.UNIVERSITY),
                    entry("høgskole", BodyKind.UNIVERSITY),
                    entry("studiested", BodyKind.UNIVERSITY),
                    entry("utviklingssenter", BodyKind.ORGANISATION),
                    entry("organisasjon", BodyKind.ORGANISATION),
                    entry("internasjonal organisasjon", BodyKind.ORGANISATION),
                    entry("utgiver", BodyKind.ORGANISATION),
                    entry("videregående skole", BodyKind.SCHOOL),
                    entry("fagskole", BodyKind.SCHOOL),
                    entry("sykehusavdeling", BodyKind.HOSPITAL),
                    entry("kommunal tjeneste", BodyKind.OTHER),
                    entry("gruppe", BodyKind.OTHER));

    private static final Map<String, BodyRole> ROLES =
            Map.of(
                    "KOM", BodyRole.OWNER,
                    "NTR", BodyRole.OWNER,
                    "NTSS", BodyRole.PROJECT_LEAD,
                    "RU", BodyRole.STEERING_GROUP,
                    "AG", BodyRole.WORKING_GROUP,
                    "TFK", BodyRole.PARTNER_FINANCE,
                    "UIT", BodyRole.PARTNER_EXPERT,
                    "RESULT", BodyRole.PARTNER_EXPERT);

    private static final Map<String, DimensionColour> COLOURS =
            Map.of(
                    "REK", DimensionColour.BLUE,
                    "MOB", DimensionColour.GREEN,
                    "KOM", DimensionColour.VIOLET);

    /// As printed, where the numbers of the source jump.
    private static final String WAGE_SECTION = "3.3.5";

    private static final Map<String, GoalLevel> LEVELS =
            Map.of(
                    "hovedmål", GoalLevel.MAIN,
                    "effektmål", GoalLevel.OUTCOME,
                    "resultatmål", GoalLevel.OUTPUT);

    private final Facts facts;
    private final List<Row> rows = new ArrayList<>();

    private SampleHead(Facts facts) {
        this.facts = facts;
    }

    static List<Row> rows(Facts facts) {
        SampleHead part = new SampleHead(facts);
        part.head();
        part.bodies();
        part.dimensions();
        part.goals();
        part.wages();
        return part.rows;
    }

    private void head() {
        rows.add(
                Draft.of(PlanHeadFields.TABLE, PlanHead.ID)
                        .set(PlanHeadFields.TITLE, facts.plan("title"))
                        .set(PlanHeadFields.SUBTITLE, facts.plan("subtitle"))
                        .set(PlanHeadFields.REGION, facts.plan("region"))
                        .set(PlanHeadFields.SECTOR, "Helse og omsorg")
                        .set(
                                PlanHeadFields.PLAN_PERIOD,
                                Draft.period(
                                        facts.plan("plan_period_from"),
                                        facts.plan("plan_period_to"),
                                        facts.plan("plan_period_printed")))
                        .set(
                                PlanHeadFields.ACTION_PERIOD,
                                Draft.period(
                                        facts.plan("action_plan_period_from"),
                                        facts.plan("action_plan_period_to"),
                                        "2016–2017"))
                        .set(PlanHeadFields.STAGE, PlanStage.DRAFT_AFTER_HEARING)
                        .set(PlanHeadFields.FOOTER, facts.plan("footer"))
                        .set(
                                PlanHeadFields.ACTION_PLAN_TITLE,
                                SampleChapters.inOrdinaryCase(facts.plan("action_plan_title")))
                        .set(
                                PlanHeadFields.THEME_DAYS_TITLE,
                                "Temadager. " + facts.plan("theme_days_heading"))
                        .set(
                                PlanHeadFields.STAFFING_TITLE,
                                "Tabell 1: Registrerte stillinger i helse- og omsorgssektoren")
                        .set(
                                PlanHeadFields.STAFFING_SOURCE,
                                facts.plan("base_report") + " (RESULT/UiT, 2016)")
                        .set(PlanHeadFields.COVERAGE_NOTE, facts.plan("coverage_note"))
                        .set(PlanHeadFields.LANGUAGE, PlanLanguage.BOKMAL)
                        .set(PlanHeadFields.NUMBERING, Numbering.WRITTEN)
                        .set(PlanHeadFields.LAYOUT, ActionPlanLayout.SEVEN_COLUMNS)
                        .set(
                                PlanHeadFields.NOTE,
                                "Eksempelplan. Bygger på den regionale planen for Nord-Troms"
                                        + " 2016–2020; løpende tekst er skrevet på nytt."
                                        + " Feilene i kilden er med. Kommunenumrene er dagens."
                                        + " Koblingene fra tiltak til mål og fra utfordringer til"
                                        + " tiltak er våre.")
                        .row());
    }

    private void bodies() {
        int place = 0;
        for (Fact fact : facts.table("bodies")) {
            String id = fact.get("id");
            boolean group = id.equals("KOM");
            BodyKind kind = id.equals(OUTSIDE) ? BodyKind.OTHER : KINDS.get(fact.get("kind"));
            if (kind == null) {
                throw new IllegalArgumentException("No kind for " + fact);
            }
            BodyRole member = kind == BodyKind.MUNICIPALITY ? BodyRole.MEMBER : null;
            rows.add(
                    Draft.of(BodyFields.TABLE, id)
                            .set(BodyFields.NAME, fact.get("name"))
                            .set(BodyFields.SHORT_NAME, fact.get("short"))
                            .set(BodyFields.KIND, kind)
                            .set(BodyFields.ROLE, ROLES.getOrDefault(id, member))
                            .set(BodyFields.ROLE_NOTE, fact.get("role"))
                            .set(BodyFields.CODE, CODES.getOrDefault(id, ""))
                            .set(
                                    BodyFields.MEMBERS,
                                    group
                                            ? Draft.refs(BodyFields.TABLE, fact.list("note"))
                                            : Ranked.NONE)
                            .set(BodyFields.NOTE, group ? "" : fact.get("note"))
                            .set(BodyFields.RANK, Rank.at(place++))
                            .row());
        }
    }

    private void dimensions() {
        int place = 0;
        for (Fact fact : facts.table("dimensions")) {
            String id = fact.get("id");
            String name = fact.get("name");
            rows.add(
                    Draft.of(DimensionFields.TABLE, id)
                            .set(DimensionFields.NAME, name)
                            .set(DimensionFields.LETTER, name.substring(0, 1))
                            .set(DimensionFields.COLOUR, COLOURS.get(id))
                            .set(DimensionFields.PRINTED_KEY, fact.get("printed_key"))
                            .set(
                                    DimensionFields.TABLE_TITLE,
                                    SampleChapters.inOrdinaryCase(
                                            fact.get("printed_table_heading")))
                            .set(
                                    DimensionFields.MEASURE_HEADING,
                                    id.equals("KOM") ? "TILTAK IHT. KAP. 5" : "")
                            .set(DimensionFields.DESCRIPTION, fact.get("description"))
                            .set(DimensionFields.RANK, Rank.at(place++))
                            .row());
        }
    }

    private void goals() {
        int place = 0;
        for (Fact fact : facts.table("goals")) {
            rows.add(
                    Draft.of(GoalFields.TABLE, fact.get("id"))
                            .set(GoalFields.LEVEL, LEVELS.get(fact.get("level")))
                            .set(GoalFields.NUMBER, fact.get("order"))
                            .set(GoalFields.TEXT, fact.get("text"))
                            .set(GoalFields.RANK, Rank.at(place++))
                            .row());
        }
    }

    private void wages() {
        wage(0, "Z49", "Omsorgsarbeidere og hjelpepleiere, gjennomsnitt i landet", true);
        wage(1, "Z50", "Kommunal hjelpepleier i Tromsø, full ansiennitet", false);
    }

    private void wage(int place, String id, String title, boolean used) {
        Fact fact =
                facts.table("figures").stream()
                        .filter(each -> each.get("id").equals(id))
                        .findFirst()
                        .orElseThrow();
        rows.add(
                Draft.of(WageFields.TABLE, id)
                        .set(WageFields.TITLE, title)
                        .set(WageFields.AMOUNT, Money.kroner(fact.number("value")))
                        .set(WageFields.USED, used)
                        .set(WageFields.SOURCE, WAGE_SECTION)
                        .set(WageFields.NOTE, fact.get("note"))
                        .set(WageFields.RANK, Rank.at(place))
                        .row());
    }
}
