package no.kompetanseplan.bench;

import no.kompetanseplan.model.Block;
import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.CostLine;
import no.kompetanseplan.model.CostLineFields;
import no.kompetanseplan.model.Dimension;
import no.kompetanseplan.model.DimensionFields;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Participation;
import no.kompetanseplan.model.ParticipationFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.Section;
import no.kompetanseplan.model.choice.BlockStyle;
import no.kompetanseplan.model.choice.BodyKind;
import no.kompetanseplan.model.choice.CostBasis;
import no.kompetanseplan.model.choice.CostKind;
import no.kompetanseplan.model.choice.CostState;
import no.kompetanseplan.model.choice.SplitMode;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.model.value.Period;
import no.kompetanseplan.model.value.Rank;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// A plan of any size, the same at each run: six municipalities, three dimensions, and for each
/// measure one participation and two cost lines.
final class BigPlan {

    private static final int MUNICIPALITIES = 6;
    private static final int DIMENSIONS = 3;
    private static final int FIRST_YEAR = 2026;
    private static final int YEARS = 5;

    private static final int MEASURES_TO_A_PARAGRAPH = 5;

    private BigPlan() {}

    static Plan of(int measures) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < MUNICIPALITIES; i++) {
            rows.add(
                    new Filled<>(BodyFields.TABLE, Body::id, "body" + i)
                            .with(BodyFields.NAME, "Kommune " + i)
                            .with(BodyFields.KIND, BodyKind.MUNICIPALITY)
                            .with(BodyFields.RANK, Rank.at(i))
                            .row());
        }
        for (int i = 0; i < DIMENSIONS; i++) {
            rows.add(
                    new Filled<>(DimensionFields.TABLE, Dimension::id, "dimension" + i)
                            .with(DimensionFields.NAME, "Dimensjon " + i)
                            .with(DimensionFields.RANK, Rank.at(i))
                            .row());
        }
        for (int i = 0; i < measures; i++) {
            addMeasure(i, rows);
        }
        return Plan.of(rows);
    }

    /// The same with chapters of text: a paragraph for each five measures.
    static Plan written(int measures) {
        List<Row> text = new ArrayList<>();
        Id section = Id.named("section");
        text.add(new Section(section, null, "1", "Grunnlag", null, Rank.at(0)));
        for (int i = 0; i < measures / MEASURES_TO_A_PARAGRAPH; i++) {
            text.add(
                    new Block(
                            Id.named("block" + i),
                            section,
                            BlockStyle.PARAGRAPH,
                            paragraph(i % MUNICIPALITIES, 20 + i % 60),
                            Rank.at(i)));
        }
        return of(measures).with(text);
    }

    private static String paragraph(int municipality, int persons) {
        return "I Kommune "
                + municipality
                + " tar "
                + persons
                + " ansatte etter- og videreutdanning i perioden. Over halvparten av dem arbeider i"
                + " hjemmetjenesten, og nesten hver tredje er over 50 år. De seks kommunene"
                + " samarbeider om kurs, nettverk og praksisplasser, se kapittel 1. Tilbudet"
                + " omfatter 15 studiepoeng og tre samlinger (høst og vår).";
    }

    static Id measure(int i) {
        return Id.named("measure" + i);
    }

    private static void addMeasure(int i, List<Row> rows) {
        LocalDate from = LocalDate.of(FIRST_YEAR + i % YEARS, 8, 1);
        rows.add(
                new Filled<>(MeasureFields.TABLE, Measure::id, "measure" + i)
                        .with(MeasureFields.DIMENSION, Id.named("dimension" + i % DIMENSIONS))
                        .with(MeasureFields.TITLE, "Tiltak " + i + ": kurs i smertelindring")
                        .with(MeasureFields.GOAL, "Flere med kompetanse på området " + i % 11)
                        .with(MeasureFields.TARGET_GROUP, "Ansatte i helse og omsorg")
                        .with(MeasureFields.SCOPE, "Tre samlinger à to dager")
                        .with(
                                MeasureFields.PERIOD,
                                new Period(from, from.plusMonths(10), "Høst " + from.getYear()))
                        .with(MeasureFields.RESPONSIBLE_WORDING, "Regionrådet")
                        .with(MeasureFields.COST_STATE, CostState.AMOUNT)
                        .with(MeasureFields.RANK, Rank.at(i))
                        .row());
        rows.add(
                new Filled<>(ParticipationFields.TABLE, Participation::id, "participation" + i)
                        .with(ParticipationFields.MEASURE, measure(i))
                        .with(ParticipationFields.BODY, Id.named("body" + i % MUNICIPALITIES))
                        .with(ParticipationFields.COUNT, 1 + i % 20)
                        .with(ParticipationFields.RANK, Rank.at(0))
                        .row());
        rows.add(costLine(i, "fee", CostKind.FEE, CostBasis.PER_PARTICIPANT, 4500));
        rows.add(costLine(i, "lecturer", CostKind.LECTURER, CostBasis.FIXED, 60000));
    }

    private static CostLine costLine(
            int i, String name, CostKind kind, CostBasis basis, int kroner) {
        return new Filled<>(CostLineFields.TABLE, CostLine::id, name + i)
                .with(CostLineFields.MEASURE, measure(i))
                .with(CostLineFields.KIND, kind)
                .with(CostLineFields.TEXT, "Linje " + name)
                .with(CostLineFields.BASIS, basis)
                .with(CostLineFields.UNIT_PRICE, Money.kroner(kroner + i % 97))
                .with(CostLineFields.SPLIT, SplitMode.BY_PARTICIPANTS)
                .with(CostLineFields.RANK, Rank.at(kind == CostKind.FEE ? 0 : 1))
                .row();
    }

    /// A row with some of its fields filled in.
    record Filled<R>(Table<R> table, Function<R, Id> id, R row) {

        Filled(Table<R> table, Function<R, Id> id, String name) {
            this(table, id, table.blank(Id.named(name)));
        }

        <V> Filled<R> with(Field<R, V> field, V value) {
            return new Filled<>(table, id, table.with(row, id.apply(row), field, value));
        }
    }
}
