package no.kompetanseplan.model;

import static no.kompetanseplan.model.field.Kind.choice;
import static no.kompetanseplan.model.field.Kind.integer;
import static no.kompetanseplan.model.field.Kind.percent;
import static no.kompetanseplan.model.field.Kind.rank;
import static no.kompetanseplan.model.field.Kind.ref;
import static no.kompetanseplan.model.field.Kind.text;

import no.kompetanseplan.model.choice.AssumptionKind;
import no.kompetanseplan.model.choice.RetirementPreset;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Percent;

import java.util.List;

/// What a user may see and change on an [Assumption], in reading order.
public final class AssumptionFields {

    public static final Field<Assumption, AssumptionKind> KIND =
            Field.of("kind", choice(AssumptionKind.class), Assumption::kind).asRequired();
    public static final Field<Assumption, Id> SCENARIO =
            Field.of("scenario", ref(), Assumption::scenario);
    public static final Field<Assumption, Id> PROFESSION =
            Field.of("profession", ref(), Assumption::profession);
    public static final Field<Assumption, Id> MUNICIPALITY =
            Field.of("municipality", ref(), Assumption::municipality);
    public static final Field<Assumption, Integer> FROM_AGE =
            Field.of("fromAge", integer(0, 120), Assumption::fromAge);
    public static final Field<Assumption, Integer> TO_AGE =
            Field.of("toAge", integer(0, 120), Assumption::toAge);
    public static final Field<Assumption, Percent> SHARE =
            Field.of("share", percent(-100, 1000), Assumption::share);
    public static final Field<Assumption, Integer> PEOPLE =
            Field.of("people", integer(0, 1000000), Assumption::people);
    public static final Field<Assumption, RetirementPreset> RETIREMENT =
            Field.of("retirement", choice(RetirementPreset.class), Assumption::retirement);
    public static final Field<Assumption, String> SOURCE =
            Field.of("source", text(500), Assumption::source);
    public static final Field<Assumption, String> NOTE =
            Field.of("note", text(2000), Assumption::note);
    public static final Field<Assumption, String> RANK = Field.of("rank", rank(), Assumption::rank);

    public static final Table<Assumption> TABLE =
            Table.of(
                    Assumption.class,
                    "assumption",
                    List.of(
                            KIND,
                            SCENARIO,
                            PROFESSION,
                            MUNICIPALITY,
                            FROM_AGE,
                            TO_AGE,
                            SHARE,
                            PEOPLE,
                            RETIREMENT,
                            SOURCE,
                            NOTE,
                            RANK));

    private AssumptionFields() {}
}
