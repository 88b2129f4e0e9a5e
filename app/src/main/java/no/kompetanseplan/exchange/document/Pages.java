package no.kompetanseplan.exchange.document;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.exchange.document.Part.Column;
import no.kompetanseplan.exchange.document.Part.Figure;
import no.kompetanseplan.exchange.document.Part.Heading;
import no.kompetanseplan.exchange.document.Part.Item;
import no.kompetanseplan.exchange.document.Part.Paragraph;
import no.kompetanseplan.exchange.document.Part.Quote;
import no.kompetanseplan.exchange.document.Part.Table;
import no.kompetanseplan.exchange.figure.Drawing;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.prose.Prose;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.text.Texts;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The document as it grows: what is printed so far, and the numbers given to tables and figures.
final class Pages {

    /// Headings below this level are set as the last one.
    private static final int DEEPEST = 4;

    private static final String TABLE = "tabell";
    private static final String FIGURE = "figur";

    private final Assessment assessment;
    private final Texts texts;
    private final Formats formats;
    private final List<Part> parts = new ArrayList<>();
    private final Map<Id, String> anchors = new HashMap<>();
    private final Map<Id, String> tableNames = new HashMap<>();
    private @Nullable SupplementPrinter local;
    private int tables;
    private int figures;

    Pages(Assessment assessment, Texts texts) {
        this.assessment = assessment;
        this.texts = texts;
        this.formats = Formats.of(texts.language());
    }

    /// What one municipality says stands among the regional words from here on.
    void merge(SupplementPrinter supplement) {
        local = supplement;
    }

    /// What stands among the regional words; null for nothing.
    @Nullable SupplementPrinter local() {
        return local;
    }

    /// Prints what a municipality says to a proposal or measure, where its words are merged in.
    void local(Id row) {
        if (local != null) {
            local.after(row);
        }
    }

    Assessment assessment() {
        return assessment;
    }

    Plan plan() {
        return assessment.plan();
    }

    Formats formats() {
        return formats;
    }

    List<Part> parts() {
        return parts;
    }

    Map<Id, String> anchors() {
        return anchors;
    }

    /// Where links to the heading of a row lead.
    static String anchor(Id row) {
        return "id" + row;
    }

    /// Where links to the next table will lead.
    String nextTable() {
        return TABLE + (tables + 1);
    }

    /// References to the row print the number of the newest table.
    void name(Id row) {
        tableNames.put(row, text("document.reference.table", tables));
        anchors.put(row, TABLE + tables);
    }

    Map<Id, String> tableNames() {
        return tableNames;
    }

    String text(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    /// The label of a choice; empty where nobody has chosen.
    String choice(@Nullable Enum<?> choice) {
        return choice == null
                ? ""
                : text(
                        "choice."
                                + choice.getDeclaringClass().getSimpleName()
                                + "."
                                + choice.name());
    }

    /// A heading that references to the row lead to.
    void heading(int level, String number, String words, Id row) {
        String anchor = anchor(row);
        anchors.put(row, anchor);
        parts.add(
                new Heading(
                        Math.min(level, DEEPEST),
                        number,
                        words.isBlank() ? text("document.untitled") : words,
                        anchor));
    }

    /// A heading over what is printed from a place on, that no row is named by.
    void insertHeading(int place, int level, String words) {
        parts.add(place, new Heading(Math.min(level, DEEPEST), "", words, anchor(Id.named(words))));
    }

    void paragraph(String stored) {
        if (!stored.isBlank()) {
            parts.add(new Paragraph(Prose.read(stored), false, false));
        }
    }

    void quote(String stored) {
        if (!stored.isBlank()) {
            lead();
            parts.add(new Quote(Prose.read(stored)));
        }
    }

    void note(String words) {
        if (!words.isBlank()) {
            parts.add(new Paragraph(Prose.plain(words), true, false));
        }
    }

    void item(String number, Prose prose, int depth) {
        lead();
        parts.add(new Item(number, prose, depth));
    }

    /// Keeps the paragraph before a list or a table on its page.
    private void lead() {
        if (!parts.isEmpty() && parts.getLast() instanceof Paragraph last && !last.isNote()) {
            parts.set(parts.size() - 1, new Paragraph(last.prose(), false, true));
        }
    }

    void table(
            String caption,
            List<Column> columns,
            List<List<String>> rows,
            boolean hasTotal,
            boolean isWide) {
        lead();
        tables++;
        parts.add(new Table(TABLE + tables, tables, caption, columns, rows, hasTotal, isWide));
    }

    /// @param description what the figure shows, in words
    void figure(String caption, String description, Drawing drawing) {
        figures++;
        parts.add(new Figure(FIGURE + figures, figures, caption, description, drawing));
    }
}
