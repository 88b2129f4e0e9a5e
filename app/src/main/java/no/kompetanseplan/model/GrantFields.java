package no.kompetanseplan.model;

import static no.kompetanseplan.model.field.Kind.choice;
import static no.kompetanseplan.model.field.Kind.date;
import static no.kompetanseplan.model.field.Kind.money;
import static no.kompetanseplan.model.field.Kind.rank;
import static no.kompetanseplan.model.field.Kind.ref;
import static no.kompetanseplan.model.field.Kind.text;

import no.kompetanseplan.model.choice.GrantState;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;

import java.time.LocalDate;
import java.util.List;

/// What a user may see and change on a [Grant], in reading order.
public final class GrantFields {

    public static final Field<Grant, String> TITLE =
            Field.of("title", text(300), Grant::title).asRequired();
    public static final Field<Grant, Id> GIVER = Field.of("giver", ref(), Grant::giver);
    public static final Field<Grant, String> PURPOSE =
            Field.of("purpose", text(2000), Grant::purpose);
    public static final Field<Grant, String> EARMARK =
            Field.of("earmark", text(2000), Grant::earmark);
    public static final Field<Grant, GrantState> STATE =
            Field.of("state", choice(GrantState.class), Grant::state);
    public static final Field<Grant, Money> APPLIED = Field.of("applied", money(), Grant::applied);
    public static final Field<Grant, Money> AWARDED = Field.of("awarded", money(), Grant::awarded);
    public static final Field<Grant, LocalDate> APPLY_BY =
            Field.of("applyBy", date(), Grant::applyBy);
    public static final Field<Grant, LocalDate> ANSWER_BY =
            Field.of("answerBy", date(), Grant::answerBy);
    public static final Field<Grant, LocalDate> AWARDED_ON =
            Field.of("awardedOn", date(), Grant::awardedOn);
    public static final Field<Grant, LocalDate> USE_BY = Field.of("useBy", date(), Grant::useBy);
    public static final Field<Grant, LocalDate> REPORT_BY =
            Field.of("reportBy", date(), Grant::reportBy);
    public static final Field<Grant, String> UNCLEAR =
            Field.of("unclear", text(1000), Grant::unclear);
    public static final Field<Grant, String> SOURCE = Field.of("source", text(300), Grant::source);
    public static final Field<Grant, String> NOTE = Field.of("note", text(2000), Grant::note);
    public static final Field<Grant, String> RANK = Field.of("rank", rank(), Grant::rank);

    public static final Table<Grant> TABLE =
            Table.of(
                    Grant.class,
                    "grant",
                    List.of(
                            TITLE,
                            GIVER,
                            PURPOSE,
                            EARMARK,
                            STATE,
                            APPLIED,
                            AWARDED,
                            APPLY_BY,
                            ANSWER_BY,
                            AWARDED_ON,
                            USE_BY,
                            REPORT_BY,
                            UNCLEAR,
                            SOURCE,
                            NOTE,
                            RANK));

    private GrantFields() {}
}
