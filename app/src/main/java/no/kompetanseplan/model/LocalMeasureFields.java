package no.kompetanseplan.model;

import static no.kompetanseplan.model.field.Kind.money;
import static no.kompetanseplan.model.field.Kind.period;
import static no.kompetanseplan.model.field.Kind.rank;
import static no.kompetanseplan.model.field.Kind.ref;
import static no.kompetanseplan.model.field.Kind.text;

import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.model.value.Period;

import java.util.List;

/// What a user may see and change on a [LocalMeasure], in reading order.
public final class LocalMeasureFields {

    public static final Field<LocalMeasure, Id> MUNICIPALITY =
            Field.of("municipality", ref(), LocalMeasure::municipality).asRequired();
    public static final Field<LocalMeasure, Id> DIMENSION =
            Field.of("dimension", ref(), LocalMeasure::dimension);
    public static final Field<LocalMeasure, String> TITLE =
            Field.of("title", text(300), LocalMeasure::title).asRequired();
    public static final Field<LocalMeasure, String> GOAL =
            Field.of("goal", text(2000), LocalMeasure::goal);
    public static final Field<LocalMeasure, String> TARGET_GROUP =
            Field.of("targetGroup", text(1000), LocalMeasure::targetGroup);
    public static final Field<LocalMeasure, String> SCOPE =
            Field.of("scope", text(2000), LocalMeasure::scope);
    public static final Field<LocalMeasure, Period> PERIOD =
            Field.of("period", period(), LocalMeasure::period).asRequired();
    public static final Field<LocalMeasure, String> RESPONSIBLE_WORDING =
            Field.of("responsibleWording", text(500), LocalMeasure::responsibleWording);
    public static final Field<LocalMeasure, String> COST_WORDING =
            Field.of("costWording", text(2000), LocalMeasure::costWording);
    public static final Field<LocalMeasure, Money> AMOUNT =
            Field.of("amount", money(), LocalMeasure::amount);
    public static final Field<LocalMeasure, String> NOTE =
            Field.of("note", text(20000), LocalMeasure::note);
    public static final Field<LocalMeasure, String> RANK =
            Field.of("rank", rank(), LocalMeasure::rank);

    public static final Table<LocalMeasure> TABLE =
            Table.of(
                    LocalMeasure.class,
                    "local_measure",
                    List.of(
                            MUNICIPALITY,
                            DIMENSION,
                            TITLE,
                            GOAL,
                            TARGET_GROUP,
                            SCOPE,
                            PERIOD,
                            RESPONSIBLE_WORDING,
                            COST_WORDING,
                            AMOUNT,
                            NOTE,
                            RANK));

    private LocalMeasureFields() {}
}
