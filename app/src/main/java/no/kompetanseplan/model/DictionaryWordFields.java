package no.kompetanseplan.model;

import static no.kompetanseplan.model.field.Kind.rank;
import static no.kompetanseplan.model.field.Kind.text;

import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;

import java.util.List;

/// What a user may see and change on a [DictionaryWord], in reading order.
public final class DictionaryWordFields {

    public static final Field<DictionaryWord, String> WORD =
            Field.of("word", text(100), DictionaryWord::word).asRequired();
    public static final Field<DictionaryWord, String> RANK =
            Field.of("rank", rank(), DictionaryWord::rank);

    public static final Table<DictionaryWord> TABLE =
            Table.of(DictionaryWord.class, "dictionary_word", List.of(WORD, RANK));

    private DictionaryWordFields() {}
}
