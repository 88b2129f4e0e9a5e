package no.kompetanseplan.checks;

import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Profession;
import no.kompetanseplan.model.ProfessionFields;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.staffing.Axis;
import no.kompetanseplan.staffing.Facts;
import no.kompetanseplan.staffing.Figure;
import no.kompetanseplan.staffing.Figure.Measure;
import no.kompetanseplan.staffing.Statistics;

import org.jspecify.annotations.Nullable;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a text says of a part of the staff, or of its mean age, that the registers in use say
/// otherwise: «av helsefagarbeiderne er 44,4 prosent over 50 år», «nesten 35 prosent av dem som har
/// videreutdanning, er over 50 år», «de ansatte er i gjennomsnitt 48 år». Only where the share
/// stands right beside what it is of.
final class GroupsOfStaff implements TextCheck<GroupsOfStaff.Counted> {

    private static final String WHOSE = "(?:alle\\s+)?(?:dei?\\s+|våre\\s+|regionens\\s+)?";
    private static final String WHERE = "(?:\\s+i\\s+(?:regionen|sektoren))?";
    private static final String GROUP = "(?:av|blant)\\s+" + WHOSE + "(?<group>\\p{L}{4,})" + WHERE;
    private static final String BE =
            "(?:er|arbeider|arbeidar|jobber|jobbar|har|mangler|manglar)\\s+";
    private static final String FURTHER =
            "\\s+av\\s+(?:dem|dei?|alle|(?:de\\s+|dei\\s+)?(?:ansatte|tilsette))\\s+(?:som\\s+har|med)\\s+"
                + "(?:videreutdanning|vidareutdanning),?\\s+";

    private static final List<Pattern> SAID =
            List.of(
                    Pattern.compile(
                            "(?iu)"
                                    + SharesOfStaff.SHARE
                                    + "\\s+"
                                    + GROUP
                                    + ",?\\s+"
                                    + SharesOfStaff.WHAT),
                    Pattern.compile(
                            "(?iu)\\b"
                                    + GROUP
                                    + "\\s+"
                                    + BE
                                    + SharesOfStaff.SHARE
                                    + "\\s+"
                                    + SharesOfStaff.WHAT),
                    Pattern.compile(
                            "(?iu)\\b"
                                    + GROUP
                                    + "[^.:;%\\d]{0,90}:\\s+der\\s+"
                                    + BE
                                    + SharesOfStaff.SHARE
                                    + "\\s+"
                                    + SharesOfStaff.WHAT));

    private static final Pattern TRAINED =
            Pattern.compile("(?iu)" + SharesOfStaff.SHARE + FURTHER + SharesOfStaff.WHAT);

    private static final Pattern MEAN_AGE =
            Pattern.compile(
                    "(?iu)(?:gjennomsnittsalder\\p{L}*|snittalder\\p{L}*|gjennomsnittleg\\p{L}*\\s+alder\\p{L}*|"
                        + "gjennomsnittlig\\p{L}*\\s+alder\\p{L}*|i\\s+(?:gjennom)?snitt)(?<gap>[^\\d%;:.]{0,50}?)\\s+(?<way>om"
                        + " lag\\s+|omtrent\\s+|rundt\\s+|cirka\\s+|ca\\.?\\s+|kring\\s+)?(?<years>\\d{2}(?:,\\d)?)\\s+år\\b");

    /// Those who leave, those who are served and those who live there are others.
    private static final Pattern NOT_STAFF =
            Pattern.compile(
                    "(?iu)pensj|avgang|\\bgår"
                        + " av|\\bgår\\b|slutt|innbygg|befolk|bruker|brukar|pasient|beboer|bebuar|"
                        + "søker|søkar|elev|student|lærling|\\bnye\\b|rekrutter");

    private static final Pattern STAFF =
            Pattern.compile("(?iu)ansatt|tilsett|medarbeid|arbeidstak|sektoren|\\bstillinge");

    private static final Pattern ENDING =
            Pattern.compile("(?:erne|arane|ere|ene|ane|ne|er|ar|en|e|a)$");

    /// May be a profession of the plan, or all who lack relevant education.
    private static final Pattern UNCLEAR = Pattern.compile("(?iu)^ufagl");

    /// Thousandths of a year.
    private static final long YEAR = 1_000;

    /// What is counted of each profession by the stem of its name, of those with further education,
    /// and the mean age in thousandths of a year; and what texts are of others.
    ///
    /// @param age null when no age is told
    record Counted(
            Map<String, Map<Measure, Long>> professions,
            Map<Measure, Long> trained,
            @Nullable Long age,
            Set<Id> elsewhere,
            MunicipalityNames names) {

        boolean isEmpty() {
            return professions.isEmpty() && trained.isEmpty() && age == null;
        }
    }

