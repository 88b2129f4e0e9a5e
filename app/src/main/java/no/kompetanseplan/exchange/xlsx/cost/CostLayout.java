package no.kompetanseplan.exchange.xlsx.cost;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.budget.Calculation;
import no.kompetanseplan.budget.Entry;
import no.kompetanseplan.exchange.xlsx.sheet.Source;
import no.kompetanseplan.model.CostLine;
import no.kompetanseplan.model.CostLineFields;
import no.kompetanseplan.model.CostShare;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Participation;
import no.kompetanseplan.model.ParticipationFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/// On which row each participation, cost line and entry stands, so that the formulas of one sheet
/// can name cells of another that is not written yet. Each of these sheets has its heads on row 4
/// and its rows from row 5, one row each.
public final class CostLayout {

    static final int HEAD_ROW = 4;
    static final int FIRST_ROW = HEAD_ROW + 1;

    /// A cost line and the rows of the entries it comes to.
    ///
    /// @param number what people call it by
    /// @param measure its measure, null when that is gone
    /// @param firstEntry row of its first entry; 0 when it has none
    record Line(
            int number,
            int row,
            CostLine line,
            @Nullable Measure measure,
            int firstEntry,
            int lastEntry) {

        /// Its entries.
        int count() {
            return firstEntry == 0 ? 0 : lastEntry - firstEntry + 1;
        }
    }

    /// Participants on the sheet of participants.
    record Part(int row, Participation participation) {

        /// Whether it makes a group of participants.
        boolean counts() {
            Integer count = participation.count();
            return count != null && count > 0 && participation.body() != null;
        }

        /// Whether they begin in that year or with the measure.
        boolean begins(int year) {
            return participation.year() == null || participation.year() == year;
        }
    }

    /// An entry and those it is reckoned with.
    ///
    /// @param part the participants it is for, null when it is not for participants of one
    ///   municipality alone
    /// @param first first row of its group: the years of one municipality, or, for a common amount,
    ///   the municipalities of one year
    /// @param last last row of its group
    /// @param before first rows of the earlier years of a common amount
    /// @param isAfter whether it is past the plan and stands on the sheet of those
    record EntryRow(
            int row,
            Entry entry,
            Line line,
            @Nullable Part part,
            int first,
            int last,
            List<Integer> before,
            boolean isAfter) {}

    /// The lines with a range at their low and at their high prices.
    private record Ranges(CostLayout low, CostLayout high) {}

    private final Source source;
    private final Labels labels;
    private final List<Part> parts = new ArrayList<>();
    private final Map<Id, List<Part>> partsOf = new HashMap<>();
    private final List<Line> lines = new ArrayList<>();
    private final EntryRows entries = new EntryRows(false, this::part);
    private final EntryRows after = new EntryRows(true, this::part);
    private final Map<Id, Part> partById = new HashMap<>();
    private final ShareRows shares;
    private final @Nullable CostLayout likely;
    private final int price;
    private final @Nullable Ranges ranges;

    public CostLayout(Source source) {
        this(source, null, CostLinesSheet.PRICE);
    }

    /// @param likely the layout of the whole budget, where this one is of the lines with a range at
    ///   their low or high price; null for the whole budget itself
    /// @param price column of the prices on the sheet of cost lines
    private CostLayout(Source source, @Nullable CostLayout likely, int price) {
        this.source = source;
        this.likely = likely;
        this.price = price;
        this.labels = new Labels(source);
        addParts();
        addLines();
        this.shares =
                likely == null
                        ? new ShareRows(source.plan(), lines, Stream.of(entries, after))
                        : likely.shares;
        this.ranges = likely == null ? ranges() : null;
    }

    private void addParts() {
        for (Participation each :
                byMeasure(
                        source.plan().ordered(ParticipationFields.TABLE), Participation::measure)) {
            Part part = new Part(FIRST_ROW + parts.size(), each);
            parts.add(part);
            partById.put(each.id(), part);
            if (each.measure() != null) {
                partsOf.computeIfAbsent(each.measure(), _ -> new ArrayList<>()).add(part);
            }
        }
    }

    private void addLines() {
        Map<Id, List<Entry>> entriesOf = byLine(source.assessment().budget().entries());
        Map<Id, List<Entry>> afterOf = byLine(source.assessment().budget().after());
        for (CostLine each :
                byMeasure(source.plan().ordered(CostLineFields.TABLE), CostLine::measure)) {
            boolean isHere = likely == null || isRanged(each);
            line(
                    each,
                    isHere ? entriesOf.getOrDefault(each.id(), List.of()) : List.of(),
                    likely == null ? afterOf.getOrDefault(each.id(), List.of()) : List.of());
        }
    }

    private @Nullable Ranges ranges() {
        if (lines.stream().noneMatch(CostLayout::hasRangedEntries)) {
            return null;
        }
        Ranges both = new Ranges(at(CostLinesSheet.LOW), at(CostLinesSheet.HIGH));
        return isLike(both.low()) && isLike(both.high()) ? both : null;
    }

    private static boolean isRanged(CostLine line) {
        return EntryInputs.isPriced(line)
                && line.unitPrice() != null
                && (line.lowPrice() != null || line.highPrice() != null);
    }

    private static boolean hasRangedEntries(Line line) {
        return line.firstEntry() > 0 && isRanged(line.line());
    }

