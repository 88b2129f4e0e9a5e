package no.kompetanseplan.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

class NewestTest {

    private final List<String> shown = new ArrayList<>();
    private final CountDownLatch done = new CountDownLatch(1);
    private final CountDownLatch gate = new CountDownLatch(1);
    private final Newest<String> newest = new Newest<>("test", shown::add);

    private String slow(String answer) {
        try {
            gate.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return answer;
    }

    @Test
    void onlyTheNewestAnswerIsShownAndTheOnesBetweenAreNeverMade() throws InterruptedException {
        List<String> made = new ArrayList<>();
        Thread fx = FxDriver.onFx(Thread::currentThread);
        FxDriver.onFx(() -> {
            newest.ask(() -> slow("first"));
            for (String each : List.of("second", "third")) {
                newest.ask(() -> {
                    assertNotEquals(fx, Thread.currentThread());
                    made.add(each);
                    return each;
                });
            }
            newest.ask(() -> {
                made.add("last");
                return "last";
            });
            return newest.isBusy();
        });
        gate.countDown();
        await(() -> shown.contains("last"));
        assertEquals(List.of("last"), FxDriver.onFx(() -> List.copyOf(shown)));
        assertEquals(List.of("last"), made);
        assertFalse(FxDriver.onFx(newest::isBusy));
    }

    @Test
    void whatNobodyWantsAnyMoreIsNotShown() throws InterruptedException {
        FxDriver.onFx(() -> {
            newest.ask(() -> slow("forgotten"));
            newest.forget();
            return newest;
        });
        gate.countDown();
        FxDriver.onFx(() -> {
            newest.ask(() -> "wanted");
            return newest;
        });
        await(() -> shown.contains("wanted"));
        assertEquals(List.of("wanted"), FxDriver.onFx(() -> List.copyOf(shown)));
    }

    private void await(java.util.function.BooleanSupplier so) throws InterruptedException {
        for (int i = 0; i < 3_000 && !FxDriver.onFx(so::getAsBoolean); i++) {
            assertFalse(done.await(10, TimeUnit.MILLISECONDS));
        }
        assertTrue(FxDriver.onFx(so::getAsBoolean));
    }
}
