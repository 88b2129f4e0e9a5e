package no.kompetanseplan.checks;

import no.kompetanseplan.model.Plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// One name written with its hyphens in different places: «Nord-Troms-pakken» and
/// «Nord-Tromspakken», «Nord-Troms» and «Nord Troms».
final class SpelledNames implements Check {

    private static final Pattern HYPHENED = Pattern.compile("\\p{Lu}\\p{L}*(?:-\\p{L}+)+");
    private static final Pattern PARTED =
            Pattern.compile("(?<![\\p{L}-])(\\p{Lu}\\p{Ll}+) (?=(\\p{Lu}\\p{Ll}+))");

    private record Use(Writing writing, String words) {}

    /// Names with hyphens, and pairs of words that may be one.
    record Names(List<String> hyphened, List<String> parted) {}

    /// The names of a text.
    static Names in(String words) {
        List<String> hyphened =
                words.indexOf('-') < 0
                        ? List.of()
                        : HYPHENED.matcher(words).results().map(MatchResult::group).toList();
        return new Names(
                hyphened,
                PARTED.matcher(words)
                        .results()
                        .map(found -> found.group(1) + " " + found.group(2))
                        .toList());
    }

    @Override
    public Stream<Finding> find(Plan plan, List<Writing> writings) {
        Map<String, Map<String, Use>> names = new LinkedHashMap<>();
        Map<String, Use> parted = new HashMap<>();
        for (Writing writing : writings) {
            for (String words : writing.names().hyphened()) {
                hyphened(new Use(writing, words), names);
            }
            for (String words : writing.names().parted()) {
                Use use = new Use(writing, words);
                parted.putIfAbsent(folded(use).replace(" ", ""), use);
            }
        }
        List<Finding> all = new ArrayList<>();
        names.forEach((folded, spellings) -> {
            Use first = spellings.values().iterator().next();
            spellings.values().stream().skip(1).forEach(other -> all.add(found(first, other)));
            Use apart = parted.get(folded);
            if (apart != null) {
                all.add(found(first, apart));
            }
        });
        return all.stream();
    }

    private static void hyphened(Use use, Map<String, Map<String, Use>> names) {
        names.computeIfAbsent(folded(use).replace("-", ""), _ -> new LinkedHashMap<>())
                .putIfAbsent(folded(use), use);
    }

    private static String folded(Use use) {
        return use.words.toLowerCase(Sentences.NORWEGIAN);
    }

    private static Finding found(Use first, Use other) {
        return Finding.of(
                What.NAME_SPELLED_TWO_WAYS,
                other.writing.row(),
                other.writing.field(),
                other.words,
                first.words);
    }
}
