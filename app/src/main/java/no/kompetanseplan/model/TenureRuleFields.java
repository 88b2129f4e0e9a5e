package no.kompetanseplan.model;

import static no.kompetanseplan.model.field.Kind.date;
import static no.kompetanseplan.model.field.Kind.flag;
import static no.kompetanseplan.model.field.Kind.integer;
import static no.kompetanseplan.model.field.Kind.money;
import static no.kompetanseplan.model.field.Kind.rank;
import static no.kompetanseplan.model.field.Kind.text;

import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Money;

import java.time.LocalDate;
import java.util.List;

/// What a user may see and change on a [TenureRule], in reading order.
public final class TenureRuleFields {

    public static final Field<TenureRule, Integer> YEARS =
            Field.of("years", integer(0, 60), TenureRule::years).asRequired();
    public static final Field<TenureRule, Money> AMOUNT =
            Field.of("amount", money(), TenureRule::amount);
    public static final Field<TenureRule, Boolean> PROPORTIONAL =
            Field.of("proportional", flag(), TenureRule::proportional);
    public static final Field<TenureRule, Boolean> ADDS =
            Field.of("adds", flag(), TenureRule::adds);
    public static final Field<TenureRule, LocalDate> VALID_FROM =
            Field.of("validFrom", date(), TenureRule::validFrom);
    public static final Field<TenureRule, LocalDate> VALID_TO =
            Field.of("validTo", date(), TenureRule::validTo);
    public static final Field<TenureRule, String> SOURCE =
            Field.of("source", text(300), TenureRule::source);
    public static final Field<TenureRule, String> NOTE =
            Field.of("note", text(2000), TenureRule::note);
    public static final Field<TenureRule, String> RANK = Field.of("rank", rank(), TenureRule::rank);

    public static final Table<TenureRule> TABLE =
            Table.of(
                    TenureRule.class,
                    "tenure_rule",
                    List.of(
                            YEARS,
                            AMOUNT,
                            PROPORTIONAL,
                            ADDS,
                            VALID_FROM,
                            VALID_TO,
                            SOURCE,
                            NOTE,
                            RANK));

    private TenureRuleFields() {}
}
