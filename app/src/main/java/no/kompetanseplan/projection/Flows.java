package no.kompetanseplan.projection;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// What comes in and changes from outside the ageing of the staff, by group and year: persons who
/// come, persons kept, points of position, and persons who move between professions. Year 0 is the
/// base year and has none.
final class Flows {

    final int years;

    /// Persons who come, by group and year.
    final double[] inflow;

    /// Full-time equivalents that those who come have beyond the mean position of their group.
    final double[] extra;

    /// Persons who would have left and stay, by group and year.
    final double[] kept;

    /// Positions larger by, 1 = a full position, by group and year.
    final double[] larger;

    final List<Move> moves = new ArrayList<>();
    boolean keeps;
    boolean enlarges;
    boolean addsPosition;

    /// Persons who leave one profession of a municipality for another.
    ///
    /// @param from group they leave
    /// @param to group they come to; -1 when they leave the region
    /// @param persons by year
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    record Move(int from, int to, double[] persons) {}

    Flows(int groups, int years) {
        this.years = years;
        inflow = new double[groups * (years + 1)];
        extra = new double[inflow.length];
        kept = new double[inflow.length];
        larger = new double[inflow.length];
    }

    Flows(Flows other) {
        years = other.years;
        inflow = other.inflow.clone();
        extra = other.extra.clone();
        kept = other.kept.clone();
        larger = other.larger.clone();
        moves.addAll(other.moves);
        keeps = other.keeps;
        enlarges = other.enlarges;
        addsPosition = other.addsPosition;
    }

    /// Place of a group and year.
    int at(int group, int year) {
        return group * (years + 1) + year;
    }

    /// Makes some groups, and the moves, as others have them, without what was added since.
    void reset(Flows other, BitSet groups) {
        for (int g = groups.nextSetBit(0); g >= 0; g = groups.nextSetBit(g + 1)) {
            copy(other.inflow, inflow, g);
            copy(other.extra, extra, g);
            copy(other.kept, kept, g);
            copy(other.larger, larger, g);
        }
        moves.clear();
        moves.addAll(other.moves);
        keeps = other.keeps;
        enlarges = other.enlarges;
        addsPosition = other.addsPosition;
    }

    private void copy(double[] from, double[] to, int g) {
        System.arraycopy(from, at(g, 0), to, at(g, 0), years + 1);
    }

    /// Adds an effect of a size.
    ///
    /// @param beyond by group: full-time equivalents that a newcomer has beyond the mean position
    /// @param groups that it is added to, of those it reaches
    void add(Effect effect, double size, int baseYear, double[] beyond, BitSet groups) {
        double[] ramp = new double[years + 1];
        for (int t = 1; t <= years; t++) {
            ramp[t] = effect.ramp(baseYear + t);
        }
        for (int g : effect.reached()) {
            if (groups.get(g)) {
                add(effect, g, size * effect.share()[g], ramp, beyond[g]);
            }
        }
    }

    private void add(Effect effect, int g, double part, double[] ramp, double beyond) {
        switch (effect.kind()) {
            case INFLOW -> come(g, part, ramp, beyond);
            case RETAINED -> {
                plus(kept, g, part, ramp);
                keeps = true;
            }
            case POSITION -> {
                plus(larger, g, part / 100, ramp);
                enlarges = true;
            }
            case CONVERSION -> {
                int to = g - effect.origin() + effect.target();
                double[] persons = new double[years + 1];
                for (int t = 1; t <= years; t++) {
                    persons[t] = part * ramp[t];
                }
                moves.add(new Move(g, to, persons));
            }
            case COMPETENCE_DAYS -> {} // gives nobody
        }
    }

    /// Adds persons who come.
    ///
    /// @param persons when all of them come
    /// @param byYear part of them that comes in each year
    /// @param beyond full-time equivalents each has beyond the mean position of the group
    void come(int g, double persons, double[] byYear, double beyond) {
        plus(inflow, g, persons, byYear);
        if (beyond != 0) {
            addsPosition = true;
            plus(extra, g, persons * beyond, byYear);
        }
    }

    private void plus(double[] sums, int g, double part, double[] byYear) {
        for (int t = 1; t <= years; t++) {
            sums[at(g, t)] += part * byYear[t];
        }
    }
}
