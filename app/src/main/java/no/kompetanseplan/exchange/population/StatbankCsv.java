package no.kompetanseplan.exchange.population;

import no.kompetanseplan.exchange.ImportFailure;
import no.kompetanseplan.exchange.Progress;
import no.kompetanseplan.exchange.office.Limits;
import no.kompetanseplan.exchange.office.RowStream;
import no.kompetanseplan.exchange.office.csv.CsvFile;
import no.kompetanseplan.exchange.population.TableWords.Part;
import no.kompetanseplan.staffing.Sex;

import org.apache.poi.ss.util.CellReference;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Reads a table of text with columns as the statbank writes it: perhaps a title, a row of heads,
/// and a row for each region, sex and age, with a column for each year or a row for each.
final class StatbankCsv {

    /// A column with figures.
    ///
    /// @param label what they count, as far as the head tells
    /// @param year 0 when another column tells the year
    private record Value(int column, String label, int year) {}

    private static final int MOST_ABOVE = 30;

    private final String file;
    private final Figures figures;
    private final Map<Part, Integer> columns = new EnumMap<>(Part.class);
    private final List<Value> values = new ArrayList<>();
    private final Map<String, Integer> regions = new HashMap<>();
    private final Map<String, Integer> ages = new HashMap<>();
    private final Map<String, Integer> contents = new HashMap<>();
    private final Map<Part, String> above = new EnumMap<>(Part.class);
    private String title = "";

    private StatbankCsv(String file) {
        this.file = file;
        this.figures = new Figures(file);
    }

    /// Reads a file.
    ///
    /// @throws ImportFailure that tells the row of what is not understood
    static StatTable read(CsvFile csv, Progress progress) throws ImportFailure {
        StatbankCsv table = new StatbankCsv(csv.name());
        try (RowStream rows = csv.rows(Limits.STREAMED, progress)) {
            table.head(rows);
            while (rows.next()) {
                table.row(rows);
            }
        }
        return new StatTable(csv.name(), table.title, "", "", table.figures);
    }

    /// Whether a file has the heads of such a table.
    ///
    /// @throws ImportFailure when it is damaged
    static boolean hasHeads(CsvFile csv) throws ImportFailure {
        try (RowStream rows = csv.rows(Limits.STREAMED, Progress.NONE)) {
            new StatbankCsv(csv.name()).head(rows);
            return true;
        }
    }

    private void head(RowStream rows) throws ImportFailure {
        String seen = "";
        for (int i = 0; i < MOST_ABOVE && rows.next(); i++) {
            heads(rows);
            if (columns.containsKey(Part.REGION)) {
                need(Part.AGE, "population.no-age");
                if (values.isEmpty()) {
                    throw new ImportFailure("population.no-year", null, file);
                }
                return;
            }
            boolean isTitle = title.isEmpty() && rows.width() == 1;
            title = isTitle ? rows.text(0).strip() : title;
            seen = rows.width() > 1 && seen.isEmpty() ? heading(rows) : seen;
        }
        throw new ImportFailure("population.csv.heads", null, file, seen.isEmpty() ? title : seen);
    }

    private void need(Part part, String key) throws ImportFailure {
        if (!columns.containsKey(part)) {
            throw new ImportFailure(key, null, file);
        }
    }

    private static String heading(RowStream rows) {
        StringBuilder heads = new StringBuilder();
        for (int i = 0; i < rows.width() && heads.length() < 200; i++) {
            heads.append(i == 0 ? "" : " | ").append(rows.text(i).strip());
        }
        return heads.toString();
    }

    private void heads(RowStream rows) {
        columns.clear();
        values.clear();
        for (int i = 0; i < rows.width(); i++) {
            Part part = TableWords.part(rows.text(i));
            if (part != null) {
                columns.putIfAbsent(part, i);
            }
        }
        for (int i = 0; i < rows.width(); i++) {
            if (!columns.containsValue(i)) {
                value(i, rows.text(i).strip());
            }
        }
    }

    private void value(int column, String head) {
        int year = TableWords.year(head);
        if (year > 0) {
            values.add(new Value(column, TableWords.beforeYear(head), year));
        } else if (columns.containsKey(Part.YEAR)) {
            boolean isTold = columns.containsKey(Part.CONTENT);
            values.add(new Value(column, isTold ? "" : TableWords.subject(head), 0));
            title = title.isEmpty() && !TableWords.table(head).isEmpty() ? head : title;
        }
    }

    private void row(RowStream row) throws ImportFailure {
        boolean hasFigures = false;
        for (Value value : values) {
            hasFigures |= !row.text(value.column()).isBlank();
        }
        if (!hasFigures) {
            return;
        }
        int region = region(text(row, Part.REGION));
        int age = age(row);
        Sex sex = sex(row);
        int told = columns.containsKey(Part.YEAR) ? year(row) : 0;
        String content = columns.containsKey(Part.CONTENT) ? text(row, Part.CONTENT) : "";
        for (Value value : values) {
            int year = value.year() == 0 ? told : value.year();
            figures.add(
                    region,
                    sex,
                    age,
                    content(content, value.label()),
                    year,
                    TableWords.count(row.text(value.column())),
                    CellReference.convertNumToColString(value.column()) + row.number());
        }
    }

    /// The text of a part. A blank cell under a text means the same text again, as in tables with
    /// merged cells.
    private String text(RowStream row, Part part) {
        String own = row.text(columns.getOrDefault(part, -1)).strip();
        if (own.isEmpty()) {
            return above.getOrDefault(part, "");
        }
        above.put(part, own);
        return own;
    }

    private int region(String label) throws ImportFailure {
        Integer known = regions.get(label);
        if (known == null) {
            known = figures.region(TableWords.number(label), TableWords.name(label));
            regions.put(label, known);
        }
        return known;
    }

    private int age(RowStream row) throws ImportFailure {
        String label = text(row, Part.AGE);
        Integer known = ages.get(label);
        if (known == null) {
            AgeSpan span = AgeSpan.of(label);
            if (span == null) {
                throw at(row, "population.row.age", label);
            }
            known = figures.age(span);
            ages.put(label, known);
        }
        return known;
    }

    private Sex sex(RowStream row) throws ImportFailure {
        if (!columns.containsKey(Part.SEX)) {
            return Sex.UNKNOWN;
        }
        String label = text(row, Part.SEX);
        Sex sex = TableWords.sex(label);
        if (sex == null) {
            throw at(row, "population.row.sex", label);
        }
        return sex;
    }

    private int year(RowStream row) throws ImportFailure {
        String label = text(row, Part.YEAR);
        int year = TableWords.year(label);
        if (year == 0) {
            throw at(row, "population.row.year", label);
        }
        return year;
    }

    private ImportFailure at(RowStream row, String key, String label) {
        return new ImportFailure(
                key, null, file, Integer.toString(row.number()), Objects.toString(label, ""));
    }

    private int content(String told, String head) throws ImportFailure {
        String label = told.isEmpty() || head.isEmpty() ? told + head : told + " · " + head;
        Integer known = contents.get(label);
        if (known == null) {
            known = figures.content(label);
            contents.put(label, known);
        }
        return known;
    }
}
