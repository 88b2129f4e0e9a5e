package no.kompetanseplan.exchange.xlsx.cost;

import no.kompetanseplan.budget.Calculation;
import no.kompetanseplan.budget.Entry;
import no.kompetanseplan.exchange.xlsx.cost.CostLayout.EntryRow;
import no.kompetanseplan.exchange.xlsx.cost.CostLayout.Line;
import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.CostShare;
import no.kompetanseplan.model.CostShareFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.BodyKind;
import no.kompetanseplan.model.choice.SplitMode;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Percent;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// On which rows of the sheet of shares the agreed parts stand, and the residents that costs are
/// split by.
final class ShareRows {

    /// Rows between the last agreed part and the first municipality: a gap, a title, heads.
    private static final int BETWEEN = 3;

    /// An agreed part and the line it is of.
    record Share(int row, CostShare share, Line line) {}

    /// Residents of a municipality that costs of a year are split by.
    record Place(Id municipality, int year) {}

    private final List<Share> shares = new ArrayList<>();
    private final Map<Id, Share> byId = new HashMap<>();
    private final Map<Id, List<Share>> byLine = new HashMap<>();
    private final Map<Place, Long> residents = new HashMap<>();
    private final Set<Id> municipalities = new LinkedHashSet<>();
    private final Set<Integer> years = new TreeSet<>();
    private final Plan plan;

    ShareRows(Plan plan, List<Line> lines, Stream<List<EntryRow>> entries) {
        this.plan = plan;
        Map<Id, List<CostShare>> all = new HashMap<>();
        for (CostShare share : plan.ordered(CostShareFields.TABLE)) {
            if (share.line() != null) {
                all.computeIfAbsent(share.line(), _ -> new ArrayList<>()).add(share);
            }
        }
        for (Line line : lines) {
            for (CostShare each : all.getOrDefault(line.line().id(), List.of())) {
                Share share = new Share(CostLayout.FIRST_ROW + shares.size(), each, line);
                shares.add(share);
                byId.put(each.id(), share);
                if (each.body() != null) {
                    byLine.computeIfAbsent(line.line().id(), _ -> new ArrayList<>()).add(share);
                }
            }
        }
        entries.forEach(rows -> rows.forEach(this::residents));
    }

    private void residents(EntryRow row) {
        Entry entry = row.entry();
        Body payer = plan.find(BodyFields.TABLE, row.line().line().payer());
        boolean alone = payer != null && payer.kind() == BodyKind.MUNICIPALITY;
        if (entry.calculation() instanceof Calculation.Shared shared
                && shared.mode() == SplitMode.BY_RESIDENTS
                && entry.municipality() != null
                && !alone) {
            residents.put(new Place(entry.municipality(), entry.year()), shared.weight());
            municipalities.add(entry.municipality());
            years.add(entry.year());
        }
    }

    /// Whether a part stands for each municipality that takes part.
    boolean isGroup(Share share) {
        Body body = plan.find(BodyFields.TABLE, share.share().body());
        return body != null && body.kind() == BodyKind.MUNICIPALITY_GROUP;
    }

    boolean isEmpty() {
        return shares.isEmpty() && residents.isEmpty();
    }

    /// Agreed parts in the order of the lines.
    List<Share> shares() {
        return shares;
    }

    @Nullable Share share(Id id) {
        return byId.get(id);
    }

    /// The parts of a line that somebody has.
    List<Share> sharesOf(Line line) {
        return byLine.getOrDefault(line.line().id(), List.of());
    }

    /// What the percent of a line come to; null when it is not shared by percent.
    @Nullable BigDecimal percentOf(Line line) {
        if (line.line().split() != SplitMode.PERCENT) {
            return null;
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (Share each : byLine.getOrDefault(line.line().id(), List.of())) {
            Percent percent = each.share().percent();
            sum = percent == null ? sum : sum.add(percent.factor());
        }
        return sum;
    }

    /// Whether the percent of a line come to all of it; true also when it is shared otherwise.
    boolean isWhole(Line line) {
        BigDecimal percent = percentOf(line);
        return percent == null || percent.compareTo(BigDecimal.ONE) == 0;
    }

    /// Municipalities whose residents count, in the order of their rows.
    List<Id> municipalities() {
        return List.copyOf(municipalities);
    }

    /// Years whose residents count, in the order of their columns.
    List<Integer> years() {
        return List.copyOf(years);
    }

    @Nullable Long residents(Id municipality, int year) {
        return residents.get(new Place(municipality, year));
    }

    /// Row of the residents of a municipality.
    int residentsRow(Id municipality) {
        return CostLayout.FIRST_ROW
                + shares.size()
                + BETWEEN
                + municipalities().indexOf(municipality);
    }

    /// Column of the residents of a year.
    int residentsColumn(int year) {
        return 1 + years().indexOf(year);
    }
}
