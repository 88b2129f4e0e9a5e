package no.kompetanseplan.model;

import static no.kompetanseplan.model.field.Kind.integer;
import static no.kompetanseplan.model.field.Kind.percent;
import static no.kompetanseplan.model.field.Kind.rank;
import static no.kompetanseplan.model.field.Kind.ref;
import static no.kompetanseplan.model.field.Kind.text;

import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Percent;

import java.util.List;

/// What a user may see and change on a [TenureBand], in reading order.
public final class TenureBandFields {

    public static final Field<TenureBand, Id> BODY =
            Field.of("body", ref(), TenureBand::body).asRequired();
    public static final Field<TenureBand, Id> PROFESSION =
            Field.of("profession", ref(), TenureBand::profession);
    public static final Field<TenureBand, Integer> AS_OF =
            Field.of("asOf", integer(1900, 2200), TenureBand::asOf);
    public static final Field<TenureBand, Integer> YEARS =
            Field.of("years", integer(0, 60), TenureBand::years);
    public static final Field<TenureBand, Integer> COUNT =
            Field.of("count", integer(0, 100000), TenureBand::count);
    public static final Field<TenureBand, Percent> POSITION =
            Field.of("position", percent(200), TenureBand::position);
    public static final Field<TenureBand, String> NOTE =
            Field.of("note", text(2000), TenureBand::note);
    public static final Field<TenureBand, String> RANK = Field.of("rank", rank(), TenureBand::rank);

    public static final Table<TenureBand> TABLE =
            Table.of(
                    TenureBand.class,
                    "tenure_band",
                    List.of(BODY, PROFESSION, AS_OF, YEARS, COUNT, POSITION, NOTE, RANK));

    private TenureBandFields() {}
}
