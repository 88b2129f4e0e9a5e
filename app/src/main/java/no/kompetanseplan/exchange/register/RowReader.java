package no.kompetanseplan.exchange.register;

import no.kompetanseplan.exchange.ImportFailure;
import no.kompetanseplan.exchange.Reason;
import no.kompetanseplan.exchange.office.RowStream;
import no.kompetanseplan.exchange.register.RegisterLine.Outcome;
import no.kompetanseplan.exchange.register.RegisterLine.Problem;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.staffing.Answer;
import no.kompetanseplan.staffing.Education;
import no.kompetanseplan.staffing.Register;
import no.kompetanseplan.staffing.Register.Position;
import no.kompetanseplan.staffing.Sex;
import no.kompetanseplan.text.NationalId;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads the rows of a register one by one into positions.
final class RowReader {

    private static final Pattern SUM =
            Pattern.compile(
                    "(?i)(sum|totalt?|total sum|i alt|til sammen|tilsammen|i sum|gjennomsnitt|snitt"
                            + "|antall)\\b.{0,60}");
    private static final int LONGEST_SHOWN = 120;

    private final Columns columns;
    private final RegisterSheet sheet;
    private final @Nullable Id employer;
    private final CellNumbers numbers;
    private final PersonNumbers persons = new PersonNumbers();
    private final Map<Id, Integer> employers = new HashMap<>();
    private final String file;
    private final boolean blankFurtherIsNo;
    private final Set<String> heads = new HashSet<>();
    private final Remembered<Id> municipality;
    private final Remembered<Id> profession;
    private final Remembered<Integer> age;
    private final Remembered<Integer> birth;
    private final Remembered<Integer> position;
    private final Remembered<Education> education;
    private final Remembered<Answer> further;
    private final Remembered<Answer> rota;
    private final Remembered<Sex> sex;
    private final List<Problem> refusals = new ArrayList<>();

    /// Told of rows that are taken only: they say what a cell is taken as.
    private final List<Problem> looks = new ArrayList<>();

    private int aboveNumber;
    private long above;

    /// The texts of a row, by what they tell.
    @FunctionalInterface
    interface Cells {
        String text(RegisterColumn column);
    }

    /// What a row came to.
    ///
    /// @param position null when it is refused or skipped
    /// @param equal number of the first of the rows above when their cells are the same; else 0
    record Result(
            Outcome outcome, @Nullable Position position, List<Problem> problems, int equal) {}

    RowReader(
            RegisterFile file,
            RegisterSheet sheet,
            Columns columns,
            @Nullable Id employer,
            CellNumbers numbers,
            MunicipalityWords municipalities,
            ProfessionWords professions,
            boolean blankFurtherIsNo) {
        this.file = file.name();
        this.sheet = sheet;
        this.columns = columns;
        this.employer = employer;
        this.numbers = numbers;
        this.blankFurtherIsNo = blankFurtherIsNo;
        sheet.columns().forEach(column -> heads.add(column.head().strip()));
        municipality = new Remembered<>(municipalities::read);
        profession = new Remembered<>(professions::read);
        age = new Remembered<>(numbers::age);
        birth = new Remembered<>(numbers::birth);
        position = new Remembered<>(numbers::position);
        education = new Remembered<>(text -> CellWords.readEducation(text, professions));
        further = new Remembered<>(CellWords::readFurther);
        rota = new Remembered<>(CellWords::readAnswer);
        sex = new Remembered<>(CellWords::readSex);
    }

    Result read(RowStream row) throws ImportFailure {
        Reason skipped = skipped(row);
        if (skipped != null) {
            List<Problem> why = List.of(new Problem(null, skipped));
            return new Result(Outcome.SKIPPED, null, why, 0);
        }
        long print = print(row);
        int equal = print == above ? aboveNumber : 0;
        above = print;
        aboveNumber = equal == 0 ? row.number() : equal;
        return read(row.number(), column -> columns.text(row, column), equal);
    }

