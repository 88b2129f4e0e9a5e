package no.kompetanseplan.publication;

import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PublicTable;
import no.kompetanseplan.model.PublicTableFields;
import no.kompetanseplan.model.choice.PublicFate;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Rank;
import no.kompetanseplan.privacy.CrossTable;
import no.kompetanseplan.privacy.Merge;
import no.kompetanseplan.staffing.Facts;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/// What people decide of the tables of the public edition. The plan itself keeps its tables.
public final class PublicEdits {

    private PublicEdits() {}

    /// Shows a table with categories joined.
    public static Plan join(Plan plan, Facts facts, StaffTable table, Merge merge) {
        CrossTable whole = StaffGroups.whole(plan, facts, table);
        return whole == null ? plan : with(plan, table, PublicFate.JOINED, merge.lines(whole));
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
