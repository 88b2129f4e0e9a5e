package no.kompetanseplan.exchange.xlsx.cost;

import no.kompetanseplan.exchange.xlsx.cost.CostLayout.EntryRow;
import no.kompetanseplan.exchange.xlsx.cost.CostLayout.Line;
import no.kompetanseplan.exchange.xlsx.page.Ref;
import no.kompetanseplan.exchange.xlsx.sheet.Source;
import no.kompetanseplan.model.BudgetFrame;
import no.kompetanseplan.model.BudgetFrameFields;
import no.kompetanseplan.model.choice.CostKind;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// The sheets of the municipalities before they are written: their names, as the tabs of a workbook
/// can have them, what each holds, and where its total will stand.
public final class MunicipalityTabs {

    private static final int LONGEST_NAME = 31;

    /// Kept for itself by a spreadsheet program.
    private static final String RESERVED = "history";

    /// Columns before the years: measure, item, kind, payer, funding.
    static final int FIRST_YEAR = 5;

    private record Key(int line, String payer, String funding) {}

    /// What a line costs a municipality, by payer and funding.
    record Detail(Line line, String payer, String funding, YearSums sums) {}

    /// A sheet.
    ///
    /// @param label what the entries call the municipality
    /// @param name of the tab
    /// @param time what working time is worth, by year
    record Tab(
            String label,
            String name,
            List<Detail> details,
            YearSums time,
            YearSums low,
            YearSums high,
            Map<Integer, BigDecimal> frames) {

        /// Kinds of its costs, in their own order.
        List<CostKind> kinds() {
            Map<CostKind, Boolean> kinds = new EnumMap<>(CostKind.class);
            details.forEach(each -> kinds.put(each.line().line().kind(), true));
            return List.copyOf(kinds.keySet());
        }
    }

    private final Map<String, Tab> tabs = new LinkedHashMap<>();
    private final List<Integer> years;
    private final CostLayout layout;

    public MunicipalityTabs(CostLayout layout, Source source, Collection<String> otherSheets) {
        this.layout = layout;
        BudgetFigures figures = new BudgetFigures(layout, source);
        Set<Integer> all = new TreeSet<>(figures.years());
        Map<String, Map<Integer, BigDecimal>> frames = frames(layout, source);
        frames.values().forEach(each -> all.addAll(each.keySet()));
        years = List.copyOf(all);
        if (years.isEmpty()) {
            return;
        }
        Set<String> taken = new HashSet<>(Set.of(RESERVED));
        otherSheets.forEach(each -> taken.add(each.toLowerCase(Locale.ROOT)));
        for (String label : figures.municipalities()) {
            tabs.put(
                    label,
                    new Tab(
                            label,
                            name(label, taken),
                            new ArrayList<>(),
                            sums(),
                            sums(),
                            sums(),
                            frames.getOrDefault(label, Map.of())));
        }
        details(source);
    }

    private void details(Source source) {
        Map<String, Map<Key, Detail>> details = new LinkedHashMap<>();
        for (EntryRow row : layout.entries()) {
            String label = layout.labels().municipality(row.entry());
            Tab tab = tabs.get(label);
            if (tab == null) {
                continue;
            }
            int year = Collections.binarySearch(years, row.entry().year());
            if (EntriesSheet.isTime(row.entry())) {
                if (year >= 0) {
                    tab.time().add(year, row.entry().amount());
                }
                continue;
            }
            tab.low().add(year, row.entry().low());
            tab.high().add(year, row.entry().high());
            Key key =
                    new Key(
                            row.line().number(),
                            layout.labels().payer(row.entry()),
                            source.choice(row.entry().funding()));
            details.computeIfAbsent(label, _ -> new LinkedHashMap<>())
                    .computeIfAbsent(
                            key, _ -> new Detail(row.line(), key.payer(), key.funding(), sums()))
                    .sums()
                    .add(year, row.entry().amount());
        }
        tabs.forEach((label, tab) ->
                tab.details().addAll(details.getOrDefault(label, Map.of()).values()));
    }

    private YearSums sums() {
        return new YearSums(years.size());
    }

    private static Map<String, Map<Integer, BigDecimal>> frames(CostLayout layout, Source source) {
        Map<String, Map<Integer, BigDecimal>> frames = new LinkedHashMap<>();
        for (BudgetFrame frame : source.plan().ordered(BudgetFrameFields.TABLE)) {
            if (frame.body() != null && frame.year() != null && frame.amount() != null) {
                frames.computeIfAbsent(layout.labels().of(frame.body()), _ -> new TreeMap<>())
                        .merge(frame.year(), frame.amount().toKroner(), BigDecimal::add);
            }
        }
        return frames;
    }

    /// A name that a tab can have and no other has.
    private static String name(String label, Set<String> taken) {
        String plain =
                label.replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}\\p{Cs}\\uFFFE\\uFFFF]", " ")
                        .replaceAll("^['\\s]+", "");
        String stem = cut(plain, LONGEST_NAME);
        String name = stem;
        for (int i = 2; name.isEmpty() || !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            String mark = " (" + i + ")";
            name = cut(stem, LONGEST_NAME - mark.length()) + mark;
        }
        return name;
    }

    private static String cut(String text, int most) {
        String cut = text.length() <= most ? text : text.substring(0, most);
        if (!cut.isEmpty() && Character.isHighSurrogate(cut.charAt(cut.length() - 1))) {
            cut = cut.substring(0, cut.length() - 1);
        }
        return cut.replaceAll("['\\s]+$", "");
    }

    /// One sheet for each municipality, in the order of the budget.
    public List<MunicipalitySheet> sheets() {
        return tabs.values().stream().map(tab -> new MunicipalitySheet(this, tab)).toList();
    }

    /// Name of the sheet of a municipality by what the entries call it.
    String nameOf(String label) {
        Tab tab = tabs.get(label);
        return tab == null ? "" : tab.name();
    }

    boolean isEmpty() {
        return tabs.isEmpty();
    }

    List<Integer> years() {
        return years;
    }

    CostLayout layout() {
        return layout;
    }

    /// The totals of all sheets, added up.
    String allTotals() {
        List<String> cells = new ArrayList<>();
        for (Tab tab : tabs.values()) {
            String cell =
                    Ref.cell(FIRST_YEAR + years.size(), MunicipalitySheet.totalRow(tab, layout));
            cells.add(Ref.on(tab.name(), cell));
        }
        return String.join("+", cells);
    }
}
