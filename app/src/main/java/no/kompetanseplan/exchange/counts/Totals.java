package no.kompetanseplan.exchange.counts;

import no.kompetanseplan.exchange.ImportFailure;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Finds which of the rows, or of the columns, is the sum of the others, wherever it stands: by its
/// name, or by its numbers. A sum that is taken for a count of its own would give hidden cells
/// away, and so would a sum of some of the others: a table with those is refused.
///
/// @param file its name
/// @param way what the lines are, as the keys of the sentences have it: `row` or `column`
/// @param names of the lines
/// @param counts by line and cell
record Totals(String file, String way, List<String> names, List<List<Long>> counts) {

    /// Where nothing is the sum of all others.
    static final int NONE = -1;

    /// The most lines, not neighbours, that a sum of some is looked for among.
    private static final int MOST_PARTS = 4;

    private static final Pattern SUM =
            Pattern.compile(
                    "(?U)\\b(sum|summen|sums|delsum|total|totals|totalt|totale|totalsum|subtotal"
                            + "|i alt|ialt|til sammen|til saman|tilsammen|tilsaman|sammenlagt"
                            + "|samanlagt|samlet|samla|altogether|in all|overall)\\b");

    private static final Pattern ALL = Pattern.compile("(?U)(alle|all|hele|heile)( .*)?");

    private static final Set<String> SHARES =
            Set.of("%", "i %", "prosent", "i prosent", "pct", "percent", "per cent", "in percent");

    private static final Pattern SHARE =
            Pattern.compile(
                    "(?U)(andel|prosentandel|del av|share|percentage|proportion"
                            + "|snitt|gjennomsnitt|median|average|mean)\\b.*");

    private static final Pattern RATIO =
            Pattern.compile(
                    "(?U).*(%|prosent|percent|per cent|andel|share|snitt\\b|average|mean\\b).*");

    /// Where the sum of all others stands, from 0; [#NONE] where there is none.
    ///
    /// @throws ImportFailure when several are called sums, or one is the sum of some of the others
    int at() throws ImportFailure {
        if (names.size() < 2) {
            return NONE;
        }
        List<Integer> named =
                IntStream.range(0, names.size()).filter(i -> isSum(names.get(i))).boxed().toList();
        if (named.size() > 1) {
            throw new ImportFailure(
                    "counts.sums." + way,
                    null,
                    file,
                    names.get(named.get(0)),
                    names.get(named.get(1)));
        }
        int at = named.isEmpty() ? byNumbers() : named.getFirst();
        if (at == NONE || !isSumOfOthers(at)) {
            // where a sum of all agrees, none of the others can hold several of them
            refuseSubtotals();
            refuseSumsOfSome();
        }
        return at;
    }

    /// What the other lines come to in a cell.
    long others(int at, int cell) {
        return IntStream.range(0, counts.size())
                .filter(i -> i != at)
                .mapToLong(i -> counts.get(i).get(cell))
                .sum();
    }

    /// Whether a name tells that it is a share, which is no count even where it is a whole number.
    static boolean isShare(String name) {
        String plain = plain(name);
        return SHARES.contains(plain) || SHARE.matcher(plain).matches();
    }

    /// Whether a name may be that of a share or a mean, such as when its numbers have decimals.
    static boolean mayBeShare(String name) {
        return RATIO.matcher(plain(name)).matches();
    }

    private static boolean isSum(String name) {
        String plain = plain(name);
        return SUM.matcher(plain).find() || ALL.matcher(plain).matches();
    }

