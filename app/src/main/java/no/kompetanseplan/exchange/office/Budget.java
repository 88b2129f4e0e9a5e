package no.kompetanseplan.exchange.office;

import no.kompetanseplan.exchange.ImportFailure;
import no.kompetanseplan.exchange.Progress;

/// How much one file may still unpack and keep. Counts as the work goes, so that a small file that
/// unpacks to something endless is stopped in time.
public final class Budget {

    /// Unpacked bytes for each byte of the file, above what any plan has.
    static final long MOST_RATIO = 100;

    /// Unpacked bytes that are let pass whatever the ratio.
    static final long ALWAYS = 20_000_000;

    /// What is told of as one, at most.
    public static final int LONGEST_JOINED = 20_000;

    private static final int NOTICE = 1 << 20;

    private final String name;
    private final Limits limits;
    private final long most;
    private final Progress progress;
    private long expected;
    private long unpacked;
    private long told;
    private long characters;
    private long cells;
    private long rows;
    private int tables;

    /// @param size of the file
    /// @param expected bytes that will come out of it, as far as it tells; for the progress alone
    public Budget(String name, Limits limits, long size, long expected, Progress progress) {
        this.name = name;
        this.limits = limits;
        this.most = Math.min(limits.unpacked(), Math.max(ALWAYS, size * MOST_RATIO));
        this.expected = expected;
        this.progress = progress;
    }

    /// Refuses a part that by its own word unpacks to more than the file may, before any of it is
    /// unpacked. One that says less than it holds is stopped on the way.
    void announce(long bytes) throws ImportFailure {
        if (bytes > most) {
            throw failure("import.file.unpacks", most / 1_000_000);
        }
    }

    /// Counts bytes that come out of the file.
    public void unpack(long bytes) throws ImportFailure {
        unpacked += bytes;
        if (unpacked > most) {
            throw failure("import.file.unpacks", most / 1_000_000);
        }
        if (unpacked - told > NOTICE) {
            told = unpacked;
            long total = Math.max(unpacked, expected);
            progress.step(unpacked, total);
        }
    }

    /// Says that so many of the bytes that were expected are left where they are.
    public void leave(long bytes) {
        expected -= bytes;
    }

    /// Counts text that is kept.
    public void keep(int length) throws ImportFailure {
        characters += length;
        if (characters > limits.characters()) {
            throw failure("import.file.too-much-text", limits.characters() / 1_000_000);
        }
    }

    /// Counts a table.
    public void table() throws ImportFailure {
        if (++tables > limits.tables()) {
            throw failure("import.file.too-many-tables", limits.tables());
        }
    }

    /// Counts a row, or a paragraph.
    public void row() throws ImportFailure {
        if (++rows > limits.rows()) {
            throw failure("import.file.too-many-rows", limits.rows());
        }
    }

    /// Counts the cells a row is kept with.
    public void cells(int columns) throws ImportFailure {
        cells += columns;
        if (columns > limits.columns() || cells > limits.cells()) {
            throw failure("import.file.too-many-columns", limits.columns());
        }
    }

    /// A refusal of the file for being damaged.
    public ImportFailure damaged() {
        return OfficeFile.damaged(name, null);
    }

    /// A refusal of the file for one text or tag of more characters than this.
    ImportFailure tooLong(long most) {
        return failure("import.file.too-long", most / 1_000_000);
    }

    private ImportFailure failure(String key, long limit) {
        return new ImportFailure(key, null, name, limit);
    }
}
