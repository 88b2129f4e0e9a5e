package no.kompetanseplan.model;

import static no.kompetanseplan.model.field.Kind.date;
import static no.kompetanseplan.model.field.Kind.money;
import static no.kompetanseplan.model.field.Kind.rank;
import static no.kompetanseplan.model.field.Kind.ref;
import static no.kompetanseplan.model.field.Kind.text;

import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;

import java.time.LocalDate;
import java.util.List;

/// What a user may see and change on a [GrantUse], in reading order.
public final class GrantUseFields {

    public static final Field<GrantUse, Id> GRANT =
            Field.of("grant", ref(), GrantUse::grant).asRequired();
    public static final Field<GrantUse, LocalDate> DAY = Field.of("day", date(), GrantUse::day);
    public static final Field<GrantUse, Id> BODY = Field.of("body", ref(), GrantUse::body);
    public static final Field<GrantUse, Id> MEASURE = Field.of("measure", ref(), GrantUse::measure);
    public static final Field<GrantUse, Money> AMOUNT =
            Field.of("amount", money(), GrantUse::amount);
    public static final Field<GrantUse, String> TEXT = Field.of("text", text(300), GrantUse::text);
    public static final Field<GrantUse, String> NOTE = Field.of("note", text(2000), GrantUse::note);
    public static final Field<GrantUse, String> RANK = Field.of("rank", rank(), GrantUse::rank);

    public static final Table<GrantUse> TABLE =
            Table.of(
                    GrantUse.class,
                    "grant_use",
                    List.of(GRANT, DAY, BODY, MEASURE, AMOUNT, TEXT, NOTE, RANK));

    private GrantUseFields() {}
}
