package no.kompetanseplan.exchange.xlsx.sheet;

import no.kompetanseplan.exchange.xlsx.page.Cell;
import no.kompetanseplan.exchange.xlsx.page.Column;
import no.kompetanseplan.exchange.xlsx.page.Page;
import no.kompetanseplan.exchange.xlsx.page.Style;
import no.kompetanseplan.model.Dimension;
import no.kompetanseplan.model.DimensionFields;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// The action plan with the seven printed columns, one table per dimension under each other. The
/// heads stand once, above all tables: there they stay in sight, carry the filter and are printed
/// on each page. A table whose first head reads otherwise has a row of heads of its own. Each table
/// starts on a page of its own.
public final class ActionPlanSheet implements PlanSheet {

    private static final Id NO_DIMENSION = Id.named("measures without a dimension");

    @Override
    public String name() {
        return "xlsx.sheet.action-plan";
    }

    @Override
    public List<Column> columns(Source source) {
        return Stream.of(27, 27, 20, 27, 16, 20, 26).map(Column::of).toList();
    }

    @Override
    public void write(Page page, Source source) {
        String title = source.head().actionPlanTitle();
        source.heading(page, title.isEmpty() ? source.text(name()) : title);
        int heads = page.next();
        String usual = source.text("xlsx.head.measure");
        page.add(heads(source, usual));
        page.repeatLast();
        page.freeze(1);
        boolean first = true;
        for (Map.Entry<Dimension, List<Measure>> table : tables(source).entrySet()) {
            if (!first) {
                page.breakHere();
            }
            first = false;
            table(page, source, table.getKey(), table.getValue());
        }
        page.filterFrom(heads);
    }

    private static void table(
            Page page, Source source, Dimension dimension, List<Measure> measures) {
        List<Cell> band = new ArrayList<>();
        band.add(Cell.text(Style.BAND, heading(dimension)));
        while (band.size() < page.columnCount()) {
            band.add(Cell.blank(Style.BAND));
        }
        page.add(band);
        String own = dimension.measureHeading();
        if (!own.isEmpty() && !own.equals(source.text("xlsx.head.measure"))) {
            page.add(heads(source, own));
        }
        for (Measure measure : measures) {
            page.addLong(row(source, measure));
        }
    }

    private static String heading(Dimension dimension) {
        String title = dimension.tableTitle().isEmpty() ? dimension.name() : dimension.tableTitle();
        return dimension.letter().isEmpty() ? title : dimension.letter() + "  " + title;
    }

    private static List<Cell> heads(Source source, String first) {
        return Stream.of(
                        first,
                        source.text("xlsx.head.goal"),
                        source.text("xlsx.head.target-group"),
                        source.text("xlsx.head.scope"),
                        source.text("xlsx.head.period"),
                        source.text("xlsx.head.responsible"),
                        source.text("xlsx.head.cost"))
                .map(head -> Cell.text(Style.HEAD, head))
                .toList();
    }

    private static List<Cell> row(Source source, Measure measure) {
        String cost = measure.costWording();
        return List.of(
                Cell.text(Style.STRONG, measure.title()),
                Cell.text(measure.goal()),
                Cell.text(measure.targetGroup()),
                Cell.text(measure.scope()),
                Cell.text(source.formats().period(measure.period())),
                Cell.text(measure.responsibleWording()),
                Cell.text(cost.isEmpty() ? source.choice(measure.costState()) : cost));
    }

    /// The measures by dimension, in the order people gave them. Those without a dimension that
    /// exists come last under a name that says so, so that none is hidden.
    private static Map<Dimension, List<Measure>> tables(Source source) {
        Map<Dimension, List<Measure>> tables = new LinkedHashMap<>();
        for (Dimension dimension : source.plan().ordered(DimensionFields.TABLE)) {
            tables.put(dimension, new ArrayList<>());
        }
        Dimension none =
                DimensionFields.TABLE.with(
                        DimensionFields.TABLE.blank(NO_DIMENSION),
                        NO_DIMENSION,
                        DimensionFields.NAME,
                        source.text("xlsx.no-dimension"));
        for (Measure measure : source.plan().ordered(MeasureFields.TABLE)) {
            @Nullable Dimension dimension =
                    source.plan().find(DimensionFields.TABLE, measure.dimension());
            tables.computeIfAbsent(
                            Objects.requireNonNullElse(dimension, none), _ -> new ArrayList<>())
                    .add(measure);
        }
        return tables;
    }
}
