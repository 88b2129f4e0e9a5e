package no.kompetanseplan.model;

import static no.kompetanseplan.model.field.Kind.choice;
import static no.kompetanseplan.model.field.Kind.integer;
import static no.kompetanseplan.model.field.Kind.percent;
import static no.kompetanseplan.model.field.Kind.rank;
import static no.kompetanseplan.model.field.Kind.ranked;
import static no.kompetanseplan.model.field.Kind.ref;
import static no.kompetanseplan.model.field.Kind.text;

import no.kompetanseplan.model.choice.EffectKind;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Percent;
import no.kompetanseplan.model.value.Ranked;

import java.util.List;

/// What a user may see and change on a [MeasureEffect], in reading order.
public final class MeasureEffectFields {

    public static final Field<MeasureEffect, Id> MEASURE =
            Field.of("measure", ref(), MeasureEffect::measure).asRequired();
    public static final Field<MeasureEffect, EffectKind> KIND =
            Field.of("kind", choice(EffectKind.class), MeasureEffect::kind).asRequired();
    public static final Field<MeasureEffect, Id> PROFESSION =
            Field.of("profession", ref(), MeasureEffect::profession);
    public static final Field<MeasureEffect, Id> FROM_PROFESSION =
            Field.of("fromProfession", ref(), MeasureEffect::fromProfession);
    public static final Field<MeasureEffect, Ranked> MUNICIPALITIES =
            Field.of("municipalities", ranked(), MeasureEffect::municipalities);
    public static final Field<MeasureEffect, Integer> FIRST_YEAR =
            Field.of("firstYear", integer(1950, 2150), MeasureEffect::firstYear);
    public static final Field<MeasureEffect, Integer> LAST_YEAR =
            Field.of("lastYear", integer(1950, 2150), MeasureEffect::lastYear);
    public static final Field<MeasureEffect, Integer> RAMP =
            Field.of("ramp", integer(0, 25), MeasureEffect::ramp);
    public static final Field<MeasureEffect, Integer> LOW =
            Field.of("low", integer(0, 100000), MeasureEffect::low);
    public static final Field<MeasureEffect, Integer> LIKELY =
            Field.of("likely", integer(0, 100000), MeasureEffect::likely);
    public static final Field<MeasureEffect, Integer> HIGH =
            Field.of("high", integer(0, 100000), MeasureEffect::high);
    public static final Field<MeasureEffect, Percent> PROBABILITY =
            Field.of("probability", percent(100), MeasureEffect::probability);
    public static final Field<MeasureEffect, String> BASIS =
            Field.of("basis", text(2000), MeasureEffect::basis);
    public static final Field<MeasureEffect, String> NOTE =
            Field.of("note", text(2000), MeasureEffect::note);
    public static final Field<MeasureEffect, String> RANK =
            Field.of("rank", rank(), MeasureEffect::rank);

    public static final Table<MeasureEffect> TABLE =
            Table.of(
                    MeasureEffect.class,
                    "measure_effect",
                    List.of(
                            MEASURE,
                            KIND,
                            PROFESSION,
                            FROM_PROFESSION,
                            MUNICIPALITIES,
                            FIRST_YEAR,
                            LAST_YEAR,
                            RAMP,
                            LOW,
                            LIKELY,
                            HIGH,
                            PROBABILITY,
                            BASIS,
                            NOTE,
                            RANK));

    private MeasureEffectFields() {}
}
