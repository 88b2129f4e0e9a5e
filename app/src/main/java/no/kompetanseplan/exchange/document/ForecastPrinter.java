package no.kompetanseplan.exchange.document;

import no.kompetanseplan.exchange.document.Part.Column;
import no.kompetanseplan.exchange.staffing.Curves;
import no.kompetanseplan.projection.AssumptionWords;
import no.kompetanseplan.projection.Projection;
import no.kompetanseplan.projection.Used;
import no.kompetanseplan.text.Texts;

import java.util.ArrayList;
import java.util.List;

/// Who there will be and who will be needed, year by year, and below it every assumption it rests
/// on with its source. Nothing for a plan without a register.
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
        assumptions(projection);
    }

    private void assumptions(Projection projection) {
        AssumptionWords words = new AssumptionWords(texts, pages::plan);
        List<List<String>> rows = new ArrayList<>();
        for (Used used : projection.assumptions()) {
            rows.add(List.of(words.name(used), words.value(used), words.source(used)));
        }
        pages.table(
                pages.text("document.forecast.assumptions"),
                List.of(
                        Column.words(pages.text("document.forecast.assumption"), 4),
                        Column.words(pages.text("document.forecast.value"), 3),
                        Column.words(pages.text("document.forecast.source"), 5)),
                rows,
                false,
                false);
    }
}
