package no.kompetanseplan.ui.chapter.intake;

import javafx.scene.Node;

import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.Dataset;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Staffing;
import no.kompetanseplan.model.StaffingFields;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.staffing.Facts;
import no.kompetanseplan.staffing.Register;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.text.Texts;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.grid.Grid;
import no.kompetanseplan.ui.kit.table.Column;
import no.kompetanseplan.ui.kit.table.GridModel;
import no.kompetanseplan.ui.kit.table.Look;
import no.kompetanseplan.ui.kit.table.Section;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which municipalities have a register and a population table, and how the register agrees with
/// what is typed in table 1.
final class Completeness {

    /// A municipality of the plan.
    ///
    /// @param positions in the register; null without one
    /// @param typed in table 1; null when nothing is typed
    private record Line(
            Id id,
            String name,
            @Nullable Integer positions,
            @Nullable Integer typed,
            @Nullable Dataset staff,
            @Nullable Dataset residents) {}

    private final Desk desk;
    private final Texts texts;
    private final Formats formats;
    private final GridModel<Line> model;
    private final Grid<Line> grid;

    Completeness(Desk desk) {
        this.desk = desk;
        this.texts = desk.texts();
        this.formats = Formats.of(texts.language());
        this.model = new GridModel<>(Line::id, columns()).unnumbered();
        this.grid =
                Grid.of(model, texts).named(texts.get("fetch.completeness")).smallText().fitRows();
    }

    /// Whether the plan has any register or table in use.
    boolean isAny() {
        Facts facts = facts();
        return facts.hasStaff() || facts.hasResidents();
    }

    /// Whether every municipality has a register.
    boolean isWhole() {
        return lines().stream().allMatch(line -> line.staff() != null);
    }

    Node node() {
        model.setSections(
                List.of(Section.of("", texts.get("fetch.completeness"), said(), lines())));
        return grid;
    }

    private String said() {
        List<Line> lines = lines();
        long has = lines.stream().filter(line -> line.staff() != null).count();
        return texts.get("fetch.completeness.says", has, lines.size());
    }

    private Facts facts() {
        return desk.session().state().assessment().facts();
    }

    private List<Line> lines() {
        Plan plan = desk.session().plan();
        Facts facts = facts();
        Map<Id, Integer> counts = counts(facts.register());
        Map<Id, Integer> typed = new HashMap<>();
        for (Staffing row : plan.rows(StaffingFields.TABLE)) {
            if (row.body() != null && row.positions() != null) {
                typed.merge(row.body(), row.positions(), Integer::sum);
            }
        }
        List<Line> lines = new ArrayList<>();
        for (Body body : plan.municipalities()) {
            Id id = body.id();
            Dataset staff = facts.staffOf(id);
            lines.add(
                    new Line(
                            id,
                            body.name(),
                            staff == null ? null : counts.getOrDefault(id, 0),
                            typed.get(id),
                            staff,
                            facts.residentsOf(id)));
        }
        return lines;
    }

    private static Map<Id, Integer> counts(Register register) {
        int[] counts = new int[register.municipalities().size()];
        for (int i = 0; i < register.size(); i++) {
            if (register.municipality(i) != Register.UNKNOWN) {
                counts[register.municipality(i)]++;
            }
        }
        Map<Id, Integer> byId = new HashMap<>();
        for (int i = 0; i < counts.length; i++) {
            byId.put(register.municipalities().get(i), counts[i]);
        }
        return byId;
    }

    private List<Column<Line>> columns() {
        return List.of(
                Column.of("name", texts.get("staff.column.municipality"), 11, Line::name)
                        .strong()
                        .grow(0.5),
                Column.<Line>of("staff", texts.get("fetch.column.register"), 15, this::staff)
                        .look(line -> look(line.staff()))
                        .grow(1),
                Column.<Line>of(
                                "residents",
                                texts.get("fetch.column.population"),
                                13,
                                line -> line.residents() == null ? "" : line.residents().name())
                        .grow(1),
                Column.<Line>of(
                                "positions",
                                texts.get("fetch.column.positions"),
                                6,
                                line -> number(line.positions()))
                        .right()
                        .grow(0),
                Column.<Line>of(
                                "typed",
                                texts.get("fetch.column.typed"),
                                6,
                                line -> number(line.typed()))
                        .look(Completeness::difference)
                        .right()
                        .grow(0));
    }

    private String staff(Line line) {
        Dataset staff = line.staff();
        if (staff == null) {
            return texts.get("fetch.column.lacks");
        }
        String day = staff.date() == null ? "" : " · " + formats.date(staff.date());
        return staff.name() + day;
    }

    private static Look look(@Nullable Dataset dataset) {
        return dataset == null
                ? Look.of(Tone.WARNING, Icon.WARNING, "")
                : Look.of(Tone.PLAIN, Icon.CHECK, "");
    }

    private static Look difference(Line line) {
        boolean differs =
                line.positions() != null
                        && line.typed() != null
                        && !line.positions().equals(line.typed());
        return differs ? Look.of(Tone.WARNING) : Look.PLAIN;
    }

    private String number(@Nullable Integer count) {
        return count == null ? "" : formats.integer(count);
    }
}
