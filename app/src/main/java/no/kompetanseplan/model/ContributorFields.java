package no.kompetanseplan.model;

import static no.kompetanseplan.model.field.Kind.rank;
import static no.kompetanseplan.model.field.Kind.ranked;
import static no.kompetanseplan.model.field.Kind.text;

import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Ranked;

import java.util.List;

/// What a user may see and change on a [Contributor], in reading order.
public final class ContributorFields {

    public static final Field<Contributor, String> WORDING =
            Field.of("wording", text(300), Contributor::wording).asRequired();
    public static final Field<Contributor, String> PART =
            Field.of("part", text(500), Contributor::part);
    public static final Field<Contributor, Ranked> BODIES =
            Field.of("bodies", ranked(), Contributor::bodies);
    public static final Field<Contributor, String> RANK =
            Field.of("rank", rank(), Contributor::rank);

    public static final Table<Contributor> TABLE =
            Table.of(Contributor.class, "contributor", List.of(WORDING, PART, BODIES, RANK));

    private ContributorFields() {}
}
