package no.kompetanseplan.model;

import static no.kompetanseplan.model.field.Kind.date;
import static no.kompetanseplan.model.field.Kind.rank;
import static no.kompetanseplan.model.field.Kind.ref;
import static no.kompetanseplan.model.field.Kind.text;

import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Id;

import java.time.LocalDate;
import java.util.List;

/// What a user may see and change on an [IndicatorMethod], in reading order.
public final class IndicatorMethodFields {

    public static final Field<IndicatorMethod, Id> INDICATOR =
            Field.of("indicator", ref(), IndicatorMethod::indicator).asRequired();
    public static final Field<IndicatorMethod, String> NAME =
            Field.of("name", text(300), IndicatorMethod::name).asRequired();
    public static final Field<IndicatorMethod, String> DEFINITION =
            Field.of("definition", text(2000), IndicatorMethod::definition);
    public static final Field<IndicatorMethod, String> VERSION =
            Field.of("version", text(100), IndicatorMethod::version);
    public static final Field<IndicatorMethod, String> SOURCE =
            Field.of("source", text(500), IndicatorMethod::source);
    public static final Field<IndicatorMethod, LocalDate> DATE =
            Field.of("date", date(), IndicatorMethod::date);
    public static final Field<IndicatorMethod, String> NOTE =
            Field.of("note", text(2000), IndicatorMethod::note);
    public static final Field<IndicatorMethod, String> RANK =
            Field.of("rank", rank(), IndicatorMethod::rank);

    public static final Table<IndicatorMethod> TABLE =
            Table.of(
                    IndicatorMethod.class,
                    "indicator_method",
                    List.of(INDICATOR, NAME, DEFINITION, VERSION, SOURCE, DATE, NOTE, RANK));

    private IndicatorMethodFields() {}
}
