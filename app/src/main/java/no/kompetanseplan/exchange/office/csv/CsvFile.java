package no.kompetanseplan.exchange.office.csv;

import no.kompetanseplan.exchange.ImportFailure;
import no.kompetanseplan.exchange.Progress;
import no.kompetanseplan.exchange.office.Budget;
import no.kompetanseplan.exchange.office.Limits;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// A text file with columns: how its letters are written and what stands between the columns. Both
/// are found from the file itself, strictly: what is neither UTF-8, UTF-16 with its mark nor
/// Windows-1252 is refused.
///
/// @param name name of the file, for sentences
/// @param marks bytes at the start that are no text
public record CsvFile(Path path, String name, Charset charset, int marks, char separator) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int CHUNK = 1 << 16;
    private static final int LOOKED_AT = 1 << 16;
    private static final int ROWS_LOOKED_AT = 100;
    private static final char[] SEPARATORS = {';', '\t', ','};

    private record Marked(Charset charset, int marks) {}

    private static final List<Marked> MARKS =
            List.of(
                    new Marked(StandardCharsets.UTF_8, 3),
                    new Marked(StandardCharsets.UTF_16LE, 2),
                    new Marked(StandardCharsets.UTF_16BE, 2));

    /// Looks at a file.
    ///
    /// @throws ImportFailure when it is no text or beyond the limits
    public static CsvFile of(Path path, Limits limits) throws ImportFailure {
        String name = Objects.toString(path.getFileName(), path.toString());
        if (Files.isDirectory(path)) {
            throw new ImportFailure("import.file.folder", null, name);
        }
        if (!Files.exists(path)) {
            throw new ImportFailure("import.file.missing", null, path.toString());
        }
        try {
            if (Files.size(path) > limits.bytes()) {
                throw new ImportFailure(
                        "import.file.too-large", null, name, limits.bytes() / 1_000_000);
            }
            Marked marked = charset(path, name);
            String start = start(path, marked);
            return new CsvFile(path, name, marked.charset(), marked.marks(), separator(start));
        } catch (ImportFailure e) {
            throw e;
        } catch (IOException e) {
            throw new ImportFailure("import.csv.unreadable", e, name);
        }
    }

    /// The rows of the file one by one.
    public CsvStream rows(Limits limits, Progress progress) throws ImportFailure {
        try {
            long size = Files.size(path);
            long letters = (long) (size / charset.newEncoder().averageBytesPerChar());
            Budget budget = new Budget(name, limits, size, letters, progress);
            InputStream in = new BufferedInputStream(Files.newInputStream(path), CHUNK);
            in.skipNBytes(marks);
            return new CsvStream(
                    new InputStreamReader(in, strict(charset)), separator, name, budget);
        } catch (IOException e) {
            throw new ImportFailure("import.csv.unreadable", e, name);
        }
    }

    private static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private static Marked charset(Path path, String name) throws IOException {
        byte[] start = new byte[4];
        int read;
        try (InputStream in = Files.newInputStream(path)) {
            read = in.readNBytes(start, 0, start.length);
        }
        for (Marked each : MARKS) {
            if (begins(start, read, each.charset())) {
                return checked(path, name, each);
            }
        }
        Marked plain = new Marked(StandardCharsets.UTF_8, 0);
        return isText(path, plain, name) ? plain : checked(path, name, new Marked(WINDOWS, 0));
    }

    /// Whether a file begins with the mark of its kind of text.
    private static boolean begins(byte[] start, int read, Charset charset) {
        byte[] mark = "\uFEFF".getBytes(charset);
        return read >= mark.length && Arrays.equals(mark, 0, mark.length, start, 0, mark.length);
    }

    private static Marked checked(Path path, String name, Marked marked) throws IOException {
        if (!isText(path, marked, name)) {
            throw new ImportFailure("import.csv.letters", null, name);
        }
        return marked;
    }

    /// Whether all of the file is text of this kind.
    ///
    /// @throws ImportFailure for signs that no text has
    private static boolean isText(Path path, Marked marked, String name) throws IOException {
        CharsetDecoder decoder = strict(marked.charset());
        ByteBuffer bytes = ByteBuffer.allocate(CHUNK);
        CharBuffer chars = CharBuffer.allocate(CHUNK);
        try (InputStream in = Files.newInputStream(path)) {
            in.skipNBytes(marked.marks());
            int read = 0;
            while (read >= 0) {
                read = in.read(bytes.array(), bytes.position(), bytes.remaining());
                bytes.position(bytes.position() + Math.max(0, read));
                bytes.flip();
                CoderResult result = decoder.decode(bytes, chars, read < 0);
                if (result.isError()) {
                    return false;
                }
                look(chars.flip(), name);
                chars.clear();
                bytes.compact();
            }
            return true;
        }
    }

    private static void look(CharBuffer chars, String name) throws ImportFailure {
        char[] signs = chars.array();
        for (int i = 0; i < chars.limit(); i++) {
            if (signs[i] == '\0') {
                throw new ImportFailure("import.csv.not-text", null, name);
            }
        }
    }

    private static String start(Path path, Marked marked) throws IOException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(path)) {
            in.skipNBytes(marked.marks());
            bytes = in.readNBytes(LOOKED_AT);
        }
        CharBuffer chars = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = strict(marked.charset()).decode(ByteBuffer.wrap(bytes), chars, false);
        if (result.isError()) {
            throw new CharacterCodingException();
        }
        return chars.flip().toString();
    }

    /// What gives most rows of the same width.
    private static char separator(String start) {
        if (start.startsWith("sep=") && start.length() > 4) {
            return start.charAt(4);
        }
        char best = SEPARATORS[0];
        long most = 0;
        for (char each : SEPARATORS) {
            long score = score(start, each);
            if (score > most) {
                most = score;
                best = each;
            }
        }
        return best;
    }

    private static long score(String start, char separator) {
        Map<Integer, Integer> widths = new HashMap<>();
        Budget free = new Budget("", Limits.STREAMED, start.length(), 0, Progress.NONE);
        try (CsvStream rows = new CsvStream(new StringReader(start), separator, "", free)) {
            for (int i = 0; i < ROWS_LOOKED_AT && rows.next(); i++) {
                widths.merge(rows.columns(), 1, Integer::sum);
            }
        } catch (ImportFailure _) {
            // The cut at the end of what is looked at may stand within quotes.
        }
        long most = 0;
        for (Map.Entry<Integer, Integer> each : widths.entrySet()) {
            if (each.getKey() > 1) {
                most = Math.max(most, each.getValue() * 1_000L + each.getKey());
            }
        }
        return most;
    }
}
