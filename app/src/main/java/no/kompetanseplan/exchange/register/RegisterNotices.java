package no.kompetanseplan.exchange.register;

import no.kompetanseplan.exchange.Reason;
import no.kompetanseplan.exchange.office.RowStream;

import org.jspecify.annotations.Nullable;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/// What a person must know of the file as a whole, and how it was read.
final class RegisterNotices {

    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);

    private final RegisterFile file;
    private final RegisterSheet sheet;
    private final Columns columns;
    private final RegisterChoice choice;
    private final PositionUnit unit;
    private final LocalDate date;
    private int hidden;
    private int formulas;
    private @Nullable Charset charset;

    RegisterNotices(
            RegisterFile file,
            RegisterSheet sheet,
            Columns columns,
            RegisterChoice choice,
            PositionUnit unit,
            LocalDate date) {
        this.file = file;
        this.sheet = sheet;
        this.columns = columns;
        this.choice = choice;
        this.unit = unit;
        this.date = date;
    }

    void charset(@Nullable Charset found) {
        charset = found;
    }

    void row(RowStream row) {
        hidden += row.isHidden() ? 1 : 0;
        for (int i = 0; i < row.width(); i++) {
            formulas += row.isFormula(i) && columns.reads(i) ? 1 : 0;
        }
    }

    List<Reason> all() {
        List<Reason> all = new ArrayList<>();
        personal(all);
        if (formulas > 0) {
            all.add(Reason.of("staff.notice.formulas", formulas));
        }
        if (hidden > 0) {
            all.add(Reason.of("staff.notice.hidden-rows", hidden));
        }
        long tables = file.sheets().stream().filter(each -> each.understood() > 1).count();
        if (tables > 1) {
            all.add(Reason.of("staff.notice.sheets", tables, sheet.name()));
        }
        if (charset != null && !charset.equals(StandardCharsets.UTF_8)) {
            all.add(Reason.of("staff.notice.letters", charset.displayName(Locale.ROOT)));
        }
        if (choice.date() == null && sheet.date() == null) {
            all.add(Reason.of("staff.notice.today", date.format(DAY)));
        }
        absent(all);
        return all;
    }

    private void personal(List<Reason> all) {
        List<String> heads =
                sheet.columns().stream()
                        .filter(FoundColumn::isPersonal)
                        .map(FoundColumn::head)
                        .toList();
        if (heads.size() == 1) {
            all.add(Reason.of("staff.notice.personal.one", heads.getFirst()));
        } else if (heads.size() > 1) {
            StringJoiner first = new StringJoiner("», «");
            heads.subList(0, heads.size() - 1).forEach(first::add);
            all.add(Reason.of("staff.notice.personal", first.toString(), heads.getLast()));
        }
    }

    private void absent(List<Reason> all) {
        boolean hasAge = columns.has(RegisterColumn.AGE) || columns.has(RegisterColumn.BIRTH);
        if (!hasAge) {
            all.add(Reason.of("staff.notice.no-age"));
        }
        if (!columns.has(RegisterColumn.EDUCATION)) {
            all.add(Reason.of("staff.notice.no-education"));
        }
        if (!columns.has(RegisterColumn.PERSON)) {
            all.add(Reason.of("staff.notice.no-person"));
        }
    }

    /// How the file was read, for the method of the dataset.
    List<Reason> method() {
        List<Reason> method = new ArrayList<>();
        for (FoundColumn column : sheet.columns()) {
            RegisterColumn use = choice.of(column);
            if (use != RegisterColumn.IGNORED) {
                method.add(Reason.of("staff.method.column", column.head(), Reason.of(use.label())));
            }
        }
        method.add(
                Reason.of(
                        unit == PositionUnit.SHARE
                                ? "staff.method.share"
                                : "staff.method.percent"));
        boolean isBirth = columns.has(RegisterColumn.BIRTH);
        method.add(
                Reason.of(isBirth ? "staff.method.birth" : "staff.method.age", date.format(DAY)));
        if (sheet.blankFurtherIsNo()) {
            method.add(Reason.of("staff.method.further"));
        }
        return method;
    }
}
