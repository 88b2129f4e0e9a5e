package no.kompetanseplan.exchange.xlsx;

import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.BudgetFrame;
import no.kompetanseplan.model.CostLine;
import no.kompetanseplan.model.CostLineFields;
import no.kompetanseplan.model.CostShare;
import no.kompetanseplan.model.DimensionFields;
import no.kompetanseplan.model.EmployerRate;
import no.kompetanseplan.model.LeavePolicy;
import no.kompetanseplan.model.LeaveRule;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Participation;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PlanHead;
import no.kompetanseplan.model.PlanHeadFields;
import no.kompetanseplan.model.PriceIndex;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.Staffing;
import no.kompetanseplan.model.StipendRule;
import no.kompetanseplan.model.SupplementRule;
import no.kompetanseplan.model.Wage;
import no.kompetanseplan.model.choice.BodyKind;
import no.kompetanseplan.model.choice.CapPer;
import no.kompetanseplan.model.choice.CostBasis;
import no.kompetanseplan.model.choice.CostKind;
import no.kompetanseplan.model.choice.Funding;
import no.kompetanseplan.model.choice.GapPolicy;
import no.kompetanseplan.model.choice.MeasureState;
import no.kompetanseplan.model.choice.SplitMode;
import no.kompetanseplan.model.choice.StipendEvent;
import no.kompetanseplan.model.choice.StudyBasis;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.value.Days;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.model.value.Percent;
import no.kompetanseplan.model.value.Period;
import no.kompetanseplan.model.value.Rank;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Plans full of costs, drawn from a seed: all kinds of lines, splits, payers, periods, policies
/// and rates, and names that spreadsheet programs might take for something else.
final class CostPlans {

    private static final List<String> NAMES =
            List.of(
                    "Lyngen",
                    "Nordreisa",
                    "Kåfjord",
                    "=1+1",
                    "A*",
                    "A?b",
                    "a~b",
                    ">5",
                    "<>",
                    "LYNGEN",
                    "\"sitat\"",
                    "Skjervøy & co",
                    "123",
                    "<b>",
                    "@sum",
                    "Per's");

    private static final List<Integer> SIZES = List.of(10, 15, 20, 30, 45, 60, 120);

    private final Random random;
    private final List<Row> rows = new ArrayList<>();
    private final List<Id> municipalities = new ArrayList<>();
    private final List<Id> others = new ArrayList<>();
    private final List<Id> groups = new ArrayList<>();
    private int next;

    private CostPlans(long seed) {
        this.random = new Random(seed);
    }

    /// A plan with so many measures; each with a few cost lines.
    static Plan of(long seed, int measures) {
        CostPlans plans = new CostPlans(seed);
        plans.head();
        plans.bodies();
        plans.rules();
        plans.assumptions();
        plans.prices();
        Id dimension = plans.id();
        plans.rows.add(
                DimensionFields.TABLE.with(
                        DimensionFields.TABLE.blank(dimension),
                        dimension,
                        DimensionFields.NAME,
                        "Kompetanse"));
        for (int i = 0; i < measures; i++) {
            plans.measure(dimension);
        }
        plans.frames();
        return Plan.of(plans.rows);
    }

    /// What some municipalities have set aside for some years; one has entered it in two rows, and
    /// one row says nothing.
    private void frames() {
        for (Id municipality : municipalities) {
            for (int year = 2016; year < 2019; year++) {
                if (chance(60)) {
                    rows.add(frame(municipality, year, Money.kroner(random.nextInt(5_000_000))));
                }
            }
        }
        rows.add(frame(municipalities.getFirst(), 2016, Money.kroner(1000)));
        rows.add(frame(municipalities.getFirst(), 2021, null));
    }

    private BudgetFrame frame(Id municipality, int year, @Nullable Money amount) {
        return new BudgetFrame(id(), municipality, year, amount, "", "", rank());
    }

    private Id id() {
        return Id.named("cost-plan/" + next++);
    }

