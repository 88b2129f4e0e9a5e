package no.kompetanseplan.staffing;

import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.Plan;
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
import java.util.stream.Collectors;

/// Table 1 of chapter 3: registered positions per municipality and their shares, to one decimal and
/// 100,0 in sum (formula F21). The note on what the register leaves out goes with the figures
/// wherever they are shown.
///
/// @param rows in the order of the plan
/// @param total all registered positions
/// @param coverageNote what the register leaves out
/// @param isCounted whether it is counted from registers, and not typed
public record StaffingTable(List<Line> rows, long total, String coverageNote, boolean isCounted) {

    private static final int TENTHS = 1000;
    private static final int HUNDREDTHS_OF_A_TENTH = 10;

    /// Names the line of positions in no municipality of the plan.
    private static final Id ELSEWHERE = Id.named("staffing/elsewhere");

    private record Entered(Id row, @Nullable Id municipality, @Nullable Integer positions) {

        int count() {
            return positions == null ? 0 : positions;
        }
    }

    /// One municipality of the table.
    ///
    /// @param staffing what names the line: the row of the plan where it is typed, else the
    ///   municipality
    /// @param municipality null when the row, or the register, names none
    /// @param name name of the municipality in short; empty when the row names none
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

    /// The table of a plan: counted from its registers in use, or as typed where it has none.
    public static StaffingTable of(Plan plan, Facts facts) {
        List<Entered> rows = facts.hasStaff() ? counted(plan, facts) : typed(plan);
        List<BigDecimal> counts =
                rows.stream().map(row -> BigDecimal.valueOf(row.count())).toList();
        long total = rows.stream().mapToLong(Entered::count).sum();
        List<Long> tenths = total == 0 ? List.of() : LargestRemainder.split(TENTHS, counts);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Entered row = rows.get(i);
            var body = plan.find(BodyFields.TABLE, row.municipality);
            Percent share =
                    total == 0 || row.positions == null
                            ? null
                            : new Percent(Math.toIntExact(tenths.get(i) * HUNDREDTHS_OF_A_TENTH));
            lines.add(
                    new Line(
                            row.row,
                            row.municipality,
                            body == null ? "" : body.inShort(),
                            row.positions,
                            share));
        }
        return new StaffingTable(lines, total, coverage(plan, facts), facts.hasStaff());
    }

    private static List<Entered> typed(Plan plan) {
        return plan.ordered(StaffingFields.TABLE).stream()
                .map(row -> new Entered(row.id(), row.body(), row.positions()))
                .toList();
    }

    /// Every municipality of the plan, also one without a register, and what the registers tell of
    /// no municipality of the plan as a line without a name.
    private static List<Entered> counted(Plan plan, Facts facts) {
        Register register = facts.register();
        Map<Id, Integer> counts = new HashMap<>();
        int elsewhere = 0;
        for (int i = 0; i < register.size(); i++) {
            int place = register.municipality(i);
            Id municipality = place < 0 ? null : register.municipalities().get(place);
            if (municipality == null || plan.find(BodyFields.TABLE, municipality) == null) {
                elsewhere++;
            } else {
                counts.merge(municipality, 1, Integer::sum);
            }
        }
        List<Entered> rows = new ArrayList<>();
        for (Body body : plan.municipalities()) {
            boolean isTold = facts.staffOf(body.id()) != null;
            Integer positions = isTold ? counts.getOrDefault(body.id(), 0) : null;
            counts.remove(body.id());
            rows.add(new Entered(body.id(), body.id(), positions));
        }
        counts.forEach((id, positions) -> rows.add(new Entered(id, id, positions)));
        if (elsewhere > 0) {
            rows.add(new Entered(ELSEWHERE, null, elsewhere));
        }
        return rows;
    }

    /// The plan's own note, or else what the registers say of themselves.
    private static String coverage(Plan plan, Facts facts) {
        String own = plan.head().coverageNote();
        return own.isBlank()
                ? facts.staff().stream()
                        .map(each -> each.dataset().coverage())
                        .filter(note -> !note.isBlank())
                        .distinct()
                        .collect(Collectors.joining(" "))
                : own;
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
}
