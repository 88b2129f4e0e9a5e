package no.kompetanseplan.publication;

import no.kompetanseplan.model.AgreementFields;
import no.kompetanseplan.model.AssumptionFields;
import no.kompetanseplan.model.Dataset;
import no.kompetanseplan.model.DatasetFields;
import no.kompetanseplan.model.FindingAnswerFields;
import no.kompetanseplan.model.GrantApplicationFields;
import no.kompetanseplan.model.GrantUseFields;
import no.kompetanseplan.model.Indicator;
import no.kompetanseplan.model.IndicatorFigure;
import no.kompetanseplan.model.IndicatorMethod;
import no.kompetanseplan.model.MeasureEffectFields;
import no.kompetanseplan.model.Participation;
import no.kompetanseplan.model.ParticipationFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PlanHead;
import no.kompetanseplan.model.PlanHeadFields;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.ScenarioFields;
import no.kompetanseplan.model.Staffing;
import no.kompetanseplan.model.StaffingFields;
import no.kompetanseplan.model.Tables;
import no.kompetanseplan.model.TenureBandFields;
import no.kompetanseplan.model.WorkloadActivityFields;
import no.kompetanseplan.model.WorkloadFields;
import no.kompetanseplan.model.choice.Sensitivity;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Rank;
import no.kompetanseplan.privacy.Cell;
import no.kompetanseplan.privacy.MaskedTable;
import no.kompetanseplan.staffing.Facts;
import no.kompetanseplan.staffing.IndicatorTable;
import no.kompetanseplan.staffing.StaffingTable;
import no.kompetanseplan.staffing.TableSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A plan as all may have it: the numbers of its staff are those that the public edition shows, and
/// what its makers wrote to themselves is left out. Whatever is made of it, a document, a workbook
/// or a file of data, has nothing to hide.
public final class PublicPlan {

    private static final String NOTE = "note";
    private static final String AN_ID = "[0-9a-f]{32}";

    /// Tables that count staff by themselves, or that are the makers' own, as the projection is.
    private static final Set<Table<?>> INTERNAL =
            Set.of(
                    StaffingFields.TABLE,
                    DatasetFields.TABLE,
                    WorkloadFields.TABLE,
                    WorkloadActivityFields.TABLE,
                    FindingAnswerFields.TABLE,
                    GrantApplicationFields.TABLE,
                    GrantUseFields.TABLE,
                    AgreementFields.TABLE,
                    TenureBandFields.TABLE,
                    AssumptionFields.TABLE,
                    MeasureEffectFields.TABLE,
                    ScenarioFields.TABLE);

    private PublicPlan() {}

    /// The plan without registers and the staff of services, with the positions that are shown,
    /// with the indicators that are declared open and the population tables, which are published
    /// statistics, and without remarks.
    public static Plan of(Plan plan, Facts facts, Publication publication) {
        List<Row> rows = new ArrayList<>();
        for (Table<? extends Row> table : Tables.ALL) {
            if (!INTERNAL.contains(table)) {
                addWithoutNotes(rows, plan, table);
            }
        }
        rows.removeIf(row -> isGuarded(plan, row));
        rows.addAll(staffing(publication));
        facts.residents().forEach(each -> rows.add(withoutNote(each.dataset())));
        Plan made = Plan.of(rows);
        String coverage = StaffingTable.of(plan, facts).coverageNote();
        TableSource source = TableSource.of(plan.head(), facts);
        return made.with(PlanHeadFields.TABLE, PlanHead.ID, PlanHeadFields.COVERAGE_NOTE, coverage)
                .with(
                        PlanHeadFields.TABLE,
                        PlanHead.ID,
                        PlanHeadFields.STAFFING_SOURCE,
                        source.words())
                .with(
                        PlanHeadFields.TABLE,
                        PlanHead.ID,
                        PlanHeadFields.STAFFING_DATE,
                        source.date());
    }

    /// The same plan as a file of data may hold it: the budget is reckoned from how many take part
    /// from each municipality, which may be one, so they go with the plan as far as its sums and no
    /// further.
    public static Plan asData(Plan open) {
        return open.without(
                open.rows(ParticipationFields.TABLE).stream().map(Participation::id).toList());
    }

    /// Whether it is of an indicator that nobody has declared open.
    private static boolean isGuarded(Plan plan, Row row) {
        boolean isAbout =
                row instanceof Indicator
                        || row instanceof IndicatorMethod
                        || row instanceof IndicatorFigure;
        Indicator indicator = isAbout ? IndicatorTable.of(plan, row) : null;
        return isAbout && (indicator == null || indicator.sensitivity() != Sensitivity.OPEN);
    }

    private static <R extends Row> void addWithoutNotes(List<Row> rows, Plan plan, Table<R> table) {
        for (R row : plan.rows(table)) {
            R kept = row;
            for (Field<R, ?> field : table.fields()) {
                if (field.name().equals(NOTE)) {
                    kept = without(table, kept, field);
                }
            }
            rows.add(kept);
        }
    }

    private static Dataset withoutNote(Dataset row) {
        return without(DatasetFields.TABLE, row, DatasetFields.NOTE);
    }

    private static <R extends Row, V> R without(Table<R> table, R row, Field<R, V> field) {
        return table.with(row, row.id(), field, null);
    }

    private static List<Row> staffing(Publication publication) {
        Publication.Entry entry = publication.of(StaffTable.MUNICIPALITIES);
        List<Row> rows = new ArrayList<>();
        MaskedTable shown = entry == null ? null : entry.shown();
        if (shown == null || !shown.isWhole()) {
            return rows; // a split by some of the positions would be another, and tell of the rest
        }
        for (int i = 0; i < shown.rows().size(); i++) {
            String key = shown.rows().get(i);
            if (!key.matches(AN_ID)) {
                continue; // positions in no municipality, or in several that were joined
            }
            if (shown.at(i, 0) instanceof Cell.Shown(long positions)) {
                Id id = Id.named("public staffing " + key);
                int count = Math.toIntExact(positions);
                rows.add(new Staffing(id, Id.of(key), count, "", Rank.at(i)));
            }
        }
        return rows;
    }
}
