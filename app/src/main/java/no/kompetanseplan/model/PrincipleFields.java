package no.kompetanseplan.model;

import static no.kompetanseplan.model.field.Kind.rank;
import static no.kompetanseplan.model.field.Kind.ranked;
import static no.kompetanseplan.model.field.Kind.text;

import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Ranked;

import java.util.List;

/// What a user may see and change on a [Principle], in reading order.
public final class PrincipleFields {

    public static final Field<Principle, String> NUMBER =
            Field.of("number", text(20), Principle::number);
    public static final Field<Principle, String> TITLE =
            Field.of("title", text(200), Principle::title).asRequired();
    public static final Field<Principle, String> TEXT =
            Field.of("text", text(2000), Principle::text);
    public static final Field<Principle, String> CONSEQUENCE =
            Field.of("consequence", text(2000), Principle::consequence);
    public static final Field<Principle, Ranked> BODIES =
            Field.of("bodies", ranked(), Principle::bodies);
    public static final Field<Principle, String> RANK = Field.of("rank", rank(), Principle::rank);

    public static final Table<Principle> TABLE =
            Table.of(
                    Principle.class,
                    "principle",
                    List.of(NUMBER, TITLE, TEXT, CONSEQUENCE, BODIES, RANK));

    private PrincipleFields() {}
}
