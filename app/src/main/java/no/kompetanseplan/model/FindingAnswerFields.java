package no.kompetanseplan.model;

import static no.kompetanseplan.model.field.Kind.rank;
import static no.kompetanseplan.model.field.Kind.text;

import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;

import java.util.List;

/// What a user may see and change on a [FindingAnswer], in reading order.
public final class FindingAnswerFields {

    public static final Field<FindingAnswer, String> FINDING =
            Field.of("finding", text(300), FindingAnswer::finding).asRequired();
    public static final Field<FindingAnswer, String> REASON =
            Field.of("reason", text(2000), FindingAnswer::reason).asRequired();
    public static final Field<FindingAnswer, String> RANK =
            Field.of("rank", rank(), FindingAnswer::rank);

    public static final Table<FindingAnswer> TABLE =
            Table.of(FindingAnswer.class, "finding_answer", List.of(FINDING, REASON, RANK));

    private FindingAnswerFields() {}
}
