package no.kompetanseplan.model;

import static no.kompetanseplan.model.field.Kind.rank;
import static no.kompetanseplan.model.field.Kind.ref;
import static no.kompetanseplan.model.field.Kind.text;

import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Id;

import java.util.List;

/// What a user may see and change on a [DecisionPoint], in reading order.
public final class DecisionPointFields {

    public static final Field<DecisionPoint, Id> ROUND =
            Field.of("round", ref(), DecisionPoint::round).asRequired();
    public static final Field<DecisionPoint, String> TITLE =
            Field.of("title", text(200), DecisionPoint::title);
    public static final Field<DecisionPoint, String> TEXT =
            Field.of("text", text(3000), DecisionPoint::text).asRequired();
    public static final Field<DecisionPoint, String> RANK =
            Field.of("rank", rank(), DecisionPoint::rank);

    public static final Table<DecisionPoint> TABLE =
            Table.of(DecisionPoint.class, "decision_point", List.of(ROUND, TITLE, TEXT, RANK));

    private DecisionPointFields() {}
}
