package no.kompetanseplan.model;

import static no.kompetanseplan.model.field.Kind.choice;
import static no.kompetanseplan.model.field.Kind.date;
import static no.kompetanseplan.model.field.Kind.integer;
import static no.kompetanseplan.model.field.Kind.money;
import static no.kompetanseplan.model.field.Kind.rank;
import static no.kompetanseplan.model.field.Kind.text;

import no.kompetanseplan.model.choice.StipendEvent;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Money;

import java.time.LocalDate;
import java.util.List;

/// What a user may see and change on a [StipendRule], in reading order.
public final class StipendRuleFields {

    public static final Field<StipendRule, String> TITLE =
            Field.of("title", text(300), StipendRule::title).asRequired();
    public static final Field<StipendRule, StipendEvent> EVENT =
            Field.of("event", choice(StipendEvent.class), StipendRule::event);
    public static final Field<StipendRule, Money> CEILING =
            Field.of("ceiling", money(), StipendRule::ceiling);
    public static final Field<StipendRule, Integer> BOUND_MONTHS =
            Field.of("boundMonths", integer(0, 600), StipendRule::boundMonths);
    public static final Field<StipendRule, String> CONDITION =
            Field.of("condition", text(1000), StipendRule::condition);
    public static final Field<StipendRule, LocalDate> VALID_FROM =
            Field.of("validFrom", date(), StipendRule::validFrom);
    public static final Field<StipendRule, LocalDate> VALID_TO =
            Field.of("validTo", date(), StipendRule::validTo);
    public static final Field<StipendRule, String> SOURCE =
            Field.of("source", text(300), StipendRule::source);
    public static final Field<StipendRule, String> NOTE =
            Field.of("note", text(20000), StipendRule::note);
    public static final Field<StipendRule, String> RANK =
            Field.of("rank", rank(), StipendRule::rank);

    public static final Table<StipendRule> TABLE =
            Table.of(
                    StipendRule.class,
                    "stipend_rule",
                    List.of(
                            TITLE,
                            EVENT,
                            CEILING,
                            BOUND_MONTHS,
                            CONDITION,
                            VALID_FROM,
                            VALID_TO,
                            SOURCE,
                            NOTE,
                            RANK));

    private StipendRuleFields() {}
}
