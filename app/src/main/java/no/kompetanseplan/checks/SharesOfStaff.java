package no.kompetanseplan.checks;

import no.kompetanseplan.model.HearingCommentFields;
import no.kompetanseplan.model.LocalMeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.SupplementFields;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.staffing.Facts;
import no.kompetanseplan.staffing.Figure;
import no.kompetanseplan.staffing.Figure.Measure;
import no.kompetanseplan.staffing.Statistics;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A share of the staff in the text that the registers in use say otherwise: how many are over an
/// age, work part time, lack relevant education or have further education. A sentence about some of
/// the staff, another place, another time or an aim is about something else.
final class SharesOfStaff implements TextCheck<SharesOfStaff.Counted> {

    private static final String ABOUT = "om lag|omtrent|rundt|cirka|ca\\.?|kring|ikring";
    private static final String ABOVE =
            "godt over|litt over|over|mer enn|meir enn|minst|drøyt|vel|i overkant av|flere"
                    + " enn|fleire enn";
    private static final String BELOW = "under|mindre enn|litt under|færre enn";
    private static final String NEARLY =
            "nesten|nærmere|nærare|knapt|snaut|opp mot|i underkant av|like under";

    static final String SHARE =
            "(?<![\\p{L}\\d,])(?:(?<way>"
                    + String.join("|", ABOUT, ABOVE, BELOW, NEARLY)
                    + ")\\s+)?(?<share>"
                    + Shares.ANY
                    + ")";

    /// No other number stands between a share and what it is of.
    private static final String GAP = "(?<gap>[^\\d%;:]{0,60}?)\\s+";

    private static final String AGE =
            "(?:er\\s+)?(?:(?:over|eldre"
                + " enn|passert|fylt)\\s+%1$d(?:\\s+år)?|%1$d\\s+år\\s+(?:og|eller)\\s+(?:over|eldre))";

    /// «Av de ansatte i deltid er …» goes on to tell of something else.
    private static final String AT_LAST =
            "(?!,?\\s+(?:er|var|har|hadde|arbeider|arbeidar|jobber|jobbar|går|vil|kan)\\b)";

    private static final Map<Measure, String> WORDS = words();
    private static final Map<Measure, Pattern> OF = patterns();

    /// Any of what is counted.
    static final String WHAT = "(?<what>" + String.join("|", WORDS.values()) + ")";

    private static final String NOT_HERE_OR_NOW =
            "\\b(?:19|20)\\d\\d\\b|sykehus|sjukehus|nasjonal|norge|noreg|fylke|\\blandet|"
                + "\\bmål|\\bskal\\b|\\bbør\\b|ønske|\\binnen\\b|\\binnan\\b|framskriv|fremskriv|vokse|øke|auke";

    /// Another place, another time or an aim.
    static final Pattern ANOTHER = Pattern.compile("(?iu)" + NOT_HERE_OR_NOW);

    /// Part of a text that tells of some of the staff, or of none of it.
    static final Pattern OTHERS =
            Pattern.compile(
                    "(?iu)"
                            + NOT_HERE_OR_NOW
                            + "|sykepleier|sjukepleiar|hjelpepleier|hjelpepleiar|fagarbeid|vernepleier|"
                            + "vernepleiar|terapeut|\\blege|\\bleg(?:ar|ane)\\b|\\bleder|\\bleiar|assistent|lærling|student|"
                            + "\\bmenn\\b|kvinne");

    private static final Pattern SOME =
            Pattern.compile("(?iu)av\\s+(?:alle\\s+|dei?\\s+|våre\\s+|regionens\\s+)?(\\p{L}+)");
    private static final Pattern ALL =
            Pattern.compile(
                    "(?iu)dem|dei?|alle|ansatt\\p{L}*|tilsett\\p{L}*|medarbeid\\p{L}*|arbeidstak\\p{L}*|stilling\\p{L}*|"
                        + "personal\\p{L}*|stab\\p{L}*|bemanning\\p{L}*|arbeidsstokk\\p{L}*");
    private static final Pattern STAFF =
            Pattern.compile(
                    "(?iu)ansatt|tilsett|medarbeid|arbeider i|arbeidar i|jobb\\p{L}*"
                            + " i|stilling|personal");