    private String rank() {
        return Rank.at(next);
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private <T> T any(T[] of) {
        return of[random.nextInt(of.length)];
    }

    private void head() {
        PlanHead head = PlanHeadFields.TABLE.blank(PlanHead.ID);
        head = with(head, PlanHeadFields.TITLE, "=Plan & budsjett");
        rows.add(
                with(
                        head,
                        PlanHeadFields.PLAN_PERIOD,
                        new Period(LocalDate.of(2016, 1, 1), LocalDate.of(2020, 12, 31), "")));
    }

    private static <V> PlanHead with(PlanHead head, Field<PlanHead, V> field, V value) {
        return PlanHeadFields.TABLE.with(head, head.id(), field, value);
    }

    private void bodies() {
        int count = 1 + random.nextInt(6);
        for (int i = 0; i < count; i++) {
            municipalities.add(body(BodyKind.MUNICIPALITY));
        }
        for (int i = 0; i < 3; i++) {
            others.add(body(any(new BodyKind[] {BodyKind.STATE, BodyKind.STUDY_CENTRE})));
        }
        groups.add(body(BodyKind.MUNICIPALITY_GROUP));
        for (Id municipality : municipalities) {
            if (chance(80)) {
                rows.add(new Staffing(id(), municipality, random.nextInt(400), "", rank()));
            }
        }
    }

    private Id body(BodyKind kind) {
        Body body = BodyFields.TABLE.blank(id());
        body = BodyFields.TABLE.with(body, body.id(), BodyFields.NAME, any(NAMES));
        body = BodyFields.TABLE.with(body, body.id(), BodyFields.KIND, kind);
        rows.add(BodyFields.TABLE.with(body, body.id(), BodyFields.RANK, rank()));
        return body.id();
    }

    private void rules() {
        for (int size : List.of(15, 30, 60)) {
            rows.add(leave(StudyBasis.CREDITS, size, null));
        }
        rows.add(leave(StudyBasis.CREDITS, 30, LocalDate.of(2018, 1, 1)));
        rows.add(leave(StudyBasis.MONTHS, 6, null));
        if (chance(80)) {
            rows.add(
                    new LeavePolicy(
                            id(),
                            StudyBasis.CREDITS,
                            any(GapPolicy.values()),
                            Days.ofHundredths(25 + random.nextInt(100)),
                            chance(50) ? Days.of(5 + random.nextInt(30)) : null,
                            any(CapPer.values()),
                            null,
                            null,
                            "",
                            "",
                            rank()));
        }
        rows.add(stipend(StipendEvent.START));
        rows.add(stipend(StipendEvent.COMPLETION));
        for (Integer credits : List.of(30, 60)) {
            rows.add(
                    new SupplementRule(
                            id(),
                            "Tillegg",
                            credits,
                            Money.kroner(1 + random.nextInt(20_000)),
                            chance(50),
                            chance(50),
                            null,
                            null,
                            "6.2",
                            "",
                            rank()));
        }
    }

    private StipendRule stipend(StipendEvent event) {
        Money ceiling = chance(80) ? new Money(random.nextInt(1_500_000)) : null;
        return new StipendRule(
                id(), "Stipend", event, ceiling, null, "", null, null, "6.3", "", rank());
    }

    private LeaveRule leave(StudyBasis basis, int size, @Nullable LocalDate from) {
        Days days = Days.ofHundredths(100 + random.nextInt(3000));
        return new LeaveRule(id(), basis, size, days, from, null, "6.1", "", rank());
    }

    private void assumptions() {
        if (chance(90)) {
            Money wage = new Money(30_000_000 + random.nextInt(30_000_000));
            rows.add(new Wage(id(), "Lønn", "7076", wage, 2016, true, "3.3.5", "", rank()));
        }
        rate(null, null);
        for (Id municipality : municipalities) {
            if (chance(60)) {
                rate(municipality, chance(50) ? LocalDate.of(2017, 1, 1) : null);
            }
        }
    }

    private void prices() {
        for (int year = 2015; year < 2024; year++) {
            if (chance(70)) {
                Percent rise = chance(90) ? new Percent(random.nextInt(800)) : null;
                rows.add(new PriceIndex(id(), year, rise, "KPI", "", rank()));
            }
        }
    }

    private void rate(@Nullable Id municipality, @Nullable LocalDate from) {
        rows.add(
                new EmployerRate(
                        id(),
                        municipality,
                        chance(70) ? new Percent(1200) : null,
                        chance(70) ? new Percent(random.nextInt(2500)) : null,
                        chance(70) ? new Percent(510) : null,
                        chance(30) ? new Money(150_000 + random.nextInt(100_000)) : null,
                        chance(40) ? new Percent(random.nextInt(10_001)) : null,
                        from,
                        null,
                        "",
                        "",
                        rank()));
    }

    private void measure(Id dimension) {
        Measure measure = MeasureFields.TABLE.blank(id());
        measure = with(measure, MeasureFields.TITLE, any(NAMES) + " " + next);
        measure =
                with(measure, MeasureFields.GOAL, "Økt forståelse for ulike sider ved samspillet.");
        measure = with(measure, MeasureFields.DIMENSION, dimension);
        measure = with(measure, MeasureFields.PERIOD, period());
        measure = with(measure, MeasureFields.RANK, rank());
        if (chance(80)) {
            measure = with(measure, MeasureFields.CREDITS, any(SIZES));
        }
        if (chance(30)) {
            measure = with(measure, MeasureFields.STUDY_YEARS, 1 + random.nextInt(4));
        }
        if (chance(5)) {
            measure = with(measure, MeasureFields.STATE, MeasureState.DROPPED);
        }
        rows.add(measure);
        for (Id municipality : municipalities) {
            for (int i = random.nextInt(3); i > 0; i--) {
                participants(measure.id(), municipality);
            }
        }
        for (int i = random.nextInt(5); i > 0; i--) {
            CostLine line = byRule(line(measure.id()));
            rows.add(line);
            shares(line);
        }
    }

    private static <V> Measure with(Measure measure, Field<Measure, V> field, V value) {
        return MeasureFields.TABLE.with(measure, measure.id(), field, value);
    }

    private void participants(Id measure, Id municipality) {
        rows.add(
                new Participation(
                        id(),
                        measure,
                        municipality,
                        chance(90) ? random.nextInt(12) : null,
                        chance(60) ? new Percent(random.nextInt(10_001)) : null,
                        chance(30) ? 2016 + random.nextInt(5) : null,
                        null,
                        rank()));
    }

    private Period period() {
        LocalDate from = LocalDate.of(2016, 1, 1).plusDays(random.nextInt(1200));
        return switch (random.nextInt(10)) {
            case 0 -> Period.undated("så fort som mulig");
            case 1 -> new Period(from, null, "fra");
            case 2 -> new Period(null, from, "til");
            default -> new Period(from, from.plusDays(random.nextInt(900)), "");
        };
    }

    /// Parts of those who share a line; sometimes more than the whole, which is not calculated.
    private void shares(CostLine line) {
        boolean fixed = line.split() == SplitMode.FIXED;
        if (!fixed && line.split() != SplitMode.PERCENT) {
            return;
        }
        for (int i = random.nextInt(5); i > 0; i--) {
            Id body = any(any(List.of(municipalities, groups, others)));
            Percent percent = new Percent(random.nextInt(3500));
            Money amount = chance(95) ? new Money(random.nextInt(5_000_000)) : null;
            rows.add(
                    new CostShare(
                            id(),
                            line.id(),
                            body,
                            fixed ? null : percent,
                            fixed ? amount : null,
                            "",
                            rank()));
        }
    }

    private @Nullable Money price(int percent, int most) {
        return chance(percent) ? new Money(random.nextInt(most)) : null;
    }

    /// Most stipends have no price of their own.
    private CostLine byRule(CostLine line) {
        if (line.kind() != CostKind.STIPEND || chance(30)) {
            return line;
        }
        CostLine without = line;
        for (Field<CostLine, Money> price :
                List.of(
                        CostLineFields.UNIT_PRICE,
                        CostLineFields.LOW_PRICE,
                        CostLineFields.HIGH_PRICE)) {
            without = CostLineFields.TABLE.with(without, line.id(), price, null);
        }
        return without;
    }

    private CostLine line(Id measure) {
        boolean external = chance(25);
        return new CostLine(
                id(),
                measure,
                any(CostKind.values()),
                any(NAMES),
                chance(95) ? any(CostBasis.values()) : null,
                chance(70) ? random.nextInt(9) : null,
                price(85, 3_000_000),
                price(30, 2_000_000),
                price(30, 6_000_000),
                chance(40),
                chance(90) ? any(SplitMode.values()) : null,
                chance(20) ? "6.5" : "",
                external ? any(others) : chance(15) ? any(municipalities) : null,
                null,
                chance(60) ? any(Funding.values()) : null,
                chance(30) ? period() : Period.NONE,
                chance(25),
                chance(8),
                "",
                rank());
    }
}
