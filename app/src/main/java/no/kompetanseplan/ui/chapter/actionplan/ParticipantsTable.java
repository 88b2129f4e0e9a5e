package no.kompetanseplan.ui.chapter.actionplan;

import javafx.scene.Node;

import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.Participation;
import no.kompetanseplan.model.ParticipationFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Profession;
import no.kompetanseplan.model.ProfessionFields;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Percent;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.text.PeriodReader;
import no.kompetanseplan.text.ValueReader;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.field.EntryLimits;
import no.kompetanseplan.ui.chapter.measure.MeasureEdits;
import no.kompetanseplan.ui.chapter.measure.ParticipantEdits;
import no.kompetanseplan.ui.kit.Option;
import no.kompetanseplan.ui.kit.Reading;
import no.kompetanseplan.ui.kit.form.ChoicePiece;
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
    private final ChoicePiece profession;
    private @Nullable Id measure;

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
        this.profession = new ChoicePiece(desk.text("measures.participants.profession"));
        profession.onCommit(this::choose);
        model.selectedProperty().subscribe(_ -> showProfession());
    }

    GridModel<Row> model() {
        return model;
    }

    /// Stands where the first number of participants is typed.
    void toFirstCount() {
        model.selection().moveTo(model.selection().step(-1, 1), model.columnOf(COUNT), false);
    }

    void show(Plan plan, Id of) {
        measure = of;
        model.setSections(
                List.of(
                        Section.untitled(
                                plan.municipalities().stream()
                                        .flatMap(body -> rows(plan, of, body).stream())
                                        .toList())));
        showProfession();
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
                Column.<Row>of(
                                "body",
                                desk.text("field.participation.body"),
                                7,
                                row -> row.municipality().inShort())
                        .note(row -> professionWords(row.part())),
                Column.of(COUNT, desk.text("measures.participants.count"), 5, this::countWords)
                        .line((_, typed) -> said(count(), reader.read(count().kind(), typed)))
                        .right(),
                Column.of(
                                POSITION,
                                desk.text("measures.participants.position"),
                                5.5,
                                this::positionWords)
                        .line((_, typed) -> said(ParticipationFields.POSITION, position(typed)))
                        .right(),
                Column.of(
                                YEAR,
                                desk.text("field.participation.year"),
                                3.5,
                                ParticipantsTable::yearWords)
                        .line((_, typed) -> said(year(), reader.read(year().kind(), typed)))
                        .editableWhen(row -> row.part() != null)
                        .right());
    }

    /// Chooses what those of the row selected are: who the measure brings more of.
    Node profession() {
        return profession;
    }

    private void showProfession() {
        Row row = model.selected();
        Participation part = row == null ? null : row.part();
        List<Option> options = professions();
        boolean isOffered = part != null && options.size() > 1 && !desk.window().isPublic();
        profession.setVisible(isOffered);
        profession.setManaged(isOffered);
        profession.options(options);
        profession.show(
                part == null || part.profession() == null ? "" : part.profession().toString());
    }

    private void choose(String key) {
        Row row = model.selected();
        Participation part = row == null ? null : row.part();
        if (part != null) {
            Id chosen = key.isEmpty() ? null : Id.of(key);
            desk.edit(
                    "step.measure.participants",
                    plan ->
                            plan.with(
                                    ParticipationFields.TABLE,
                                    part.id(),
                                    ParticipationFields.PROFESSION,
                                    chosen));
        }
    }

    private List<Option> professions() {
        List<Option> options = new ArrayList<>();
        options.add(Option.of("", desk.text("measures.participants.any")));
        for (Profession each : desk.session().plan().ordered(ProfessionFields.TABLE)) {
            options.add(Option.of(each.id().toString(), each.name()));
        }
        return options;
    }

    private String professionWords(@Nullable Participation part) {
        Id named = part == null ? null : part.profession();
        Profession found = desk.session().plan().find(ProfessionFields.TABLE, named);
        return named == null ? "" : found == null ? desk.text("cell.gone") : found.name();
    }

    /// Gives every municipality that has none a row of its own, without a number yet, and stands in
    /// the first that lacks one.
    void everyMunicipality(Runnable then) {
        Id of = measure;
        if (of != null) {
            int before = rows();
            desk.edit(
                    "step.measure.participants.all",
                    plan -> ParticipantEdits.each(plan, of, desk::newId),
                    () -> {
                        int added = rows() - before;
                        desk.window()
                                .toast(desk.text("measures.participants.each.done", added), true);
                        then.run();
                    });
        }
    }

    private int rows() {
        return desk.session().plan().rows(ParticipationFields.TABLE).size();
    }

    /// Whether some municipality has no row yet.
    boolean lacksSome() {
        return model.sections().stream()
                .flatMap(section -> section.rows().stream())
                .anyMatch(row -> row.part() == null);
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

    private <V> Reading said(
            Field<Participation, V> field, no.kompetanseplan.text.Reading<@Nullable V> reading) {
        return switch (reading) {
            case no.kompetanseplan.text.Reading.Understood<@Nullable V> understood ->
                    EntryLimits.of(
                            ParticipationFields.TABLE, field, understood.value(), desk.texts());
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
            count = edit.value() instanceof Integer number ? number : null;
            position = count == null ? null : position;
        }
        return ParticipantEdits.with(plan, row.measure(), body, old, count, position, desk.newId());
    }

    private static Plan inYear(Plan plan, @Nullable Participation row, @Nullable Object value) {
        Integer year = value instanceof Integer number ? number : null;
        return row == null ? plan : plan.with(ParticipationFields.TABLE, row.id(), year(), year);
    }
}
