package no.kompetanseplan.model;

import static no.kompetanseplan.model.field.Kind.date;
import static no.kompetanseplan.model.field.Kind.flag;
import static no.kompetanseplan.model.field.Kind.integer;
import static no.kompetanseplan.model.field.Kind.text;

import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;

import java.time.LocalDate;
import java.util.List;

/// What a user may see and change on a [PublicationRule], in reading order.
public final class PublicationRuleFields {

    public static final Field<PublicationRule, Integer> PERSONS =
            Field.of("persons", integer(3, 10), PublicationRule::persons);
    public static final Field<PublicationRule, Integer> FTE =
            Field.of("fte", integer(3, 100), PublicationRule::fte);
    public static final Field<PublicationRule, Boolean> ZEROS_HIDDEN =
            Field.of("zerosHidden", flag(), PublicationRule::zerosHidden);
    public static final Field<PublicationRule, String> DECIDED_BY =
            Field.of("decidedBy", text(300), PublicationRule::decidedBy);
    public static final Field<PublicationRule, LocalDate> DECIDED_ON =
            Field.of("decidedOn", date(), PublicationRule::decidedOn);
    public static final Field<PublicationRule, String> NOTE =
            Field.of("note", text(2000), PublicationRule::note);

    public static final Table<PublicationRule> TABLE =
            Table.of(
                    PublicationRule.class,
                    "publication_rule",
                    List.of(PERSONS, FTE, ZEROS_HIDDEN, DECIDED_BY, DECIDED_ON, NOTE));

    private PublicationRuleFields() {}
}
