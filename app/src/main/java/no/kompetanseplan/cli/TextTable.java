package no.kompetanseplan.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A table for the terminal: words to the left, numbers to the right, no wider than a terminal.
/// Words that have no room are cut; numbers never are: columns that have no room go on below, with
/// the words said again.
final class TextTable {

    /// Columns of a terminal.
    static final int WIDTH = 100;

    private static final String GAP = "  ";
    private static final int LEAST_WORDS = 10;
    private static final String LINE = "─";

    private final int words;
    private final List<List<String>> rows = new ArrayList<>();
    private final List<Integer> lines = new ArrayList<>();

    /// @param words columns of words; those after them are numbers
    TextTable(int words, List<String> heads) {
        this.words = words;
        row(heads);
        line();
    }

    /// Adds a row with as many cells as there are heads.
    void row(List<String> cells) {
        rows.add(List.copyOf(cells));
    }

    /// Draws a line below the rows so far.
    void line() {
        lines.add(rows.size());
    }

    void print(PrintStream out) {
        int[] widths = widths();
        int from = words;
        do {
            int to = from;
            int width = sum(widths, 0, words);
            while (to < widths.length
                    && (to == from || width + GAP.length() + widths[to] <= WIDTH)) {
                width += GAP.length() + widths[to];
                to++;
            }
            if (from > words) {
                out.println();
            }
            print(out, widths, from, to, width);
            from = to;
        } while (from < widths.length);
    }

    private void print(PrintStream out, int[] widths, int from, int to, int width) {
        for (int i = 0; i < rows.size(); i++) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < to; column++) {
                if (column >= words && column < from) {
                    continue;
                }
                line.append(line.isEmpty() ? "" : GAP)
                        .append(cell(rows.get(i).get(column), widths[column], column >= words));
            }
            out.println(line.toString().stripTrailing());
            if (lines.contains(i + 1)) {
                out.println(LINE.repeat(width));
            }
        }
    }

    private static String cell(String cell, int width, boolean isNumber) {
        String cut = cell.length() <= width ? cell : cell.substring(0, width - 1) + "…";
        String space = " ".repeat(width - cut.length());
        return isNumber ? space + cut : cut + space;
    }

    /// The widths of the columns; the widest words give way until one number has room beside them.
    private int[] widths() {
        int[] widths = new int[rows.getFirst().size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        int numbers = Arrays.stream(widths, words, widths.length).map(each -> each + 2).sum();
        int room = WIDTH - Math.clamp(numbers, 0, WIDTH / 2);
        while (sum(widths, 0, words) > room) {
            int widest = 0;
            for (int i = 1; i < words; i++) {
                widest = widths[i] > widths[widest] ? i : widest;
            }
            if (widths[widest] <= LEAST_WORDS) {
                return widths;
            }
            widths[widest]--;
        }
        return widths;
    }

    /// Of columns with the gaps between them.
    private static int sum(int[] widths, int from, int to) {
        int sum = Arrays.stream(widths, from, to).sum();
        return sum + Math.max(0, to - from - 1) * GAP.length();
    }
}
