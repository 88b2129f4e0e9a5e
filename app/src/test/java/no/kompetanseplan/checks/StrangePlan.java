package no.kompetanseplan.checks;

import no.kompetanseplan.model.Block;
import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.DimensionFields;
import no.kompetanseplan.model.FocusArea;
import no.kompetanseplan.model.FocusAreaFields;
import no.kompetanseplan.model.GoalFields;
import no.kompetanseplan.model.LegalBasisFields;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PlanHead;
import no.kompetanseplan.model.PlanHeadFields;
import no.kompetanseplan.model.ProposalFields;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.Section;
import no.kompetanseplan.model.SourceFields;
import no.kompetanseplan.model.Staffing;
import no.kompetanseplan.model.StipendRuleFields;
import no.kompetanseplan.model.ThemeDayFields;
import no.kompetanseplan.model.choice.BlockStyle;
import no.kompetanseplan.model.choice.BodyKind;
import no.kompetanseplan.model.choice.FocusKind;
import no.kompetanseplan.model.choice.GoalLevel;
import no.kompetanseplan.model.choice.PageKind;
import no.kompetanseplan.model.choice.ProposalKind;
import no.kompetanseplan.model.choice.SourceKind;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.model.value.Period;
import no.kompetanseplan.model.value.Ranked;
import no.kompetanseplan.text.PeriodReader;

import org.jspecify.annotations.Nullable;

import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// A plan in order, of a region drawn by lot: other municipalities, other numbers of everything,
/// bokmål or nynorsk, and sentences that are easily taken for defects. The same seed gives the same
/// plan.
final class StrangePlan {

    private static final List<String> TOPICS =
            List.of(
                    "Demens",
                    "Ernæring",
                    "Forebygging",
                    "Habilitering",
                    "Kommunikasjon",
                    "Ledelse",
                    "Palliasjon",
                    "Rus og psykisk helse",
                    "Smittevern",
                    "Velferdsteknologi",
                    "Åndelig omsorg");

    private static final List<String> BODIES =
            List.of(
                    "Kompetansesenteret",
                    "Ledernettverket for helse og omsorg",
                    "Regionrådet",
                    "Fagutvalget",
                    "Utdanningskontoret");

    final Random random;
    final boolean nynorsk;
    final List<Body> municipalities = new ArrayList<>();
    final List<Id> areas = new ArrayList<>();
    final List<Id> measures = new ArrayList<>();
    final List<Id> proposals = new ArrayList<>();
    final List<Id> goals = new ArrayList<>();
    final List<Id> days = new ArrayList<>();
    final List<Integer> positions = new ArrayList<>();
    final int from;
    final int to;
    private final List<Row> rows = new ArrayList<>();
    private final String seed;
    private int next;

    StrangePlan(long seed) {
        this.seed = "strange " + seed + " ";
        random = new Random(seed);
        random.nextInt();
        nynorsk = random.nextInt(3) == 0;
        from = 2021 + random.nextInt(12);
        to = from + 1 + random.nextInt(7);
        region();
        sections();
        focus();
        actions();
        registers();
        new StrangeText(this).clean().forEach(this::paragraph);
    }

    Plan plan() {
        return Plan.of(rows);
    }

    Id id(String name) {
        return Id.named(seed + name);
    }

    int total() {
        return positions.stream().mapToInt(Integer::intValue).sum();
    }

    /// What a plan with this text beside the others is.
    Block block(String name, String text) {
        return new Block(id(name), id("2.3"), BlockStyle.PARAGRAPH, text, "z");
    }

    private void paragraph(String text) {
        next++;
        rows.add(new Block(id("p" + next), id("2.2"), BlockStyle.PARAGRAPH, text, rank(next)));
    }

    static String rank(int at) {
        return String.format(Locale.ROOT, "%04d", at) + "1";
    }

