package no.kompetanseplan.ui.chapter.fetch;

import no.kompetanseplan.exchange.Reason;
import no.kompetanseplan.exchange.xlsx.back.ReturnedCell;
import no.kompetanseplan.exchange.xlsx.back.ReturnedWorkbook;
import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.BudgetFrame;
import no.kompetanseplan.model.BudgetFrameFields;
import no.kompetanseplan.model.CostLine;
import no.kompetanseplan.model.CostLineFields;
import no.kompetanseplan.model.CostShare;
import no.kompetanseplan.model.CostShareFields;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Participation;
import no.kompetanseplan.model.ParticipationFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.text.Texts;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a workbook that comes back says of one cell, in words: a figure that is changed, one that
/// can't be taken, or something to know.
///
/// @param number its place in the list
/// @param where sheet and cell
/// @param what the row of the plan, or the sentence that tells what is wrong
/// @param cell the figure; null when there is none to take
record ReturnedLine(
        int number,
        Outcome outcome,
        String where,
        String what,
        String field,
        String exported,
        String plan,
        String now,
        @Nullable ReturnedCell cell) {

    /// What may become of a line.
    enum Outcome {
        CHANGED,
        /// The plan has been changed too.
        CONFLICT,
        REFUSED,
        NOTE
    }

    private static final int DECIMALS = 2;

    /// All that a workbook says: what is wrong first, since it stops the rest.
    static List<ReturnedLine> of(ReturnedWorkbook book, Plan plan, Texts texts) {
        List<ReturnedLine> lines = new ArrayList<>();
        for (Reason each : book.problems()) {
            lines.add(told(lines.size(), Outcome.REFUSED, each.sentence(texts)));
        }
        for (ReturnedCell each : book.changes()) {
            lines.add(of(lines.size(), each, plan, texts));
        }
        for (Reason each : book.notes()) {
            lines.add(told(lines.size(), Outcome.NOTE, each.sentence(texts)));
        }
        return lines;
    }

    private static ReturnedLine told(int number, Outcome outcome, String sentence) {
        return new ReturnedLine(number, outcome, "", sentence, "", "", "", "", null);
    }

    private static ReturnedLine of(int number, ReturnedCell cell, Plan plan, Texts texts) {
        return new ReturnedLine(
                number,
                cell.isConflict() ? Outcome.CONFLICT : Outcome.CHANGED,
                cell.sheet() + " " + cell.address(),
                row(plan, cell.row()),
                texts.get(cell.label()),
                figure(cell, cell.exported(), texts),
                figure(cell, cell.plan(), texts),
                figure(cell, cell.now(), texts),
                cell);
    }

    private static String figure(ReturnedCell cell, @Nullable BigDecimal value, Texts texts) {
        if (value == null) {
            return texts.get("returned.blank");
        }
        Formats formats = Formats.of(texts.language());
        return cell.isShare()
                ? formats.percent(value.movePointRight(2), DECIMALS)
                : formats.number(value);
    }

    /// The row by what people know it as; empty for rules and prices, which the sheet tells.
    private static String row(Plan plan, Id id) {
        CostLine line = plan.find(CostLineFields.TABLE, id);
        if (line != null) {
            return line(plan, line);
        }
        Participation part = plan.find(ParticipationFields.TABLE, id);
        if (part != null) {
            return words(measure(plan, part.measure()), body(plan, part.body()));
        }
        CostShare share = plan.find(CostShareFields.TABLE, id);
        if (share != null) {
            CostLine of = plan.find(CostLineFields.TABLE, share.line());
            return words(of == null ? "" : line(plan, of), body(plan, share.body()));
        }
        BudgetFrame frame = plan.find(BudgetFrameFields.TABLE, id);
        return frame == null
                ? ""
                : words(body(plan, frame.body()), Objects.toString(frame.year(), ""));
    }

    private static String line(Plan plan, CostLine line) {
        return words(measure(plan, line.measure()), line.text());
    }

    private static String measure(Plan plan, @Nullable Id id) {
        Measure measure = plan.find(MeasureFields.TABLE, id);
        return measure == null ? "" : measure.title();
    }

    private static String body(Plan plan, @Nullable Id id) {
        Body body = plan.find(BodyFields.TABLE, id);
        return body == null ? "" : body.inShort();
    }

    private static String words(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }
}
