package no.kompetanseplan.model;

import static no.kompetanseplan.model.field.Kind.choice;
import static no.kompetanseplan.model.field.Kind.flag;
import static no.kompetanseplan.model.field.Kind.rank;
import static no.kompetanseplan.model.field.Kind.ref;
import static no.kompetanseplan.model.field.Kind.text;

import no.kompetanseplan.model.choice.DeviationEffect;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Id;

import java.util.List;

/// What a user may see and change on a [CouncilPoint], in reading order.
public final class CouncilPointFields {

    public static final Field<CouncilPoint, Id> DECISION =
            Field.of("decision", ref(), CouncilPoint::decision).asRequired();
    public static final Field<CouncilPoint, Id> POINT =
            Field.of("point", ref(), CouncilPoint::point);
    public static final Field<CouncilPoint, String> TEXT =
            Field.of("text", text(3000), CouncilPoint::text);
    public static final Field<CouncilPoint, Boolean> DROPPED =
            Field.of("dropped", flag(), CouncilPoint::dropped);
    public static final Field<CouncilPoint, DeviationEffect> EFFECT =
            Field.of("effect", choice(DeviationEffect.class), CouncilPoint::effect);
    public static final Field<CouncilPoint, Boolean> HANDLED =
            Field.of("handled", flag(), CouncilPoint::handled);
    public static final Field<CouncilPoint, Id> PLACE =
            Field.of("place", ref(), CouncilPoint::place);
    public static final Field<CouncilPoint, Id> FORUM =
            Field.of("forum", ref(), CouncilPoint::forum);
    public static final Field<CouncilPoint, String> NOTE =
            Field.of("note", text(2000), CouncilPoint::note);
    public static final Field<CouncilPoint, String> RANK =
            Field.of("rank", rank(), CouncilPoint::rank);

    public static final Table<CouncilPoint> TABLE =
            Table.of(
                    CouncilPoint.class,
                    "council_point",
                    List.of(
                            DECISION, POINT, TEXT, DROPPED, EFFECT, HANDLED, PLACE, FORUM, NOTE,
                            RANK));

    private CouncilPointFields() {}
}
