package no.kompetanseplan.checks;

import no.kompetanseplan.model.FocusArea;
import no.kompetanseplan.model.FocusAreaFields;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.FocusKind;
import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Measures whose printed focus area is not the one they are linked to, or bears the number of one
/// area and the name of another.
final class AreaNumbers implements Check {

    private static final Pattern PRINTED = Pattern.compile("(\\d+(?:\\.\\d+)+)\\.?\\s+(.*)");

    private static final Pattern WORDS = Pattern.compile("[\\s/,]+");

    /// In a shorter name a letter makes another word.
    private static final int LONG = 8;

    private record Areas(
            Plan plan, Map<String, FocusArea> byNumber, Map<String, FocusArea> byTitle) {}

    @Override
    public Stream<Finding> find(Plan plan, List<Writing> writings) {
        Areas areas = new Areas(plan, new HashMap<>(), new HashMap<>());
        plan.ordered(FocusAreaFields.TABLE).stream()
                .filter(area -> area.kind() != FocusKind.STRATEGY)
                .forEach(area -> {
                    areas.byNumber.putIfAbsent(area.number(), area);
                    areas.byTitle.putIfAbsent(folded(area.title()), area);
                });
        List<Measure> printed =
                plan.ordered(MeasureFields.TABLE).stream()
                        .filter(measure -> !measure.areaWording().isBlank())
                        .toList();
        boolean isNumbered =
                printed.stream().anyMatch(measure -> PRINTED.matcher(words(measure)).matches());
        return printed.stream().flatMap(measure -> of(measure, areas, isNumbered));
    }

    private static Stream<Finding> of(Measure measure, Areas areas, boolean isNumbered) {
        Matcher printed = PRINTED.matcher(words(measure));
        if (!printed.matches()) {
            boolean isBare = isNumbered && areas.byTitle.containsKey(folded(words(measure)));
            return isBare ? Stream.of(notice(measure)) : Stream.empty();
        }
        FocusArea numbered = areas.byNumber.get(printed.group(1));
        FocusArea titled = areas.byTitle.get(folded(printed.group(2)));
        if (titled != null) {
            return titled.equals(numbered)
                    ? linked(measure, titled, areas)
                    : Stream.of(warning(What.AREA_NUMBER_TITLE, measure, titled));
        }
        if (numbered == null) {
            return Stream.empty();
        }
        return isOtherwise(printed.group(2), numbered.title())
                ? Stream.of(warning(What.AREA_NAME, measure, numbered))
                : linked(measure, numbered, areas);
    }

    /// Whether the measure is linked to another area than the one it is printed with.
    private static Stream<Finding> linked(Measure measure, FocusArea numbered, Areas areas) {
        List<Id> linked = measure.areas().ids();
        return linked.isEmpty() || linked.contains(numbered.id())
                ? Stream.empty()
                : Stream.of(
                        warning(
                                What.AREA_NUMBER_LINK,
                                measure,
                                areas.plan.find(FocusAreaFields.TABLE, linked.getFirst())));
    }

    /// Whether a name is another in its order of words, its blanks or a letter or two. One with
    /// words added says more, and is left alone.
    private static boolean isOtherwise(String printed, String title) {
        List<String> words = sorted(printed);
        boolean isTurned = words.size() > 1 && words.equals(sorted(title));
        String one = folded(printed);
        String other = folded(title);
        int allowed = Math.min(one.length(), other.length()) < LONG ? 0 : 2;
        return isTurned
                || (!one.startsWith(other) && EditDistance.of(one, other, allowed) <= allowed);
    }

    private static List<String> sorted(String title) {
        return WORDS.splitAsStream(title.strip().toLowerCase(Sentences.NORWEGIAN))
                .sorted()
                .toList();
    }

    private static Finding notice(Measure measure) {
        return Finding.of(
                What.AREA_WITHOUT_NUMBER,
                measure.id(),
                MeasureFields.AREA_WORDING.name(),
                measure.title(),
                words(measure));
    }

    private static Finding warning(What what, Measure measure, @Nullable FocusArea area) {
        return Finding.of(
                what,
                measure.id(),
                MeasureFields.AREA_WORDING.name(),
                measure.title(),
                words(measure),
                area == null ? "" : area.heading());
    }

    private static String words(Measure measure) {
        return measure.areaWording().strip();
    }

    private static String folded(String title) {
        return title.toLowerCase(Sentences.NORWEGIAN).replaceAll("\\s+", "");
    }
}
