package no.kompetanseplan.projection;

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
    /// retirement.
    final double[] exits;

    final double[] retired;

    /// Persons who quit in the year before for other reasons than retirement and death.
    final double[] quits;

    /// Of the supply: what those who came have beyond the mean position of their group.
    final double[] extra;

    Course(int groups, int years) {
        this.years = years;
        supply = new double[groups * (years + 1)];
        variance = new double[supply.length];
        persons = new double[supply.length];
        exits = new double[supply.length];
        retired = new double[supply.length];
        quits = new double[supply.length];
        extra = new double[supply.length];
    }

    int at(int group, int year) {
        return group * (years + 1) + year;
    }
}
