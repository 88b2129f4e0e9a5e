package no.kompetanseplan.exchange.counts;

import no.kompetanseplan.exchange.ImportFailure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Finds the names, the counts and the sums in the lines of a file.
///
/// @param name of the file
/// @param lines with values, the names of the columns first
/// @param above lines with a title above these
record CountsReader(String name, List<List<String>> lines, int above) {

    private static final int MOST_CELLS = 5_000;

    private static final int MOST_DIGITS = 9;

    CountsFile read(char separator) throws ImportFailure {
        int width = lines.getFirst().size();
        List<String> heads = lines.getFirst().subList(1, width);
        List<String> names = lines.stream().skip(1).map(List::getFirst).toList();
        checkSize(names.size(), heads.size());
        refuseShares(names, heads);
        List<List<Long>> all = numbers(width);
        Totals rows = new Totals(name, "row", names, all);
        Totals columns = new Totals(name, "column", heads, turned(all));
        int row = rows.at();
        int column = columns.at();
        for (int i = 0; row != Totals.NONE && i < heads.size(); i++) {
            agree(row, i, rows.others(row, i), all.get(row).get(i));
        }
        for (int i = 0; column != Totals.NONE && i < names.size(); i++) {
            agree(i, column, columns.others(column, i), all.get(i).get(column));
        }
        return new CountsFile(
                lines.getFirst().getFirst(),
                without(names, row),
                without(heads, column),
                without(all, row).stream().map(line -> without(line, column)).toList(),
                sum(names, row),
                sum(heads, column),
                separator);
    }

    /// Sums are not counted: a table with the most cells may have both.
    private void checkSize(int rows, int columns) throws ImportFailure {
        if (Math.max(1L, rows - 1) * Math.max(1L, columns - 1) > MOST_CELLS) {
            throw new ImportFailure("counts.cells", null, name, MOST_CELLS);
        }
    }

    private static void refuseShares(List<String> names, List<String> heads) throws ImportFailure {
        for (String head : heads) {
            if (Totals.isShare(head)) {
                throw new ImportFailure("counts.share.column", null, head);
            }
        }
        for (String row : names) {
            if (Totals.isShare(row)) {
                throw new ImportFailure("counts.share.row", null, row);
            }
        }
    }

    private static CountsFile.Sum sum(List<String> names, int at) {
        return at == Totals.NONE ? CountsFile.Sum.NONE : new CountsFile.Sum(names.get(at), at);
    }

    private static <T> List<T> without(List<T> list, int at) {
        List<T> rest = new ArrayList<>(list);
        if (at != Totals.NONE) {
            rest.remove(at);
        }
        return rest;
    }

    private static List<List<Long>> turned(List<List<Long>> all) {
        return IntStream.range(0, all.getFirst().size())
                .mapToObj(column -> all.stream().map(line -> line.get(column)).toList())
                .toList();
    }

    private List<List<Long>> numbers(int width) throws ImportFailure {
        List<List<Long>> all = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            List<String> line = lines.get(i);
            if (line.size() != width) {
                throw new ImportFailure("counts.ragged", null, name, place(i));
            }
            List<Long> numbers = new ArrayList<>();
            for (int column = 1; column < width; column++) {
                numbers.add(number(line.get(column), i, column));
            }
            all.add(numbers);
        }
        return all;
    }

    /// The number of a line in the file.
    private int place(int line) {
        return above + line + 1;
    }

    private long number(String written, int line, int column) throws ImportFailure {
        String digits = written.replaceAll("[ \u00a0\u202f]", "");
        String place = lines.getFirst().get(column);
        if (digits.isBlank()) {
            throw new ImportFailure(
                    "counts.blank", null, place(line), lines.get(line).getFirst(), place);
        }
        if (digits.startsWith("-") || digits.startsWith("\u2212")) {
            throw new ImportFailure("counts.negative", null, place(line), place, written);
        }
        if (!digits.matches("[0-9]{1," + MOST_DIGITS + "}")) {
            throw notWhole(written, line, place);
        }
        return Long.parseLong(digits);
    }

    /// Shares must be taken out altogether, whereas another number may be a slip of the pen.
    private ImportFailure notWhole(String written, int line, String column) {
        String row = lines.get(line).getFirst();
        if (Totals.mayBeShare(row) && !Totals.mayBeShare(column)) {
            return new ImportFailure("counts.share.row", null, row);
        }
        return written.endsWith("%") || Totals.mayBeShare(column)
                ? new ImportFailure("counts.share.column", null, column)
                : new ImportFailure("counts.number", null, place(line), column, written);
    }

    private void agree(int row, int column, long sum, long written) throws ImportFailure {
        if (sum != written) {
            throw new ImportFailure(
                    "counts.sum",
                    null,
                    place(row + 1),
                    lines.get(row + 1).getFirst(),
                    lines.getFirst().get(column + 1),
                    sum,
                    written);
        }
    }
}
