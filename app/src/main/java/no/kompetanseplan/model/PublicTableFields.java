package no.kompetanseplan.model;

import static no.kompetanseplan.model.field.Kind.choice;
import static no.kompetanseplan.model.field.Kind.rank;
import static no.kompetanseplan.model.field.Kind.text;

import no.kompetanseplan.model.choice.PublicFate;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;

import java.util.List;

/// What a user may see and change on a [PublicTable], in reading order.
public final class PublicTableFields {

    public static final Field<PublicTable, String> NAME =
            Field.of("name", text(100), PublicTable::name).asRequired();
    public static final Field<PublicTable, PublicFate> FATE =
            Field.of("fate", choice(PublicFate.class), PublicTable::fate);
    public static final Field<PublicTable, String> MERGES =
            Field.of("merges", text(4000), PublicTable::merges);
    public static final Field<PublicTable, String> NOTE =
            Field.of("note", text(2000), PublicTable::note);
    public static final Field<PublicTable, String> RANK =
            Field.of("rank", rank(), PublicTable::rank);

    public static final Table<PublicTable> TABLE =
            Table.of(PublicTable.class, "public_table", List.of(NAME, FATE, MERGES, NOTE, RANK));

    private PublicTableFields() {}
}
