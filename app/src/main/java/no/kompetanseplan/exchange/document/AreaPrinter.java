package no.kompetanseplan.exchange.document;

import no.kompetanseplan.model.FocusArea;
import no.kompetanseplan.model.FocusAreaFields;
import no.kompetanseplan.model.LegalBasis;
import no.kompetanseplan.model.LegalBasisFields;
import no.kompetanseplan.model.Proposal;
import no.kompetanseplan.model.ProposalFields;
import no.kompetanseplan.model.Section;
import no.kompetanseplan.model.choice.FocusKind;
import no.kompetanseplan.model.choice.LegalState;
import no.kompetanseplan.model.prose.Prose;
import no.kompetanseplan.model.prose.Span;
import no.kompetanseplan.model.prose.Span.Words;
import no.kompetanseplan.model.value.Id;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The satsinger of chapter 4 and the areas of chapter 5: reasons, legal bases, proposed measures.
final class AreaPrinter {

    private final Pages pages;
    private final List<FocusArea> areas;
    private final Map<Id, List<Proposal>> proposals = new HashMap<>();
    private final Map<Id, List<LegalBasis>> laws = new HashMap<>();
    private final Set<Id> printed = new HashSet<>();

    AreaPrinter(Pages pages) {
        this.pages = pages;
        this.areas = pages.plan().ordered(FocusAreaFields.TABLE);
        for (Proposal each : pages.plan().ordered(ProposalFields.TABLE)) {
            Id above = each.parent() == null ? each.area() : each.parent();
            if (above != null) {
                proposals.computeIfAbsent(above, _ -> new ArrayList<>()).add(each);
            }
        }
        for (LegalBasis each : pages.plan().ordered(LegalBasisFields.TABLE)) {
            if (each.area() != null) {
                laws.computeIfAbsent(each.area(), _ -> new ArrayList<>()).add(each);
            }
        }
    }

    /// Prints the satsinger of a section.
    void strategiesOf(String chapter, int level) {
        for (FocusArea area : areas) {
            if (area.kind() == FocusKind.STRATEGY
                    && !chapter.isEmpty()
                    && area.chapter().equals(chapter)) {
                pages.heading(level + 1, area.number(), area.title(), area.id());
                pages.paragraph(area.rationale());
                proposals(area);
            }
        }
    }

    /// Prints the area that a section is the heading of; false when it is of none.
    boolean print(Section section, int level) {
        for (FocusArea area : areas) {
            if (area.kind() == FocusKind.AREA
                    && !section.number().isEmpty()
                    && area.number().equals(section.number())) {
                area(area, level);
                pages.anchors().put(section.id(), "id" + area.id());
                return true;
            }
        }
        return false;
    }

    /// Prints the areas that no section is the heading of.
    void printRest(int level) {
        for (FocusArea area : areas) {
            if (area.kind() == FocusKind.AREA && !printed.contains(area.id())) {
                area(area, level);
            }
        }
    }

    private void area(FocusArea area, int level) {
        printed.add(area.id());
        pages.heading(level, area.number(), area.title(), area.id());
        if (!area.rationale().isBlank()) {
            subheading(level, "areas.block.rationale", area);
            pages.paragraph(area.rationale());
        }
        legal(area, level);
        if (proposals.containsKey(area.id())) {
            subheading(level, "areas.block.proposals", area);
            proposals(area);
        }
    }

    private void subheading(int level, String key, FocusArea area) {
        pages.heading(level + 1, "", pages.text(key), Id.named(key + " " + area.id()));
    }

    private void legal(FocusArea area, int level) {
        LegalState state = area.legalState();
        if (state == null || state == LegalState.NO_BLOCK) {
            return;
        }
        subheading(level, "areas.block.legal", area);
        for (LegalBasis law : laws.getOrDefault(area.id(), List.of())) {
            String name = (law.act() + " " + law.section()).strip();
            List<Span> words = new ArrayList<>();
            words.add(new Words(name, true, false, ""));
            if (!law.summary().isBlank()) {
                words.add(Words.plain(": " + law.summary()));
            }
            pages.item("", new Prose(words), 0);
        }
        if (state == LegalState.EXPLICIT_NONE) {
            pages.paragraph(Prose.plain(pages.text("areas.legal.none") + ".").write());
        }
        pages.paragraph(Prose.plain(area.legalNote()).write());
    }

    private void proposals(FocusArea area) {
        for (Proposal proposal : proposals.getOrDefault(area.id(), List.of())) {
            pages.item(proposal.number(), words(proposal), 0);
            for (Proposal point : proposals.getOrDefault(proposal.id(), List.of())) {
                pages.item("", words(point), 1);
            }
        }
    }

    private Prose words(Proposal proposal) {
        List<Span> words = new ArrayList<>();
        words.add(new Words(proposal.title(), true, false, ""));
        if (!proposal.description().isBlank()) {
            words.add(Words.plain(". " + proposal.description()));
        }
        if (!proposal.responsibleWording().isBlank()) {
            words.add(
                    Words.plain(
                            " ("
                                    + pages.text("document.responsible")
                                    + ": "
                                    + proposal.responsibleWording()
                                    + ")"));
        }
        return new Prose(words);
    }
}
