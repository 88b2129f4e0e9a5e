package no.kompetanseplan.model;

import static no.kompetanseplan.model.field.Kind.flag;
import static no.kompetanseplan.model.field.Kind.integer;
import static no.kompetanseplan.model.field.Kind.rank;
import static no.kompetanseplan.model.field.Kind.ref;
import static no.kompetanseplan.model.field.Kind.text;

import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Id;

import java.util.List;

/// What a user may see and change on an [IndicatorFigure], in reading order.
public final class IndicatorFigureFields {

    public static final Field<IndicatorFigure, Id> METHOD =
            Field.of("method", ref(), IndicatorFigure::method).asRequired();
    public static final Field<IndicatorFigure, String> PLACE =
            Field.of("place", text(200), IndicatorFigure::place);
    public static final Field<IndicatorFigure, Id> MUNICIPALITY =
            Field.of("municipality", ref(), IndicatorFigure::municipality);
    public static final Field<IndicatorFigure, Integer> YEAR =
            Field.of("year", integer(1900, 2150), IndicatorFigure::year);
    public static final Field<IndicatorFigure, Integer> VALUE =
            Field.of("value", integer(0, 2000000000), IndicatorFigure::value);
    public static final Field<IndicatorFigure, Integer> BASE =
            Field.of("base", integer(0, 2000000000), IndicatorFigure::base);
    public static final Field<IndicatorFigure, Boolean> IS_TOTAL =
            Field.of("isTotal", flag(), IndicatorFigure::isTotal);
    public static final Field<IndicatorFigure, String> NOTE =
            Field.of("note", text(2000), IndicatorFigure::note);
    public static final Field<IndicatorFigure, String> RANK =
            Field.of("rank", rank(), IndicatorFigure::rank);

    public static final Table<IndicatorFigure> TABLE =
            Table.of(
                    IndicatorFigure.class,
                    "indicator_figure",
                    List.of(METHOD, PLACE, MUNICIPALITY, YEAR, VALUE, BASE, IS_TOTAL, NOTE, RANK));

    private IndicatorFigureFields() {}
}
