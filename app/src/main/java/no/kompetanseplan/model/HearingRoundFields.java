package no.kompetanseplan.model;

import static no.kompetanseplan.model.field.Kind.date;
import static no.kompetanseplan.model.field.Kind.rank;
import static no.kompetanseplan.model.field.Kind.text;

import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;

import java.time.LocalDate;
import java.util.List;

/// What a user may see and change on a [HearingRound], in reading order.
public final class HearingRoundFields {

    public static final Field<HearingRound, String> TITLE =
            Field.of("title", text(300), HearingRound::title).asRequired();
    public static final Field<HearingRound, LocalDate> OPENED =
            Field.of("opened", date(), HearingRound::opened);
    public static final Field<HearingRound, LocalDate> DEADLINE =
            Field.of("deadline", date(), HearingRound::deadline);
    public static final Field<HearingRound, String> EDITION =
            Field.of("edition", text(64), HearingRound::edition);
    public static final Field<HearingRound, String> LETTER =
            Field.of("letter", text(8000), HearingRound::letter);
    public static final Field<HearingRound, String> NOTE =
            Field.of("note", text(2000), HearingRound::note);
    public static final Field<HearingRound, String> RANK =
            Field.of("rank", rank(), HearingRound::rank);

    public static final Table<HearingRound> TABLE =
            Table.of(
                    HearingRound.class,
                    "hearing_round",
                    List.of(TITLE, OPENED, DEADLINE, EDITION, LETTER, NOTE, RANK));

    private HearingRoundFields() {}
}
