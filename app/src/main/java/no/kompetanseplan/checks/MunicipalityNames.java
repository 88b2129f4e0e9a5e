package no.kompetanseplan.checks;

import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.BodyKind;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The names of the region's municipalities, found in sentences: «Kåfjord», «Gáivuotna – Kåfjord»,
/// «Nordre Land» and not the «Land» in it.
final class MunicipalityNames {

    private static final Pattern KOMMUNE = Pattern.compile("(?iu)\\s+kommune$");

    /// One municipality in several languages: «Gáivuotna – Kåfjord – Kaivuono», «Tana/Deatnu».
    private static final Pattern PARALLEL = Pattern.compile("\\s+[-–—]\\s+|\\s*/\\s*");

    private static final Pattern NEVER = Pattern.compile("(?!)");

    private final List<String> shown = new ArrayList<>();
    private final Map<String, Integer> byName = new HashMap<>();
    private final Pattern any;

    /// A name in a sentence.
    ///
    /// @param which the municipality, by its place in the register
    record Hit(int which, int start, int end) {}

    private MunicipalityNames(List<Body> municipalities) {
        TreeSet<String> names =
                new TreeSet<>(
                        Comparator.comparingInt(String::length).reversed().thenComparing(n -> n));
        for (Body body : municipalities) {
            String name = of(body);
            int which = shown.size();
            shown.add(name);
            List<String> aliases = new ArrayList<>(List.of(PARALLEL.split(name, -1)));
            aliases.add(name);
            aliases.add(KOMMUNE.matcher(body.shortName()).replaceFirst("").strip());
            aliases.stream()
                    .filter(alias -> !alias.isBlank())
                    .forEach(alias -> {
                        byName.putIfAbsent(alias, which);
                        names.add(alias);
                    });
        }
        String all = names.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        any =
                names.isEmpty()
                        ? NEVER
                        : Pattern.compile("(?<![\\p{L}-])(?:" + all + ")(?![\\p{L}-])");
    }

    static MunicipalityNames of(Plan plan) {
        return new MunicipalityNames(
                plan.ordered(BodyFields.TABLE).stream()
                        .filter(body -> body.kind() == BodyKind.MUNICIPALITY)
                        .filter(body -> !of(body).isBlank())
                        .toList());
    }

    /// The name as it stands in a sentence.
    static String of(Body body) {
        return KOMMUNE.matcher(body.name()).replaceFirst("").strip();
    }

    int count() {
        return shown.size();
    }

    String shown(int which) {
        return shown.get(which);
    }

    /// Where they stand, in the order of the sentence.
    List<Hit> in(String sentence) {
        return any.matcher(sentence)
                .results()
                .map(found ->
                        new Hit(byName.getOrDefault(found.group(), 0), found.start(), found.end()))
                .toList();
    }

    /// How many different ones a text names.
    int different(String text) {
        return (int) in(text).stream().map(Hit::which).distinct().count();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MunicipalityNames names
                && shown.equals(names.shown)
                && byName.equals(names.byName);
    }

    @Override
    public int hashCode() {
        return shown.hashCode();
    }
}
