package no.kompetanseplan.staffing;

import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.staffing.Register.Position;

import java.util.Random;

/// Registers of any size for tests and measurements: the same seed gives the same register.
public final class Registers {

    public static final int MUNICIPALITIES = 356;
    public static final int PROFESSIONS = 20;

    private static final int[] SIZES = {2000, 5000, 6000, 7500, 8000, 10_000, 10_000};

    private Registers() {}

    public static Register of(long seed, int positions) {
        Random random = new Random(seed);
        Register.Builder built = new Register.Builder();
        int persons = Math.max(1, positions * 9 / 10);
        for (int i = 0; i < positions; i++) {
            boolean isTold = random.nextInt(50) != 0;
            built.add(
                    new Position(
                            municipality(random.nextInt(MUNICIPALITIES)),
                            isTold ? profession(random.nextInt(PROFESSIONS)) : null,
                            isTold ? 18 + random.nextInt(55) : Register.UNKNOWN,
                            one(random, Sex.values()),
                            SIZES[random.nextInt(SIZES.length)],
                            one(random, Education.values()),
                            one(random, Answer.values()),
                            one(random, Answer.values()),
                            i < persons ? i : random.nextInt(persons)));
        }
        return built.build();
    }

    public static Id municipality(int number) {
        return new Id(1, number);
    }

    public static Id profession(int number) {
        return new Id(2, number);
    }

    private static <E> E one(Random random, E[] all) {
        return all[random.nextInt(all.length)];
    }
}
