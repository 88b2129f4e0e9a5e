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
import java.util.stream.Stream;

/// A table of counts in a file: names of the columns in its first line, names of the rows in its
/// first column, and perhaps a row and a column of sums, last.
///
/// @param corner what stands over the names of the rows
/// @param rows names of the rows, without the sum
/// @param columns names of the columns, without the sum
/// @param counts by row and column, without sums
/// @param rowSum name of the row of sums; empty when the file has none
/// @param columnSum name of the column of sums; empty when the file has none
/// @param separator between values
public record CountsFile(
        String corner,
        List<String> rows,
        List<String> columns,
        List<List<Long>> counts,
        String rowSum,
        String columnSum,
        char separator) {

    private static final long MOST_BYTES = 5_000_000;

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
        if (Files.size(file) > MOST_BYTES) {
            throw new ImportFailure("counts.large", null, name);
        }
        String text = text(Files.readAllBytes(file));
        char separator = separator(text.lines().findFirst().orElse(""));
        List<List<String>> lines = new ArrayList<>(SeparatedLines.read(text, separator));
        lines.removeIf(line -> line.stream().allMatch(String::isBlank));
        if (lines.size() < 2 || lines.getFirst().size() < 2) {
            throw new ImportFailure("counts.empty", null, name);
        }
        return new CountsReader(name, lines).read(separator);
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

    /// The sign that the first line has most of.
    private static char separator(String head) {
        return Stream.of(';', '\t', ',')
                .max(Comparator.comparingLong(sign -> head.chars().filter(c -> c == sign).count()))
                .orElse(';');
    }

    /// The cells as one list, row by row.
    public long[] cells() {
        return counts.stream().flatMap(List::stream).mapToLong(Long::longValue).toArray();
    }

    /// Writes the table as all may see it, with the note under it.
    ///
    /// @throws ExportFailure when the file cannot be written; it is then as it was
    public void write(Path target, MaskedTable table, String note) throws ExportFailure {
        List<List<String>> lines = lines(table);
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(SeparatedLines.line(line, separator)).append("\r\n"));
        text.append(SeparatedLines.line(List.of(note), separator)).append("\r\n");
        byte[] bytes = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
        ExportFile.replace(
                target,
                out -> out.write(bytes),
                fresh -> {
                    List<List<String>> read =
                            SeparatedLines.read(text(Files.readAllBytes(fresh)), separator);
                    if (!read.subList(0, lines.size()).equals(lines)) {
                        throw new IOException("other lines than meant");
                    }
                });
    }

    /// The lines of the masked table, with sums where the file had them.
    public List<List<String>> lines(MaskedTable table) {
        List<List<String>> lines = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of(corner));
        head.addAll(table.columns());
        boolean hasColumnSum = !columnSum.isEmpty() && table.columns().size() > 1;
        if (hasColumnSum) {
            head.add(columnSum);
        }
        lines.add(head);
        for (int row = 0; row < table.cells().size(); row++) {
            boolean isSum = row == table.rows().size();
            if (isSum && rowSum.isEmpty()) {
                break;
            }
            List<String> line = new ArrayList<>(List.of(isSum ? rowSum : table.rows().get(row)));
            int width = table.columns().size() + (hasColumnSum ? 1 : 0);
            for (int column = 0; column < width; column++) {
                line.add(words(table.at(row, column)));
            }
            lines.add(line);
        }
        return lines;
    }

    private static String words(Cell cell) {
        return switch (cell) {
            case Cell.Shown(long count) -> Long.toString(count);
            case Cell.Hidden _ -> Cell.SIGN;
        };
    }
}
