package no.kompetanseplan.exchange.xlsx.sheet;

import no.kompetanseplan.exchange.xlsx.page.Column;
import no.kompetanseplan.exchange.xlsx.page.Page;

import java.util.List;

/// One sheet of the workbook.
public interface PlanSheet {

    /// Text key of its name, as the tab shows it and formulas write it.
    String name();

    /// What the tab shows.
    default String tab(Source source) {
        return source.text(name());
    }

    List<Column> columns(Source source);

    /// Writes the rows from the top.
    void write(Page page, Source source);
}
