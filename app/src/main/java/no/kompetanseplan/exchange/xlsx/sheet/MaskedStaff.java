package no.kompetanseplan.exchange.xlsx.sheet;

import no.kompetanseplan.exchange.xlsx.page.Cell;
import no.kompetanseplan.exchange.xlsx.page.Page;
import no.kompetanseplan.exchange.xlsx.page.Style;
import no.kompetanseplan.privacy.Cell.Hidden;
import no.kompetanseplan.privacy.Cell.Shown;
import no.kompetanseplan.privacy.MaskedTable;
import no.kompetanseplan.publication.PublicWords;
import no.kompetanseplan.publication.Publication;
import no.kompetanseplan.publication.Publication.Entry;
import no.kompetanseplan.publication.StaffTable;

import java.util.ArrayList;
import java.util.List;

/// The tables of the staff as a public workbook has them: values and not formulas, with the true
/// sums and a sign where a number is hidden, since a formula over the shown ones would give another
/// sum.
public final class MaskedStaff {

    private final Page page;
    private final Publication publication;
    private final PublicWords words;

    MaskedStaff(Page page, Source source) {
        this.page = page;
        this.publication = source.assessment().publication();
        this.words = new PublicWords(source.plan(), source.texts());
    }

    /// Whether table 1 can't be counted on from its rows: a number of it is hidden or left out.
    public static boolean isMasked(Source source) {
        if (!source.assessment().isPublic()) {
            return false;
        }
        Entry entry = source.assessment().publication().of(StaffTable.MUNICIPALITIES);
        MaskedTable shown = entry == null ? null : entry.shown();
        return entry != null && (shown == null || !shown.isWhole() || entry.joined());
    }

    /// All positions as the public edition shows them.
    public static String total(Source source) {
        Entry entry = source.assessment().publication().of(StaffTable.MUNICIPALITIES);
        MaskedTable shown = entry == null ? null : entry.shown();
        if (shown == null || shown.cells().size() == shown.rows().size()) {
            return Hidden.SIGN;
        }
        return new PublicWords(source.plan(), source.texts())
                .cell(shown.at(shown.rows().size(), 0));
    }

    /// Writes the tables that are shown, one below the other.
    ///
    /// @param all whether the first one, of the municipalities, is written too
    void write(boolean all) {
        for (Entry entry : publication.entries()) {
            MaskedTable shown = entry.shown();
            if (shown != null && (all || entry.table() != StaffTable.MUNICIPALITIES)) {
                table(entry.table(), shown);
            }
        }
        page.gap();
        page.spread(Cell.text(Style.NOTE, words.summary(publication)));
    }

    private void table(StaffTable of, MaskedTable shown) {
        List<List<String>> lines = words.lines(of, shown);
        page.gap();
        page.add(Cell.text(Style.SECTION, words.title(of)));
        List<Cell> heads = new ArrayList<>();
        for (String head : lines.getFirst()) {
            heads.add(Cell.text(heads.isEmpty() ? Style.HEAD : Style.HEAD_NUMBER, head));
        }
        page.add(heads);
        for (int row = 0; row < shown.cells().size(); row++) {
            boolean isSum = row == shown.rows().size();
            List<Cell> cells = new ArrayList<>();
            cells.add(
                    Cell.text(
                            isSum ? Style.TOTAL_TEXT : Style.TEXT, lines.get(row + 1).getFirst()));
            Style style = isSum ? Style.TOTAL_INTEGER : Style.INTEGER;
            for (var cell : shown.cells().get(row)) {
                cells.add(
                        switch (cell) {
                            case Shown(long count) -> Cell.number(style, count);
                            case Hidden _ -> Cell.text(style, words.cell(cell));
                        });
            }
            page.add(cells);
        }
        if (!shown.isWhole()) {
            page.spread(Cell.text(Style.NOTE, words.note(publication)));
        }
    }
}
