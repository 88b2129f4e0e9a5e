package no.kompetanseplan.model;

import static no.kompetanseplan.model.field.Kind.integer;
import static no.kompetanseplan.model.field.Kind.percent;
import static no.kompetanseplan.model.field.Kind.rank;
import static no.kompetanseplan.model.field.Kind.text;

import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Percent;

import java.util.List;

/// What a user may see and change on a [PriceIndex], in reading order.
public final class PriceIndexFields {

    public static final Field<PriceIndex, Integer> YEAR =
            Field.of("year", integer(1900, 2200), PriceIndex::year).asRequired();
    public static final Field<PriceIndex, Percent> RISE =
            Field.of("rise", percent(-50, 100), PriceIndex::rise);
    public static final Field<PriceIndex, String> SOURCE =
            Field.of("source", text(300), PriceIndex::source);
    public static final Field<PriceIndex, String> NOTE =
            Field.of("note", text(2000), PriceIndex::note);
    public static final Field<PriceIndex, String> RANK = Field.of("rank", rank(), PriceIndex::rank);

    public static final Table<PriceIndex> TABLE =
            Table.of(PriceIndex.class, "price_index", List.of(YEAR, RISE, SOURCE, NOTE, RANK));

    private PriceIndexFields() {}
}
