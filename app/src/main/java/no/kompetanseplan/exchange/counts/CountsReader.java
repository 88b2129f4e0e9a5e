package no.kompetanseplan.exchange.counts;

import no.kompetanseplan.exchange.ImportFailure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/// Finds the names, the counts and the sums in the lines of a file.
///
/// @param name of the file
/// @param lines with values, the names of the columns first
record CountsReader(String name, List<List<String>> lines) {

    private static final Set<String> SUMS =
            Set.of("sum", "total", "totalt", "i alt", "ialt", "alle", "totals", "all", "samlet");
    private static final int MOST_CELLS = 5_000;

    private static final int MOST_DIGITS = 9;

    CountsFile read(char separator) throws ImportFailure {
        int width = lines.getFirst().size();
        List<String> heads = lines.getFirst().subList(1, width);
        List<String> names = lines.stream().skip(1).map(List::getFirst).toList();
        List<List<Long>> all = numbers(width);
        boolean hasRow = isSumRow(names, all);
        boolean hasColumn = isSumColumn(heads, all);
        int rows = names.size() - (hasRow ? 1 : 0);
        int columns = heads.size() - (hasColumn ? 1 : 0);
        if ((long) rows * columns > MOST_CELLS) {
            throw new ImportFailure("counts.cells", null, name, MOST_CELLS);
        }
        if (hasRow) {
            checkRow(all, rows);
        }
        if (hasColumn) {
            checkColumn(all, columns);
        }
        return new CountsFile(
                lines.getFirst().getFirst(),
                names.subList(0, rows),
                heads.subList(0, columns),
                all.subList(0, rows).stream().map(line -> line.subList(0, columns)).toList(),
                hasRow ? names.getLast() : "",
                hasColumn ? heads.getLast() : "",
                separator);
    }

    private List<List<Long>> numbers(int width) throws ImportFailure {
        List<List<Long>> all = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            List<String> line = lines.get(i);
            if (line.size() != width) {
                throw new ImportFailure("counts.ragged", null, name, i + 1);
            }
            List<Long> numbers = new ArrayList<>();
            for (int column = 1; column < width; column++) {
                numbers.add(number(line.get(column), i, column));
            }
            all.add(numbers);
        }
        return all;
    }

    private long number(String written, int line, int column) throws ImportFailure {
        String digits = written.replaceAll("[ \u00a0\u202f]", "");
        String place = lines.getFirst().get(column);
        if (digits.startsWith("-") || digits.startsWith("\u2212")) {
            throw new ImportFailure("counts.negative", null, line + 1, place, written);
        }
        if (!digits.matches("[0-9]{1," + MOST_DIGITS + "}")) {
            throw new ImportFailure("counts.number", null, line + 1, place, written);
        }
        return Long.parseLong(digits);
    }

    private static boolean isSumRow(List<String> names, List<List<Long>> all) {
        int last = names.size() - 1;
        return last > 0
                && (isCalledSum(names.getLast())
                        || (last > 1
                                && IntStream.range(0, all.getFirst().size())
                                        .allMatch(c ->
                                                columnSum(all, c, last) == all.get(last).get(c))));
    }

    private static boolean isSumColumn(List<String> heads, List<List<Long>> all) {
        int last = heads.size() - 1;
        return last > 0
                && (isCalledSum(heads.getLast())
                        || (last > 1
                                && all.stream()
                                        .allMatch(line -> rowSum(line, last) == line.get(last))));
    }

    private static boolean isCalledSum(String head) {
        return SUMS.contains(head.strip().toLowerCase(Locale.ROOT));
    }

    private static long columnSum(List<List<Long>> all, int column, int rows) {
        return all.subList(0, rows).stream().mapToLong(line -> line.get(column)).sum();
    }

    private static long rowSum(List<Long> line, int columns) {
        return line.subList(0, columns).stream().mapToLong(Long::longValue).sum();
    }

    private void checkRow(List<List<Long>> all, int rows) throws ImportFailure {
        for (int column = 0; column < all.getFirst().size(); column++) {
            agree(rows, column, columnSum(all, column, rows), all.get(rows).get(column));
        }
    }

    private void checkColumn(List<List<Long>> all, int columns) throws ImportFailure {
        for (int row = 0; row < all.size(); row++) {
            agree(row, columns, rowSum(all.get(row), columns), all.get(row).get(columns));
        }
    }

    private void agree(int row, int column, long sum, long written) throws ImportFailure {
        if (sum != written) {
            throw new ImportFailure(
                    "counts.sum",
                    null,
                    row + 2,
                    lines.get(row + 1).getFirst(),
                    lines.getFirst().get(column + 1),
                    sum,
                    written);
        }
    }
}
