package no.kompetanseplan.exchange.document;

import no.kompetanseplan.exchange.document.Part.Column;
import no.kompetanseplan.model.Dimension;
import no.kompetanseplan.model.DimensionFields;
import no.kompetanseplan.model.LocalMeasure;
import no.kompetanseplan.model.choice.PlanLanguage;
import no.kompetanseplan.model.choice.SupplementRelation;
import no.kompetanseplan.model.prose.Prose;
import no.kompetanseplan.model.prose.Span;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.supplement.CorePart;
import no.kompetanseplan.supplement.Figures;
import no.kompetanseplan.supplement.LocalPart;
import no.kompetanseplan.supplement.MunicipalSupplement;
import no.kompetanseplan.supplement.SupplementEdits;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.text.Language;
import no.kompetanseplan.text.Texts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The supplement of a municipality: as a chapter of its own, or part by part among the regional
/// words. Its parts are numbered by the first letters of the municipality: L1, L2, …, and have the
/// same numbers both ways. It is in the municipality's form of Norwegian.
final class SupplementPrinter {

    private static final int SECTION = 2;

    private final Pages pages;
    private final MunicipalSupplement supplement;
    private final Formats formats;
    private final Texts texts;

    /// Those that are written, in the order of their numbers.
    private final List<LocalPart> parts;

    private final Set<Integer> printed = new HashSet<>();
    private boolean hasMeasures;

    SupplementPrinter(Pages pages, MunicipalSupplement supplement) {
        this.pages = pages;
        this.supplement = supplement;
        this.texts = words(supplement, pages.formats().texts());
        this.formats = Formats.of(texts.language());
        this.parts =
                supplement.parts().stream()
                        .filter(part -> part.state() != LocalPart.State.OPEN)
                        .toList();
    }

    /// The words of a supplement: in the municipality's form of Norwegian where it has said one.
    static Texts words(MunicipalSupplement supplement, Texts otherwise) {
        PlanLanguage written = supplement.municipality().language();
        return written == null
                ? otherwise
                : Texts.of(written == PlanLanguage.NYNORSK ? Language.NN : Language.NB);
    }

    /// Prints it as a chapter without a number.
    void print() {
        open();
        if (parts.isEmpty() && supplement.measures().isEmpty()) {
            note("supplement.print.none");
        }
        for (int i = 0; i < parts.size(); i++) {
            part(i);
        }
        measures(SECTION);
    }

    private void open() {
        pages.heading(
                1,
                "",
                texts.get("supplement.of", supplement.name()),
                Id.named("supplement " + supplement.municipality().id()));
    }

    private void part(int place) {
        LocalPart part = parts.get(place);
        CorePart core = part.core();
        printed.add(place);
        pages.heading(
                SECTION,
                number(place),
                core.kind() == CorePart.Kind.GONE ? gone() : core.title(),
                id(part));
        said(part);
    }

    private Id id(LocalPart part) {
        return part.own() == null
                ? SupplementEdits.id(supplement.municipality().id(), part.core().row())
                : part.own().id();
    }

    private String number(int place) {
        return supplement.prefix() + (place + 1);
    }

    private String gone() {
        return texts.get("supplement.place.gone");
    }

    /// Prints under the regional text of a section what the municipality says to it.
    void under(Id section, int level) {
        for (int i = 0; i < parts.size(); i++) {
            LocalPart part = parts.get(i);
            if (part.core().row().equals(section) && printed.add(i)) {
                pages.heading(
                        level, number(i), texts.get("supplement.own", supplement.name()), id(part));
                words(part, part.relation() == SupplementRelation.SPECIFIES);
            }
        }
    }

    /// Prints after a regional proposal or measure what the municipality says to it, set apart.
    void after(Id row) {
        for (int i = 0; i < parts.size(); i++) {
            LocalPart part = parts.get(i);
            if (part.core().row().equals(row) && printed.add(i)) {
                String line =
                        texts.get(
                                "supplement.print.after",
                                number(i),
                                supplement.name(),
                                part.core().title());
                pages.paragraph(new Prose(List.of(bold(line))).write());
                words(part, true);
            }
        }
    }

    private static Span bold(String words) {
        return new Span.Words(words, true, false, "");
    }

    /// Prints as a chapter what stands to no part that is printed.
    void rest() {
        boolean isDone = printed.size() == parts.size();
        if (isDone && (hasMeasures || supplement.measures().isEmpty())) {
            return;
        }
        open();
        for (int i = 0; i < parts.size(); i++) {
            if (!printed.contains(i)) {
                part(i);
            }
        }
        measures(SECTION);
    }