    private static String plain(String name) {
        return name.strip().replaceAll("(?U)\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /// The last that is the sum of at least two others.
    private int byNumbers() {
        return names.size() < 3
                ? NONE
                : IntStream.range(0, names.size())
                        .filter(i -> !isZero(i) && isSumOfOthers(i))
                        .max()
                        .orElse(NONE);
    }

    private boolean isSumOfOthers(int at) {
        return IntStream.range(0, counts.getFirst().size())
                .allMatch(cell -> others(at, cell) == counts.get(at).get(cell));
    }

    private boolean isZero(int line) {
        return counts.get(line).stream().allMatch(count -> count == 0);
    }

    private void refuseSubtotals() throws ImportFailure {
        for (int line = 0; line < names.size(); line++) {
            int end = isZero(line) ? line : run(line, -1);
            if (end == line && !isZero(line)) {
                end = run(line, 1);
            }
            if (end != line) {
                throw new ImportFailure(
                        "counts.subtotal." + way,
                        null,
                        names.get(line),
                        names.get(end < line ? end : line + 1),
                        names.get(end < line ? line - 1 : end));
            }
        }
    }

    /// Refuses a line that is the sum of a few others wherever they stand; a difference of two is
    /// one too, seen from the larger. With one cell alone numbers agree by chance too often to
    /// tell.
    private void refuseSumsOfSome() throws ImportFailure {
        if (counts.getFirst().size() < 2) {
            return;
        }
        Map<List<Long>, Integer> last = last();
        for (int line = 0; line < names.size(); line++) {
            List<Integer> parts =
                    isZero(line) ? List.of() : parts(line, counts.get(line), 0, List.of(), last);
            if (!parts.isEmpty()) {
                String all =
                        parts.stream()
                                .map(part -> "«" + names.get(part) + "»")
                                .collect(Collectors.joining(", "));
                throw new ImportFailure("counts.sum-of-some." + way, null, names.get(line), all);
            }
        }
    }

    /// Lines from one on that come to what is left of another, together with those taken so far,
    /// two to [#MOST_PARTS] in all; none when there are no such. The last one is looked up.
    private List<Integer> parts(
            int of, List<Long> left, int from, List<Integer> taken, Map<List<Long>, Integer> last) {
        int whole = taken.isEmpty() ? NONE : last.getOrDefault(left, NONE);
        if (whole >= from && whole != of) {
            return and(taken, whole);
        }
        for (int i = from; i < names.size() && taken.size() < MOST_PARTS - 1; i++) {
            List<Long> rest = i == of || isZero(i) ? null : less(left, counts.get(i));
            List<Integer> found =
                    rest == null ? List.of() : parts(of, rest, i + 1, and(taken, i), last);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private static List<Integer> and(List<Integer> taken, int one) {
        List<Integer> more = new ArrayList<>(taken);
        more.add(one);
        return more;
    }

    /// The last line of each content, but those without persons.
    private Map<List<Long>, Integer> last() {
        Map<List<Long>, Integer> last = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            if (!isZero(i)) {
                last.put(counts.get(i), i);
            }
        }
        return last;
    }

    /// What is left when a line is taken out; null when it has more in some cell.
    private static @Nullable List<Long> less(List<Long> left, List<Long> line) {
        List<Long> rest = new ArrayList<>(left.size());
        for (int cell = 0; cell < left.size(); cell++) {
            long each = left.get(cell) - line.get(cell);
            if (each < 0) {
                return null;
            }
            rest.add(each);
        }
        return rest;
    }

    /// The far end of the neighbours to one side that a line is the sum of, at least two of them
    /// with persons; the line itself where it is not.
    private int run(int line, int step) {
        long[] sums = new long[counts.getFirst().size()];
        int some = 0;
        for (int i = line + step; i >= 0 && i < names.size(); i += step) {
            some += isZero(i) ? 0 : 1;
            boolean isEqual = true;
            for (int cell = 0; cell < sums.length; cell++) {
                sums[cell] += counts.get(i).get(cell);
                if (sums[cell] > counts.get(line).get(cell)) {
                    return line;
                }
                isEqual &= sums[cell] == counts.get(line).get(cell);
            }
            if (isEqual && some > 1) {
                return i;
            }
        }
        return line;
    }
}
