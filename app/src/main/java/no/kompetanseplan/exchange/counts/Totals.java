package no.kompetanseplan.exchange.counts;

import no.kompetanseplan.exchange.ImportFailure;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
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

    private static final Pattern SUM =
            Pattern.compile(
                    "(?U)\\b(sum|summen|sums|delsum|total|totals|totalt|totale|totalsum|subtotal"
                            + "|i alt|ialt|til sammen|til saman|tilsammen|tilsaman|sammenlagt"
                            + "|samanlagt|samlet|samla|altogether|in all|overall)\\b");

    private static final Pattern ALL = Pattern.compile("(?U)(alle|all|hele|heile)( .*)?");

    private static final Set<String> SHARES =
            Set.of("%", "i %", "prosent", "i prosent", "pct", "percent", "per cent", "in percent");

    private static final Pattern SHARE =
            Pattern.compile("(?U)(andel|prosentandel|del av|share|percentage|proportion)\\b.*");

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
