package no.kompetanseplan.publication;

import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PublicTable;
import no.kompetanseplan.model.PublicTableFields;
import no.kompetanseplan.model.WorkloadFields;
import no.kompetanseplan.model.choice.PublicFate;
import no.kompetanseplan.privacy.Cell;
import no.kompetanseplan.privacy.CrossTable;
import no.kompetanseplan.privacy.Edition;
import no.kompetanseplan.privacy.MaskedTable;
import no.kompetanseplan.privacy.Merge;
import no.kompetanseplan.privacy.Steps;
import no.kompetanseplan.privacy.Sums;
import no.kompetanseplan.privacy.Threshold;
import no.kompetanseplan.privacy.Verdict;
import no.kompetanseplan.publication.Publication.Entry;
import no.kompetanseplan.publication.Publication.Omission;
import no.kompetanseplan.publication.Publication.State;
import no.kompetanseplan.staffing.Facts;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Masks the tables of a plan: those that can be worked out from each other in one system, the key
/// figures of education in systems of their own.
final class Masking {

    private final Plan plan;
    private final Threshold threshold;
    private final List<List<String>> earlier;
    private final Steps steps;
    private final Map<String, CrossTable> wanted = new LinkedHashMap<>();
    private final Map<String, Verdict> verdicts = new LinkedHashMap<>();

    private Masking(Plan plan, Threshold threshold, List<List<String>> earlier, Steps steps) {
        this.plan = plan;
        this.threshold = threshold;
        this.earlier = earlier;
        this.steps = steps;
    }

    /// What becomes of each table that can be made.
    static Publication of(
            Plan plan, Facts facts, Threshold threshold, List<List<String>> earlier, Steps steps) {
        Masking masking = new Masking(plan, threshold, earlier, steps);
        List<Omission> omissions = new ArrayList<>();
        if (facts.hasStaff()) {
            omissions.add(Omission.PROJECTION);
        }
        if (!plan.rows(WorkloadFields.TABLE).isEmpty()) {
            omissions.add(Omission.WORKLOAD);
        }
        Omission without = facts.hasStaff() ? masking.withoutKeys(facts) : null;
        if (facts.hasStaff() && without == null) {
            List<StaffGroups> systems = StaffGroups.withKeys(plan, facts, threshold);
            List<Entry> entries =
                    masking.isLost(systems.getFirst()) ? List.of() : masking.entries(systems);
            if (entries.stream().anyMatch(Masking::isShownKeys)) {
                return new Publication(threshold, entries, omissions);
            }
            without = Omission.KEYS_OF_SMALL_GROUPS;
        }
        if (without != null) {
            omissions.addFirst(without);
        }
        Masking plain = new Masking(plan, threshold, earlier, steps);
        return new Publication(
                threshold,
                plain.entries(List.of(StaffGroups.plain(plan, facts, threshold))),
                omissions);
    }

    private static boolean isShownKeys(Entry entry) {
        return entry.table().isKeys() && entry.shown() != null;
    }

    /// Key figures go by how many there are in each municipality, so that must be shown; and their
    /// systems have no place for nobody. Null where nothing is in the way of them.
    private @Nullable Omission withoutKeys(Facts facts) {
        if (threshold.zerosHidden()) {
            return Omission.KEYS_OF_ZEROS;
        }
        return StaffGroups.smallest(facts.register()) < threshold.persons()
                ? Omission.KEYS_OF_FEW
                : null;
    }

    /// Whether what systems are taken to have in common tells of a municipality of few persons, now
    /// that the others are known from before.
    private boolean isLost(StaffGroups main) {
        EarlierFigures before = EarlierFigures.of(earlier, main);
        return Edition.isLost(
                main.groups(),
                Stream.concat(main.assumed().stream(), before.assumed().stream()).toList(),
                new Edition.Before(before.counts(), main.guarded()),
                threshold,
                steps);
    }

    private List<Entry> entries(List<StaffGroups> systems) {
        systems.forEach(this::mask);
        StaffGroups main = systems.getFirst();
        Map<StaffTable, List<Cell>> fte = fte(main);
        List<Entry> entries = new ArrayList<>();
        for (StaffTable table : StaffTable.values()) {
            boolean canBeMade =
                    systems.stream().anyMatch(each -> each.tables().containsKey(table.key()));
            if (canBeMade) {
                entries.add(entry(table, fte.getOrDefault(table, List.of())));
            }
        }
        return entries;
    }

