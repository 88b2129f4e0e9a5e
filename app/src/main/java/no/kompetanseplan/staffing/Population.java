package no.kompetanseplan.staffing;

import no.kompetanseplan.model.value.Id;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/// Persons by municipality, year, sex and single year of age: a table of Statistics Norway, counted
/// or projected. Tables without sex have all under [Sex#UNKNOWN].
///
/// Immutable once built; safe for several threads.
public final class Population {

    /// The last age told apart; those who are older count here.
    public static final int MAX_AGE = 119;

    private static final int AGES = MAX_AGE + 1;
    private static final int SEXES = Sex.values().length;

    private final List<Id> municipalities;
    private final List<Integer> years;
    private final Map<Key, int[]> persons;

    private record Key(Id municipality, int year) {}

    private Population(Builder built) {
        municipalities = List.copyOf(built.municipalities);
        years = List.copyOf(built.years);
        persons = new HashMap<>();
        built.persons.forEach((key, counts) -> persons.put(key, counts.clone()));
    }

    /// The municipalities it tells of, in order of first appearance.
    public List<Id> municipalities() {
        return municipalities;
    }

    /// The years that some municipality has, ascending.
    public List<Integer> years() {
        return years;
    }

    /// Whether it tells anything of a municipality in a year. What it does not tell is counted as
    /// nobody, which is something else than zero.
    public boolean has(Id municipality, int year) {
        return persons.containsKey(new Key(municipality, year));
    }

    /// Whether it tells all that another table tells of, in other numbers perhaps.
    public boolean covers(Population other) {
        return persons.keySet().containsAll(other.persons.keySet());
    }

    /// Persons of that sex and age on the table's day; 0 when it does not tell.
    public int persons(Id municipality, int year, Sex sex, int age) {
        int[] counts = persons.get(new Key(municipality, year));
        return counts == null ? 0 : counts[place(sex, age)];
    }

    /// Persons of all sexes from one age to another, both included; 0 when it does not tell.
    public long persons(Id municipality, int year, int from, int to) {
        int[] counts = persons.get(new Key(municipality, year));
        long sum = 0;
        for (int age = from; counts != null && age <= Math.min(to, MAX_AGE); age++) {
            for (int sex = 0; sex < SEXES; sex++) {
                sum += counts[sex * AGES + age];
            }
        }
        return sum;
    }

    /// Persons of all ages and sexes.
    public long persons(Id municipality, int year) {
        return persons(municipality, year, 0, MAX_AGE);
    }

    /// Municipalities times years it tells of.
    public int size() {
        return persons.size();
    }

    private static int place(Sex sex, int age) {
        Objects.checkIndex(age, AGES);
        int row =
                switch (sex) {
                    case WOMAN -> 0;
                    case MAN -> 1;
                    case UNKNOWN -> 2;
                };
        return row * AGES + age;
    }

    /// Takes counts one by one.
    public static final class Builder {

        private final Set<Id> municipalities = new LinkedHashSet<>();
        private final TreeSet<Integer> years = new TreeSet<>();
        private final Map<Key, int[]> persons = new HashMap<>();

        /// Adds persons to those of a municipality, year, sex and age.
        ///
        /// @param age whole years; those over [Population#MAX_AGE] count there
        /// @throws IllegalArgumentException for a count or an age below 0
        public Builder add(Id municipality, int year, Sex sex, int age, int count) {
            if (age < 0 || count < 0) {
                throw new IllegalArgumentException("age " + age + ", persons " + count);
            }
            int[] counts = counts(municipality, year);
            int place = place(sex, Math.min(age, MAX_AGE));
            counts[place] = Math.addExact(counts[place], count);
            return this;
        }

        /// Makes it known that a municipality has this year, before anybody is counted in it.
        private int[] counts(Id municipality, int year) {
            municipalities.add(municipality);
            years.add(year);
            return persons.computeIfAbsent(new Key(municipality, year), _ -> new int[AGES * SEXES]);
        }

        private void put(Id municipality, int year, int[] counts) {
            System.arraycopy(counts, 0, counts(municipality, year), 0, counts.length);
        }

        /// Adds what another table tells of the municipalities and years this one does not tell of:
        /// a projection goes on where counting ends.
        Builder addMissing(Population other) {
            other.persons.forEach((key, counts) -> {
                if (!persons.containsKey(key)) {
                    put(key.municipality(), key.year(), counts);
                }
            });
            return this;
        }

        public Population build() {
            return new Population(this);
        }
    }
}
