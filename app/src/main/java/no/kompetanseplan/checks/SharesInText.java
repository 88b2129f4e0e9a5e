package no.kompetanseplan.checks;

import no.kompetanseplan.model.Plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The same share told as more and as less than a round number: «over 40 %» in one place, «nesten
/// fire av ti» of the same in another. Two sentences are about the same when they share another
/// number, such as the age, and nothing in them says that they are not: another group, another
/// year, another municipality.
final class SharesInText implements Check {

    private static final String ABOVE =
            "over|mer enn|meir enn|minst|drøyt|godt over|litt over|i overkant av|flere enn|fleire"
                    + " enn";
    private static final String BELOW =
            "nesten|nærmere|nærare|under|knapt|snaut|opp mot|i underkant av|mindre enn|litt"
                    + " under|like under";

    private static final Pattern SHARE =
            Pattern.compile(
                    "(?iu)(?<!\\p{L})("
                            + ABOVE
                            + "|"
                            + BELOW
                            + ")\\s+("
                            + Shares.ANY
                            + ")(?:\\s+av\\s+(?:dei?\\s+|alle\\s+|våre\\s+)?(\\p{Ll}{4,}))?");
    private static final Pattern IS_ABOVE = Pattern.compile("(?iu)" + ABOVE);

    /// «Av sykepleierne er …».
    private static final Pattern GROUP =
            Pattern.compile("(?u)^(?:Av|Blant)\\s+(?:dei?\\s+|alle\\s+|våre\\s+)?(\\p{Ll}{4,})");

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

    /// What a number is: «over 50 år», «under 50 år», «50 år eller yngre», or just 50.
    private static final Pattern OTHER =
            Pattern.compile(
                    "(?iu)(?:(?<!\\p{L})(over|passert|fylt|eldre enn|minst|under|yngre enn|færre"
                        + " enn|mindre enn)\\s+)?"
                        + "(?<![\\d,])(\\d+(?:,\\d+)?|femti|seksti|førti|tretti|tjue)(?![\\d,]*\\s*(?:%|prosent|pst|av\\s+\\d))"
                        + "(?:\\s*år\\s+(?:og|eller)\\s+(eldre|mer|meir|over|yngre|under))?");

    private static final Pattern YOUNGER = Pattern.compile("(?iu)under|yngre|færre|mindre");

    private static final int STEM = 5;

    /// What a share is about, as far as words can tell: its size, and another number beside it.
    private record Subject(long size, String other) {}

    /// A share as a sentence tells it.
    ///
    /// @param size in thousandths of a per cent
    /// @param others the numbers beside it, each with its direction
    record Share(
            String words,
            boolean isAbove,
            long size,
            Set<String> others,
            String group,
            String year,
            String sentence) {}

    private record Use(Writing writing, Share share) {

        /// Whether nothing says that they are about different people.
        boolean mayBe(Use other, MunicipalityNames names) {
            String group = share.group;
            String another = other.share.group;
            return (group.isEmpty() || another.isEmpty() || group.equals(another))
                    && share.year.equals(other.share.year)
                    && places(share.sentence, names).equals(places(other.share.sentence, names));
        }
    }

    @Override
    public Stream<Finding> find(Plan plan, List<Writing> writings) {
        Map<Subject, List<Use>> above = new LinkedHashMap<>();
        Map<Subject, List<Use>> below = new HashMap<>();
        for (Writing writing : writings) {
            for (Share share : writing.shares()) {
                Use use = new Use(writing, share);
                Map<Subject, List<Use>> side = share.isAbove ? above : below;
                for (String other : share.others) {
                    side.computeIfAbsent(new Subject(share.size, other), _ -> new ArrayList<>())
                            .add(use);
                }
            }
        }
        above.keySet().retainAll(below.keySet());
        MunicipalityNames names = MunicipalityNames.of(plan);
        List<Finding> all = new ArrayList<>();
        above.forEach((subject, uses) -> {
            for (Use use : uses) {
                below.getOrDefault(subject, List.of()).stream()
                        .filter(other -> use.mayBe(other, names))
                        .findFirst()
                        .ifPresent(other -> all.add(found(use, other)));
            }
        });
        return all.stream();
    }

    /// The shares of a text that are told as more or as less than a number.
    static List<Share> in(String words, List<String> sentences) {
        return SHARE.matcher(words).find()
                ? sentences.stream().flatMap(SharesInText::of).toList()
                : List.of();
    }

    private static Stream<Share> of(String sentence) {
        return SHARE.matcher(sentence)
                .results()
                .map(found ->
                        new Share(
                                (found.group(1) + " " + found.group(2)).strip(),
                                IS_ABOVE.matcher(found.group(1)).matches(),
                                Shares.read(found.group(2)),
                                others(sentence, found),
                                group(sentence, found),
                                year(sentence, found),
                                sentence))
                .filter(share -> share.size >= 0 && !share.others.isEmpty());
    }

    private static Finding found(Use use, Use other) {
        return Finding.of(
                What.SHARE_BOTH_WAYS,
                use.writing.row(),
                use.writing.field(),
                use.share.words,
                other.share.words);
    }

    private static String group(String sentence, MatchResult found) {
        String after = found.group(found.groupCount());
        var before = GROUP.matcher(sentence);
        String group = after != null ? after : before.find() ? before.group(1) : "";
        return group.length() > STEM ? group.substring(0, STEM) : group;
    }

    /// The last year before the share, or else the first after it.
    private static String year(String sentence, MatchResult share) {
        String year = "";
        for (MatchResult found : YEAR.matcher(sentence).results().toList()) {
            if (year.isEmpty() || found.end() <= share.start()) {
                year = found.group();
            }
        }
        return year;
    }

    private static Set<Integer> places(String sentence, MunicipalityNames names) {
        return names.in(sentence).stream()
                .map(MunicipalityNames.Hit::which)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// The numbers of a sentence besides the share and years, each with its direction.
    private static Set<String> others(String sentence, MatchResult share) {
        Set<String> others = new HashSet<>();
        OTHER.matcher(sentence)
                .results()
                .filter(other -> other.end() <= share.start() || other.start() >= share.end(2))
                .filter(other -> !YEAR.matcher(other.group(2)).matches())
                .forEach(other -> {
                    String way =
                            (other.group(1) == null ? "" : other.group(1))
                                    + (other.group(3) == null ? "" : other.group(3));
                    long number = Numbers.read(other.group(2).replace(",", ""));
                    others.add((YOUNGER.matcher(way).find() ? "<" : ">") + number);
                });
        return others;
    }
}
