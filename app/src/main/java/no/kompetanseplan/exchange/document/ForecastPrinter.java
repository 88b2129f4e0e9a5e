package no.kompetanseplan.exchange.document;

import no.kompetanseplan.exchange.document.Part.Column;
import no.kompetanseplan.projection.AssumptionWords;
import no.kompetanseplan.projection.Projection;
import no.kompetanseplan.projection.Supply;
import no.kompetanseplan.projection.Used;
import no.kompetanseplan.projection.YearFigures;
import no.kompetanseplan.text.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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
        years(projection);
        pages.note(pages.text("document.forecast.method"));
        assumptions(projection);
    }

    private void years(Projection projection) {
        List<List<String>> rows = new ArrayList<>();
        for (YearFigures year : projection.region().years()) {
            rows.add(
                    List.of(
                            String.format(Locale.ROOT, "%d", year.year()),
                            whole(year.demand()),
                            whole(year.without().mean()),
                            band(year.without()),
                            whole(year.decided().mean()),
                            band(year.decided()),
                            whole(-year.gap(year.without())),
                            whole(-year.gap(year.decided()))));
        }
        pages.table(
                pages.text("document.forecast"),
                List.of(
                        Column.words(pages.text("document.forecast.year"), 2),
                        Column.number(pages.text("document.forecast.demand"), 2),
                        Column.number(pages.text("document.forecast.without"), 2),
                        Column.number(pages.text("document.forecast.band"), 3),
                        Column.number(pages.text("document.forecast.decided"), 2),
                        Column.number(pages.text("document.forecast.band"), 3),
                        Column.number(pages.text("document.forecast.lacking-without"), 2),
                        Column.number(pages.text("document.forecast.lacking-decided"), 2)),
                rows,
                false,
                false);
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

    private String whole(double fte) {
        return pages.formats().integer(Math.round(fte));
    }

    private String band(Supply supply) {
        return supply.hasBand() ? whole(supply.low()) + "–" + whole(supply.high()) : "–";
    }
}
