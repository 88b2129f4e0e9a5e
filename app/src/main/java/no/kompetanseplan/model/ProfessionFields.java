package no.kompetanseplan.model;

import static no.kompetanseplan.model.field.Kind.choice;
import static no.kompetanseplan.model.field.Kind.integer;
import static no.kompetanseplan.model.field.Kind.rank;
import static no.kompetanseplan.model.field.Kind.text;

import no.kompetanseplan.model.choice.Training;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;

import java.util.List;

/// What a user may see and change on a [Profession], in reading order.
public final class ProfessionFields {

    public static final Field<Profession, String> NAME =
            Field.of("name", text(200), Profession::name).asRequired();
    public static final Field<Profession, Training> TRAINING =
            Field.of("training", choice(Training.class), Profession::training);
    public static final Field<Profession, String> CODES =
            Field.of("codes", text(500), Profession::codes);
    public static final Field<Profession, String> ALIASES =
            Field.of("aliases", text(2000), Profession::aliases);
    public static final Field<Profession, Integer> SPECIAL_LIMIT =
            Field.of("specialLimit", integer(50, 75), Profession::specialLimit);
    public static final Field<Profession, String> NOTE =
            Field.of("note", text(2000), Profession::note);
    public static final Field<Profession, String> RANK = Field.of("rank", rank(), Profession::rank);

    public static final Table<Profession> TABLE =
            Table.of(
                    Profession.class,
                    "profession",
                    List.of(NAME, TRAINING, CODES, ALIASES, SPECIAL_LIMIT, NOTE, RANK));

    private ProfessionFields() {}
}
