package no.kompetanseplan.ui.chapter.budget;

import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.BudgetFrame;
import no.kompetanseplan.model.CostLine;
import no.kompetanseplan.model.CostLineFields;
import no.kompetanseplan.model.Dimension;
import no.kompetanseplan.model.DimensionFields;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Participation;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PlanHead;
import no.kompetanseplan.model.PlanHeadFields;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.Section;
import no.kompetanseplan.model.SectionFields;
import no.kompetanseplan.model.choice.BodyKind;
import no.kompetanseplan.model.choice.CostBasis;
import no.kompetanseplan.model.choice.CostKind;
import no.kompetanseplan.model.choice.PageKind;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.model.value.Percent;
import no.kompetanseplan.model.value.Period;
import no.kompetanseplan.model.value.Rank;
import no.kompetanseplan.model.value.Ranked;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// A region of thirty municipalities in six groups, for tests: three dimensions, and participants
/// of every municipality in every measure but the last ones, which have no price.
final class ManyMunicipalities {

    static final int COUNT = 30;
    static final int FIRST_YEAR = 2026;
    private static final int GROUPS = 6;
    private static final int UNPRICED = 3;
    private static final List<String> DIMENSIONS =
            List.of("Rekruttering", "Mobilisering", "Kompetanse");

    private ManyMunicipalities() {}

    static Id section() {
        return Id.named("test/budget");
    }

    static Id municipality(int i) {
        return Id.named("test/municipality" + i);
    }

    static Plan of(int measures) {
        List<Row> rows = new ArrayList<>();
        PlanHead head = PlanHeadFields.TABLE.blank(PlanHead.ID);
        rows.add(
                with(
                        PlanHeadFields.TABLE,
                        head,
                        PlanHeadFields.PLAN_PERIOD,
                        new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2029, 12, 31), "")));
        Section section = SectionFields.TABLE.blank(section());
        section = with(SectionFields.TABLE, section, SectionFields.TITLE, "Budsjett");
        rows.add(with(SectionFields.TABLE, section, SectionFields.PAGE, PageKind.BUDGET));
        bodies(rows);
        for (int i = 0; i < DIMENSIONS.size(); i++) {
            Dimension dimension = DimensionFields.TABLE.blank(Id.named("test/dimension" + i));
            dimension =
                    with(DimensionFields.TABLE, dimension, DimensionFields.NAME, DIMENSIONS.get(i));
            rows.add(with(DimensionFields.TABLE, dimension, DimensionFields.RANK, Rank.at(i)));
        }
        for (int i = 0; i < measures; i++) {
            measure(rows, i, i < measures - UNPRICED);
        }
        return Plan.of(rows);
    }

    private static void bodies(List<Row> rows) {
        for (int i = 0; i < COUNT; i++) {
            rows.add(body(municipality(i), "Kommune " + (i + 1), BodyKind.MUNICIPALITY, i));
            rows.add(
                    new BudgetFrame(
                            Id.named("test/frame" + i),
                            municipality(i),
                            FIRST_YEAR,
                            Money.kroner(40_000 + 3_000 * i),
                            "",
                            "",
                            Rank.at(i)));
        }
        for (int i = 0; i < GROUPS; i++) {
            List<Id> members = new ArrayList<>();
            for (int j = i * COUNT / GROUPS; j < (i + 1) * COUNT / GROUPS; j++) {
                members.add(municipality(j));
            }
            Body group =
                    body(
                            Id.named("test/group" + i),
                            "Region " + (i + 1),
                            BodyKind.MUNICIPALITY_GROUP,
                            COUNT + i);
            rows.add(with(BodyFields.TABLE, group, BodyFields.MEMBERS, Ranked.of(members)));
        }
    }

    private static Body body(Id id, String name, BodyKind kind, int place) {
        Body body = with(BodyFields.TABLE, BodyFields.TABLE.blank(id), BodyFields.NAME, name);
        body = with(BodyFields.TABLE, body, BodyFields.KIND, kind);
        return with(BodyFields.TABLE, body, BodyFields.RANK, Rank.at(place));
    }

    private static void measure(List<Row> rows, int i, boolean priced) {
        Id id = Id.named("test/measure" + i);
        Measure measure = MeasureFields.TABLE.blank(id);
        measure = with(MeasureFields.TABLE, measure, MeasureFields.TITLE, "Tiltak " + (i + 1));
        measure =
                with(
                        MeasureFields.TABLE,
                        measure,
                        MeasureFields.DIMENSION,
                        Id.named("test/dimension" + i % DIMENSIONS.size()));
        measure =
                with(
                        MeasureFields.TABLE,
                        measure,
                        MeasureFields.PERIOD,
                        new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2029, 12, 31), ""));
        rows.add(with(MeasureFields.TABLE, measure, MeasureFields.RANK, Rank.at(i)));
        if (priced) {
            CostLine line = CostLineFields.TABLE.blank(Id.named("test/line" + i));
            line = with(CostLineFields.TABLE, line, CostLineFields.MEASURE, id);
            line = with(CostLineFields.TABLE, line, CostLineFields.KIND, CostKind.FEE);
            line =
                    with(
                            CostLineFields.TABLE,
                            line,
                            CostLineFields.BASIS,
                            CostBasis.PER_PARTICIPANT);
            rows.add(
                    with(
                            CostLineFields.TABLE,
                            line,
                            CostLineFields.UNIT_PRICE,
                            Money.kroner(1_250 + 130 * i)));
        }
        for (int j = 0; j < COUNT; j++) {
            rows.add(
                    new Participation(
                            Id.named("test/part" + i + "/" + j),
                            id,
                            municipality(j),
                            1 + (i * 7 + j * 3) % 5,
                            Percent.FULL,
                            null,
                            null,
                            Rank.at(j)));
        }
    }

    private static <R extends Row, V> R with(Table<R> table, R row, Field<R, V> field, V value) {
        return table.with(row, row.id(), field, value);
    }
}