    /// Prints the municipality's own measures, in the seven columns of the action plan.
    void measures(int level) {
        List<LocalMeasure> measures = supplement.measures();
        if (measures.isEmpty() || hasMeasures) {
            return;
        }
        hasMeasures = true;
        String title = texts.get("supplement.measures.of", supplement.name());
        pages.heading(
                level,
                number(parts.size()),
                title,
                Id.named("local measures " + supplement.municipality().id()));
        List<List<String>> rows = new ArrayList<>();
        for (LocalMeasure each : measures) {
            rows.add(row(each));
            pages.anchors().put(each.id(), pages.nextTable());
        }
        pages.table(title, columns(), rows, false, true);
        Money amount = supplement.amount();
        if (amount != null && !amount.isZero()) {
            pages.note(texts.get("supplement.measures.amount", formats.money(amount)));
        }
    }

    private List<Column> columns() {
        return List.of(
                Column.words(texts.get("document.measure"), 20),
                Column.words(texts.get("document.goal"), 20),
                Column.words(texts.get("document.target-group"), 14),
                Column.words(texts.get("document.scope"), 18),
                Column.words(texts.get("document.period"), 12),
                Column.words(texts.get("document.by"), 15),
                Column.words(texts.get("document.cost"), 17));
    }

    private List<String> row(LocalMeasure each) {
        Dimension dimension = pages.plan().find(DimensionFields.TABLE, each.dimension());
        String letter = dimension == null ? "" : dimension.letter();
        return List.of(
                letter.isEmpty() ? each.title() : each.title() + " (" + letter + ")",
                each.goal(),
                each.targetGroup(),
                each.scope(),
                formats.period(each.period()),
                each.responsibleWording(),
                cost(each));
    }

    private String cost(LocalMeasure each) {
        String amount = each.amount() == null ? "" : formats.money(each.amount());
        return (each.costWording().strip() + "\n" + amount).strip();
    }

    private void said(LocalPart part) {
        if (part.core().kind() != CorePart.Kind.GONE) {
            boolean isSaid = part.state() != LocalPart.State.MISSING && !part.isNotHere();
            String how = isSaid ? part.relation().name() : "to";
            pages.note(texts.get("supplement.print." + how, place(part)));
        }
        words(part, false);
    }

    /// @param isApart whether the words are set apart from those around them
    private void words(LocalPart part, boolean isApart) {
        if (part.isNotHere()) {
            notHere(part, isApart);
            return;
        }
        Figures figures = part.figures();
        if (figures != null) {
            put(figures.words(formats), isApart);
        }
        part.text().lines().forEach(line -> line(line, isApart));
        if (part.state() == LocalPart.State.MISSING) {
            note("supplement.print.missing");
        }
    }

    private void notHere(LocalPart part, boolean isApart) {
        String key = "supplement.print." + SupplementRelation.NOT_HERE.name();
        put(texts.get(key, supplement.name()), isApart);
        if (part.own() != null && !part.isWithoutReason()) {
            put(texts.get("supplement.print.reason", part.own().reason().strip()), isApart);
        } else {
            note("supplement.print.missing");
        }
    }

    /// The part as a sentence names it: «kapittel 1.6», «5.2 forslag 2», «Forord».
    private String place(LocalPart part) {
        CorePart core = part.core();
        String where = core.where(texts);
        if (where.isEmpty()) {
            return texts.get("supplement.print.named", core.title());
        }
        return core.kind() == CorePart.Kind.SECTION
                ? texts.get("supplement.print.chapter", where)
                : where;
    }

    /// A line of the words; one that begins with a dash or a dot is a point of a list.
    private void line(String line, boolean isApart) {
        String words = line.strip();
        boolean isPoint =
                words.startsWith("- ") || words.startsWith("– ") || words.startsWith("• ");
        if (isPoint && !isApart) {
            pages.item("", Prose.plain(words.substring(2).strip()), 0);
        } else {
            put(words, isApart);
        }
    }

    private void note(String key) {
        pages.note(texts.get(key));
    }

    private void put(String words, boolean isApart) {
        String stored = Prose.plain(words).write();
        if (isApart) {
            pages.quote(stored);
        } else {
            pages.paragraph(stored);
        }
    }
}
