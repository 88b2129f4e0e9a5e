package no.kompetanseplan.checks;

import no.kompetanseplan.model.FocusArea;
import no.kompetanseplan.model.FocusAreaFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.FocusKind;
import no.kompetanseplan.model.choice.MeasureState;
import no.kompetanseplan.staffing.Facts;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Numbers in the text that the plan's own rows say otherwise: of municipalities, areas, measures
/// and theme days.
final class CountsInText implements TextCheck<CountsInText.Known> {

    /// «De fem kommunene» may be some that were just named, but hardly when the number is so near.
    private static final long NEAR = 3;

    private static final String START = "(?<![\\p{L}\\d.,/–-])";

    /// What makes a number that of some: «de tre kommunene som …», «de to kommunene i Vest-…».
    private static final String OF_SOME =
            "(?!\\p{L})(?!\\s+(?:som|der|uten|utan|med|hvor|kor|på)(?!\\p{L}))"
                    + "(?!\\s+i\\s+(?!regionen|planen|samarbeidet))";

    private static final String MUNICIPALITIES =
            "(?:eier|eigar|medlems|samarbeids|deltaker|deltakar)?kommun(?:estyr)?(?:ene|ane|er|ar|a)";

    private static final Pattern MUNICIPALITY_COUNT =
            Pattern.compile("(?iu)" + START + Numbers.ANY + "\\s+" + MUNICIPALITIES + "\\b");

    /// @param sign what a text must have to be worth a closer look
    /// @param loose a number that may be of some
    /// @param firm a number of all
    /// @param right what may be said
    record Counted(What what, String sign, Pattern loose, Pattern firm, Set<Long> right) {

        /// The patterns follow from what is counted.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Counted counted
                    && what == counted.what
                    && right.equals(counted.right);
        }

        @Override
        public int hashCode() {
            return right.hashCode();
        }

        static Counted of(What what, String sign, String noun, String whole, Set<Long> right) {
            String head = "(?iu)" + START;
            String number = Numbers.ANY + "\\s+";
            return new Counted(
                    what,
                    sign,
                    Pattern.compile(
                            head + "(?:alle|dei?|alle\\s+dei?)\\s+" + number + noun + OF_SOME),
                    Pattern.compile(
                            head
                                    + "(?:"
                                    + whole
                                    + ")\\s+(?:i\\s+alt\\s+|til\\s+saman\\s+|til\\s+sammen\\s+)?"
                                    + number
                                    + noun
                                    + OF_SOME),
                    right);
        }
    }

    /// What is said of the whole: «regionen har», «planen består av».
    private static String whole(String subject) {
        return "(?:"
                + subject
                + ")\\s+(?:har|består\\s+(?:i\\s+dag\\s+)?av|omfatter|omfattar|inneholder|inneheld|dekker|dekkjer"
                + "|gjelder\\s+(?:for)?|gjeld\\s+(?:for)?|teller|tel)|(?:"
                + subject
                + ")\\s+(?:med|mellom|av|for)|(?:regionens|planens|regionen\\s+sine|planen\\s+sine)";
    }

    /// What may be said of each, and the names that tell some from all.
    record Known(List<Counted> counted, MunicipalityNames names) {}

    @Override
    public Known facts(Plan plan, Facts measured) {
        return new Known(counted(plan), MunicipalityNames.of(plan));
    }

    @Override
    public List<Finding> in(Writing writing, Known facts) {
        List<Finding> found = new ArrayList<>();
        for (Counted each : facts.counted) {
            if (writing.hasAny(each.sign)) {
                first(writing, each, facts.names).ifPresent(found::add);
            }
        }
        return found;
    }

    private static List<Counted> counted(Plan plan) {
        List<Counted> counted = new ArrayList<>();
        counted.add(
                Counted.of(
                        What.COUNT_MUNICIPALITIES,
                        "kommun",
                        MUNICIPALITIES,
                        whole(
                                "regionen|samarbeidet|planen|planområdet|vi|ein\\s+region|en\\s+region"),
                        numbers(plan.municipalities().size())));
        long areas = areas(plan, FocusKind.AREA);
        long strategies = areas(plan, FocusKind.STRATEGY);
        counted.add(
                Counted.of(
                        What.COUNT_AREAS,
                        "satsingsområd",
                        "satsingsområd(?:ene|er|e|a)",
                        whole("planen|vi|kompetanseplanen|regionen|kapittelet|kapitlet"),
                        numbers(areas, areas + strategies)));
        long measures =
                plan.measures().stream()
                        .filter(measure -> measure.state() != MeasureState.DROPPED)
                        .count();
        counted.add(
                Counted.of(
                        What.COUNT_MEASURES,
                        "tiltak",
                        "tiltak(?!s)(?:ene|a)?",
                        whole("planen|tiltaksplanen|handlingsplanen|tiltaksdelen|kompetanseplanen")
                                .replace("|planens", "|planens|tiltaksplanens"),
                        numbers(
                                measures,
                                plan.measures().size(),
                                measures + plan.themeDays().size())));
        counted.add(
                Counted.of(
                        What.COUNT_THEME_DAYS,
                        "temadag",
                        "temadag(?:ene|ane|er|ar)",
                        whole("planen|tiltaksplanen|handlingsplanen|kompetanseplanen|listen|lista"),
                        numbers(plan.themeDays().size())));
        return counted.stream().filter(each -> !each.right.isEmpty()).toList();
    }

    private static long areas(Plan plan, FocusKind kind) {
        return plan.rows(FocusAreaFields.TABLE).stream()
                .map(FocusArea::kind)
                .filter(each -> each == kind)
                .count();
    }

    /// The numbers above none, where the first is.
    private static Set<Long> numbers(long first, long... others) {
        Set<Long> numbers = new TreeSet<>();
        if (first > 0) {
            numbers.add(first);
            for (long other : others) {
                numbers.add(other);
            }
        }
        return numbers;
    }

    /// Whether a sentence says that there are so many municipalities.
    static boolean says(String sentence, int municipalities) {
        return MUNICIPALITY_COUNT
                .matcher(sentence)
                .results()
                .anyMatch(found -> Numbers.read(found.group(1)) == municipalities);
    }

    private static Optional<Finding> first(
            Writing writing, Counted counted, MunicipalityNames names) {
        String before = "";
        for (String sentence : writing.sentences()) {
            Matcher firm = counted.firm.matcher(sentence);
            while (firm.find()) {
                if (!counted.right.contains(Numbers.read(firm.group(1)))) {
                    return Optional.of(found(writing, counted, firm.group()));
                }
            }
            Matcher loose = counted.loose.matcher(sentence);
            while (loose.find()) {
                long number = Numbers.read(loose.group(1));
                boolean isNamed =
                        counted.what == What.COUNT_MUNICIPALITIES
                                && names.different(before + " " + sentence) == number;
                if (!isNamed && isNear(number, counted.right)) {
                    return Optional.of(found(writing, counted, loose.group()));
                }
            }
            before = sentence;
        }
        return Optional.empty();
    }

    private static boolean isNear(long number, Set<Long> right) {
        return !right.contains(number)
                && right.stream().anyMatch(each -> Math.abs(number - each) <= NEAR && number > 1);
    }

    private static Finding found(Writing writing, Counted counted, String words) {
        return Finding.of(
                counted.what,
                writing.row(),
                writing.field(),
                words.strip(),
                Long.toString(counted.right.iterator().next()));
    }
}
