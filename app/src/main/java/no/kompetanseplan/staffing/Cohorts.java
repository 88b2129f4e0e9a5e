package no.kompetanseplan.staffing;

import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.staffing.Facts.Staff;
import no.kompetanseplan.staffing.Register.Position;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// The persons of one register by single years of age, in each municipality and each profession
/// there.
final class Cohorts {

    /// @param profession null for all professions of the municipality
    record Cell(Id municipality, @Nullable Id profession) {}

    /// Persons by age.
    static final class Cohort {

        private final Set<Integer> seen = new HashSet<>();
        private final long[] ages = new long[Byte.MAX_VALUE + 1];
        private long unknown;
        private long size;

        /// Adds a position of a person, who is counted once and by the first age told.
        private void add(int person, int age) {
            if (!seen.add(person)) {
                return;
            }
            size++;
            if (age == Register.UNKNOWN) {
                unknown++;
            } else {
                ages[age]++;
            }
        }

        /// Adds persons who are others than those here.
        void addAll(Cohort others) {
            size += others.size;
            unknown += others.unknown;
            for (int age = 0; age < ages.length; age++) {
                ages[age] += others.ages[age];
            }
        }

        long size() {
            return size;
        }

        /// The greatest number of these who may be among others that are so many years older. Those
        /// of unknown age may be anybody.
        ///
        /// Each age takes the youngest that are free: ages follow each other and all look equally
        /// far ahead, so no other choice meets more.
        ///
        /// @param anybody further persons who may be any of these
        long most(Cohort later, int least, int most, long anybody) {
            long[] free = later.ages.clone();
            long same = 0;
            for (int age = 0; age < ages.length; age++) {
                long seeking = ages[age];
                for (int years = least; years <= most && age + years < free.length; years++) {
                    long met = Math.min(seeking, free[age + years]);
                    free[age + years] -= met;
                    seeking -= met;
                    same += met;
                }
            }
            long joined = same + unknown + later.unknown + anybody;
            return Math.min(joined, Math.min(size, later.size + anybody));
        }
    }

    private final Map<Cell, Cohort> cells = new HashMap<>();
    private final Map<Id, Set<Id>> professions = new LinkedHashMap<>();
    private final Map<Id, Set<Integer>> untold = new HashMap<>();
    private final Set<Integer> unplaced = new HashSet<>();

    private Cohorts() {}

    static Cohorts of(Staff staff) {
        Cohorts all = new Cohorts();
        for (int i = 0; i < staff.register().size(); i++) {
            all.add(staff.register().row(i), staff.dataset().municipality());
        }
        return all;
    }

    /// The persons of a register who work in any of some municipalities, each once.
    static Cohort persons(Staff staff, Set<Id> municipalities) {
        Cohort cohort = new Cohort();
        Id own = staff.dataset().municipality();
        Predicate<@Nullable Id> isWanted = id -> id != null && municipalities.contains(id);
        for (int i = 0; i < staff.register().size(); i++) {
            Position row = staff.register().row(i);
            if (isWanted.test(row.municipality() == null ? own : row.municipality())) {
                cohort.add(row.person(), row.age());
            }
        }
        return cohort;
    }

    private void add(Position row, @Nullable Id own) {
        Id municipality = row.municipality() == null ? own : row.municipality();
        if (municipality == null) {
            unplaced.add(row.person());
            return;
        }
        cell(new Cell(municipality, null)).add(row.person(), row.age());
        Id profession = row.profession();
        if (profession == null) {
            untold.computeIfAbsent(municipality, _ -> new HashSet<>()).add(row.person());
        } else {
            professions.computeIfAbsent(municipality, _ -> new LinkedHashSet<>()).add(profession);
            cell(new Cell(municipality, profession)).add(row.person(), row.age());
        }
    }

    private Cohort cell(Cell cell) {
        return cells.computeIfAbsent(cell, _ -> new Cohort());
    }

    /// The persons of a cell; none where there is nobody.
    Cohort of(Cell cell) {
        Cohort cohort = cells.get(cell);
        return cohort == null ? new Cohort() : cohort;
    }

    /// The professions of a municipality.
    Set<Id> professions(Id municipality) {
        return professions.getOrDefault(municipality, Set.of());
    }

    /// Persons of a municipality with a position of which the profession is not told.
    long untold(Id municipality) {
        return untold.getOrDefault(municipality, Set.of()).size();
    }

    /// Persons with a position that nobody knows the municipality of.
    long unplaced() {
        return unplaced.size();
    }
}
