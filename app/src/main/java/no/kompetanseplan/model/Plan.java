package no.kompetanseplan.model;

import no.kompetanseplan.model.choice.BodyKind;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A whole plan as an immutable value: for each row type a list of rows sorted by id. Changing it
/// makes a new plan that shares the untouched lists, so comparing two plans costs what differs.
public final class Plan {

    /// By rank, ties by id: the order people gave the rows.
    public static final Comparator<Row> ORDER =
            Comparator.comparing(Row::rank).thenComparing(Row::id);

    private static final Map<Table<? extends Row>, Integer> PLACES = places();

    /// A plan without rows.
    public static final Plan EMPTY =
            new Plan(Tables.ALL.stream().<List<? extends Row>>map(_ -> List.of()).toList());

    private final List<List<? extends Row>> lists;

    private Plan(List<List<? extends Row>> lists) {
        this.lists = lists;
    }

    public static Plan of(Collection<? extends Row> rows) {
        return EMPTY.with(rows);
    }

    private static Map<Table<? extends Row>, Integer> places() {
        Map<Table<? extends Row>, Integer> places = new HashMap<>();
        for (Table<? extends Row> table : Tables.ALL) {
            places.put(table, places.size());
        }
        return Map.copyOf(places);
    }

    /// The rows of one type, sorted by id.
    @SuppressWarnings("unchecked")
    public <R extends Row> List<R> rows(Table<R> table) {
        return (List<R>) lists.get(place(table));
    }

    /// The rows of one type in the order people gave them.
    public <R extends Row> List<R> ordered(Table<R> table) {
        return rows(table).stream().sorted(ORDER).toList();
    }

    /// The head row; a blank one where the plan has none yet.
    public PlanHead head() {
        PlanHead head = find(PlanHeadFields.TABLE, PlanHead.ID);
        return head == null ? PlanHeadFields.TABLE.blank(PlanHead.ID) : head;
    }

    public List<Section> sections() {
        return rows(SectionFields.TABLE);
    }

    public List<Block> blocks() {
        return rows(BlockFields.TABLE);
    }

    public List<Body> bodies() {
        return rows(BodyFields.TABLE);
    }

    /// The municipalities of the region, in the order people gave them.
    public List<Body> municipalities() {
        return ordered(BodyFields.TABLE).stream()
                .filter(body -> body.kind() == BodyKind.MUNICIPALITY)
                .toList();
    }

    public List<Dimension> dimensions() {
        return rows(DimensionFields.TABLE);
    }

    public List<Goal> goals() {
        return rows(GoalFields.TABLE);
    }

    public List<FocusArea> focusAreas() {
        return rows(FocusAreaFields.TABLE);
    }

    public List<LegalBasis> legalBases() {
        return rows(LegalBasisFields.TABLE);
    }

    public List<Proposal> proposals() {
        return rows(ProposalFields.TABLE);
    }

    public List<Measure> measures() {
        return rows(MeasureFields.TABLE);
    }

    public List<Responsibility> responsibilities() {
        return rows(ResponsibilityFields.TABLE);
    }

    public List<Participation> participations() {
        return rows(ParticipationFields.TABLE);
    }

    public List<CostLine> costLines() {
        return rows(CostLineFields.TABLE);
    }

    public List<ThemeDay> themeDays() {
        return rows(ThemeDayFields.TABLE);
    }

    public List<LeaveRule> leaveRules() {
        return rows(LeaveRuleFields.TABLE);
    }

    public List<LeavePolicy> leavePolicies() {
        return rows(LeavePolicyFields.TABLE);
    }

    public List<SupplementRule> supplementRules() {
        return rows(SupplementRuleFields.TABLE);
    }

    public List<StipendRule> stipendRules() {
        return rows(StipendRuleFields.TABLE);
    }

    public List<ConversionRule> conversionRules() {
        return rows(ConversionRuleFields.TABLE);
    }

    public List<Staffing> staffing() {
        return rows(StaffingFields.TABLE);
    }

    public List<Wage> wages() {
        return rows(WageFields.TABLE);
    }

    public List<EmployerRate> employerRates() {
        return rows(EmployerRateFields.TABLE);
    }

