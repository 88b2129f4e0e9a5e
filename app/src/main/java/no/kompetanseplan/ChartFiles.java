package no.kompetanseplan;

import no.kompetanseplan.exchange.ExportFailure;
import no.kompetanseplan.exchange.figure.Chart;
import no.kompetanseplan.exchange.figure.Painter;
import no.kompetanseplan.exchange.web.SvgFile;
import no.kompetanseplan.exchange.xlsx.ChartBook;
import no.kompetanseplan.text.Texts;
import no.kompetanseplan.ui.chapter.Printing.Written;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Locale;

/// A chart of the window as a file by itself: picture, drawing or the table of its numbers.
record ChartFiles(Clock clock) {

    Written write(Chart chart, Path target, Texts texts) {
        String name = target.getFileName().toString().toLowerCase(Locale.ROOT);
        try {
            if (name.endsWith(".svg")) {
                SvgFile.export(target, chart);
            } else if (name.endsWith(".xlsx")) {
                ChartBook.export(target, chart, texts, ZonedDateTime.now(clock));
            } else {
                Painter.export(target, chart.drawing());
            }
            return new Written("", "");
        } catch (ExportFailure e) {
            return new Written(e.sentence(texts), "");
        }
    }
}
