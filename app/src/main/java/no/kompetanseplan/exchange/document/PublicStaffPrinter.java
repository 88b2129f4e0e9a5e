package no.kompetanseplan.exchange.document;

import no.kompetanseplan.exchange.document.Part.Column;
import no.kompetanseplan.exchange.staffing.AgeBands;
import no.kompetanseplan.privacy.MaskedTable;
import no.kompetanseplan.publication.PublicWords;
import no.kompetanseplan.publication.Publication;
import no.kompetanseplan.publication.Publication.Entry;
import no.kompetanseplan.publication.StaffTable;
import no.kompetanseplan.text.Texts;

import java.util.ArrayList;
import java.util.List;

/// The tables of the staff in the public edition, with the note on what they hide. The
/// municipalities are printed as ever where nothing of them is hidden.
final class PublicStaffPrinter {

    private static final int MOST_UPRIGHT = 9;

    private final Pages pages;
    private final Texts texts;
    private final Runnable municipalities;
    private final PublicWords words;

    /// @param municipalities prints table 1 as it is
    PublicStaffPrinter(Pages pages, Texts texts, Runnable municipalities) {
        this.pages = pages;
        this.texts = texts;
        this.words = new PublicWords(pages.plan(), texts);
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
                table(publication, entry, shown);
                if (entry.table() == StaffTable.AGES) {
                    pyramid(AgeBands.of(shown));
                }
                note(publication, entry);
            }
        }
        if (!publication.entries().isEmpty() || !publication.omissions().isEmpty()) {
            pages.note(words.summary(publication));
        }
    }

    /// The figure of a table of ages, made of what that shows alone.
    private void pyramid(AgeBands bands) {
        if (!bands.isEmpty()) {
            StaffPrinter.figure(pages, bands.chart(texts).apply(StaffPrinter.WIDTH));
        }
    }

    /// How a table is counted, and what its signs mean.
    private void note(Publication publication, Entry entry) {
        String method = words.method(entry);
        boolean hidesSome = entry.state() == Publication.State.CHECKED;
        String note = (method + " " + (hidesSome ? words.note(publication) : "")).strip();
        if (!note.isEmpty()) {
            pages.note(note);
        }
    }

    private void table(Publication publication, Entry entry, MaskedTable shown) {
        List<List<String>> lines = words.lines(publication, entry);
        List<Column> columns = new ArrayList<>();
        List<List<String>> cells = lines.subList(1, lines.size());
        for (String head : lines.getFirst()) {
            int at = columns.size();
            boolean isName = at == 0;
            List<String> below = cells.stream().map(line -> line.get(at)).toList();
            int width = StaffPrinter.letters(head, below, isName, isName);
            columns.add(isName ? Column.words(head, width) : Column.number(head, width));
        }
        pages.table(
                words.title(entry.table()),
                columns,
                cells,
                shown.cells().size() > shown.rows().size(),
                columns.size() > MOST_UPRIGHT + 1);
    }
}
