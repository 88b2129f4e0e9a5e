package no.kompetanseplan.model;

import no.kompetanseplan.model.choice.FocusKind;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// The focus areas in the order they are shown and printed.
public final class FocusAreas {

    private FocusAreas() {}

    /// By rank; where the plan asks for it, the areas of the focus area chapter in Norwegian
    /// alphabetical order (æ, ø and å last) and only the satsinger by rank.
    public static List<FocusArea> ordered(Plan plan) {
        List<FocusArea> areas = new ArrayList<>(plan.ordered(FocusAreaFields.TABLE));
        if (plan.head().alphabetical()) {
            Collator letters = Collator.getInstance(Locale.of("nb", "NO"));
            Comparator<FocusArea> byKind =
                    Comparator.comparing(area -> area.kind() != FocusKind.STRATEGY);
            areas.sort(
                    byKind.thenComparing((one, other) ->
                            one.kind() == FocusKind.STRATEGY
                                    ? 0
                                    : letters.compare(one.title(), other.title())));
        }
        return areas;
    }
}
