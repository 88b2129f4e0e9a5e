package no.kompetanseplan.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// Persons who move between the professions of a municipality in one path: each of a group is as
/// likely to.
final class Moves {

    private final Pools pools;
    private final int professions;

    /// Somebody on the way: profession, age, municipality.
    private record Mover(int profession, int age, int municipality) {}

    Moves(Stock stock, Pools pools) {
        this.pools = pools;
        professions = stock.professions.size();
    }

    void run(Flows flows, int t, SplittableRandom random) {
        for (Flows.Move move : flows.moves) {
            int heads =
                    pools.heads[pools.place(move.from() % professions, move.from() / professions)];
            if (move.persons()[t] > 0 && heads > 0) {
                one(move, move.persons()[t] / heads, random);
            }
        }
    }

    private void one(Flows.Move move, double rate, SplittableRandom random) {
        List<Mover> movers = new ArrayList<>();
        int p = move.from() % professions;
        int municipality = move.from() / professions;
        for (int x = 0; x < Ages.COUNT; x++) {
            int pool = p * Ages.COUNT + x;
            int end = pools.size(pool);
            for (int place = end - 1; place >= 0; place--) {
                if (pools.members(pool)[place] == municipality && random.nextDouble() < rate) {
                    end--;
                    pools.take(pool, place, end);
                    movers.add(new Mover(move.to() % professions, x, municipality));
                }
            }
        }
        for (Mover mover : movers) {
            if (move.to() >= 0) {
                pools.add(mover.profession(), mover.age(), mover.municipality());
            }
        }
    }
}
