package no.kompetanseplan.model;

import static no.kompetanseplan.model.field.Kind.percent;
import static no.kompetanseplan.model.field.Kind.rank;
import static no.kompetanseplan.model.field.Kind.text;

import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Percent;

import java.util.List;

/// What a user may see and change on a [ConversionRule], in reading order.
public final class ConversionRuleFields {

    public static final Field<ConversionRule, String> FROM_POST =
            Field.of("fromPost", text(200), ConversionRule::fromPost).asRequired();
    public static final Field<ConversionRule, String> TO_POST =
            Field.of("toPost", text(200), ConversionRule::toPost).asRequired();
    public static final Field<ConversionRule, Percent> RATIO =
            Field.of("ratio", percent(1000), ConversionRule::ratio);
    public static final Field<ConversionRule, String> CONDITION =
            Field.of("condition", text(1000), ConversionRule::condition);
    public static final Field<ConversionRule, String> SOURCE =
            Field.of("source", text(300), ConversionRule::source);
    public static final Field<ConversionRule, String> NOTE =
            Field.of("note", text(20000), ConversionRule::note);
    public static final Field<ConversionRule, String> RANK =
            Field.of("rank", rank(), ConversionRule::rank);

    public static final Table<ConversionRule> TABLE =
            Table.of(
                    ConversionRule.class,
                    "conversion_rule",
                    List.of(FROM_POST, TO_POST, RATIO, CONDITION, SOURCE, NOTE, RANK));

    private ConversionRuleFields() {}
}
