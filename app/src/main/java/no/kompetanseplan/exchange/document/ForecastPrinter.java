package no.kompetanseplan.exchange.document;

import no.kompetanseplan.exchange.document.Part.Column;
import no.kompetanseplan.exchange.staffing.Curves;
import no.kompetanseplan.exchange.staffing.ForecastSheets;
import no.kompetanseplan.exchange.staffing.Sheet;
import no.kompetanseplan.projection.Projection;
import no.kompetanseplan.text.Texts;

import java.util.ArrayList;
import java.util.List;

/// Who there will be and who will be needed, year by year, by profession and by scenario, what each
/// measure gives, and below it every assumption it rests on with its source. Nothing for a plan
/// without a register.
final class ForecastPrinter {

    private final Pages pages;
    private final Texts texts;

    ForecastPrinter(Pages pages, Texts texts) {
        this.pages = pages;
        this.texts = texts;
    }

    void print() {
        if (!pages.assessment().facts().hasStaff()) {
            return;
        }
        Projection projection = pages.assessment().projection();
        Curves curves = Curves.of(projection, projection.region(), "", texts);
        StaffPrinter.table(pages, curves.sheet(true, ""));
        StaffPrinter.figure(pages, curves.chart().apply(StaffPrinter.WIDTH));
        pages.note(pages.text("document.forecast.method"));
        ForecastSheets sheets = new ForecastSheets(projection, texts);
        Sheet professions = sheets.professions();
        StaffPrinter.table(pages, professions);
        pages.note(professions.note());
        Sheet measures = sheets.contributions();
        if (!measures.rows().isEmpty()) {
            table(measures, List.of(6, 3), 2);
            pages.note(measures.note());
        }
        Sheet scenarios = sheets.scenarios();
        if (scenarios.rows().size() > 1) {
            table(scenarios, List.of(4, 5), 2);
            pages.note(scenarios.note());
        }
        table(sheets.assumptions(), List.of(4, 3, 5), 0);
    }

    /// @param words widths of the columns of words, which come first
    /// @param number width of each column of numbers after them
    private void table(Sheet sheet, List<Integer> words, int number) {
        List<Column> columns = new ArrayList<>();
        for (String head : sheet.heads()) {
            int at = columns.size();
            columns.add(
                    at < words.size()
                            ? Column.words(head, words.get(at))
                            : Column.number(head, number));
        }
        pages.table(
                sheet.title(),
                columns,
                sheet.rows().stream().map(Sheet.Entry::cells).toList(),
                false,
                false);
    }
}
