package no.kompetanseplan.budget;

import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.CostLineFields;
import no.kompetanseplan.model.EmployerRateFields;
import no.kompetanseplan.model.LeavePolicyFields;
import no.kompetanseplan.model.LeaveRuleFields;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.ParticipationFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PlanHead;
import no.kompetanseplan.model.PlanHeadFields;
import no.kompetanseplan.model.RandomPlans;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.StaffingFields;
import no.kompetanseplan.model.SupplementRuleFields;
import no.kompetanseplan.model.WageFields;
import no.kompetanseplan.model.choice.BodyKind;
import no.kompetanseplan.model.choice.MeasureState;
import no.kompetanseplan.model.choice.StudyBasis;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Plans whose rows belong together, and whose numbers and dates are often the least or the most
/// that their fields take; the same for the same seed.
public final class ExtremePlans {

    private static final int MEASURES = 6;
    private static final int MUNICIPALITIES = 3;

    private final Random random;
    private final RandomPlans any;
    private final List<Row> rows = new ArrayList<>();
    private int next;

    private ExtremePlans(long seed) {
        this.random = new Random(seed);
        this.any = new RandomPlans(seed);
    }

    public static Plan of(long seed) {
        ExtremePlans plans = new ExtremePlans(seed);
        plans.fill();
        return Plan.of(plans.rows);
    }

    private void fill() {
        rows.add(any.row(PlanHeadFields.TABLE, PlanHead.ID));
        for (int i = 0; i < MUNICIPALITIES; i++) {
            rows.add(
                    set(
                            any.row(BodyFields.TABLE, municipality(i)),
                            BodyFields.TABLE,
                            BodyFields.KIND,
                            BodyKind.MUNICIPALITY));
            rows.add(belonging(StaffingFields.TABLE, StaffingFields.BODY, municipality(i)));
        }
        for (int i = 0; i < 3; i++) {
            rows.add(set(row(WageFields.TABLE), WageFields.TABLE, WageFields.USED, true));
            rows.add(belonging(EmployerRateFields.TABLE, EmployerRateFields.BODY, anywhere()));
            rows.add(belonging(LeaveRuleFields.TABLE, LeaveRuleFields.BASIS, StudyBasis.CREDITS));
            rows.add(
                    belonging(
                            LeavePolicyFields.TABLE, LeavePolicyFields.BASIS, StudyBasis.CREDITS));
            rows.add(row(SupplementRuleFields.TABLE));
        }
        for (int i = 0; i < MEASURES; i++) {
            measure(Id.named("measure " + i));
        }
    }

    private void measure(Id measure) {
        rows.add(
                set(
                        any.row(MeasureFields.TABLE, measure),
                        MeasureFields.TABLE,
                        MeasureFields.STATE,
                        MeasureState.PROPOSED));
        for (int i = 0; i < 2; i++) {
            rows.add(
                    set(
                            belonging(
                                    ParticipationFields.TABLE,
                                    ParticipationFields.MEASURE,
                                    measure),
                            ParticipationFields.TABLE,
                            ParticipationFields.BODY,
                            anywhere()));
        }
        for (int i = 0; i < 4; i++) {
            var line = belonging(CostLineFields.TABLE, CostLineFields.MEASURE, measure);
            line = set(line, CostLineFields.TABLE, CostLineFields.NOT_CALCULATED, false);
            if (random.nextBoolean()) {
                Money price = new Money(random.nextLong(-100_000, 1_000_000));
                line = set(line, CostLineFields.TABLE, CostLineFields.UNIT_PRICE, price);
            }
            rows.add(line);
        }
    }

    private <R extends Row> R row(Table<R> table) {
        return any.row(table, Id.named(table.name() + next++));
    }

    private <R extends Row, V> R belonging(Table<R> table, Field<R, V> field, V owner) {
        return set(row(table), table, field, owner);
    }

    private static <R extends Row, V> R set(R row, Table<R> table, Field<R, V> field, V value) {
        return table.with(row, row.id(), field, value);
    }

    private Id anywhere() {
        return municipality(random.nextInt(MUNICIPALITIES));
    }

    private static Id municipality(int i) {
        return Id.named("municipality " + i);
    }
}
