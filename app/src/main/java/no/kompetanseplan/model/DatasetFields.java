package no.kompetanseplan.model;

import static no.kompetanseplan.model.field.Kind.date;
import static no.kompetanseplan.model.field.Kind.integer;
import static no.kompetanseplan.model.field.Kind.rank;
import static no.kompetanseplan.model.field.Kind.text;

import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;

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
    public static final Field<Dataset, String> NOTE = Field.of("note", text(20000), Dataset::note);
    public static final Field<Dataset, String> RANK = Field.of("rank", rank(), Dataset::rank);

    public static final Table<Dataset> TABLE =
            Table.of(
                    Dataset.class,
                    "dataset",
                    List.of(NAME, SOURCE, DATE, COVERAGE, ROWS, HASH, NOTE, RANK));

    private DatasetFields() {}
}
