package no.kompetanseplan.checks;

import no.kompetanseplan.model.Plan;
import no.kompetanseplan.staffing.Facts;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Sums in a sentence that are not the sum: «9 kurs, 6 studier og 3 samlinger, til sammen 17».
final class TotalsInText implements TextCheck<String> {

    private static final Pattern SAID =
            Pattern.compile(
                    "(?iu)(?:,|–|-|:|;|\\()\\s*(?:og\\s+)?(?:til\\s+sammen|til\\s+saman|tilsammen|i\\s+alt|totalt)\\s+"
                            + Numbers.ANY
                            + "(?![\\d,]*\\s*(?:%|prosent|,\\d|timer|timar|dager|dagar|år|kroner|mill))");

    private static final Pattern ADDEND =
            Pattern.compile(
                    "(?iu)(?<![\\p{L}\\d.,–/-])"
                            + Numbers.ANY
                            + "(?=\\s+\\p{L})(?!\\s*(?:%|prosent|,\\d|år\\b|mill))");

    /// A slip is within a fifth; a number further off is of something else.
    private static final long SLIP = 5;

    @Override
    public String facts(Plan plan, Facts measured) {
        return "";
    }

    @Override
    public List<Finding> in(Writing writing, String facts) {
        return writing.hasAny("sammen", "saman", "i alt", "totalt")
                ? writing.sentences().stream()
                        .flatMap(sentence -> sentence(writing, sentence).stream())
                        .limit(1)
                        .toList()
                : List.of();
    }

    private static Optional<Finding> sentence(Writing writing, String sentence) {
        Matcher said = SAID.matcher(sentence);
        if (!said.find()) {
            return Optional.empty();
        }
        long total = Numbers.read(said.group(1));
        List<Long> addends =
                ADDEND.matcher(sentence.substring(0, said.start()))
                        .results()
                        .map(MatchResult::group)
                        .map(Numbers::read)
                        .toList();
        long whole = addends.stream().mapToLong(Long::longValue).sum();
        boolean isSum = false;
        long sum = 0;
        for (int i = addends.size() - 1; i >= 0; i--) {
            sum += addends.get(i);
            isSum |= sum == total;
        }
        boolean isNear = Math.abs(whole - total) * SLIP <= whole;
        return addends.size() >= 3 && !isSum && isNear
                ? Optional.of(
                        Finding.of(
                                What.TOTAL_IN_TEXT,
                                writing.row(),
                                writing.field(),
                                Long.toString(total),
                                Long.toString(whole)))
                : Optional.empty();
    }
}
