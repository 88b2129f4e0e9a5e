package no.kompetanseplan.model;

import static no.kompetanseplan.model.field.Kind.choice;
import static no.kompetanseplan.model.field.Kind.rank;
import static no.kompetanseplan.model.field.Kind.ref;
import static no.kompetanseplan.model.field.Kind.text;

import no.kompetanseplan.model.choice.FocusKind;
import no.kompetanseplan.model.choice.LegalState;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Id;

import java.util.List;

/// What a user may see and change on a [FocusArea], in reading order.
public final class FocusAreaFields {

    public static final Field<FocusArea, FocusKind> KIND =
            Field.of("kind", choice(FocusKind.class), FocusArea::kind).asRequired();
    public static final Field<FocusArea, String> NUMBER =
            Field.of("number", text(20), FocusArea::number);
    public static final Field<FocusArea, String> CHAPTER =
            Field.of("chapter", text(20), FocusArea::chapter);
    public static final Field<FocusArea, Id> DIMENSION =
            Field.of("dimension", ref(), FocusArea::dimension);
    public static final Field<FocusArea, String> TITLE =
            Field.of("title", text(300), FocusArea::title).asRequired();
    public static final Field<FocusArea, String> RATIONALE =
            Field.of("rationale", text(20000), FocusArea::rationale);
    public static final Field<FocusArea, LegalState> LEGAL_STATE =
            Field.of("legalState", choice(LegalState.class), FocusArea::legalState);
    public static final Field<FocusArea, String> LEGAL_NOTE =
            Field.of("legalNote", text(1000), FocusArea::legalNote);
    public static final Field<FocusArea, String> NOTE =
            Field.of("note", text(20000), FocusArea::note);
    public static final Field<FocusArea, String> RANK = Field.of("rank", rank(), FocusArea::rank);

    public static final Table<FocusArea> TABLE =
            Table.of(
                    FocusArea.class,
                    "focus_area",
                    List.of(
                            KIND,
                            NUMBER,
                            CHAPTER,
                            DIMENSION,
                            TITLE,
                            RATIONALE,
                            LEGAL_STATE,
                            LEGAL_NOTE,
                            NOTE,
                            RANK));

    private FocusAreaFields() {}
}
