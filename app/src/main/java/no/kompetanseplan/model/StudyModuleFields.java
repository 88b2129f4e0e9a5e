package no.kompetanseplan.model;

import static no.kompetanseplan.model.field.Kind.integer;
import static no.kompetanseplan.model.field.Kind.rank;
import static no.kompetanseplan.model.field.Kind.ref;
import static no.kompetanseplan.model.field.Kind.text;

import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Id;

import java.util.List;

/// What a user may see and change on a [StudyModule], in reading order.
public final class StudyModuleFields {

    public static final Field<StudyModule, Id> STUDY =
            Field.of("study", ref(), StudyModule::study).asRequired();
    public static final Field<StudyModule, String> TITLE =
            Field.of("title", text(300), StudyModule::title).asRequired();
    public static final Field<StudyModule, Integer> HOURS =
            Field.of("hours", integer(0, 10000), StudyModule::hours);
    public static final Field<StudyModule, String> FORM =
            Field.of("form", text(200), StudyModule::form);
    public static final Field<StudyModule, Integer> PARTICIPANTS =
            Field.of("participants", integer(0, 100000), StudyModule::participants);
    public static final Field<StudyModule, Integer> COMPLETED =
            Field.of("completed", integer(0, 100000), StudyModule::completed);
    public static final Field<StudyModule, String> NOTE =
            Field.of("note", text(2000), StudyModule::note);
    public static final Field<StudyModule, String> RANK =
            Field.of("rank", rank(), StudyModule::rank);

    public static final Table<StudyModule> TABLE =
            Table.of(
                    StudyModule.class,
                    "study_module",
                    List.of(STUDY, TITLE, HOURS, FORM, PARTICIPANTS, COMPLETED, NOTE, RANK));

    private StudyModuleFields() {}
}
