package no.kompetanseplan.ui.chapter.measure;

import no.kompetanseplan.budget.Budget;
import no.kompetanseplan.budget.Entry;
import no.kompetanseplan.budget.Uncalculated;
import no.kompetanseplan.budget.View;
import no.kompetanseplan.model.CostLine;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.CostKind;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// What one measure comes to, told four ways from the entries of the budget: by line, by payer, and
/// by municipality and year. All sums are of the same entries, so they agree to the krone.
///
/// @param lines the cost lines in order
/// @param payers who pays what; the municipalities together first, grants last and negative
/// @param shares what each municipality bears, grants taken off
/// @param years the years that the municipalities bear something in
/// @param net sum of the shares
/// @param missing what is not calculated for the measure as a whole
public record CostSums(
        List<Line> lines,
        List<Payer> payers,
        List<Share> shares,
        List<Integer> years,
        Money net,
        List<Uncalculated.Reason> missing) {

    /// One cost line.
    ///
    /// @param amount null while not calculated
    public record Line(
            CostLine line,
            @Nullable Money amount,
            List<Entry> entries,
            List<Uncalculated.Reason> missing) {}

    /// What is paid by one body.
    ///
    /// @param body null for the municipalities
    public record Payer(@Nullable Id body, boolean isGrant, Money amount) {}

    /// What one municipality bears.
    public record Share(Id municipality, Map<Integer, Money> byYear, Money sum) {}

    public static CostSums of(Plan plan, Budget budget, Id measure) {
        List<Entry> entries = budget.entriesOf(measure);
        List<Uncalculated> missing = budget.uncalculatedOf(measure);
        List<Line> lines = new ArrayList<>();
        for (CostLine line : MeasureEdits.costLines(plan, measure)) {
            List<Entry> own =
                    entries.stream().filter(entry -> entry.line().equals(line.id())).toList();
            List<Uncalculated.Reason> reasons = reasons(missing, line.id());
            lines.add(
                    new Line(
                            line,
                            own.isEmpty() && !reasons.isEmpty() ? null : sum(own),
                            own,
                            reasons));
        }
        List<Share> shares = shares(entries);
        SortedSet<Integer> years = new TreeSet<>();
        shares.forEach(share -> years.addAll(share.byYear().keySet()));
        return new CostSums(
                List.copyOf(lines),
                payers(entries),
                shares,
                List.copyOf(years),
                shares.stream().map(Share::sum).reduce(Money.ZERO, Money::plus),
                reasons(missing, null));
    }

    private static List<Uncalculated.Reason> reasons(
            List<Uncalculated> missing, @Nullable Id line) {
        return missing.stream()
                .filter(each -> Objects.equals(each.line(), line))
                .map(Uncalculated::reason)
                .distinct()
                .toList();
    }

    private static List<Payer> payers(List<Entry> entries) {
        List<Payer> payers = new ArrayList<>();
        List<Entry> own = entries.stream().filter(View.GROSS::counts).toList();
        if (!own.isEmpty()) {
            payers.add(new Payer(null, false, sum(own)));
        }
        for (boolean grant : List.of(false, true)) {
            Map<Id, Money> sums = new LinkedHashMap<>();
            for (Entry entry : entries) {
                Id payer = entry.payer();
                boolean counts = grant ? isGrant(entry) : View.EXTERNAL.counts(entry);
                if (counts && payer != null) {
                    sums.merge(payer, entry.amount(), Money::plus);
                }
            }
            sums.forEach((body, amount) -> payers.add(new Payer(body, grant, amount)));
        }
        List<Entry> nobody =
                entries.stream().filter(entry -> isGrant(entry) && entry.payer() == null).toList();
        if (!nobody.isEmpty()) {
            payers.add(new Payer(null, true, sum(nobody)));
        }
        return List.copyOf(payers);
    }

    private static boolean isGrant(Entry entry) {
        return entry.kind() == CostKind.GRANT;
    }

    private static List<Share> shares(List<Entry> entries) {
        Map<Id, Map<Integer, Money>> sums = new LinkedHashMap<>();
        for (Entry entry : entries) {
            Id municipality = entry.municipality();
            if (municipality != null && View.NET.counts(entry)) {
                sums.computeIfAbsent(municipality, _ -> new TreeMap<>())
                        .merge(entry.year(), entry.amount(), Money::plus);
            }
        }
        List<Share> shares = new ArrayList<>();
        sums.forEach((municipality, byYear) ->
                shares.add(
                        new Share(
                                municipality,
                                Map.copyOf(byYear),
                                byYear.values().stream().reduce(Money.ZERO, Money::plus))));
        return List.copyOf(shares);
    }

    private static Money sum(List<Entry> entries) {
        return entries.stream().map(Entry::amount).reduce(Money.ZERO, Money::plus);
    }

    /// Whether the measure has an amount at all.
    public boolean isCalculated() {
        return lines.stream().anyMatch(line -> line.amount() != null);
    }
}
