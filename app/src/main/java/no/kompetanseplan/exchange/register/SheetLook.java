package no.kompetanseplan.exchange.register;

import no.kompetanseplan.exchange.ImportFailure;
import no.kompetanseplan.exchange.office.RowStream;
import no.kompetanseplan.exchange.office.excel.Workbook;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.staffing.Answer;
import no.kompetanseplan.text.Language;
import no.kompetanseplan.text.NationalId;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Looks at the first rows of a sheet: where its heads are and what its columns seem to hold.
final class SheetLook {

    /// Rows that are looked at; what tells of people in later rows is found as they are read.
    private static final int ROWS = 400;

    private static final int HEAD_WITHIN = 60;
    private static final int ENOUGH = 2;
    private static final int LONGEST_HEAD = 120;

    private record Row(int number, List<String> cells) {

        String text(int place) {
            return place < cells.size() ? cells.get(place) : "";
        }

        long filled() {
            return cells.stream().filter(text -> !text.isEmpty()).count();
        }
    }

    private final String file;
    private final LocalDate today;
    private final MunicipalityWords municipalities;
    private final ProfessionWords professions;

    SheetLook(Plan plan, String file, LocalDate today) {
        this.file = file;
        this.today = today;
        this.municipalities = new MunicipalityWords(plan, today);
        this.professions = new ProfessionWords(plan, Language.NB);
    }

    RegisterSheet look(RegisterSource source, Workbook.Sheet sheet) throws ImportFailure {
        List<Row> rows = new ArrayList<>();
        try (RowStream stream = source.rows(sheet, List.of())) {
            while (rows.size() < ROWS && stream.next()) {
                List<String> cells = new ArrayList<>();
                for (int i = 0; i < stream.width(); i++) {
                    cells.add(Columns.normal(stream.text(i)));
                }
                rows.add(new Row(stream.number(), cells));
            }
        }
        int found = head(rows);
        boolean hasHeads = found >= 0 && !isData(rows.get(found));
        int head = found >= 0 && !hasHeads ? found - 1 : found;
        List<FoundColumn> columns = found < 0 ? List.of() : columns(rows, head, hasHeads);
        List<String> named = new ArrayList<>();
        rows.subList(0, Math.max(0, head)).forEach(row -> named.addAll(row.cells()));
        named.add(sheet.name());
        named.add(file);
        PositionUnit unit = unit(rows, head, columns);
        return new RegisterSheet(
                sheet.number(),
                sheet.name(),
                sheet.isHidden(),
                found < 0 ? 0 : rows.get(found).number() - (hasHeads ? 0 : 1),
                columns,
                !rows.isEmpty(),
                municipality(named),
                new DayWords(today).find(named),
                unit,
                isMarkedOnly(rows, head, columns));
    }

    /// Whether further education is answered with yes alone, and some cells are blank.
    private static boolean isMarkedOnly(List<Row> rows, int head, List<FoundColumn> columns) {
        for (FoundColumn column : columns) {
            if (column.proposed() == RegisterColumn.FURTHER) {
                List<String> samples = samples(rows, head, column.place());
                return !samples.isEmpty()
                        && samples.size() < rows.size() - head - 1
                        && samples.stream()
                                .allMatch(
                                        text -> CellWords.readFurther(text).value() == Answer.YES);
            }
        }
        return false;
    }

