package no.kompetanseplan.budget;

import no.kompetanseplan.model.CostLine;
import no.kompetanseplan.model.CostLineFields;
import no.kompetanseplan.model.CostShare;
import no.kompetanseplan.model.CostShareFields;
import no.kompetanseplan.model.LeavePolicy;
import no.kompetanseplan.model.LeavePolicyFields;
import no.kompetanseplan.model.LeaveRule;
import no.kompetanseplan.model.LeaveRuleFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.StipendRule;
import no.kompetanseplan.model.StipendRuleFields;
import no.kompetanseplan.model.SupplementRule;
import no.kompetanseplan.model.SupplementRuleFields;
import no.kompetanseplan.model.Wage;
import no.kompetanseplan.model.WageFields;
import no.kompetanseplan.model.choice.CostKind;
import no.kompetanseplan.model.choice.SplitMode;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.model.value.Percent;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.text.Texts;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    private static Axis.Key keyOf(@Nullable Id row) {
        return row == null ? Axis.Key.NONE : new Axis.OfRow(row);
    }

    /// Whose the amount is and when: «Lyngen 2017», of what others pay the payer.
    public String where(Entry entry) {
        Axis axis = entry.municipality() == null ? Axis.PAYER : Axis.MUNICIPALITY;
        Id body = entry.municipality() == null ? entry.payer() : entry.municipality();
        return new AxisWords(plan, texts).of(axis, keyOf(body)) + " " + entry.year();
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
        List<String> steps = factors(entry);
        Id group = group(entry);
        List<Id> members = GroupMembers.of(plan, group);
        if (!members.isEmpty()) {
            AxisWords words = new AxisWords(plan, texts);
            Axis axis = Axis.MUNICIPALITY;
            String names =
                    members.stream()
                            .map(each -> words.of(axis, new Axis.OfRow(each)))
                            .collect(Collectors.joining(", "));
            steps.add(texts.get("budget.trace.members", words.of(axis, keyOf(group)), names));
        }
        return steps;
    }

    /// The body whose part of what is shared an entry is of; null when it is not shared.
    private @Nullable Id group(Entry entry) {
        Id agreement =
                switch (entry.calculation()) {
                    case Calculation.Shared shared -> shared.agreement();
                    case Calculation.Fixed fixed -> fixed.agreement();
                    default -> null;
                };
        CostShare share = plan.find(CostShareFields.TABLE, agreement);
        if (share != null) {
            return share.body();
        }
        CostLine line = plan.find(CostLineFields.TABLE, entry.line());
        boolean isShared = entry.calculation() instanceof Calculation.Shared;
        return line == null || !isShared ? null : line.payer();
    }

    private List<String> factors(Entry entry) {
        return switch (entry.calculation()) {
            case Calculation.Leave leave -> leave(leave);
            case Calculation.Supplement supplement -> supplement(supplement);
            case Calculation.Stipend stipend -> stipend(stipend);
            case Calculation.PerParticipant each ->
                    steps(
                            each.share(),
                            texts.get(
                                    "budget.trace.per-participant",
                                    each.participants(),
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
                        leave.participants(),
                        formats.days(leave.daysAtFull()),
                        formats.percent(leave.position()),
                        formats.days(leave.days())));
        dayCost(steps, leave.price());
        return withShare(steps, leave.share());
    }

    private List<String> time(Calculation.Time time) {
        List<String> steps = new ArrayList<>();
        steps.add(
                texts.get("budget.trace.time", time.participants(), formats.integer(time.days())));
        dayCost(steps, time.price());
        return withShare(steps, time.share());
    }

    /// The price of a day and, where not all days are replaced, the share as a factor of its own.
    private void dayCost(List<String> steps, DayCost price) {
        String day = formats.money(Money.ofKroner(price.dayPrice()));
        steps.add(
                price.replacementDay() == null
                        ? texts.get(
                                "budget.trace.day-by-wage",
                                day,
                                formats.money(
                                        price.yearlyWage() == null
                                                ? Money.ZERO
                                                : price.yearlyWage()),
                                formats.percent(price.addOns()),
                                wageWords(price))
                        : texts.get("budget.trace.day-by-price", day));
        if (price.replacedShare().factor().compareTo(FULL) != 0) {
            steps.add(
                    texts.get(
                            "budget.trace.replaced",
                            formats.percent(price.replacedShare()),
                            formats.money(Money.ofKroner(price.kroner()))));
        }
    }

    private List<String> stipend(Calculation.Stipend stipend) {
        return steps(
                stipend.share(),
                texts.get(
                        "budget.trace.stipend." + stipend.event().name(),
                        stipend.participants(),
                        formats.money(stipend.ceiling())));
    }

    private List<String> supplement(Calculation.Supplement supplement) {
        List<String> steps = new ArrayList<>();
        steps.add(
                texts.get(
                        "budget.trace.supplement",
                        supplement.participants(),
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
            String mode = texts.get("choice.SplitMode." + shared.mode().name());
            String total = formats.money(shared.total());
            steps.add(
                    shared.mode() == SplitMode.PERCENT
                            ? texts.get("budget.trace.percent", mode, percent(shared), total)
                            : texts.get(
                                    "budget.trace.weight",
                                    mode,
                                    formats.integer(shared.weight()),
                                    formats.integer(shared.weights()),
                                    total));
        }
        Calculation.Within within = shared.within();
        if (within != null) {
            steps.add(
                    texts.get(
                            "budget.trace.within",
                            texts.get("choice.SplitMode." + within.mode().name()),
                            formats.integer(within.weight()),
                            formats.integer(within.weights()),
                            formats.money(within.part())));
        }
        return steps;
    }

    /// The part of what is shared out, in percent with two decimals at most.
    private String percent(Calculation.Shared shared) {
        long hundredths = Math.multiplyExact(shared.weight(), Percent.FULL.hundredths());
        long half = shared.weights() / 2;
        return formats.percent(
                new Percent(Math.toIntExact((hundredths + half) / shared.weights())));
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
        if (share.isAdjusted()) {
            steps.add(texts.get("budget.trace.adjusted", factor(share.price())));
        }
        return steps;
    }

    /// With all the decimals it is reckoned with, at most six.
    private String factor(BigDecimal price) {
        BigDecimal rounded = price.setScale(6, RoundingMode.HALF_UP).stripTrailingZeros();
        return formats.number(rounded, Math.max(0, rounded.scale()));
    }

    /// The rules and sources an amount rests on, each with where it is written and when it holds.
    public List<String> rules(Entry entry) {
        CostLine line = plan.find(CostLineFields.TABLE, entry.line());
        String agreed = line == null ? "" : line.splitSource();
        return switch (entry.calculation()) {
            case Calculation.Leave leave ->
                    Stream.of(leave(leave.rule()), wage(leave.price()))
                            .filter(each -> !each.isEmpty())
                            .toList();
            case Calculation.Supplement supplement -> List.of(supplement(supplement.rule()));
            case Calculation.Stipend stipend -> List.of(stipend(stipend.rule()));
            case Calculation.Time time -> List.of(wage(time.price()));
            case Calculation.Shared shared ->
                    shared.mode() == null ? List.of(ofLine(line)) : split(shared.mode(), agreed);
            case Calculation.Fixed _ -> split(SplitMode.FIXED, agreed);
            case Calculation.PerParticipant _, Calculation.PerMunicipality _ ->
                    List.of(ofLine(line));
        };
    }

    /// What an amount may come to; empty where it is what it is.
    public String range(Entry entry) {
        return entry.low().equals(entry.high())
                ? ""
                : texts.get(
                        "budget.trace.range",
                        formats.money(entry.low()),
                        formats.money(entry.high()));
    }

    private String leave(Id id) {
        LeaveRule row = plan.find(LeaveRuleFields.TABLE, id);
        if (row != null && row.basis() != null && row.size() != null && row.days() != null) {
            return cited(
                    texts.get(
                            "budget.rule.leave." + row.basis().name(),
                            row.size(),
                            formats.days(row.days())),
                    row.source(),
                    row.validFrom(),
                    row.validTo());
        }
        LeavePolicy policy = plan.find(LeavePolicyFields.TABLE, id);
        if (policy == null || policy.gap() == null) {
            return "";
        }
        return cited(
                texts.get("choice.GapPolicy." + policy.gap().name()),
                policy.source(),
                policy.validFrom(),
                policy.validTo());
    }

    private String supplement(Id id) {
        SupplementRule rule = plan.find(SupplementRuleFields.TABLE, id);
        return rule == null
                ? ""
                : cited(rule.title(), rule.source(), rule.validFrom(), rule.validTo());
    }

    private String stipend(Id id) {
        StipendRule rule = plan.find(StipendRuleFields.TABLE, id);
        return rule == null
                ? ""
                : cited(rule.title(), rule.source(), rule.validFrom(), rule.validTo());
    }

    private String wage(DayCost price) {
        Wage wage = plan.find(WageFields.TABLE, price.wage());
        if (wage == null) {
            return texts.get("budget.rule.day-price");
        }
        return cited(wageWords(price), wage.source(), null, null);
    }

    /// Whose wage it is, and by what rule it counts.
    private String wageWords(DayCost price) {
        Wage wage = plan.find(WageFields.TABLE, price.wage());
        String key = price.ownWage() ? "budget.rule.wage-of-profession" : "budget.rule.wage";
        return texts.get(key, wage == null ? "–" : wage.title());
    }

    private List<String> split(SplitMode mode, String source) {
        return List.of(cited(texts.get("choice.SplitMode." + mode.name()), source, null, null));
    }

    private String ofLine(@Nullable CostLine line) {
        return texts.get(
                line != null && line.kind() == CostKind.GRANT
                        ? "budget.rule.grant"
                        : "budget.rule.price");
    }

    /// «Tittel (6.2, gjelder fra 01.01.2016)».
    private String cited(
            String words, String source, @Nullable LocalDate from, @Nullable LocalDate to) {
        List<String> cites = new ArrayList<>();
        if (!source.isBlank()) {
            cites.add(source);
        }
        if (from != null) {
            cites.add(texts.get("budget.rule.from", formats.date(from)));
        }
        if (to != null) {
            cites.add(texts.get("budget.rule.to", formats.date(to)));
        }
        return cites.isEmpty() ? words : words + " (" + String.join(", ", cites) + ")";
    }

    private String times(int quantity) {
        return quantity == 1 ? "" : formats.integer(quantity) + " × ";
    }
}
