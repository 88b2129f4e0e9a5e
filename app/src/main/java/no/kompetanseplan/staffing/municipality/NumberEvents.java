package no.kompetanseplan.staffing.municipality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads the list of events that changed the numbers. Its form stands in the list itself.
///
/// Every municipality of the first year is a piece of ground. A later one is the pieces of those it
/// took the place of; a split cuts the pieces anew for all years.
final class NumberEvents {

    /// A municipality before its pieces are cut.
    private record Draft(String number, String name, int from, Set<String> ground) {}

    private static final String NAMES = "names";

    private final Map<String, Draft> standing = new LinkedHashMap<>();
    private final Map<Draft, Integer> ended = new LinkedHashMap<>();
    private final Map<String, Set<String>> cuts = new HashMap<>();
    private final Map<String, List<String>> otherNames = new HashMap<>();
    private final Map<String, Draft> born = new LinkedHashMap<>();
    private final Set<String> gone = new HashSet<>();

    List<Territory> read(List<String> lines) {
        String section = "";
        for (String line : lines) {
            if (line.startsWith("[")) {
                close(section);
                section = line.substring(1, line.indexOf(']'));
            } else if (!line.startsWith("#") && !line.isBlank()) {
                entry(section, line.strip());
            }
        }
        close(section);
        List<Territory> all = new ArrayList<>();
        ended.forEach((draft, last) -> all.add(territory(draft, last)));
        standing.values().forEach(draft -> all.add(territory(draft, Territory.OPEN)));
        return all;
    }

    private void entry(String section, String line) {
        String number = line.substring(0, 4);
        int sign = line.indexOf('=');
        if (section.equals(NAMES)) {
            otherNames.put(number, Arrays.asList(line.substring(4).strip().split("\\s*,\\s*", -1)));
            return;
        }
        int year = Integer.parseInt(section);
        if (sign < 0) {
            born.put(number, new Draft(number, line.substring(4).strip(), year, Set.of(number)));
            return;
        }
        Set<String> ground = new HashSet<>();
        String name = line.substring(4, sign).strip();
        for (String old : line.substring(sign + 1).strip().split("\\s+", -1)) {
            Draft taken = drafted(old.substring(0, 4));
            ground.addAll(ground(old, taken, number));
            gone.add(taken.number());
            name = name.isEmpty() ? taken.name() : name;
        }
        born.put(number, new Draft(number, name, year, ground));
    }

    /// The pieces of an old municipality that go to a new one.
    private Collection<String> ground(String old, Draft taken, String number) {
        String[] parts = old.split("\\*", -1);
        if (parts.length == 1) {
            return taken.ground();
        }
        if (parts[1].isEmpty()) {
            String piece = taken.number() + '/' + number;
            taken.ground().forEach(each -> cut(each, piece));
            return Set.of(piece);
        }
        Set<String> ground = new HashSet<>();
        for (int i = 1; i < parts.length; i++) {
            ground.addAll(earlier(parts[i]).ground());
        }
        return ground;
    }

    private void cut(String piece, String smaller) {
        cuts.computeIfAbsent(piece, _ -> new HashSet<>()).add(smaller);
    }

    private Draft drafted(String number) {
        Draft draft = standing.get(number);
        if (draft == null) {
            throw new IllegalStateException(number);
        }
        return draft;
    }

    private Draft earlier(String number) {
        return ended.keySet().stream()
                .filter(each -> each.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private void close(String section) {
        if (section.isEmpty() || section.equals(NAMES)) {
            return;
        }
        int last = Integer.parseInt(section) - 1;
        for (String number : gone) {
            ended.put(drafted(number), last);
            standing.remove(number);
        }
        standing.putAll(born);
        gone.clear();
        born.clear();
    }

    private Territory territory(Draft draft, int last) {
        Set<String> ground = new HashSet<>();
        for (String piece : draft.ground()) {
            ground.addAll(cuts.getOrDefault(piece, Set.of(piece)));
        }
        return new Territory(
                draft.number(), draft.name(), names(draft), draft.from(), last, ground);
    }

    /// Other names follow the ground from number to number where the name stayed.
    private List<String> names(Draft draft) {
        List<String> own = otherNames.get(draft.number());
        if (own != null) {
            return own;
        }
        return standing.values().stream()
                .filter(now -> now.name().equals(draft.name()))
                .filter(now -> now.ground().containsAll(draft.ground()))
                .flatMap(now -> otherNames.getOrDefault(now.number(), List.of()).stream())
                .toList();
    }
}
