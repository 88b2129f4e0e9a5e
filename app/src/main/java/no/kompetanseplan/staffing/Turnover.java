package no.kompetanseplan.staffing;

import no.kompetanseplan.model.Dataset;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.staffing.Cohorts.Cell;
import no.kompetanseplan.staffing.Cohorts.Cohort;
import no.kompetanseplan.staffing.Facts.Staff;
import no.kompetanseplan.staffing.Figure.Measure;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// The share of a staff that is there no more a year later (formula F4), as far as two registers of
/// the same municipality tell it.
///
/// Registers are anonymous, so nobody is followed. What is told is the least number that must have
/// left: of each single year of age, those who cannot be any of the persons who are of the age that
/// follows. Whoever leaves and is replaced by one of the same age is not seen, so the true number
/// is that or greater. Persons of unknown age, profession or municipality may be anybody, which
/// never makes the number too great.
///
/// @param pairs the municipalities that two registers tell of
/// @param apart the municipalities that only one tells of
/// @param municipalities a line for each of the pairs: who left the municipality. Whoever works in
///   two municipalities is counted in both
/// @param professions a line for each profession: who left the profession in the municipality, of
///   the pairs together
/// @param together the sum of `municipalities`
/// @param region who left all municipalities of the pairs, whereto moving between them does not
///   count; null where the days of their registers differ, since a move may be lost between them
public record Turnover(
        List<Pair> pairs,
        List<Id> apart,
        List<Line> municipalities,
        List<Line> professions,
        Line together,
        @Nullable Line region) {

    /// The registers of a municipality.
    public record Pair(Id municipality, Staff before, Staff after) {}

    /// Persons of a municipality, of a profession or of all.
    ///
    /// @param id null for all
    /// @param before persons in the first register
    /// @param after persons in the second
    /// @param left the least number of those before who are not there after
    public record Line(@Nullable Id id, long before, long after, long left) {

        private Line and(Line other) {
            return new Line(id, before + other.before, after + other.after, left + other.left);
        }
    }

    public Turnover {
        pairs = List.copyOf(pairs);
        apart = List.copyOf(apart);
        municipalities = List.copyOf(municipalities);
        professions = List.copyOf(professions);
    }

    /// What the registers of a plan tell.
    public static Turnover of(Facts facts) {
        List<Pair> pairs = pairs(facts);
        Map<Staff, Cohorts> counted = new LinkedHashMap<>();
        for (Pair pair : pairs) {
            counted.computeIfAbsent(pair.before, Cohorts::of);
            counted.computeIfAbsent(pair.after, Cohorts::of);
        }
        List<Line> municipalities = new ArrayList<>();
        Map<Id, Line> professions = new LinkedHashMap<>();
        Line together = new Line(null, 0, 0, 0);
        for (Pair pair : pairs) {
            Cohorts before = told(counted, pair.before);
            Cohorts after = told(counted, pair.after);
            Years years = Years.between(pair);
            Line line = municipality(pair.municipality, before, after, years);
            municipalities.add(line);
            together = together.and(line);
            professions(pair.municipality, before, after, years)
                    .forEach(each -> merge(professions, each));
        }
        Set<Id> apart = new LinkedHashSet<>(facts.register().municipalities());
        pairs.forEach(pair -> apart.remove(pair.municipality));
        return new Turnover(
                pairs,
                List.copyOf(apart),
                municipalities,
                List.copyOf(professions.values()),
                together,
                region(pairs, counted));
    }

    /// Whether nothing can be told, since no municipality has two registers.
    public boolean isEmpty() {
        return pairs.isEmpty();
    }

    /// The registers that are counted, each once, the first ones before the second ones.
    public List<Dataset> from() {
        return Stream.concat(pairs.stream().map(Pair::before), pairs.stream().map(Pair::after))
                .map(Staff::dataset)
                .distinct()
                .toList();
    }

    /// The figures of all: who left a municipality, and where it can be told who left all of them.
    public List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        if (!isEmpty()) {
            figures.add(new Figure(Measure.TURNOVER, together.left, together.before, from()));
        }
        if (region != null) {
            figures.add(new Figure(Measure.TURNOVER_REGION, region.left, region.before, from()));
        }
        return figures;
    }

    // ---------- which registers ----------

    /// The municipalities that two registers tell of.
    public static List<Pair> pairs(Facts facts) {
        List<Pair> pairs = new ArrayList<>();
        for (Id municipality : facts.register().municipalities()) {
            Dataset told = facts.staffOf(municipality);
            Staff after =
                    facts.staff().stream()
                            .filter(each -> each.dataset().equals(told))
                            .findFirst()
                            .orElse(null);
            Staff before = after == null ? null : before(facts, municipality, after.dataset());
            if (after != null && before != null) {
                pairs.add(new Pair(municipality, before, after));
            }
        }
        return pairs;
    }

    /// The register that tells of a municipality closest to a year before another.
    private static @Nullable Staff before(Facts facts, Id municipality, Dataset after) {
        return Stream.concat(facts.former().stream(), facts.staff().stream())
                .filter(each -> Facts.isYearBefore(each.dataset(), after))
                .filter(each ->
                        municipality.equals(each.dataset().municipality())
                                || each.register().municipalities().contains(municipality))
                .min(Comparator.comparingLong(each -> daysOff(each.dataset(), after)))
                .orElse(null);
    }

    private static long daysOff(Dataset before, Dataset after) {
        LocalDate first = before.date();
        LocalDate last = after.date();
        return first == null || last == null
                ? Long.MAX_VALUE
                : Math.abs(first.plusYears(1).toEpochDay() - last.toEpochDay());
    }

    private static Cohorts told(Map<Staff, Cohorts> counted, Staff staff) {
        return counted.computeIfAbsent(staff, Cohorts::of);
    }

    // ---------- who has left ----------

    /// How many years older a person is in the second register.
    private record Years(int least, int most) {

        static Years between(Pair pair) {
            LocalDate first = pair.before.dataset().date();
            LocalDate last = pair.after.dataset().date();
            if (first == null || last == null) {
                throw new IllegalStateException("no day");
            }
            int whole = last.isBefore(first.plusYears(1)) ? 0 : 1;
            boolean isExact = last.equals(first.plusYears(1));
            return new Years(whole, isExact ? whole : whole + 1);
        }
    }

    private static Line municipality(Id id, Cohorts before, Cohorts after, Years years) {
        Cohort first = before.of(new Cell(id, null));
        Cohort last = after.of(new Cell(id, null));
        return line(id, first, last, years, after.unplaced());
    }

    private static List<Line> professions(
            Id municipality, Cohorts before, Cohorts after, Years years) {
        Set<Id> all = new LinkedHashSet<>(before.professions(municipality));
        all.addAll(after.professions(municipality));
        long anybody = after.unplaced() + after.untold(municipality);
        return all.stream()
                .map(profession -> {
                    Cell cell = new Cell(municipality, profession);
                    return line(profession, before.of(cell), after.of(cell), years, anybody);
                })
                .toList();
    }

    private static void merge(Map<Id, Line> lines, Line line) {
        Id id = line.id;
        if (id != null) {
            lines.merge(id, line, Line::and);
        }
    }

    private static @Nullable Line region(List<Pair> pairs, Map<Staff, Cohorts> counted) {
        Set<Years> years = new LinkedHashSet<>();
        Set<List<@Nullable LocalDate>> days = new LinkedHashSet<>();
        Map<Staff, Set<Id>> first = new LinkedHashMap<>();
        Map<Staff, Set<Id>> last = new LinkedHashMap<>();
        for (Pair pair : pairs) {
            years.add(Years.between(pair));
            days.add(days(pair));
            first.computeIfAbsent(pair.before, _ -> new LinkedHashSet<>()).add(pair.municipality);
            last.computeIfAbsent(pair.after, _ -> new LinkedHashSet<>()).add(pair.municipality);
        }
        if (days.size() != 1) {
            return null;
        }
        Cohort before = new Cohort();
        Cohort after = new Cohort();
        first.forEach((staff, places) -> before.addAll(Cohorts.persons(staff, places)));
        last.forEach((staff, places) -> after.addAll(Cohorts.persons(staff, places)));
        long anybody =
                last.keySet().stream().mapToLong(staff -> told(counted, staff).unplaced()).sum();
        return line(null, before, after, years.iterator().next(), anybody);
    }

    private static List<@Nullable LocalDate> days(Pair pair) {
        List<@Nullable LocalDate> days = new ArrayList<>();
        days.add(pair.before.dataset().date());
        days.add(pair.after.dataset().date());
        return days;
    }

    /// @param anybody persons after who may be of any such group
    private static Line line(
            @Nullable Id id, Cohort before, Cohort after, Years years, long anybody) {
        long same = before.most(after, years.least, years.most, anybody);
        return new Line(id, before.size(), after.size(), before.size() - same);
    }
}
