package no.kompetanseplan.model;

import static no.kompetanseplan.model.field.Kind.choice;
import static no.kompetanseplan.model.field.Kind.flag;
import static no.kompetanseplan.model.field.Kind.integer;
import static no.kompetanseplan.model.field.Kind.money;
import static no.kompetanseplan.model.field.Kind.period;
import static no.kompetanseplan.model.field.Kind.rank;
import static no.kompetanseplan.model.field.Kind.ref;
import static no.kompetanseplan.model.field.Kind.text;

import no.kompetanseplan.model.choice.CostBasis;
import no.kompetanseplan.model.choice.CostKind;
import no.kompetanseplan.model.choice.Funding;
import no.kompetanseplan.model.choice.SplitMode;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.model.value.Period;

import java.util.List;

/// What a user may see and change on a [CostLine], in reading order.
public final class CostLineFields {

    public static final Field<CostLine, Id> MEASURE =
            Field.of("measure", ref(), CostLine::measure).asRequired();
    public static final Field<CostLine, CostKind> KIND =
            Field.of("kind", choice(CostKind.class), CostLine::kind);
    public static final Field<CostLine, String> TEXT = Field.of("text", text(300), CostLine::text);
    public static final Field<CostLine, CostBasis> BASIS =
            Field.of("basis", choice(CostBasis.class), CostLine::basis);
    public static final Field<CostLine, Integer> QUANTITY =
            Field.of("quantity", integer(0, 1000000), CostLine::quantity);
    public static final Field<CostLine, Money> UNIT_PRICE =
            Field.of("unitPrice", money(), CostLine::unitPrice);
    public static final Field<CostLine, Money> LOW_PRICE =
            Field.of("lowPrice", money(), CostLine::lowPrice);
    public static final Field<CostLine, Money> HIGH_PRICE =
            Field.of("highPrice", money(), CostLine::highPrice);
    public static final Field<CostLine, Boolean> ADJUSTED =
            Field.of("adjusted", flag(), CostLine::adjusted);
    public static final Field<CostLine, SplitMode> SPLIT =
            Field.of("split", choice(SplitMode.class), CostLine::split);
    public static final Field<CostLine, String> SPLIT_SOURCE =
            Field.of("splitSource", text(300), CostLine::splitSource);
    public static final Field<CostLine, Id> PAYER = Field.of("payer", ref(), CostLine::payer);
    public static final Field<CostLine, Id> GRANT = Field.of("grant", ref(), CostLine::grant);
    public static final Field<CostLine, Funding> FUNDING =
            Field.of("funding", choice(Funding.class), CostLine::funding);
    public static final Field<CostLine, Period> PERIOD =
            Field.of("period", period(), CostLine::period);
    public static final Field<CostLine, Boolean> EVERY_YEAR =
            Field.of("everyYear", flag(), CostLine::everyYear);
    public static final Field<CostLine, Boolean> NOT_CALCULATED =
            Field.of("notCalculated", flag(), CostLine::notCalculated);
    public static final Field<CostLine, String> NOTE =
            Field.of("note", text(20000), CostLine::note);
    public static final Field<CostLine, String> RANK = Field.of("rank", rank(), CostLine::rank);

    public static final Table<CostLine> TABLE =
            Table.of(
                    CostLine.class,
                    "cost_line",
                    List.of(
                            MEASURE,
                            KIND,
                            TEXT,
                            BASIS,
                            QUANTITY,
                            UNIT_PRICE,
                            LOW_PRICE,
                            HIGH_PRICE,
                            ADJUSTED,
                            SPLIT,
                            SPLIT_SOURCE,
                            PAYER,
                            GRANT,
                            FUNDING,
                            PERIOD,
                            EVERY_YEAR,
                            NOT_CALCULATED,
                            NOTE,
                            RANK));

    private CostLineFields() {}
}
