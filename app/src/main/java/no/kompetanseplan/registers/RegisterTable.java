package no.kompetanseplan.registers;

import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.RegisterKind;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.text.Texts;

import java.util.List;

/// A register as it is shown and printed: heads, and a line for each row of it.
public record RegisterTable(RegisterKind kind, List<Column> columns, List<Line> lines) {

    public RegisterTable {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    /// A column.
    ///
    /// @param width share of the table's width, against the other columns
    /// @param isNumber whether its cells are numbers, set to the right
    public record Column(String head, int width, boolean isNumber) {}

    /// A line.
    ///
    /// @param row the row of the plan it shows
    /// @param cells in the order of the columns; empty for what nobody has said
    public record Line(Id row, List<String> cells) {

        public Line {
            cells = List.copyOf(cells);
        }
    }

    /// A register of a plan in the reader's language.
    public static RegisterTable of(Plan plan, RegisterKind kind, Texts texts) {
        Cells cells = new Cells(plan, texts);
        return switch (kind) {
            case MUNICIPALITIES -> BodyRegisters.municipalities(cells);
            case ORGANISATION -> BodyRegisters.organisation(cells);
            case DUTIES -> BodyRegisters.duties(cells);
            case ROLES -> BodyRegisters.roles(cells);
            case ROSTERS -> BodyRegisters.rosters(cells);
            case CONTRIBUTORS -> BodyRegisters.contributors(cells);
            case MEETING_SERIES -> BodyRegisters.meetingSeries(cells);
            case DECISIONS -> BodyRegisters.decisions(cells);
            case DEFINITIONS -> SourceRegisters.definitions(cells);
            case ABBREVIATIONS -> SourceRegisters.abbreviations(cells);
            case GOVERNING_DOCUMENTS -> SourceRegisters.governing(cells);
            case SOURCES -> SourceRegisters.sources(cells);
            case LAWS -> SourceRegisters.laws(cells);
            case CLAIMS -> SourceRegisters.claims(cells);
            case GOALS -> WorkRegisters.goals(cells);
            case PRINCIPLES -> WorkRegisters.principles(cells);
            case PARKED_TOPICS -> WorkRegisters.parkedTopics(cells);
            case STUDIES -> WorkRegisters.studies(cells);
            case PROGRAMMES -> WorkRegisters.programmes(cells);
            case ROLLOVER -> WorkRegisters.rollover(cells);
            case ROLLOVER_CHOICES -> RolloverRegisters.choices(cells);
            case NEEDS -> RolloverRegisters.needs(cells);
            case NEEDS_BY_AREA -> RolloverRegisters.needsByArea(cells);
            case YEARLY_HOURS -> RolloverRegisters.yearlyHours(cells);
            case ACTIVITY_PLAN -> RolloverRegisters.activityPlan(cells);
        };
    }
}
