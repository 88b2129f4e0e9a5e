package no.kompetanseplan.text;

import no.kompetanseplan.text.Moment.Unit;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Cuts the wording of a period into moments and the small words that join them. Knows bokmål,
/// nynorsk and English at once, since a plan's language is not the window's.
final class PeriodWords {

    /// What a word or mark does in a wording.
    enum Role {
        MOMENT,
        /// – or «til»
        THROUGH,
        /// , and «og»
        AND,
        /// : and parentheses
        SOFT,
        /// oppstart, etableres: what follows is when it starts
        START,
        /// fra, tidligst
        FROM,
        /// innen, senest
        BY,
        /// før
        BEFORE,
        /// etter
        AFTER,
        /// slutt, avsluttes
        END,
        /// planlegges: what follows is when it is planned
        PLANNING,
        /// planperioden
        PLAN_PERIOD,
        /// resten av, ut: the plan period is the end
        REST,
        /// ikke, avlyst: the days do not say when it happens
        NOT,
        /// årlig, hver, i løpet av: adds nothing to the days
        EMPTY,
        /// hst, vr, otober: looks like a season or month that is written wrong, ahead of a time
        UNSURE,
        OTHER
    }

    /// One word or mark.
    ///
    /// @param moment only for [Role#MOMENT]
    record Word(Role role, @Nullable Moment moment) {}

    /// Letters of a name that a misspelling of it can be told from.
    private static final int LONG_ENOUGH = 4;

    private static final Pattern SPACES = Pattern.compile("[\\p{Zs}\\s]+");
    private static final Pattern DASHES =
            Pattern.compile("[\u2010\u2011\u2012\u2013\u2014\u2212-]");

    /// Beginnings of words; no two of them begin alike.
    private static final Map<String, Role> STEMS =
            Map.of(
                    "planlegg", Role.PLANNING,
                    "planlagt", Role.PLANNING,
                    "oppstart", Role.START,
                    "etabler", Role.START,
                    "start", Role.START,
                    "planperiode", Role.PLAN_PERIOD,
                    "avslut", Role.END,
                    "slutt", Role.END,
                    "avlys", Role.NOT,
                    "utsatt", Role.NOT);

    private static final Map<String, Role> ROLES = roles();
    private static final Map<String, Moment> NAMES = names();

    private static final Pattern TOKEN =
            Pattern.compile(
                    """
                    (?<isoYear>\\d{4})-(?<isoMonth>\\d{2})-(?<isoDay>\\d{2})(?!\\d)\
                    |(?<day>\\d{1,2})\\. ?(?<dayMonth>\\d{1,2})(?:\\. ?(?<dayYear>\\d{4}|\\d{2})(?!\\d)|\\.?(?!\\d))\
                    |(?<nameDay>\\d{1,2})\\.? (?<nameMonth>MONTHS)(?!\\p{L})\
                    |(?<onlyDay>\\d{1,2})\\.?(?= ?-)\
                    |(?<quarter>[1-4])\\. ?kvartal|q(?<q>[1-4])\\b\
                    |(?<half>1\\.|2\\.|første|fyrste|andre) halvår\
                    |(?:uke|uka|uker|veke|veka|veker|week|weeks) ?(?<week>\\d{1,2})(?:(?: ?- ?| og )(?<week2>\\d{1,2}))?(?![\\d.])\
                    |(?<year>(?:19|20|21)\\d{2})(?!\\d)(?: ?[-/] ?(?<year2>\\d{2})(?![\\d.]))?\
                    |(?<word>\\p{L}+(?:\\.\\p{L}+)*)\
                    |(?<mark>\\S)\
                    """
                            .replace("MONTHS", months()));

    private final List<Word> words = new ArrayList<>();

    private PeriodWords() {}

    static List<Word> of(String wording) {
        String plain =
                DASHES.matcher(SPACES.matcher(wording).replaceAll(" ")).replaceAll("-").strip();
        PeriodWords cut = new PeriodWords();
        Matcher match = TOKEN.matcher(plain.toLowerCase(Locale.ROOT));
        while (match.find()) {
            cut.take(match);
        }
        cut.settle();
        return List.copyOf(cut.words);
    }