    /// Reads a row that has been found to be a position.
    ///
    /// @param equal number of the first of the rows above when their cells in the file are the
    ///   same; else 0
    Result read(int number, Cells row, int equal) throws ImportFailure {
        refusals.clear();
        looks.clear();
        Position read = position(number, row);
        if (equal > 0) {
            looks.add(new Problem(null, Reason.of("staff.problem.equal", Integer.toString(equal))));
        }
        if (!refusals.isEmpty()) {
            return new Result(Outcome.REFUSED, null, List.copyOf(refusals), equal);
        }
        Outcome outcome = looks.isEmpty() ? Outcome.TAKEN : Outcome.LOOK_OVER;
        return new Result(outcome, read, List.copyOf(looks), equal);
    }

    private Position position(int number, Cells row) throws ImportFailure {
        Id of = municipality(row);
        Id work = profession(row);
        Integer years = age(row);
        Integer size = get(RegisterColumn.POSITION, row, position);
        Education learned =
                columns.has(RegisterColumn.EDUCATION)
                        ? get(RegisterColumn.EDUCATION, row, education)
                        : Education.UNKNOWN;
        Answer more = further(row);
        Answer shifts =
                columns.has(RegisterColumn.ROTA)
                        ? get(RegisterColumn.ROTA, row, rota)
                        : Answer.UNKNOWN;
        Sex kind =
                columns.has(RegisterColumn.SEX) ? get(RegisterColumn.SEX, row, sex) : Sex.UNKNOWN;
        return new Position(
                of,
                work,
                years == null ? Register.UNKNOWN : years,
                Objects.requireNonNullElse(kind, Sex.UNKNOWN),
                size == null ? 0 : size,
                Objects.requireNonNullElse(learned, Education.UNKNOWN),
                Objects.requireNonNullElse(more, Answer.UNKNOWN),
                Objects.requireNonNullElse(shifts, Answer.UNKNOWN),
                refusals.isEmpty() ? person(number, row, of) : 0);
    }

    private @Nullable Id municipality(Cells row) {
        String text = row.text(RegisterColumn.MUNICIPALITY);
        if (text.isEmpty() && employer != null && !columns.has(RegisterColumn.MUNICIPALITY)) {
            return employer;
        }
        return told(RegisterColumn.MUNICIPALITY, municipality.read(text));
    }

    /// A code counts before a title, and the title where the code says nothing.
    private @Nullable Id profession(Cells row) {
        String code = row.text(RegisterColumn.CODE);
        String title = row.text(RegisterColumn.TITLE);
        if (code.isEmpty()) {
            boolean hasTitle = columns.has(RegisterColumn.TITLE);
            return told(
                    hasTitle ? RegisterColumn.TITLE : RegisterColumn.CODE, profession.read(title));
        }
        Read<Id> byCode = profession.read(code);
        if (byCode.value() != null || title.isEmpty()) {
            return told(RegisterColumn.CODE, byCode);
        }
        return told(RegisterColumn.TITLE, profession.read(title));
    }

    private @Nullable Integer age(Cells row) {
        String years = row.text(RegisterColumn.AGE);
        if (!years.isEmpty()) {
            return told(RegisterColumn.AGE, age.read(years));
        }
        if (columns.has(RegisterColumn.BIRTH)) {
            String born = row.text(RegisterColumn.BIRTH);
            return told(RegisterColumn.BIRTH, birth.read(born));
        }
        return columns.has(RegisterColumn.AGE) ? told(RegisterColumn.AGE, age.read(years)) : null;
    }

    private @Nullable Answer further(Cells row) {
        if (!columns.has(RegisterColumn.FURTHER)) {
            return Answer.UNKNOWN;
        }
        String text = row.text(RegisterColumn.FURTHER);
        return text.isEmpty() && blankFurtherIsNo
                ? Answer.NO
                : told(RegisterColumn.FURTHER, further.read(text));
    }

    private <T> @Nullable T get(RegisterColumn column, Cells row, Remembered<T> reader) {
        return told(column, reader.read(row.text(column)));
    }

