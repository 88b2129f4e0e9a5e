package no.kompetanseplan.checks;

import no.kompetanseplan.model.FocusArea;
import no.kompetanseplan.model.FocusAreaFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.FocusKind;

import java.text.Collator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A text that says the areas stand in alphabetical order, where they do not.
final class AlphabeticalOrder implements Check {

    private static final Pattern CLAIM = Pattern.compile("(?iu)\\balfabetisk");

    @Override
    public Stream<Finding> find(Plan plan, List<Writing> writings) {
        List<FocusArea> areas =
                plan.ordered(FocusAreaFields.TABLE).stream()
                        .filter(area -> area.kind() == FocusKind.AREA)
                        .toList();
        if (plan.head().alphabetical()) {
            return Stream.empty();
        }
        Collator order = Collator.getInstance(Sentences.NORWEGIAN);
        for (int i = 1; i < areas.size(); i++) {
            FocusArea before = areas.get(i - 1);
            FocusArea after = areas.get(i);
            if (order.compare(before.title(), after.title()) > 0) {
                return writings.stream()
                        .filter(writing -> writing.hasAny("alfabetisk"))
                        .filter(writing -> CLAIM.matcher(writing.words()).find())
                        .map(writing ->
                                Finding.of(
                                        What.NOT_ALPHABETICAL,
                                        writing.row(),
                                        writing.field(),
                                        before.title(),
                                        after.title()));
            }
        }
        return Stream.empty();
    }
}
