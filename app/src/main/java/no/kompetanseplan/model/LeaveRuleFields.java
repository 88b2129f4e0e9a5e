package no.kompetanseplan.model;

import static no.kompetanseplan.model.field.Kind.choice;
import static no.kompetanseplan.model.field.Kind.date;
import static no.kompetanseplan.model.field.Kind.days;
import static no.kompetanseplan.model.field.Kind.integer;
import static no.kompetanseplan.model.field.Kind.rank;
import static no.kompetanseplan.model.field.Kind.text;

import no.kompetanseplan.model.choice.StudyBasis;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Days;

import java.time.LocalDate;
import java.util.List;

/// What a user may see and change on a [LeaveRule], in reading order.
public final class LeaveRuleFields {

    public static final Field<LeaveRule, StudyBasis> BASIS =
            Field.of("basis", choice(StudyBasis.class), LeaveRule::basis).asRequired();
    public static final Field<LeaveRule, Integer> SIZE =
            Field.of("size", integer(0, 600), LeaveRule::size);
    public static final Field<LeaveRule, Days> DAYS = Field.of("days", days(366), LeaveRule::days);
    public static final Field<LeaveRule, LocalDate> VALID_FROM =
            Field.of("validFrom", date(), LeaveRule::validFrom);
    public static final Field<LeaveRule, LocalDate> VALID_TO =
            Field.of("validTo", date(), LeaveRule::validTo);
    public static final Field<LeaveRule, String> SOURCE =
            Field.of("source", text(300), LeaveRule::source);
    public static final Field<LeaveRule, String> NOTE =
            Field.of("note", text(20000), LeaveRule::note);
    public static final Field<LeaveRule, String> RANK = Field.of("rank", rank(), LeaveRule::rank);

    public static final Table<LeaveRule> TABLE =
            Table.of(
                    LeaveRule.class,
                    "leave_rule",
                    List.of(BASIS, SIZE, DAYS, VALID_FROM, VALID_TO, SOURCE, NOTE, RANK));

    private LeaveRuleFields() {}
}