    private void region() {
        List<String> names = new ArrayList<>(StrangeText.region(random));
        while (names.size() > 6 && random.nextInt(3) == 0) {
            names.removeLast();
        }
        for (String name : names) {
            Id id = id(name);
            Body body =
                    new Filled<>(BodyFields.TABLE, id)
                            .with(BodyFields.NAME, random.nextBoolean() ? name + " kommune" : name)
                            .with(BodyFields.KIND, BodyKind.MUNICIPALITY)
                            .with(BodyFields.RANK, rank(municipalities.size()))
                            .row();
            municipalities.add(body);
            rows.add(body);
            positions.add(60 + random.nextInt(300));
            rows.add(
                    new Staffing(
                            id("staff" + name),
                            id,
                            positions.getLast(),
                            "",
                            rank(positions.size())));
        }
        for (String name : BODIES) {
            rows.add(
                    new Filled<>(BodyFields.TABLE, id(name))
                            .with(BodyFields.NAME, name)
                            .with(BodyFields.KIND, BodyKind.NETWORK)
                            .row());
        }
        PlanHead head =
                new Filled<>(PlanHeadFields.TABLE, PlanHead.ID)
                        .with(PlanHeadFields.TITLE, "Kompetanseplan")
                        .with(PlanHeadFields.PLAN_PERIOD, CleanPlan.years(from, to))
                        .with(PlanHeadFields.ACTION_PERIOD, CleanPlan.years(from, from + 1))
                        .with(PlanHeadFields.THEME_DAYS_TITLE, heading())
                        .row();
        rows.add(head);
    }

    private String heading() {
        List<String> forms =
                nynorsk
                        ? List.of(
                                "Temadagar våren %d",
                                "Temadagar %d", "Temadagar hausten %d/våren %d")
                        : List.of(
                                "Temadager vår %d",
                                "Temadager våren %d",
                                "Temadager. Prioritert høst %d/vår %d",
                                "Temadager høsten %d og våren %d",
                                "Temadager %d",
                                "Temadager januar–juni %d");
        String form = forms.get(random.nextInt(forms.size()));
        return form.indexOf("%d") == form.lastIndexOf("%d")
                ? String.format(Locale.ROOT, form, from + 1)
                : String.format(Locale.ROOT, form, from, from + 1);
    }

    Period period(String wording) {
        return new PeriodReader(CleanPlan.years(from, to)).read(wording);
    }

    /// A day in the spring after the plan begins, in a form drawn by lot.
    String springDay() {
        int year = from + 1;
        List<String> forms =
                nynorsk
                        ? List.of(
                                "14. mars ",
                                "14.–16. mars ",
                                "mars ",
                                "mars–april ",
                                "Vår ",
                                "Våren ")
                        : List.of(
                                "14. mars ",
                                "14.–16. mars ",
                                "mars ",
                                "mars–april ",
                                "Vår ",
                                "Våren ",
                                "uke 11 ",
                                "14.3.",
                                "14.03.");
        return forms.get(random.nextInt(forms.size())) + year;
    }

    private void sections() {
        for (int i = 1; i <= 8; i++) {
            rows.add(section(Integer.toString(i), null, "Kapittel om " + i));
        }
        for (int i = 1; i <= 3; i++) {
            rows.add(section("2." + i, id("2"), "Avsnitt om " + i));
        }
    }

    private Section section(String number, @Nullable Id parent, String title) {
        return new Section(
                id(number),
                parent,
                number,
                title,
                number.equals("7") ? PageKind.ACTION_PLAN : null,
                rank(number.charAt(number.length() - 1)));
    }

    private void focus() {
        List<String> topics = new ArrayList<>(TOPICS);
        Collections.shuffle(topics, random);
        List<String> chosen = new ArrayList<>(topics.subList(0, 4 + random.nextInt(6)));
        chosen.sort(Collator.getInstance(Sentences.NORWEGIAN));
        for (String topic : chosen) {
            Id area = id("area " + topic);
            areas.add(area);
            String number = "5." + areas.size();
            rows.add(
                    new Filled<>(FocusAreaFields.TABLE, area)
                            .with(FocusAreaFields.KIND, FocusKind.AREA)
                            .with(FocusAreaFields.NUMBER, number)
                            .with(FocusAreaFields.CHAPTER, "5")
                            .with(FocusAreaFields.TITLE, topic)
                            .with(FocusAreaFields.RANK, rank(areas.size()))
                            .row());
            rows.add(
                    new Filled<>(LegalBasisFields.TABLE, id("law " + topic))
                            .with(LegalBasisFields.AREA, area)
                            .with(LegalBasisFields.ACT, "Helse- og omsorgstjenesteloven")
                            .with(LegalBasisFields.SECTION, "§ 3-" + areas.size())
                            .row());
            proposal("Kurs i " + topic, area);
            proposal("Nettverk for " + topic, area);
        }
    }

    private void proposal(String title, Id area) {
        Id id = id("proposal " + title);
        proposals.add(id);
        rows.add(
                new Filled<>(ProposalFields.TABLE, id)
                        .with(ProposalFields.AREA, area)
                        .with(ProposalFields.KIND, ProposalKind.NUMBERED)
                        .with(ProposalFields.TITLE, title)
                        .with(ProposalFields.RANK, rank(proposals.size()))
                        .row());
    }

