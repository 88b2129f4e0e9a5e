package no.kompetanseplan.model;

import static no.kompetanseplan.model.field.Kind.flag;
import static no.kompetanseplan.model.field.Kind.period;
import static no.kompetanseplan.model.field.Kind.rank;
import static no.kompetanseplan.model.field.Kind.ref;
import static no.kompetanseplan.model.field.Kind.text;

import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Period;

import java.util.List;

/// What a user may see and change on a [ParkedTopic], in reading order.
public final class ParkedTopicFields {

    public static final Field<ParkedTopic, String> TITLE =
            Field.of("title", text(300), ParkedTopic::title).asRequired();
    public static final Field<ParkedTopic, String> TEXT =
            Field.of("text", text(2000), ParkedTopic::text);
    public static final Field<ParkedTopic, Id> SECTION =
            Field.of("section", ref(), ParkedTopic::section);
    public static final Field<ParkedTopic, Period> DUE =
            Field.of("due", period(), ParkedTopic::due);
    public static final Field<ParkedTopic, Boolean> CLOSED =
            Field.of("closed", flag(), ParkedTopic::closed);
    public static final Field<ParkedTopic, String> OUTCOME =
            Field.of("outcome", text(1000), ParkedTopic::outcome);
    public static final Field<ParkedTopic, String> RANK =
            Field.of("rank", rank(), ParkedTopic::rank);

    public static final Table<ParkedTopic> TABLE =
            Table.of(
                    ParkedTopic.class,
                    "parked_topic",
                    List.of(TITLE, TEXT, SECTION, DUE, CLOSED, OUTCOME, RANK));

    private ParkedTopicFields() {}
}
