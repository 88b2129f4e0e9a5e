package no.kompetanseplan.sample;

import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.DimensionFields;
import no.kompetanseplan.model.DutyFields;
import no.kompetanseplan.model.FocusAreaFields;
import no.kompetanseplan.model.GoalFields;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.MeetingSeriesFields;
import no.kompetanseplan.model.RoleDescriptionFields;
import no.kompetanseplan.model.RolloverClockFields;
import no.kompetanseplan.model.RosterFields;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.SectionFields;
import no.kompetanseplan.model.SourceFields;
import no.kompetanseplan.model.ThemeDayFields;
import no.kompetanseplan.model.choice.BodyKind;
import no.kompetanseplan.model.choice.BodyRole;
import no.kompetanseplan.model.choice.CostState;
import no.kompetanseplan.model.choice.DimensionColour;
import no.kompetanseplan.model.choice.FocusKind;
import no.kompetanseplan.model.choice.GoalLevel;
import no.kompetanseplan.model.choice.MeasureState;
import no.kompetanseplan.model.choice.SourceKind;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Period;
import no.kompetanseplan.model.value.Rank;
import no.kompetanseplan.model.value.Ranked;
import no.kompetanseplan.sample.Facts.Fact;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The rows of the network plan: who is responsible, areas, goals and measures, the yearly
/// programme, roles, lists and governing documents.
final class NetworkRows {

    private static final Map<String, BodyKind> KINDS =
            Map.of(
                    "R1", BodyKind.POSITION,
                    "R2", BodyKind.WORKING_GROUP,
                    "R3", BodyKind.POSITION,
                    "R4", BodyKind.ORGANISATION,
                    "R5", BodyKind.OTHER,
                    "R6", BodyKind.POSITION,
                    "R9", BodyKind.ORGANISATION);

    /// «Alle» and a department that the source names without having them in its list: their goals
    /// keep the words, but lead to nobody.
    private static final Set<String> UNLISTED = Set.of("R7", "R8");

    private static final String DIMENSION = "T";

    private final Facts facts;
    private final List<Row> rows = new ArrayList<>();

    private NetworkRows(Facts facts) {
        this.facts = facts;
    }

    static List<Row> rows(Facts facts) {
        NetworkRows part = new NetworkRows(facts);
        part.bodies();
        part.dimension();
        part.areas();
        part.goals();
        part.measures();
        part.documents();
        part.programme();
        part.yearly();
        part.roles();
        return part.rows;
    }

    private static Id id(Table<?> table, String fact) {
        return NetworkPlanGenerator.id(table, fact);
    }

    private static Ranked refs(Table<?> table, List<String> facts) {
        return Ranked.of(facts.stream().map(fact -> id(table, fact)).toList());
    }

    private String place() {
        return Rank.at(rows.size());
    }

    private void bodies() {
        for (Fact fact : facts.table("responsible")) {
            String code = fact.get("code");
            if (UNLISTED.contains(code)) {
                continue;
            }
            boolean listed = fact.get("in_printed_list").equals("y");
            rows.add(
                    Draft.of(BodyFields.TABLE, id(BodyFields.TABLE, code))
                            .set(BodyFields.NAME, fact.get("name"))
                            .set(BodyFields.SHORT_NAME, fact.get("short_form"))
                            .set(BodyFields.KIND, KINDS.get(code))
                            .set(BodyFields.ROLE, listed ? BodyRole.OTHER : null)
                            .set(BodyFields.NOTE, fact.get("note"))
                            .set(BodyFields.RANK, place())
                            .row());
        }
    }

    /// The source has one table of measures.
    private void dimension() {
        rows.add(
                Draft.of(DimensionFields.TABLE, id(DimensionFields.TABLE, DIMENSION))
                        .set(DimensionFields.NAME, "Tiltak")
                        .set(DimensionFields.LETTER, DIMENSION)
                        .set(DimensionFields.COLOUR, DimensionColour.VIOLET)
                        .set(DimensionFields.TABLE_TITLE, "Mål og tiltak")
                        .set(DimensionFields.RANK, place())
                        .row());
    }

    private void areas() {
        for (Fact fact : facts.table("areas")) {
            String number = fact.get("no");
            rows.add(
                    Draft.of(FocusAreaFields.TABLE, id(FocusAreaFields.TABLE, number))
                            .set(FocusAreaFields.KIND, FocusKind.AREA)
                            .set(FocusAreaFields.NUMBER, number)
                            .set(FocusAreaFields.TITLE, fact.get("title_in_table"))
                            .set(
                                    FocusAreaFields.NOTE,
                                    fact.get("same").equals("y")
                                            ? ""
                                            : "I listen foran: " + fact.get("title_in_list"))
                            .set(FocusAreaFields.RANK, place())
                            .row());
        }
    }

