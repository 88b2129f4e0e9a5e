package no.kompetanseplan.exchange.document;

import no.kompetanseplan.model.choice.SupplementRelation;
import no.kompetanseplan.model.prose.Prose;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.supplement.CorePart;
import no.kompetanseplan.supplement.Figures;
import no.kompetanseplan.supplement.LocalPart;
import no.kompetanseplan.supplement.MunicipalSupplement;
import no.kompetanseplan.supplement.SupplementEdits;

import java.util.List;

/// The supplement of a municipality as a chapter without a number, its parts numbered by the first
/// letters of the municipality: L1, L2, …
final class SupplementPrinter {

    private static final int SECTION = 2;

    private final Pages pages;

    SupplementPrinter(Pages pages) {
        this.pages = pages;
    }

    void print(MunicipalSupplement supplement) {
        Id body = supplement.municipality().id();
        pages.heading(
                1,
                "",
                pages.text("supplement.of", supplement.name()),
                Id.named("supplement " + body));
        List<LocalPart> parts =
                supplement.parts().stream()
                        .filter(part -> part.state() != LocalPart.State.OPEN)
                        .toList();
        if (parts.isEmpty()) {
            pages.note(pages.text("supplement.print.none"));
        }
        int number = 0;
        for (LocalPart part : parts) {
            number++;
            CorePart core = part.core();
            pages.heading(
                    SECTION,
                    supplement.prefix() + number,
                    core.kind() == CorePart.Kind.GONE ? gone() : core.title(),
                    part.own() == null ? SupplementEdits.id(body, core.row()) : part.own().id());
            said(part, supplement.name());
        }
    }

    private String gone() {
        return pages.text("supplement.place.gone");
    }

    private void said(LocalPart part, String municipality) {
        if (part.isNotHere()) {
            notHere(part, municipality);
            return;
        }
        if (part.core().kind() != CorePart.Kind.GONE) {
            boolean isSaid = part.state() != LocalPart.State.MISSING;
            String how = isSaid ? part.relation().name() : "to";
            pages.note(pages.text("supplement.print." + how, place(part)));
        }
        Figures figures = part.figures();
        if (figures != null) {
            plain(figures.words(pages.formats()));
        }
        part.text().lines().forEach(this::line);
        if (part.state() == LocalPart.State.MISSING) {
            pages.note(pages.text("supplement.print.missing"));
        }
    }

    private void notHere(LocalPart part, String municipality) {
        if (part.core().kind() != CorePart.Kind.GONE) {
            pages.note(pages.text("supplement.print.to", place(part)));
        }
        plain(pages.text("supplement.print." + SupplementRelation.NOT_HERE.name(), municipality));
        if (part.own() != null && !part.isWithoutReason()) {
            plain(pages.text("supplement.print.reason", part.own().reason().strip()));
        } else {
            pages.note(pages.text("supplement.print.missing"));
        }
    }

    /// The part as a sentence names it: «kapittel 1.6», «5.2 forslag 2», «Forord».
    private String place(LocalPart part) {
        CorePart core = part.core();
        String where = core.where(pages.formats().texts());
        if (where.isEmpty()) {
            return pages.text("supplement.print.named", core.title());
        }
        return core.kind() == CorePart.Kind.SECTION
                ? pages.text("supplement.print.chapter", where)
                : where;
    }

    /// A line of the words; one that begins with a dash or a dot is a point of a list.
    private void line(String line) {
        String words = line.strip();
        boolean isPoint =
                words.startsWith("- ") || words.startsWith("– ") || words.startsWith("• ");
        if (isPoint) {
            pages.item("", Prose.plain(words.substring(2).strip()), 0);
        } else {
            plain(words);
        }
    }

    private void plain(String words) {
        pages.paragraph(Prose.plain(words).write());
    }
}