    /// «Av dem som har …», «ansatte i deltid», or the next part of a sentence.
    private static final Pattern SUBGROUP =
            Pattern.compile(
                    "(?iu)\\bsom$|\\bog\\b|\\bmen|deltid|videreutdann|vidareutdann|ufaglær|\\buten\\b|\\butan\\b|\\bpå$");

    /// Words stand for round numbers, in thousandths of a per cent.
    private static final long ROUND = 2_500;

    private static final long NEAR = 5_000;
    private static final long HALF = 500;
    private static final long HALF_A_TENTH = 50;

    /// What is counted, in thousandths of a per cent, and the texts that are about other things.
    record Counted(Map<Measure, Long> shares, Set<Id> elsewhere, MunicipalityNames names) {}

    private static Map<Measure, String> words() {
        Map<Measure, String> of = new EnumMap<>(Measure.class);
        of.put(Measure.OVER_50, String.format(Locale.ROOT, AGE, 50));
        of.put(Measure.OVER_55, String.format(Locale.ROOT, AGE, 55));
        of.put(Measure.OVER_60, String.format(Locale.ROOT, AGE, 60));
        of.put(Measure.UNDER_25, "(?:er\\s+)?(?:under|yngre enn)\\s+25(?:\\s+år)?");
        of.put(
                Measure.PART_TIME,
                "(?:(?:i|arbeider|arbeidar|jobber|jobbar|har)\\s+)+deltid\\p{L}*+" + AT_LAST);
        of.put(
                Measure.UNSKILLED,
                "(?:(?:er|som)\\s+)?(?:ufaglært[e]?\\b|lav\\s+formell\\s+utdanning|låg\\s+formell\\s+utdanning|"
                    + "uten\\s+relevant\\s+utdanning|utan\\s+relevant\\s+utdanning)"
                        + AT_LAST);
        of.put(
                Measure.FURTHER,
                "(?:(?:har|med|tatt|teke)\\s+)?(?:videreutdanning|vidareutdanning)\\b" + AT_LAST);
        return Collections.unmodifiableMap(of);
    }

    private static Map<Measure, Pattern> patterns() {
        Map<Measure, Pattern> of = new EnumMap<>(Measure.class);
        WORDS.forEach((measure, words) ->
                of.put(measure, Pattern.compile("(?iu)" + SHARE + GAP + words)));
        return Collections.unmodifiableMap(of);
    }

