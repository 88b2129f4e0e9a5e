package no.kompetanseplan.ui.palette;

import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.field.Table;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/// All words of one plan, made ready to be searched. Immutable. A later plan's index takes over
/// what has not changed, so an edit of one row costs one row.
///
/// Every word of the query must be found, anywhere in the title or one of the parts. A match at the
/// start of the title comes first, then at the start of a word of it, then inside it, then in the
/// parts. Nearer than any of them is what bears the query as its name.
public final class SearchIndex {

    private static final int IN_PARTS = 1;

    /// More than any number of matching words give.
    private static final int NEARER = 1000;

    /// The number before the name of a chapter.
    private static final Pattern NUMBER = Pattern.compile("^\\d+(\\.\\d+)* ");

    /// Nothing to find.
    public static final SearchIndex EMPTY = new SearchIndex(Plan.EMPTY, Map.of(), List.of());

    private final Plan plan;
    private final Map<Table<? extends Row>, List<Entry>> rows;
    private final List<Entry> others;

    private SearchIndex(
            Plan plan, Map<Table<? extends Row>, List<Entry>> rows, List<Entry> others) {
        this.plan = plan;
        this.rows = rows;
        this.others = others;
    }

    /// Gathers the entries of a plan.
    static final class Builder {

        private final Plan plan;
        private final @Nullable SearchIndex before;
        private final Map<Table<? extends Row>, List<Entry>> rows = new HashMap<>();
        private final List<Entry> others = new ArrayList<>();

        /// @param before the index of an earlier plan whose rows may be taken over, or null
        Builder(Plan plan, @Nullable SearchIndex before) {
            this.plan = plan;
            this.before = before;
        }

        /// The rows of one type; `entry` is asked only for rows that are new or changed.
        <R extends Row> Builder rows(Table<R> table, Function<R, Entry> entry) {
            rows.put(table, before == null ? all(table, entry) : renewed(before, table, entry));
            return this;
        }

        Builder add(Entry entry) {
            others.add(entry);
            return this;
        }

        SearchIndex build() {
            return new SearchIndex(plan, rows, others);
        }

        private <R extends Row> List<Entry> all(Table<R> table, Function<R, Entry> entry) {
            return plan.rows(table).stream().map(entry).toList();
        }

        @SuppressWarnings("ReferenceEquality") // untouched lists and rows are shared on purpose
        private <R extends Row> List<Entry> renewed(
                SearchIndex earlier, Table<R> table, Function<R, Entry> entry) {
            List<R> old = earlier.plan.rows(table);
            List<R> now = plan.rows(table);
            List<Entry> entries = earlier.rows.getOrDefault(table, List.of());
            if (old == now || entries.size() != old.size()) {
                return old == now ? entries : all(table, entry);
            }
            List<Entry> out = new ArrayList<>(now.size());
            int at = 0;
            for (R row : now) {
                while (at < old.size() && old.get(at).id().compareTo(row.id()) < 0) {
                    at++;
                }
                boolean same = at < old.size() && old.get(at) == row;
                out.add(same ? entries.get(at) : entry.apply(row));
            }
            return out;
        }
    }

    /// The same with further entries, such as what can be done right now.
    SearchIndex with(List<Entry> more) {
        List<Entry> all = new ArrayList<>(more);
        all.addAll(others);
        return new SearchIndex(plan, rows, all);
    }

    Plan plan() {
        return plan;
    }

    /// The best hits of each group; groups with a hit in a title come before those whose hits are
    /// in the small print, and pages before acts when what was typed is nearer to the name of a
    /// page. Without words every entry of the wanted groups is a hit.
    ///
    /// @param wanted the groups to look in
    /// @param most how many hits of one group are shown
    public Hits find(String query, Set<Group> wanted, Function<Group, Integer> most) {
        List<String> words =
                Arrays.stream(Folded.fold(query).split("\\s+"))
                        .filter(word -> !word.isEmpty())
                        .toList();
        Map<Group, Best> found = new EnumMap<>(Group.class);
        wanted.forEach(group -> found.put(group, new Best(most.apply(group))));
        others.forEach(entry -> look(entry, words, found));
        rows.values().forEach(list -> list.forEach(entry -> look(entry, words, found)));
        int total = 0;
        List<Hits.Found> byTitle = new ArrayList<>();
        List<Hits.Found> byParts = new ArrayList<>();
        for (Map.Entry<Group, Best> group : found.entrySet()) {
            Best best = group.getValue();
            if (best.count > 0) {
                boolean inTitle = best.highest > words.size() * IN_PARTS;
                (inTitle ? byTitle : byParts).add(best.found(group.getKey(), words));
                total += best.count;
            }
        }
        if (nearness(found, Group.CHAPTERS) > nearness(found, Group.COMMANDS)) {
            byTitle.sort(Comparator.comparing(group -> group.group() != Group.CHAPTERS));
        }
        byTitle.addAll(byParts);
        return new Hits(total, byTitle);
    }

