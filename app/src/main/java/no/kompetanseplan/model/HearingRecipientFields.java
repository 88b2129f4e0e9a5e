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

/// What a user may see and change on a [HearingRecipient], in reading order.
public final class HearingRecipientFields {

    public static final Field<HearingRecipient, Id> HEARING =
            Field.of("hearing", ref(), HearingRecipient::hearing).asRequired();
    public static final Field<HearingRecipient, Id> BODY =
            Field.of("body", ref(), HearingRecipient::body);
    public static final Field<HearingRecipient, String> NAME =
            Field.of("name", text(200), HearingRecipient::name);
    public static final Field<HearingRecipient, LocalDate> SENT =
            Field.of("sent", date(), HearingRecipient::sent);
    public static final Field<HearingRecipient, LocalDate> ANSWERED =
            Field.of("answered", date(), HearingRecipient::answered);
    public static final Field<HearingRecipient, String> NOTE =
            Field.of("note", text(2000), HearingRecipient::note);
    public static final Field<HearingRecipient, String> RANK =
            Field.of("rank", rank(), HearingRecipient::rank);

    public static final Table<HearingRecipient> TABLE =
            Table.of(
                    HearingRecipient.class,
                    "hearing_recipient",
                    List.of(HEARING, BODY, NAME, SENT, ANSWERED, NOTE, RANK));

    private HearingRecipientFields() {}
}
