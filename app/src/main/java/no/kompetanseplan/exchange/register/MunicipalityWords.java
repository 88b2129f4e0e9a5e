package no.kompetanseplan.exchange.register;

import no.kompetanseplan.exchange.Spelling;
import no.kompetanseplan.exchange.office.HeadWords;
import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.staffing.municipality.MunicipalityNumbers;
import no.kompetanseplan.staffing.municipality.Territory;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Understands the names and numbers of the municipalities of a plan, older numbers and other names
/// of the same ground too.
final class MunicipalityWords {

    private static final int MOST_PROPOSALS = 300;
    private static final int MOST_STRANGERS = 3;
    private static final int FIRST_YEAR = 2002;
    private static final int LAST_YEAR = 2030;
    private static final MunicipalityNumbers NUMBERS = MunicipalityNumbers.read();
    private static final Older OLDER = new Older(NUMBERS);

    private final Map<String, Id> byName = new HashMap<>();
    private final Map<String, Id> byNumber = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private final Map<Id, String> shortNames = new HashMap<>();
    private final Set<String> strangers = new LinkedHashSet<>();
    private @Nullable Id only;
    private boolean hasMet;
    private int proposals;

    MunicipalityWords(Plan plan, LocalDate date) {
        for (Body body : plan.municipalities()) {
            shortNames.put(body.id(), body.inShort());
            note(body.name(), body.id());
            note(body.shortName(), body.id());
            names.add(body.name().replaceFirst("(?i) kommune$", ""));
            if (!body.code().isBlank()) {
                byNumber.put(body.code().strip(), body.id());
            }
        }
        for (Body body : plan.municipalities()) {
            others(body, date.getYear());
        }
    }

    private void note(String name, Id id) {
        String plain = plain(name);
        if (!plain.isEmpty()) {
            byName.put(plain, id);
        }
    }

    /// Other numbers and names of the same ground; those of the plan itself count before them.
    private void others(Body body, int year) {
        Territory own = NUMBERS.of(body.code(), year);
        List<Territory> grounds =
                own == null
                        ? OLDER.byName.getOrDefault(plain(body.name()), List.of())
                        : List.of(own);
        for (Territory each : grounds) {
            each.otherNames().forEach(name -> byName.putIfAbsent(plain(name), body.id()));
            for (Territory same : OLDER.byGround.getOrDefault(each.ground(), List.of())) {
                byNumber.putIfAbsent(same.number(), body.id());
            }
        }
    }

    /// The municipalities there have been, by name and by ground.
    private static final class Older {
        final Map<String, List<Territory>> byName = new HashMap<>();
        final Map<Set<String>, List<Territory>> byGround = new HashMap<>();

        Older(MunicipalityNumbers numbers) {
            Set<Territory> all = new LinkedHashSet<>();
            for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
                all.addAll(numbers.in(year));
            }
            for (Territory each : all) {
                byName.computeIfAbsent(plain(each.name()), _ -> new ArrayList<>()).add(each);
                byGround.computeIfAbsent(each.ground(), _ -> new ArrayList<>()).add(each);
            }
        }
    }

    private static String plain(String name) {
        String words = HeadWords.plain(name);
        return words.endsWith(" kommune") ? words.substring(0, words.length() - 8) : words;
    }

    /// Refuses all others than one that was chosen; null for none.
    MunicipalityWords only(@Nullable Id chosen) {
        only = chosen;
        return this;
    }

    /// The first few that were named where no other is of the plan or like one of it; else empty.
    List<String> strangers() {
        return hasMet ? List.of() : List.copyOf(strangers);
    }

    Read<Id> read(String text) {
        if (text.isEmpty()) {
            return Read.refused("staff.problem.municipality.missing");
        }
        Id found = number(text);
        found = found == null ? byName.get(plain(text)) : found;
        found = found == null ? within(text) : found;
        if (found != null) {
            hasMet = true;
            return only == null || found.equals(only)
                    ? Read.of(found)
                    : Read.refused(
                            "staff.problem.municipality.other",
                            shortNames.getOrDefault(found, ""),
                            shortNames.getOrDefault(only, ""));
        }
        String shown = PersonalLook.masked(text);
        String near = proposals++ < MOST_PROPOSALS ? Spelling.nearest(text, names) : null;
        if (near != null) {
            hasMet = true;
            return Read.refused("staff.problem.municipality.near", shown, near);
        }
        if (strangers.size() < MOST_STRANGERS) {
            strangers.add(shown);
        }
        return Read.refused("staff.problem.municipality.unknown", shown);
    }

    private @Nullable Id number(String text) {
        int end = 0;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        boolean isNumber = end == 3 || end == 4;
        if (!isNumber || (end < text.length() && Character.isLetter(text.charAt(end)))) {
            return null;
        }
        String digits = text.substring(0, end);
        return byNumber.get(end == 3 ? "0" + digits : digits);
    }

    /// The one municipality whose name is among the words of a text; null for none or several.
    @Nullable Id within(String text) {
        String words = " " + HeadWords.plain(text) + " ";
        Set<Id> found = new HashSet<>();
        byName.forEach((name, id) -> {
            if (words.contains(" " + name + " ")) {
                found.add(id);
            }
        });
        if (found.isEmpty()) {
            byNumber.forEach((number, id) -> {
                if (words.contains(" " + number + " ")) {
                    found.add(id);
                }
            });
        }
        return found.size() == 1 ? found.iterator().next() : null;
    }

    boolean knows(String text) {
        return number(text) != null || byName.containsKey(plain(text));
    }
}
