package no.kompetanseplan.ui.palette;

import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.CostLine;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Staffing;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.text.Texts;
import no.kompetanseplan.ui.chapter.Places;

import java.util.ArrayList;
import java.util.List;

/// The numbers of the plan that can be searched for: registered positions and prices.
final class PlanNumbers {

    private PlanNumbers() {}

    static List<Entry> of(Plan plan, Texts texts) {
        Formats formats = Formats.of(texts.language());
        List<Entry> entries = new ArrayList<>();
        for (Staffing row : plan.staffing()) {
            Body body = plan.find(BodyFields.TABLE, row.body());
            if (body != null && row.positions() != null) {
                String title = texts.get("shell.palette.positions", body.name());
                String number = formats.integer(row.positions());
                entries.add(
                        Entry.of(Group.NUMBERS, title, number, parts(number))
                                .at(Places.of(plan, row), "1" + row.rank()));
            }
        }
        for (CostLine line : plan.costLines()) {
            Measure measure = plan.find(MeasureFields.TABLE, line.measure());
            if (measure != null && line.unitPrice() != null) {
                String title = (measure.title() + " " + line.text()).strip();
                String number = formats.money(line.unitPrice());
                entries.add(
                        Entry.of(Group.NUMBERS, title, number, parts(number))
                                .at(Places.of(plan, line), "2" + line.rank()));
            }
        }
        return entries;
    }

    /// Found both as it is written and by its digits alone.
    private static List<Entry.Part> parts(String number) {
        return List.of(
                new Entry.Part("", number), new Entry.Part("", number.replaceAll("[^0-9]", "")));
    }
}