    private static int nearness(Map<Group, Best> found, Group group) {
        Best best = found.get(group);
        return best == null ? 0 : best.highest / NEARER;
    }

    private static void look(Entry entry, List<String> words, Map<Group, Best> found) {
        Best best = found.get(entry.group());
        int score = best == null ? -1 : score(entry.folded(), words);
        if (score > words.size() * IN_PARTS || (score > 0 && entry.group() == Group.CHAPTERS)) {
            score += NEARER * nearness(entry, String.join(" ", words));
        }
        if (best != null && score >= 0) {
            best.add(new Scored(entry, score));
        }
    }

    /// How well the words match; -1 when one of them is not there.
    private static int score(String folded, List<String> words) {
        int score = 0;
        int title = -1;
        for (String word : words) {
            int at = folded.indexOf(word);
            if (at < 0) {
                return -1;
            }
            if (title < 0) {
                int end = folded.indexOf('\n');
                title = end < 0 ? folded.length() : end;
            }
            score +=
                    at >= title
                            ? IN_PARTS
                            : at == 0 ? 8 : startsWord(folded, at, word, title) ? 6 : 3;
        }
        return score;
    }

    /// 3 for the name itself, the number of a chapter apart, or what a page is called by its kind;
    /// 2 for a name that begins so; 1 for whole words of it; 0 for less.
    private static int nearness(Entry entry, String typed) {
        String[] lines = entry.folded().split("\n", -1);
        String name = NUMBER.matcher(lines[0]).replaceFirst("");
        boolean isKind =
                entry.group() == Group.CHAPTERS
                        && Arrays.stream(lines, 1, lines.length).anyMatch(typed::equals);
        if (isKind || name.equals(typed)) {
            return 3;
        }
        return name.startsWith(typed) ? 2 : hasWhole(name, typed) ? 1 : 0;
    }

    private static boolean hasWhole(String name, String typed) {
        int at = (" " + name).indexOf(" " + typed);
        int end = at + typed.length();
        return at >= 0 && (end >= name.length() || !Character.isLetterOrDigit(name.charAt(end)));
    }

    private static boolean startsWord(String folded, int first, String word, int end) {
        for (int at = first; at >= 0 && at < end; at = folded.indexOf(word, at + 1)) {
            if (at == 0 || !Character.isLetterOrDigit(folded.charAt(at - 1))) {
                return true;
            }
        }
        return false;
    }

    private record Scored(Entry entry, int score) {

        static final Comparator<Scored> BEST_FIRST =
                Comparator.comparingInt(Scored::score)
                        .reversed()
                        .thenComparing(scored -> scored.entry().order())
                        .thenComparing(scored -> scored.entry().title());
    }

    /// The best hits so far of one group, and how many there were.
    private static final class Best {

        private final int most;
        private final PriorityQueue<Scored> kept =
                new PriorityQueue<>(Scored.BEST_FIRST.reversed());
        private int count;
        private int highest;

        Best(int most) {
            this.most = most;
        }

        void add(Scored hit) {
            count++;
            highest = Math.max(highest, hit.score());
            kept.add(hit);
            if (kept.size() > most) {
                kept.poll();
            }
        }

        Hits.Found found(Group group, List<String> words) {
            List<Hit> shown =
                    kept.stream()
                            .sorted(Scored.BEST_FIRST)
                            .map(scored -> Hit.of(scored.entry(), words))
                            .toList();
            return new Hits.Found(group, shown, count - shown.size());
        }
    }
}
