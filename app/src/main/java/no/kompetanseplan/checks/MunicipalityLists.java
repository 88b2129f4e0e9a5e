package no.kompetanseplan.checks;

import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.BodyKind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A list of the region's municipalities that has one twice and lacks another. Two or three of them
/// in a sentence are no list.
final class MunicipalityLists implements Check {

    private static final int FEWEST = 4;
    private static final Pattern KOMMUNE = Pattern.compile("(?iu)\\s+kommune$");

    @Override
    public Stream<Finding> find(Plan plan, List<Writing> writings) {
        Map<String, Pattern> names = new LinkedHashMap<>();
        plan.ordered(BodyFields.TABLE).stream()
                .filter(body -> body.kind() == BodyKind.MUNICIPALITY)
                .map(MunicipalityLists::name)
                .filter(name -> !name.isBlank())
                .forEach(name -> names.put(name, Sentences.word(name)));
        return names.size() < FEWEST
                ? Stream.empty()
                : writings.stream()
                        .flatMap(writing ->
                                writing.sentences().stream()
                                        .flatMap(each -> in(writing, each, names)));
    }

    /// The name as it stands in a sentence.
    static String name(Body body) {
        return KOMMUNE.matcher(body.name()).replaceFirst("").strip();
    }

    private static Stream<Finding> in(
            Writing writing, String sentence, Map<String, Pattern> names) {
        List<String> twice = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (Map.Entry<String, Pattern> name : names.entrySet()) {
            int count =
                    sentence.contains(name.getKey())
                            ? (int) name.getValue().matcher(sentence).results().count()
                            : 0;
            if (count > 1) {
                twice.add(name.getKey());
            } else if (count == 0) {
                missing.add(name.getKey());
            }
        }
        boolean isList = names.size() - missing.size() >= names.size() - 1;
        return isList && !twice.isEmpty() && !missing.isEmpty()
                ? Stream.of(
                        Finding.of(
                                What.MUNICIPALITY_TWICE,
                                writing.row(),
                                writing.field(),
                                String.join(", ", twice),
                                String.join(", ", missing)))
                : Stream.empty();
    }
}
