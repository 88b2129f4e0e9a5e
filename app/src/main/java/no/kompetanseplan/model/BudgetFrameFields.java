package no.kompetanseplan.model;

import static no.kompetanseplan.model.field.Kind.integer;
import static no.kompetanseplan.model.field.Kind.money;
import static no.kompetanseplan.model.field.Kind.rank;
import static no.kompetanseplan.model.field.Kind.ref;
import static no.kompetanseplan.model.field.Kind.text;

import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;

import java.util.List;

/// What a user may see and change on a [BudgetFrame], in reading order.
public final class BudgetFrameFields {

    public static final Field<BudgetFrame, Id> BODY =
            Field.of("body", ref(), BudgetFrame::body).asRequired();
    public static final Field<BudgetFrame, Integer> YEAR =
            Field.of("year", integer(1900, 2200), BudgetFrame::year).asRequired();
    public static final Field<BudgetFrame, Money> AMOUNT =
            Field.of("amount", money(), BudgetFrame::amount);
    public static final Field<BudgetFrame, String> SOURCE =
            Field.of("source", text(300), BudgetFrame::source);
    public static final Field<BudgetFrame, String> NOTE =
            Field.of("note", text(2000), BudgetFrame::note);
    public static final Field<BudgetFrame, String> RANK =
            Field.of("rank", rank(), BudgetFrame::rank);

    public static final Table<BudgetFrame> TABLE =
            Table.of(
                    BudgetFrame.class,
                    "budget_frame",
                    List.of(BODY, YEAR, AMOUNT, SOURCE, NOTE, RANK));

    private BudgetFrameFields() {}
}
