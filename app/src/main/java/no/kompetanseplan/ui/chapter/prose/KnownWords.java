package no.kompetanseplan.ui.chapter.prose;

import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.DefinitionFields;
import no.kompetanseplan.model.DictionaryWord;
import no.kompetanseplan.model.DictionaryWordFields;
import no.kompetanseplan.model.Ordering;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.spelling.Checker;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// The words that are right in a plan, whatever the dictionary says: those of its list, the names
/// of its bodies and the terms it defines.
final class KnownWords {

    private KnownWords() {}

    static Set<String> of(Plan plan) {
        Set<String> known = new HashSet<>();
        plan.rows(DictionaryWordFields.TABLE)
                .forEach(each -> known.add(each.word().strip().toLowerCase(Locale.ROOT)));
        plan.rows(BodyFields.TABLE)
                .forEach(body -> {
                    known.addAll(Checker.words(body.name()));
                    known.addAll(Checker.words(body.shortName()));
                });
        plan.rows(DefinitionFields.TABLE).forEach(each -> known.addAll(Checker.words(each.term())));
        return known;
    }

    /// The plan with a word in its list.
    static Plan add(Plan plan, Id made, String word) {
        return Ordering.putAfter(
                plan,
                new DictionaryWord(made, word, ""),
                plan.ordered(DictionaryWordFields.TABLE),
                null);
    }
}
