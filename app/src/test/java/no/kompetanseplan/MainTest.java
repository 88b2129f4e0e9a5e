package no.kompetanseplan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import no.kompetanseplan.ui.Opening;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;

class MainTest {

    @Test
    void nothingAPlanFileOrTheSampleOpensTheWindow() {
        assertEquals(new Opening.Welcome(), Main.opening(List.of()));
        assertEquals(new Opening.Sample(), Main.opening(List.of("--sample")));
        assertEquals(new Opening.PlanFile(Path.of("a.kplan")), Main.opening(List.of("a.kplan")));
    }

    @Test
    void everythingElseIsACommandLine() {
        assertNull(Main.opening(List.of("info", "a.kplan")));
        assertNull(Main.opening(List.of("--help")));
        assertNull(Main.opening(List.of("nonsense")));
    }
}
