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

/// What a user may see and change on a [RuleVariant], in reading order.
public final class RuleVariantFields {

    public static final Field<RuleVariant, String> TITLE =
            Field.of("title", text(300), RuleVariant::title);
    public static final Field<RuleVariant, String> PROPOSED_BY =
            Field.of("proposedBy", text(200), RuleVariant::proposedBy);
    public static final Field<RuleVariant, Id> RULE =
            Field.of("rule", ref(), RuleVariant::rule).asRequired();
    public static final Field<RuleVariant, String> FIELD =
            Field.of("field", text(60), RuleVariant::field).asRequired();
    public static final Field<RuleVariant, String> VALUE =
            Field.of("value", text(300), RuleVariant::value);
    public static final Field<RuleVariant, LocalDate> VALID_FROM =
            Field.of("validFrom", date(), RuleVariant::validFrom);
    public static final Field<RuleVariant, String> NOTE =
            Field.of("note", text(2000), RuleVariant::note);
    public static final Field<RuleVariant, String> RANK =
            Field.of("rank", rank(), RuleVariant::rank);

    public static final Table<RuleVariant> TABLE =
            Table.of(
                    RuleVariant.class,
                    "rule_variant",
                    List.of(TITLE, PROPOSED_BY, RULE, FIELD, VALUE, VALID_FROM, NOTE, RANK));

    private RuleVariantFields() {}
}
