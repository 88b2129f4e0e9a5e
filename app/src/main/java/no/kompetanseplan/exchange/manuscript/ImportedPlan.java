package no.kompetanseplan.exchange.manuscript;

import no.kompetanseplan.exchange.measures.MeasurePreview;
import no.kompetanseplan.exchange.office.word.LeftOut;
import no.kompetanseplan.model.Plan;

import java.util.List;

/// A plan made of a document, and what became of what.
///
/// @param chapters headings that became chapters and sections
/// @param blocks paragraphs, list lines and plain tables
/// @param tables every table with its use
/// @param refused rows of action plans that could not become measures
/// @param leftOut what is not in the plan, with its words
public record ImportedPlan(
        Plan plan,
        int chapters,
        int blocks,
        List<Table> tables,
        List<MeasurePreview.Line> refused,
        List<LeftOut> leftOut) {

    /// What became of a table.
    ///
    /// @param name its caption or heading
    /// @param left words of it that are not in the plan: heads of columns, shares and totals that
    ///   are reckoned anew, rows that were refused
    public record Table(int number, String name, TableUse use, String left) {}

    public ImportedPlan {
        tables = List.copyOf(tables);
        refused = List.copyOf(refused);
        leftOut = List.copyOf(leftOut);
    }
}
