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

/// What a user may see and change on a [SupplementRule], in reading order.
public final class SupplementRuleFields {

    public static final Field<SupplementRule, String> TITLE =
            Field.of("title", text(200), SupplementRule::title).asRequired();
    public static final Field<SupplementRule, Integer> CREDITS =
            Field.of("credits", integer(0, 600), SupplementRule::credits);
    public static final Field<SupplementRule, Money> AMOUNT =
            Field.of("amount", money(), SupplementRule::amount);
    public static final Field<SupplementRule, Boolean> PROPORTIONAL =
            Field.of("proportional", flag(), SupplementRule::proportional);
    public static final Field<SupplementRule, Boolean> ADDS =
            Field.of("adds", flag(), SupplementRule::adds);
    public static final Field<SupplementRule, LocalDate> VALID_FROM =
            Field.of("validFrom", date(), SupplementRule::validFrom);
    public static final Field<SupplementRule, LocalDate> VALID_TO =
            Field.of("validTo", date(), SupplementRule::validTo);
    public static final Field<SupplementRule, String> SOURCE =
            Field.of("source", text(300), SupplementRule::source);
    public static final Field<SupplementRule, String> NOTE =
            Field.of("note", text(20000), SupplementRule::note);
    public static final Field<SupplementRule, String> RANK =
            Field.of("rank", rank(), SupplementRule::rank);

    public static final Table<SupplementRule> TABLE =
            Table.of(
                    SupplementRule.class,
                    "supplement_rule",
                    List.of(
                            TITLE,
                            CREDITS,
                            AMOUNT,
                            PROPORTIONAL,
                            ADDS,
                            VALID_FROM,
                            VALID_TO,
                            SOURCE,
                            NOTE,
                            RANK));

    private SupplementRuleFields() {}
}
