package no.kompetanseplan.exchange.document;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.exchange.ExportStamp;
import no.kompetanseplan.exchange.document.Part.Heading;
import no.kompetanseplan.exchange.document.Part.Table;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.text.Texts;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The whole plan, or a chapter of it, ready to be set.
///
/// @param title as the cover prints it
/// @param subtitle second line of the cover; may be empty
/// @param facts lines of the cover: region, period, stage, municipalities
/// @param footer running footer, without the page number
/// @param texts words of the document's language
/// @param parts in reading order
/// @param names what references to rows print
/// @param anchors where references to rows lead; rows that are not printed have none
public record PrintedPlan(
        String title,
        String subtitle,
        List<String> facts,
        String footer,
        Texts texts,
        ExportStamp stamp,
        List<Part> parts,
        Map<Id, String> names,
        Map<Id, String> anchors) {

    public PrintedPlan {
        facts = List.copyOf(facts);
        parts = List.copyOf(parts);
        names = Map.copyOf(names);
        anchors = Map.copyOf(anchors);
    }

    /// Prints the whole plan.
    public static PrintedPlan of(Assessment assessment, Texts texts, ExportStamp stamp) {
        return new PlanPrinter(assessment, texts).print(null, stamp);
    }

    /// Prints one chapter.
    ///
    /// @param chapter a chapter or section of the plan
    public static PrintedPlan of(
            Assessment assessment, Id chapter, Texts texts, ExportStamp stamp) {
        return new PlanPrinter(assessment, texts).print(chapter, stamp);
    }

    /// The headings a table of contents lists.
    ///
    /// @param deepest deepest level
    public List<Heading> contents(int deepest) {
        return parts.stream()
                .filter(part -> part instanceof Heading)
                .map(part -> (Heading) part)
                .filter(heading -> heading.level() <= deepest)
                .toList();
    }

    /// Parts that stand on pages turned the same way.
    ///
    /// @param isWide whether the pages lie on their side
    public record Spread(boolean isWide, List<Part> parts) {

        public Spread {
            parts = List.copyOf(parts);
        }
    }

    /// The parts by how their pages are turned. A heading goes with the wide table it stands over.
    public List<Spread> spreads() {
        List<Spread> spreads = new ArrayList<>();
        List<Part> gathered = new ArrayList<>();
        boolean wide = false;
        for (int i = 0; i < parts.size(); i++) {
            boolean now = isWide(i);
            if (now != wide && !gathered.isEmpty()) {
                spreads.add(new Spread(wide, gathered));
                gathered = new ArrayList<>();
            }
            wide = now;
            gathered.add(parts.get(i));
        }
        if (!gathered.isEmpty()) {
            spreads.add(new Spread(wide, gathered));
        }
        return spreads;
    }

    private boolean isWide(int place) {
        Part part = parts.get(place);
        if (part instanceof Table table) {
            return table.isWide();
        }
        return part instanceof Heading
                && place + 1 < parts.size()
                && (parts.get(place + 1) instanceof Table || parts.get(place + 1) instanceof Heading)
                && isWide(place + 1);
    }

    /// The tables, in the order of their numbers.
    public List<Table> tables() {
        return parts.stream()
                .filter(part -> part instanceof Table)
                .map(part -> (Table) part)
                .toList();
    }

    /// What a reference to a row prints; a sign that it is gone where it is.
    public String name(Id row) {
        return names.getOrDefault(row, texts.get("document.reference.gone"));
    }

    /// Where a reference to a row leads; null when the row is not printed.
    public @Nullable String anchor(Id row) {
        return anchors.get(row);
    }
}