    @Override
    public Counted facts(Plan plan, Facts measured) {
        MunicipalityNames names = MunicipalityNames.of(plan);
        if (!measured.hasStaff()) {
            return new Counted(Map.of(), Map.of(), null, Set.of(), names);
        }
        List<Profession> all = plan.ordered(ProfessionFields.TABLE);
        Axis groups =
                Axis.professions(measured.register(), all.stream().map(Profession::id).toList());
        List<List<Figure>> figures = Statistics.by(measured, groups);
        Map<String, Map<Measure, Long>> professions = new HashMap<>();
        for (int i = 0; i < groups.categories().size(); i++) {
            Profession one = plan.find(ProfessionFields.TABLE, groups.categories().get(i).id());
            if (one != null && !UNCLEAR.matcher(one.name()).find()) {
                professions.put(stem(one.name()), shares(figures.get(i)));
            }
        }
        Map<Measure, Long> region = shares(figures.getLast());
        Map<Measure, Long> trained = new EnumMap<>(Measure.class);
        put(trained, Measure.OVER_50, region.get(Measure.FURTHER_OVER_50));
        put(trained, Measure.OVER_60, region.get(Measure.FURTHER_OVER_60));
        return new Counted(
                professions,
                trained,
                region.get(Measure.MEAN_AGE),
                SharesOfStaff.elsewhere(plan),
                names);
    }

    private static void put(Map<Measure, Long> all, Measure measure, @Nullable Long value) {
        if (value != null) {
            all.put(measure, value);
        }
    }

    private static Map<Measure, Long> shares(List<Figure> figures) {
        Map<Measure, Long> shares = new EnumMap<>(Measure.class);
        for (Figure figure : figures) {
            if (figure.denominator() > 0) {
                shares.put(figure.measure(), SharesOfStaff.thousandths(figure));
            }
        }
        return shares;
    }

    /// A name without its ending: «sykepleierne» and «Sykepleier» have the same.
    private static String stem(String name) {
        return ENDING.matcher(name.strip().toLowerCase(Sentences.NORWEGIAN)).replaceFirst("");
    }

    @Override
    public List<Finding> in(Writing writing, Counted counted) {
        if (counted.isEmpty()
                || counted.elsewhere.contains(writing.row())
                || !writing.hasAny("50", "55", "60", "25", "deltid", "utdanning", "snitt")) {
            return List.of();
        }
        return writing.sentences().stream()
                .filter(sentence -> counted.names.different(sentence) == 0)
                .filter(sentence -> !SharesOfStaff.ANOTHER.matcher(sentence).find())
                .flatMap(sentence ->
                        Stream.of(
                                        professions(writing, sentence, counted),
                                        trained(writing, sentence, counted),
                                        age(writing, sentence, counted))
                                .flatMap(each -> each))
                .toList();
    }

    private static Stream<Finding> professions(Writing writing, String sentence, Counted counted) {
        return SAID.stream()
                .flatMap(pattern -> pattern.matcher(sentence).results())
                .flatMap(found -> {
                    Map<Measure, Long> of = counted.professions.get(stem(found.group("group")));
                    return of == null
                            ? Stream.empty()
                            : SharesOfStaff.differs(
                                    writing,
                                    found.group(),
                                    found.group("way"),
                                    found.group("share"),
                                    of.get(SharesOfStaff.measure(found.group("what"))));
                });
    }

    private static Stream<Finding> trained(Writing writing, String sentence, Counted counted) {
        return TRAINED.matcher(sentence)
                .results()
                .flatMap(found ->
                        SharesOfStaff.differs(
                                writing,
                                found.group(),
                                found.group("way"),
                                found.group("share"),
                                counted.trained.get(SharesOfStaff.measure(found.group("what")))));
    }

    private static Stream<Finding> age(Writing writing, String sentence, Counted counted) {
        Matcher found = MEAN_AGE.matcher(sentence);
        Long age = counted.age;
        if (age == null || !found.find()) {
            return Stream.empty();
        }
        String before = sentence.substring(0, found.end());
        if (!STAFF.matcher(before).find()
                || NOT_STAFF.matcher(before).find()
                || SharesOfStaff.OTHERS.matcher(before).find()) {
            return Stream.empty();
        }
        String years = found.group("years");
        long told = Shares.read(years);
        long slack = found.group("way") != null ? YEAR : years.contains(",") ? YEAR / 20 : YEAR / 2;
        return Math.abs(told - age) <= slack
                ? Stream.empty()
                : Stream.of(
                        Finding.of(
                                What.AGE_OF_STAFF,
                                writing.row(),
                                writing.field(),
                                found.group().strip(),
                                SharesOfStaff.number(age)));
    }
}
