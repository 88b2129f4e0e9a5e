package no.kompetanseplan.exchange.document;

import no.kompetanseplan.exchange.document.Part.Column;
import no.kompetanseplan.privacy.MaskedTable;
import no.kompetanseplan.publication.PublicWords;
import no.kompetanseplan.publication.Publication;
import no.kompetanseplan.publication.Publication.Entry;
import no.kompetanseplan.publication.StaffTable;

import java.util.ArrayList;
import java.util.List;

/// The tables of the staff in the public edition, with the note on what they hide. The
/// municipalities are printed as ever where nothing of them is hidden.
final class PublicStaffPrinter {

    private static final int MOST_UPRIGHT = 7;

    private final Pages pages;
    private final Runnable municipalities;
    private final PublicWords words;

    /// @param municipalities prints table 1 as it is
    PublicStaffPrinter(Pages pages, PublicWords words, Runnable municipalities) {
        this.pages = pages;
        this.words = words;
        this.municipalities = municipalities;
    }

    void print() {
        Publication publication = pages.assessment().publication();
        for (Entry entry : publication.entries()) {
            MaskedTable shown = entry.shown();
            if (shown == null) {
                continue;
            }
            if (entry.table() == StaffTable.MUNICIPALITIES && shown.isWhole() && !entry.joined()) {
                municipalities.run();
            } else {
                table(entry.table(), shown);
                if (!shown.isWhole()) {
                    pages.note(words.note(publication));
                }
            }
        }
        if (!publication.entries().isEmpty()) {
            pages.note(words.summary(publication));
        }
    }

    private void table(StaffTable table, MaskedTable shown) {
        List<List<String>> lines = words.lines(table, shown);
        List<Column> columns = new ArrayList<>();
        for (String head : lines.getFirst()) {
            columns.add(columns.isEmpty() ? Column.words(head, 4) : Column.number(head, 2));
        }
        pages.table(
                words.title(table),
                columns,
                lines.subList(1, lines.size()),
                shown.cells().size() > shown.rows().size(),
                columns.size() > MOST_UPRIGHT + 1);
    }
}