    /// Which of them `what` in a text is.
    static @Nullable Measure measure(String what) {
        return WORDS.entrySet().stream()
                .filter(each -> what.matches("(?iu)" + each.getValue()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    @Override
    public Counted facts(Plan plan, Facts measured) {
        MunicipalityNames names = MunicipalityNames.of(plan);
        if (!measured.hasStaff()) {
            return new Counted(Map.of(), Set.of(), names);
        }
        Map<Measure, Long> shares =
                Statistics.of(measured).stream()
                        .filter(figure -> OF.containsKey(figure.measure()))
                        .filter(figure -> figure.denominator() > 0)
                        .collect(Collectors.toMap(Figure::measure, SharesOfStaff::thousandths));
        return new Counted(shares, elsewhere(plan), names);
    }

    /// The texts that are about other things than the region.
    static Set<Id> elsewhere(Plan plan) {
        Set<Id> elsewhere = new HashSet<>();
        Stream.<Table<? extends Row>>of(
                        SupplementFields.TABLE,
                        LocalMeasureFields.TABLE,
                        HearingCommentFields.TABLE)
                .flatMap(table -> plan.rows(table).stream())
                .forEach(row -> elsewhere.add(row.id()));
        return elsewhere;
    }

    static long thousandths(Figure figure) {
        BigDecimal value = figure.value();
        return value == null ? 0 : value.movePointRight(3).longValue();
    }

    @Override
    public List<Finding> in(Writing writing, Counted counted) {
        if (counted.shares.isEmpty()
                || counted.elsewhere.contains(writing.row())
                || !writing.hasAny("50", "55", "60", "25", "deltid", "ufaglær", "utdanning")) {
            return List.of();
        }
        return writing.sentences().stream()
                .filter(sentence -> !OTHERS.matcher(sentence).find())
                .filter(sentence -> counted.names.different(sentence) == 0)
                .flatMap(sentence -> in(writing, sentence, counted))
                .toList();
    }

    private static Stream<Finding> in(Writing writing, String sentence, Counted counted) {
        return OF.entrySet().stream()
                .flatMap(each -> {
                    Long share = counted.shares.get(each.getKey());
                    return share == null
                            ? Stream.empty()
                            : in(writing, sentence, each.getValue().matcher(sentence), share);
                });
    }

    private static Stream<Finding> in(
            Writing writing, String sentence, Matcher found, long counted) {
        while (found.find()) {
            if (isOfAll(sentence, found)) {
                List<Finding> differs =
                        differs(
                                        writing,
                                        found.group(),
                                        found.group("way"),
                                        found.group("share"),
                                        counted)
                                .toList();
                if (!differs.isEmpty()) {
                    return differs.stream();
                }
            }
        }
        return Stream.empty();
    }

    /// A finding when what is told is not what is counted.
    ///
    /// @param counted in thousandths of a per cent; null when it is not
    static Stream<Finding> differs(
            Writing writing,
            String words,
            @Nullable String way,
            String share,
            @Nullable Long counted) {
        long told = Shares.read(share);
        return counted == null || told < 0 || agrees(way, share, told, counted)
                ? Stream.empty()
                : Stream.of(
                        Finding.of(
                                What.SHARE_OF_STAFF,
                                writing.row(),
                                writing.field(),
                                words.strip(),
                                number(counted)));
    }

    /// Thousandths as they are read, to one decimal.
    static String number(long thousandths) {
        return BigDecimal.valueOf(thousandths, 3).setScale(1).toString().replace('.', ',');
    }

    private static boolean isOfAll(String sentence, Matcher found) {
        String gap = found.group("gap").strip();
        String before = sentence.substring(0, found.start());
        Matcher some = SOME.matcher(gap);
        boolean isNamed = some.find();
        if (isNamed && !ALL.matcher(some.group(1)).matches()) {
            return false;
        }
        boolean isOfThose = isNamed && some.group(1).matches("(?iu)dem|dei?");
        return !SUBGROUP.matcher(gap).find()
                && (!isOfThose || STAFF.matcher(before + gap).find())
                && !before.strip().matches("(?iu)(?:av|blant)\\s.*som\\s.*");
    }

    /// Whether what is told can be said of what is counted, to the decimals it is told with.
    private static boolean agrees(@Nullable String way, String share, long told, long counted) {
        String word = way == null ? "" : way.toLowerCase(Sentences.NORWEGIAN);
        if (isOne(ABOVE, word)) {
            return counted >= told;
        }
        if (isOne(BELOW, word)) {
            return counted <= told;
        }
        if (isOne(NEARLY, word)) {
            return counted <= told && told - counted <= NEAR;
        }
        return Math.abs(counted - told) <= slack(word, share);
    }

    private static long slack(String way, String share) {
        if (!way.isEmpty() || share.chars().noneMatch(Character::isDigit)) {
            return ROUND;
        }
        return share.contains(",") ? HALF_A_TENTH : HALF;
    }

    private static boolean isOne(String words, String word) {
        return !word.isEmpty() && word.replaceAll("\\s+", " ").matches(words);
    }
}
