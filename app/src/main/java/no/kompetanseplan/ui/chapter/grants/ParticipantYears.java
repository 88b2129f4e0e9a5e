package no.kompetanseplan.ui.chapter.grants;

import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.Ordering;
import no.kompetanseplan.model.Participation;
import no.kompetanseplan.model.ParticipationFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Period;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/// How many from each municipality begin in a measure in each year.
///
/// @param years the years of the plan and those somebody begins in; [#UNDATED] first when somebody
///   begins with the measure
/// @param rows a line for each municipality, then the sum
record ParticipantYears(List<Integer> years, List<Line> rows) {

    /// In the place of a year: with the measure.
    static final int UNDATED = 0;

    /// Years of a plan that are shown at most; one that lasts longer is a slip.
    private static final int MOST_YEARS = 12;

    /// The participants of a municipality.
    ///
    /// @param municipality null for the sum
    /// @param counts by year; a year without participants is absent
    /// @param rows how many rows of the plan a year is the sum of
    record Line(
            @Nullable Body municipality, Map<Integer, Integer> counts, Map<Integer, Integer> rows) {

        Object key() {
            return municipality == null ? "sum" : municipality.id();
        }

        int count(int year) {
            return counts.getOrDefault(year, 0);
        }

        int sum() {
            long sum = 0;
            for (int each : counts.values()) {
                sum += each;
            }
            return (int) Math.min(sum, Integer.MAX_VALUE);
        }

        /// A number that is the sum of several rows, each with its own profession or position, is
        /// changed at the measure.
        boolean isEditable(int year) {
            return municipality != null && rows.getOrDefault(year, 0) <= 1;
        }
    }

    static ParticipantYears of(Plan plan, @Nullable Id measure) {
        TreeSet<Integer> years = new TreeSet<>(planYears(plan));
        List<Participation> own =
                plan.ordered(ParticipationFields.TABLE).stream()
                        .filter(each -> measure != null && measure.equals(each.measure()))
                        .toList();
        Map<@Nullable Id, List<Participation>> byBody = new HashMap<>();
        for (Participation each : own) {
            byBody.computeIfAbsent(each.body(), _ -> new ArrayList<>()).add(each);
            years.add(year(each));
        }
        List<Line> lines = new ArrayList<>();
        for (Body body : plan.municipalities()) {
            lines.add(line(body, byBody.getOrDefault(body.id(), List.of())));
        }
        lines.add(line(null, own));
        return new ParticipantYears(List.copyOf(years), lines);
    }

    /// The profession that all participants of a measure come from; null when they differ or nobody
    /// has said.
    static @Nullable Id profession(Plan plan, @Nullable Id measure) {
        List<@Nullable Id> all = new ArrayList<>();
        for (Participation each : plan.rows(ParticipationFields.TABLE)) {
            if (measure != null && measure.equals(each.measure())) {
                all.add(each.profession());
            }
        }
        return all.isEmpty() || all.stream().distinct().count() > 1 ? null : all.getFirst();
    }

    /// The plan with a number of participants; none at all take the row away.
    ///
    /// @param newId id of the row if there is none yet
    static Plan with(Plan plan, Id measure, Id body, int year, @Nullable Integer count, Id newId) {
        List<Participation> among =
                plan.ordered(ParticipationFields.TABLE).stream()
                        .filter(each -> measure.equals(each.measure()))
                        .toList();
        List<Participation> there =
                among.stream()
                        .filter(each -> body.equals(each.body()) && year(each) == year)
                        .toList();
        if (there.size() > 1) {
            return plan;
        }
        boolean isNone = count == null || count == 0;
        if (there.isEmpty()) {
            Participation fresh =
                    new Participation(
                            newId,
                            measure,
                            body,
                            count,
                            null,
                            year == UNDATED ? null : year,
                            profession(plan, measure),
                            "");
            return isNone ? plan : Ordering.putAfter(plan, fresh, among, null);
        }
        Id id = there.getFirst().id();
        return isNone
                ? plan.without(id)
                : plan.with(ParticipationFields.TABLE, id, ParticipationFields.COUNT, count);
    }

    private static Line line(@Nullable Body body, List<Participation> own) {
        Map<Integer, Integer> counts = new HashMap<>();
        Map<Integer, Integer> rows = new HashMap<>();
        for (Participation each : own) {
            int count = Objects.requireNonNullElse(each.count(), 0);
            counts.merge(year(each), count, ParticipantYears::added);
            rows.merge(year(each), 1, Integer::sum);
        }
        return new Line(body, counts, rows);
    }

    private static int added(int one, int other) {
        return (int) Math.min((long) one + other, Integer.MAX_VALUE);
    }

    private static int year(Participation each) {
        Integer year = each.year();
        return year == null ? UNDATED : year;
    }

    private static List<Integer> planYears(Plan plan) {
        Period period = plan.head().planPeriod();
        List<Integer> years = new ArrayList<>();
        if (period.from() != null && period.to() != null) {
            int first = period.from().getYear();
            int last = Math.min(period.to().getYear(), first + MOST_YEARS - 1);
            for (int year = first; year <= last; year++) {
                years.add(year);
            }
        }
        return years;
    }
}
