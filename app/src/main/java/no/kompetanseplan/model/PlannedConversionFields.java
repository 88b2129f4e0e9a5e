package no.kompetanseplan.model;

import static no.kompetanseplan.model.field.Kind.choice;
import static no.kompetanseplan.model.field.Kind.integer;
import static no.kompetanseplan.model.field.Kind.money;
import static no.kompetanseplan.model.field.Kind.percent;
import static no.kompetanseplan.model.field.Kind.rank;
import static no.kompetanseplan.model.field.Kind.ref;
import static no.kompetanseplan.model.field.Kind.text;

import no.kompetanseplan.model.choice.ConversionMode;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.model.value.Percent;

import java.util.List;

/// What a user may see and change on a [PlannedConversion], in reading order.
public final class PlannedConversionFields {

    public static final Field<PlannedConversion, Id> RULE =
            Field.of("rule", ref(), PlannedConversion::rule).asRequired();
    public static final Field<PlannedConversion, Id> BODY =
            Field.of("body", ref(), PlannedConversion::body);
    public static final Field<PlannedConversion, Integer> YEAR =
            Field.of("year", integer(1900, 2200), PlannedConversion::year);
    public static final Field<PlannedConversion, Percent> POSTS =
            Field.of("posts", percent(100000), PlannedConversion::posts);
    public static final Field<PlannedConversion, ConversionMode> MODE =
            Field.of("mode", choice(ConversionMode.class), PlannedConversion::mode);
    public static final Field<PlannedConversion, Id> FROM_PROFESSION =
            Field.of("fromProfession", ref(), PlannedConversion::fromProfession);
    public static final Field<PlannedConversion, Id> TO_PROFESSION =
            Field.of("toProfession", ref(), PlannedConversion::toProfession);
    public static final Field<PlannedConversion, Money> UNIT_COST =
            Field.of("unitCost", money(), PlannedConversion::unitCost);
    public static final Field<PlannedConversion, Id> MEASURE =
            Field.of("measure", ref(), PlannedConversion::measure);
    public static final Field<PlannedConversion, String> NOTE =
            Field.of("note", text(2000), PlannedConversion::note);
    public static final Field<PlannedConversion, String> RANK =
            Field.of("rank", rank(), PlannedConversion::rank);

    public static final Table<PlannedConversion> TABLE =
            Table.of(
                    PlannedConversion.class,
                    "planned_conversion",
                    List.of(
                            RULE,
                            BODY,
                            YEAR,
                            POSTS,
                            MODE,
                            FROM_PROFESSION,
                            TO_PROFESSION,
                            UNIT_COST,
                            MEASURE,
                            NOTE,
                            RANK));

    private PlannedConversionFields() {}
}
