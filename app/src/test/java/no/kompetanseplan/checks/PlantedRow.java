package no.kompetanseplan.checks;

import no.kompetanseplan.model.BlockFields;
import no.kompetanseplan.model.FocusArea;
import no.kompetanseplan.model.FocusAreaFields;
import no.kompetanseplan.model.GoalFields;
import no.kompetanseplan.model.LegalBasisFields;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.ProposalFields;
import no.kompetanseplan.model.SectionFields;
import no.kompetanseplan.model.SourceFields;
import no.kompetanseplan.model.ThemeDayFields;
import no.kompetanseplan.model.choice.BlockStyle;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Period;
import no.kompetanseplan.model.value.Ranked;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// A defect in the rows of a plan, and where it should be found.
record PlantedRow(What what, Id row, Plan plan) {

    /// All kinds, each in several forms.
    static List<PlantedRow> all(StrangePlan strange) {
        List<PlantedRow> all = new ArrayList<>();
        measures(strange, all);
        periods(strange, all);
        areas(strange, all);
        order(strange, all);
        registers(strange, all);
        responsible(strange, all);
        tables(strange, all);
        all.addAll(PlantedCost.all(strange));
        return all;
    }

    private static void put(List<PlantedRow> all, What what, Id row, Plan plan) {
        all.add(new PlantedRow(what, row, plan));
    }

    private static Id any(StrangePlan strange, List<Id> rows) {
        return rows.get(strange.random.nextInt(rows.size()));
    }

    private static void measures(StrangePlan strange, List<PlantedRow> all) {
        Plan plan = strange.plan();
        Id row = any(strange, strange.measures);
        var table = MeasureFields.TABLE;
        put(all, What.NO_TITLE, row, plan.with(table, row, MeasureFields.TITLE, " "));
        put(
                all,
                What.NO_RESPONSIBLE,
                row,
                plan.with(table, row, MeasureFields.RESPONSIBLE_WORDING, ""));
        put(all, What.NO_PERIOD, row, plan.with(table, row, MeasureFields.PERIOD, Period.NONE));
        put(
                all,
                What.NO_CONTENT,
                row,
                plan.with(table, row, MeasureFields.GOAL, "")
                        .with(table, row, MeasureFields.TARGET_GROUP, "")
                        .with(table, row, MeasureFields.SCOPE, ""));
        put(all, What.NO_AIM, row, plan.with(table, row, MeasureFields.GOAL, ""));
        put(all, What.NO_TARGET_GROUP, row, plan.with(table, row, MeasureFields.TARGET_GROUP, ""));
        put(all, What.NO_SCOPE, row, plan.with(table, row, MeasureFields.SCOPE, ""));
        put(
                all,
                What.MEASURE_WITHOUT_GOALS,
                row,
                plan.with(table, row, MeasureFields.GOALS, Ranked.NONE));
        Id last = strange.measures.getLast();
        put(
                all,
                What.SAME_TITLE,
                last,
                plan.with(
                        table,
                        last,
                        MeasureFields.TITLE,
                        "  "
                                + title(plan, strange.measures.getFirst())
                                        .toUpperCase(Sentences.NORWEGIAN)));
    }

    private static String title(Plan plan, Id measure) {
        var row = plan.find(MeasureFields.TABLE, measure);
        return row == null ? "" : row.title();
    }

    private static void periods(StrangePlan strange, List<PlantedRow> all) {
        Plan plan = strange.plan();
        Id row = any(strange, strange.measures);
        for (String wording :
                List.of(
                        "Så fort som mulig",
                        "I perioden",
                        "Når opplegget er klart",
                        "Etter behov",
                        "Løpende",
                        "Snarast")) {
            put(
                    all,
                    What.UNDATED,
                    row,
                    plan.with(
                            MeasureFields.TABLE,
                            row,
                            MeasureFields.PERIOD,
                            Period.undated(wording)));
        }
        int late = strange.to + 2;
        for (String form :
                List.of(
                        "Høst %",
                        "våren %",
                        "14. mars %",
                        "14.3.%",
                        "mars–juni %",
                        "uke 11 %",
                        "%",
                        "14.–16. mars %",
                        "høsten %")) {
            Period outside = strange.period(form.replace("%", Integer.toString(late)));
            put(
                    all,
                    What.MEASURE_OUTSIDE,
                    row,
                    plan.with(MeasureFields.TABLE, row, MeasureFields.PERIOD, outside));
            Id day = any(strange, strange.days);
            put(
                    all,
                    What.THEME_DAY_OUTSIDE,
                    day,
                    plan.with(ThemeDayFields.TABLE, day, ThemeDayFields.PERIOD, outside));
        }
        deadlines(strange, plan, row, all);
    }

