package no.kompetanseplan.ui.kit.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

import java.util.List;

class LineTest {

    private static Line<String> line(String section, String row, int number) {
        return new Line.Item<>(
                Section.of(section, "T", "", List.of("a", "b", row)), row, row, number);
    }

    @Test
    void aLineIsTheSameWhenItsRowAndPlaceAreWhateverElseItsSectionHolds() {
        Line<String> other =
                new Line.Item<>(Section.of("s", "U", "2 rader", List.of("c")), "c", "c", 3);
        assertEquals(line("s", "c", 3), other);
        assertEquals(line("s", "c", 3).hashCode(), other.hashCode());
        assertNotEquals(line("s", "c", 3), line("s", "c", 2));
        assertNotEquals(line("s", "c", 3), line("t", "c", 3));
        assertNotEquals(line("s", "c", 3), line("s", "d", 3));
    }

    @Test
    void anotherWordInAHeadIsSeen() {
        Section<String> section = Section.of("s", "T", "3 rader", List.of("a"));
        assertNotEquals(
                new Line.Head<>(section),
                new Line.Head<>(Section.of("s", "T", "4 rader", List.of("a"))));
    }
}
