package no.kompetanseplan.checks;

import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.Section;
import no.kompetanseplan.model.SectionFields;
import no.kompetanseplan.model.prose.Span.Reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// References to chapters that are not there, whether typed or made as references.
final class ChapterReferences implements Check {

    private static final Pattern TYPED =
            Pattern.compile(
                    "(?<!\\p{L})(?:kapittel|kap\\.?|avsnitt|punkt)\\s+(\\d+(?:\\.\\d+)*)",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /// A law or another document has chapters of its own.
    private static final Pattern ELSEWHERE =
            Pattern.compile(
                    "(?iu)\\b(?:i|av)\\s+(?:\\p{L}+(?:loven|lova|forskriften|forskrifta)|rapporten|HTA)|§");

    @Override
    public Stream<Finding> find(Plan plan, List<Writing> writings) {
        Set<String> numbers =
                plan.rows(SectionFields.TABLE).stream()
                        .map(Section::number)
                        .filter(number -> !number.isEmpty())
                        .collect(Collectors.toSet());
        if (numbers.isEmpty()) {
            return Stream.empty();
        }
        plan.focusAreas()
                .forEach(area -> {
                    numbers.add(area.number());
                    numbers.add(area.chapter() + "." + area.number());
                });
        return writings.stream().flatMap(writing -> in(writing, numbers, plan));
    }

    private static Stream<Finding> in(Writing writing, Set<String> numbers, Plan plan) {
        List<Finding> found = new ArrayList<>();
        boolean isTyped = writing.hasAny("kapittel", "kap", "avsnitt", "punkt");
        for (String sentence : isTyped ? writing.sentences() : List.<String>of()) {
            if (ELSEWHERE.matcher(sentence).find()) {
                continue;
            }
            Matcher typed = TYPED.matcher(sentence);
            while (typed.find()) {
                if (!numbers.contains(typed.group(1))) {
                    found.add(
                            Finding.of(
                                    What.NO_SUCH_CHAPTER,
                                    writing.row(),
                                    writing.field(),
                                    typed.group()));
                }
            }
        }
        for (Reference reference : writing.prose().references()) {
            Row row = plan.find(reference.row());
            if (row == null) {
                found.add(Finding.of(What.REFERENCE_GONE, writing.row(), writing.field()));
            }
        }
        return found.stream();
    }
}
