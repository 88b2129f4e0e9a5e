package no.kompetanseplan.projection;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Stock and flow with ages (formulas F5 and F7): expected values, and their exact variances when
/// each person stays or leaves for themselves. Persons who move between professions are taken as
/// independent where they arrive, so the variance of a sum over both is a little too wide.
///
/// All groups of a municipality are run side by side. Not safe for several threads.
final class Engine {

    /// Groups side by side: few enough that their rows stay in the nearer caches.
    private static final int PLACES = 256;

    private final Stock stock;
    private final Hazards hazards;
    private final Entrants entrants;
    private final int years;
    private final int professions;
    private @Nullable Strip strip;

    /// The ages of those who come, and the position they have beyond the mean of their group.
    ///
    /// @param ages part by age, 1 in sum
    /// @param beyond full-time equivalents a person, by group
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    record Entrants(double[] ages, double[] beyond) {}

    Engine(Stock stock, Hazards hazards, Entrants entrants, int years) {
        this.stock = stock;
        this.hazards = hazards;
        this.entrants = entrants;
        this.years = years;
        professions = stock.professions.size();
    }

    /// Runs all groups without measures, and adds to the flows who comes for those who quit.
    ///
    /// @param replaced share by group of those who quit that is replaced the year after
    Course all(Flows flows, double[] replaced) {
        for (int g = 0; g < stock.groups; g++) {
            flows.addsPosition |= replaced[g] != 0 && entrants.beyond[g] != 0;
        }
        BitSet groups = new BitSet();
        groups.set(0, stock.groups);
        Course course = new Course(stock.groups, years);
        run(new Strip.Run(flows, replaced, flows.addsPosition, course), groups);
        return course;
    }

    /// Runs some groups.
    ///
    /// @param groups with all that somebody moves to or from
    /// @param course gets the figures of those groups
    void some(Flows flows, BitSet groups, Course course) {
        run(new Strip.Run(flows, null, flows.addsPosition, course), groups);
    }

    private void run(Strip.Run run, BitSet groups) {
        Map<Integer, List<Flows.Move>> moves = new HashMap<>();
        for (Flows.Move move : run.flows().moves) {
            int municipality = move.from() / professions;
            moves.computeIfAbsent(municipality, _ -> new ArrayList<>()).add(move);
        }
        int[] side = new int[Math.max(Math.min(PLACES, groups.cardinality()), professions)];
        int count = 0;
        for (int k = 0; k < stock.municipalities.size(); k++) {
            int last = stock.group(k + 1, 0);
            int some = groups.get(stock.group(k, 0), last).cardinality();
            if (count + some > side.length) {
                years(run, side, count, moves);
                count = 0;
            }
            int g = groups.nextSetBit(stock.group(k, 0));
            for (; g >= 0 && g < last; g = groups.nextSetBit(g + 1)) {
                side[count++] = g;
            }
        }
        if (count > 0) {
            years(run, side, count, moves);
        }
    }

    private Strip strip(int places) {
        Strip one = strip;
        if (one == null || one.places() < places) {
            one = new Strip(stock, hazards, entrants, years, places);
            strip = one;
        }
        return one;
    }

    private void years(Strip.Run run, int[] side, int count, Map<Integer, List<Flows.Move>> moves) {
        Strip groups = strip(side.length);
        groups.start(run, side, count);
        List<Flows.Move> here = new ArrayList<>();
        int before = -1;
        for (int i = 0; i < count; i++) {
            int municipality = side[i] / professions;
            if (municipality != before) {
                here.addAll(moves.getOrDefault(municipality, List.of()));
                before = municipality;
            }
        }
        int[] from = here.stream().mapToInt(move -> groups.place(move.from())).toArray();
        int[] to = here.stream().mapToInt(move -> groups.place(move.to())).toArray();
        for (int t = 1; t <= years; t++) {
            groups.leave(run, t);
            for (int i = 0; i < from.length; i++) {
                if (from[i] >= 0) {
                    groups.move(from[i], to[i], here.get(i).persons()[t], t);
                }
            }
            groups.come(run, t);
            groups.record(run, t);
        }
    }
}
