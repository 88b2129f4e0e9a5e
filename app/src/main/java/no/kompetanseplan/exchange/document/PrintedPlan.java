package no.kompetanseplan.exchange.document;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.exchange.ExportStamp;
import no.kompetanseplan.exchange.document.Part.Figure;
import no.kompetanseplan.exchange.document.Part.Heading;
import no.kompetanseplan.exchange.document.Part.Table;
import no.kompetanseplan.grants.Ledger;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Section;
import no.kompetanseplan.model.ThemeDay;
import no.kompetanseplan.model.choice.PlanLanguage;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.supplement.MunicipalSupplement;
import no.kompetanseplan.text.Language;
import no.kompetanseplan.text.Texts;

import org.jspecify.annotations.Nullable;

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

    private static final int CONTENTS_DEEPEST = 3;
    private static final int CONTENTS_LINES = 60;

    public PrintedPlan {
        title = Printable.of(title);
        subtitle = Printable.of(subtitle);
        footer = Printable.of(footer);
        facts = facts.stream().map(Printable::of).toList();
        parts = List.copyOf(parts);
        names = Map.copyOf(names);
        anchors = Map.copyOf(anchors);
    }

    /// Prints the whole plan.
    public static PrintedPlan of(Assessment assessment, Texts texts, ExportStamp stamp) {
        return new PlanPrinter(assessment, words(assessment, texts)).print(null, stamp);
    }

    /// The words of a plan are in the form of Norwegian it is written in, whatever the window
    /// speaks; in the language asked for where the plan does not say.
    private static Texts words(Assessment assessment, Texts texts) {
        PlanLanguage written = assessment.plan().head().language();
        return written == null
                ? texts
                : Texts.of(written == PlanLanguage.NYNORSK ? Language.NN : Language.NB);
    }

    /// What references to rows print in the whole plan.
    public static Map<Id, String> names(Assessment assessment, Texts texts) {
        return new PlanPrinter(assessment, texts).printedNames();
    }

    /// Prints one chapter.
    ///
    /// @param chapter a chapter or section of the plan
    public static PrintedPlan of(
            Assessment assessment, Id chapter, Texts texts, ExportStamp stamp) {
        return new PlanPrinter(assessment, words(assessment, texts)).print(chapter, stamp);
    }

    /// Prints the whole plan, and after it the supplement of each municipality.
    public static PrintedPlan withSupplements(
            Assessment assessment, Texts texts, ExportStamp stamp) {
        return new PlanPrinter(assessment, words(assessment, texts)).printWithSupplements(stamp);
    }

    /// Prints the whole plan for one municipality, what it says standing in its place.
    public static PrintedPlan merged(
            Assessment assessment, MunicipalSupplement supplement, Texts texts, ExportStamp stamp) {
        return new PlanPrinter(assessment, words(assessment, texts)).printMerged(supplement, stamp);
    }

    /// Prints the supplement of one municipality alone.
    public static PrintedPlan of(
            Assessment assessment, MunicipalSupplement supplement, Texts texts, ExportStamp stamp) {
        Texts own = SupplementPrinter.words(supplement, words(assessment, texts));
        return new PlanPrinter(assessment, own).printSupplement(supplement, stamp);
    }

    /// Prints the programme of one theme day as a leaflet.
    public static PrintedPlan of(
            Assessment assessment, ThemeDay day, Texts texts, ExportStamp stamp) {
        return new ProgrammePrinter(assessment, words(assessment, texts)).print(day, stamp);
    }

    /// Prints the report on one grant to the one who gave it.
    public static PrintedPlan of(
            Assessment assessment, Ledger grant, Texts texts, ExportStamp stamp) {
        return new GrantPrinter(assessment, words(assessment, texts)).print(grant, stamp);
    }

    /// The section with a number, to print it alone; null when there is none.
    public static @Nullable Id chapter(Plan plan, String number) {
        return plan.sections().stream()
                .filter(section -> !number.isBlank() && section.number().equals(number.strip()))
                .map(Section::id)
                .findFirst()
                .orElse(null);
    }

    /// Whether it is a paper and no book: without chapters its title stands over its text, and it
    /// has no cover and no contents.
    public boolean isPaper() {
        return !parts.isEmpty()
                && parts.stream()
                        .noneMatch(part -> part instanceof Heading heading && heading.level() == 1);
    }

    /// The headings a table of contents lists: as deep as fits on a page and a half; none for a
    /// paper.
    public List<Heading> contents() {
        if (isPaper()) {
            return List.of();
        }
        List<Heading> all =
                parts.stream().filter(Heading.class::isInstance).map(Heading.class::cast).toList();
        int deepest = CONTENTS_DEEPEST;
        while (deepest > 1 && upTo(all, deepest).size() > CONTENTS_LINES) {
            deepest--;
        }
        return upTo(all, deepest);
    }

    private static List<Heading> upTo(List<Heading> headings, int level) {
        return headings.stream().filter(heading -> heading.level() <= level).toList();
    }

    /// Parts that stand on pages turned the same way.
    ///
    /// @param isWide whether the pages lie on their side
    public record Spread(boolean isWide, List<Part> parts) {

        public Spread {
            parts = List.copyOf(parts);
        }
    }

    /// The parts by how their pages are turned.
    public List<Spread> spreads() {
        return Spreads.of(parts);
    }

    /// The tables, in the order of their numbers.
    public List<Table> tables() {
        return parts.stream()
                .filter(part -> part instanceof Table)
                .map(part -> (Table) part)
                .toList();
    }

    /// The figures, in the order of their numbers.
    public List<Figure> figures() {
        return parts.stream()
                .filter(part -> part instanceof Figure)
                .map(part -> (Figure) part)
                .toList();
    }

    /// The caption of a table with its number.
    public String caption(Table table) {
        return texts.get("document.table", table.number(), table.caption());
    }

    /// The caption of a figure with its number.
    public String caption(Figure figure) {
        return texts.get("document.figure", figure.number(), figure.caption());
    }

    /// What a reference to a row prints; a sign that it is gone where it is.
    public String name(Id row) {
        return Printable.of(names.getOrDefault(row, texts.get("document.reference.gone")));
    }

    /// Where a reference to a row leads; null when the row is not printed.
    public @Nullable String anchor(Id row) {
        return anchors.get(row);
    }
}
