package no.kompetanseplan.projection;

import java.util.ArrayList;
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

    /// Adds an effect of a size.
    ///
    /// @param beyond by group: full-time equivalents that a newcomer has beyond the mean position
    void add(Effect effect, double size, int baseYear, double[] beyond) {
        for (int g = 0; g < effect.share().length; g++) {
            double part = size * effect.share()[g];
            if (part != 0) {
                add(effect, g, part, baseYear, beyond[g]);
            }
        }
    }

    private void add(Effect effect, int g, double part, int baseYear, double beyond) {
        double[] byYear = new double[years + 1];
        for (int t = 1; t <= years; t++) {
            byYear[t] = part * effect.ramp(baseYear + t);
        }
        switch (effect.kind()) {
            case INFLOW -> come(g, byYear, beyond);
            case RETAINED -> {
                plus(kept, g, byYear);
                keeps = true;
            }
            case POSITION -> {
                for (int t = 1; t <= years; t++) {
                    byYear[t] /= 100;
                }
                plus(larger, g, byYear);
                enlarges = true;
            }
            case CONVERSION -> {
                int to = g - effect.origin() + effect.target();
                moves.add(new Move(g, to, byYear));
            }
            case COMPETENCE_DAYS -> {} // gives nobody
        }
    }

    /// Adds persons who come.
    ///
    /// @param beyond full-time equivalents each has beyond the mean position of the group
    void come(int g, double[] byYear, double beyond) {
        plus(inflow, g, byYear);
        addsPosition |= beyond != 0;
        for (int t = 1; t <= years; t++) {
            extra[at(g, t)] += byYear[t] * beyond;
        }
    }

    private void plus(double[] sums, int g, double[] byYear) {
        for (int t = 1; t <= years; t++) {
            sums[at(g, t)] += byYear[t];
        }
    }
}
