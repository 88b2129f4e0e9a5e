package no.kompetanseplan.exchange.xlsx.cost;

import no.kompetanseplan.budget.Entry;
import no.kompetanseplan.exchange.xlsx.sheet.Source;
import no.kompetanseplan.model.choice.CostKind;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// The program's own sums by year, municipality and payer: the values that the budget's formulas
/// carry. Summed once over the entries.
final class BudgetFigures {

    private record Key(int year, String municipality, String payer, boolean grant) {}

    private final Map<Key, BigDecimal> sums = new HashMap<>();
    private final Map<CostKind, Map<Integer, BigDecimal>> kinds = new EnumMap<>(CostKind.class);
    private final String undivided;
    private final List<Integer> years;
    private final List<String> municipalities;
    private final List<String> payers;

    BudgetFigures(CostLayout layout, Source source) {
        Labels labels = layout.labels();
        undivided = labels.undivided();
        Set<Integer> allYears = new TreeSet<>();
        Set<String> bearers = new LinkedHashSet<>();
        Set<String> paying = new LinkedHashSet<>();
        source.plan().municipalities().forEach(body -> bearers.add(labels.of(body.id())));
        paying.add(labels.themselves());
        for (CostLayout.EntryRow row : layout.entries()) {
            Entry entry = row.entry();
            if (EntriesSheet.isTime(entry)) {
                continue;
            }
            Key key =
                    new Key(
                            entry.year(),
                            labels.municipality(entry),
                            labels.payer(entry),
                            entry.kind() == CostKind.GRANT);
            sums.merge(key, entry.amount().toKroner(), BigDecimal::add);
            kinds.computeIfAbsent(entry.kind(), _ -> new HashMap<>())
                    .merge(entry.year(), entry.amount().toKroner(), BigDecimal::add);
            allYears.add(entry.year());
            bearers.add(key.municipality());
            paying.add(key.payer());
        }
        bearers.remove(undivided);
        years = List.copyOf(allYears);
        municipalities = List.copyOf(bearers);
        payers = List.copyOf(paying);
    }

    List<Integer> years() {
        return years;
    }

    /// Those that bear an entry, and all other municipalities of the plan.
    List<String> municipalities() {
        return municipalities;
    }

    List<String> payers() {
        return payers;
    }

    /// Kinds that cost something, in their own order.
    List<CostKind> kinds() {
        return List.copyOf(kinds.keySet());
    }

    /// Sum of a kind in a year, whoever pays.
    BigDecimal sum(int year, CostKind kind) {
        return kinds.getOrDefault(kind, Map.of()).getOrDefault(year, BigDecimal.ZERO);
    }

    String undivided() {
        return undivided;
    }

    /// Sum of the entries that fit; null fits all.
    BigDecimal sum(@Nullable Integer year, @Nullable String municipality, @Nullable String payer) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Map.Entry<Key, BigDecimal> each : sums.entrySet()) {
            Key key = each.getKey();
            if ((year == null || key.year() == year)
                    && (municipality == null || key.municipality().equals(municipality))
                    && (payer == null || key.payer().equals(payer))) {
                sum = sum.add(each.getValue());
            }
        }
        return sum;
    }

    /// What the municipalities bear themselves, less grants.
    BigDecimal net(@Nullable Integer year) {
        return sum(year, null, null).subtract(sum(year, undivided, null));
    }

    /// What other bodies pay.
    BigDecimal external(@Nullable Integer year) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Map.Entry<Key, BigDecimal> each : sums.entrySet()) {
            Key key = each.getKey();
            boolean paid = key.municipality().equals(undivided) && !key.grant();
            if (paid && (year == null || key.year() == year)) {
                sum = sum.add(each.getValue());
            }
        }
        return sum;
    }

    /// What the municipalities pay themselves, before grants.
    BigDecimal gross(@Nullable Integer year) {
        return sum(year, null, null).subtract(grants(year)).subtract(external(year));
    }

    /// All grants; negative.
    BigDecimal grants(@Nullable Integer year) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Map.Entry<Key, BigDecimal> each : sums.entrySet()) {
            if (each.getKey().grant() && (year == null || each.getKey().year() == year)) {
                sum = sum.add(each.getValue());
            }
        }
        return sum;
    }
}
