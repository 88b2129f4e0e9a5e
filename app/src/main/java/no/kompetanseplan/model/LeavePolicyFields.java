package no.kompetanseplan.model;

import static no.kompetanseplan.model.field.Kind.choice;
import static no.kompetanseplan.model.field.Kind.date;
import static no.kompetanseplan.model.field.Kind.days;
import static no.kompetanseplan.model.field.Kind.rank;
import static no.kompetanseplan.model.field.Kind.text;

import no.kompetanseplan.model.choice.CapPer;
import no.kompetanseplan.model.choice.GapPolicy;
import no.kompetanseplan.model.choice.StudyBasis;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Days;

import java.time.LocalDate;
import java.util.List;

/// What a user may see and change on a [LeavePolicy], in reading order.
public final class LeavePolicyFields {

    public static final Field<LeavePolicy, StudyBasis> BASIS =
            Field.of("basis", choice(StudyBasis.class), LeavePolicy::basis).asRequired();
    public static final Field<LeavePolicy, GapPolicy> GAP =
            Field.of("gap", choice(GapPolicy.class), LeavePolicy::gap);
    public static final Field<LeavePolicy, Days> DAYS_PER_UNIT =
            Field.of("daysPerUnit", days(366), LeavePolicy::daysPerUnit);
    public static final Field<LeavePolicy, Days> CAP = Field.of("cap", days(366), LeavePolicy::cap);
    public static final Field<LeavePolicy, CapPer> CAP_PER =
            Field.of("capPer", choice(CapPer.class), LeavePolicy::capPer);
    public static final Field<LeavePolicy, LocalDate> VALID_FROM =
            Field.of("validFrom", date(), LeavePolicy::validFrom);
    public static final Field<LeavePolicy, LocalDate> VALID_TO =
            Field.of("validTo", date(), LeavePolicy::validTo);
    public static final Field<LeavePolicy, String> SOURCE =
            Field.of("source", text(300), LeavePolicy::source);
    public static final Field<LeavePolicy, String> NOTE =
            Field.of("note", text(20000), LeavePolicy::note);
    public static final Field<LeavePolicy, String> RANK =
            Field.of("rank", rank(), LeavePolicy::rank);

    public static final Table<LeavePolicy> TABLE =
            Table.of(
                    LeavePolicy.class,
                    "leave_policy",
                    List.of(
                            BASIS,
                            GAP,
                            DAYS_PER_UNIT,
                            CAP,
                            CAP_PER,
                            VALID_FROM,
                            VALID_TO,
                            SOURCE,
                            NOTE,
                            RANK));

    private LeavePolicyFields() {}
}
