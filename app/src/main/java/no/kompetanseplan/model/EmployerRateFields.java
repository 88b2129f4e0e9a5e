package no.kompetanseplan.model;

import static no.kompetanseplan.model.field.Kind.date;
import static no.kompetanseplan.model.field.Kind.money;
import static no.kompetanseplan.model.field.Kind.percent;
import static no.kompetanseplan.model.field.Kind.rank;
import static no.kompetanseplan.model.field.Kind.ref;
import static no.kompetanseplan.model.field.Kind.text;

import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.model.value.Percent;

import java.time.LocalDate;
import java.util.List;

/// What a user may see and change on a [EmployerRate], in reading order.
public final class EmployerRateFields {

    public static final Field<EmployerRate, Id> BODY = Field.of("body", ref(), EmployerRate::body);
    public static final Field<EmployerRate, Percent> HOLIDAY_PAY =
            Field.of("holidayPay", percent(100), EmployerRate::holidayPay);
    public static final Field<EmployerRate, Percent> PENSION =
            Field.of("pension", percent(100), EmployerRate::pension);
    public static final Field<EmployerRate, Percent> EMPLOYER_TAX =
            Field.of("employerTax", percent(100), EmployerRate::employerTax);
    public static final Field<EmployerRate, Money> REPLACEMENT_DAY =
            Field.of("replacementDay", money(), EmployerRate::replacementDay);
    public static final Field<EmployerRate, Percent> REPLACED_SHARE =
            Field.of("replacedShare", percent(100), EmployerRate::replacedShare);
    public static final Field<EmployerRate, LocalDate> VALID_FROM =
            Field.of("validFrom", date(), EmployerRate::validFrom);
    public static final Field<EmployerRate, LocalDate> VALID_TO =
            Field.of("validTo", date(), EmployerRate::validTo);
    public static final Field<EmployerRate, String> SOURCE =
            Field.of("source", text(300), EmployerRate::source);
    public static final Field<EmployerRate, String> NOTE =
            Field.of("note", text(20000), EmployerRate::note);
    public static final Field<EmployerRate, String> RANK =
            Field.of("rank", rank(), EmployerRate::rank);

    public static final Table<EmployerRate> TABLE =
            Table.of(
                    EmployerRate.class,
                    "employer_rate",
                    List.of(
                            BODY,
                            HOLIDAY_PAY,
                            PENSION,
                            EMPLOYER_TAX,
                            REPLACEMENT_DAY,
                            REPLACED_SHARE,
                            VALID_FROM,
                            VALID_TO,
                            SOURCE,
                            NOTE,
                            RANK));

    private EmployerRateFields() {}
}
