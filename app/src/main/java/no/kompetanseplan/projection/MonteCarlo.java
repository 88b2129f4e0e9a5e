package no.kompetanseplan.projection;

import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/// The band of a projection by trying it many times: who happens to leave, whether each measure
/// works and how well are drawn anew in each path. For small municipalities, where a few persons
/// are many per cent. Each path has a seed of its own, so the result is the same on any number of
/// threads.
public final class MonteCarlo {

    public static final int USUAL_PATHS = 1_000;

    /// Told after each path; throws to stop the work.
    @FunctionalInterface
    public interface Watch {
        /// Hears of a path.
        ///
        /// @throws CancellationException to stop the work
        void step(long done, long total);
    }

    /// What is tried.
    ///
    /// @param paths how many times
    /// @param seed the same seed gives the same result
    /// @param threads at once
    /// @param municipalities whether each municipality gets a band too, which counts every person
    ///   each year
    public record Trial(int paths, long seed, int threads, boolean municipalities) {}

    private final Projection projection;
    private final Trial trial;
    private final Walk.Shape shape;
    private final float[][] without;
    private final float[][] chosen;

    private MonteCarlo(Projection projection, Trial trial) {
        this.projection = projection;
        this.trial = trial;
        shape =
                new Walk.Shape(
                        projection.setting().stock,
                        projection.input().years(),
                        trial.municipalities());
        without = new float[trial.paths()][];
        chosen = new float[trial.paths()][];
    }

    /// Tries a projection without measures and with the chosen ones, with the same luck for both.
    ///
    /// @throws CancellationException when the watch stops it
    public static Bands of(Projection projection, Trial trial, Watch watch) {
        MonteCarlo run = new MonteCarlo(projection, trial);
        run.all(watch);
        return new Bands(projection, run.shape, List.of(run.without), List.of(run.chosen));
    }

    private void all(Watch watch) {
        Pools staff = new Pools(projection.setting().stock);
        AtomicInteger next = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        Callable<Boolean> work =
                () -> {
                    Paths paths = new Paths(projection, shape, staff);
                    int path = next.getAndIncrement();
                    while (path < trial.paths() && !Thread.currentThread().isInterrupted()) {
                        paths.walk(trial.seed() * 0x9E3779B97F4A7C15L + path);
                        without[path] = paths.without;
                        chosen[path] = paths.chosen;
                        watch.step(done.incrementAndGet(), trial.paths());
                        path = next.getAndIncrement();
                    }
                    return true;
                };
        try (ExecutorService threads = Executors.newFixedThreadPool(trial.threads())) {
            List<Future<Boolean>> running = new ArrayList<>();
            for (int i = 0; i < trial.threads(); i++) {
                running.add(threads.submit(work));
            }
            for (Future<Boolean> one : running) {
                await(one, threads);
            }
        }
    }

    private static void await(Future<Boolean> one, ExecutorService threads) {
        try {
            var _ = one.get();
        } catch (InterruptedException stopped) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } catch (ExecutionException failed) {
            threads.shutdownNow();
            if (failed.getCause() instanceof CancellationException cancelled) {
                throw cancelled;
            }
            throw new IllegalStateException(failed.getCause());
        }
    }

    /// Path after path, on one thread. Professions that no chosen measure reaches are walked once
    /// for both figures.
    private static final class Paths {

        private final Walk apart;
        private final Walk plain;
        private final Walk moved;
        private final boolean isMoved;
        private float[] without = {};
        private float[] chosen = {};

        Paths(Projection projection, Walk.Shape shape, Pools staff) {
            Setting setting = projection.setting();
            List<Effect> effects = projection.chosenEffects();
            int professions = setting.stock.professions.size();
            BitSet reached = new BitSet();
            for (Effect effect : effects) {
                BitSet groups = new BitSet();
                effect.mark(groups);
                groups.stream().forEach(g -> reached.set(g % professions));
            }
            Linked.of(setting, effects).close(reached);
            BitSet others = new BitSet();
            others.set(0, professions);
            others.andNot(reached);
            isMoved = !reached.isEmpty();
            apart = new Walk(setting, shape, staff, others, List.of(), setting.without);
            plain = new Walk(setting, shape, staff, reached, List.of(), setting.without);
            moved = new Walk(setting, shape, staff, reached, effects, projection.chosen());
        }

        void walk(long seed) {
            SplittableRandom fortune = new SplittableRandom(~seed);
            double[] same = apart.run(seed, fortune);
            without = sums(same, plain.run(seed, fortune));
            chosen = isMoved ? sums(same, moved.run(seed, fortune)) : without;
        }

        private static float[] sums(double[] one, double[] other) {
            float[] sums = new float[one.length];
            for (int i = 0; i < sums.length; i++) {
                sums[i] = (float) (one[i] + other[i]);
            }
            return sums;
        }
    }

    /// What the paths came to.
    public static final class Bands {

        private final Projection projection;
        private final Walk.Shape shape;
        private final List<float[]> without;
        private final List<float[]> chosen;

        Bands(
                Projection projection,
                Walk.Shape shape,
                List<float[]> without,
                List<float[]> chosen) {
            this.projection = projection;
            this.shape = shape;
            this.without = without;
            this.chosen = chosen;
        }

        public int paths() {
            return without.size();
        }

        /// The region without measures, from the base year on.
        public List<Supply> without() {
            return years(without, shape.region());
        }

        /// The region with the chosen measures.
        public List<Supply> chosen() {
            return years(chosen, shape.region());
        }

        /// A profession without measures; null for the unknown one.
        public List<Supply> withoutIn(@Nullable Id profession) {
            return years(without, shape.profession(place(profession)));
        }

        /// A profession with the chosen measures; null for the unknown one.
        public List<Supply> chosenIn(@Nullable Id profession) {
            return years(chosen, shape.profession(place(profession)));
        }

        /// A municipality without measures; null for the unknown one.
        ///
        /// @throws IllegalStateException when municipalities were not asked for
        public List<Supply> withoutOf(@Nullable Id municipality) {
            return years(without, shape.municipality(spot(municipality)));
        }

        /// A municipality with the chosen measures; null for the unknown one.
        ///
        /// @throws IllegalStateException when municipalities were not asked for
        public List<Supply> chosenOf(@Nullable Id municipality) {
            return years(chosen, shape.municipality(spot(municipality)));
        }

        private int place(@Nullable Id profession) {
            return projection.setting().stock.professions.place(profession);
        }

        private int spot(@Nullable Id municipality) {
            return projection.setting().stock.municipalities.place(municipality);
        }

        private List<Supply> years(List<float[]> paths, int series) {
            List<Supply> years = new ArrayList<>();
            for (int t = 0; t <= shape.years(); t++) {
                int at = shape.at(series, t);
                double[] values = paths.stream().mapToDouble(path -> path[at]).sorted().toArray();
                double sum = 0;
                for (double value : values) {
                    sum += value;
                }
                years.add(
                        new Supply(
                                sum / values.length, quantile(values, 0.1), quantile(values, 0.9)));
            }
            return List.copyOf(years);
        }

        private static double quantile(double[] sorted, double part) {
            double place = part * (sorted.length - 1);
            int below = (int) Math.floor(place);
            int above = Math.min(sorted.length - 1, below + 1);
            return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
        }
    }
}
