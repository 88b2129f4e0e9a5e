package no.kompetanseplan.exchange.xlsx.sheet;

import no.kompetanseplan.exchange.xlsx.page.Cell;
import no.kompetanseplan.exchange.xlsx.page.Column;
import no.kompetanseplan.exchange.xlsx.page.Page;
import no.kompetanseplan.exchange.xlsx.page.Ref;
import no.kompetanseplan.exchange.xlsx.page.Style;
import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.value.Percent;
import no.kompetanseplan.staffing.StaffingTable;
import no.kompetanseplan.staffing.TableSource;
import no.kompetanseplan.text.Captions;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Table 1: registered positions per municipality, and shares to one decimal that add up to 100,0.
///
/// The shares are live: each is rounded down to a tenth (column F), what is left of the division
/// stands beside it (column G), and the tenths that are missing from 1000 go one by one to the
/// largest of these, ties to the one that stands first (formula F21).
public final class StaffingSheet implements PlanSheet {

    private static final int POSITIONS = 2;
    private static final int SHARE = 3;
    private static final int TENTHS = 5;
    private static final int REST = 6;

    /// Width of a column of the public tables, in characters.
    private static final int MASKED_WIDTH = 16;

    /// Tenths of a per cent in the whole.
    private static final int WHOLE = 1000;

    @Override
    public String name() {
        return "xlsx.sheet.staffing";
    }

    @Override
    public List<Column> columns(Source source) {
        boolean isPublic = source.assessment().isPublic();
        List<Column> columns =
                new ArrayList<>(
                        List.of(
                                Column.fitted(30, 60),
                                Column.of(18),
                                Column.of(22),
                                Column.of(14),
                                Column.of(isPublic ? MASKED_WIDTH : 6),
                                Column.of(16),
                                Column.of(16)));
        for (int i = columns.size(); isPublic && i < MaskedStaff.columns(source); i++) {
            columns.add(Column.of(MASKED_WIDTH));
        }
        return columns;
    }

    @Override
    public void write(Page page, Source source) {
        String title = Captions.bare(source.head().staffingTitle());
        source.heading(page, title.isEmpty() ? source.text(name()) : title);
        if (MaskedStaff.isMasked(source)) {
            new MaskedStaff(page, source).write(true);
            notes(page, source, source.assessment().staffing());
            return;
        }
        page.gap();
        page.add(
                Cell.text(Style.HEAD, source.text("xlsx.head.municipality")),
                Cell.text(Style.HEAD, source.text("xlsx.staffing.number")),
                Cell.text(Style.HEAD_NUMBER, source.text("xlsx.staffing.positions")),
                Cell.text(Style.HEAD_NUMBER, source.text("xlsx.staffing.share")),
                Cell.blank(Style.VALUE),
                Cell.text(Style.HEAD_NUMBER, source.text("xlsx.staffing.tenths")),
                Cell.text(Style.HEAD_NUMBER, source.text("xlsx.staffing.rest")));
        if (!source.assessment().isPublic()) { // other tables follow on its pages
            page.repeatLast();
        }
        page.freeze(1);
        StaffingTable table = source.assessment().staffing();
        int first = page.next();
        int last = first + table.rows().size() - 1;
        for (StaffingTable.Line line : table.rows()) {
            line(page, source, table, line, first, last);
        }
        total(page, source, table, first, last);
        if (source.assessment().isPublic() && !table.rows().isEmpty()) {
            new MaskedStaff(page, source).write(false);
        }
        notes(page, source, table);
    }

    private static void line(
            Page page,
            Source source,
            StaffingTable table,
            StaffingTable.Line line,
            int first,
            int last) {
        Body body = source.plan().find(BodyFields.TABLE, line.municipality());
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.text(line.name()));
        cells.add(Cell.text(body == null ? "" : body.code()));
        cells.add(Cell.number(Style.INTEGER, line.positions()));
        Integer known = line.positions();
        Percent share = line.share();
        int row = page.next();
        if (known == null || share == null) {
            cells.add(Cell.blank(Style.SHARE));
        } else {
            cells.add(share(row, first, last, share));
            cells.add(Cell.blank(Style.VALUE));
            cells.add(tenths(row, last, known, table.total()));
            cells.add(rest(row, last, known, table.total()));
        }
        page.add(cells);
        page.name(source.names().of(line.staffing()), POSITIONS);
    }

    private static Cell share(int row, int first, int last, Percent share) {
        String rest = Ref.cell(REST, row);
        String rests = Ref.fixed(REST, first) + ":" + Ref.fixed(REST, last);
        String above = Ref.fixed(REST, first) + ":" + rest;
        String tenths = Ref.fixed(TENTHS, first) + ":" + Ref.fixed(TENTHS, last);
        return Cell.formula(
                Style.SHARE,
                Ref.formula(
                        "(%s+IF(COUNTIF(%s,\">\"&%s)+COUNTIF(%s,%s)<=%s-SUM(%s),1,0))/10",
                        Ref.cell(TENTHS, row), rests, rest, above, rest, WHOLE, tenths),
                share.number());
    }

    private static Cell tenths(int row, int last, int positions, long total) {
        return Cell.formula(
                Style.INTEGER,
                Ref.formula(
                        "(%s*%s-%s)/%s",
                        Ref.cell(POSITIONS, row),
                        WHOLE,
                        Ref.cell(REST, row),
                        Ref.fixed(POSITIONS, last + 1)),
                (long) positions * WHOLE / total);
    }

    private static Cell rest(int row, int last, int positions, long total) {
        return Cell.formula(
                Style.INTEGER,
                Ref.formula(
                        "MOD(%s*%s,%s)",
                        Ref.cell(POSITIONS, row), WHOLE, Ref.fixed(POSITIONS, last + 1)),
                (long) positions * WHOLE % total);
    }

    private static void total(Page page, Source source, StaffingTable table, int first, int last) {
        boolean counted = table.total() > 0;
        page.add(
                Cell.text(Style.TOTAL_TEXT, source.text("xlsx.total")),
                Cell.blank(Style.TOTAL_TEXT),
                table.rows().isEmpty()
                        ? Cell.number(Style.TOTAL_INTEGER, 0)
                        : Cell.formula(
                                Style.TOTAL_INTEGER,
                                "SUM(" + Ref.range(POSITIONS, first, last) + ")",
                                table.total()),
                counted
                        ? Cell.formula(
                                Style.TOTAL_SHARE,
                                "SUM(" + Ref.range(SHARE, first, last) + ")",
                                BigDecimal.valueOf(WHOLE, 1))
                        : Cell.blank(Style.TOTAL_SHARE));
        page.name(source.text("xlsx.name.positions-total"), POSITIONS);
    }

    private static void notes(Page page, Source source, StaffingTable table) {
        page.gap();
        note(page, table.coverageNote());
        TableSource from = TableSource.of(source.head(), source.assessment().facts());
        String register = from.words();
        LocalDate date = from.date();
        note(page, register.isEmpty() ? "" : source.text("xlsx.staffing.source", register));
        note(
                page,
                date == null ? "" : source.text("xlsx.staffing.date", source.formats().date(date)));
        note(page, source.text("xlsx.staffing.how"));
    }

    private static void note(Page page, String text) {
        if (!text.isEmpty()) {
            page.spread(Cell.text(Style.NOTE, text));
        }
    }
}
