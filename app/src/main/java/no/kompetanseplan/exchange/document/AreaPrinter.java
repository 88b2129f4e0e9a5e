package no.kompetanseplan.exchange.document;

import no.kompetanseplan.model.FocusArea;
import no.kompetanseplan.model.FocusAreas;
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

import org.jspecify.annotations.Nullable;

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
        this.areas = FocusAreas.ordered(pages.plan());
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

    /// The blocks every area has, in the order they are printed.
    enum Fixed {
        RATIONALE("areas.block.rationale"),
        LEGAL("areas.block.legal"),
        PROPOSALS("areas.block.proposals");

        private final String key;

        Fixed(String key) {
            this.key = key;
        }

        /// Text key of the block's heading.
        String key() {
            return key;
        }
    }

    /// Prints the satsinger of a section.
    void strategiesOf(String chapter, int level) {
        for (FocusArea area : areas) {
            if (area.kind() == FocusKind.STRATEGY
                    && !chapter.isEmpty()
                    && area.chapter().equals(chapter)) {
                strategy(area, level + 1);
            }
        }
    }

    /// Prints the satsinger that no section is the place of.
    void otherStrategies(int level) {
        for (FocusArea area : areas) {
            if (area.kind() == FocusKind.STRATEGY && !printed.contains(area.id())) {
                strategy(area, level);
            }
        }
    }

    private void strategy(FocusArea area, int level) {
        if (printed.add(area.id())) {
            pages.heading(level, area.number(), area.title(), area.id());
            pages.paragraph(area.rationale());
            proposals(area);
        }
    }

    /// Whether a section is the heading of an area not yet printed.
    boolean isPlaceOf(Section section) {
        return at(section) != null;
    }

    private @Nullable FocusArea at(Section section) {
        return areas.stream()
                .filter(area -> area.kind() == FocusKind.AREA && !printed.contains(area.id()))
                .filter(area -> !area.number().isEmpty() && area.number().equals(section.number()))
                .findFirst()
                .orElse(null);
    }

    /// Prints the heading of the area that a section is the place of.
    ///
    /// @return the area, or null when there is none
    @Nullable FocusArea open(Section section, int level) {
        FocusArea area = at(section);
        if (area != null) {
            open(area, level);
            pages.anchors().put(section.id(), Pages.anchor(area.id()));
        }
        return area;
    }

    /// Prints the areas that no section is the heading of.
    void otherAreas(int level) {
        for (FocusArea area : areas) {
            if (area.kind() == FocusKind.AREA && !printed.contains(area.id())) {
                open(area, level);
                for (Fixed block : Fixed.values()) {
                    print(area, block, level + 1, false);
                }
            }
        }
    }

    private void open(FocusArea area, int level) {
        printed.add(area.id());
        pages.heading(level, area.number(), area.title(), area.id());
    }

    /// Prints a block of an area.
    ///
    /// @param isWritten whether more is written below its heading
    void print(FocusArea area, Fixed block, int level, boolean isWritten) {
        if (!isWritten && isEmpty(area, block)) {
            return;
        }
        pages.heading(level, "", pages.text(block.key()), Id.named(block.key() + " " + area.id()));
        switch (block) {
            case RATIONALE -> pages.paragraph(area.rationale());
            case LEGAL -> legal(area);
            case PROPOSALS -> proposals(area);
        }
    }

    private boolean isEmpty(FocusArea area, Fixed block) {
        return switch (block) {
            case RATIONALE -> area.rationale().isBlank();
            case LEGAL -> area.legalState() == null || area.legalState() == LegalState.NO_BLOCK;
            case PROPOSALS -> !proposals.containsKey(area.id());
        };
    }

    private void legal(FocusArea area) {
        for (LegalBasis law : laws.getOrDefault(area.id(), List.of())) {
            String name = (law.act() + " " + law.section()).strip();
            List<Span> words = new ArrayList<>();
            words.add(new Words(name, true, false, ""));
            if (!law.summary().isBlank()) {
                words.add(Words.plain(": " + law.summary()));
            }
            pages.item("", new Prose(words), 0);
        }
        if (area.legalState() == LegalState.EXPLICIT_NONE) {
            pages.paragraph(Prose.plain(pages.text("areas.legal.none") + ".").write());
        }
        pages.paragraph(Prose.plain(area.legalNote()).write());
    }

    private void proposals(FocusArea area) {
        for (Proposal proposal : proposals.getOrDefault(area.id(), List.of())) {
            pages.item(proposal.number(), words(proposal), 0);
            pages.local(proposal.id());
            for (Proposal point : proposals.getOrDefault(proposal.id(), List.of())) {
                pages.item("", words(point), 1);
                pages.local(point.id());
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