    private static void deadlines(StrangePlan strange, Plan plan, Id row, List<PlantedRow> all) {
        LocalDate day = LocalDate.of(strange.from, 9, 1);
        put(
                all,
                What.PERIOD_BACKWARDS,
                row,
                plan.with(
                        MeasureFields.TABLE,
                        row,
                        MeasureFields.PERIOD,
                        new Period(day, day.minusDays(40), "september")));
        Id proposal = strange.proposals.get(strange.measures.indexOf(row));
        put(
                all,
                What.PROPOSAL_PERIOD,
                row,
                plan.with(
                        ProposalFields.TABLE,
                        proposal,
                        ProposalFields.PERIOD,
                        strange.period("høst " + (strange.from + 2))));
        Id goal = any(strange, strange.goals);
        put(
                all,
                What.NO_DEADLINE,
                goal,
                plan.with(GoalFields.TABLE, goal, GoalFields.PERIOD, Period.NONE));
    }

    private static void areas(StrangePlan strange, List<PlantedRow> all) {
        Plan plan = strange.plan();
        int at = strange.random.nextInt(strange.areas.size() - 1);
        Id area = strange.areas.get(at);
        Id first = strange.measures.get(2 * at);
        Id second = strange.measures.get(2 * at + 1);
        put(all, What.AREA_WITHOUT_ROW, area, plan.without(first, second));
        put(
                all,
                What.PROPOSAL_WITHOUT_ROW,
                strange.proposals.get(2 * at),
                without(plan, "iltak").without(first));
        put(
                all,
                What.NO_LAW,
                area,
                plan.without(
                        plan.legalBases().stream()
                                .filter(law -> area.equals(law.area()))
                                .findFirst()
                                .orElseThrow()
                                .id()));
        wordings(strange, at, all);
        Id law = Id.named("bare law");
        var bare =
                new StrangePlan.Filled<>(LegalBasisFields.TABLE, law)
                        .with(LegalBasisFields.AREA, area)
                        .with(LegalBasisFields.ACT, "Folkehelseloven")
                        .row();
        put(all, What.LAW_WITHOUT_SECTION, law, plan.with(bare));
        Id goal = Id.named("lonely goal");
        var goals = GoalFields.TABLE;
        var other = Objects.requireNonNull(plan.find(goals, strange.goals.getFirst()));
        put(
                all,
                What.GOAL_WITHOUT_MEASURES,
                goal,
                plan.with(goals.with(other, goal, GoalFields.NUMBER, "9")));
    }

    private static void wordings(StrangePlan strange, int at, List<PlantedRow> all) {
        Plan plan = strange.plan();
        Id area = strange.areas.get(at);
        Id first = strange.measures.get(2 * at);
        FocusArea own = found(plan, area);
        FocusArea other = found(plan, strange.areas.get(at + 1));
        var table = MeasureFields.TABLE;
        var field = MeasureFields.AREA_WORDING;
        put(
                all,
                What.AREA_NUMBER_TITLE,
                first,
                plan.with(table, first, field, other.number() + " " + own.title()));
        put(all, What.AREA_NUMBER_LINK, first, plan.with(table, first, field, other.heading()));
        put(all, What.AREA_WITHOUT_NUMBER, first, plan.with(table, first, field, own.title()));
        int middle = own.title().length() / 2;
        String slip = own.title().substring(0, middle) + own.title().substring(middle + 1);
        if (slip.length() >= 8) {
            put(
                    all,
                    What.AREA_NAME,
                    first,
                    plan.with(table, first, field, own.number() + " " + slip));
        }
    }

    private static FocusArea found(Plan plan, Id area) {
        return Objects.requireNonNull(plan.find(FocusAreaFields.TABLE, area));
    }

