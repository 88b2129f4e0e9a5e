package no.kompetanseplan.model;

import static no.kompetanseplan.model.field.Kind.choice;
import static no.kompetanseplan.model.field.Kind.date;
import static no.kompetanseplan.model.field.Kind.integer;
import static no.kompetanseplan.model.field.Kind.money;
import static no.kompetanseplan.model.field.Kind.rank;
import static no.kompetanseplan.model.field.Kind.ref;
import static no.kompetanseplan.model.field.Kind.text;

import no.kompetanseplan.model.choice.AgreementKind;
import no.kompetanseplan.model.choice.AgreementState;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;

import java.time.LocalDate;
import java.util.List;

/// What a user may see and change on an [Agreement], in reading order.
public final class AgreementFields {

    public static final Field<Agreement, String> NUMBER =
            Field.of("number", text(20), Agreement::number).asRequired();
    public static final Field<Agreement, Id> BODY = Field.of("body", ref(), Agreement::body);
    public static final Field<Agreement, AgreementKind> KIND =
            Field.of("kind", choice(AgreementKind.class), Agreement::kind);
    public static final Field<Agreement, String> WHAT =
            Field.of("what", text(300), Agreement::what);
    public static final Field<Agreement, Id> PROFESSION =
            Field.of("profession", ref(), Agreement::profession);
    public static final Field<Agreement, Id> MEASURE =
            Field.of("measure", ref(), Agreement::measure);
    public static final Field<Agreement, Integer> PEOPLE =
            Field.of("people", integer(0, 1000), Agreement::people);
    public static final Field<Agreement, Money> AMOUNT =
            Field.of("amount", money(), Agreement::amount);
    public static final Field<Agreement, LocalDate> BOUND_FROM =
            Field.of("boundFrom", date(), Agreement::boundFrom);
    public static final Field<Agreement, Integer> BOUND_MONTHS =
            Field.of("boundMonths", integer(0, 240), Agreement::boundMonths);
    public static final Field<Agreement, LocalDate> DEADLINE =
            Field.of("deadline", date(), Agreement::deadline);
    public static final Field<Agreement, AgreementState> STATE =
            Field.of("state", choice(AgreementState.class), Agreement::state);
    public static final Field<Agreement, LocalDate> ENDED =
            Field.of("ended", date(), Agreement::ended);
    public static final Field<Agreement, Money> REPAID =
            Field.of("repaid", money(), Agreement::repaid);
    public static final Field<Agreement, String> NOTE =
            Field.of("note", text(2000), Agreement::note);
    public static final Field<Agreement, String> RANK = Field.of("rank", rank(), Agreement::rank);

    public static final Table<Agreement> TABLE =
            Table.of(
                    Agreement.class,
                    "agreement",
                    List.of(
                            NUMBER,
                            BODY,
                            KIND,
                            WHAT,
                            PROFESSION,
                            MEASURE,
                            PEOPLE,
                            AMOUNT,
                            BOUND_FROM,
                            BOUND_MONTHS,
                            DEADLINE,
                            STATE,
                            ENDED,
                            REPAID,
                            NOTE,
                            RANK));

    private AgreementFields() {}
}
