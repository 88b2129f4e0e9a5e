package no.kompetanseplan.model;

import static no.kompetanseplan.model.field.Kind.choice;
import static no.kompetanseplan.model.field.Kind.date;
import static no.kompetanseplan.model.field.Kind.flag;
import static no.kompetanseplan.model.field.Kind.integer;
import static no.kompetanseplan.model.field.Kind.rank;
import static no.kompetanseplan.model.field.Kind.ref;
import static no.kompetanseplan.model.field.Kind.text;

import no.kompetanseplan.model.choice.DatasetKind;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Id;

import java.time.LocalDate;
import java.util.List;

/// What a user may see and change on a [Dataset], in reading order.
public final class DatasetFields {

    public static final Field<Dataset, String> NAME =
            Field.of("name", text(300), Dataset::name).asRequired();
    public static final Field<Dataset, String> SOURCE =
            Field.of("source", text(500), Dataset::source);
    public static final Field<Dataset, LocalDate> DATE = Field.of("date", date(), Dataset::date);
    public static final Field<Dataset, String> COVERAGE =
            Field.of("coverage", text(1000), Dataset::coverage);
    public static final Field<Dataset, Integer> ROWS =
            Field.of("rows", integer(0, 100000000), Dataset::rows);
    public static final Field<Dataset, String> HASH = Field.of("hash", text(64), Dataset::hash);
    public static final Field<Dataset, DatasetKind> KIND =
            Field.of("kind", choice(DatasetKind.class), Dataset::kind);
    public static final Field<Dataset, Id> MUNICIPALITY =
            Field.of("municipality", ref(), Dataset::municipality);
    public static final Field<Dataset, Boolean> IN_USE = Field.of("inUse", flag(), Dataset::inUse);
    public static final Field<Dataset, String> METHOD =
            Field.of("method", text(2000), Dataset::method);
    public static final Field<Dataset, String> NOTE = Field.of("note", text(20000), Dataset::note);
    public static final Field<Dataset, String> RANK = Field.of("rank", rank(), Dataset::rank);

    public static final Table<Dataset> TABLE =
            Table.of(
                    Dataset.class,
                    "dataset",
                    List.of(
                            NAME,
                            SOURCE,
                            DATE,
                            COVERAGE,
                            ROWS,
                            HASH,
                            KIND,
                            MUNICIPALITY,
                            IN_USE,
                            METHOD,
                            NOTE,
                            RANK));

    private DatasetFields() {}
}
