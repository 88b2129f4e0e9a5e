package no.kompetanseplan.checks;

import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Section;
import no.kompetanseplan.model.SectionFields;
import no.kompetanseplan.model.choice.Numbering;
import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Numbers of chapters and sections that jump, stand twice, or do not continue the number above,
/// where people write them.
final class SectionNumbers implements Check {

    @Override
    public Stream<Finding> find(Plan plan, List<Writing> writings) {
        if (plan.head().numbering() == Numbering.GENERATED) {
            return Stream.empty();
        }
        Map<@Nullable Id, List<Section>> below = new HashMap<>();
        for (Section section : plan.ordered(SectionFields.TABLE)) {
            if (!section.number().isEmpty()) {
                below.computeIfAbsent(section.parent(), _ -> new ArrayList<>()).add(section);
            }
        }
        List<Finding> found = new ArrayList<>();
        below.forEach((parent, sections) -> {
            Section above = plan.find(SectionFields.TABLE, parent);
            String prefix = above == null || above.number().isEmpty() ? "" : above.number() + ".";
            int expected = 1;
            for (Section section : sections) {
                String right = prefix + expected;
                if (!section.number().equals(right)) {
                    found.add(
                            Finding.of(
                                    What.SECTION_NUMBER,
                                    section.id(),
                                    SectionFields.NUMBER.name(),
                                    section.number(),
                                    section.title(),
                                    right));
                    expected = last(section.number(), expected);
                }
                expected++;
            }
        });
        return found.stream();
    }

    private static int last(String number, int otherwise) {
        String last = number.substring(number.lastIndexOf('.') + 1);
        return last.matches("\\d{1,4}") ? Integer.parseInt(last) : otherwise;
    }
}