    /// A word written wrong makes the days unsure only where it stands right ahead of a time: «Hst
    /// 2016» is no whole year, but «Hst» alone says nothing.
    private void settle() {
        for (int i = 0; i < words.size(); i++) {
            boolean isAhead = i + 1 < words.size() && words.get(i + 1).moment() != null;
            if (words.get(i).role() == Role.UNSURE && !isAhead) {
                words.set(i, new Word(Role.OTHER, null));
            }
        }
    }

    private void take(Matcher match) {
        if (match.group("word") != null) {
            word(match.group("word"));
        } else if (match.group("mark") != null) {
            mark(match.group("mark"));
        } else if (match.group("year") != null) {
            year(match);
        } else if (match.group("week") != null) {
            week(match);
        } else if (match.group("half") != null) {
            half(match.group("half"));
        } else if (match.group("quarter") != null) {
            moment(Moment.of(Unit.QUARTER, number(match, "quarter")));
        } else if (match.group("q") != null) {
            moment(Moment.of(Unit.QUARTER, number(match, "q")));
        } else {
            moment(day(match));
        }
    }

    private static Moment day(Matcher match) {
        if (match.group("isoYear") != null) {
            int month = number(match, "isoMonth");
            return new Moment(Unit.DAY, number(match, "isoDay"), month, number(match, "isoYear"));
        }
        if (match.group("nameDay") != null) {
            Moment month = NAMES.get(match.group("nameMonth"));
            return new Moment(
                    Unit.DAY, number(match, "nameDay"), month == null ? 0 : month.number(), null);
        }
        if (match.group("onlyDay") != null) {
            return Moment.of(Unit.DAY, number(match, "onlyDay"));
        }
        String year = match.group("dayYear");
        return new Moment(
                Unit.DAY,
                number(match, "day"),
                number(match, "dayMonth"),
                year == null ? null : Integer.valueOf(year.length() == 2 ? "20" + year : year));
    }

    private static int number(Matcher match, String group) {
        return Integer.parseInt(match.group(group));
    }

    private void half(String words) {
        boolean second = words.equals("2.") || words.equals("andre");
        moment(Moment.of(Unit.HALF, second ? 2 : 1));
    }

    private void word(String word) {
        Moment moment = NAMES.get(word);
        if (moment != null) {
            moment(moment);
        } else {
            words.add(new Word(ROLES.getOrDefault(word, stem(word)), null));
        }
    }

