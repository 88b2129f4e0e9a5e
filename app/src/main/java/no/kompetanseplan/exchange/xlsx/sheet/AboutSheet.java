package no.kompetanseplan.exchange.xlsx.sheet;

import no.kompetanseplan.exchange.xlsx.page.Cell;
import no.kompetanseplan.exchange.xlsx.page.Column;
import no.kompetanseplan.exchange.xlsx.page.Page;
import no.kompetanseplan.exchange.xlsx.page.Style;
import no.kompetanseplan.publication.PublicWords;

import java.util.List;

/// What the file is: of which plan and which state of it, when and by what it was made, and how its
/// figures are to be read.
public final class AboutSheet implements PlanSheet {

    @Override
    public String name() {
        return "xlsx.sheet.about";
    }

    @Override
    public List<Column> columns(Source source) {
        return List.of(Column.of(30), Column.of(90));
    }

    @Override
    public void write(Page page, Source source) {
        page.add(Cell.text(Style.TITLE, source.text(name())));
        page.gap();
        fact(page, source, "xlsx.about.plan", source.title());
        fact(page, source, "xlsx.about.subtitle", source.head().subtitle());
        fact(page, source, "xlsx.about.stage", source.choice(source.head().stage()));
        page.add(
                Cell.text(Style.LABEL, source.text("xlsx.about.made")),
                Cell.moment(Style.VALUE_MOMENT, source.stamp().at().toLocalDateTime()));
        fact(page, source, "xlsx.about.head", source.stamp().head());
        fact(page, source, "xlsx.about.version", source.stamp().version());
        fact(page, source, "xlsx.about.language", source.texts().language().ownName());
        fact(page, source, "xlsx.about.coverage", source.head().coverageNote());
        if (source.assessment().isPublic()) {
            PublicWords words = new PublicWords(source.plan(), source.texts());
            page.spread(Cell.text(Style.LABEL, words.summary(source.assessment().publication())));
        }
        page.gap();
        page.add(Cell.text(Style.SECTION, source.text("xlsx.about.reading")));
        for (String line : source.text("xlsx.about.reading.lines").split("\n", -1)) {
            page.spread(Cell.text(Style.VALUE, line));
        }
    }

    private static void fact(Page page, Source source, String label, String value) {
        if (!value.isEmpty()) {
            page.add(Cell.text(Style.LABEL, source.text(label)), Cell.text(Style.VALUE, value));
        }
    }
}
