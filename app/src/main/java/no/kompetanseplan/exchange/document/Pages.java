package no.kompetanseplan.exchange.document;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.exchange.document.Part.Column;
import no.kompetanseplan.exchange.document.Part.Heading;
import no.kompetanseplan.exchange.document.Part.Item;
import no.kompetanseplan.exchange.document.Part.Paragraph;
import no.kompetanseplan.exchange.document.Part.Table;
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

/// The document as it grows: what is printed so far, and the numbers given to tables.
final class Pages {

    /// Headings below this level are set as the last one.
    static final int DEEPEST = 4;

    private final Assessment assessment;
    private final Texts texts;
    private final Formats formats;
    private final List<Part> parts = new ArrayList<>();
    private final Map<Id, String> anchors = new HashMap<>();
    private int tables;

    Pages(Assessment assessment, Texts texts) {
        this.assessment = assessment;
        this.texts = texts;
        this.formats = Formats.of(texts.language());
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

    /// Tables printed so far.
    int tables() {
        return tables;
    }

    String text(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    /// The label of a choice; empty where nobody has chosen.
    String choice(@Nullable Enum<?> choice) {
        return choice == null
                ? ""
                : text("choice." + choice.getDeclaringClass().getSimpleName() + "." + choice.name());
    }

    /// A heading that references to the row lead to.
    void heading(int level, String number, String words, Id row) {
        String anchor = "id" + row;
        anchors.put(row, anchor);
        parts.add(
                new Heading(
                        Math.min(level, DEEPEST),
                        number,
                        words.isBlank() ? text("document.untitled") : words,
                        anchor));
    }

    void paragraph(String stored) {
        if (!stored.isBlank()) {
            parts.add(new Paragraph(Prose.read(stored), false));
        }
    }

    void note(String words) {
        if (!words.isBlank()) {
            parts.add(new Paragraph(Prose.plain(words), true));
        }
    }

    void item(String number, Prose prose, int depth) {
        parts.add(new Item(number, prose, depth));
    }

    void table(
            String caption,
            List<Column> columns,
            List<List<String>> rows,
            boolean hasTotal,
            boolean isWide) {
        tables++;
        parts.add(
                new Table("tabell" + tables, tables, caption, columns, rows, hasTotal, isWide));
    }
}