    private void actions() {
        rows.add(
                new Filled<>(DimensionFields.TABLE, id("table"))
                        .with(DimensionFields.NAME, "Kompetanse")
                        .with(DimensionFields.TABLE_TITLE, "Kompetansetiltak (kap. 5)")
                        .row());
        for (int i = 1; i <= 3; i++) {
            goals.add(id("goal " + i));
            rows.add(
                    new Filled<>(GoalFields.TABLE, goals.getLast())
                            .with(GoalFields.LEVEL, GoalLevel.OUTPUT)
                            .with(GoalFields.NUMBER, Integer.toString(i))
                            .with(GoalFields.TEXT, "Mål nummer " + i)
                            .with(GoalFields.PERIOD, CleanPlan.years(from, to))
                            .with(GoalFields.RANK, rank(i))
                            .row());
        }
        for (Id proposal : proposals) {
            measure(proposal);
        }
        for (String theme : List.of("Pårørende", "Samtykke")) {
            days.add(id("day " + theme));
            rows.add(
                    new Filled<>(ThemeDayFields.TABLE, days.getLast())
                            .with(ThemeDayFields.TITLE, theme)
                            .with(ThemeDayFields.PERIOD, period(springDay()))
                            .row());
        }
    }

    private void measure(Id proposal) {
        int at = measures.size();
        Id area = areas.get(at / 2);
        Id id = id("measure " + at);
        measures.add(id);
        String body = BODIES.get(random.nextInt(BODIES.size()));
        String other = BODIES.get(random.nextInt(BODIES.size()));
        List<String> who =
                List.of(
                        body,
                        body + "/" + other,
                        body + " i samarbeid med " + other,
                        "Oversendes " + body,
                        body + ", " + other);
        rows.add(
                new Filled<>(MeasureFields.TABLE, id)
                        .with(MeasureFields.DIMENSION, id("table"))
                        .with(MeasureFields.TITLE, "Tiltak nummer " + (at + 1))
                        .with(MeasureFields.AREA_WORDING, areaWording(area))
                        .with(MeasureFields.GOAL, "Bedre tjenester")
                        .with(MeasureFields.TARGET_GROUP, "Fagarbeidere")
                        .with(MeasureFields.SCOPE, "Tre samlinger")
                        .with(
                                MeasureFields.PERIOD,
                                period(random.nextBoolean() ? springDay() : "" + from))
                        .with(
                                MeasureFields.RESPONSIBLE_WORDING,
                                who.get(random.nextInt(who.size())))
                        .with(MeasureFields.AREAS, Ranked.of(area))
                        .with(MeasureFields.PROPOSALS, Ranked.of(proposal))
                        .with(MeasureFields.GOALS, Ranked.of(goals.get(at % goals.size())))
                        .with(MeasureFields.RANK, rank(at))
                        .row());
    }

    private String areaWording(Id area) {
        FocusArea row =
                (FocusArea)
                        rows.stream()
                                .filter(each -> each.id().equals(area))
                                .findFirst()
                                .orElseThrow();
        return row.heading();
    }

    private void registers() {
        rows.add(CleanPlan.leave("leave 15", 15, 7));
        rows.add(CleanPlan.leave("leave 30", 30, 14));
        rows.add(CleanPlan.conversion("conversion", "ufaglært", 120));
        rows.add(
                new Filled<>(StipendRuleFields.TABLE, id("stipend"))
                        .with(StipendRuleFields.TITLE, "Stipend")
                        .with(StipendRuleFields.CEILING, new Money(1_000_000))
                        .row());
        rows.add(
                new Filled<>(SourceFields.TABLE, id("source"))
                        .with(SourceFields.TITLE, "Nasjonal strategi")
                        .with(SourceFields.KIND, SourceKind.GOVERNING)
                        .with(SourceFields.LINK, "https://strategi.invalid")
                        .with(SourceFields.VALID_TO, LocalDate.of(to, 12, 31))
                        .row());
    }

    /// A row with some of its fields filled in.
    record Filled<R extends Row>(Table<R> table, Id id, R row) {

        Filled(Table<R> table, Id id) {
            this(table, id, table.blank(id));
        }

        <V> Filled<R> with(Field<R, V> field, @Nullable V value) {
            return new Filled<>(table, id, table.with(row, id, field, value));
        }
    }
}