    public List<Dataset> datasets() {
        return rows(DatasetFields.TABLE);
    }

    public List<FindingAnswer> findingAnswers() {
        return rows(FindingAnswerFields.TABLE);
    }

    /// The row of that type and id, or null.
    public <R extends Row> @Nullable R find(Table<R> table, @Nullable Id id) {
        if (id == null) {
            return null;
        }
        List<R> rows = rows(table);
        int at = search(rows, id);
        return at < 0 ? null : rows.get(at);
    }

    /// The row of any type with that id, or null.
    public @Nullable Row find(Id id) {
        for (List<? extends Row> rows : lists) {
            int at = search(rows, id);
            if (at >= 0) {
                return rows.get(at);
            }
        }
        return null;
    }

    /// All rows, in the order of [Tables#ALL] and by id.
    public List<Row> all() {
        List<Row> all = new ArrayList<>(size());
        lists.forEach(all::addAll);
        return all;
    }

    /// Number of rows of all types.
    public int size() {
        return lists.stream().mapToInt(List::size).sum();
    }

    /// With these rows added, or put in the place of rows with the same id.
    public Plan with(Row... rows) {
        return with(List.of(rows));
    }

    public Plan with(Collection<? extends Row> rows) {
        return changed(rows, Set.of());
    }

    /// With one field of one row changed; the same plan when the row is not there.
    public <R extends Row, V> Plan with(
            Table<R> table, Id id, Field<R, V> field, @Nullable V value) {
        R row = find(table, id);
        return row == null ? this : with(table.with(row, id, field, value));
    }

    /// Without the rows of these ids; unknown ids are ignored.
    public Plan without(Collection<Id> ids) {
        return changed(List.of(), Set.copyOf(ids));
    }

    public Plan without(Id... ids) {
        return without(List.of(ids));
    }

    /// Puts and removals in one go, in time linear in the rows of the touched types.
    @SuppressWarnings("ReferenceEquality") // untouched lists are shared on purpose
    public Plan changed(Collection<? extends Row> puts, Set<Id> gone) {
        Map<Integer, List<Row>> byPlace = new HashMap<>();
        for (Row row : puts) {
            byPlace.computeIfAbsent(place(Tables.of(row)), _ -> new ArrayList<>()).add(row);
        }
        List<List<? extends Row>> changed = new ArrayList<>(lists);
        boolean any = false;
        for (int i = 0; i < changed.size(); i++) {
            List<Row> added = byPlace.getOrDefault(i, List.of());
            List<? extends Row> old = lists.get(i);
            List<? extends Row> merged = merged(old, added, gone);
            changed.set(i, merged);
            any |= merged != old;
        }
        return any ? new Plan(List.copyOf(changed)) : this;
    }

    private static List<? extends Row> merged(
            List<? extends Row> old, List<Row> puts, Set<Id> gone) {
        boolean removes = !gone.isEmpty() && old.stream().anyMatch(row -> gone.contains(row.id()));
        if (puts.isEmpty() && !removes) {
            return old;
        }
        Map<Id, Row> byId = new HashMap<>();
        for (Row row : puts) {
            byId.put(row.id(), row);
        }
        List<Row> out = new ArrayList<>(old.size() + puts.size());
        for (Row row : old) {
            Row put = byId.remove(row.id());
            if (put != null) {
                out.add(put);
            } else if (!gone.contains(row.id())) {
                out.add(row);
            }
        }
        if (!byId.isEmpty()) {
            out.addAll(byId.values());
            out.sort(Comparator.comparing(Row::id));
        }
        return List.copyOf(out);
    }

    private static int search(List<? extends Row> rows, Id id) {
        int low = 0;
        int high = rows.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = rows.get(middle).id().compareTo(id);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    private static int place(Table<? extends Row> table) {
        Integer place = PLACES.get(table);
        if (place == null) {
            throw new IllegalArgumentException(table.name());
        }
        return place;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Plan plan && lists.equals(plan.lists);
    }

    @Override
    public int hashCode() {
        return lists.hashCode();
    }

    @Override
    public String toString() {
        return "Plan of " + size() + " rows";
    }
}
