package no.kompetanseplan.text;

import no.kompetanseplan.model.Plan;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Words that a window in one language must not show: those of the other languages that are not
/// also words of its own.
public final class ShownWords {

    private static final int SHORTEST = 4;

    private final Set<String> foreign = new TreeSet<>();

    private ShownWords() {}

    /// What the plan itself says is of no language. Texts with places for values are not sought.
    public static ShownWords otherThan(Language language, Plan plan) {
        String content = plan.all().toString();
        ShownWords words = new ShownWords();
        Set<String> own =
                Texts.of(language).words().values().stream()
                        .map(String::strip)
                        .collect(Collectors.toSet());
        for (Language other : Language.values()) {
            if (other != language) {
                Texts.of(other).words().values().stream()
                        .map(String::strip)
                        .filter(each -> each.length() >= SHORTEST && !each.contains("{"))
                        .filter(each -> !own.contains(each) && !each.equals(other.ownName()))
                        .filter(each -> !content.contains(each.replaceFirst("^[0-9.]+ ", "")))
                        .forEach(words.foreign::add);
            }
        }
        return words;
    }

    /// Those of the words that are of another language.
    public List<String> among(Collection<String> shown) {
        return shown.stream().map(String::strip).filter(foreign::contains).distinct().toList();
    }
}
