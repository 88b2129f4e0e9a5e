package no.kompetanseplan.exchange.document;

import no.kompetanseplan.exchange.document.Part.Column;
import no.kompetanseplan.exchange.figure.Chart;
import no.kompetanseplan.exchange.staffing.AgeBands;
import no.kompetanseplan.exchange.staffing.Catalogue;
import no.kompetanseplan.exchange.staffing.Indicators;
import no.kompetanseplan.exchange.staffing.KeyTables;
import no.kompetanseplan.exchange.staffing.KeyTables.View;
import no.kompetanseplan.exchange.staffing.Sheet;
import no.kompetanseplan.model.Dataset;
import no.kompetanseplan.staffing.Facts;
import no.kompetanseplan.text.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the registers tell beyond table 1, for the makers of the plan: key figures, ages and
/// working time, who is 50 or over, and what municipalities have together. Small numbers stand as
/// they are. Residents and indicators are for all.
final class StaffPrinter {

    /// A chart as wide as a page.
    static final double WIDTH = 480;

    private static final int MOST_UPRIGHT = 10;

    /// Letters that a column has room for at least.
    private static final int WIDE_NAME = 18;

    private static final int WIDE_WORDS = 12;
    private static final int NARROW = 8;

    private final Pages pages;
    private final Texts texts;
    private final Facts facts;

    StaffPrinter(Pages pages, Texts texts) {
        this.pages = pages;
        this.texts = texts;
        this.facts = pages.assessment().facts();
    }

    void print() {
        if (facts.hasStaff()) {
            staff();
        }
        KeyTables tables = new KeyTables(pages.plan(), facts, texts);
        for (View view : List.of(View.SHARED_POSTS, View.COMPETENCE_BANK)) {
            if (KeyTables.possible(pages.plan(), facts).contains(view)) {
                Sheet sheet = tables.of(view);
                table(pages, sheet);
                pages.note(sheet.note());
            }
        }
    }

    private void staff() {
        KeyTables tables = new KeyTables(pages.plan(), facts, texts);
        Sheet keys = tables.of(View.KEYS_BY_MUNICIPALITY);
        table(pages, keys);
        pages.note(rests(keys.note()));
        AgeBands ages = AgeBands.of(facts.register());
        if (!ages.isEmpty()) {
            Sheet sheet = ages.sheet(texts);
            table(pages, sheet);
            figure(pages, ages.chart(texts).apply(WIDTH));
            pages.note(rests((pages.text("document.staff.ages") + " " + sheet.note()).strip()));
        }
        Sheet over = tables.of(View.OVER_50);
        if (over.rows().size() > 1) {
            table(pages, over);
            pages.note(rests(over.note()));
        }
        turnover(tables);
    }

    /// Who left within a year; nothing where no two registers tell it.
    private void turnover(KeyTables tables) {
        if (KeyTables.possible(pages.plan(), facts).contains(View.TURNOVER_BY_PROFESSION)) {
            for (View view : List.of(View.TURNOVER, View.TURNOVER_BY_PROFESSION)) {
                Sheet sheet = tables.of(view);
                table(pages, sheet);
                pages.note(sheet.note());
            }
        }
    }

    /// How many live in the municipalities and how old they are, now and at the end of the
    /// projection of Statistics Norway; nothing without a table of them.
    static void residents(Pages pages, Texts texts) {
        Facts facts = pages.assessment().facts();
        if (facts.hasResidents()) {
            Sheet sheet = new KeyTables(pages.plan(), facts, texts).of(View.RESIDENTS);
            String sources =
                    facts.residents().stream()
                            .map(each -> register(pages, each.dataset()))
                            .collect(Collectors.joining("; "));
            table(pages, sheet);
            pages.note(sheet.note() + " " + pages.text("document.staff.residents", sources));
        }
    }

    /// The indicators that have figures, each with its ways of counting beside each other, and the
    /// catalogue of all.
    static void indicators(Pages pages, Texts texts) {
        for (Indicators told : Indicators.of(pages.plan(), texts)) {
            Sheet sheet = told.sheet();
            table(pages, sheet);
            figure(pages, told.chart().apply(WIDTH));
            pages.note(sheet.note());
        }
        Sheet catalogue = Catalogue.of(pages.plan(), texts);
        if (!catalogue.rows().isEmpty()) {
            table(pages, catalogue);
        }
    }

    /// How something is counted, and from what.
    private String rests(String definition) {
        String registers =
                facts.staff().stream()
                        .map(each -> register(pages, each.dataset()))
                        .collect(Collectors.joining("; "));
        String coverage = pages.assessment().staffing().coverageNote();
        return (definition + " " + pages.text("document.staff.register", registers, coverage))
                .strip();
    }

    private static String register(Pages pages, Dataset dataset) {
        return dataset.date() == null
                ? dataset.name()
                : pages.text(
                        "document.staff.as-of",
                        dataset.name(),
                        pages.formats().date(dataset.date()));
    }

    /// Prints a table of the window.
    static void table(Pages pages, Sheet sheet) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < sheet.heads().size(); i++) {
            String head = sheet.heads().get(i);
            int width = letters(sheet, i);
            columns.add(sheet.isWords(i) ? Column.words(head, width) : Column.number(head, width));
        }
        pages.table(
                sheet.title(),
                columns,
                sheet.rows().stream().map(Sheet.Entry::cells).toList(),
                !sheet.rows().isEmpty() && sheet.rows().getLast().isSum(),
                columns.size() > MOST_UPRIGHT);
    }

    private static int letters(Sheet sheet, int column) {
        List<String> cells = sheet.rows().stream().map(row -> row.cells().get(column)).toList();
        return letters(sheet.heads().get(column), cells, sheet.isWords(column), column == 0);
    }

    /// About how many letters wide a column must be, so that no word is broken.
    static int letters(String head, List<String> cells, boolean isWords, boolean isName) {
        int longest =
                cells.stream()
                        .mapToInt(cell -> isWords ? longestWord(cell) : cell.length())
                        .max()
                        .orElse(0);
        int least = isName ? WIDE_NAME : isWords ? WIDE_WORDS : NARROW;
        return Math.max(least, Math.max(longestWord(head), longest) + (isName ? 1 : 5));
    }

    private static int longestWord(String words) {
        return Stream.of(words.split(" ", -1)).mapToInt(String::length).max().orElse(0);
    }

    /// Prints a chart of the window, in the width of a page.
    static void figure(Pages pages, Chart chart) {
        pages.figure(chart.title(), chart.description(), chart.drawing());
    }
}
