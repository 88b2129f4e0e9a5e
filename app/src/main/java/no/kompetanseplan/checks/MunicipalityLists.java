package no.kompetanseplan.checks;

import no.kompetanseplan.model.Plan;
import no.kompetanseplan.staffing.Facts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Lists of the region's municipalities that have one twice, and lists said to be of all that lack
/// one. Two names in a sentence are no list, and a list of some is one if nothing says otherwise.
final class MunicipalityLists implements TextCheck<MunicipalityNames> {

    private static final int SHORTEST = 3;

    /// What may stand between two names of a list.
    private static final Pattern BETWEEN =
            Pattern.compile(
                    "(?iu)(?:\\s+kommune)?\\s*(?:,|;|,?\\s*\\b(?:og|samt)\\b)\\s*(?:i\\s+)?");

    /// What stands between two names of one municipality.
    private static final Pattern SAME = Pattern.compile("\\s*[/(–-]\\s*");

    private static final Pattern AND = Pattern.compile("(?iu)\\b(?:og|samt)\\b");

    /// Words of a sentence that means all of them.
    private static final Pattern ALL =
            Pattern.compile(
                    "(?iu)\\balle\\s+(?:dei?\\s+)?(?:\\p{L}+\\s+)?kommun|\\b(?:eies|eid|eigd|eigast)"
                        + " av\\b|\\beiere?\\b\\s*:?|\\beigar(?:ane|ar)?\\b|\\bmedlem\\p{L}*"
                        + "|\\b(?:består|omfatter|omfattar|utgjøres|utgjerast)\\b|\\bkommun(?:ene|ane)"
                        + " i (?:regionen|samarbeidet)\\b|\\bregion(?:en)?"
                        + " (?:er|har)\\b|\\bsamarbeid(?:et)? mellom\\b|\\bgjelder for\\b|\\bgjeld"
                        + " for\\b");

    private static final Pattern BUT =
            Pattern.compile(
                    "(?iu)\\b(?:unntatt|unnateke|unntak|bortsett|utenom|utanom|nær"
                            + " som|ikke|ikkje|uten|utan|hvorav|flere av|fleire av|noen av|nokre"
                            + " av|blant annet|mellom anna)\\b");

    @Override
    public MunicipalityNames facts(Plan plan, Facts measured) {
        return MunicipalityNames.of(plan);
    }

    @Override
    public List<Finding> in(Writing writing, MunicipalityNames names) {
        if (names.count() < SHORTEST || writing.capitals() < SHORTEST) {
            return List.of();
        }
        return writing.sentences().stream()
                .flatMap(sentence ->
                        lists(sentence, names).stream()
                                .flatMap(list -> of(writing, sentence, list, names)))
                .toList();
    }

    /// The lists of a sentence, each as the municipalities it has, in order. Parallel names of one
    /// are one.
    private static List<List<Integer>> lists(String sentence, MunicipalityNames names) {
        List<List<Integer>> lists = new ArrayList<>();
        List<Integer> list = new ArrayList<>();
        int end = -1;
        int last = -1;
        int ands = 0;
        for (MunicipalityNames.Hit hit : names.in(sentence)) {
            String gap = end < 0 ? "" : sentence.substring(end, hit.start());
            boolean isSame = hit.which() == last && SAME.matcher(gap).matches();
            if (!isSame) {
                boolean goesOn =
                        end >= 0 && BETWEEN.matcher(gap.replaceFirst("^\\)", "")).matches();
                ands = goesOn ? ands + (AND.matcher(gap).find() ? 1 : 0) : 0;
                if (!goesOn || ands > 1) {
                    lists.add(list);
                    list = new ArrayList<>();
                    ands = 0;
                }
                list.add(hit.which());
            }
            last = hit.which();
            end = hit.end();
        }
        lists.add(list);
        return lists.stream().filter(each -> each.size() >= SHORTEST).toList();
    }

    private static Stream<Finding> of(
            Writing writing, String sentence, List<Integer> list, MunicipalityNames names) {
        List<Integer> missing =
                IntStream.range(0, names.count())
                        .filter(each -> !list.contains(each))
                        .boxed()
                        .toList();
        String twice =
                list.stream()
                        .distinct()
                        .filter(each -> list.indexOf(each) != list.lastIndexOf(each))
                        .map(names::shown)
                        .collect(Collectors.joining(", "));
        String lacking = missing.stream().map(names::shown).collect(Collectors.joining(", "));
        boolean isWhole = list.size() >= names.count() && missing.size() <= 1;
        if (!twice.isEmpty()) {
            return Stream.of(
                    isWhole && !missing.isEmpty()
                            ? found(What.MUNICIPALITY_TWICE, writing, twice, lacking)
                            : found(What.MUNICIPALITY_REPEATED, writing, twice));
        }
        boolean isShort = missing.size() == 1 && isOfAll(sentence, names);
        return isShort
                ? Stream.of(found(What.MUNICIPALITY_MISSING, writing, lacking))
                : Stream.empty();
    }

    private static boolean isOfAll(String sentence, MunicipalityNames names) {
        if (names.count() <= SHORTEST || BUT.matcher(sentence).find()) {
            return false;
        }
        return ALL.matcher(sentence).find() || CountsInText.says(sentence, names.count());
    }

    private static Finding found(What what, Writing writing, String... arguments) {
        return Finding.of(what, writing.row(), writing.field(), arguments);
    }
}