    private void goals() {
        for (Fact fact : facts.table("goal_rows")) {
            String number = fact.get("goal_id");
            List<String> responsible =
                    fact.list("responsible_codes").stream()
                            .filter(code -> !UNLISTED.contains(code))
                            .toList();
            rows.add(
                    Draft.of(GoalFields.TABLE, id(GoalFields.TABLE, number))
                            .set(GoalFields.LEVEL, GoalLevel.OUTPUT)
                            .set(GoalFields.NUMBER, number)
                            .set(GoalFields.TEXT, fact.get("goal"))
                            .set(GoalFields.AREA, id(FocusAreaFields.TABLE, fact.get("area_no")))
                            .set(GoalFields.RESPONSIBLE_WORDING, fact.get("responsible_as_printed"))
                            .set(GoalFields.RESPONSIBLE, refs(BodyFields.TABLE, responsible))
                            .set(
                                    GoalFields.PERIOD,
                                    new Period(null, null, fact.get("deadline_as_printed")))
                            .set(GoalFields.RANK, place())
                            .row());
        }
    }

    private void measures() {
        for (Fact fact : facts.table("measures")) {
            boolean sentence = fact.has("own_words");
            rows.add(
                    Draft.of(MeasureFields.TABLE, id(MeasureFields.TABLE, fact.get("id")))
                            .set(
                                    MeasureFields.TITLE,
                                    sentence ? fact.get("own_words") : fact.get("bullet"))
                            .set(MeasureFields.DIMENSION, id(DimensionFields.TABLE, DIMENSION))
                            .set(MeasureFields.SCOPE, fact.get("lead_in"))
                            .set(MeasureFields.COST_STATE, CostState.NOT_CALCULATED)
                            .set(MeasureFields.STATE, MeasureState.PRIORITISED)
                            .set(
                                    MeasureFields.AREAS,
                                    refs(FocusAreaFields.TABLE, List.of(fact.get("area_no"))))
                            .set(
                                    MeasureFields.GOALS,
                                    refs(GoalFields.TABLE, List.of(fact.get("goal_id"))))
                            .set(MeasureFields.RANK, place())
                            .row());
        }
    }

    private void documents() {
        for (Fact fact : facts.table("governing_documents")) {
            boolean ends = fact.has("valid_to");
            rows.add(
                    Draft.of(SourceFields.TABLE, id(SourceFields.TABLE, fact.get("id")))
                            .set(SourceFields.TITLE, fact.get("title"))
                            .set(SourceFields.PUBLISHER, fact.get("publisher"))
                            .set(SourceFields.NUMBER, fact.get("number"))
                            .set(SourceFields.YEAR, fact.get("year"))
                            .set(SourceFields.KIND, SourceKind.GOVERNING)
                            .set(SourceFields.LINK, fact.get("link"))
                            .set(
                                    SourceFields.VALID_FROM,
                                    ends ? LocalDate.of(fact.number("year"), 1, 1) : null)
                            .set(
                                    SourceFields.VALID_TO,
                                    ends ? LocalDate.of(fact.number("valid_to"), 12, 31) : null)
                            .set(SourceFields.NOTE, fact.get("note"))
                            .set(SourceFields.RANK, place())
                            .row());
        }
    }

    private void programme() {
        day("YO2", "Grunnkurs i utvidet palliasjon (2 dager)", "2024-01", "januar", "N09");
        day("YO5", "Digitalt møte for ledere", "2024-03/2024-06", "mars–juni", "N35");
        day("YO3", "Fagdag for alle", "2024-10", "oktober", "N10");
        day("YO1", "Introduksjonskurs (1 dag)", "2024-12", "desember", "N08");
    }

    private void day(String fact, String title, String months, String wording, String measure) {
        String[] parts = months.split("/", -1);
        LocalDate last = LocalDate.parse(parts[parts.length - 1] + "-01");
        rows.add(
                Draft.of(ThemeDayFields.TABLE, id(ThemeDayFields.TABLE, fact))
                        .set(ThemeDayFields.TITLE, title)
                        .set(
                                ThemeDayFields.PERIOD,
                                new Period(
                                        LocalDate.parse(parts[0] + "-01"),
                                        last.plusMonths(1).minusDays(1),
                                        wording + " 2024"))
                        .set(ThemeDayFields.AREA, id(FocusAreaFields.TABLE, "2"))
                        .set(ThemeDayFields.MEASURES, refs(MeasureFields.TABLE, List.of(measure)))
                        .set(ThemeDayFields.SERIES, id(MeetingSeriesFields.TABLE, fact))
                        .set(ThemeDayFields.RANK, place())
                        .row());
    }

