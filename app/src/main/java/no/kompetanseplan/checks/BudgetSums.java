package no.kompetanseplan.checks;

import no.kompetanseplan.budget.Balance;
import no.kompetanseplan.budget.Budget;
import no.kompetanseplan.budget.Entry;
import no.kompetanseplan.budget.Frames;
import no.kompetanseplan.budget.Uncalculated;
import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.BudgetFrame;
import no.kompetanseplan.model.BudgetFrameFields;
import no.kompetanseplan.model.CostLine;
import no.kompetanseplan.model.CostLineFields;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PriceIndex;
import no.kompetanseplan.model.PriceIndexFields;
import no.kompetanseplan.model.choice.SplitMode;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.text.Language;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the sums of the budget tell: lines that are given more or less than they cost, frames that
/// do not reach, amounts and years nobody can mean, and years without a price index that adjusted
/// lines fall in.
final class BudgetSums {

    private static final Formats FORMATS = Formats.of(Language.NB);

    private BudgetSums() {}

    static Stream<Finding> find(Plan plan, Budget budget) {
        List<Finding> found = new ArrayList<>();
        budget.balances().forEach(each -> balance(plan, each, found));
        for (Uncalculated each : budget.uncalculated()) {
            CostLine line = plan.find(CostLineFields.TABLE, each.line());
            if (line != null && each.reason() == Uncalculated.Reason.PERIOD_TOO_LONG) {
                found.add(
                        Finding.of(
                                What.COST_YEARS,
                                line.id(),
                                CostLineFields.PERIOD.name(),
                                name(plan, line)));
            }
            if (line != null && each.reason() == Uncalculated.Reason.TOO_LARGE) {
                found.add(
                        Finding.of(
                                What.AMOUNT_TOO_LARGE,
                                line.id(),
                                CostLineFields.UNIT_PRICE.name(),
                                name(plan, line)));
            }
        }
        frames(plan, budget, found);
        prices(plan, budget, found);
        return Stream.of(
                        found.stream(),
                        GrantIncome.find(plan, budget),
                        CountedTwice.find(plan, budget))
                .flatMap(findings -> findings);
    }

    /// Shares that are not 100 % are told as such.
    private static void balance(Plan plan, Balance each, List<Finding> found) {
        CostLine line = plan.find(CostLineFields.TABLE, each.line());
        if (line == null || line.split() == SplitMode.PERCENT) {
            return;
        }
        Money surplus = each.surplus();
        boolean isOver = surplus.compareTo(Money.ZERO) > 0;
        found.add(
                Finding.of(
                        isOver ? What.COST_SURPLUS : What.COST_DEFICIT,
                        line.id(),
                        CostLineFields.UNIT_PRICE.name(),
                        name(plan, line),
                        Integer.toString(each.year()),
                        kroner(each.needed()),
                        kroner(each.given()),
                        kroner(isOver ? surplus : surplus.negated())));
    }

    private static void frames(Plan plan, Budget budget, List<Finding> found) {
        Frames frames = Frames.of(plan, budget);
        for (BudgetFrame row : plan.ordered(BudgetFrameFields.TABLE)) {
            Body body = plan.find(BodyFields.TABLE, row.body());
            Integer year = row.year();
            Money left = body == null || year == null ? null : frames.left(body.id(), year);
            if (body != null && year != null && left != null && left.compareTo(Money.ZERO) < 0) {
                found.add(
                        Finding.of(
                                What.FRAME_EXCEEDED,
                                row.id(),
                                BudgetFrameFields.AMOUNT.name(),
                                body.inShort(),
                                Integer.toString(year),
                                kroner(frames.net(body.id(), year)),
                                kroner(left.negated())));
            }
        }
    }

    /// Without an index a year has the prices of the one before, which is a choice nobody made.
    private static void prices(Plan plan, Budget budget, List<Finding> found) {
        Set<Integer> known = known(plan);
        LocalDate begin = plan.head().planPeriod().from();
        Map<Id, SortedSet<Integer>> years = new LinkedHashMap<>();
        for (Entry entry : budget.entries()) {
            CostLine line = plan.find(CostLineFields.TABLE, entry.line());
            if (line != null && line.adjusted()) {
                years.computeIfAbsent(line.id(), _ -> new TreeSet<>()).add(entry.year());
            }
        }
        years.forEach((id, own) -> {
            int base = begin == null ? own.first() : begin.getYear();
            SortedSet<Integer> missing = new TreeSet<>();
            for (int year = base + 1; year <= own.last(); year++) {
                if (!known.contains(year)) {
                    missing.add(year);
                }
            }
            CostLine line = plan.find(CostLineFields.TABLE, id);
            if (line != null && !missing.isEmpty()) {
                found.add(
                        Finding.of(
                                What.PRICE_INDEX_MISSING,
                                id,
                                CostLineFields.ADJUSTED.name(),
                                name(plan, line),
                                missing.stream()
                                        .map(String::valueOf)
                                        .collect(Collectors.joining(", "))));
            }
        });
    }

    /// The years that somebody has said how much prices rise in.
    private static Set<Integer> known(Plan plan) {
        Set<Integer> known = new HashSet<>();
        for (PriceIndex index : plan.ordered(PriceIndexFields.TABLE)) {
            if (index.year() != null && index.rise() != null) {
                known.add(index.year());
            }
        }
        return known;
    }

    private static String name(Plan plan, CostLine line) {
        Measure measure = plan.find(MeasureFields.TABLE, line.measure());
        return measure == null ? line.text() : CostLines.name(measure, line);
    }

    /// Whole kroner with a space for each thousand.
    private static String kroner(Money amount) {
        return FORMATS.amount(amount.inWholeKroner());
    }
}
