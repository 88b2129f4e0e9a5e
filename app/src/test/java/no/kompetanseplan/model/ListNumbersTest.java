package no.kompetanseplan.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import no.kompetanseplan.model.choice.BlockStyle;
import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.List;

/// Numbers of lists in lists.
class ListNumbersTest {

    private static Block block(BlockStyle style, @Nullable Integer level) {
        return new Block(Id.named("b"), null, style, "", null, "", level, "");
    }

    @Test
    void eachLevelIsCountedForItselfAndAnewBelowANewLine() {
        ListNumbers numbers = new ListNumbers();
        List<Integer> counted =
                List.of(
                                block(BlockStyle.NUMBERED, null),
                                block(BlockStyle.NUMBERED, 1),
                                block(BlockStyle.NUMBERED, 1),
                                block(BlockStyle.BULLET, 1),
                                block(BlockStyle.NUMBERED, null),
                                block(BlockStyle.NUMBERED, 1),
                                block(BlockStyle.PARAGRAPH, 1),
                                block(BlockStyle.NUMBERED, 0))
                        .stream()
                        .map(numbers::next)
                        .toList();
        assertEquals(List.of(1, 1, 2, 0, 2, 1, 0, 1), counted);
    }
}
