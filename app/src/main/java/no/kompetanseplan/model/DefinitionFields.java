package no.kompetanseplan.model;

import static no.kompetanseplan.model.field.Kind.choice;
import static no.kompetanseplan.model.field.Kind.rank;
import static no.kompetanseplan.model.field.Kind.text;

import no.kompetanseplan.model.choice.TermKind;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;

import java.util.List;

/// What a user may see and change on a [Definition], in reading order.
public final class DefinitionFields {

    public static final Field<Definition, String> TERM =
            Field.of("term", text(200), Definition::term).asRequired();
    public static final Field<Definition, TermKind> KIND =
            Field.of("kind", choice(TermKind.class), Definition::kind);
    public static final Field<Definition, String> TEXT =
            Field.of("text", text(3000), Definition::text).asRequired();
    public static final Field<Definition, String> SOURCE =
            Field.of("source", text(300), Definition::source);
    public static final Field<Definition, String> NOTE =
            Field.of("note", text(2000), Definition::note);
    public static final Field<Definition, String> RANK = Field.of("rank", rank(), Definition::rank);

    public static final Table<Definition> TABLE =
            Table.of(Definition.class, "definition", List.of(TERM, KIND, TEXT, SOURCE, NOTE, RANK));

    private DefinitionFields() {}
}
