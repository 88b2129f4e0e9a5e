package no.kompetanseplan.checks;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Shares as Norwegian text writes them: «40 %», «førti prosent», «fire av ti», «hver femte», «en
/// tredjedel», «halvparten».
final class Shares {

    private static final List<String> ORDINALS =
            List.of(
                    "annen|andre",
                    "tredje",
                    "fjerde",
                    "femte",
                    "sjette",
                    "sjuende|syvende",
                    "åttende|åttande",
                    "niende|niande",
                    "tiende|tiande");

    private static final List<String> PARTS =
            List.of("halv", "tred", "firede|fjerded|kvart", "femde|femted", "sjetted");

    private static final String DIGITS = "\\d{1,3}(?:,\\d+)?\\s*(?:%|prosent|pst\\b\\.?)";
    private static final String WORDS = Numbers.ANY.replaceFirst("^\\(", "(?:") + "\\s+prosent";
    private static final String OF =
            "(?:\\d{1,2}|to|tre|fire|fem|seks|sju|syv|åtte|ni)\\s+av\\s+(?:\\d{1,3}|tre|fire|fem|ti|hundre)\\b";
    private static final String EVERY =
            "(?:hver|kvar)\\s+(?:" + String.join("|", ORDINALS) + ")\\b";
    private static final String PART =
            "halvparten|(?:(?:en|ein|to|tre|fire)\\s+)?(?:tredjedel|tredel|tredjepart|fjerdedel|firedel|kvart|femtedel|femdel)"
                + "(?:er|ar|en)?\\b";

    /// Any of them, without a group.
    static final String ANY =
            "(?:" + DIGITS + "|" + OF + "|" + EVERY + "|" + PART + "|" + WORDS + ")";

    private static final Pattern OF_PARTS = Pattern.compile("(?iu)(\\S+)\\s+av\\s+(\\S+)");
    private static final Pattern NUMBER = Pattern.compile("(\\d+)(?:,(\\d+))?.*");

    /// A thousandth part of a per cent, so that a third is a whole number near enough.
    private static final long WHOLE = 100_000;

    private Shares() {}

    /// What [#ANY] matched, in thousandths of a per cent; -1 when it is none.
    static long read(String matched) {
        String words = matched.toLowerCase(Sentences.NORWEGIAN).strip();
        Matcher of = OF_PARTS.matcher(words);
        if (of.matches()) {
            return ratio(Numbers.read(of.group(1)), Numbers.read(of.group(2)));
        }
        Matcher digits = NUMBER.matcher(words);
        if (digits.matches()) {
            String number =
                    digits.group(1) + "." + (digits.group(2) == null ? "0" : digits.group(2));
            return new BigDecimal(number).movePointRight(3).longValue();
        }
        if (words.endsWith("prosent")) {
            return ratio(Numbers.read(words.replaceFirst("\\s+prosent$", "")), 100);
        }
        return words.startsWith("hver") || words.startsWith("kvar ")
                ? every(words.substring(words.indexOf(' ') + 1).strip())
                : part(words);
    }

    private static long every(String ordinal) {
        for (int i = 0; i < ORDINALS.size(); i++) {
            if (List.of(ORDINALS.get(i).split("\\|", -1)).contains(ordinal)) {
                return ratio(1, i + 2L);
            }
        }
        return -1;
    }

    private static long part(String words) {
        int blank = words.indexOf(' ');
        String noun = blank < 0 ? words : words.substring(blank + 1).strip();
        long many = blank < 0 ? 1 : Math.max(1, Numbers.read(words.substring(0, blank)));
        for (int i = 0; i < PARTS.size(); i++) {
            if (Pattern.compile("^(?:" + PARTS.get(i) + ")").matcher(noun).find()) {
                return ratio(many, i + 2L);
            }
        }
        return -1;
    }

    private static long ratio(long part, long whole) {
        return part < 0 || whole <= 0 || part > whole ? -1 : part * WHOLE / whole;
    }
}
