package no.kompetanseplan.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.kompetanseplan.model.value.LargestRemainder;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

class LargestRemainderTest {

    private static final List<BigDecimal> TABLE_1 = weights(95, 103, 225, 144, 288, 84);

    @Test
    void aSumIsSharedByTheRegisteredPositionsOfTableOne() {
        assertEquals(
                List.of(15_176L, 16_454L, 35_942L, 23_003L, 46_006L, 13_419L),
                LargestRemainder.split(150_000, TABLE_1));
    }

    @Test
    void anEqualShareGivesTheFirstOnesWhatDoesNotGoUp() {
        assertEquals(List.of(3334L, 3333L, 3333L), LargestRemainder.splitEqually(10_000, 3));
        assertEquals(List.of(-3334L, -3333L, -3333L), LargestRemainder.splitEqually(-10_000, 3));
    }

    @Test
    void thePrizeOfTwentyFourMunicipalitiesLeavesASurplus() {
        long paid =
                30_000 + LargestRemainder.splitEqually(24_000, 24).stream().mapToLong(x -> x).sum();
        assertEquals(54_000, paid);
        assertEquals(4_000, paid - 50_000);
    }

    @Test
    void thePartsAlwaysSumToTheWholeAndLieWithinOneOfTheExactShare() {
        Random random = new Random(939);
        for (int i = 0; i < 2000; i++) {
            List<BigDecimal> weights = new ArrayList<>();
            for (int k = 0; k < 1 + random.nextInt(30); k++) {
                weights.add(BigDecimal.valueOf(random.nextInt(100_000), random.nextInt(4)));
            }
            weights.add(BigDecimal.ONE);
            BigDecimal sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            long total = random.nextLong(-1_000_000_000, 1_000_000_000);
            List<Long> parts = LargestRemainder.split(total, weights);
            assertEquals(total, parts.stream().mapToLong(Long::longValue).sum());
            for (int k = 0; k < parts.size(); k++) {
                BigDecimal off =
                        BigDecimal.valueOf(parts.get(k))
                                .multiply(sum)
                                .subtract(BigDecimal.valueOf(total).multiply(weights.get(k)))
                                .abs();
                assertTrue(off.compareTo(sum) < 0, "part " + k);
            }
        }
    }

    @Test
    void weightsThatAreTheExactPartsComeOutAsTheyAre() {
        assertEquals(
                List.of(5000L, 0L, 20_000L),
                LargestRemainder.split(25_000, weights(5000, 0, 20_000)));
    }

    @Test
    void weightsWithoutASumCannotShareAnything() {
        assertThrows(
                IllegalArgumentException.class, () -> LargestRemainder.split(10, weights(0, 0)));
        assertThrows(IllegalArgumentException.class, () -> LargestRemainder.split(10, List.of()));
    }

    private static List<BigDecimal> weights(int... weights) {
        return Stream.of(weights)
                .flatMap(all -> java.util.Arrays.stream(all).mapToObj(BigDecimal::valueOf))
                .toList();
    }
}
