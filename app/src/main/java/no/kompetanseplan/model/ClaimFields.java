package no.kompetanseplan.model;

import static no.kompetanseplan.model.field.Kind.rank;
import static no.kompetanseplan.model.field.Kind.ranked;
import static no.kompetanseplan.model.field.Kind.ref;
import static no.kompetanseplan.model.field.Kind.text;

import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Ranked;

import java.util.List;

/// What a user may see and change on a [Claim], in reading order.
public final class ClaimFields {

    public static final Field<Claim, String> TEXT =
            Field.of("text", text(1000), Claim::text).asRequired();
    public static final Field<Claim, String> EVIDENCE =
            Field.of("evidence", text(2000), Claim::evidence);
    public static final Field<Claim, Id> SOURCE = Field.of("source", ref(), Claim::source);
    public static final Field<Claim, Id> SECTION = Field.of("section", ref(), Claim::section);
    public static final Field<Claim, Ranked> MEASURES =
            Field.of("measures", ranked(), Claim::measures);
    public static final Field<Claim, String> NOTE = Field.of("note", text(2000), Claim::note);
    public static final Field<Claim, String> RANK = Field.of("rank", rank(), Claim::rank);

    public static final Table<Claim> TABLE =
            Table.of(
                    Claim.class,
                    "claim",
                    List.of(TEXT, EVIDENCE, SOURCE, SECTION, MEASURES, NOTE, RANK));

    private ClaimFields() {}
}
