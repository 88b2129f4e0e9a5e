package no.kompetanseplan.checks;

import no.kompetanseplan.model.Plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The same share told as more and as less than a round number: «over 40 %» in one place, «nesten
/// 40 prosent» of the same in another. Two sentences are about the same when they share another
/// number, such as the age.
final class SharesInText implements Check {

    private static final Pattern SHARE =
            Pattern.compile(
                    "(?<![\\p{L}])(over|mer enn|minst|nesten|nærmere|under|knapt|opp mot)\\s+"
                            + "(\\d{1,3}(?:,\\d+)?)\\s*(?:%|prosent|pst)",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:,\\d+)?");
    private static final Set<String> ABOVE = Set.of("over", "mer enn", "minst");

    /// What a share is about, as far as words can tell: the number, and another in its sentence.
    private record Subject(String number, String other) {}

    private record Share(Writing writing, String words) {}

    @Override
    public Stream<Finding> find(Plan plan, List<Writing> writings) {
        Map<Subject, List<Share>> above = new LinkedHashMap<>();
        Map<Subject, Share> below = new HashMap<>();
        for (Writing writing : writings) {
            if (!writing.hasAny("%", "prosent", "pst")) {
                continue;
            }
            for (String sentence : writing.sentences()) {
                SHARE.matcher(sentence)
                        .results()
                        .forEach(found -> {
                            Share share = new Share(writing, found.group());
                            boolean isAbove =
                                    ABOVE.contains(found.group(1).toLowerCase(Sentences.NORWEGIAN));
                            for (String other : others(sentence, found.group(2))) {
                                Subject subject = new Subject(found.group(2), other);
                                if (isAbove) {
                                    above.computeIfAbsent(subject, _ -> new ArrayList<>())
                                            .add(share);
                                } else {
                                    below.putIfAbsent(subject, share);
                                }
                            }
                        });
            }
        }
        List<Finding> all = new ArrayList<>();
        above.forEach((subject, shares) -> {
            Share other = below.get(subject);
            if (other != null) {
                shares.forEach(share -> all.add(found(share, other)));
            }
        });
        return all.stream();
    }

    private static Finding found(Share share, Share other) {
        return Finding.of(
                What.SHARE_BOTH_WAYS,
                share.writing.row(),
                share.writing.field(),
                share.words,
                other.words);
    }

    private static Set<String> others(String sentence, String number) {
        Set<String> others = new HashSet<>();
        NUMBER.matcher(sentence).results().forEach(result -> others.add(result.group()));
        others.remove(number);
        return others;
    }
}
