package no.kompetanseplan.exchange.register;

import no.kompetanseplan.exchange.Spelling;
import no.kompetanseplan.exchange.office.HeadWords;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Profession;
import no.kompetanseplan.model.ProfessionFields;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.text.Language;
import no.kompetanseplan.text.Texts;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Understands codes and titles of positions as the professions of a plan, and as the standard ones
/// where the plan has none that fits. What the plan says counts first.
final class ProfessionWords {

    private static final int MOST_PROPOSALS = 300;
    private static final int CODE = 4;

    private static final Map<String, String> SHORT =
            Map.ofEntries(
                    Map.entry("sykepl", "sykepleier"),
                    Map.entry("sjukepl", "sjukepleiar"),
                    Map.entry("spl", "sykepleier"),
                    Map.entry("hjpl", "hjelpepleier"),
                    Map.entry("hjelpepl", "hjelpepleier"),
                    Map.entry("hjelpepleiere", "hjelpepleier"),
                    Map.entry("helsefagarb", "helsefagarbeider"),
                    Map.entry("hfa", "helsefagarbeider"),
                    Map.entry("omsarb", "omsorgsarbeider"),
                    Map.entry("omsorgsarb", "omsorgsarbeider"),
                    Map.entry("fagarb", "fagarbeider"),
                    Map.entry("ass", "assistent"),
                    Map.entry("asst", "assistent"),
                    Map.entry("vernepl", "vernepleier"),
                    Map.entry("miljøterap", "miljøterapeut"),
                    Map.entry("miljøarb", "miljøarbeider"),
                    Map.entry("fysioterap", "fysioterapeut"),
                    Map.entry("fysio", "fysioterapeut"),
                    Map.entry("ergoterap", "ergoterapeut"),
                    Map.entry("ergo", "ergoterapeut"),
                    Map.entry("spesialsykepl", "spesialsykepleier"),
                    Map.entry("spsykepl", "spesialsykepleier"),
                    Map.entry("helsesykepl", "helsesykepleier"),
                    Map.entry("avdsykepl", "avdelingssykepleier"),
                    Map.entry("avdleder", "avdelingsleder"),
                    Map.entry("m", "med"),
                    Map.entry("videreutd", "videreutdanning"));

    private static final List<String[]> JOINED =
            List.of(
                    new String[] {"ass lege", "lege"},
                    new String[] {"hj pl", "hjpl"},
                    new String[] {"hj pleier", "hjelpepleier"},
                    new String[] {"spes sykepl", "spesialsykepl"},
                    new String[] {"spes sykepleier", "spesialsykepleier"},
                    new String[] {"sp sykepl", "spsykepl"},
                    new String[] {"avd sykepl", "avdsykepl"},
                    new String[] {"avd leder", "avdleder"},
                    new String[] {"helse fagarb", "helsefagarb"});

    /// What is known of codes and titles, of the plan or beyond it.
    private static final class Known {
        final Map<String, Set<Id>> titles = new HashMap<>();
        final Map<String, Set<Id>> codes = new HashMap<>();

        void title(String text, Id id) {
            String key = plain(text);
            if (!key.isEmpty()) {
                titles.computeIfAbsent(key, _ -> new LinkedHashSet<>()).add(id);
            }
        }

        void code(String text, Id id) {
            String key = text.strip();
            if (!key.isEmpty()) {
                codes.computeIfAbsent(key, _ -> new LinkedHashSet<>()).add(id);
            }
        }
    }

    private final Known own = new Known();
    private final Known standard = new Known();
    private final Map<Id, String> names = new HashMap<>();
    private final Map<Id, StandardProfession> fresh = new HashMap<>();
    private final List<String> titles = new ArrayList<>();
    private int proposals;

    ProfessionWords(Plan plan, Language language) {
        for (Profession each : plan.rows(ProfessionFields.TABLE)) {
            names.put(each.id(), each.name());
            own.title(each.name(), each.id());
            each.aliases().lines().forEach(alias -> own.title(alias, each.id()));
            for (String code : each.codes().split("[,;\\s]+", -1)) {
                own.code(code, each.id());
            }
            titles.add(each.name());
        }
        Texts texts = Texts.of(language);
        for (StandardProfession each : StandardProfession.values()) {
            Id id = idOf(each);
            if (!names.containsKey(id)) {
                names.put(id, texts.get(each.label()));
                fresh.put(id, each);
                titles.add(texts.get(each.label()));
            }
            each.titles().forEach(title -> standard.title(title, id));
            each.codes().forEach(code -> standard.code(code, id));
            for (Language other : Language.values()) {
                standard.title(Texts.of(other).get(each.label()), id);
            }
        }
    }

