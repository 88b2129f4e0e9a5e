package no.kompetanseplan.checks;

import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.BodyKind;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A list of the region's municipalities that has one twice and lacks another.
final class MunicipalityLists implements Check {

    private static final Pattern KOMMUNE = Pattern.compile("(?iu)\\s+kommune$");

    @Override
    public Stream<Finding> find(Plan plan) {
        List<String> names =
                plan.ordered(BodyFields.TABLE).stream()
                        .filter(body -> body.kind() == BodyKind.MUNICIPALITY)
                        .map(MunicipalityLists::name)
                        .filter(name -> !name.isBlank())
                        .distinct()
                        .toList();
        return names.size() < 3
                ? Stream.empty()
                : Writing.all(plan).flatMap(writing -> in(writing, names));
    }

    private static String name(Body body) {
        return KOMMUNE.matcher(body.name()).replaceFirst("").strip();
    }

    private static Stream<Finding> in(Writing writing, List<String> names) {
        return Sentences.of(writing.words()).stream().flatMap(sentence -> {
            List<String> twice = new ArrayList<>();
            List<String> missing = new ArrayList<>();
            int there = 0;
            for (String name : names) {
                int count = Sentences.count(sentence, name);
                there += count;
                if (count > 1) {
                    twice.add(name);
                } else if (count == 0) {
                    missing.add(name);
                }
            }
            boolean isList = there >= Math.max(3, names.size() - 1);
            return isList && !twice.isEmpty() && !missing.isEmpty()
                    ? Stream.of(
                            Finding.warning(
                                    "municipality-twice",
                                    writing.row(),
                                    writing.field(),
                                    String.join(", ", twice),
                                    String.join(", ", missing)))
                    : Stream.empty();
        });
    }
}
