package no.kompetanseplan.ui.chapter.prose;

import no.kompetanseplan.model.Block;
import no.kompetanseplan.model.BlockFields;
import no.kompetanseplan.model.Book;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Section;
import no.kompetanseplan.model.prose.Prose;
import no.kompetanseplan.model.value.Id;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The numbers of the footnotes, from 1 through the whole book.
final class NoteNumbers {

    private static final String MARK = "{{note ";

    private final Map<Id, Integer> first = new HashMap<>();

    NoteNumbers(Plan plan) {
        Map<Id, List<Block>> blocks = new HashMap<>();
        for (Block block : plan.ordered(BlockFields.TABLE)) {
            Id section = block.section();
            if (section != null && block.text().contains(MARK)) {
                blocks.computeIfAbsent(section, _ -> new ArrayList<>()).add(block);
            }
        }
        int next = 1;
        if (blocks.isEmpty()) {
            return;
        }
        for (Section section : Book.of(plan).all()) {
            for (Block block : blocks.getOrDefault(section.id(), List.of())) {
                first.put(block.id(), next);
                next += Prose.read(block.text()).notes().size();
            }
        }
    }

    /// The number of the first footnote of a block.
    int first(Id block) {
        return first.getOrDefault(block, 1);
    }

    /// The blocks that have footnotes.
    boolean has(Id block) {
        return first.containsKey(block);
    }
}
