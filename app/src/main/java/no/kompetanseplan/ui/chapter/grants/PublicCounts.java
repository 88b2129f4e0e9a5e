package no.kompetanseplan.ui.chapter.grants;

import no.kompetanseplan.privacy.Threshold;

import java.util.HashSet;
import java.util.Set;

/// Which sums of the participants of a measure all may see: none below the threshold, and none that
/// would tell one by what is left of the sum of all years. Numbers by municipality are never among
/// them.
final class PublicCounts {

    /// In the place of a year: all of them together.
    static final int SUM = -1;

    private final Threshold threshold;
    private final Set<Integer> hidden = new HashSet<>();

    PublicCounts(ParticipantYears table, Threshold threshold) {
        this.threshold = threshold;
        ParticipantYears.Line sum = table.rows().getLast();
        for (int year : table.years()) {
            if (isSmall(sum.count(year))) {
                hidden.add(year);
            }
        }
        if (isSmall(sum.sum()) || hidden.size() == 1) {
            hidden.add(SUM);
        }
        int together = 0;
        for (int year : hidden) {
            together += year == SUM ? 0 : sum.count(year);
        }
        if (isSmall(together)) {
            hidden.add(SUM);
        }
    }

    Threshold threshold() {
        return threshold;
    }

    boolean hides(int year) {
        return hidden.contains(year);
    }

    private boolean isSmall(int count) {
        return count > 0 && threshold.hides(count);
    }
}
