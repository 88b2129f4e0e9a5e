package no.kompetanseplan.model;

import static no.kompetanseplan.model.field.Kind.flag;
import static no.kompetanseplan.model.field.Kind.integer;
import static no.kompetanseplan.model.field.Kind.money;
import static no.kompetanseplan.model.field.Kind.rank;
import static no.kompetanseplan.model.field.Kind.text;

import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Money;

import java.util.List;

/// What a user may see and change on a [Wage], in reading order.
public final class WageFields {

    public static final Field<Wage, String> TITLE =
            Field.of("title", text(300), Wage::title).asRequired();
    public static final Field<Wage, String> CODE = Field.of("code", text(20), Wage::code);
    public static final Field<Wage, Money> AMOUNT = Field.of("amount", money(), Wage::amount);
    public static final Field<Wage, Integer> YEAR =
            Field.of("year", integer(1900, 2200), Wage::year);
    public static final Field<Wage, Boolean> USED = Field.of("used", flag(), Wage::used);
    public static final Field<Wage, String> SOURCE = Field.of("source", text(300), Wage::source);
    public static final Field<Wage, String> NOTE = Field.of("note", text(20000), Wage::note);
    public static final Field<Wage, String> RANK = Field.of("rank", rank(), Wage::rank);

    public static final Table<Wage> TABLE =
            Table.of(
                    Wage.class,
                    "wage",
                    List.of(TITLE, CODE, AMOUNT, YEAR, USED, SOURCE, NOTE, RANK));

    private WageFields() {}
}
