package no.kompetanseplan.projection;

import java.util.BitSet;

/// What came of one run, by group and year.
final class Course {

    final int years;

    /// Full-time equivalents.
    final double[] supply;

    /// Variance of them, from who happens to leave.
    final double[] variance;

    /// Persons.
    final double[] persons;

    /// Full-time equivalents that left in the year before, and of them those at the ages of
    /// retirement, both without measures.
    final double[] exits;

    final double[] retired;

    /// Of the supply: what those who came have beyond the mean position of their group.
    final double[] extra;

    Course(int groups, int years) {
        this.years = years;
        supply = new double[groups * (years + 1)];
        variance = new double[supply.length];
        persons = new double[supply.length];
        exits = new double[supply.length];
        retired = new double[supply.length];
        extra = new double[supply.length];
    }

    /// A copy to run with other measures in; who leaves is told of the first one alone.
    Course(Course other) {
        years = other.years;
        supply = other.supply.clone();
        variance = other.variance.clone();
        persons = other.persons.clone();
        exits = other.exits;
        retired = other.retired;
        extra = other.extra.clone();
    }

    /// Makes some groups as another course has them.
    void reset(Course other, BitSet groups) {
        for (int g = groups.nextSetBit(0); g >= 0; g = groups.nextSetBit(g + 1)) {
            copy(other.supply, supply, g);
            copy(other.variance, variance, g);
            copy(other.persons, persons, g);
            copy(other.extra, extra, g);
        }
    }

    private void copy(double[] from, double[] to, int g) {
        System.arraycopy(from, at(g, 0), to, at(g, 0), years + 1);
    }

    int at(int group, int year) {
        return group * (years + 1) + year;
    }
}