    /// Masks the tables of a system that somebody wants.
    private void mask(StaffGroups system) {
        List<String> order = new ArrayList<>();
        system.tables()
                .forEach((key, made) -> {
                    CrossTable table = wanted(StaffTable.holding(key), made);
                    if (table != null) {
                        order.add(key);
                        wanted.put(key, table);
                    }
                });
        EarlierFigures before = EarlierFigures.of(earlier, system);
        List<Verdict> made =
                Edition.of(
                        system.groups(),
                        order.stream().map(wanted::get).toList(),
                        Stream.concat(system.assumed().stream(), before.assumed().stream())
                                .toList(),
                        new Edition.Before(
                                before.counts(),
                                Stream.concat(before.guarded().stream(), system.guarded().stream())
                                        .toList()),
                        threshold,
                        steps);
        for (int i = 0; i < order.size(); i++) {
            verdicts.put(order.get(i), made.get(i));
        }
    }

    private @Nullable CrossTable wanted(StaffTable table, CrossTable made) {
        PublicTable row = plan.find(PublicTableFields.TABLE, Publication.id(table));
        if (row == null || row.fate() == null) {
            return made;
        }
        return row.fate() == PublicFate.JOINED ? made.joined(Merge.read(row.merges(), made)) : null;
    }

    private boolean isJoined(StaffTable table) {
        PublicTable row = plan.find(PublicTableFields.TABLE, Publication.id(table));
        return row != null && row.fate() == PublicFate.JOINED;
    }

    private Entry entry(StaffTable table, List<Cell> fte) {
        Verdict verdict = verdicts.get(table.key());
        if (verdict == null) {
            return new Entry(
                    table, State.LEFT_OUT, null, null, false, List.of(), List.of(), List.of());
        }
        boolean isJoined = isJoined(table);
        CrossTable made = wanted.get(table.key());
        List<String> rows = made == null ? List.of() : made.rows();
        List<String> columns =
                made == null || table.isKeys() || made.columns().size() < 2
                        ? List.of()
                        : made.columns();
        return switch (verdict) {
            case Verdict.Published(MaskedTable part) -> {
                MaskedTable shown = table.isKeys() ? withEducation(table, part) : part;
                boolean isWhole =
                        shown.isWhole() && fte.stream().noneMatch(Cell.Hidden.class::isInstance);
                State state = isWhole ? State.SHOWN : State.CHECKED;
                yield new Entry(table, state, shown, null, isJoined, fte, rows, columns);
            }
            case Verdict.Refused refused ->
                    new Entry(
                            table,
                            State.REFUSED,
                            null,
                            refused,
                            isJoined,
                            List.of(),
                            rows,
                            columns);
        };
    }

    /// A table of key figures with the columns of its other systems; those of one that is refused
    /// are hidden.
    private MaskedTable withEducation(StaffTable table, MaskedTable first) {
        MaskedTable shown = first;
        for (String prefix : List.of(KeyFigures.EDUCATION, KeyFigures.FURTHER)) {
            String key = KeyFigures.part(table, prefix);
            CrossTable made = wanted.get(key);
            if (made != null) {
                shown =
                        verdicts.get(key) instanceof Verdict.Published(MaskedTable part)
                                ? shown.beside(part)
                                : shown.besideHidden(made.columns());
            }
        }
        return shown;
    }

    /// The full-time equivalents of the tables of key figures that are shown.
    private Map<StaffTable, List<Cell>> fte(StaffGroups main) {
        List<StaffTable> keys = new ArrayList<>();
        List<Sums.Table> tables = new ArrayList<>();
        for (StaffTable table : StaffTable.values()) {
            CrossTable made = wanted.get(table.key());
            if (table.isKeys()
                    && made != null
                    && verdicts.get(table.key()) instanceof Verdict.Published(MaskedTable shown)) {
                keys.add(table);
                tables.add(new Sums.Table(made, shown, KeyFigures.base(shown)));
            }
        }
        List<List<Cell>> sums =
                Sums.of(main.groups(), tables, EarlierFigures.of(earlier, main).sums(), threshold);
        Map<StaffTable, List<Cell>> fte = new EnumMap<>(StaffTable.class);
        for (int i = 0; i < keys.size(); i++) {
            fte.put(keys.get(i), sums.get(i));
        }
        return fte;
    }
}
