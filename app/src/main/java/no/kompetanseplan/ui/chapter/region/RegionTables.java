package no.kompetanseplan.ui.chapter.region;

import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.Dimension;
import no.kompetanseplan.model.DimensionFields;
import no.kompetanseplan.model.FocusArea;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PlanHead;
import no.kompetanseplan.model.PlanHeadFields;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.choice.BodyKind;
import no.kompetanseplan.model.choice.DimensionColour;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.text.Texts;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.field.FieldColumns;
import no.kompetanseplan.ui.chapter.field.RowTable;
import no.kompetanseplan.ui.kit.Reading;
import no.kompetanseplan.ui.kit.table.Column;

import org.jspecify.annotations.Nullable;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// The tables and fields of the plan page: the plan's head, the municipalities of the region, the
/// dimensions of the measures and the other bodies.
final class RegionTables {

    /// Most municipalities a region may have.
    static final int MOST_MUNICIPALITIES = 30;

    private final Desk desk;
    private final Texts texts;
    private final FieldColumns<Body> bodies;
    private final FieldColumns<PlanHead> head;

    RegionTables(Desk desk) {
        this.desk = desk;
        this.texts = desk.texts();
        Supplier<Plan> plan = () -> desk.session().plan();
        this.bodies = new FieldColumns<>(BodyFields.TABLE, texts, plan);
        this.head = new FieldColumns<>(PlanHeadFields.TABLE, texts, plan);
    }

    FieldColumns<PlanHead> head() {
        return head;
    }

    FieldColumns<Body> bodyFields() {
        return bodies;
    }

    static List<Body> others(Plan plan) {
        return plan.ordered(BodyFields.TABLE).stream()
                .filter(body -> body.kind() != BodyKind.MUNICIPALITY)
                .toList();
    }

    RowTable<Body> municipalityTable() {
        return new RowTable<>(
                desk,
                BodyFields.TABLE,
                "municipality",
                Plan::municipalities,
                bodies::apply,
                List.of(
                        code(),
                        bodies.of(BodyFields.NAME, 12).strong(),
                        bodies.of(BodyFields.SHORT_NAME, 9),
                        bodies.of(BodyFields.ROLE, 9),
                        bodies.of(BodyFields.VALID_FROM, 7),
                        bodies.of(BodyFields.VALID_TO, 7)));
    }

    RowTable<Body> bodyTable() {
        return new RowTable<>(
                desk,
                BodyFields.TABLE,
                "body",
                RegionTables::others,
                bodies::apply,
                List.of(
                        bodies.of(BodyFields.NAME, 14).strong(),
                        bodies.of(BodyFields.SHORT_NAME, 8),
                        bodies.of(BodyFields.KIND, 8),
                        bodies.of(BodyFields.ROLE, 9),
                        bodies.of(BodyFields.ROLE_NOTE, 14)));
    }

    /// The dimensions of the measures. One that is in use can't be removed.
    RowTable<Dimension> dimensionTable() {
        FieldColumns<Dimension> dimensions =
                new FieldColumns<>(DimensionFields.TABLE, texts, () -> desk.session().plan());
        return new RowTable<>(
                        desk,
                        DimensionFields.TABLE,
                        "dimension",
                        plan -> plan.ordered(DimensionFields.TABLE),
                        dimensions::apply,
                        List.of(
                                dimensions.of(DimensionFields.NAME, 10).strong(),
                                dimensions.of(DimensionFields.LETTER, 5),
                                dimensions.of(DimensionFields.COLOUR, 7),
                                dimensions.of(DimensionFields.TABLE_TITLE, 14),
                                dimensions.of(DimensionFields.MEASURE_HEADING, 10)))
                .keepWhile(this::inUse);
    }

    /// A new dimension has a colour that no other has, while there are any.
    static Dimension coloured(Plan plan, Dimension dimension) {
        Set<DimensionColour> left = EnumSet.allOf(DimensionColour.class);
        plan.dimensions().forEach(each -> left.remove(each.colour()));
        DimensionColour colour = left.isEmpty() ? DimensionColour.BLUE : left.iterator().next();
        return DimensionFields.TABLE.with(
                dimension, dimension.id(), DimensionFields.COLOUR, colour);
    }

    private String inUse(Plan plan, Dimension dimension) {
        long measures = plan.measures().stream().filter(of(dimension, Measure::dimension)).count();
        long areas = plan.focusAreas().stream().filter(of(dimension, FocusArea::dimension)).count();
        return measures + areas == 0
                ? ""
                : texts.get("region.dimension.used", dimension.name(), measures, areas);
    }

    private static <R extends Row> Predicate<R> of(
            Dimension dimension, Function<R, @Nullable Id> field) {
        return row -> dimension.id().equals(field.apply(row));
    }

    /// Everything of one body, for the inspector.
    List<Column<Body>> allOf(boolean municipality) {
        return municipality
                ? List.of(
                        bodies.of(BodyFields.NAME, 10),
                        code(),
                        bodies.of(BodyFields.SHORT_NAME, 10),
                        bodies.of(BodyFields.ROLE, 10),
                        bodies.of(BodyFields.ROLE_NOTE, 10),
                        bodies.of(BodyFields.VALID_FROM, 7),
                        bodies.of(BodyFields.VALID_TO, 7),
                        bodies.of(BodyFields.NOTE, 10))
                : List.of(
                        bodies.of(BodyFields.NAME, 10),
                        bodies.of(BodyFields.SHORT_NAME, 10),
                        bodies.of(BodyFields.KIND, 10),
                        bodies.of(BodyFields.ROLE, 10),
                        bodies.of(BodyFields.ROLE_NOTE, 10),
                        members(),
                        bodies.of(BodyFields.VALID_FROM, 7),
                        bodies.of(BodyFields.VALID_TO, 7),
                        bodies.of(BodyFields.NOTE, 10));
    }

    /// The official number of a municipality: four digits, a leading zero among them.
    private Column<Body> code() {
        return Column.<Body>of(BodyFields.CODE.name(), texts.get("region.code"), 5.5, Body::code)
                .line((_, typed) ->
                        typed.isBlank() || typed.strip().matches("[0-9]{4}")
                                ? Reading.ok(typed.strip())
                                : Reading.refused(texts.get("region.code.refused")));
    }

    private Column<Body> members() {
        return bodies.ranked(
                BodyFields.MEMBERS,
                10,
                BodyFields.TABLE,
                plan -> plan.ordered(BodyFields.TABLE),
                Body::inShort);
    }
}
