package no.kompetanseplan.exchange.xlsx.sheet;

import no.kompetanseplan.exchange.xlsx.page.Cell;
import no.kompetanseplan.exchange.xlsx.page.Page;
import no.kompetanseplan.exchange.xlsx.page.Style;
import no.kompetanseplan.privacy.Cell.Hidden;
import no.kompetanseplan.privacy.MaskedTable;
import no.kompetanseplan.publication.PublicWords;
import no.kompetanseplan.publication.Publication;
import no.kompetanseplan.publication.Publication.Entry;
import no.kompetanseplan.publication.StaffTable;
import no.kompetanseplan.publication.Value;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
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
        Entry entry = municipalities(source);
        MaskedTable shown = shown(entry);
        return entry != null && (shown == null || !shown.isWhole() || entry.joined());
    }

    /// Columns of the widest table that is shown.
    static int columns(Source source) {
        PublicWords words = new PublicWords(source.plan(), source.texts());
        int most = 0;
        for (Entry entry : source.assessment().publication().entries()) {
            MaskedTable shown = entry.shown();
            if (shown != null) {
                most = Math.max(most, heads(words, entry, shown).size());
            }
        }
        return most;
    }

    private static List<String> heads(PublicWords words, Entry entry, MaskedTable shown) {
        return words.heads(entry.table(), shown, !entry.fte().isEmpty());
    }

    /// All positions as the public edition shows them.
    public static String total(Source source) {
        MaskedTable shown = shown(municipalities(source));
        if (shown == null || shown.cells().size() == shown.rows().size()) {
            return Hidden.SIGN;
        }
        return new PublicWords(source.plan(), source.texts())
                .cell(shown.at(shown.rows().size(), 0));
    }

    private static @Nullable Entry municipalities(Source source) {
        return source.assessment().publication().of(StaffTable.MUNICIPALITIES);
    }

    private static @Nullable MaskedTable shown(@Nullable Entry entry) {
        return entry == null ? null : entry.shown();
    }

    /// Writes the tables that are shown, one below the other.
    ///
    /// @param all whether the first one, of the municipalities, is written too
    void write(boolean all) {
        for (Entry entry : publication.entries()) {
            MaskedTable shown = entry.shown();
            if (shown != null && (all || entry.table() != StaffTable.MUNICIPALITIES)) {
                table(entry, shown);
            }
        }
        page.gap();
        page.spread(Cell.text(Style.NOTE, words.summary(publication)));
    }

    private void table(Entry entry, MaskedTable shown) {
        page.gap();
        page.add(Cell.text(Style.SECTION, words.title(entry.table())));
        List<Cell> heads = new ArrayList<>();
        for (String head : heads(words, entry, shown)) {
            heads.add(Cell.text(heads.isEmpty() ? Style.HEAD : Style.HEAD_NUMBER, head));
        }
        page.add(heads);
        List<List<Value>> values = publication.values(entry);
        for (int row = 0; row < values.size(); row++) {
            boolean isSum = row == shown.rows().size();
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.text(isSum ? Style.TOTAL_TEXT : Style.TEXT, words.rowName(shown, row)));
            values.get(row).forEach(value -> cells.add(cell(value, isSum)));
            page.add(cells);
        }
        String method = words.method(entry);
        if (!method.isEmpty()) {
            page.spread(Cell.text(Style.NOTE, method));
        }
        if (entry.state() == Publication.State.CHECKED) {
            page.spread(Cell.text(Style.NOTE, words.note(publication)));
        }
    }

    private Cell cell(Value value, boolean isSum) {
        Style whole = isSum ? Style.TOTAL_INTEGER : Style.INTEGER;
        Style tenths = isSum ? Style.TOTAL_SHARE : Style.SHARE;
        return switch (value) {
            case Value.Count(long count) -> Cell.number(whole, count);
            case Value.Percent(BigDecimal percent) ->
                    Cell.number(percent.scale() == 0 ? whole : tenths, percent);
            case Value.Fte(BigDecimal fte) -> Cell.number(tenths, fte);
            case Value.Hidden _, Value.None _ -> Cell.text(whole, words.value(value));
        };
    }
}
