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

    private record Share(
            Writing writing, String words, String group, String year, Set<Integer> places) {

        /// Whether nothing says that they are about different people.
        boolean mayBe(Share other) {
            return (group.isEmpty() || other.group.isEmpty() || group.equals(other.group))
                    && year.equals(other.year)
                    && places.equals(other.places);
        }
    }

    private record Told(
            MunicipalityNames names,
            Map<Subject, List<Share>> above,
            Map<Subject, List<Share>> below) {}

    @Override
    public Stream<Finding> find(Plan plan, List<Writing> writings) {
        Told told = new Told(MunicipalityNames.of(plan), new LinkedHashMap<>(), new HashMap<>());
        for (Writing writing : writings) {
            if (writing.hasAny("%", "prosent", "pst", " av ", "hver", "kvar", "halvpart", "del")) {
                writing.sentences().forEach(sentence -> read(writing, sentence, told));
            }
        }
        List<Finding> all = new ArrayList<>();
        told.above.forEach((subject, shares) -> {
            List<Share> others = told.below.getOrDefault(subject, List.of());
            for (Share share : shares) {
                others.stream()
                        .filter(share::mayBe)
                        .findFirst()
                        .ifPresent(other -> all.add(found(share, other)));
            }
        });
        return all.stream();
    }

    private static void read(Writing writing, String sentence, Told told) {
        SHARE.matcher(sentence)
                .results()
                .forEach(found -> {
                    long size = Shares.read(found.group(2));
                    Set<String> others = others(sentence, found);
                    if (size < 0 || others.isEmpty()) {
                        return;
                    }
                    Share share =
                            new Share(
                                    writing,
                                    (found.group(1) + " " + found.group(2)).strip(),
                                    group(sentence, found),
                                    year(sentence, found),
                                    places(sentence, told.names));
                    boolean isAbove = IS_ABOVE.matcher(found.group(1)).matches();
                    for (String other : others) {
                        Map<Subject, List<Share>> side = isAbove ? told.above : told.below;
                        side.computeIfAbsent(new Subject(size, other), _ -> new ArrayList<>())
                                .add(share);
                    }
                });
    }

    private static Finding found(Share share, Share other) {
        return Finding.of(
                What.SHARE_BOTH_WAYS,
                share.writing.row(),
                share.writing.field(),
                share.words,
                other.words);
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
