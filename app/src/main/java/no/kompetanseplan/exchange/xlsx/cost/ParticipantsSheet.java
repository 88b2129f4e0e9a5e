package no.kompetanseplan.exchange.xlsx.cost;

import no.kompetanseplan.exchange.xlsx.cost.CostLayout.Part;
import no.kompetanseplan.exchange.xlsx.page.Cell;
import no.kompetanseplan.exchange.xlsx.page.Column;
import no.kompetanseplan.exchange.xlsx.page.Page;
import no.kompetanseplan.exchange.xlsx.page.Style;
import no.kompetanseplan.exchange.xlsx.sheet.PlanSheet;
import no.kompetanseplan.exchange.xlsx.sheet.Source;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Participation;
import no.kompetanseplan.model.Profession;
import no.kompetanseplan.model.ProfessionFields;
import no.kompetanseplan.model.value.Percent;

import java.util.List;

/// How many from each municipality take part in each measure, and in what positions: inputs that
/// the entries read.
public final class ParticipantsSheet implements PlanSheet {

    static final int COUNT = 2;
    static final int POSITION = 3;
    static final int ROW_ID = 6;

    private final CostLayout layout;

    public ParticipantsSheet(CostLayout layout) {
        this.layout = layout;
    }

    @Override
    public String name() {
        return "xlsx.sheet.participants";
    }

    @Override
    public List<Column> columns(Source source) {
        return List.of(
                Column.of(60),
                Column.fitted(24, 50),
                Column.of(14),
                Column.of(22),
                Column.of(12),
                Column.of(30),
                Column.of(4));
    }

    @Override
    public void write(Page page, Source source) {
        source.heading(page, source.text("xlsx.participants.title"));
        page.add(Cell.text(Style.SUBTITLE, source.text("xlsx.participants.how")));
        page.add(
                Cell.text(Style.HEAD, source.text("xlsx.entries.measure")),
                Cell.text(Style.HEAD, source.text("xlsx.head.municipality")),
                Cell.text(Style.HEAD_NUMBER, source.text("xlsx.entries.participants")),
                Cell.text(Style.HEAD_NUMBER, source.text("xlsx.participants.position")),
                Cell.text(Style.HEAD_NUMBER, source.text("xlsx.participants.year")),
                Cell.text(Style.HEAD, source.text("xlsx.participants.profession")),
                Cell.text(Style.ROW_ID, source.text("xlsx.row-id")));
        page.repeatLast();
        page.freeze(1);
        for (Part part : layout.parts()) {
            Participation each = part.participation();
            Measure measure = source.plan().find(MeasureFields.TABLE, each.measure());
            Percent position = each.position() == null ? Percent.FULL : each.position();
            page.add(
                    Cell.text(measure == null ? source.text("xlsx.measure-gone") : measure.title()),
                    Cell.text(layout.labels().of(each.body())),
                    Cell.number(Style.INPUT_INTEGER, each.count()),
                    Cell.number(Style.INPUT_RATE, position.factor()),
                    Cell.number(Style.YEAR, each.year()),
                    Cell.text(profession(source, each)),
                    Cell.text(Style.ROW_ID, each.id().toString()));
        }
        page.filterFrom(CostLayout.HEAD_ROW);
    }

    private static String profession(Source source, Participation each) {
        Profession profession = source.plan().find(ProfessionFields.TABLE, each.profession());
        return profession == null ? "" : profession.name();
    }
}
