package no.kompetanseplan.projection;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/// Persons who move between the professions of a municipality in one path: each of a group is as
/// likely to. Those of one profession are gone through once for all municipalities, by skips from
/// one who may move to the next.
final class Moves {

    private final Pools pools;
    private final int professions;
    private final double[] rates;
    private final SplittableRandom[] luck;

    /// @param luck by profession, filled in for each path
    Moves(Stock stock, Pools pools, SplittableRandom[] luck) {
        this.pools = pools;
        this.luck = luck;
        professions = stock.professions.size();
        rates = new double[stock.municipalities.size()];
    }

    void run(Flows flows, int t) {
        List<Flows.Move> moves = flows.moves;
        int from = 0;
        while (from < moves.size()) {
            int to = from + 1;
            while (to < moves.size() && isAlike(moves.get(to - 1), moves.get(to))) {
                to++;
            }
            if (pools.has(moves.get(from).from() % professions)) {
                alike(moves.subList(from, to), t);
            }
            from = to;
        }
    }

    /// Whether a move is that of the one before in a municipality further on.
    private boolean isAlike(Flows.Move before, Flows.Move move) {
        int further = move.from() - before.from();
        boolean sameGoal =
                before.to() < 0
                        ? move.to() < 0
                        : move.to() >= 0 && move.to() - before.to() == further;
        return further > 0 && further % professions == 0 && sameGoal;
    }

    /// Moves persons between the same two professions in several municipalities.
    private void alike(List<Flows.Move> moves, int t) {
        Flows.Move one = moves.getFirst();
        int p = one.from() % professions;
        Arrays.fill(rates, 0);
        double highest = 0;
        for (Flows.Move move : moves) {
            int k = move.from() / professions;
            int heads = pools.heads[pools.place(p, k)];
            rates[k] = heads > 0 ? Math.min(1, move.persons()[t] / heads) : 0;
            highest = Math.max(highest, rates[k]);
        }
        for (int x = 0; highest > 0 && x < Ages.COUNT; x++) {
            thin(p, x, highest, one.to() < 0 ? -1 : one.to() % professions);
        }
    }

    private void thin(int p, int x, double highest, int to) {
        SplittableRandom random = luck[p];
        double skip = Pools.skip(highest);
        int pool = p * Ages.COUNT + x;
        int end = pools.size(pool);
        double jump = random.nextExponential() * skip;
        int place = end;
        while (jump < place) {
            place -= 1 + (int) jump;
            int k = pools.members(pool)[place];
            if (random.nextDouble() * highest < rates[k]) {
                end--;
                pools.take(pool, place, end);
                if (to >= 0) {
                    pools.add(to, x, k);
                }
            }
            jump = random.nextExponential() * skip;
        }
    }
}
