package no.kompetanseplan.checks;

import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.Indicator;
import no.kompetanseplan.model.IndicatorFields;
import no.kompetanseplan.model.IndicatorFigure;
import no.kompetanseplan.model.IndicatorFigureFields;
import no.kompetanseplan.model.IndicatorMethod;
import no.kompetanseplan.model.IndicatorMethodFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.staffing.Facts;
import no.kompetanseplan.staffing.IndicatorTable;
import no.kompetanseplan.staffing.IndicatorTable.Change;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A text that tells of an indicator what its table does not: «Narvik 1572» against 1 450, «66 %»
/// against the share, and «10 færre enn i 2021» against the change that the figures give. A text is
/// about an indicator when it has a long word of its name or unit.
final class IndicatorsInText implements TextCheck<IndicatorsInText.Known> {

    /// Shorter words are of many things.
    private static final int LONG_WORD = 7;

    private static final int ENDING = 2;

    /// A slip is within fifteen per cent; a number further off is of something else.
    private static final long NEAR = 15;

    private static final long SMALL = 20;

    /// Shares told wrongly are a few points off, in tenths.
    private static final long POINTS = 30;

    private static final long HALF = 5;
    private static final long WHOLE = 1000;

    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?iu)(?<![\\p{L}\\d.,-])(\\d{1,3}(?:[ \\u00A0.]\\d{3})+|\\d+)"
                            + "(?!\\d|[,.]\\d|[\\p{L}-]|\\s*(?:%|prosent|pst))");
    private static final Pattern SHARE =
            Pattern.compile("(?iu)(?<![\\p{L}\\d.,-])(\\d{1,3})(?:,(\\d))?\\s*(?:%|prosent|pst)");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern CHANGE =
            Pattern.compile(
                    "(?iu)(?<![\\p{L}\\d.,])"
                            + Numbers.ANY
                            + "\\s+(?:\\p{L}+\\s+)?(?<way>færre|mindre|lavere|lågare|flere|fleire|mer|meir)"
                            + "(?:\\s+\\p{L}+){0,3}\\s+enn\\s+(?:i\\s+|for\\s+)?(?:året\\s+|år\\s+)?"
                            + "(?<year>(?:19|20)\\d\\d|før|fjor)");

    /// What is known of an indicator.
    ///
    /// @param words what a text about it has one of, in small letters
    /// @param places figures by the name of the place, in small letters
    /// @param changes of each way of counting
    record Told(String name, Set<String> words, Map<String, Place> places, List<Change> changes) {}

    /// The figures of a place.
    ///
    /// @param counts of every way and year, the newest first
    /// @param reckoned differences between the ways, which a text may tell too
    /// @param rates in tenths of a per cent
    record Place(String name, Set<Long> counts, Set<Long> reckoned, Set<Long> rates) {}

    /// @param own rows of the indicators themselves
    record Known(List<Told> all, Set<Id> own) {}

    /// Where a place is named in a sentence.
    private record Hit(String place, int start, int end) {}

    @Override
    public Known facts(Plan plan, Facts measured) {
        List<Told> all = new ArrayList<>();
        for (Indicator indicator : plan.ordered(IndicatorFields.TABLE)) {
            Map<String, Place> places = places(plan, indicator);
            if (!places.isEmpty()) {
                Set<String> words = new HashSet<>();
                words(indicator.name() + " " + indicator.unit(), words);
                List<Change> changes = new ArrayList<>();
                methods(plan, indicator)
                        .forEach(each -> changes.addAll(IndicatorTable.changes(plan, each.id())));
                all.add(new Told(indicator.name(), words, places, changes));
            }
        }
        Set<Id> own = new HashSet<>();
        Stream.<Table<? extends Row>>of(
                        IndicatorFields.TABLE,
                        IndicatorMethodFields.TABLE,
                        IndicatorFigureFields.TABLE)
                .flatMap(table -> plan.rows(table).stream())
                .forEach(row -> own.add(row.id()));
        return new Known(all, own);
    }

    private static List<IndicatorMethod> methods(Plan plan, Indicator indicator) {
        return plan.ordered(IndicatorMethodFields.TABLE).stream()
                .filter(method -> indicator.id().equals(method.indicator()))
                .toList();
    }

    private static void words(String text, Set<String> words) {
        for (String word : text.toLowerCase(Sentences.NORWEGIAN).split("[^\\p{L}]+", -1)) {
            if (word.length() >= LONG_WORD) {
                words.add(word.substring(0, word.length() - ENDING));
            }
        }
    }

    private static Map<String, Place> places(Plan plan, Indicator indicator) {
        Map<String, Place> places = new LinkedHashMap<>();
        Set<Id> methods = new HashSet<>();
        methods(plan, indicator).forEach(method -> methods.add(method.id()));
        List<IndicatorFigure> newestFirst =
                plan.ordered(IndicatorFigureFields.TABLE).stream()
                        .sorted(Comparator.comparingInt(IndicatorsInText::year).reversed())
                        .toList();
        for (IndicatorFigure figure : newestFirst) {
            Integer value = figure.value();
            if (figure.method() == null || !methods.contains(figure.method()) || value == null) {
                continue;
            }
            for (String name : names(plan, figure)) {
                Place place =
                        places.computeIfAbsent(
                                name.toLowerCase(Sentences.NORWEGIAN),
                                _ ->
                                        new Place(
                                                name,
                                                new LinkedHashSet<>(),
                                                new HashSet<>(),
                                                new HashSet<>()));
                for (long other : place.counts) {
                    place.reckoned.add(Math.abs(other - value));
                }
                place.counts.add(value.longValue());
                BigDecimal rate = IndicatorTable.rate(figure);
                if (rate != null) {
                    place.rates.add(rate.movePointRight(1).longValue());
                }
            }
        }
        return places;
    }

    private static int year(IndicatorFigure figure) {
        return figure.year() == null ? 0 : figure.year();
    }

    private static List<String> names(Plan plan, IndicatorFigure figure) {
        Body body = plan.find(BodyFields.TABLE, figure.municipality());
        return Stream.of(
                        figure.place().strip(),
                        body == null ? "" : MunicipalityNames.of(body),
                        body == null ? "" : body.inShort())
                .filter(name -> name.length() > 1)
                .distinct()
                .toList();
    }

    @Override
    public List<Finding> in(Writing writing, Known known) {
        if (!writing.hasDigit() && !writing.hasAny(" enn ")) {
            return List.of();
        }
        return known.own.contains(writing.row())
                ? List.of()
                : known.all.stream()
                        .filter(told -> told.words.stream().anyMatch(writing.folded()::contains))
                        .flatMap(told -> in(writing, told))
                        .limit(1)
                        .toList();
    }

    private static Stream<Finding> in(Writing writing, Told told) {
        return writing.sentences().stream()
                .flatMap(sentence ->
                        Stream.concat(
                                changed(writing, sentence, told), placed(writing, sentence, told)));
    }

    // ---------- from year to year ----------

    private static Stream<Finding> changed(Writing writing, String sentence, Told told) {
        Matcher found = CHANGE.matcher(sentence);
        if (told.changes.isEmpty() || !found.find()) {
            return Stream.empty();
        }
        boolean isLess =
                found.group("way")
                        .toLowerCase(Sentences.NORWEGIAN)
                        .matches("færre|mindre|lavere|lågare");
        long number = Numbers.read(found.group(1));
        List<Change> from = from(told.changes, found.group("year"));
        boolean isRight =
                from.stream()
                        .anyMatch(change -> change.difference() == (isLess ? -number : number));
        if (from.isEmpty() || isRight) {
            return Stream.empty();
        }
        Change change = from.getLast();
        return Stream.of(
                Finding.of(
                        What.INDICATOR_CHANGE,
                        writing.row(),
                        writing.field(),
                        found.group().strip(),
                        told.name,
                        Integer.toString(change.fromYear()),
                        Long.toString(change.before()),
                        Integer.toString(change.toYear()),
                        Long.toString(change.after()),
                        Long.toString(Math.abs(change.difference()))));
    }

    private static List<Change> from(List<Change> changes, String year) {
        if (!YEAR.matcher(year).matches()) {
            return List.of(changes.getLast());
        }
        int wanted = Integer.parseInt(year);
        return changes.stream().filter(change -> change.fromYear() == wanted).toList();
    }

    // ---------- of a place ----------

    private static Stream<Finding> placed(Writing writing, String sentence, Told told) {
        List<Hit> hits = hits(sentence, told);
        boolean isOne = hits.stream().map(Hit::place).distinct().count() == 1;
        for (int i = 0; i < hits.size(); i++) {
            Hit hit = hits.get(i);
            Place place = told.places.get(hit.place);
            int to = i + 1 < hits.size() ? hits.get(i + 1).start : sentence.length();
            String about = isOne ? sentence : sentence.substring(hit.end, to);
            String[] wrong = place == null ? null : wrong(about, place);
            if (place != null && wrong != null) {
                return Stream.of(
                        Finding.of(
                                What.INDICATOR_IN_TEXT,
                                writing.row(),
                                writing.field(),
                                place.name,
                                wrong[0],
                                told.name,
                                wrong[1]));
            }
        }
        return Stream.empty();
    }

    /// Where places are named, in the order of the sentence; of names within each other the
    /// longest.
    private static List<Hit> hits(String sentence, Told told) {
        String folded = sentence.toLowerCase(Sentences.NORWEGIAN);
        List<Hit> hits = new ArrayList<>();
        for (String place : told.places.keySet()) {
            int at = folded.indexOf(place);
            while (at >= 0) {
                int end = at + place.length();
                if (isEdge(folded, at - 1) && isEdge(folded, end)) {
                    hits.add(new Hit(place, at, end));
                }
                at = folded.indexOf(place, end);
            }
        }
        hits.removeIf(hit ->
                hits.stream()
                        .anyMatch(other ->
                                other.start <= hit.start
                                        && other.end >= hit.end
                                        && other.end - other.start > hit.end - hit.start));
        hits.sort((one, other) -> Integer.compare(one.start, other.start));
        return hits;
    }

    private static boolean isEdge(String text, int at) {
        return at < 0 || at >= text.length() || !Character.isLetter(text.charAt(at));
    }

    /// The first number that is not one of the place, as it is written, and the one it is near;
    /// null when there is none.
    private static String @Nullable [] wrong(String about, Place place) {
        String[] count = wrongCount(about, place);
        return count == null ? wrongShare(about, place) : count;
    }

    private static String @Nullable [] wrongCount(String about, Place place) {
        Matcher numbers = NUMBER.matcher(about);
        while (numbers.find()) {
            String written = numbers.group(1);
            long number = Numbers.read(written);
            Long near =
                    place.counts.stream()
                            .filter(count -> count >= SMALL)
                            .filter(count -> Math.abs(count - number) * 100 <= count * NEAR)
                            .findFirst()
                            .orElse(null);
            boolean isKnown = place.counts.contains(number) || place.reckoned.contains(number);
            if (near != null && !isKnown && !YEAR.matcher(written).matches()) {
                return new String[] {written, Long.toString(near)};
            }
        }
        return null;
    }

    private static String @Nullable [] wrongShare(String about, Place place) {
        Matcher shares = SHARE.matcher(about);
        while (shares.find()) {
            String decimal = shares.group(2);
            long share =
                    Long.parseLong(shares.group(1)) * 10
                            + (decimal == null ? 0 : Long.parseLong(decimal));
            Long rate = near(share, place.rates, decimal == null ? HALF : 0);
            if (rate != null) {
                return new String[] {
                    shares.group().strip(),
                    String.format(Locale.ROOT, "%d,%d %%", rate / 10, rate % 10)
                };
            }
        }
        return null;
    }

    /// The rate that a share was meant to be and is not; null when it is one, or what is left of
    /// one, or of something else.
    private static @Nullable Long near(long share, Set<Long> rates, long slack) {
        Long near = null;
        for (long rate : rates) {
            if (Math.abs(rate - share) <= slack || Math.abs(WHOLE - rate - share) <= slack) {
                return null;
            }
            if (Math.abs(rate - share) <= POINTS) {
                near = rate;
            }
        }
        return near;
    }
}
