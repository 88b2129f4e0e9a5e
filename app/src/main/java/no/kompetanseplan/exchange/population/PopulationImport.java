package no.kompetanseplan.exchange.population;

import no.kompetanseplan.exchange.ImportFailure;
import no.kompetanseplan.exchange.Progress;
import no.kompetanseplan.exchange.json.ImportException;
import no.kompetanseplan.exchange.json.StrictJson;
import no.kompetanseplan.exchange.office.Limits;
import no.kompetanseplan.exchange.office.csv.CsvFile;
import no.kompetanseplan.model.Plan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// A population table in a file, ready to be taken into a plan, and what has been chosen. A value;
/// choosing makes another.
public final class PopulationImport {

    private static final List<String> PERSONS =
            List.of("person", "folkem", "folketal", "innbygg", "befolk", "population");

    private final StatTable table;
    private final int content;

    private PopulationImport(StatTable table, int content) {
        this.table = table;
        this.content = content;
    }

    /// Reads a table of JSON-stat2 or text with columns.
    ///
    /// @throws ImportFailure when it is neither, is damaged or beyond the limits, or is no table of
    ///   persons by region, age and year
    public static PopulationImport read(Path path, Progress progress) throws ImportFailure {
        String name = Objects.toString(path.getFileName(), path.toString());
        StatTable table =
                isJson(path) ? json(path, name, progress) : StatbankCsv.read(csv(path), progress);
        if (table.figures().size() == 0) {
            throw new ImportFailure("population.empty", null, name);
        }
        return new PopulationImport(table, likely(table.figures().contents()));
    }

    /// Whether a file is a population table, as far as its beginning tells: JSON, or text with
    /// columns for region, age and year.
    public static boolean isTable(Path path) {
        if (isJson(path)) {
            return true;
        }
        try {
            return StatbankCsv.hasHeads(CsvFile.of(path, Limits.STREAMED));
        } catch (ImportFailure _) {
            return false;
        }
    }

    /// Whether a file begins as JSON does. A file that can't be read doesn't.
    private static boolean isJson(Path path) {
        byte[] start = new byte[64];
        try (InputStream in = Files.newInputStream(path)) {
            int read = in.readNBytes(start, 0, start.length);
            for (int i = 0; i < read; i++) {
                boolean isMark = start[i] < 0;
                if (!isMark && !Character.isWhitespace(start[i])) {
                    return start[i] == '{' || start[i] == '[';
                }
            }
            return false;
        } catch (IOException _) {
            return false;
        }
    }

    private static CsvFile csv(Path path) throws ImportFailure {
        String name = Objects.toString(path.getFileName(), path.toString());
        String end = name.toLowerCase(Locale.ROOT);
        if (end.endsWith(".xlsx") || end.endsWith(".xls")) {
            throw new ImportFailure("population.excel", null, name);
        }
        return CsvFile.of(path, Limits.STREAMED);
    }

    private static StatTable json(Path path, String name, Progress progress) throws ImportFailure {
        try (InputStream in = Files.newInputStream(path)) {
            return JsonStat.read(StrictJson.read(in), name, progress);
        } catch (ImportFailure e) {
            throw e;
        } catch (ImportException e) {
            throw refused(e, name);
        } catch (IOException e) {
            throw new ImportFailure("import.csv.unreadable", e, name);
        }
    }

    private static ImportFailure refused(ImportException e, String name) {
        List<Object> at = e.arguments();
        return switch (e.code()) {
            case TOO_LARGE, BEYOND_LIMITS -> new ImportFailure("population.too-large", e, name, 50);
            case NOT_UTF8 -> new ImportFailure("population.json.letters", e, name, at.getFirst());
            default ->
                    new ImportFailure("population.json.syntax", e, name, at.getFirst(), at.get(1));
        };
    }

    /// The main alternative of a projection, else what seems to count persons.
    private static int likely(List<String> contents) {
        int best = 0;
        int most = -1;
        for (int i = 0; i < contents.size(); i++) {
            String label = contents.get(i).toLowerCase(Locale.ROOT);
            int weight = label.contains("mmmm") ? 4 : label.contains("hovedalt") ? 3 : 0;
            boolean isShare = label.contains("prosent") || label.contains("per cent");
            weight += PERSONS.stream().anyMatch(label::contains) && !isShare ? 1 : 0;
            if (weight > most) {
                best = i;
                most = weight;
            }
        }
        return best;
    }

    public String file() {
        return table.file();
    }

    /// What the table is of: its title without number and without what it is by.
    public String subject() {
        return TableWords.subject(table.title());
    }

    /// What the table counts or projects: one, or the alternatives of a projection.
    public List<String> contents() {
        return table.figures().contents();
    }

    /// The one that is read.
    public String content() {
        return contents().get(content);
    }

    /// Reads another of [#contents].
    ///
    /// @throws ImportFailure when none begins with the words or has them in it
    public PopulationImport withContent(String words) throws ImportFailure {
        int place = contents().indexOf(words);
        String asked = words.toLowerCase(Locale.ROOT);
        for (int i = 0; place < 0 && i < contents().size(); i++) {
            place = contents().get(i).toLowerCase(Locale.ROOT).contains(asked) ? i : place;
        }
        if (place < 0) {
            throw new ImportFailure(
                    "population.content", null, file(), words, String.join("; ", contents()));
        }
        return new PopulationImport(table, place);
    }

    /// What taking it in would give.
    ///
    /// @throws ImportFailure when something that is chosen is no number of persons
    public PopulationPreview preview(Plan plan) throws ImportFailure {
        String wrong = table.figures().wrong(content);
        if (!wrong.isEmpty()) {
            throw new ImportFailure("population.wrong", null, file(), wrong, content());
        }
        return new LiningUp(table, content, plan).preview();
    }
}
