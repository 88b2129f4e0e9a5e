package no.kompetanseplan.model;

import static no.kompetanseplan.model.field.Kind.choice;
import static no.kompetanseplan.model.field.Kind.rank;
import static no.kompetanseplan.model.field.Kind.text;

import no.kompetanseplan.model.choice.Sensitivity;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;

import java.util.List;

/// What a user may see and change on an [Indicator], in reading order.
public final class IndicatorFields {

    public static final Field<Indicator, String> NAME =
            Field.of("name", text(300), Indicator::name).asRequired();
    public static final Field<Indicator, String> DEFINITION =
            Field.of("definition", text(2000), Indicator::definition);
    public static final Field<Indicator, String> OWNER =
            Field.of("owner", text(300), Indicator::owner);
    public static final Field<Indicator, String> SOURCE =
            Field.of("source", text(500), Indicator::source);
    public static final Field<Indicator, String> LEVEL =
            Field.of("level", text(200), Indicator::level);
    public static final Field<Indicator, Sensitivity> SENSITIVITY =
            Field.of("sensitivity", choice(Sensitivity.class), Indicator::sensitivity);
    public static final Field<Indicator, String> UNIT =
            Field.of("unit", text(100), Indicator::unit);
    public static final Field<Indicator, String> NOTE =
            Field.of("note", text(2000), Indicator::note);
    public static final Field<Indicator, String> RANK = Field.of("rank", rank(), Indicator::rank);

    public static final Table<Indicator> TABLE =
            Table.of(
                    Indicator.class,
                    "indicator",
                    List.of(NAME, DEFINITION, OWNER, SOURCE, LEVEL, SENSITIVITY, UNIT, NOTE, RANK));

    private IndicatorFields() {}
}
