package no.kompetanseplan.checks;

import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.Tables;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Kind;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.prose.Prose;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Period;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// A text of the plan that readers see, with its place.
///
/// @param field name of the field in the row
/// @param words without marks
/// @param folded the words in small letters
/// @param sentences the words taken apart
/// @param capitals how many words begin with a capital
/// @param refers has a reference made as one
/// @param shares told as more or as less than a number
/// @param names names that may be written in more than one way
record Writing(
        Id row,
        String field,
        Prose prose,
        String words,
        String folded,
        List<String> sentences,
        int capitals,
        boolean refers,
        List<SharesInText.Share> shares,
        SpelledNames.Names names) {

    /// Remarks that never print, fields that say how a source wrote something, and what somebody
    /// wrote about the plan rather than in it.
    private static final Set<String> UNPRINTED = Set.of("note", "printedTitle", "rank", "hash");

    /// The printed texts of a row.
    static List<Writing> of(Row row) {
        return of(Tables.of(row), row).toList();
    }

    private static <R extends Row> Stream<Writing> of(Table<R> table, R row) {
        return table.fields().stream()
                .filter(field -> !UNPRINTED.contains(field.name()))
                .filter(field -> !text(field, row).isEmpty())
                .map(field -> read(row.id(), field.name(), text(field, row)));
    }

    private static Writing read(Id row, String field, String stored) {
        Prose prose = Prose.read(stored);
        String words = prose.words();
        List<String> sentences = Sentences.of(words);
        return new Writing(
                row,
                field,
                prose,
                words,
                words.toLowerCase(Sentences.NORWEGIAN),
                sentences,
                capitals(words),
                !prose.references().isEmpty(),
                SharesInText.in(words, sentences),
                SpelledNames.in(words));
    }

    /// Whether it has any of these words or signs, in small letters. Patterns are slow, and most
    /// texts have nothing for them.
    boolean hasAny(String... wanted) {
        for (String each : wanted) {
            if (folded.contains(each)) {
                return true;
            }
        }
        return false;
    }

    private static int capitals(String words) {
        int count = 0;
        boolean isFirst = true;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            count += isFirst && Character.isUpperCase(c) ? 1 : 0;
            isFirst = !Character.isLetterOrDigit(c);
        }
        return count;
    }

    boolean hasDigit() {
        return folded.chars().anyMatch(Character::isDigit);
    }

    private static <R, V> String text(Field<R, V> field, R row) {
        if (field.kind().type() == Kind.Type.TEXT) {
            return String.valueOf(field.get().apply(row));
        }
        return field.get().apply(row) instanceof Period period ? period.wording() : "";
    }
}
