package no.kompetanseplan.checks;

import no.kompetanseplan.model.Plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The same share told as more and as less than a round number: «over 40 %» in one place, «nesten 40
/// prosent» of the same in another. Two sentences are about the same when they share another number,
/// such as the age.
final class SharesInText implements Check {

    private static final Pattern SHARE =
            Pattern.compile(
                    "(?<![\\p{L}])(over|mer enn|minst|nesten|nærmere|under|knapt|opp mot)\\s+"
                            + "(\\d{1,3}(?:,\\d+)?)\\s*(?:%|prosent|pst)",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:,\\d+)?");
    private static final Set<String> ABOVE = Set.of("over", "mer enn", "minst");

    private record Share(
            Writing writing, String words, boolean isAbove, String number, Set<String> others) {}

    @Override
    public Stream<Finding> find(Plan plan) {
        Map<String, List<Share>> shares = new HashMap<>();
        Writing.all(plan).forEach(writing -> collect(writing, shares));
        List<Finding> found = new ArrayList<>();
        for (List<Share> same : shares.values()) {
            for (Share share : same) {
                same.stream()
                        .filter(other -> share.isAbove && contradicts(share, other))
                        .findFirst()
                        .ifPresent(other ->
                                found.add(
                                        Finding.warning(
                                                "share-both-ways",
                                                share.writing.row(),
                                                share.writing.field(),
                                                share.words,
                                                other.words)));
            }
        }
        return found.stream();
    }

    private static boolean contradicts(Share one, Share other) {
        return one.isAbove != other.isAbove
                && one.others.stream().anyMatch(other.others::contains);
    }

    private static void collect(Writing writing, Map<String, List<Share>> shares) {
        for (String sentence : Sentences.of(writing.words())) {
            Matcher matcher = SHARE.matcher(sentence);
            while (matcher.find()) {
                String number = matcher.group(2);
                String how = matcher.group(1).toLowerCase(Sentences.NORWEGIAN);
                shares.computeIfAbsent(number, _ -> new ArrayList<>())
                        .add(
                                new Share(
                                        writing,
                                        matcher.group(),
                                        ABOVE.contains(how),
                                        number,
                                        others(sentence, number)));
            }
        }
    }

    private static Set<String> others(String sentence, String number) {
        Set<String> others = new HashSet<>();
        NUMBER.matcher(sentence).results().forEach(result -> others.add(result.group()));
        others.remove(number);
        return others;
    }
}