    private void yearly() {
        series("YO1", "Nye ressurssykepleiere", 1, "N08", "");
        series("YO2", "Ressurssykepleiere uten videreutdanning", 1, "N09", "");
        series(
                "YO3",
                "Alle ressurssykepleiere og andre med interesse for palliasjon",
                1,
                "N10",
                "");
        series("YO4", "Ressurssykepleierne i området", null, "N11", "12 timer i året til sammen.");
        series("YO5", "Ledere til ressurssykepleiere", 1, "N35", "");
        series("YO9", "Arbeidsgruppen", 4, "", "Én gang i hver periode av aktivitetsplanen.");
        clock("YO6", "Handlingsplanen", "januar–februar");
        clock("YO7", "Årsevaluering for ressurssykepleiere og ledere", "januar–februar");
        clock("YO8", "Årsrapport", "mars–juni");
        List.of("AP01", "AP04", "AP06", "AP08").forEach(this::duty);
    }

    private void series(
            String fact,
            String participants,
            @Nullable Integer times,
            String measure,
            String note) {
        rows.add(
                Draft.of(MeetingSeriesFields.TABLE, id(MeetingSeriesFields.TABLE, fact))
                        .set(
                                MeetingSeriesFields.TITLE,
                                facts.find("yearly_obligations", fact).get("obligation"))
                        .set(MeetingSeriesFields.PARTICIPANTS, participants)
                        .set(MeetingSeriesFields.TIMES_FROM, times)
                        .set(MeetingSeriesFields.HOURS_A_YEAR, hours(fact))
                        .set(
                                MeetingSeriesFields.MEASURES,
                                refs(
                                        MeasureFields.TABLE,
                                        measure.isEmpty() ? List.of() : List.of(measure)))
                        .set(
                                MeetingSeriesFields.PERIOD,
                                new Period(
                                        null,
                                        null,
                                        facts.find("yearly_obligations", fact)
                                                .get("month_as_printed")))
                        .set(MeetingSeriesFields.NOTE, note)
                        .set(MeetingSeriesFields.RANK, place())
                        .row());
    }

    private @Nullable Integer hours(String fact) {
        Facts.Fact row = facts.find("yearly_obligations", fact);
        return row.get("unit").equals("timer") ? row.number("amount") : null;
    }

    /// What the activity plan has that is no course, meeting or evaluation.
    private void duty(String fact) {
        Facts.Fact row = facts.find("activity_plan", fact);
        rows.add(
                Draft.of(DutyFields.TABLE, id(DutyFields.TABLE, fact))
                        .set(DutyFields.WHAT, row.get("bullet"))
                        .set(
                                DutyFields.DEADLINE,
                                row.get("period_as_printed")
                                        .toLowerCase(Locale.ROOT)
                                        .replace('-', '–'))
                        .set(DutyFields.RANK, place())
                        .row());
    }

    private void clock(String fact, String what, String wording) {
        rows.add(
                Draft.of(RolloverClockFields.TABLE, id(RolloverClockFields.TABLE, fact))
                        .set(RolloverClockFields.WHAT, what)
                        .set(RolloverClockFields.EVERY_YEARS, 1)
                        .set(RolloverClockFields.FIRST, new Period(null, null, wording))
                        .set(RolloverClockFields.SECTION, id(SectionFields.TABLE, "evaluation"))
                        .set(RolloverClockFields.RANK, place())
                        .row());
    }

    private void roles() {
        List<String> signers =
                facts.table("signature_steps").stream()
                        .map(fact -> fact.get("role"))
                        .filter(role -> !role.isEmpty())
                        .toList();
        rows.add(
                Draft.of(RoleDescriptionFields.TABLE, id(RoleDescriptionFields.TABLE, "1"))
                        .set(
                                RoleDescriptionFields.TITLE,
                                "Funksjonsbeskrivelse for ressurssykepleiere")
                        .set(RoleDescriptionFields.BODY, id(BodyFields.TABLE, "R6"))
                        .set(
                                RoleDescriptionFields.TEXT,
                                "Klinisk virksomhet på arbeidsplassen, samhandling og systemarbeid,"
                                        + " kompetanseheving. Alle skal ha en signert"
                                        + " funksjonsbeskrivelse, som deretter arkiveres.")
                        .set(RoleDescriptionFields.SIGNERS, String.join("\n", signers))
                        .set(RoleDescriptionFields.RANK, place())
                        .row());
        roster("1", "Navneliste over ressurssykepleiere", "", "Oppdateres kontinuerlig.");
        roster("2", "Liste over arbeidsgruppen", "Nettsiden til nettverket", "");
    }

    private void roster(String fact, String title, String kept, String note) {
        rows.add(
                Draft.of(RosterFields.TABLE, id(RosterFields.TABLE, fact))
                        .set(RosterFields.TITLE, title)
                        .set(RosterFields.OWNER, id(BodyFields.TABLE, "R1"))
                        .set(RosterFields.KEPT, kept)
                        .set(RosterFields.NOTE, note)
                        .set(RosterFields.RANK, place())
                        .row());
    }
}