    /// Words with many endings, told by how they begin.
    private static Role stem(String word) {
        return STEMS.entrySet().stream()
                .filter(stem -> word.startsWith(stem.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(word.endsWith("årsperioden") ? Role.PLAN_PERIOD : other(word));
    }

    private static Role other(String word) {
        return NAMES.keySet().stream().anyMatch(name -> isNearly(word, name))
                ? Role.UNSURE
                : Role.OTHER;
    }

    /// Whether a word is one letter wrong, missing, too many or out of place from a name, with the
    /// same first letter. Short forms of months are too short to tell.
    private static boolean isNearly(String word, String name) {
        boolean isTold = name.length() >= LONG_ENOUGH || name.equals("vår");
        int longer = Math.max(word.length(), name.length());
        int shorter = Math.min(word.length(), name.length());
        if (!isTold || longer - shorter > 1 || word.charAt(0) != name.charAt(0)) {
            return false;
        }
        int start = same(word, name, shorter);
        int end = same(reversed(word), reversed(name), shorter - start);
        int differ = longer - start - end;
        boolean isSwapped =
                differ == 2
                        && word.length() == name.length()
                        && word.charAt(start) == name.charAt(start + 1)
                        && word.charAt(start + 1) == name.charAt(start);
        return differ <= 1 || isSwapped;
    }

    /// How many letters two words begin with in common, at most so many.
    private static int same(String word, String name, int most) {
        int count = 0;
        while (count < most && word.charAt(count) == name.charAt(count)) {
            count++;
        }
        return count;
    }

    private static String reversed(String word) {
        return new StringBuilder(word).reverse().toString();
    }

    private void mark(String mark) {
        Role role =
                switch (mark) {
                    case "-" -> Role.THROUGH;
                    case ",", ";", "/", "&" -> Role.AND;
                    case ":", "(", ")", "." -> Role.SOFT;
                    default -> Role.OTHER;
                };
        words.add(new Word(role, null));
    }

    private void year(Matcher match) {
        int year = Integer.parseInt(match.group("year"));
        moment(new Moment(Unit.YEAR, 0, 0, year));
        if (match.group("year2") != null) {
            words.add(new Word(Role.THROUGH, null));
            int second = year / 100 * 100 + Integer.parseInt(match.group("year2"));
            moment(new Moment(Unit.YEAR, 0, 0, second));
        }
    }

    private void week(Matcher match) {
        moment(Moment.of(Unit.WEEK, Integer.parseInt(match.group("week"))));
        if (match.group("week2") != null) {
            words.add(new Word(Role.THROUGH, null));
            moment(Moment.of(Unit.WEEK, Integer.parseInt(match.group("week2"))));
        }
    }

    private void moment(Moment moment) {
        words.add(new Word(Role.MOMENT, moment));
    }

    private static Map<String, Role> roles() {
        Map<String, Role> roles = new HashMap<>();
        put(roles, Role.THROUGH, "til", "t.o.m", "tom", "to", "through", "until");
        put(roles, Role.AND, "og", "and", "samt");
        put(roles, Role.START, "begynner", "begin", "begins");
        put(
                roles,
                Role.FROM,
                "fra",
                "frå",
                "f.o.m",
                "fom",
                "from",
                "tidligst",
                "tidlegast",
                "since");
        put(roles, Role.BY, "innen", "innan", "senest", "seinast", "frist", "by", "utgangen");
        put(roles, Role.BEFORE, "før", "before");
        put(roles, Role.AFTER, "etter", "after");
        put(roles, Role.REST, "resten", "rest", "remainder", "ut");
        put(roles, Role.END, "ferdig", "ends", "ending");
        put(roles, Role.PLANNING, "planned");
        put(roles, Role.NOT, "ikke", "ikkje", "not", "utgår", "cancelled", "postponed");
        put(
                roles,
                Role.EMPTY,
                "årlig",
                "årleg",
                "yearly",
                "annually",
                "hver",
                "hvert",
                "kvar",
                "kvart",
                "every",
                "each",
                "i",
                "på",
                "om",
                "in",
                "during",
                "løpet",
                "av",
                "of",
                "the",
                "år",
                "ved");
        return Map.copyOf(roles);
    }

    private static void put(Map<String, Role> roles, Role role, String... words) {
        for (String word : words) {
            roles.put(word, role);
        }
    }

    private static Map<String, Moment> names() {
        Map<String, Moment> names = new HashMap<>();
        name(names, Unit.SPRING, 0, "vår", "våren", "vårhalvåret", "vårsemesteret", "spring");
        name(names, Unit.SUMMER, 0, "sommer", "sommeren", "sommar", "sommaren", "summer");
        name(names, Unit.AUTUMN, 0, "høst", "høsten", "haust", "hausten", "autumn");
        name(names, Unit.AUTUMN, 0, "høsthalvåret", "høstsemesteret", "haustsemesteret");
        name(names, Unit.WINTER, 0, "vinter", "vinteren", "winter");
        name(names, Unit.MONTH, 1, "januar", "january", "jan");
        name(names, Unit.MONTH, 2, "februar", "february", "feb");
        name(names, Unit.MONTH, 3, "mars", "march", "mar");
        name(names, Unit.MONTH, 4, "april", "apr");
        name(names, Unit.MONTH, 5, "mai", "may");
        name(names, Unit.MONTH, 6, "juni", "june", "jun");
        name(names, Unit.MONTH, 7, "juli", "july", "jul");
        name(names, Unit.MONTH, 8, "august", "aug");
        name(names, Unit.MONTH, 9, "september", "sept", "sep");
        name(names, Unit.MONTH, 10, "oktober", "october", "okt", "oct");
        name(names, Unit.MONTH, 11, "november", "nov");
        name(names, Unit.MONTH, 12, "desember", "december", "des", "dec");
        return Map.copyOf(names);
    }

    /// The names of months, longest first, as a regular expression.
    private static String months() {
        return NAMES.entrySet().stream()
                .filter(name -> name.getValue().unit() == Unit.MONTH)
                .map(Map.Entry::getKey)
                .sorted(
                        Comparator.comparingInt(String::length)
                                .reversed()
                                .thenComparing(name -> name))
                .collect(Collectors.joining("|"));
    }

    private static void name(Map<String, Moment> names, Unit unit, int number, String... words) {
        for (String word : words) {
            names.put(word, Moment.of(unit, number));
        }
    }
}
