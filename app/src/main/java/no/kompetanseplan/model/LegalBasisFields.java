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

/// What a user may see and change on a [LegalBasis], in reading order.
public final class LegalBasisFields {

    public static final Field<LegalBasis, Id> AREA = Field.of("area", ref(), LegalBasis::area);
    public static final Field<LegalBasis, String> ACT =
            Field.of("act", text(300), LegalBasis::act).asRequired();
    public static final Field<LegalBasis, String> SECTION =
            Field.of("section", text(200), LegalBasis::section);
    public static final Field<LegalBasis, String> SUMMARY =
            Field.of("summary", text(1000), LegalBasis::summary);
    public static final Field<LegalBasis, String> PLACE =
            Field.of("place", text(60), LegalBasis::place);
    public static final Field<LegalBasis, LocalDate> CHECKED =
            Field.of("checked", date(), LegalBasis::checked);
    public static final Field<LegalBasis, String> NOTE =
            Field.of("note", text(20000), LegalBasis::note);
    public static final Field<LegalBasis, String> RANK = Field.of("rank", rank(), LegalBasis::rank);

    public static final Table<LegalBasis> TABLE =
            Table.of(
                    LegalBasis.class,
                    "legal_basis",
                    List.of(AREA, ACT, SECTION, SUMMARY, PLACE, CHECKED, NOTE, RANK));

    private LegalBasisFields() {}
}
