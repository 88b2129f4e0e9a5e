package no.kompetanseplan.model;

import static no.kompetanseplan.model.field.Kind.choice;
import static no.kompetanseplan.model.field.Kind.rank;
import static no.kompetanseplan.model.field.Kind.ref;
import static no.kompetanseplan.model.field.Kind.text;

import no.kompetanseplan.model.choice.SupplementRelation;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Id;

import java.util.List;

/// What a user may see and change on a [Supplement], in reading order.
public final class SupplementFields {

    public static final Field<Supplement, Id> MUNICIPALITY =
            Field.of("municipality", ref(), Supplement::municipality).asRequired();
    public static final Field<Supplement, Id> TARGET =
            Field.of("target", ref(), Supplement::target).asRequired();
    public static final Field<Supplement, SupplementRelation> RELATION =
            Field.of("relation", choice(SupplementRelation.class), Supplement::relation);
    public static final Field<Supplement, String> TEXT =
            Field.of("text", text(20000), Supplement::text);
    public static final Field<Supplement, String> REASON =
            Field.of("reason", text(1000), Supplement::reason);
    public static final Field<Supplement, String> CORE =
            Field.of("core", text(20000), Supplement::core);
    public static final Field<Supplement, String> RANK = Field.of("rank", rank(), Supplement::rank);

    public static final Table<Supplement> TABLE =
            Table.of(
                    Supplement.class,
                    "supplement",
                    List.of(MUNICIPALITY, TARGET, RELATION, TEXT, REASON, CORE, RANK));

    private SupplementFields() {}
}
