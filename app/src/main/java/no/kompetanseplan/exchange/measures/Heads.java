package no.kompetanseplan.exchange.measures;

import no.kompetanseplan.exchange.office.HeadWords;

import org.jspecify.annotations.Nullable;

/// Understands the heads of columns.
final class Heads {

    /// What a head may mean, and how sure that is.
    record Guess(MeasureColumn column, int weight) {}

    private Heads() {}

    /// The column a head most likely means; null when it means none.
    static @Nullable Guess guess(String head) {
        String words = HeadWords.plain(head);
        Guess best = null;
        for (MeasureColumn column : MeasureColumn.values()) {
            for (String known : column.heads()) {
                int weight = HeadWords.weight(words, known);
                if (weight > 0 && (best == null || weight > best.weight())) {
                    best = new Guess(column, weight);
                }
            }
        }
        return best;
    }
}