    private @Nullable Id municipality(List<String> named) {
        for (String each : named) {
            Id found = each.isEmpty() ? null : municipalities.within(each);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /// The place of the row with most words that are known heads; else of the first row that looks
    /// like heads over a table; -1 for none.
    private static int head(List<Row> rows) {
        int best = -1;
        int most = ENOUGH - 1;
        int plain = -1;
        for (int i = 0; i < Math.min(rows.size(), HEAD_WITHIN); i++) {
            Set<RegisterColumn> known = EnumSet.noneOf(RegisterColumn.class);
            for (String cell : rows.get(i).cells()) {
                if (!cell.isEmpty() && cell.length() <= LONGEST_HEAD) {
                    known.add(guess(cell));
                }
            }
            known.remove(RegisterColumn.IGNORED);
            if (known.size() > most) {
                most = known.size();
                best = i;
            }
            boolean isWide = rows.get(i).filled() >= ENOUGH;
            plain = plain < 0 && isWide ? i : plain;
        }
        return best < 0 ? plain : best;
    }

    private static RegisterColumn guess(String head) {
        String words = RegisterColumn.plain(head);
        RegisterColumn best = RegisterColumn.IGNORED;
        int most = 0;
        for (RegisterColumn each : RegisterColumn.values()) {
            int weight = each.weight(words);
            if (weight > most) {
                most = weight;
                best = each;
            }
        }
        return best;
    }

    /// Whether the row that would be the heads is a row of the register itself, as in files without
    /// heads: what stands in it may tell who somebody is.
    private static boolean isData(Row row) {
        return row.cells().stream().allMatch(cell -> guess(cell) == RegisterColumn.IGNORED)
                && row.cells().stream()
                        .anyMatch(cell ->
                                CellNumbers.number(cell) != null || NationalId.isLike(cell));
    }

    private List<FoundColumn> columns(List<Row> rows, int head, boolean hasHeads) {
        int width = 0;
        for (Row row : rows.subList(Math.max(0, head), rows.size())) {
            width = Math.max(width, row.cells().size());
        }
        List<FoundColumn> found = new ArrayList<>();
        for (int place = 0; place < width; place++) {
            List<String> samples = samples(rows, head, place);
            String text = hasHeads ? heading(rows, head, place) : "";
            if (!text.isEmpty() || !samples.isEmpty()) {
                found.add(column(place, text, samples));
            }
        }
        return withoutRivals(found);
    }

    /// A head that goes over two rows stands in the upper of them where the lower one is empty.
    private static String heading(List<Row> rows, int head, int place) {
        Row row = rows.get(head);
        String text = row.text(place);
        boolean hasAbove =
                head > 0
                        && rows.get(head - 1).number() == row.number() - 1
                        && rows.get(head - 1).filled() >= ENOUGH;
        String heading = text.isEmpty() && hasAbove ? rows.get(head - 1).text(place) : text;
        return heading.length() <= LONGEST_HEAD ? heading : heading.substring(0, LONGEST_HEAD);
    }

    private static List<String> samples(List<Row> rows, int head, int place) {
        List<String> samples = new ArrayList<>();
        String again = head < 0 ? "" : rows.get(head).text(place);
        for (Row row : rows.subList(head + 1, rows.size())) {
            if (!row.text(place).isEmpty() && !row.text(place).equals(again)) {
                samples.add(row.text(place));
            }
        }
        return samples;
    }

    private FoundColumn column(int place, String text, List<String> samples) {
        String head = text.isEmpty() ? letter(place) : PersonalLook.masked(text);
        String words = RegisterColumn.plain(head);
        RegisterColumn guess = text.isEmpty() ? RegisterColumn.IGNORED : guess(head);
        boolean isOpen = guess == RegisterColumn.IGNORED || guess == RegisterColumn.PERSON;
        boolean isTitle = guess == RegisterColumn.IGNORED || guess == RegisterColumn.TITLE;
        Personal personal =
                PersonalLook.of(words, samples, isOpen, cell -> !isTitle || isKnown(cell));
        if (personal != null) {
            return new FoundColumn(place, head, RegisterColumn.IGNORED, personal);
        }
        return new FoundColumn(place, head, byContent(guess, words, samples), null);
    }

    private boolean isKnown(String text) {
        return professions.knows(text) || municipalities.knows(text);
    }

    private RegisterColumn byContent(RegisterColumn guess, String head, List<String> samples) {
        boolean hasPlace =
                samples.isEmpty()
                        || samples.stream().anyMatch(text -> municipalities.within(text) != null)
                        || samples.stream().anyMatch(municipalities::knows);
        boolean isOther = guess == RegisterColumn.MUNICIPALITY && !saysMunicipality(head);
        if (isOther && !hasPlace && samples.size() > ENOUGH) {
            return RegisterColumn.IGNORED;
        }
        long years = samples.stream().filter(SheetLook::isYear).count();
        return guess == RegisterColumn.AGE && years * 2 > samples.size()
                ? RegisterColumn.BIRTH
                : guess;
    }

    /// Whether a head says that municipalities stand below it, known to the plan or not; a place of
    /// work may be a home or a ward.
    private static boolean saysMunicipality(String head) {
        return head.contains("kommun") || head.matches("komm|kom ?nr|knr|municipality");
    }

    private static boolean isYear(String text) {
        return text.matches("(19[2-9]\\d|20[0-4]\\d)");
    }

    /// Of several columns for one thing, the one whose head says it most surely; a code and a title
    /// are two things.
    private static List<FoundColumn> withoutRivals(List<FoundColumn> found) {
        List<FoundColumn> settled = new ArrayList<>();
        for (FoundColumn each : found) {
            boolean isBeaten =
                    found.stream()
                            .anyMatch(other ->
                                    other.proposed() == each.proposed() && beats(other, each));
            settled.add(
                    isBeaten
                            ? new FoundColumn(
                                    each.place(), each.head(), RegisterColumn.IGNORED, null)
                            : each);
        }
        return settled;
    }

    private static boolean beats(FoundColumn other, FoundColumn one) {
        RegisterColumn column = one.proposed();
        if (column == RegisterColumn.IGNORED || other.key().equals(one.key())) {
            return false;
        }
        int difference = column.weight(other.key()) - column.weight(one.key());
        return difference > 0 || (difference == 0 && other.place() < one.place());
    }

    private static String letter(int place) {
        StringBuilder letters = new StringBuilder();
        for (int rest = place; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }

    private static PositionUnit unit(List<Row> rows, int head, List<FoundColumn> columns) {
        UnitCount count = new UnitCount();
        for (FoundColumn column : columns) {
            if (column.proposed() == RegisterColumn.POSITION) {
                samples(rows, head, column.place()).forEach(count::add);
            }
        }
        return count.likely();
    }

    /// Counts how a column writes sizes of positions.
    static final class UnitCount {

        private static final int SURE = 4;

        private int small;
        private int large;

        void add(String text) {
            BigDecimal number = text.endsWith("%") ? null : CellNumbers.number(text);
            if (number != null && number.signum() > 0) {
                boolean isSmall = number.compareTo(BigDecimal.ONE) <= 0;
                small += isSmall ? 1 : 0;
                large += isSmall ? 0 : 1;
            }
        }

        /// Shares when nearly all are at most 1; a few slips do not turn the column.
        PositionUnit likely() {
            return small > large * SURE ? PositionUnit.SHARE : PositionUnit.PERCENT;
        }
    }
}
