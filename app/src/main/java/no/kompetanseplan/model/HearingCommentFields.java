package no.kompetanseplan.model;

import static no.kompetanseplan.model.field.Kind.choice;
import static no.kompetanseplan.model.field.Kind.date;
import static no.kompetanseplan.model.field.Kind.flag;
import static no.kompetanseplan.model.field.Kind.rank;
import static no.kompetanseplan.model.field.Kind.ref;
import static no.kompetanseplan.model.field.Kind.text;

import no.kompetanseplan.model.choice.CommentAnswer;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Id;

import java.time.LocalDate;
import java.util.List;

/// What a user may see and change on a [HearingComment], in reading order.
public final class HearingCommentFields {

    public static final Field<HearingComment, Id> HEARING =
            Field.of("hearing", ref(), HearingComment::hearing).asRequired();
    public static final Field<HearingComment, Id> RECIPIENT =
            Field.of("recipient", ref(), HearingComment::recipient);
    public static final Field<HearingComment, String> NUMBER =
            Field.of("number", text(20), HearingComment::number);
    public static final Field<HearingComment, Id> TARGET =
            Field.of("target", ref(), HearingComment::target);
    public static final Field<HearingComment, String> FIELD =
            Field.of("field", text(60), HearingComment::field);
    public static final Field<HearingComment, String> WORDING =
            Field.of("wording", text(2000), HearingComment::wording);
    public static final Field<HearingComment, String> TEXT =
            Field.of("text", text(5000), HearingComment::text).asRequired();
    public static final Field<HearingComment, String> PAGE =
            Field.of("page", text(60), HearingComment::page);
    public static final Field<HearingComment, LocalDate> RECEIVED =
            Field.of("received", date(), HearingComment::received);
    public static final Field<HearingComment, CommentAnswer> ANSWER =
            Field.of("answer", choice(CommentAnswer.class), HearingComment::answer);
    public static final Field<HearingComment, String> REASON =
            Field.of("reason", text(3000), HearingComment::reason);
    public static final Field<HearingComment, Boolean> CLOSED =
            Field.of("closed", flag(), HearingComment::closed);
    public static final Field<HearingComment, Id> FORUM =
            Field.of("forum", ref(), HearingComment::forum);
    public static final Field<HearingComment, String> RANK =
            Field.of("rank", rank(), HearingComment::rank);

    public static final Table<HearingComment> TABLE =
            Table.of(
                    HearingComment.class,
                    "hearing_comment",
                    List.of(
                            HEARING, RECIPIENT, NUMBER, TARGET, FIELD, WORDING, TEXT, PAGE,
                            RECEIVED, ANSWER, REASON, CLOSED, FORUM, RANK));

    private HearingCommentFields() {}
}
