package no.kompetanseplan.exchange.accounting;

import no.kompetanseplan.exchange.ExportFailure;
import no.kompetanseplan.exchange.ExportFile;

import java.io.IOException;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The file that an accounting system reads: one line for each amount, with a head.
///
/// @param columns in their order
/// @param separator between them
/// @param month the period of the amounts; 0 for the whole year
/// @param windows whether it is in Windows-1252, which older systems want, and not in UTF-8
public record AccountFile(List<AccountColumn> columns, char separator, int month, boolean windows) {

    public AccountFile {
        columns = List.copyOf(columns);
    }

    /// Puts the lines in the place of a file, whole or not at all.
    ///
    /// @throws ExportFailure with a sentence for the user
    public void export(Path target, List<AccountLine> lines) throws ExportFailure {
        ExportFile.replace(
                target,
                out -> out.write(bytes(lines)),
                written -> {
                    if (Files.size(written) != bytes(lines).length) {
                        throw new IOException("The file holds something else");
                    }
                });
    }

    /// What stands in the file: the head and the lines.
    public String text(List<AccountLine> lines) {
        StringBuilder text = new StringBuilder();
        add(text, columns.stream().map(AccountColumn::key).toList());
        for (AccountLine line : lines) {
            add(text, columns.stream().map(column -> column.of(line, month)).toList());
        }
        return text.toString();
    }

    byte[] bytes(List<AccountLine> lines) throws CharacterCodingException {
        String text = text(lines);
        if (!windows) {
            return ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
        }
        var bytes =
                Charset.forName("windows-1252")
                        .newEncoder()
                        .onUnmappableCharacter(CodingErrorAction.REPLACE)
                        .encode(CharBuffer.wrap(text));
        byte[] array = new byte[bytes.remaining()];
        bytes.get(array);
        return array;
    }

    private void add(StringBuilder text, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                text.append(separator);
            }
            text.append(quoted(cells.get(i)));
        }
        text.append("\r\n");
    }

    private String quoted(String cell) {
        return cell.indexOf(separator) >= 0 || cell.contains("\"") || cell.contains("\n")
                ? "\"" + cell.replace("\"", "\"\"") + "\""
                : cell;
    }
}