    /// The lines with a range, with their low or high prices for the likely ones.
    private CostLayout at(int column) {
        List<CostLine> others = new ArrayList<>();
        for (Line each : lines) {
            CostLine line = each.line();
            Money other = column == CostLinesSheet.LOW ? line.lowPrice() : line.highPrice();
            if (isRanged(line) && other != null) {
                others.add(
                        CostLineFields.TABLE.with(
                                line, line.id(), CostLineFields.UNIT_PRICE, other));
            }
        }
        Plan plan = source.plan().with(others.toArray(CostLine[]::new));
        Assessment other = Assessment.of(plan, source.assessment().facts());
        return new CostLayout(Source.of(other, source.texts(), source.stamp()), this, column);
    }

    /// Whether each line with a range has as many entries there as here.
    private boolean isLike(CostLayout other) {
        for (int i = 0; i < lines.size(); i++) {
            if (isRanged(lines.get(i).line())
                    && lines.get(i).count() != other.lines.get(i).count()) {
                return false;
            }
        }
        return true;
    }

    /// Whether any entry has a low and a high amount of its own.
    boolean hasRange() {
        return ranges != null;
    }

    /// What lines with a range come to at their low prices; null where no line has a range.
    @Nullable CostLayout low() {
        return ranges == null ? null : ranges.low();
    }

    /// What lines with a range come to at their high prices; null where no line has a range.
    @Nullable CostLayout high() {
        return ranges == null ? null : ranges.high();
    }

    /// Where the price of a line stands on the sheet of cost lines.
    int priceColumn(CostLine line) {
        boolean isLikely =
                (price == CostLinesSheet.LOW && line.lowPrice() == null)
                        || (price == CostLinesSheet.HIGH && line.highPrice() == null);
        return isLikely ? CostLinesSheet.PRICE : price;
    }

    /// What the sheet of this layout is made from: a plan with other prices where it is of a range.
    Source sourceOr(Source whole) {
        return likely == null ? whole : source;
    }

    private static Map<Id, List<Entry>> byLine(List<Entry> entries) {
        Map<Id, List<Entry>> byLine = new HashMap<>();
        for (Entry entry : entries) {
            byLine.computeIfAbsent(entry.line(), _ -> new ArrayList<>()).add(entry);
        }
        return byLine;
    }

    /// Rows in the order of their measures in the action plan; those whose measure is gone come
    /// last.
    private <R extends Row> List<R> byMeasure(List<R> rows, Function<R, @Nullable Id> measureOf) {
        Map<Id, List<R>> grouped = new LinkedHashMap<>();
        for (Measure measure : source.plan().ordered(MeasureFields.TABLE)) {
            grouped.put(measure.id(), new ArrayList<>());
        }
        List<R> gone = new ArrayList<>();
        for (R row : rows) {
            Id measure = measureOf.apply(row);
            (measure == null ? gone : grouped.getOrDefault(measure, gone)).add(row);
        }
        List<R> ordered = new ArrayList<>(rows.size());
        grouped.values().forEach(ordered::addAll);
        ordered.addAll(gone);
        return ordered;
    }

    private void line(CostLine each, List<Entry> own, List<Entry> later) {
        int number = lines.size() + 1;
        int firstEntry = FIRST_ROW + entries.size();
        Line line =
                new Line(
                        number,
                        FIRST_ROW + lines.size(),
                        each,
                        source.plan().find(MeasureFields.TABLE, each.measure()),
                        own.isEmpty() ? 0 : firstEntry,
                        firstEntry + own.size() - 1);
        lines.add(line);
        entries.add(line, own);
        after.add(line, later);
    }

    /// Those an amount is reckoned for; null where it is for no group of participants.
    static Calculation.@Nullable Group group(Calculation calculation) {
        return switch (calculation) {
            case Calculation.Leave leave -> leave.group();
            case Calculation.Supplement supplement -> supplement.group();
            case Calculation.Stipend stipend -> stipend.group();
            case Calculation.PerParticipant per -> per.group();
            case Calculation.Time time -> time.group();
            case Calculation.PerMunicipality _, Calculation.Shared _, Calculation.Fixed _ -> null;
        };
    }

    private @Nullable Part part(Entry entry) {
        Calculation.Group group = group(entry.calculation());
        return group == null || group.participation() == null
                ? null
                : partById.get(group.participation());
    }

    Labels labels() {
        return labels;
    }

    List<Part> parts() {
        return parts;
    }

    /// Participations in the order of their rows.
    public List<Participation> participations() {
        return parts.stream().map(Part::participation).toList();
    }

    /// Agreed parts in the order of their rows.
    public List<CostShare> agreed() {
        return shares.shares().stream().map(ShareRows.Share::share).toList();
    }

    List<Part> partsOf(@Nullable Measure measure) {
        return measure == null ? List.of() : partsOf.getOrDefault(measure.id(), List.of());
    }

    List<Line> lines() {
        return lines;
    }

    List<EntryRow> entries() {
        return entries;
    }

    /// What recurs past the plan; it stands on a sheet of its own.
    List<EntryRow> after() {
        return after;
    }

    /// All rows of the sheet that an entry stands on.
    List<EntryRow> rowsWith(EntryRow row) {
        return row.isAfter() ? after : entries;
    }

    ShareRows shares() {
        return shares;
    }
}