    /// The profession of the plan that a standard one is: the one with its id, or the only one that
    /// goes by one of its titles; else itself.
    private Id idOf(StandardProfession each) {
        if (names.containsKey(each.id())) {
            return each.id();
        }
        for (String title : each.titles()) {
            Set<Id> same = own.titles.getOrDefault(plain(title), Set.of());
            if (same.size() == 1) {
                return same.iterator().next();
            }
        }
        return each.id();
    }

    /// A title as it is compared: no signs, no capitals, short forms written out.
    static String plain(String title) {
        String words = HeadWords.plain(title);
        for (String[] joined : JOINED) {
            words =
                    words.startsWith(joined[0])
                            ? joined[1] + words.substring(joined[0].length())
                            : words;
        }
        StringBuilder plain = new StringBuilder();
        for (String word : words.split(" ", -1)) {
            plain.append(plain.isEmpty() ? "" : " ").append(SHORT.getOrDefault(word, word));
        }
        return plain.toString();
    }

    /// Reads a title, a code, or a code with its title.
    Read<Id> read(String text) {
        if (text.isEmpty()) {
            return Read.refused("staff.problem.profession.missing");
        }
        int end = digits(text);
        String rest = text.substring(end).strip();
        Set<Id> found = end >= CODE ? code(text.substring(0, end)) : Set.of();
        if (found.size() == 1) {
            return Read.of(found.iterator().next());
        }
        String title = end >= CODE ? rest : text;
        return title.isEmpty() || title.chars().noneMatch(Character::isLetter)
                ? unknownCode(text, found)
                : title(title);
    }

    private static Read<Id> unknownCode(String text, Set<Id> found) {
        String shown = PersonalLook.masked(text);
        return found.isEmpty()
                ? Read.refused("staff.problem.code.unknown", shown)
                : Read.refused("staff.problem.profession.twice", shown);
    }

    private static int digits(String text) {
        int end = 0;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        boolean isWord = end < text.length() && Character.isLetter(text.charAt(end));
        return isWord ? 0 : end;
    }

    private Set<Id> code(String code) {
        Set<Id> found = code(own, code);
        return found.isEmpty() ? code(standard, code) : found;
    }

    /// Codes of four digits as they are; of seven by what they begin with; of six or eight by the
    /// four digits of KS they begin with.
    private static Set<Id> code(Known known, String code) {
        Set<Id> whole = known.codes.getOrDefault(code, Set.of());
        if (!whole.isEmpty() || code.length() <= CODE) {
            return whole;
        }
        String start = code.substring(0, CODE);
        return code.length() == 7
                ? known.codes.getOrDefault(start + "*", Set.of())
                : known.codes.getOrDefault(start, Set.of());
    }

    private Read<Id> title(String text) {
        String words = plain(text);
        Set<Id> found = own.titles.getOrDefault(words, Set.of());
        found = found.isEmpty() ? standard.titles.getOrDefault(words, Set.of()) : found;
        String shown = PersonalLook.masked(text);
        if (found.size() == 1) {
            return Read.of(found.iterator().next());
        }
        if (found.size() > 1) {
            return Read.refused("staff.problem.profession.twice", shown);
        }
        Id part = within(words);
        if (part != null) {
            return Read.look(part, "staff.problem.profession.within", shown, name(part));
        }
        String near = proposals++ < MOST_PROPOSALS ? Spelling.nearest(text, titles) : null;
        return near == null
                ? Read.refused("staff.problem.profession.unknown", PersonalLook.maskedTitle(text))
                : Read.refused("staff.problem.profession.near", shown, near);
    }

    /// The one profession whose title is among the words, longer titles before shorter; null for
    /// none or several.
    private @Nullable Id within(String words) {
        String all = " " + words + " ";
        int longest = 0;
        Set<Id> found = new LinkedHashSet<>();
        for (Known known : List.of(own, standard)) {
            for (Map.Entry<String, Set<Id>> each : known.titles.entrySet()) {
                int length = each.getKey().length();
                if (length >= longest && all.contains(" " + each.getKey() + " ")) {
                    if (length > longest) {
                        found.clear();
                        longest = length;
                    }
                    found.addAll(each.getValue());
                }
            }
        }
        return found.size() == 1 ? found.iterator().next() : null;
    }

    /// Whether a text is a title or a code that is known.
    boolean knows(String text) {
        return read(text).value() != null;
    }

    String name(Id id) {
        return names.getOrDefault(id, "");
    }

    /// The standard profession that the plan lacks under this id; null for none.
    @Nullable StandardProfession missing(Id id) {
        return fresh.get(id);
    }
}
