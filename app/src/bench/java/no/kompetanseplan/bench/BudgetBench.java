package no.kompetanseplan.bench;

import no.kompetanseplan.bench.BigPlan.Filled;
import no.kompetanseplan.budget.Axis;
import no.kompetanseplan.budget.Budget;
import no.kompetanseplan.budget.Pivot;
import no.kompetanseplan.budget.RuleImpact;
import no.kompetanseplan.budget.View;
import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.CostLine;
import no.kompetanseplan.model.CostLineFields;
import no.kompetanseplan.model.EmployerRate;
import no.kompetanseplan.model.EmployerRateFields;
import no.kompetanseplan.model.LeaveRule;
import no.kompetanseplan.model.LeaveRuleFields;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Participation;
import no.kompetanseplan.model.ParticipationFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PlanHead;
import no.kompetanseplan.model.PlanHeadFields;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.choice.BodyKind;
import no.kompetanseplan.model.choice.CostBasis;
import no.kompetanseplan.model.choice.CostKind;
import no.kompetanseplan.model.choice.CostState;
import no.kompetanseplan.model.choice.SplitMode;
import no.kompetanseplan.model.choice.StudyBasis;
import no.kompetanseplan.model.value.Days;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.model.value.Percent;
import no.kompetanseplan.model.value.Period;
import no.kompetanseplan.model.value.Rank;
import no.kompetanseplan.staffing.Facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The whole budget over ten years and thirty municipalities: each measure has participants from
/// three of them, a fee every year and leave by rule, and one in ten a cost of every year that all
/// of them share. Nothing is kept from one reckoning to the next, but where an edit is measured.
final class BudgetBench {

    private static final int MUNICIPALITIES = 30;
    private static final int FIRST_YEAR = 2026;
    private static final int YEARS = 10;
    private static final int TAKING_PART = 3;
    private static final int SHARED = 10;
    private static final int CREDITS = 30;
    private static final int DAYS = 15;
    private static final int DAY_PRICE = 2_100;
    private static final int FEE = 4_500;
    private static final int COMMON = 60_000;

    List<Report.Line> lines(int measures) throws Exception {
        Plan plan = plan(measures);
        int rounds = measures > 1_000 ? 5 : 25;
        check(plan);
        return List.of(
                budget(plan, measures, rounds),
                edit(plan, measures, rounds),
                rules(plan, measures, rounds));
    }

    /// The budget and its table by municipality and year; the peer multiplies, shares and adds in
    /// loops over the records, into one number for each cell.
    private static Report.Line budget(Plan plan, int measures, int rounds) throws Exception {
        Cost here = Cost.of(rounds, () -> table(plan, Budget.of(plan)));
        Cost there = Cost.of(rounds, () -> plain(plan));
        return new Report.Line("cells", measures, here, there);
    }

    /// The budget and its table after the price of one line has changed, the budget of before at
    /// hand; the peer reckons them from scratch.
    private static Report.Line edit(Plan plan, int measures, int rounds) throws Exception {
        Budget budget = Budget.of(plan);
        Plan edited =
                plan.with(
                        CostLineFields.TABLE,
                        Id.named("fee1"),
                        CostLineFields.UNIT_PRICE,
                        Money.kroner(FEE + 100));
        Budget expected = Budget.of(edited);
        if (!budget.after(edited, Facts.NONE).entries().equals(expected.entries())
                || expected.entries().equals(budget.entries())) {
            throw new IllegalStateException("The budget after an edit is another");
        }
        Cost here = Cost.of(rounds, () -> table(edited, budget.after(edited, Facts.NONE)));
        Cost there = Cost.of(rounds, () -> table(edited, Budget.of(edited)));
        return new Report.Line("edit", measures, here, there);
    }

    private static Pivot table(Plan plan, Budget budget) {
        return Pivot.of(plan, budget, View.NET, Axis.MUNICIPALITY, Axis.YEAR, _ -> true);
    }

    /// What another rule means, the budget of today at hand; the peer reckons the budget twice and
    /// takes the difference of each cell.
    private static Report.Line rules(Plan plan, int measures, int rounds) throws Exception {
        Budget budget = Budget.of(plan);
        Plan other =
                plan.with(LeaveRuleFields.TABLE, Id.named("rule"), LeaveRuleFields.DAYS, days(12));
        Cost here =
                Cost.of(
                        rounds,
                        () -> RuleImpact.between(plan, budget, other, Budget.of(other)).byYear());
        Cost there =
                Cost.of(
                        rounds,
                        () -> {
                            long[][] before = plain(plan);
                            long[][] after = plain(other);
                            for (int body = 0; body < MUNICIPALITIES; body++) {
                                for (int year = 0; year < YEARS; year++) {
                                    after[body][year] -= before[body][year];
                                }
                            }
                            return after;
                        });
        return new Report.Line("what-if", measures, here, there);
    }

    /// Both must come to the same, but for what is rounded to whole kroner.
    private static void check(Plan plan) {
        long peer = 0;
        for (long[] row : plain(plan)) {
            for (long kroner : row) {
                peer += kroner;
            }
        }
        long ours = Budget.of(plan).sum(View.NET).inWholeKroner().ore() / 100;
        if (Math.abs(ours - peer) > peer / 1_000) {
            throw new IllegalStateException("The budget is " + ours + ", the peer's " + peer);
        }
    }

