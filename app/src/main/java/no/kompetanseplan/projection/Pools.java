package no.kompetanseplan.projection;

import java.util.Arrays;

/// The staff of one path: for each profession and age a pool of persons, of each of whom only the
/// municipality is known. A year older is a pool moved one place on, not its persons.
final class Pools {

    private static final int ROOM = 8;

    private final Stock stock;
    private final int professions;
    private final short[][] members;
    private final int[] size;

    /// Persons by group.
    final int[] heads;

    /// Sums of the position factors of the members, by profession and age.
    final double[] factors;

    Pools(Stock stock) {
        this.stock = stock;
        professions = stock.professions.size();
        members = new short[professions * Ages.COUNT][];
        size = new int[members.length];
        heads = new int[stock.groups];
        factors = new double[members.length];
        for (int g = 0; g < stock.groups; g++) {
            for (int x = 0; x < Ages.COUNT; x++) {
                for (int i = 0; i < stock.persons[g * Ages.COUNT + x]; i++) {
                    add(g % professions, x, g / professions);
                }
            }
        }
    }

    /// Makes this a copy of another of the same staff.
    void restore(Pools first) {
        for (int i = 0; i < members.length; i++) {
            int length = first.size[i];
            if (length > 0) {
                room(i, length);
                System.arraycopy(first.members[i], 0, members[i], 0, length);
            }
            size[i] = length;
        }
        System.arraycopy(first.heads, 0, heads, 0, heads.length);
        System.arraycopy(first.factors, 0, factors, 0, factors.length);
    }

    int size(int pool) {
        return size[pool];
    }

    short[] members(int pool) {
        return members[pool];
    }

    void add(int profession, int age, int municipality) {
        int pool = profession * Ages.COUNT + age;
        room(pool, size[pool] + 1);
        members[pool][size[pool]++] = (short) municipality;
        int g = municipality * professions + profession;
        heads[g]++;
        factors[pool] += stock.factor[g];
    }

    private void room(int pool, int length) {
        short[] now = members[pool];
        if (now == null || now.length < length) {
            int wider = length + length / 2 + ROOM;
            members[pool] = now == null ? new short[wider] : Arrays.copyOf(now, wider);
        }
    }

    /// Takes the member at a place away; the member at `last` comes there.
    void take(int pool, int place, int last) {
        short[] all = members[pool];
        int g = all[place] * professions + pool / Ages.COUNT;
        heads[g]--;
        factors[pool] -= stock.factor[g];
        all[place] = all[last];
        size[pool] = last;
    }

    /// Everybody of a pool leaves.
    void clear(int pool) {
        for (int i = 0; i < size[pool]; i++) {
            heads[members[pool][i] * professions + pool / Ages.COUNT]--;
        }
        size[pool] = 0;
        factors[pool] = 0;
    }

    /// All are a year older; the oldest are gone already.
    void age() {
        for (int p = 0; p < professions; p++) {
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