    private static void order(StrangePlan strange, List<PlantedRow> all) {
        Plan clean = strange.plan();
        Id last = strange.areas.getLast();
        Id text = strange.id("planted");
        for (String claim :
                List.of(
                        "Områdene står i alfabetisk rekkefølge.",
                        "Områdene er satt opp alfabetisk.",
                        "Vi omtaler dem alfabetisk.",
                        "Områda er ordna alfabetisk.",
                        "Rekkefølgen er alfabetisk, ikke etter viktighet.",
                        "Områdene er ordnet fra a til å.")) {
            Plan plan =
                    without(clean, "alfabetisk")
                            .with(strange.block("planted", claim))
                            .with(FocusAreaFields.TABLE, last, FocusAreaFields.RANK, "0000");
            put(all, What.NOT_ALPHABETICAL, text, plan);
        }
        Id section = strange.id("2.3");
        for (String number : List.of("2.4", "3.3", "2.2", "2.3.1")) {
            put(
                    all,
                    What.SECTION_NUMBER,
                    section,
                    without(clean, "2.3")
                            .with(SectionFields.TABLE, section, SectionFields.NUMBER, number));
        }
    }

    /// The plan without the texts that have a word.
    private static Plan without(Plan plan, String word) {
        return plan.without(
                plan.rows(BlockFields.TABLE).stream()
                        .filter(block -> block.text().contains(word))
                        .map(block -> block.id())
                        .toArray(Id[]::new));
    }

    private static void registers(StrangePlan strange, List<PlantedRow> all) {
        Plan plan = strange.plan();
        Id source = strange.id("source");
        for (int years = 1; years <= 3; years++) {
            put(
                    all,
                    What.DOCUMENT_EXPIRED,
                    source,
                    plan.with(
                            SourceFields.TABLE,
                            source,
                            SourceFields.VALID_TO,
                            LocalDate.of(strange.from - years, 6, 30)));
        }
        Id other = Id.named("other source");
        var same =
                new StrangePlan.Filled<>(SourceFields.TABLE, other)
                        .with(SourceFields.TITLE, "En annen rapport")
                        .with(SourceFields.LINK, "https://strategi.invalid")
                        .with(SourceFields.RANK, "z")
                        .row();
        put(all, What.SAME_LINK, other, plan.with(same));
        put(
                all,
                What.LEAVE_NOT_IN_STEP,
                Id.named("leave 15"),
                plan.with(CleanPlan.leave("leave 30", 30, 15)));
    }

    private static void responsible(StrangePlan strange, List<PlantedRow> all) {
        Plan plan = strange.plan();
        Id row = any(strange, strange.measures);
        for (String slip :
                List.of(
                        "Regionrodet",
                        "Kompetansesentret",
                        "Kompetansesetneret",
                        "Ledernetverket for helse og omsorg",
                        "Fagutvalgget",
                        "Regionrådet/Utdaningskontoret",
                        "Fagutvalget i samarbeid med Utdaningskontoret",
                        "Kompetanssenteret, Regionrådet")) {
            put(
                    all,
                    What.RESPONSIBLE_MISSPELT,
                    row,
                    plan.with(MeasureFields.TABLE, row, MeasureFields.RESPONSIBLE_WORDING, slip));
        }
    }

    private static void tables(StrangePlan strange, List<PlantedRow> all) {
        for (String text :
                List.of(
                        "Kommune\tKurs\nA\t4\nB\t5\nC\t6\nSum\t16",
                        "Kommune\tKurs\nA\t1 200\nB\t900\nC\t600\nTotalt\t2 800",
                        """
                        År\tAntall\tKroner
                        2027\t4\t10
                        2028\t5\t20
                        2029\t6\t30
                        Til sammen\t15\t70\
                        """,
                        "Kommune\tAndel\nA\t40,5\nB\t30,5\nC\t29\nI alt\t105",
                        "Tilbod\tTal\nA\t4\nB\t–\nC\t6\nTil saman\t11",
                        "Tiltak\tkr\nA\tkr 400\nB\tkr 500\nC\tkr 600\n**Sum**\t**kr 1 600**")) {
            Id id = strange.id("planted");
            put(
                    all,
                    What.TABLE_TOTAL,
                    id,
                    strange.plan()
                            .with(strange.block("planted", text))
                            .with(BlockFields.TABLE, id, BlockFields.STYLE, BlockStyle.TABLE));
        }
    }
}
