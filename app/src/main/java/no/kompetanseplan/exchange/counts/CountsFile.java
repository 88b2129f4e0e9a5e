package no.kompetanseplan.exchange.counts;

import no.kompetanseplan.exchange.ExportFailure;
import no.kompetanseplan.exchange.ExportFile;
import no.kompetanseplan.exchange.ImportFailure;
import no.kompetanseplan.privacy.Cell;
import no.kompetanseplan.privacy.MaskedTable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// A table of counts in a file: names of the columns in its first line, names of the rows in its
/// first column, and perhaps a row and a column of sums, wherever they stand.
///
/// @param corner what stands over the names of the rows
/// @param rows names of the rows, without the sum
/// @param columns names of the columns, without the sum
/// @param counts by row and column, without sums
/// @param rowSum the row of sums
/// @param columnSum the column of sums
/// @param separator between values
public record CountsFile(
        String corner,
        List<String> rows,
        List<String> columns,
        List<List<Long>> counts,
        Sum rowSum,
        Sum columnSum,
        char separator) {

    /// A row or a column of sums.
    ///
    /// @param at how many of the others stand before it; negative when the file has none
    public record Sum(String name, int at) {

        static final Sum NONE = new Sum("", Totals.NONE);

        /// Whether the file has it.
        public boolean isThere() {
            return at != Totals.NONE;
        }
    }

    private static final long MOST_BYTES = 5_000_000;

    private static final List<Character> SEPARATORS = List.of(';', '\t', ',');
    private static final String A_COUNT = "[0-9 \u00a0\u202f]*";
    private static final String A_YEAR = "(19|20)[0-9]{2}";

    public CountsFile {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        counts = counts.stream().map(List::copyOf).toList();
    }

    /// Reads a table and holds its sums against its cells.
    ///
    /// @throws ImportFailure when it is no such table, or its sums do not agree
    public static CountsFile read(Path file) throws IOException {
        String name = Objects.toString(file.getFileName(), file.toString());
        if (Files.isDirectory(file)) {
            throw new ImportFailure("counts.directory", null, name);
        }
        if (Files.size(file) > MOST_BYTES) {
            throw new ImportFailure("counts.large", null, name);
        }
        byte[] bytes = Files.readAllBytes(file);
        if (isArchive(bytes)) {
            throw new ImportFailure("counts.archive", null, name);
        }
        String text = text(bytes);
        char separator = separator(text.lines().filter(line -> !line.isBlank()).toList());
        List<List<String>> lines = new ArrayList<>(SeparatedLines.read(text, separator));
        lines.removeIf(line -> line.stream().allMatch(String::isBlank));
        int above = 0;
        while (lines.size() > 2 && isTitle(lines.getFirst(), lines.get(1))) {
            lines.removeFirst();
            above++;
        }
        if (lines.size() < 2 || lines.getFirst().size() < 2) {
            throw new ImportFailure("counts.empty", null, name);
        }
        return new CountsReader(name, lines, above).read(separator);
    }

    /// Whether it is a workbook or another packed file.
    private static boolean isArchive(byte[] bytes) {
        return bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
    }

    private static String text(byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException _) {
            text = new String(bytes, Charset.forName("windows-1252"));
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /// The sign that the first line has most of. A line of words above the table has as many of one
    /// as the next line by chance only, so lines that differ from the next are passed over.
    private static char separator(List<String> lines) {
        for (int i = 0; i + 1 < lines.size(); i++) {
            String line = lines.get(i);
            String next = lines.get(i + 1);
            Optional<Character> same =
                    SEPARATORS.stream()
                            .filter(sign -> count(line, sign) > 0)
                            .filter(sign -> count(line, sign) == count(next, sign))
                            .max(Comparator.comparingLong(sign -> count(line, sign)));
            if (same.isPresent()) {
                return same.get();
            }
        }
        String first = lines.isEmpty() ? "" : lines.getFirst();
        return SEPARATORS.stream()
                .max(Comparator.comparingLong(sign -> count(first, sign)))
                .orElse(';');
    }

    private static long count(String line, char sign) {
        return line.chars().filter(c -> c == sign).count();
    }

    /// Whether a line is a title above the table: words in its first place alone. One of columns
    /// without names stands above counts.
    private static boolean isTitle(List<String> line, List<String> next) {
        boolean isAlone =
                !line.getFirst().isBlank() && line.stream().skip(1).allMatch(String::isBlank);
        boolean hasPlaces = line.size() == next.size() && line.size() > 1;
        return isAlone && !(hasPlaces && next.stream().skip(1).allMatch(CountsFile::isCount));
    }

    private static boolean isCount(String value) {
        return value.matches(A_COUNT) && !value.matches(A_YEAR);
    }

    /// The cells as one list, row by row.
    public long[] cells() {
        return counts.stream().flatMap(List::stream).mapToLong(Long::longValue).toArray();
    }

    /// Writes the table as all may see it, with the note under it.
    ///
    /// @param note what the hidden cells are; empty where none is
    /// @throws ExportFailure when the file cannot be written; it is then as it was
    public void write(Path target, MaskedTable table, String note) throws ExportFailure {
        List<List<String>> lines = lines(table);
        List<List<String>> written =
                lines.stream()
                        .map(line -> line.stream().map(SeparatedLines::guarded).toList())
                        .toList();
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(SeparatedLines.line(line, separator)).append("\r\n"));
        if (!note.isEmpty()) {
            text.append(SeparatedLines.line(List.of(note), separator)).append("\r\n");
        }
        byte[] bytes = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
        ExportFile.replace(
                target,
                out -> out.write(bytes),
                fresh -> {
                    List<List<String>> read =
                            SeparatedLines.read(text(Files.readAllBytes(fresh)), separator);
                    if (!read.subList(0, written.size()).equals(written)) {
                        throw new IOException("other lines than meant");
                    }
                });
    }

    /// The lines of the masked table, with sums where the file had them.
    public List<List<String>> lines(MaskedTable table) {
        List<Integer> down = order(rowSum, rows.size(), table.rows().size(), table.cells().size());
        List<Integer> across =
                order(
                        columnSum,
                        columns.size(),
                        table.columns().size(),
                        table.cells().getFirst().size());
        List<List<String>> lines = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of(corner));
        across.forEach(column -> head.add(name(table.columns(), column, columnSum)));
        lines.add(head);
        for (int row : down) {
            List<String> line = new ArrayList<>(List.of(name(table.rows(), row, rowSum)));
            across.forEach(column -> line.add(words(table.at(row, column))));
            lines.add(line);
        }
        return lines;
    }

    private static String name(List<String> names, int at, Sum sum) {
        return at == names.size() ? sum.name : names.get(at);
    }

    /// Places of a masked table in the order of the file. It has its sum last, and none where it
    /// has but one line left to sum.
    ///
    /// @param mine how many there are in the file, without the sum
    /// @param shown how many there are in the table, without the sum
    /// @param cells how many there are with it
    private static List<Integer> order(Sum sum, int mine, int shown, int cells) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < shown; i++) {
            order.add(i);
        }
        if (sum.isThere() && cells > shown) {
            order.add(sum.at == mine ? shown : Math.min(sum.at, shown), shown);
        }
        return order;
    }

    private static String words(Cell cell) {
        return switch (cell) {
            case Cell.Shown(long count) -> Long.toString(count);
            case Cell.Hidden _ -> Cell.SIGN;
        };
    }
}
