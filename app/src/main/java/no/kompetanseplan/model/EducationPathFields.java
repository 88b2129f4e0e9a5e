package no.kompetanseplan.model;

import static no.kompetanseplan.model.field.Kind.integer;
import static no.kompetanseplan.model.field.Kind.percent;
import static no.kompetanseplan.model.field.Kind.rank;
import static no.kompetanseplan.model.field.Kind.ref;
import static no.kompetanseplan.model.field.Kind.text;

import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Percent;

import java.util.List;

/// What a user may see and change on an [EducationPath], in reading order.
public final class EducationPathFields {

    public static final Field<EducationPath, String> NAME =
            Field.of("name", text(300), EducationPath::name).asRequired();
    public static final Field<EducationPath, Id> FROM_PROFESSION =
            Field.of("fromProfession", ref(), EducationPath::fromProfession);
    public static final Field<EducationPath, Id> PROFESSION =
            Field.of("profession", ref(), EducationPath::profession).asRequired();
    public static final Field<EducationPath, Id> MUNICIPALITY =
            Field.of("municipality", ref(), EducationPath::municipality);
    public static final Field<EducationPath, Integer> FIRST_YEAR =
            Field.of("firstYear", integer(1950, 2150), EducationPath::firstYear);
    public static final Field<EducationPath, Integer> LAST_YEAR =
            Field.of("lastYear", integer(1950, 2150), EducationPath::lastYear);
    public static final Field<EducationPath, Integer> INTAKE =
            Field.of("intake", integer(0, 100000), EducationPath::intake);
    public static final Field<EducationPath, Integer> YEARS =
            Field.of("years", integer(0, 15), EducationPath::years);
    public static final Field<EducationPath, Percent> DROPOUT =
            Field.of("dropout", percent(100), EducationPath::dropout);
    public static final Field<EducationPath, Percent> RETENTION =
            Field.of("retention", percent(100), EducationPath::retention);
    public static final Field<EducationPath, Percent> POSITION =
            Field.of("position", percent(100), EducationPath::position);
    public static final Field<EducationPath, String> SOURCE =
            Field.of("source", text(500), EducationPath::source);
    public static final Field<EducationPath, String> NOTE =
            Field.of("note", text(2000), EducationPath::note);
    public static final Field<EducationPath, String> RANK =
            Field.of("rank", rank(), EducationPath::rank);

    public static final Table<EducationPath> TABLE =
            Table.of(
                    EducationPath.class,
                    "education_path",
                    List.of(
                            NAME,
                            FROM_PROFESSION,
                            PROFESSION,
                            MUNICIPALITY,
                            FIRST_YEAR,
                            LAST_YEAR,
                            INTAKE,
                            YEARS,
                            DROPOUT,
                            RETENTION,
                            POSITION,
                            SOURCE,
                            NOTE,
                            RANK));

    private EducationPathFields() {}
}
