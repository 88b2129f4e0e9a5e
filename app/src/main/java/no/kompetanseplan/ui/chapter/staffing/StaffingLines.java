package no.kompetanseplan.ui.chapter.staffing;

import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Staffing;
import no.kompetanseplan.model.StaffingFields;
import no.kompetanseplan.model.field.Kind;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Percent;
import no.kompetanseplan.model.value.Period;
import no.kompetanseplan.model.value.Rank;
import no.kompetanseplan.staffing.StaffingTable;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.text.PeriodReader;
import no.kompetanseplan.text.ValueReader;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.kit.Reading;
import no.kompetanseplan.ui.kit.table.CellEdit;
import no.kompetanseplan.ui.kit.table.Column;
import no.kompetanseplan.ui.kit.table.Edits;
import no.kompetanseplan.ui.kit.table.GridModel;
import no.kompetanseplan.ui.kit.table.RowLook;
import no.kompetanseplan.ui.kit.table.Section;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The lines of table 1: every municipality, also those without a number yet, and the total.
final class StaffingLines {

    /// A line of the table; the total has neither row nor municipality.
    ///
    /// @param key tells it from all others
    record Line(
            Object key,
            @Nullable Id municipality,
            String name,
            @Nullable Long positions,
            @Nullable Percent share) {}

    private static final String TOTAL = "total";

    private final Desk desk;
    private final Formats formats;
    private final ValueReader reader;
    private final Kind<Integer> kind = StaffingFields.POSITIONS.kind();
    private final GridModel<Line> model;
    private boolean isCounted;

    StaffingLines(Desk desk) {
        this.desk = desk;
        this.formats = Formats.of(desk.texts().language());
        this.reader = new ValueReader(desk.texts().language(), new PeriodReader(Period.NONE));
        Column<Line> name =
                Column.<Line>of("name", desk.text("staffing.municipality"), 10, Line::name).grow(2);
        Column<Line> count =
                Column.<Line>of("positions", desk.text("staffing.count"), 5, this::count)
                        .line((_, typed) -> read(typed))
                        .right()
                        .editableWhen(line -> line.municipality() != null && !isCounted);
        Column<Line> share =
                Column.<Line>of("share", desk.text("staffing.share"), 5, this::share).right();
        model = new GridModel<>(Line::key, List.of(name, count, share));
        model.unnumbered();
        model.rowLook(
                line -> line.key().equals(TOTAL) ? RowLook.of(RowLook.Kind.SUM) : RowLook.PLAIN);
        model.onEdit(edits -> desk.edit("step.staffing.edit", plan -> apply(plan, edits)));
    }

    GridModel<Line> model() {
        return model;
    }

    boolean isEmpty() {
        return model.totalProperty().get() <= 1;
    }

    /// Shows the newest table.
    ///
    /// @param counted whether the numbers are those of a register, and nobody types them
    void refresh(Plan plan, StaffingTable table, boolean counted) {
        isCounted = counted;
        model.setSections(List.of(Section.untitled(of(plan, table))));
    }

    List<Line> of(Plan plan, StaffingTable table) {
        List<Line> lines = new ArrayList<>();
        Set<Id> seen = new HashSet<>();
        for (StaffingTable.Line line : table.rows()) {
            lines.add(
                    new Line(
                            line.staffing(),
                            line.municipality(),
                            line.name(),
                            line.positions() == null ? null : line.positions().longValue(),
                            line.share()));
            if (line.municipality() != null) {
                seen.add(line.municipality());
            }
        }
        for (Body body : plan.municipalities()) {
            if (seen.add(body.id())) {
                lines.add(new Line(body.id(), body.id(), body.inShort(), null, null));
            }
        }
        Percent whole = table.total() == 0 ? null : Percent.FULL;
        lines.add(new Line(TOTAL, null, desk.text("staffing.total"), table.total(), whole));
        return lines;
    }

    /// The plan with typed numbers; a municipality without a row gets one.
    private Plan apply(Plan before, Edits<Line> edits) {
        Plan after = before;
        for (CellEdit<Line> edit : edits.cells()) {
            Integer positions = edit.value() instanceof Integer number ? number : null;
            Id key = edit.row().key() instanceof Id id ? id : null;
            if (key != null && after.find(StaffingFields.TABLE, key) != null) {
                after = after.with(StaffingFields.TABLE, key, StaffingFields.POSITIONS, positions);
            } else if (key != null && positions != null) {
                after =
                        after.with(
                                new Staffing(
                                        desk.newId(),
                                        key,
                                        positions,
                                        "",
                                        Rank.at(after.staffing().size())));
            }
        }
        return after;
    }

    private Reading read(String typed) {
        return switch (reader.read(kind, typed)) {
            case no.kompetanseplan.text.Reading.Understood<@Nullable Integer> understood ->
                    Reading.ok(understood.value());
            case no.kompetanseplan.text.Reading.NotUnderstood<@Nullable Integer> not ->
                    Reading.refused(not.sentence(desk.texts()));
        };
    }

    private String count(Line line) {
        return line.positions() == null ? "" : formats.integer(line.positions());
    }

    /// One decimal, as the table prints it.
    private String share(Line line) {
        Percent share = line.share();
        return share == null ? "" : formats.number(share.number(), 1);
    }
}
