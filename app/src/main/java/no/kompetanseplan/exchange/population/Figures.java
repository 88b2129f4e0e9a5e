package no.kompetanseplan.exchange.population;

import no.kompetanseplan.exchange.ImportFailure;
import no.kompetanseplan.staffing.Sex;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/// The figures of a table, kept as two columns: what each is of, packed in one number, and its
/// count. A whole country has millions. Regions, ages and contents stand once each and are pointed
/// at.
final class Figures {

    private static final Sex[] SEXES = Sex.values();

    /// Stands for a figure that the table does not give.
    static final int MISSING = -1;

    /// Stands for something that is no number of persons.
    static final int WRONG = -2;

    /// More figures than any table of municipalities, ages and years has.
    static final int MOST = 5_000_000;

    private static final int FIRST = 1 << 12;

    /// Of a region, an age, a content and a year.
    private static final int BITS = 15;

    private static final int SEX_BITS = 2;

    private final String file;
    private final List<Region> regions = new ArrayList<>();
    private final List<AgeSpan> ages = new ArrayList<>();
    private final List<String> contents = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();
    private final TreeSet<Integer> years = new TreeSet<>();
    private int size;
    private long[] of = new long[FIRST];
    private int[] count = new int[FIRST];

    /// A place of the table.
    ///
    /// @param number four digits of a municipality; empty for other regions, and where the table
    ///   gives names only
    record Region(String number, String name) {}

    /// @param file name of the file, for sentences
    Figures(String file) {
        this.file = file;
    }

    int region(String number, String name) throws ImportFailure {
        return place(regions, new Region(number, name));
    }

    int age(AgeSpan span) throws ImportFailure {
        return place(ages, span);
    }

    int content(String label) throws ImportFailure {
        int place = place(contents, label);
        if (place == wrong.size()) {
            wrong.add("");
        }
        return place;
    }

    private <T> int place(List<T> all, T one) throws ImportFailure {
        int place = all.indexOf(one);
        if (place >= 0) {
            return place;
        }
        if (all.size() == Short.MAX_VALUE) {
            throw new ImportFailure("population.too-many", null, file, MOST / 1_000_000);
        }
        all.add(one);
        return all.size() - 1;
    }

    /// Adds a figure.
    ///
    /// @param persons or [#MISSING] or [#WRONG]
    /// @param place where it stands, should it be wrong
    void add(
            int ofRegion,
            Sex ofSex,
            int ofAge,
            int ofContent,
            int ofYear,
            int persons,
            String place)
            throws ImportFailure {
        if (size == MOST) {
            throw new ImportFailure("population.too-many", null, file, MOST / 1_000_000);
        }
        if (persons == WRONG && wrong.get(ofContent).isEmpty()) {
            wrong.set(ofContent, place);
        }
        if (size == count.length) {
            of = Arrays.copyOf(of, size * 2);
            count = Arrays.copyOf(count, size * 2);
        }
        long packed = ofRegion;
        packed = (packed << BITS) | ofAge;
        packed = (packed << BITS) | ofContent;
        packed = (packed << BITS) | ofYear;
        of[size] = (packed << SEX_BITS) | Arrays.asList(SEXES).indexOf(ofSex);
        count[size] = persons;
        years.add(ofYear);
        size++;
    }

    List<Region> regions() {
        return regions;
    }

    List<AgeSpan> ages() {
        return ages;
    }

    List<String> contents() {
        return contents;
    }

    /// Years in rising order.
    List<Integer> years() {
        return List.copyOf(years);
    }

    /// Where the first thing stands that is no number of persons; empty when all are.
    String wrong(int ofContent) {
        return wrong.get(ofContent);
    }

    int size() {
        return size;
    }

    int region(int row) {
        return part(row, 3);
    }

    int age(int row) {
        return part(row, 2);
    }

    int content(int row) {
        return part(row, 1);
    }

    int year(int row) {
        return part(row, 0);
    }

    Sex sex(int row) {
        return SEXES[(int) (of[row] & ((1 << SEX_BITS) - 1))];
    }

    private int part(int row, int place) {
        return (int) ((of[row] >> (SEX_BITS + place * BITS)) & Short.MAX_VALUE);
    }

    int count(int row) {
        return count[row];
    }
}
