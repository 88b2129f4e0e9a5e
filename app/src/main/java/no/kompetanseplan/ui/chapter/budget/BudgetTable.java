package no.kompetanseplan.ui.chapter.budget;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.budget.Axis;
import no.kompetanseplan.budget.Entry;
import no.kompetanseplan.budget.Pivot;
import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.BodyKind;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.text.Texts;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/// A [Pivot] laid out as lines under their groups, with the sums below. Pure: the page only draws
/// it.
///
/// @param columns the values across, in order
/// @param rows groups, their lines, and the sums last
/// @param pinned the group of the lines that are pinned, and those lines once more; none when none
///   is
/// @param missing how many measures have something not calculated
record BudgetTable(
        List<Axis.Key> columns, List<BudgetRow> rows, List<BudgetRow> pinned, int missing) {

    /// Key of the group of those that are pinned.
    static final String PINNED = "group/pinned";

    /// Key of the line of the sum.
    static final String SUM = "sum";

    /// Key of the line of what is set aside.
    static final String FRAME = "frame";

    /// Key of the line of what is left.
    static final String LEFT = "left";

    static BudgetTable of(Assessment assessment, BudgetChoice choice, Set<Id> pinned, Texts texts) {
        BudgetLayout layout = new BudgetLayout(assessment, choice, texts);
        List<BudgetRow> rows = layout.rows();
        return new BudgetTable(
                layout.columns(),
                rows,
                layout.pinned(rows, pinned),
                assessment.budget().measuresNotCalculated().size());
    }

    /// Whether a row belongs to the group of those that are pinned.
    static boolean isPinned(BudgetRow row) {
        return row.key().startsWith(PINNED);
    }

    /// What is listed: of groups that are folded, or have no line that is wanted, nothing below.
    /// Those that are pinned stand on top of all when nothing is looked for.
    ///
    /// @param folded keys of groups
    /// @param wanted which lines are looked for; null for all, as they are folded
    List<BudgetRow> listed(Set<String> folded, @Nullable Predicate<BudgetRow> wanted) {
        List<BudgetRow> listed = new ArrayList<>();
        if (wanted == null && !pinned.isEmpty()) {
            listed.addAll(folded.contains(PINNED) ? pinned.subList(0, 1) : pinned);
        }
        BudgetRow group = null;
        for (BudgetRow row : rows) {
            switch (row.kind()) {
                case GROUP -> group = row;
                case LINE -> {
                    boolean closed = group != null && folded.contains(group.key());
                    if (wanted == null ? closed : !wanted.test(row)) {
                        continue;
                    }
                }
                case SUM, FRAME, LEFT -> group = null;
            }
            if (row.kind() != BudgetRow.Kind.GROUP || wanted == null) {
                addOnce(listed, wanted == null ? null : group, row);
            }
        }
        return List.copyOf(listed);
    }

    /// Adds a line below its group.
    private static void addOnce(List<BudgetRow> listed, @Nullable BudgetRow group, BudgetRow row) {
        if (group != null && !listed.contains(group)) {
            listed.add(group);
        }
        listed.add(row);
    }

    /// The group a line stands in; null for one without.
    @Nullable BudgetRow groupOf(BudgetRow line) {
        BudgetRow group = null;
        for (BudgetRow row : rows) {
            if (row.kind() == BudgetRow.Kind.GROUP) {
                group = row;
            } else if (row.kind() == line.kind() && row.at().equals(line.at())) {
                return row.kind() == BudgetRow.Kind.LINE ? group : null;
            }
        }
        return null;
    }

    /// The line of the sum.
    @Nullable BudgetRow sum() {
        return rows.stream()
                .filter(row -> row.kind() == BudgetRow.Kind.SUM)
                .findFirst()
                .orElse(null);
    }

    /// Which entries a line counts, whatever the column.
    static Predicate<Entry> covers(Plan plan, BudgetChoice choice, BudgetRow row) {
        if (row.members().isEmpty()) {
            return _ -> true;
        }
        Function<Entry, Axis.Key> keys = choice.lines().axis().keys(plan);
        return entry -> row.members().contains(keys.apply(entry));
    }

    /// The groups of some of the municipalities, such as the parts of a county. A municipality
    /// belongs to the first that has it.
    static Map<Body, List<Axis.Key>> regions(Plan plan) {
        Set<Id> left = new LinkedHashSet<>();
        plan.municipalities().forEach(body -> left.add(body.id()));
        int all = left.size();
        Map<Body, List<Axis.Key>> regions = new LinkedHashMap<>();
        for (Body group : plan.ordered(BodyFields.TABLE)) {
            if (group.kind() == BodyKind.MUNICIPALITY_GROUP && group.members().ids().size() < all) {
                List<Axis.Key> own = new ArrayList<>();
                for (Id member : group.members().ids()) {
                    if (left.remove(member)) {
                        own.add(new Axis.OfRow(member));
                    }
                }
                if (!own.isEmpty()) {
                    regions.put(group, own);
                }
            }
        }
        return regions;
    }
}
