package no.kompetanseplan.exchange.office.word;

import no.kompetanseplan.exchange.office.word.WordPart.Paragraph;
import no.kompetanseplan.exchange.office.word.WordPart.Role;
import no.kompetanseplan.model.prose.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Headings of documents that were written without styles: short lines that begin with a number
/// which follows the last one, «3.2.1 Aldersutfordringen».
final class NumberedHeadings {

    private static final Pattern LINE =
            Pattern.compile("(\\d{1,2}(?:\\.\\d{1,2}){0,4})\\.?\\s+(\\p{L}.{0,120})");

    private NumberedHeadings() {}

    /// The parts with such lines made headings, when there are no other headings.
    static List<WordPart> found(List<WordPart> parts) {
        boolean hasHeadings =
                parts.stream()
                        .anyMatch(part ->
                                part instanceof Paragraph(var role, _, _, _)
                                        && role == Role.HEADING);
        if (hasHeadings) {
            return parts;
        }
        List<WordPart> out = new ArrayList<>();
        List<Integer> last = List.of();
        for (WordPart part : parts) {
            if (part instanceof Paragraph paragraph && isLine(paragraph)) {
                List<Integer> number = number(paragraph);
                if (follows(last, number)) {
                    last = number;
                    out.add(
                            new Paragraph(
                                    Role.HEADING,
                                    number.size(),
                                    paragraph.label(),
                                    paragraph.prose()));
                    continue;
                }
            }
            out.add(part);
        }
        return out;
    }

    private static boolean isLine(Paragraph paragraph) {
        String line = line(paragraph);
        boolean mayBe =
                paragraph.role() == Role.TEXT
                        || (paragraph.role() == Role.NUMBERED && isStrong(paragraph));
        return mayBe
                && LINE.matcher(line).matches()
                && !line.endsWith(".")
                && !line.endsWith(",")
                && !line.endsWith(";");
    }

    /// Whether all of it is bold, as no line of an ordinary list is.
    private static boolean isStrong(Paragraph paragraph) {
        return paragraph.prose().spans().stream()
                .allMatch(span -> span instanceof Span.Words words && words.bold());
    }

    private static String line(Paragraph paragraph) {
        return (paragraph.label() + " " + paragraph.words()).strip();
    }

    private static List<Integer> number(Paragraph paragraph) {
        Matcher line = LINE.matcher(line(paragraph));
        List<Integer> number = new ArrayList<>();
        if (line.matches()) {
            for (String part : line.group(1).split("\\.", -1)) {
                number.add(Integer.parseInt(part));
            }
        }
        return number;
    }

    /// Whether a number is the next beside the last one, or beside one it stands under, or the
    /// first below it.
    private static boolean follows(List<Integer> last, List<Integer> number) {
        int depth = number.size();
        if (depth == 0 || depth > last.size() + 1) {
            return false;
        }
        List<Integer> parent = number.subList(0, depth - 1);
        if (!last.subList(0, depth - 1).equals(parent)) {
            return false;
        }
        int before = depth > last.size() ? 0 : last.get(depth - 1);
        return number.getLast() == before + 1;
    }
}
