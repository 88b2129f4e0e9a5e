package no.kompetanseplan.model;

import no.kompetanseplan.model.choice.BlockStyle;

import java.util.Arrays;

/// Counts the lines of numbered lists, in the order of their text: each level for itself, from the
/// start again below a new line above.
public final class ListNumbers {

    private final int[] counts = new int[BlockFields.MOST_LEVEL + 1];

    /// The number of the next block; 0 for one that is no line of a numbered list.
    public int next(Block block) {
        boolean isNumbered = block.style() == BlockStyle.NUMBERED;
        boolean isLine = isNumbered || block.style() == BlockStyle.BULLET;
        int depth = isLine ? Math.clamp(block.depth(), 0, BlockFields.MOST_LEVEL) : 0;
        int from = isNumbered ? depth + 1 : depth;
        Arrays.fill(counts, from, counts.length, 0);
        return isNumbered ? ++counts[depth] : 0;
    }
}
