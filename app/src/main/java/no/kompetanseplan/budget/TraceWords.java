package no.kompetanseplan.budget;

import no.kompetanseplan.model.CostLine;
import no.kompetanseplan.model.CostLineFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.text.Texts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// The calculation of an entry in words, so that a person can do the sum again. Window, command
/// line and workbook tell it in these.
public final class TraceWords {

    private static final BigDecimal FULL = BigDecimal.ONE;

    private final Plan plan;
    private final Texts texts;
    private final Formats formats;

    public TraceWords(Plan plan, Texts texts) {
        this.plan = plan;
        this.texts = texts;
        this.formats = Formats.of(texts.language());
    }

    /// What the line pays for: its own words, or the name of its kind.
    public String line(Entry entry) {
        CostLine line = plan.find(CostLineFields.TABLE, entry.line());
        return line == null || line.text().isEmpty()
                ? texts.get("choice.CostKind." + entry.kind().name())
                : line.text();
    }

    /// Why a measure or a line of it has no amount.
    public String missing(Uncalculated each) {
        String reason = texts.get("budget.reason." + each.reason().name());
        CostLine line = plan.find(CostLineFields.TABLE, each.line());
        String name = line == null ? "" : line.text();
        if (line != null && name.isEmpty() && line.kind() != null) {
            name = texts.get("choice.CostKind." + line.kind().name());
        }
        return name.isEmpty() ? reason : name + ": " + reason;
    }

    /// The factors of the sum, each on a line.
    public List<String> steps(Entry entry) {
        return switch (entry.calculation()) {
            case Calculation.Leave leave -> leave(leave);
            case Calculation.Supplement supplement -> supplement(supplement);
            case Calculation.PerParticipant each ->
                    steps(
                            each.share(),
                            texts.get(
                                    "budget.trace.per-participant",
                                    formats.integer(each.participants()),
                                    times(each.quantity()),
                                    formats.money(each.unitPrice())));
            case Calculation.PerMunicipality each ->
                    steps(
                            each.share(),
                            texts.get(
                                    "budget.trace.per-municipality",
                                    times(each.quantity()),
                                    formats.money(each.unitPrice())));
            case Calculation.Shared shared -> shared(shared);
            case Calculation.Time time -> time(time);
            case Calculation.Fixed fixed ->
                    steps(
                            fixed.share(),
                            texts.get("budget.trace.fixed", formats.money(fixed.amount())));
        };
    }

    private List<String> leave(Calculation.Leave leave) {
        List<String> steps = new ArrayList<>();
        steps.add(
                texts.get(
                        "budget.trace.leave",
                        formats.integer(leave.participants()),
                        formats.days(leave.daysAtFull()),
                        formats.percent(leave.position()),
                        formats.days(leave.days())));
        steps.add(dayCost(leave.price()));
        return withShare(steps, leave.share());
    }

    private List<String> time(Calculation.Time time) {
        List<String> steps = new ArrayList<>();
        steps.add(
                texts.get(
                        "budget.trace.time",
                        formats.integer(time.participants()),
                        formats.integer(time.days())));
        steps.add(dayCost(time.price()));
        return withShare(steps, time.share());
    }

    private String dayCost(DayCost price) {
        String day = formats.money(Money.ofKroner(price.dayPrice()));
        String words =
                price.replacementDay() == null
                        ? texts.get(
                                "budget.trace.day-by-wage",
                                day,
                                formats.money(
                                        price.yearlyWage() == null
                                                ? Money.ZERO
                                                : price.yearlyWage()),
                                formats.percent(price.addOns()))
                        : texts.get("budget.trace.day-by-price", day);
        boolean all = price.replacedShare().factor().compareTo(FULL) == 0;
        return all
                ? words
                : words
                        + " "
                        + texts.get(
                                "budget.trace.replaced", formats.percent(price.replacedShare()));
    }

    private List<String> supplement(Calculation.Supplement supplement) {
        List<String> steps = new ArrayList<>();
        steps.add(
                texts.get(
                        "budget.trace.supplement",
                        formats.integer(supplement.participants()),
                        formats.money(supplement.amount()),
                        formats.percent(supplement.position())));
        if (supplement.addOns().hundredths() != 0) {
            steps.add(texts.get("budget.trace.add-ons", formats.percent(supplement.addOns())));
        }
        if (supplement.months() != 12) {
            steps.add(texts.get("budget.trace.months", supplement.months()));
        }
        return steps;
    }

    private List<String> shared(Calculation.Shared shared) {
        List<String> steps = new ArrayList<>();
        steps.add(
                texts.get(
                        "budget.trace.shared",
                        times(shared.quantity()),
                        formats.money(shared.unitPrice())));
        withShare(steps, shared.share());
        if (shared.mode() != null) {
            steps.add(
                    texts.get(
                            "budget.trace.weight",
                            texts.get("choice.SplitMode." + shared.mode().name()),
                            formats.integer(shared.weight()),
                            formats.integer(shared.weights()),
                            formats.money(shared.total())));
        }
        return steps;
    }

    private List<String> steps(YearShare share, String first) {
        List<String> steps = new ArrayList<>();
        steps.add(first);
        return withShare(steps, share);
    }

    private List<String> withShare(List<String> steps, YearShare share) {
        if (!share.isWhole()) {
            steps.add(
                    texts.get(
                            "budget.trace.share",
                            formats.integer(share.part()),
                            formats.integer(share.whole()),
                            Integer.toString(share.year())));
        }
        return steps;
    }

    private String times(int quantity) {
        return quantity == 1 ? "" : formats.integer(quantity) + " × ";
    }
}
