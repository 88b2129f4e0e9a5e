package no.kompetanseplan.model;

import static no.kompetanseplan.model.field.Kind.money;
import static no.kompetanseplan.model.field.Kind.percent;
import static no.kompetanseplan.model.field.Kind.rank;
import static no.kompetanseplan.model.field.Kind.ref;
import static no.kompetanseplan.model.field.Kind.text;

import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.model.value.Percent;

import java.util.List;

/// What a user may see and change on a [CostShare], in reading order.
public final class CostShareFields {

    public static final Field<CostShare, Id> LINE =
            Field.of("line", ref(), CostShare::line).asRequired();
    public static final Field<CostShare, Id> BODY =
            Field.of("body", ref(), CostShare::body).asRequired();
    public static final Field<CostShare, Percent> PERCENT =
            Field.of("percent", percent(100), CostShare::percent);
    public static final Field<CostShare, Money> AMOUNT =
            Field.of("amount", money(), CostShare::amount);
    public static final Field<CostShare, String> NOTE =
            Field.of("note", text(2000), CostShare::note);
    public static final Field<CostShare, String> RANK = Field.of("rank", rank(), CostShare::rank);

    public static final Table<CostShare> TABLE =
            Table.of(
                    CostShare.class,
                    "cost_share",
                    List.of(LINE, BODY, PERCENT, AMOUNT, NOTE, RANK));

    private CostShareFields() {}
}