    private <T> @Nullable T told(RegisterColumn column, Read<T> read) {
        if (read.refused() != null) {
            refusals.add(new Problem(column, read.refused()));
        } else if (read.look() != null) {
            looks.add(new Problem(column, read.look()));
        }
        return read.value();
    }

    private int person(int number, Cells row, @Nullable Id of) throws ImportFailure {
        String key = row.text(RegisterColumn.PERSON);
        if (key.isEmpty()) {
            return persons.unnamed();
        }
        if (NationalId.isValid(key) && NationalId.isLike(key)) {
            throw new ImportFailure(
                    "staff.person.national-id", null, file, Integer.toString(number));
        }
        int place = of == null ? -1 : employers.computeIfAbsent(of, _ -> employers.size());
        return persons.of(key, place);
    }

    /// Why a row is no position; null when it is one.
    private @Nullable Reason skipped(RowStream row) {
        int filled = 0;
        String start = "";
        for (int i = 0; i < row.width(); i++) {
            String text = row.text(i);
            if (!text.isBlank()) {
                start = filled == 0 ? text.strip() : start;
                filled++;
            }
        }
        if (isSum(row, start)) {
            return Reason.of("staff.problem.sum");
        }
        if (filled == 1 && sheet.columns().size() > 2) {
            return Reason.of("staff.problem.heading");
        }
        return heads.contains(start) && isHeadAgain(row) ? Reason.of("staff.problem.head") : null;
    }

    private boolean isSum(RowStream row, String start) {
        boolean isWord = !start.isEmpty() && Character.isLetter(start.charAt(0));
        return isWord && SUM.matcher(start).matches() && !isWhole(row);
    }

    /// Whether a row that begins like a sum has all that a position has.
    private boolean isWhole(RowStream row) {
        String born = columns.text(row, RegisterColumn.BIRTH);
        String years = columns.text(row, RegisterColumn.AGE);
        String work =
                columns.text(row, RegisterColumn.TITLE) + columns.text(row, RegisterColumn.CODE);
        return !(born + years).isEmpty() && !work.isEmpty();
    }

    private boolean isHeadAgain(RowStream row) {
        int same = 0;
        for (FoundColumn column : sheet.columns()) {
            String text = row.text(column.place());
            same += !text.isEmpty() && text.strip().equals(column.head().strip()) ? 1 : 0;
        }
        return same >= 2 && same * 2 > sheet.columns().size();
    }

    /// A number that two rows share when all their cells are equal, read or not.
    private static long print(RowStream row) {
        long print = 1;
        for (int i = 0; i < row.width(); i++) {
            print = print * 1_000_003 + row.text(i).hashCode();
        }
        return print;
    }

    /// The texts of a row that are read.
    Map<RegisterColumn, String> texts(RowStream row) {
        Map<RegisterColumn, String> texts = new EnumMap<>(RegisterColumn.class);
        for (RegisterColumn column : columns.all()) {
            texts.put(column, columns.text(row, column));
        }
        return texts;
    }

    private String shownTitle(String text) {
        boolean isKnown = profession.read(text).refused() == null;
        return isKnown ? PersonalLook.masked(text) : PersonalLook.maskedTitle(text);
    }

    /// The texts of a row as they may be shown.
    Map<RegisterColumn, String> shown(Map<RegisterColumn, String> texts) {
        Map<RegisterColumn, String> shown = new EnumMap<>(RegisterColumn.class);
        texts.forEach((column, text) -> {
            if (column != RegisterColumn.PERSON && !text.isEmpty()) {
                String safe =
                        switch (column) {
                            case BIRTH -> numbers.shownBirth(text);
                            case TITLE -> shownTitle(text);
                            default -> PersonalLook.masked(text);
                        };
                shown.put(
                        column,
                        safe.length() <= LONGEST_SHOWN
                                ? safe
                                : safe.substring(0, LONGEST_SHOWN - 1) + "…");
            }
        });
        return shown;
    }
}
