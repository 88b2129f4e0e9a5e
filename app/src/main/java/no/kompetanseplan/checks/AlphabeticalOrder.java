package no.kompetanseplan.checks;

import no.kompetanseplan.model.FocusArea;
import no.kompetanseplan.model.FocusAreaFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.FocusKind;

import java.text.Collator;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A text that says the areas stand in alphabetical order, where they do not. Told are the fewest
/// areas that must move.
final class AlphabeticalOrder implements Check {

    private static final Pattern CLAIM =
            Pattern.compile("(?iu)\\balfabetisk|\\bfr[aå] a til å(?!\\p{L})");
    private static final Pattern NOT =
            Pattern.compile("(?iu)\\b(?:ikke|ikkje)\\s+(?:\\p{L}+\\s+){0,2}alfabetisk");

    @Override
    public Stream<Finding> find(Plan plan, List<Writing> writings) {
        List<FocusArea> areas =
                plan.ordered(FocusAreaFields.TABLE).stream()
                        .filter(area -> area.kind() == FocusKind.AREA)
                        .filter(area -> !area.title().isBlank())
                        .toList();
        if (plan.head().alphabetical() || areas.size() < 2) {
            return Stream.empty();
        }
        List<FocusArea> astray = astray(areas);
        if (astray.isEmpty()) {
            return Stream.empty();
        }
        String names = astray.stream().map(FocusArea::heading).collect(Collectors.joining(", "));
        return writings.stream()
                .filter(writing -> writing.hasAny("alfabetisk", "a til å"))
                .filter(writing -> CLAIM.matcher(writing.words()).find())
                .filter(writing -> !NOT.matcher(writing.words()).find())
                .limit(1)
                .map(writing ->
                        Finding.of(What.NOT_ALPHABETICAL, writing.row(), writing.field(), names));
    }

    /// The fewest areas without which the rest are in order: all but a longest run of titles that
    /// rises.
    private static List<FocusArea> astray(List<FocusArea> areas) {
        Collator order = Collator.getInstance(Sentences.NORWEGIAN);
        int[] length = new int[areas.size()];
        for (int i = areas.size() - 1; i >= 0; i--) {
            length[i] = 1;
            for (int j = i + 1; j < areas.size(); j++) {
                boolean rises = order.compare(areas.get(i).title(), areas.get(j).title()) <= 0;
                length[i] = rises ? Math.max(length[i], length[j] + 1) : length[i];
            }
        }
        int left = 0;
        for (int each : length) {
            left = Math.max(left, each);
        }
        List<FocusArea> astray = new ArrayList<>();
        FocusArea last = null;
        for (int i = 0; i < length.length; i++) {
            boolean fits = last == null || order.compare(last.title(), areas.get(i).title()) <= 0;
            if (fits && length[i] == left) {
                last = areas.get(i);
                left--;
            } else {
                astray.add(areas.get(i));
            }
        }
        return List.copyOf(astray);
    }
}
