package no.kompetanseplan.projection;

import java.util.Arrays;
import java.util.stream.IntStream;

/// The staff of one path: for each profession and age a pool of persons, of each of whom only the
/// municipality is known. A year older is a pool moved one place on, not its persons.
final class Pools {

    private static final int ROOM = 8;
    private static final double ALL = 0.999_999;

    private final int professions;
    private final int municipalities;
    private final int[] kept;
    private final short[][] members;
    private final int[] size;
    private final double[] factor;

    /// Persons by profession and municipality.
    final int[] heads;

    /// Sums of the position factors of the members, by profession and age.
    final double[] factors;

    /// The staff of the base year.
    Pools(Stock stock) {
        professions = stock.professions.size();
        municipalities = stock.municipalities.size();
        kept = IntStream.range(0, professions).toArray();
        members = new short[professions * Ages.COUNT][];
        size = new int[members.length];
        factor = new double[stock.groups];
        heads = new int[stock.groups];
        factors = new double[members.length];
        for (int k = 0; k < municipalities; k++) {
            for (int p = 0; p < professions; p++) {
                factor[place(p, k)] = stock.factor[stock.group(k, p)];
            }
        }
        for (int pool = 0; pool < members.length; pool++) {
            fill(stock, pool);
        }
    }

    private void fill(Stock stock, int pool) {
        int p = pool / Ages.COUNT;
        int[] persons = new int[municipalities];
        int sum = 0;
        for (int k = 0; k < municipalities; k++) {
            persons[k] = stock.persons[stock.group(k, p) * Ages.COUNT + pool % Ages.COUNT];
            sum += persons[k];
        }
        members[pool] = new short[sum];
        for (int k = 0; k < municipalities; k++) {
            Arrays.fill(members[pool], size[pool], size[pool] + persons[k], (short) k);
            size[pool] += persons[k];
            factors[pool] += persons[k] * factor[place(p, k)];
            heads[place(p, k)] += persons[k];
        }
    }

    /// A copy of some professions, with room to change; of the others there is nobody.
    Pools(Pools first, int[] some) {
        professions = first.professions;
        municipalities = first.municipalities;
        kept = some;
        members = new short[first.members.length][0];
        size = new int[members.length];
        factor = first.factor;
        heads = new int[first.heads.length];
        factors = new double[members.length];
        restore(first);
    }

    /// Makes this a copy of another of the same staff.
    void restore(Pools first) {
        for (int p : kept) {
            for (int i = p * Ages.COUNT; i < (p + 1) * Ages.COUNT; i++) {
                room(i, first.size[i]);
                System.arraycopy(first.members[i], 0, members[i], 0, first.size[i]);
                size[i] = first.size[i];
                factors[i] = first.factors[i];
            }
            System.arraycopy(first.heads, place(p, 0), heads, place(p, 0), municipalities);
        }
    }

    boolean has(int profession) {
        return Arrays.binarySearch(kept, profession) >= 0;
    }

    /// How long the skips are from one that is met with a rate to the next, in exponential draws.
    static double skip(double rate) {
        return -1 / Math.log1p(-Math.min(rate, ALL));
    }

    /// Place of a profession and municipality in [#heads].
    int place(int profession, int municipality) {
        return profession * municipalities + municipality;
    }

    int size(int pool) {
        return size[pool];
    }

    short[] members(int pool) {
        return members[pool];
    }

    void add(int profession, int age, int municipality) {
        int pool = profession * Ages.COUNT + age;
        if (size[pool] == members[pool].length) {
            room(pool, size[pool] + 1);
        }
        members[pool][size[pool]++] = (short) municipality;
        int at = place(profession, municipality);
        heads[at]++;
        factors[pool] += factor[at];
    }

    private void room(int pool, int length) {
        if (members[pool].length < length) {
            members[pool] = Arrays.copyOf(members[pool], length + length / 2 + ROOM);
        }
    }

    /// Takes the member at a place away; the member at `last` comes there.
    void take(int pool, int place, int last) {
        short[] all = members[pool];
        int at = place(pool / Ages.COUNT, all[place]);
        heads[at]--;
        factors[pool] -= factor[at];
        all[place] = all[last];
        size[pool] = last;
    }

    /// Everybody of a pool leaves.
    void clear(int pool) {
        int first = place(pool / Ages.COUNT, 0);
        short[] all = members[pool];
        for (int i = 0; i < size[pool]; i++) {
            heads[first + all[i]]--;
        }
        size[pool] = 0;
        factors[pool] = 0;
    }

    /// All are a year older; the oldest are gone already.
    void age() {
        for (int p : kept) {
            int first = p * Ages.COUNT;
            short[] spare = members[first + Ages.COUNT - 1];
            System.arraycopy(members, first, members, first + 1, Ages.COUNT - 1);
            System.arraycopy(size, first, size, first + 1, Ages.COUNT - 1);
            System.arraycopy(factors, first, factors, first + 1, Ages.COUNT - 1);
            members[first] = spare;
            size[first] = 0;
            factors[first] = 0;
        }
    }
}
