package no.kompetanseplan.privacy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Which categories of a table are joined: each list is a row, or a column, of the joined table.
///
/// @param rows groups of the rows, each row in one of them
/// @param columns groups of the columns, each column in one of them
public record Merge(List<List<Integer>> rows, List<List<Integer>> columns) {

    /// Stands first in a line whose categories are called «other» together.
    public static final String OTHER = "other";

    private static final String PLUS = " + ";

    public Merge {
        rows = rows.stream().map(List::copyOf).toList();
        columns = columns.stream().map(List::copyOf).toList();
    }

    /// Nothing joined.
    public static Merge none(CrossTable table) {
        return new Merge(single(table.rows().size()), single(table.columns().size()));
    }

    static List<List<Integer>> single(int size) {
        return IntStream.range(0, size).mapToObj(List::of).toList();
    }

    /// As it is kept: a line for each group of more than one, names with a plus between.
    public String lines(CrossTable of) {
        List<String> lines = new ArrayList<>();
        rows.stream()
                .filter(group -> group.size() > 1)
                .forEach(group -> lines.add(name(of.rows(), group)));
        columns.stream()
                .filter(group -> group.size() > 1)
                .forEach(group -> lines.add(name(of.columns(), group)));
        return String.join("\n", lines);
    }

    /// Reads what [#lines(CrossTable)] wrote; names that the table no longer has are passed over.
    public static Merge read(String lines, CrossTable of) {
        List<List<String>> groups = lines.lines().map(Merge::parts).toList();
        return new Merge(groups(of.rows(), groups), groups(of.columns(), groups));
    }

    private static List<List<Integer>> groups(List<String> names, List<List<String>> joined) {
        List<List<Integer>> groups = new ArrayList<>();
        boolean[] done = new boolean[names.size()];
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            List<String> mine =
                    joined.stream()
                            .filter(group -> group.contains(name))
                            .findFirst()
                            .orElse(List.of(name));
            List<Integer> group =
                    IntStream.range(0, names.size())
                            .filter(each -> !done[each] && mine.contains(names.get(each)))
                            .boxed()
                            .toList();
            group.forEach(each -> done[each] = true);
            if (!group.isEmpty()) {
                groups.add(group);
            }
        }
        return groups;
    }

    /// What was kept, with more categories joined.
    ///
    /// @param names of two or more categories, some of which may be joined ones
    public static String join(String lines, List<String> names) {
        Set<String> within = new LinkedHashSet<>(parts(String.join(PLUS, names)));
        List<String> kept = new ArrayList<>();
        for (String line : lines.lines().toList()) {
            if (Collections.disjoint(parts(line), within)) {
                kept.add(line);
            } else {
                within.addAll(parts(line));
            }
        }
        boolean isOther = within.remove(OTHER);
        String joined = String.join(PLUS, within);
        kept.add(isOther ? OTHER + PLUS + joined : joined);
        return String.join("\n", kept);
    }

    /// As [#join(String, List)], of categories that are called «other» together from now on.
    public static String fold(String lines, List<String> names) {
        List<String> other = new ArrayList<>(List.of(OTHER));
        other.addAll(names);
        return join(lines, other);
    }

    /// The categories that a joined one is made of.
    public static List<String> parts(String name) {
        return List.of(name.split(" \\+ ", -1));
    }

    /// Whether some categories are among those that are called «other» together.
    public static boolean isOther(String lines, List<String> categories) {
        return lines.lines()
                .map(Merge::parts)
                .anyMatch(line -> line.getFirst().equals(OTHER) && line.containsAll(categories));
    }

    /// What a joined category is called.
    String name(List<String> names, List<Integer> group) {
        return group.stream().map(names::get).collect(Collectors.joining(PLUS));
    }
}
