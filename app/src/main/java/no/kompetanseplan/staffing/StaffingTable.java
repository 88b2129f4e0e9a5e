package no.kompetanseplan.staffing;

import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Staffing;
import no.kompetanseplan.model.StaffingFields;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.LargestRemainder;
import no.kompetanseplan.model.value.Percent;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Table 1 of chapter 3: registered positions per municipality and their shares, to one decimal and
/// 100,0 in sum (formula F21). The note on what the register leaves out goes with the figures
/// wherever they are shown.
///
/// @param rows in the order of the plan
/// @param total all registered positions
/// @param coverageNote what the register leaves out
public record StaffingTable(List<Line> rows, long total, String coverageNote) {

    private static final int TENTHS = 1000;
    private static final int HUNDREDTHS_OF_A_TENTH = 10;

    /// One municipality of the table.
    ///
    /// @param staffing the row of the plan
    /// @param name name of the municipality; empty when the row names none
    /// @param positions null when not entered
    /// @param share share of the total to one decimal; null when not entered, or when all are zero
    public record Line(
            Id staffing,
            @Nullable Id municipality,
            String name,
            @Nullable Integer positions,
            @Nullable Percent share) {}

    public StaffingTable {
        rows = List.copyOf(rows);
    }

    public static StaffingTable of(Plan plan) {
        List<Staffing> rows = plan.ordered(StaffingFields.TABLE);
        List<BigDecimal> counts = rows.stream().map(row -> BigDecimal.valueOf(count(row))).toList();
        long total = rows.stream().mapToLong(StaffingTable::count).sum();
        List<Long> tenths = total == 0 ? List.of() : LargestRemainder.split(TENTHS, counts);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Staffing row = rows.get(i);
            var body = plan.find(BodyFields.TABLE, row.body());
            Percent share =
                    total == 0 || row.positions() == null
                            ? null
                            : new Percent(Math.toIntExact(tenths.get(i) * HUNDREDTHS_OF_A_TENTH));
            lines.add(
                    new Line(
                            row.id(),
                            row.body(),
                            body == null ? "" : body.name(),
                            row.positions(),
                            share));
        }
        return new StaffingTable(lines, total, plan.head().coverageNote());
    }

    /// Registered positions by municipality; rows of the same municipality are added.
    public Map<Id, Long> positions() {
        Map<Id, Long> positions = new HashMap<>();
        for (Line line : rows) {
            if (line.municipality() != null && line.positions() != null) {
                positions.merge(line.municipality(), line.positions().longValue(), Long::sum);
            }
        }
        return positions;
    }

    private static int count(Staffing row) {
        return row.positions() == null ? 0 : row.positions();
    }
}