    private static long[][] plain(Plan plan) {
        long[][] cells = new long[MUNICIPALITIES][YEARS];
        Map<Id, Integer> bodies = new HashMap<>();
        plan.municipalities().forEach(body -> bodies.put(body.id(), bodies.size()));
        Map<Id, List<Participation>> parts = new HashMap<>();
        for (Participation part : plan.participations()) {
            if (part.measure() != null) {
                parts.computeIfAbsent(part.measure(), _ -> new ArrayList<>()).add(part);
            }
        }
        Map<Id, Measure> measures =
                plan.measures().stream()
                        .collect(Collectors.toMap(Measure::id, Function.identity()));
        double days = days(plan);
        for (CostLine line : plan.costLines()) {
            Measure measure = measures.get(line.measure());
            if (measure != null) {
                add(cells, bodies, line, parts.getOrDefault(measure.id(), List.of()), days);
            }
        }
        return cells;
    }

    private static double days(Plan plan) {
        Days days = plan.leaveRules().getFirst().days();
        return days == null ? 0 : days.value().doubleValue();
    }

    private static void add(
            long[][] cells,
            Map<Id, Integer> bodies,
            CostLine line,
            List<Participation> own,
            double days) {
        if (own.isEmpty()) {
            for (long[] row : cells) {
                for (int year = 0; year < YEARS; year++) {
                    row[year] += COMMON / MUNICIPALITIES;
                }
            }
        }
        for (Participation part : own) {
            long[] row = cells[bodies.getOrDefault(part.body(), 0)];
            int count = part.count() == null ? 0 : part.count();
            if (line.kind() == CostKind.FEE) {
                for (int year = 0; year < YEARS; year++) {
                    row[year] += (long) FEE * count;
                }
            } else {
                double leave = days * 0.8 * count * DAY_PRICE;
                for (int year = 0; year < YEARS; year++) {
                    row[year] += Math.round(leave / YEARS);
                }
            }
        }
    }

    private static Days days(int days) {
        return Days.of(days);
    }

    /// A plan of so many measures, which come to 84 amounts each on average.
    static Plan plan(int measures) {
        List<Row> rows = new ArrayList<>();
        Period whole =
                new Period(
                        LocalDate.of(FIRST_YEAR, 1, 1),
                        LocalDate.of(FIRST_YEAR + YEARS - 1, 12, 31),
                        "");
        rows.add(
                PlanHeadFields.TABLE.with(
                        PlanHeadFields.TABLE.blank(PlanHead.ID),
                        PlanHead.ID,
                        PlanHeadFields.PLAN_PERIOD,
                        whole));
        for (int i = 0; i < MUNICIPALITIES; i++) {
            rows.add(
                    new Filled<>(BodyFields.TABLE, Body::id, "body" + i)
                            .with(BodyFields.NAME, "Kommune " + i)
                            .with(BodyFields.KIND, BodyKind.MUNICIPALITY)
                            .with(BodyFields.RANK, Rank.at(i))
                            .row());
        }
        rows.add(
                new Filled<>(LeaveRuleFields.TABLE, LeaveRule::id, "rule")
                        .with(LeaveRuleFields.BASIS, StudyBasis.CREDITS)
                        .with(LeaveRuleFields.SIZE, CREDITS)
                        .with(LeaveRuleFields.DAYS, days(DAYS))
                        .row());
        rows.add(
                new Filled<>(EmployerRateFields.TABLE, EmployerRate::id, "rate")
                        .with(EmployerRateFields.REPLACEMENT_DAY, Money.kroner(DAY_PRICE))
                        .row());
        for (int i = 0; i < measures; i++) {
            measure(i, whole, rows);
        }
        return Plan.of(rows);
    }

    private static void measure(int i, Period whole, List<Row> rows) {
        rows.add(
                new Filled<>(MeasureFields.TABLE, Measure::id, "measure" + i)
                        .with(MeasureFields.TITLE, "Studium " + i)
                        .with(MeasureFields.CREDITS, CREDITS)
                        .with(MeasureFields.PERIOD, whole)
                        .with(MeasureFields.COST_STATE, CostState.AMOUNT)
                        .with(MeasureFields.RANK, Rank.at(i))
                        .row());
        if (i % SHARED == 0) {
            rows.add(line(i, "common", CostKind.VENUE, CostBasis.FIXED, COMMON));
            return;
        }
        for (int part = 0; part < TAKING_PART; part++) {
            rows.add(
                    new Filled<>(ParticipationFields.TABLE, Participation::id, "p" + i + "/" + part)
                            .with(ParticipationFields.MEASURE, BigPlan.measure(i))
                            .with(
                                    ParticipationFields.BODY,
                                    Id.named("body" + (i + 7 * part) % MUNICIPALITIES))
                            .with(ParticipationFields.COUNT, 1 + (i + part) % 9)
                            .with(ParticipationFields.POSITION, new Percent(80_00))
                            .with(ParticipationFields.RANK, Rank.at(part))
                            .row());
        }
        rows.add(line(i, "fee", CostKind.FEE, CostBasis.PER_PARTICIPANT, FEE));
        rows.add(line(i, "leave", CostKind.LEAVE, CostBasis.PER_PARTICIPANT, 0));
    }

    private static CostLine line(int i, String name, CostKind kind, CostBasis basis, int kroner) {
        Filled<CostLine> line =
                new Filled<>(CostLineFields.TABLE, CostLine::id, name + i)
                        .with(CostLineFields.MEASURE, BigPlan.measure(i))
                        .with(CostLineFields.KIND, kind)
                        .with(CostLineFields.BASIS, basis)
                        .with(CostLineFields.SPLIT, SplitMode.EQUAL)
                        .with(CostLineFields.EVERY_YEAR, kind != CostKind.LEAVE);
        return kroner == 0
                ? line.row()
                : line.with(CostLineFields.UNIT_PRICE, Money.kroner(kroner)).row();
    }
}
