package no.kompetanseplan.ui.chapter.prose;

import no.kompetanseplan.model.BlockFields;
import no.kompetanseplan.model.Book;
import no.kompetanseplan.model.DimensionFields;
import no.kompetanseplan.model.FocusAreaFields;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.SourceFields;
import no.kompetanseplan.model.value.Id;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Something a text may refer to.
///
/// @param kind what it is: a text key
/// @param title its own name
/// @param printed what the reference prints
record Target(Id row, String kind, String title, String printed) {

    /// Whether it is found by these words, in any order.
    boolean has(String words) {
        String all = (title + " " + printed).toLowerCase(Locale.ROOT);
        for (String word : words.toLowerCase(Locale.ROOT).strip().split("\\s+", -1)) {
            if (!all.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /// All a text may refer to: chapters and areas, tables, measures and sources.
    ///
    /// @param names what references print
    static List<Target> of(Plan plan, Map<Id, String> names) {
        List<Target> all = new ArrayList<>();
        Book.of(plan)
                .all()
                .forEach(section ->
                        add(
                                all,
                                names,
                                section.id(),
                                "shell.text.target.chapter",
                                section.heading()));
        plan.ordered(FocusAreaFields.TABLE)
                .forEach(area ->
                        add(all, names, area.id(), "shell.text.target.area", area.heading()));
        plan.ordered(DimensionFields.TABLE)
                .forEach(each ->
                        add(all, names, each.id(), "shell.text.target.table", each.tableTitle()));
        plan.ordered(BlockFields.TABLE).stream()
                .filter(block -> ProseEdits.isOwn(ProseEdits.style(block)))
                .filter(block -> !block.caption().isEmpty())
                .forEach(block ->
                        add(all, names, block.id(), "shell.text.target.table", block.caption()));
        plan.ordered(MeasureFields.TABLE)
                .forEach(each ->
                        add(all, names, each.id(), "shell.text.target.measure", each.title()));
        plan.ordered(SourceFields.TABLE)
                .forEach(each ->
                        add(all, names, each.id(), "shell.text.target.source", each.title()));
        return all;
    }

    private static void add(
            List<Target> all, Map<Id, String> names, Id row, String kind, String title) {
        String printed = names.get(row);
        if (printed != null) {
            all.add(new Target(row, kind, title, printed));
        }
    }
}
