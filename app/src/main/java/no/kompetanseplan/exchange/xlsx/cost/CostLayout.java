package no.kompetanseplan.exchange.xlsx.cost;

import no.kompetanseplan.budget.Calculation;
import no.kompetanseplan.budget.Entry;
import no.kompetanseplan.exchange.xlsx.sheet.Source;
import no.kompetanseplan.model.CostLine;
import no.kompetanseplan.model.CostLineFields;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Participation;
import no.kompetanseplan.model.ParticipationFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

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
            int lastEntry) {}

    /// Participants on the sheet of participants.
    record Part(int row, Participation participation) {}

    /// An entry and those it is reckoned with.
    ///
    /// @param part the participants it is for, null when it is not for participants of one
    ///   municipality alone
    /// @param first first row of its group: the years of one municipality, or, for a common amount,
    ///   the municipalities of one year
    /// @param last last row of its group
    /// @param before first rows of the earlier years of a common amount
    record EntryRow(
            int row,
            Entry entry,
            Line line,
            @Nullable Part part,
            int first,
            int last,
            List<Integer> before) {}

    private final Source source;
    private final Labels labels;
    private final List<Part> parts = new ArrayList<>();
    private final Map<Id, List<Part>> partsOf = new HashMap<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<EntryRow> entries = new ArrayList<>();

    public CostLayout(Source source) {
        this.source = source;
        this.labels = new Labels(source);
        Plan plan = source.plan();
        for (Participation each :
                byMeasure(plan.ordered(ParticipationFields.TABLE), Participation::measure)) {
            Part part = new Part(FIRST_ROW + parts.size(), each);
            parts.add(part);
            if (each.measure() != null) {
                partsOf.computeIfAbsent(each.measure(), _ -> new ArrayList<>()).add(part);
            }
        }
        Map<Id, List<Entry>> entriesOf = new HashMap<>();
        for (Entry entry : source.assessment().budget().entries()) {
            entriesOf.computeIfAbsent(entry.line(), _ -> new ArrayList<>()).add(entry);
        }
        for (CostLine each : byMeasure(plan.ordered(CostLineFields.TABLE), CostLine::measure)) {
            line(each, entriesOf.getOrDefault(each.id(), List.of()));
        }
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

    private void line(CostLine each, List<Entry> own) {
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
        if (!own.isEmpty()) {
            if (own.getFirst().calculation() instanceof Calculation.Shared) {
                common(line, own);
            } else {
                single(line, own);
            }
        }
    }

    /// Amounts of one municipality or group of participants: its years stand under each other.
    private void single(Line line, List<Entry> own) {
        List<Part> counted =
                line.measure() == null
                        ? List.of()
                        : partsOf.getOrDefault(line.measure().id(), List.of()).stream()
                                .filter(CostLayout::counts)
                                .toList();
        int group = 0;
        int start = 0;
        for (int i = 0; i < own.size(); i++) {
            boolean ends = i + 1 == own.size() || own.get(i + 1).year() <= own.get(i).year();
            if (ends) {
                Part part = group < counted.size() ? counted.get(group) : null;
                int first = line.firstEntry() + start;
                int last = line.firstEntry() + i;
                for (int k = start; k <= i; k++) {
                    Entry entry = own.get(k);
                    boolean fits = part != null && fits(part, entry.calculation());
                    entries.add(
                            new EntryRow(
                                    line.firstEntry() + k,
                                    entry,
                                    line,
                                    fits ? part : null,
                                    first,
                                    last,
                                    List.of()));
                }
                group++;
                start = i + 1;
            }
        }
    }

    /// Amounts that municipalities share: those of one year stand under each other.
    private void common(Line line, List<Entry> own) {
        List<Integer> before = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < own.size(); i++) {
            if (i + 1 == own.size() || own.get(i + 1).year() != own.get(i).year()) {
                int first = line.firstEntry() + start;
                int last = line.firstEntry() + i;
                List<Integer> earlier = List.copyOf(before);
                for (int k = start; k <= i; k++) {
                    entries.add(
                            new EntryRow(
                                    line.firstEntry() + k,
                                    own.get(k),
                                    line,
                                    null,
                                    first,
                                    last,
                                    earlier));
                }
                before.add(first);
                start = i + 1;
            }
        }
    }

    private static boolean counts(Part part) {
        Integer count = part.participation().count();
        return count != null && count > 0 && part.participation().body() != null;
    }

    /// Whether an entry is reckoned from these participants.
    private static boolean fits(Part part, Calculation calculation) {
        Integer count = part.participation().count();
        int participants =
                switch (calculation) {
                    case Calculation.Leave leave -> leave.participants();
                    case Calculation.Supplement supplement -> supplement.participants();
                    case Calculation.PerParticipant per -> per.participants();
                    case Calculation.Time time -> time.participants();
                    case Calculation.PerMunicipality _, Calculation.Shared _, Calculation.Fixed _ ->
                            -1;
                };
        return count != null && count == participants;
    }

    Labels labels() {
        return labels;
    }

    List<Part> parts() {
        return parts;
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
}
