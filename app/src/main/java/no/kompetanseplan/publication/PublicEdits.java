package no.kompetanseplan.publication;

import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PublicTable;
import no.kompetanseplan.model.PublicTableFields;
import no.kompetanseplan.model.choice.PublicFate;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Rank;
import no.kompetanseplan.privacy.Merge;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;

/// What people decide of the tables of the public edition. The plan itself keeps its tables.
public final class PublicEdits {

    private PublicEdits() {}

    /// Shows a table with categories joined as it was proposed.
    public static Plan join(Plan plan, Publication.Entry entry, Merge merge) {
        String merges = kept(plan, entry.table());
        for (List<Integer> group : merge.rows()) {
            merges = join(merges, group, entry.rows());
        }
        for (List<Integer> group : merge.columns()) {
            merges = join(merges, group, entry.columns());
        }
        return with(plan, entry.table(), PublicFate.JOINED, merges);
    }

    private static String join(String merges, List<Integer> group, List<String> names) {
        return group.size() < 2
                ? merges
                : Merge.join(merges, group.stream().map(names::get).toList());
    }

    /// What is joined in a table now.
    private static String kept(Plan plan, StaffTable table) {
        PublicTable old = plan.find(PublicTableFields.TABLE, Publication.id(table));
        return old == null || old.fate() != PublicFate.JOINED ? "" : old.merges();
    }

    /// Joins further categories of a table, those of its rows and those of its columns each into
    /// one; fewer than two of either are left as they are.
    public static Plan join(Plan plan, StaffTable table, List<String> rows, List<String> columns) {
        String merges = kept(plan, table);
        for (List<String> each : List.of(rows, columns)) {
            merges = each.size() < 2 ? merges : Merge.join(merges, each);
        }
        return merges.isEmpty() ? plan : with(plan, table, PublicFate.JOINED, merges);
    }

    /// Shows professions as one, called «other», in all tables by profession that are not left out.
    public static Plan fold(Plan plan, List<String> professions) {
        Plan folded = plan;
        for (StaffTable table : StaffTable.values()) {
            PublicTable old = plan.find(PublicTableFields.TABLE, Publication.id(table));
            boolean isLeftOut = old != null && old.fate() == PublicFate.LEFT_OUT;
            if (table.isByProfession() && !isLeftOut) {
                String merges = Merge.fold(kept(plan, table), professions);
                folded = with(folded, table, PublicFate.JOINED, merges);
            }
        }
        return folded;
    }

    /// Leaves a table out.
    public static Plan leaveOut(Plan plan, StaffTable table) {
        return with(plan, table, PublicFate.LEFT_OUT, "");
    }

    /// Shows a table as it is, if that can be.
    public static Plan asItIs(Plan plan, StaffTable table) {
        return with(plan, table, null, "");
    }

    private static Plan with(
            Plan plan, StaffTable table, @Nullable PublicFate fate, String merges) {
        Id id = Publication.id(table);
        PublicTable old = plan.find(PublicTableFields.TABLE, id);
        String note = old == null ? "" : old.note();
        String rank = Rank.at(Arrays.asList(StaffTable.values()).indexOf(table));
        return plan.with(new PublicTable(id, table.key(), fate, merges, note, rank));
    }
}
