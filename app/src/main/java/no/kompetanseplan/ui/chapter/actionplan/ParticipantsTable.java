package no.kompetanseplan.ui.chapter.actionplan;

import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.Participation;
import no.kompetanseplan.model.ParticipationFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Percent;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.text.PeriodReader;
import no.kompetanseplan.text.ValueReader;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.measure.MeasureEdits;
import no.kompetanseplan.ui.chapter.measure.ParticipantEdits;
import no.kompetanseplan.ui.kit.Reading;
import no.kompetanseplan.ui.kit.table.CellEdit;
import no.kompetanseplan.ui.kit.table.Column;
import no.kompetanseplan.ui.kit.table.Edits;
import no.kompetanseplan.ui.kit.table.GridModel;
import no.kompetanseplan.ui.kit.table.Section;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// How many from each municipality take part in a measure, and in what positions: one row for every
/// municipality of the region, so that numbers are typed down a column.
final class ParticipantsTable {

    /// A municipality and its participants, if any; one that sends several groups has a row for
    /// each.
    record Row(Id measure, Body municipality, int group, @Nullable Participation part) {

        Object key() {
            return List.of(municipality.id(), group);
        }

        @Nullable Integer count() {
            return part == null ? null : part.count();
        }

        @Nullable Percent position() {
            return part == null ? null : part.position();
        }
    }

    private static final String COUNT = "count";
    private static final String POSITION = "position";
    private static final String YEAR = "year";

    private final Desk desk;
    private final Formats formats;
    private final ValueReader reader;
    private final GridModel<Row> model;

    ParticipantsTable(Desk desk) {
        this.desk = desk;
        this.formats = Formats.of(desk.texts().language());
        this.reader =
                new ValueReader(
                        desk.texts().language(),
                        new PeriodReader(desk.session().plan().head().planPeriod()));
        this.model = new GridModel<>(Row::key, columns()).unnumbered();
        model.onEdit(this::edit);
        model.acts().onDuplicate(this::again);
    }

    GridModel<Row> model() {
        return model;
    }

    /// Stands where the first number of participants is typed.
    void toFirstCount() {
        model.selection().moveTo(model.selection().step(-1, 1), model.columnOf(COUNT), false);
    }

    void show(Plan plan, Id measure) {
        model.setSections(
                List.of(
                        Section.untitled(
                                plan.municipalities().stream()
                                        .flatMap(body -> rows(plan, measure, body).stream())
                                        .toList())));
    }

    private static List<Row> rows(Plan plan, Id measure, Body body) {
        List<Row> rows = new ArrayList<>();
        for (Participation part : MeasureEdits.participations(plan, measure)) {
            if (body.id().equals(part.body())) {
                rows.add(new Row(measure, body, rows.size(), part));
            }
        }
        return rows.isEmpty() ? List.of(new Row(measure, body, 0, null)) : rows;
    }

    private List<Column<Row>> columns() {
        return List.of(
                Column.of(
                        "body",
                        desk.text("field.participation.body"),
                        7,
                        row -> row.municipality().inShort()),
                Column.of(COUNT, desk.text("measures.participants.count"), 5, this::countWords)
                        .line((_, typed) -> said(reader.read(count().kind(), typed)))
                        .right(),
                Column.of(
                                POSITION,
                                desk.text("measures.participants.position"),
                                5.5,
                                this::positionWords)
                        .line((_, typed) -> said(position(typed)))
                        .right(),
                Column.of(
                                YEAR,
                                desk.text("field.participation.year"),
                                3.5,
                                ParticipantsTable::yearWords)
                        .line((_, typed) -> said(reader.read(year().kind(), typed)))
                        .editableWhen(row -> row.part() != null)
                        .right());
    }

    private static Field<Participation, Integer> count() {
        return ParticipationFields.COUNT;
    }

    private static Field<Participation, Integer> year() {
        return ParticipationFields.YEAR;
    }

    private static String yearWords(Row row) {
        Participation part = row.part();
        return part == null || part.year() == null ? "" : part.year().toString();
    }

    /// One more group from the same municipality, such as next year's.
    private void again(List<Row> chosen) {
        desk.edit(
                "step.measure.participants",
                plan -> {
                    Plan after = plan;
                    for (Row row : chosen) {
                        Participation part = row.part();
                        if (part != null) {
                            after = ParticipantEdits.again(after, part.id(), desk.newId());
                        }
                    }
                    return after;
                });
    }

    private no.kompetanseplan.text.Reading<@Nullable Percent> position(String typed) {
        return typed.isBlank()
                ? no.kompetanseplan.text.Reading.understood(null)
                : reader.position(typed);
    }

    private String countWords(Row row) {
        Integer count = row.count();
        return count == null ? "" : formats.integer(count);
    }

    /// A municipality that takes part and has no position is reckoned at a full one.
    private String positionWords(Row row) {
        Percent position = row.position();
        return position == null
                ? row.part() == null ? "" : formats.percent(Percent.FULL)
                : formats.percent(position);
    }

    private <V> Reading said(no.kompetanseplan.text.Reading<@Nullable V> reading) {
        return switch (reading) {
            case no.kompetanseplan.text.Reading.Understood<@Nullable V> understood ->
                    Reading.ok(understood.value());
            case no.kompetanseplan.text.Reading.NotUnderstood<@Nullable V> not ->
                    Reading.refused(not.sentence(desk.texts()));
        };
    }

    private void edit(Edits<Row> edits) {
        desk.edit(
                "step.measure.participants",
                plan -> {
                    Plan after = plan;
                    for (CellEdit<Row> edit : edits.cells()) {
                        after = changed(after, edit);
                    }
                    return after;
                });
    }

    private Plan changed(Plan plan, CellEdit<Row> edit) {
        Row row = edit.row();
        Id body = row.municipality().id();
        Participation shown = row.part();
        Participation old =
                shown == null
                        ? ParticipantEdits.find(plan, row.measure(), body)
                        : plan.find(ParticipationFields.TABLE, shown.id());
        if (edit.column().key().equals(YEAR)) {
            return inYear(plan, old, edit.value());
        }
        Integer count = old == null ? null : old.count();
        Percent position = old == null ? null : old.position();
        if (edit.column().key().equals(POSITION)) {
            position = edit.value() instanceof Percent percent ? percent : null;
        } else {
            count = edit.value() instanceof Integer number && number > 0 ? number : null;
            position = count == null ? null : position;
        }
        return ParticipantEdits.with(plan, row.measure(), body, old, count, position, desk.newId());
    }

    private static Plan inYear(Plan plan, @Nullable Participation row, @Nullable Object value) {
        Integer year = value instanceof Integer number ? number : null;
        return row == null ? plan : plan.with(ParticipationFields.TABLE, row.id(), year(), year);
    }
}
